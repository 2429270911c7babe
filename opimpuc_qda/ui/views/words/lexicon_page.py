"""The project's lexicon: what came with the program, the cues of the codes, and what the team added."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from opimpuc_qda.domain.lexicon import WordSource
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.services.lexicon import LexiconRow, lexicon
from opimpuc_qda.services.word_lists import alphabetical, spelling
from opimpuc_qda.ui.models.figures_table import Figure, arranged
from opimpuc_qda.ui.models.moments import moment
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.words.figures_view import FiguresView
from opimpuc_qda.ui.views.words.newest import Newest

PAUSE = 150  # milliseconds without a key before rows are narrowed
WIDTHS = (140, 150, 220, 140)


class LexiconPage(QWidget):
    """``add_asked``: a word is to be added. ``remove_asked`` gives words. ``context_asked``: show a word."""

    add_asked = Signal()
    remove_asked = Signal(object)
    context_asked = Signal(str)
    export_asked = Signal()

    def __init__(self, desk: Desk, newest: Callable[[], Newest], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._reading = desk, newest()
        self._order: tuple[int, bool] | None = None
        self.field, self.source, self.told = QLineEdit(self), QComboBox(self), QLabel(self)
        self.view: FiguresView[LexiconRow] = FiguresView(self.tr("Lexicon"), WIDTHS, self)
        self.add_button = QPushButton(self.tr("&Add a word…"), self)
        self.remove_button = QPushButton(self.tr("&Remove"), self)
        self.context = QPushButton(self.tr("In &context"), self)
        self.export_button = QPushButton(self.tr("E&xport…"), self)
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._arrange()
        self._connect()

    @property
    def waiting(self) -> bool:
        """Whether it waits for the end of what is being typed."""
        return self._timer.isActive()

    def read(self) -> None:
        """Show the lexicon as it is now."""
        self._timer.stop()
        project, order = self._desk.session.project, self._order
        wanted, typed = self.source.currentData(), self.field.text().strip()
        values = [figure.value for figure in self.columns()]

        def work(_: Progress) -> tuple[LexiconRow, ...]:
            needle, sound = spelling(typed), alphabetical("zh")
            with project.read() as view:
                rows = lexicon(view)
            value = None if order is None else values[order[0]] if order[0] else lambda row: sound(row.word)
            return arranged(
                rows,
                lambda row: (not wanted or row.source == wanted) and needle in spelling(row.word),
                value,
                falling=bool(order and order[1]),
            )

        self._reading.ask(work, self._show, quiet=True)

    def columns(self) -> tuple[Figure[LexiconRow], ...]:
        """The columns, also of an export."""
        names = dict(self._sources())
        return (
            Figure(self.tr("Word"), lambda row: row.word),
            Figure(self.tr("Source"), lambda row: names[row.source]),
            Figure(self.tr("Codes, or who added it"), lambda row: row.detail),
            Figure(self.tr("Date"), lambda row: moment(row.at) if row.at else ""),
        )

    def _sources(self) -> tuple[tuple[WordSource, str], ...]:
        return (
            (WordSource.TEAM, self.tr("The team")),
            (WordSource.CUE, self.tr("Cue of a code")),
            (WordSource.SHIPPED, self.tr("With the program")),
        )

    def _arrange(self) -> None:
        self.field.setPlaceholderText(self.tr("Words with…"))
        self.field.setAccessibleName(self.tr("Words with…"))
        self.field.setClearButtonEnabled(True)
        self.source.setAccessibleName(self.tr("Source"))
        self.source.addItem(self.tr("From anywhere"), "")
        for source, name in self._sources():
            self.source.addItem(name, source.value)
        self.told.setProperty("role", "caption")
        hint = QLabel(
            self.tr(
                "Chinese words that stay whole, for double clicks and lists. Cues are edited in the codebook."
            ),
            self,
        )
        hint.setWordWrap(True)
        hint.setProperty("role", "hint")
        head = QHBoxLayout()
        head.addWidget(self.field, 2)
        head.addWidget(self.source)
        head.addWidget(self.told, 1)
        foot = QHBoxLayout()
        for button in (self.add_button, self.remove_button, self.context):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.read)
        self.field.textChanged.connect(self._timer.start)
        self.field.returnPressed.connect(self.view.setFocus)
        self.source.currentIndexChanged.connect(self.read)
        self.view.sorted_by.connect(self._sort)
        self.view.gone.connect(lambda _: self._ask_context())
        self.view.selectionModel().selectionChanged.connect(self._suit)
        self.add_button.clicked.connect(self.add_asked)
        self.remove_button.clicked.connect(lambda: self.remove_asked.emit(self._removable()))
        self.context.clicked.connect(self._ask_context)
        self.export_button.clicked.connect(self.export_asked)

    def _show(self, rows: tuple[LexiconRow, ...]) -> None:
        self.view.show_rows(self.columns(), rows)
        self.told.setText(self.tr("%n row(s)", "", len(rows)))
        self._suit()

    def _sort(self, column: int, falling: bool) -> None:  # noqa: FBT001 -- Qt's signal
        self._order = column, falling
        self.read()

    def _removable(self) -> tuple[str, ...]:
        return tuple(row.word for row in self.view.chosen() if row.source is WordSource.TEAM)

    def _suit(self) -> None:
        self.remove_button.setEnabled(bool(self._removable()))
        self.context.setEnabled(self.view.current() is not None)
        self.export_button.setEnabled(bool(self.view.table.rows))

    def _ask_context(self) -> None:
        if (row := self.view.current()) is not None:
            self.context_asked.emit(row.word)
