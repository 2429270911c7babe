"""Summaries of transcripts under codes: a grid, and beside it the passages to write from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.segment import Segment
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.summaries import Grid, SummaryRow, passages_of, summary_grid
from opimpuc_qda.services import exporting, summaries
from opimpuc_qda.ui.models.sizes import grown
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.dialogs.tables import Cell, ReportTable
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog
from opimpuc_qda.ui.views.memos.editor import MemoEditor
from opimpuc_qda.ui.views.summaries.grid_rows import Shown, grid_rows, narrowed

SIZE = QSize(1240, 760)
PAUSE = 120  # milliseconds without a key before rows and columns are narrowed
NAME_WIDTH, CELL_WIDTH = 150, 190
LINES = 4


class SummariesDialog(WorkingDialog):
    """One goes from cell to cell with the arrows, Enter goes to the summary, Escape back to the grid."""

    def __init__(self, desk: Desk, title_of: Callable[[Uid], str], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Summaries"))
        self._title_of = title_of
        self._grid: Grid | None = None
        self._shown = Shown()
        self._cell: tuple[Uid, Uid] | None = None
        self._saving, self._closed = 0, False
        self.rows, self.columns = QLineEdit(self), QLineEdit(self)
        self.used = QCheckBox(self.tr("Only what has &passages or summaries"), self)
        self.used.setChecked(True)
        self.table = ReportTable(self.tr("Summaries"), (), LINES, self)
        self.title, self.others = QLabel(self), QLabel(self)
        self.passages = ReportTable(self.tr("Passages"), (1, 1), 3, self)
        self.editor = MemoEditor(self)
        self.export_button = QPushButton(self.tr("E&xport…"))
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._arrange()
        self._connect()
        self.suit()

    def read(self) -> None:
        """Show what the project has now."""
        project = self.desk.session.project

        def work(_: Progress) -> Grid:
            with project.read() as view:
                return summary_grid(view)

        self.begin(work, self._show)

    def suit(self) -> None:
        """Qt: what can be done now."""
        self.editor.setEnabled(self._cell is not None)
        self.export_button.setEnabled(bool(self._shown.transcripts) and not self.working)

    def done(self, result: int) -> None:
        """Qt: what is being typed is saved first."""
        self.editor.settle()
        self._cell, self._closed = None, True
        super().done(result)

    def reject(self) -> None:
        """Qt: Escape leaves the summary for the grid first."""
        if self.editor.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().reject()

    def _arrange(self) -> None:
        for field, words in (
            (self.rows, self.tr("Transcripts with…")),
            (self.columns, self.tr("Codes with…")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            field.setClearButtonEnabled(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.editor.setAccessibleName(self.tr("Your summary"))
        self.editor.setPlaceholderText(self.tr("Your summary: saved as you type"))
        for label, role in ((self.title, "heading"), (self.others, "hint")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        for widget in (self.rows, self.columns, self.used, self.export_button):
            head.addWidget(widget)
        side = QWidget(self)
        below = QVBoxLayout(side)
        below.setContentsMargins(0, 0, 0, 0)
        for part, stretch in ((self.title, 0), (self.passages, 3), (self.editor, 2), (self.others, 0)):
            below.addWidget(part, stretch)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.addWidget(self.table)
        parts.addWidget(side)
        parts.setSizes((SIZE.width() * 3 // 5, SIZE.width() * 2 // 5))
        self.page.addLayout(head)
        self.page.addWidget(parts, 1)

    def _connect(self) -> None:
        self.rows.textChanged.connect(self._timer.start)
        self.columns.textChanged.connect(self._timer.start)
        self.used.toggled.connect(self._timer.start)
        self._timer.timeout.connect(self._fill)
        self.table.selectionModel().currentChanged.connect(self._go_to)
        self.table.activated.connect(lambda: self.editor.setFocus(Qt.FocusReason.OtherFocusReason))
        self.editor.settled.connect(self._write)
        self.export_button.clicked.connect(self._export)

    def _show(self, grid: Grid) -> None:
        self._grid = grid
        self._fill()

    def _fill(self) -> None:
        if self._grid is None:
            return
        marked = self._cell
        words = self.rows.text(), self.columns.text()
        self._shown = narrowed(self._grid, *words, self._title_of, used=self.used.isChecked())
        self.table.show_rows(self._heads(), grid_rows(self._grid, self._shown))
        for column in range(len(self._shown.codes) + 1):
            self.table.setColumnWidth(column, grown(CELL_WIDTH if column else NAME_WIDTH))
        transcripts = [row.uid for row in self._shown.transcripts]
        codes = [code.uid for code in self._shown.codes]
        row = transcripts.index(marked[0]) if marked and marked[0] in transcripts else 0
        column = codes.index(marked[1]) if marked and marked[1] in codes else 0
        if transcripts and codes:
            self.table.setCurrentIndex(self.table.rows.index(row, column + 1))
        else:
            self._go_to(QModelIndex())
        self.suit()

    def _heads(self) -> list[str]:
        return [self.tr("Transcript"), *(self._title_of(code.uid) for code in self._shown.codes)]

    def _go_to(self, index: QModelIndex) -> None:
        inside = index.isValid() and index.column() > 0
        self.editor.settle()
        before = self._cell
        self._cell = (
            (self._shown.transcripts[index.row()].uid, self._shown.codes[index.column() - 1].uid)
            if inside
            else None
        )
        self._show_cell(same=self._cell == before)
        self.suit()

    def _show_cell(self, *, same: bool) -> None:
        me, title = self.desk.session.coder.uid, ""
        said: tuple[SummaryRow, ...] = ()
        if self._cell is not None and self._grid is not None:
            transcript, code = self._cell
            said = self._grid.summaries.get(self._cell, ())
            name = next(row.name for row in self._shown.transcripts if row.uid == transcript)
            title = f"{name} · {self._title_of(code)}"
            self._ask_passages(transcript, code)
        else:
            self._show_passages(())
        self.title.setText(title)
        if not same or not self._saving:  # what is on its way is newer than what the project had
            self.editor.show_text("\n\n".join(one.body for one in said if one.coder == me))
        others = [f"{one.author}: {one.body}" for one in said if one.coder != me]
        self.others.setText("\n\n".join(others))
        self.others.setVisible(bool(others))

    def _ask_passages(self, transcript: Uid, code: Uid) -> None:
        cell = transcript, code

        def show(found: tuple[Segment, ...]) -> None:
            if cell == self._cell:
                self._show_passages(found)

        self.desk.session.read(lambda view: passages_of(view, transcript, code), show)

    def _show_passages(self, found: tuple[Segment, ...]) -> None:
        rows = [(Cell(one.original), Cell(one.translation)) for one in found]
        self.passages.show_rows([self.tr("Original"), self.tr("Translation")], rows)

    def _write(self, body: str) -> None:
        if self._cell is None:
            return
        session, (transcript, code) = self.desk.session, self._cell
        self._saving += 1
        session.write(
            lambda _: summaries.write(session.project, session.coder.uid, transcript, code, body),
            lambda _: self._saved(),
            self._not_saved,
        )

    def _saved(self) -> None:
        self._saving -= 1
        if not self._saving and not self._closed:
            self.read()

    def _not_saved(self, error: BaseException) -> None:
        self._saving -= 1
        self.desk.session.tasks.failed.emit(error)

    def _export(self) -> None:
        path = self.desk.session.project.path
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export summaries"),
            str(path.parent / self.tr("{project} summaries.xlsx").format(project=path.stem)),
            ";;".join((self.tr("Workbook (*.xlsx)"), self.tr("Table (*.csv)"))),
        )
        if name:
            known = Path(name).suffix.lower() in (".xlsx", ".csv")
            self.export(Path(name if known else f"{name}.xlsx"))

    def export(self, target: Path) -> None:
        """Write the grid as it is shown to ``target`` (xlsx or csv)."""
        if self._grid is None:
            return
        rows = [[cell.text for cell in row] for row in grid_rows(self._grid, self._shown)]
        title, heads, language = self.tr("Summaries"), self._heads(), self.desk.language
        done = self.tr("Written: {name}").format(name=target.name)
        self.begin(
            lambda _: exporting.shown_table(title, heads, rows, target, language),
            lambda _: self.desk.notice(done),
        )
