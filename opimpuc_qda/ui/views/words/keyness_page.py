"""Words that are more, or less, frequent in the selection than elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.word_lists import KeyList, KeyRow, WordQuery
from opimpuc_qda.services.word_lists import ProjectWords, alphabetical, spelling
from opimpuc_qda.ui.models.figures_table import Figure, Value, arranged
from opimpuc_qda.ui.views.words.figures_view import FiguresView
from opimpuc_qda.ui.views.words.newest import Newest
from opimpuc_qda.ui.views.words.selection_bar import SelectionBar

PAUSE = 150  # milliseconds without a key before rows are narrowed
WIDTHS = (130, 70, 96, 70, 96, 128, 96, 116)
LEAST, USUAL = (1, 2, 3, 5, 10, 20, 50), 3  # how often a word stands here and there together
LIKELIHOOD = 5
"""The column of the log-likelihood."""


class KeynessPage(QWidget):
    """``asked``: compare. ``context_asked``: show a word (its key)."""

    asked = Signal()
    context_asked = Signal(str)
    export_asked = Signal()

    def __init__(
        self, words: ProjectWords, newest: Callable[[], Newest], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._counting, self._sorting = words, newest(), newest()
        self.keys = KeyList()
        self._language = "zh"
        self._order: tuple[int, bool] = (LIKELIHOOD, True)
        self.against = QComboBox(self)
        self.other = SelectionBar(self)
        self.field, self.least = QLineEdit(self), QComboBox(self)
        self.explained, self.told = QLabel(self), QLabel(self)
        self.view: FiguresView[KeyRow] = FiguresView(self.tr("Key words"), WIDTHS, self)
        self.context = QPushButton(self.tr("In &context"), self)
        self.export_button = QPushButton(self.tr("E&xport…"), self)
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._arrange()
        self._connect()

    @property
    def waiting(self) -> bool:
        """Whether it waits for the end of what is being typed."""
        return self._timer.isActive()

    def compare(self, asked: WordQuery) -> None:
        """Compare what is ``asked`` with the rest, or with what is chosen here."""
        self._language = asked.language
        against = self.other.within() if self.against.currentIndex() else None
        self.told.setText(self.tr("Counting…"))
        self._counting.ask(lambda progress: self._words.keyness(asked, against, progress), self._show)

    def columns(self) -> tuple[Figure[KeyRow], ...]:
        """The columns, also of an export."""
        here, there = self.keys.words, self.keys.other_words
        rate = self.tr("Per 10,000")
        return (
            Figure(self.tr("Word"), lambda row: row.word),
            Figure(
                self.tr("Here"), lambda row: row.count, 0, self.tr("How often it stands in the selection")
            ),
            Figure(
                rate, lambda row: _rate(row.count, here), 2, self.tr("In ten thousand words of the selection")
            ),
            Figure(
                self.tr("There"), lambda row: row.elsewhere, 0, self.tr("How often it stands in the others")
            ),
            Figure(
                rate,
                lambda row: _rate(row.elsewhere, there),
                2,
                self.tr("In ten thousand words of the others"),
            ),
            Figure(self.tr("Log-likelihood"), lambda row: row.likelihood, 2, self.explained.text()),
            Figure(self.tr("Log ratio"), lambda row: row.ratio, 2, self.explained.text()),
            Figure(
                self.tr("Difference, %"),
                lambda row: row.difference,
                0,
                self.tr(
                    "By how many percent it is more frequent here; – where it does not stand there at all"
                ),
            ),
        )

    def _arrange(self) -> None:
        self.against.addItem(self.tr("against the rest of the texts"))
        self.against.addItem(self.tr("against another selection:"))
        self.against.setAccessibleName(self.tr("Compare with"))
        self.other.hide()
        self.field.setPlaceholderText(self.tr("Words with…"))
        self.field.setAccessibleName(self.tr("Words with…"))
        self.field.setClearButtonEnabled(True)
        for least in LEAST:
            self.least.addItem(self.tr("At least %n time(s)", "", least), least)
        self.least.setCurrentIndex(LEAST.index(USUAL))
        self.least.setAccessibleName(self.tr("Least frequency, here and there together"))
        self.explained.setText(
            self.tr(
                "Log-likelihood says how sure a difference is: chance alone gives 6.63 to one word in "
                "100, 15.13 "
                "to one in 10,000; below zero the word is rarer here. Log ratio says how large it is: 1 "
                "is twice "
                "as frequent here, 2 four times, −1 half."
            )
        )
        self.explained.setWordWrap(True)
        self.explained.setProperty("role", "hint")
        self.told.setProperty("role", "caption")
        self.told.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self.against)
        head.addWidget(self.other, 1)
        head.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.least)
        row.addWidget(self.told, 2)
        foot = QHBoxLayout()
        foot.addWidget(self.context)
        foot.addStretch(1)
        foot.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.explained)
        layout.addLayout(foot)
        self.view.table.mark_sorting(LIKELIHOOD, falling=True)
        self._suit()

    def _connect(self) -> None:
        self._timer.timeout.connect(self._rearrange)
        self.field.textChanged.connect(self._timer.start)
        self.field.returnPressed.connect(self.view.setFocus)
        self.least.currentIndexChanged.connect(self._timer.start)
        self.against.currentIndexChanged.connect(self._choose)
        self.other.changed.connect(self.asked)
        self.view.sorted_by.connect(self._sort)
        self.view.gone.connect(lambda _: self._ask_context())
        self.context.clicked.connect(self._ask_context)
        self.export_button.clicked.connect(self.export_asked)
        self._counting.rested.connect(self._tell)

    def _choose(self, nth: int) -> None:
        self.other.setVisible(bool(nth))
        self.asked.emit()

    def _show(self, keys: KeyList) -> None:
        self.keys = keys
        self._rearrange()

    def _sort(self, column: int, falling: bool) -> None:  # noqa: FBT001 -- Qt's signal
        self._order = column, falling
        self._rearrange()

    def _rearrange(self) -> None:
        self._timer.stop()
        keys, (column, falling), least = self.keys, self._order, int(self.least.currentData())
        typed, value, language = self.field.text().strip(), self.columns()[column].value, self._language

        def work(_: Progress) -> tuple[KeyRow, ...]:
            needle, sound = spelling(typed), alphabetical(language)
            wanted = lambda row: needle in row.key and row.count + row.elsewhere >= least  # noqa: E731
            return arranged(keys.rows, wanted, value if column else _sounding(sound), falling=falling)

        self._sorting.ask(work, self._list, quiet=True)

    def _list(self, rows: tuple[KeyRow, ...]) -> None:
        self.view.show_rows(self.columns(), rows)
        self._tell()
        self._suit()

    def _tell(self) -> None:
        keys = self.keys
        if not keys.words or not keys.other_words:
            self.told.setText(
                self.tr("There is nothing to compare: choose places, transcripts or speakers above or here.")
            )
            return
        here = self.tr("%n word(s) here", "", keys.words)
        there = self.tr("%n word(s) there", "", keys.other_words)
        self.told.setText(f"{here} · {there}")

    def _suit(self) -> None:
        for button in (self.context, self.export_button):
            button.setEnabled(bool(self.view.table.rows))

    def _ask_context(self) -> None:
        if (row := self.view.current()) is not None:
            self.context_asked.emit(row.key)


def _rate(count: int, words: int) -> float:
    return 10_000 * count / words if words else 0.0


def _sounding(sound: Callable[[str], str]) -> Callable[[KeyRow], Value]:
    return lambda row: sound(row.key)
