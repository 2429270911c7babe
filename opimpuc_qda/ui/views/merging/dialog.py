"""Merge: a dry run shows what would come in; then it is done, after a backup, and the report stays."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QWidget

from opimpuc_qda.domain.merge import MergeReport
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.services import exporting, merging
from opimpuc_qda.services.merge_preview import MergePreview, backups_of, preview_readable
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog
from opimpuc_qda.ui.views.merging.report_view import ReportView

SIZE = QSize(1080, 680)


class MergeDialog(WorkingDialog):
    """Looks at other coders' projects, merges them, and shows the report."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Merge coders' projects"))
        self.headline, self.report_view = QLabel(self), ReportView(self)
        self._found: MergePreview | None = None
        self._report: MergeReport | None = None
        self._done = False
        role = QDialogButtonBox.ButtonRole
        self.merge_button = self.buttons.addButton(self.tr("&Merge"), role.AcceptRole)
        self.save_button = self.buttons.addButton(self.tr("&Save report…"), role.ActionRole)
        self.close_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.headline.setWordWrap(True)
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.headline.setProperty("role", "heading")
        self.page.addWidget(self.headline)
        self.page.addWidget(self.report_view, 1)
        self.buttons.accepted.connect(self._merge)
        self.save_button.clicked.connect(self._save)
        self.suit()

    def read(self, paths: Sequence[Path]) -> None:
        """Show what merging ``paths`` would do."""
        project = self.desk.session.project
        self.headline.setText(self.tr("Looking at the files; nothing is changed…"))
        self.begin(lambda progress: preview_readable(project, paths, progress), self._show, queued=True)

    def suit(self) -> None:
        """Qt: what can be merged or saved."""
        report = None if self.working else self._report
        news = report is not None and any(file.new_operations for file in report.files)
        self.merge_button.setEnabled(news and not self._done)
        self.merge_button.setVisible(not self._done)
        self.save_button.setEnabled(report is not None)

    def _show(self, found: MergePreview) -> None:
        self._found, self._report = found, found.report
        self.headline.setText(self._promise(found))
        self._show_report(found.report or MergeReport((), {}, {}, {}, (), (), (), (), None))
        self.suit()

    def _promise(self, found: MergePreview) -> str:
        if found.report is None:
            return self.tr("None of these files can be merged. Nothing was changed.")
        if not any(file.new_operations for file in found.report.files):
            return self.tr("Nothing new: your project has everything that is in these files.")
        return self.tr("This is what would come in. Nothing is changed until you choose “Merge”.")

    def _show_report(self, report: MergeReport) -> None:
        problems = self._found.problems if self._found else {}
        told = {path: self.desk.sentence(problem) for path, problem in problems.items()}
        self.report_view.show_report(report, told)

    def _merge(self) -> None:
        session, paths = self.desk.session, self._found.paths if self._found else ()

        def work(progress: Progress) -> MergeReport:
            return merging.merge(session.project, session.coder.uid, paths, progress)

        self.begin(work, self._merged, writes=True)

    def _merged(self, report: MergeReport) -> None:
        self._report, self._done = report, True
        folder = backups_of(self.desk.session.project).name
        self.headline.setText(
            self.tr(
                "Merged. A verified backup was made before: see the folder “{folder}” beside your project."
            ).format(folder=folder)
        )
        self._show_report(report)
        self.close_button.setText(self.tr("Close"))
        self.close_button.setDefault(True)
        self.desk.notice(self.tr("Merged; a backup was made before"))
        self.suit()

    def _save(self) -> None:
        report, language = self._report, self.desk.language
        if report is None or (target := self._ask_target()) is None:
            return
        self.begin(
            lambda _: exporting.merge_report(report, target, language),
            lambda _: self.desk.notice(self.tr("Report saved: {file}").format(file=target.name)),
        )

    def _ask_target(self) -> Path | None:
        project = self.desk.session.project.path
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save report"),
            str(project.with_name(f"{project.stem} {self.tr('merge')}.xlsx")),
            self.tr("Workbooks (*.xlsx)"),
        )
        if not name:
            return None
        return Path(name) if name.lower().endswith(".xlsx") else Path(f"{name}.xlsx")


def ask_projects(parent: QWidget, folder: Path) -> list[Path]:
    """Ask which projects to merge; empty when the person would rather not."""
    translate = QCoreApplication.translate
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        translate("MergeDialog", "Merge coders' projects"),
        str(folder),
        translate("MergeDialog", "Projects (*.opq)"),
    )
    return [Path(name) for name in names]
