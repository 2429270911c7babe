"""All memos of the project: found, sorted, edited in place, gone to, removed, written out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, QTimer, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QHBoxLayout, QPushButton, QWidget

from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.history import undo_target
from opimpuc_qda.queries.memo_lines import MemoLine, memo_lines
from opimpuc_qda.services import exporting, memos, undoing
from opimpuc_qda.ui.models.memo_words import TitleOf, place_name
from opimpuc_qda.ui.models.moments import moment
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.dialogs.tables import Cell, ReportTable
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog
from opimpuc_qda.ui.views.memos.editor import MemoEditor
from opimpuc_qda.ui.views.memos.filters import MemoFilters

SIZE = QSize(1040, 680)
PAUSE = 120  # milliseconds without a key before memos are looked for
SHARES = (3, 5, 0, 0)


class MemosDialog(WorkingDialog):
    """``gone`` gives the line that the person wants to go to."""

    gone = Signal(object)

    def __init__(self, desk: Desk, title_of: TitleOf, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Memos"))
        self._title_of = title_of
        self._lines: tuple[MemoLine, ...] = ()
        self._edited: Uid | None = None
        self._sorting: tuple[int, bool] | None = None
        self._removed = False
        self._saving, self._closed = 0, False
        self.filters = MemoFilters(self)
        self.table = ReportTable(self.tr("Memos"), SHARES, 2, self)
        self.editor = MemoEditor(self)
        self.editor.setAccessibleName(self.tr("The marked memo"))
        self.editor.setPlaceholderText(self.tr("The marked memo: saved as you type"))
        self.go_button, self.remove_button = QPushButton(self.tr("&Go to")), QPushButton(self.tr("&Remove"))
        self.undo_button, self.export_button = (
            QPushButton(self.tr("&Undo removing")),
            QPushButton(self.tr("E&xport…")),
        )
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._arrange()
        self._connect()
        self.suit()

    def read(self) -> None:
        """Show what the filters let through now."""
        project, chosen = self.desk.session.project, self.filters.chosen()

        def work(_: Progress) -> tuple[MemoLine, ...]:
            with project.read() as view:
                return memo_lines(view, chosen)

        self.begin(work, self._show)

    def current(self) -> MemoLine | None:
        """The line that is marked."""
        row = self.table.currentIndex().row()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def suit(self) -> None:
        """Qt: what can be done now."""
        line = self.current()
        self.go_button.setEnabled(line is not None and line.place.transcript is not None)
        self.remove_button.setEnabled(line is not None and not self.working)
        self.undo_button.setEnabled(self._removed and not self.working)
        self.export_button.setEnabled(bool(self._lines) and not self.working)
        self.editor.setEnabled(line is not None)

    def done(self, result: int) -> None:
        """Qt: what is being typed is saved first."""
        self.editor.settle()
        self._closed = True
        super().done(result)

    def _arrange(self) -> None:
        self.page.addWidget(self.filters)
        self.page.addWidget(self.table, 3)
        self.page.addWidget(self.editor, 1)
        row = QHBoxLayout()
        for button in (self.go_button, self.remove_button, self.undo_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.export_button)
        self.page.addLayout(row)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)

    def _connect(self) -> None:
        self.filters.changed.connect(self._timer.start)
        self._timer.timeout.connect(self.read)
        self.table.selectionModel().currentChanged.connect(self._mark)
        self.table.activated.connect(self._go)
        self.table.horizontalHeader().sectionClicked.connect(self._sort)
        self.editor.settled.connect(self._write)
        self.go_button.clicked.connect(self._go)
        self.remove_button.clicked.connect(self._remove)
        self.undo_button.clicked.connect(self._undo)
        self.export_button.clicked.connect(self._export)

    def _show(self, lines: tuple[MemoLine, ...]) -> None:
        marked = self._edited
        self._lines = lines
        if self._sorting is not None:
            column, backwards = self._sorting
            self._lines = tuple(sorted(lines, key=lambda one: self._words(one)[column], reverse=backwards))
        self.filters.offer(lines, self._title_of)
        heads = [self.tr("On what"), self.tr("Memo"), self.tr("Author"), self.tr("Date")]
        rows = [tuple(map(Cell, self._shown(line))) for line in self._lines]
        self.table.show_rows(heads, rows)
        uids = [line.memo.uid for line in self._lines]
        if uids:
            self.table.selectRow(uids.index(marked) if marked in uids else 0)
        else:
            self._mark(QModelIndex())
        self.suit()

    def _words(self, line: MemoLine) -> tuple[str, ...]:
        """What each column is sorted by: times as they are stored."""
        memo = line.memo
        return place_name(memo.on, line.place, self._title_of), memo.body, line.author, memo.created

    def _shown(self, line: MemoLine) -> tuple[str, ...]:
        return (*self._words(line)[:3], moment(line.memo.created))

    def _sort(self, column: int) -> None:
        self._sorting = (column, self._sorting == (column, False))
        self._show(self._lines)

    def _mark(self, current: QModelIndex) -> None:
        line = self._lines[current.row()] if current.isValid() else None
        same = line is not None and line.memo.uid == self._edited
        if not same or not (self._saving or self.editor.is_unsaved):  # what is on its way is newer
            self.editor.show_text(line.memo.body if line else "")
        self._edited = line.memo.uid if line else None
        self.suit()

    def _write(self, body: str) -> None:
        session, uid = self.desk.session, self._edited
        if uid is not None:
            self._saving += 1
            session.write(
                lambda _: memos.edit(session.project, session.coder.uid, uid, body),
                lambda _: self._saved(),
                self._not_saved,
            )

    def _saved(self) -> None:
        self._saving -= 1
        if not self._saving and not self._closed:
            self._timer.start()

    def _not_saved(self, error: BaseException) -> None:
        self._saving -= 1
        self.desk.session.tasks.failed.emit(error)

    def _remove(self) -> None:
        if (line := self.current()) is not None:
            session, uid = self.desk.session, line.memo.uid
            self.editor.settle()
            self._removed = True
            self._change(lambda: memos.remove(session.project, session.coder.uid, [uid]))

    def _undo(self) -> None:
        session = self.desk.session
        self._removed = False

        def work() -> None:
            with session.project.read() as view:
                kind = undo_target(view, session.coder.uid)
            if kind == "memo.remove":
                undoing.undo(session.project, session.coder.uid)

        self._change(work)

    def _change(self, work: Callable[[], object]) -> None:
        self.begin(lambda _: work(), lambda _: self.read(), writes=True)

    def _go(self) -> None:
        line = self.current()
        if line is not None and line.place.transcript is not None:
            self.gone.emit(line)
            self.accept()

    def _export(self) -> None:
        stem, folder = self.desk.session.project.path.stem, self.desk.session.project.path.parent
        kinds = self.tr("Workbook (*.xlsx)"), self.tr("Table (*.csv)"), self.tr("Markdown (*.md)")
        name, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Export memos"),
            str(folder / self.tr("{project} memos.xlsx").format(project=stem)),
            ";;".join(kinds),
        )
        if name:
            known = Path(name).suffix.lower() in (".xlsx", ".csv", ".md")
            suffix = "" if known else kind[kind.index("*") + 1 : -1]
            self.export(Path(f"{name}{suffix}"))

    def export(self, target: Path) -> None:
        """Write the memos shown to ``target``, as its ending says: xlsx, csv or md."""
        heads = [self.tr("On what"), self.tr("Memo"), self.tr("Author"), self.tr("Date"), self.tr("Passage")]
        rows = [(*self._shown(line), "\n\n".join(line.place.quotes)) for line in self._lines]
        title, language = self.tr("Memos"), self.desk.language

        def work(_: Progress) -> None:
            if target.suffix.lower() == ".md":
                exporting.shown_notes(title, rows, target)
            else:
                exporting.shown_table(title, heads, rows, target, language)

        done = self.tr("Written: {name}").format(name=target.name)
        self.begin(work, lambda _: self.desk.notice(done))
