"""Import: what the files hold is looked at and corrected before anything enters the project."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.domain.draft import DraftComment
from opimpuc_qda.domain.errors import NothingToImport
from opimpuc_qda.domain.habit import Habit
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.habits import habits
from opimpuc_qda.services.importing import add
from opimpuc_qda.services.previewing import JOINED, SUFFIXES, Look, Request, Shelf, look, requests, shelf
from opimpuc_qda.services.remembering import forget
from opimpuc_qda.ui.models.candidates import Candidates
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog
from opimpuc_qda.ui.views.importing.panel import LookPanel

SIZE = QSize(1180, 720)
WIDTHS = (260, 900)
Answer = tuple[Sequence[Look], Shelf]


class ImportDialog(WorkingDialog):
    """``imported`` gives the uids of the new transcripts."""

    imported = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Import transcripts"))
        self.candidates = Candidates(self)
        self.list = QListView(self)
        self.more, self.join = QPushButton(self.tr("&Add files…"), self), QPushButton(self)
        self.waiting, self.panel = QLabel(self.tr("Reading the files…"), self), LookPanel(self)
        self.accept_button = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._arrange_import()
        self._connect()
        self.suit()

    def read(self, paths: Sequence[Path]) -> None:
        """Look at ``paths`` and list what they hold after what is listed."""
        self._look(requests(paths), ())

    def suit(self) -> None:
        """Qt: what can be imported, joined, or waited for."""
        chosen = len(self.candidates.chosen())
        self.accept_button.setText(self.tr("&Import %n transcript(s)", "", chosen))
        self.accept_button.setEnabled(bool(chosen) and not self.working)
        self.more.setEnabled(not self.working)
        self.join.setEnabled(len(self._selected()) > 1 and not self.working)

    def _look(self, wanted: Sequence[Request], rows: Sequence[int]) -> None:
        """Read ``wanted`` and show what comes of it in place of ``rows``."""
        project = self.desk.session.project

        def work(progress: Progress) -> Answer:
            with project.read() as view:
                taken, known = shelf(view), habits(view)
            return look(wanted, progress, known), taken

        self.begin(work, lambda answer: self._show(rows, answer))

    def _show(self, rows: Sequence[int], answer: Answer) -> None:
        looks, taken = answer
        first = rows[0] if rows else len(self.candidates)
        self.candidates.put(rows, looks, taken)
        self.waiting.setVisible(not len(self.candidates))
        self._go_to(min(first, len(self.candidates) - 1))
        self.suit()

    def _go_to(self, row: int) -> None:
        index = self.candidates.index(row)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _show_current(self) -> None:
        row = self.list.currentIndex().row()
        self.panel.setVisible(row >= 0)
        if row >= 0:
            self.panel.show_candidate(self.candidates[row], self._problem(row))

    def _problem(self, row: int) -> str:
        seen = self.candidates[row].look
        if isinstance(seen.problem, NothingToImport) and seen.request.layout:
            return self.tr("This layout does not fit here. Choose another one, or have it recognised.")
        if seen.problem is not None:
            return self.desk.sentence(seen.problem)
        hindrance = self.candidates.hindrance(row)
        return self.tr("This transcript stays out: {why}.").format(why=hindrance) if hindrance else ""

    def _read_again(self, request: Request) -> None:
        self._look([request], [self.list.currentIndex().row()])

    def _forget(self, known: tuple[Habit, ...]) -> None:
        """Take what is remembered out of the project, then read this transcript again without it."""
        session, row = self.desk.session, self.list.currentIndex().row()
        request = self.candidates[row].look.request

        def work(_: Progress) -> None:
            forget(session.project, session.coder.uid, known)

        self.begin(work, lambda _: self._look([request], [row]), writes=True)

    def _leave_out(self, remarks: frozenset[DraftComment]) -> None:
        self.candidates.leave_out(self.list.currentIndex().row(), remarks)

    def _rename(self, name: str) -> None:
        row = self.list.currentIndex().row()
        self.candidates.rename(row, name)
        self.panel.show_problem(self._problem(row))

    def _join(self) -> None:
        rows = self._selected()
        paths = [path for row in rows for path in self.candidates[row].look.request.paths]
        self._look([Request(tuple(dict.fromkeys(paths)), layout=JOINED)], rows)

    def _selected(self) -> list[int]:
        return sorted(index.row() for index in self.list.selectionModel().selectedRows())

    def _ask_files(self) -> None:
        if paths := ask_transcripts(self):
            self.read(paths)

    def _import(self) -> None:
        session, chosen = self.desk.session, self.candidates.chosen()
        learned = self.candidates.learned()

        def work(progress: Progress) -> tuple[Uid, ...]:
            return add(session.project, session.coder.uid, chosen, progress, learned)

        self.begin(work, self._imported, writes=True)

    def _imported(self, uids: tuple[Uid, ...]) -> None:
        self.desk.notice(self.tr("%n transcript(s) imported", "", len(uids)))
        self.accept()
        self.imported.emit(uids)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self.suit())
        self.candidates.changed.connect(self.suit)
        self.panel.asked.connect(self._read_again)
        self.panel.renamed.connect(self._rename)
        self.panel.remembered.forgotten.connect(self._forget)
        self.panel.comments.unticked.connect(self._leave_out)
        self.more.clicked.connect(self._ask_files)
        self.join.clicked.connect(self._join)
        self.buttons.accepted.connect(self._import)

    def _arrange_import(self) -> None:
        self.list.setModel(self.candidates)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Transcripts to import"))
        self.join.setText(self.tr("&Join the selected"))
        self.join.setToolTip(
            self.tr("Take the selected files as the original and translations of one interview")
        )
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.panel.hide()
        title = QLabel(self.tr("&Transcripts"), self)
        title.setProperty("role", "heading")
        title.setBuddy(self.list)
        panes = QSplitter(self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(_column(title, self.list, self.more, self.join))
        panes.addWidget(_column(self.waiting, self.panel))
        panes.setSizes(WIDTHS)
        panes.setStretchFactor(1, 1)
        self.page.addWidget(panes)


def _column(*widgets: QWidget) -> QWidget:
    result = QWidget()
    layout = QVBoxLayout(result)
    layout.setContentsMargins(4, 0, 4, 0)
    for widget in widgets:
        layout.addWidget(widget)
    return result


def ask_transcripts(parent: QWidget) -> list[Path]:
    """Ask which files to import; empty when the person would rather not."""
    translate = QCoreApplication.translate
    known = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    pattern = f"{translate('ImportDialog', 'Transcripts')} ({known})"
    names, _ = QFileDialog.getOpenFileNames(
        parent, translate("ImportDialog", "Import transcripts"), "", pattern
    )
    return [Path(name) for name in names]
