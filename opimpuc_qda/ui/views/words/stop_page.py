"""The stop lists: what came with the program, and what the team has changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.services.lexicon import StopRow, stop_rows
from opimpuc_qda.services.word_lists import alphabetical, spelling
from opimpuc_qda.ui.models.figures_table import Figure, arranged
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.words.figures_view import FiguresView
from opimpuc_qda.ui.views.words.newest import Newest

PAUSE = 150  # milliseconds without a key before rows are narrowed
WIDTHS = (200, 300)


class StopPage(QWidget):
    """``change_asked`` gives a language, words, and whether they are to be hidden (else shown)."""

    change_asked = Signal(str, object, bool)
    export_asked = Signal()

    def __init__(self, desk: Desk, newest: Callable[[], Newest], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._reading = desk, newest()
        self._order: tuple[int, bool] | None = None
        self.language = QComboBox(self)
        self.field, self.new, self.told = QLineEdit(self), QLineEdit(self), QLabel(self)
        self.view: FiguresView[StopRow] = FiguresView(self.tr("Stop list"), WIDTHS, self)
        self.add_button = QPushButton(self.tr("&Hide"), self)
        self.turn_button = QPushButton(self.tr("&Show again"), self)
        self.export_button = QPushButton(self.tr("E&xport…"), self)
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._arrange()
        self._connect()

    @property
    def waiting(self) -> bool:
        """Whether it waits for the end of what is being typed."""
        return self._timer.isActive()

    def read(self) -> None:
        """Show the list as it is now."""
        self._timer.stop()
        project, order = self._desk.session.project, self._order
        language, typed = str(self.language.currentData()), self.field.text().strip()
        values = [figure.value for figure in self.columns()]

        def work(_: Progress) -> tuple[StopRow, ...]:
            needle, sound = spelling(typed), alphabetical(language)
            with project.read() as view:
                rows = stop_rows(view, language)
            value = None if order is None else values[order[0]] if order[0] else lambda row: sound(row.word)
            return arranged(rows, lambda row: needle in row.word, value, falling=bool(order and order[1]))

        self._reading.ask(work, self._show, quiet=True)

    def show_language(self, language: str) -> None:
        """Show the list of zh, fr or en."""
        self.language.setCurrentIndex(max(0, self.language.findData(language)))

    def columns(self) -> tuple[Figure[StopRow], ...]:
        """The columns, also of an export."""
        return Figure(self.tr("Word"), lambda row: row.word), Figure(self.tr("State"), self._state)

    def _state(self, row: StopRow) -> str:
        if not row.stopped:
            return self.tr("Shown again by the team")
        return self.tr("Hidden by the program's list") if row.shipped else self.tr("Hidden by the team")

    def _arrange(self) -> None:
        for language, name in (
            ("zh", self.tr("Chinese")),
            ("fr", self.tr("French")),
            ("en", self.tr("English")),
        ):
            self.language.addItem(name, language)
        self.language.setAccessibleName(self.tr("Language"))
        for field, words in ((self.field, self.tr("Words with…")), (self.new, self.tr("A word to hide"))):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            field.setClearButtonEnabled(True)
        self.told.setProperty("role", "caption")
        hint = QLabel(
            self.tr(
                "Words that no list shows: they say little. What the team changes is kept in the project."
            ),
            self,
        )
        hint.setWordWrap(True)
        hint.setProperty("role", "hint")
        head = QHBoxLayout()
        head.addWidget(self.language)
        head.addWidget(self.field, 1)
        head.addWidget(self.told, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.new, 2)
        foot.addWidget(self.add_button)
        foot.addWidget(self.turn_button)
        foot.addStretch(1)
        foot.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        self._suit()

    def _connect(self) -> None:
        self._timer.timeout.connect(self.read)
        self.field.textChanged.connect(self._timer.start)
        self.language.currentIndexChanged.connect(self.read)
        self.view.sorted_by.connect(self._sort)
        self.view.gone.connect(lambda _: self._turn())
        self.view.selectionModel().selectionChanged.connect(self._suit)
        self.new.textChanged.connect(self._suit)
        self.new.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)
        self.turn_button.clicked.connect(self._turn)
        self.export_button.clicked.connect(self.export_asked)

    def _show(self, rows: tuple[StopRow, ...]) -> None:
        self.view.show_rows(self.columns(), rows)
        self.told.setText(self.tr("%n word(s) hidden", "", sum(row.stopped for row in rows)))
        self._suit()

    def _sort(self, column: int, falling: bool) -> None:  # noqa: FBT001 -- Qt's signal
        self._order = column, falling
        self.read()

    def _add(self) -> None:
        if words := tuple(self.new.text().split()):
            self.new.clear()
            self.change_asked.emit(self.language.currentData(), words, True)

    def _turn(self) -> None:
        """Show hidden words again, or hide shown ones: as the first marked one is not."""
        if rows := self.view.chosen():
            words = tuple(row.word for row in rows if row.stopped is rows[0].stopped)
            self.change_asked.emit(self.language.currentData(), words, not rows[0].stopped)

    def _suit(self) -> None:
        rows = self.view.chosen()
        self.turn_button.setEnabled(bool(rows))
        self.turn_button.setText(
            self.tr("Hide a&gain") if rows and not rows[0].stopped else self.tr("&Show again")
        )
        self.add_button.setEnabled(bool(self.new.text().strip()))
        self.export_button.setEnabled(bool(self.view.table.rows))
