"""Import of a folder: what would be read is listed, then read in one go, and what became of it is told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.services import exporting
from opimpuc_qda.services.folder_scan import Reason, Scan, scan
from opimpuc_qda.services.importing_folder import Fate, FolderReport, import_all
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.dialogs.tables import Cell, ReportTable
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog
from opimpuc_qda.ui.views.importing_folder.report import ImportReport

SIZE = QSize(1240, 720)
TO_READ, LEFT_OUT = range(2)


class FolderDialog(WorkingDialog):
    """``chosen`` gives the uid of a transcript to show."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Import a folder"))
        self._paths: tuple[Path, ...] = ()
        self._scan: Scan | None = None
        self._report: FolderReport | None = None
        self.headline, self.deep = QLabel(self), QCheckBox(self.tr("Also the folders &inside"), self)
        self.found = ReportTable(self.tr("To be read"), (2, 3, 3), 2)
        self.left_out = ReportTable(self.tr("Left out"), (3, 2), 1)
        self.report = ImportReport()
        self._first, self.tabs = QStackedWidget(), QTabWidget(self)
        role = QDialogButtonBox.ButtonRole
        self.accept_button = self.buttons.addButton("", role.AcceptRole)
        self.copy_button = self.buttons.addButton(self.tr("&Copy"), role.ActionRole)
        self.save_button = self.buttons.addButton(self.tr("&Save report…"), role.ActionRole)
        self.close_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._arrange_folder()
        self._connect()
        self.suit()

    def read(self, paths: Sequence[Path]) -> None:
        """List what the folders (and files) at ``paths`` hold."""
        self._paths = tuple(paths)
        deep = self.deep.isChecked()
        self.begin(lambda progress: scan(self._paths, progress, deep=deep), self._show_scan)

    def suit(self) -> None:
        """Qt: what can be imported or saved."""
        wanted, done = len(self._scan.requests) if self._scan else 0, self._report is not None
        self.accept_button.setVisible(not done)
        self.accept_button.setText(self.tr("&Import %n transcript(s)", "", wanted))
        self.accept_button.setEnabled(bool(wanted) and not self.working)
        self.deep.setVisible(not done)
        self.deep.setEnabled(not self.working)
        for button in (self.copy_button, self.save_button):
            button.setVisible(done)
            button.setEnabled(not self.working)
        if not self.working:
            self.headline.setText(self._summary())

    def _show_scan(self, found: Scan) -> None:
        self._scan = found
        heads = (self.tr("Transcript"), self.tr("Files"), self.tr("Folder"))
        rows = [
            (
                Cell(request.name),
                Cell("\n".join(path.name for path in request.paths)),
                Cell(str(request.paths[0].parent), quiet=True),
            )
            for request in found.requests
        ]
        self.found.show_rows(heads, rows)
        left = [
            (Cell(found.shown(one.path), str(one.path)), Cell(_reason(one.why))) for one in found.left_out
        ]
        self.left_out.show_rows((self.tr("File"), self.tr("Why")), left)
        self.tabs.setTabText(TO_READ, self.tr("To be &read ({n})").format(n=len(rows)))
        self.tabs.setTabText(LEFT_OUT, self.tr("&Left out ({n})").format(n=len(left)))
        self.suit()

    def _summary(self) -> str:
        if self._report is not None:
            told = self._report
            return self.tr("Imported: {imported} · already there: {already} · refused: {refused}").format(
                imported=told.count(Fate.IMPORTED),
                already=told.count(Fate.ALREADY),
                refused=told.count(Fate.REFUSED),
            )
        if self._scan is None:
            return ""
        if not self._scan.requests:
            return self.tr("Nothing here can be read as a transcript.")
        return self.tr("This would be read. Nothing is changed until you choose “Import”.")

    def _import(self) -> None:
        if self._scan is None:
            return
        session, wanted = self.desk.session, self._scan.requests

        def work(progress: Progress) -> FolderReport:
            return import_all(session.project, session.coder.uid, wanted, progress)

        self.begin(work, self._show_report, writes=True)
        if self._task is not None:
            self._task.progressed.connect(self._tell_progress)

    def _tell_progress(self, done: int, total: int, name: str) -> None:
        if self.working:
            self.headline.setText(
                self.tr("Reading {n} of {total}: {name}").format(n=done + 1, total=total, name=name)
            )

    def _show_report(self, report: FolderReport) -> None:
        self._report = report
        self.report.show_report(report, self.desk.sentence)
        self._first.setCurrentWidget(self.report)
        self.tabs.setTabText(TO_READ, self.tr("&Report ({n})").format(n=len(report.entries)))
        self.close_button.setText(self.tr("Close"))
        self.close_button.setDefault(True)
        self.desk.notice(self.tr("%n transcript(s) imported", "", report.count(Fate.IMPORTED)))
        self.suit()
        self.report.setFocus()

    def _choose(self, uid: Uid) -> None:
        self.accept()
        self.chosen.emit(uid)

    def _save(self) -> None:
        if (target := self._ask_target()) is None:
            return
        title, heads, rows = self.tr("Import report"), self.report.heads(), self.report.values()
        language = self.desk.language
        self.begin(
            lambda _: exporting.shown_table(title, heads, rows, target, language),
            lambda _: self.desk.notice(self.tr("Report saved: {file}").format(file=target.name)),
        )

    def _ask_target(self) -> Path | None:
        project = self.desk.session.project.path
        name, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Save report"),
            str(project.with_name(f"{project.stem} {self.tr('import')}.xlsx")),
            ";;".join((self.tr("Workbooks (*.xlsx)"), self.tr("Tables as text (*.csv)"))),
        )
        if not name:
            return None
        ending = (
            "" if Path(name).suffix.lower() in (".xlsx", ".csv") else ".csv" if "csv" in kind else ".xlsx"
        )
        return Path(name + ending)

    def _connect(self) -> None:
        self.deep.toggled.connect(lambda: self.read(self._paths))
        self.buttons.accepted.connect(self._import)
        self.copy_button.clicked.connect(self.report.copy)
        self.save_button.clicked.connect(self._save)
        self.report.chosen.connect(self._choose)

    def _arrange_folder(self) -> None:
        self.deep.setChecked(True)
        self.headline.setWordWrap(True)
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.headline.setProperty("role", "heading")
        self._first.addWidget(self.found)
        self._first.addWidget(self.report)
        self.tabs.addTab(self._first, self.tr("To be &read ({n})").format(n=0))
        self.tabs.addTab(self.left_out, self.tr("&Left out ({n})").format(n=0))
        self.page.addWidget(self.headline)
        self.page.addWidget(self.deep, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.addWidget(self.tabs, 1)


def _reason(why: Reason) -> str:
    translate = QCoreApplication.translate
    return {
        Reason.LOCK: translate("FolderDialog", "only says that somebody has a file open"),
        Reason.HIDDEN: translate("FolderDialog", "hidden"),
        Reason.OTHER_KIND: translate("FolderDialog", "of a kind that cannot be read here"),
        Reason.CLOSED: translate("FolderDialog", "this folder may not be opened"),
    }[why]


def ask_folder(parent: QWidget) -> list[Path]:
    """Ask which folder to import; empty when the person would rather not."""
    name = QFileDialog.getExistingDirectory(
        parent, QCoreApplication.translate("FolderDialog", "Import a folder")
    )
    return [Path(name)] if name else []
