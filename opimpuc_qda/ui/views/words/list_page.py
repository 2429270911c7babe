"""The words of the selection with their figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.word_lists import Reading, WordList, WordQuery, WordRow
from opimpuc_qda.services.word_lists import ProjectWords, spelling
from opimpuc_qda.ui.models.figures_table import Figure, arranged
from opimpuc_qda.ui.views.words.figures_view import FiguresView
from opimpuc_qda.ui.views.words.newest import Newest

PAUSE = 150  # milliseconds without a key before rows are narrowed
WIDTHS = (220, 130, 130, 150)


class ListOptions(QWidget):
    """Which words are listed; ``changed`` when others are."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading = QComboBox(self)
        self.reading.setAccessibleName(self.tr("What counts as one word"))
        self.reading.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.terms = QCheckBox(self.tr("Only &terms"), self)
        self.terms.setToolTip(
            self.tr("Only words of the lexicon and expressions among the cues of the codes")
        )
        self.stopped = QCheckBox(self.tr("Stop &words too"), self)
        self.numbers = QCheckBox(self.tr("N&umbers too"), self)
        self.shortest = QComboBox(self)
        self.shortest.addItem(self.tr("Any length"), 1)
        for least in range(2, 6):
            self.shortest.addItem(self.tr("%n character(s) or more", "", least), least)
        self.shortest.setAccessibleName(self.tr("Fewest characters of a word"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.reading, self.terms, self.stopped, self.numbers, self.shortest):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.offer_readings(trained=False)
        self.reading.currentIndexChanged.connect(self.changed)
        for box in (self.terms, self.stopped, self.numbers):
            box.toggled.connect(self.changed)
        self.shortest.currentIndexChanged.connect(self.changed)

    def offer_readings(self, *, trained: bool) -> None:
        """Offer lemmas and classes of words, where a trained pipeline of the language is there."""
        blocker = QSignalBlocker(self.reading)
        now = self.reading.currentData()
        self.reading.clear()
        for reading, name in self._readings():
            if trained or reading is Reading.FORMS:
                self.reading.addItem(name, reading.value)
        self.reading.setCurrentIndex(max(0, self.reading.findData(now)))
        self.reading.setToolTip(
            ""
            if trained
            else self.tr("Lemmas, nouns, verbs: after installing a model under Project > Language models")
        )
        blocker.unblock()

    def asked(self, query: WordQuery) -> WordQuery:
        """``query`` with what is chosen here."""
        return replace(
            query,
            shortest=int(self.shortest.currentData()),
            numbers=self.numbers.isChecked(),
            stopped=self.stopped.isChecked(),
            terms=self.terms.isChecked(),
            reading=Reading(self.reading.currentData()),
        )

    def _readings(self) -> tuple[tuple[Reading, str], ...]:
        return (
            (Reading.FORMS, self.tr("Words as written")),
            (Reading.LEMMAS, self.tr("All lemmas")),
            (Reading.NOUNS, self.tr("Nouns and names")),
            (Reading.VERBS, self.tr("Verbs")),
            (Reading.ADJECTIVES, self.tr("Adjectives")),
        )


class ListPage(QWidget):
    """``arranged``: the list is another. ``context_asked``: show a word (its key). ``stop_asked``: hide "
    "words.
    """

    arranged = Signal()
    context_asked = Signal(str)
    stop_asked = Signal(object)
    export_asked = Signal()

    def __init__(
        self, words: ProjectWords, newest: Callable[[], Newest], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._counting, self._sorting = words, newest(), newest()
        self.counts = WordList()
        self._language = "zh"
        self._order: tuple[int, bool] = (1, True)
        self.field, self.told = QLineEdit(self), QLabel(self)
        self.view: FiguresView[WordRow] = FiguresView(self.tr("Words"), WIDTHS, self)
        self.context = QPushButton(self.tr("In &context"), self)
        self.hide_button = QPushButton(self.tr("&Hide (stop list)"), self)
        self.export_button = QPushButton(self.tr("E&xport…"), self)
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._arrange()
        self._connect()

    @property
    def waiting(self) -> bool:
        """Whether it waits for the end of what is being typed."""
        return self._timer.isActive()

    def count(self, asked: WordQuery) -> None:
        """Count what is ``asked`` and list it."""
        self._language = asked.language
        self.told.setText(self.tr("Counting…"))
        self._counting.ask(lambda progress: self._words.frequencies(asked, progress), self._show)

    def columns(self) -> tuple[Figure[WordRow], ...]:
        """The columns, also of an export."""
        counts = self.counts
        return (
            Figure(self.tr("Word"), lambda row: row.word),
            Figure(self.tr("Frequency"), lambda row: row.count, 0),
            Figure(
                self.tr("Per 10,000"),
                counts.per_ten_thousand,
                2,
                self.tr("How often it stands in ten thousand words of the selection"),
            ),
            Figure(
                self.tr("Transcripts"),
                lambda row: row.transcripts,
                0,
                self.tr("In how many of them it stands"),
            ),
        )

    def _arrange(self) -> None:
        self.field.setPlaceholderText(self.tr("Words with…"))
        self.field.setAccessibleName(self.tr("Words with…"))
        self.field.setClearButtonEnabled(True)
        self.told.setProperty("role", "caption")
        head = QHBoxLayout()
        head.addWidget(self.field, 1)
        head.addWidget(self.told, 2)
        foot = QHBoxLayout()
        for button in (self.context, self.hide_button):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        self.view.table.mark_sorting(1, falling=True)
        self._suit()

    def _connect(self) -> None:
        self._timer.timeout.connect(self._rearrange)
        self.field.textChanged.connect(self._timer.start)
        self.field.returnPressed.connect(self.view.setFocus)
        self.view.sorted_by.connect(self._sort)
        self.view.gone.connect(lambda _: self._ask_context())
        self.context.clicked.connect(self._ask_context)
        self.hide_button.clicked.connect(self._ask_stop)
        self.export_button.clicked.connect(self.export_asked)
        self._counting.rested.connect(self._tell)

    def _show(self, counts: WordList) -> None:
        self.counts = counts
        self._rearrange()

    def _sort(self, column: int, falling: bool) -> None:  # noqa: FBT001 -- Qt's signal
        self._order = column, falling
        self._rearrange()

    def _rearrange(self) -> None:
        self._timer.stop()
        counts, (column, falling), language = self.counts, self._order, self._language
        typed = self.field.text().strip()
        values = [figure.value for figure in self.columns()]

        def work(_: Progress) -> tuple[WordRow, ...]:
            needle = spelling(typed)
            key = values[column] if column else _by_sound(language)
            return arranged(counts.rows, lambda row: needle in row.key, key, falling=falling)

        self._sorting.ask(work, self._list, quiet=True)

    def _list(self, rows: tuple[WordRow, ...]) -> None:
        self.view.show_rows(self.columns(), rows)
        self._tell()
        self._suit()
        self.arranged.emit()

    def _tell(self) -> None:
        counts = self.counts
        shown = self.tr("%n different word(s) listed", "", len(self.view.table.rows))
        of = self.tr("%n word(s) in all", "", counts.words)
        where = self.tr("in %n transcript(s)", "", counts.transcripts)
        self.told.setText(f"{shown} · {of} {where}")

    def _suit(self) -> None:
        for button in (self.context, self.hide_button, self.export_button):
            button.setEnabled(bool(self.view.table.rows))

    def _ask_context(self) -> None:
        if (row := self.view.current()) is not None:
            self.context_asked.emit(row.key)

    def _ask_stop(self) -> None:
        if rows := self.view.chosen():
            self.stop_asked.emit(tuple(row.word for row in rows))


def _by_sound(language: str) -> Callable[[WordRow], str]:
    from opimpuc_qda.services.word_lists import alphabetical

    order = alphabetical(language)
    return lambda row: order(row.key)
