"""The history panel: filters, the acts, and taking one of them back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.acts import Act, ActFilter
from opimpuc_qda.ui.models.history_list import ACT, HistoryList
from opimpuc_qda.ui.views.history.act_lines import ActLines

FIELD, LETTERS = 140, 8  # the least width of the field in pixels, of a choice in letters
LEAST = 150  # pixels of the list: some three acts


class HistoryPanel(QWidget):
    """``asked``: other acts are wanted. ``gone``: go to where the given :class:`Act` was done.

    ``undo_asked``: take the given act back. ``left``: back to the text.
    """

    asked = Signal()
    gone = Signal(object)
    undo_asked = Signal(object)
    left = Signal()

    def __init__(
        self, says: Callable[[str], str], today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._coders: tuple[tuple[Uid, str], ...] = ()
        self.acts = HistoryList(says, today, self)
        self.list = QListView(self)
        self.title, self.told, self.field = QLabel(self), QLabel(self), QLineEdit(self)
        self.coder, self.kind, self.period = QComboBox(self), QComboBox(self), QComboBox(self)
        self.here = QCheckBox(self)
        self.undo, self.shut = QPushButton(self), QToolButton(self)
        self._arrange()
        self._connect()
        self._say()
        self.hide()

    def filter(self, shown: Uid | None) -> ActFilter:
        """What is asked for; ``shown`` is the transcript that one reads."""
        days = self.period.currentData()
        since = datetime.combine(self._today(), datetime.min.time()).astimezone(UTC)
        return ActFilter(
            coder=self.coder.currentData(),
            kinds=tuple((self.kind.currentData() or "").split()),
            transcript=shown if self.here.isChecked() else None,
            since=(since - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%S") if days is not None else "",
            words=self.field.text().strip(),
        )

    def offer_coders(self, coders: Iterable[tuple[Uid, str]]) -> None:
        """Let these (uid, name) be chosen from; what is chosen stays."""
        self._coders = tuple(coders)
        _fill(self.coder, ((None, self.tr("Everybody")), *self._coders))

    def show_count(self, count: int) -> None:
        """List so many acts."""
        row = self.list.currentIndex().row()
        self.acts.show_count(count)
        self._tell()
        if count:
            self.list.setCurrentIndex(self.acts.index(min(max(row, 0), count - 1)))
        self.suit()

    def current(self) -> Act | None:
        """The act that is marked, if it was read."""
        return self.list.currentIndex().data(ACT)  # type: ignore[no-any-return]  # Qt data has no type

    def _tell(self) -> None:
        self.told.setText(self.tr("%n act(s)", "", self.acts.rowCount()))

    def suit(self) -> None:
        """Offer what can be done with the act that is marked."""
        act = self.current()
        self.undo.setEnabled(act is not None and act.standing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface language may have changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.acts.say_again()
        super().changeEvent(event)

    def _go(self) -> None:
        if (act := self.current()) is not None:
            self.gone.emit(act)

    def _take_back(self) -> None:
        act = self.current()
        if act is not None and act.standing:
            self.undo_asked.emit(act)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self.asked.emit())
        self.here.toggled.connect(lambda _: self.asked.emit())
        for combo in (self.coder, self.kind, self.period):
            combo.currentIndexChanged.connect(lambda _: self.asked.emit())
        self.acts.dataChanged.connect(lambda *_: self.suit())
        self.list.selectionModel().currentChanged.connect(lambda *_: self.suit())
        self.list.activated.connect(lambda _: self._go())
        self.undo.clicked.connect(self._take_back)
        self.shut.clicked.connect(self.left)

    def _arrange(self) -> None:
        self.title.setProperty("role", "heading")
        self.told.setProperty("role", "caption")
        self.field.setClearButtonEnabled(True)
        self.shut.setAutoRaise(True)
        self.shut.setText("✕")
        self.list.setModel(self.acts)
        self.list.setItemDelegate(ActLines(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(LEAST)
        self.field.setMinimumWidth(FIELD)
        for combo in (self.coder, self.kind, self.period):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(LETTERS)
        head = QHBoxLayout()
        widgets = (self.title, self.field, self.coder, self.kind, self.period, self.here, self.told)
        for widget in (*widgets, self.undo, self.shut):
            head.addWidget(widget)
        head.setStretchFactor(self.field, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)

    def _say(self) -> None:
        self.title.setText(self.tr("History"))
        self.list.setAccessibleName(self.tr("History"))
        self.field.setPlaceholderText(self.tr("Code, transcript or words"))
        self.field.setAccessibleName(self.tr("Code, transcript or words"))
        self.here.setText(self.tr("This transcript only"))
        self.undo.setText(self.tr("&Undo this"))
        self.undo.setToolTip(self.tr("Take back this act of yours, where nothing depends on it"))
        self.shut.setToolTip(self.tr("Close the history (Esc)"))
        self.shut.setAccessibleName(self.tr("Close"))
        self.coder.setAccessibleName(self.tr("Coder"))
        self.kind.setAccessibleName(self.tr("Kind of act"))
        self.period.setAccessibleName(self.tr("Period"))
        self.offer_coders(self._coders)
        self._tell()
        kinds = (
            (None, self.tr("All acts")),
            ("coding. text.place", self.tr("Coding")),
            ("code.", self.tr("Codebook")),
            ("memo.", self.tr("Memos")),
            ("transcript. text.correct translation.", self.tr("Texts")),
            ("alignment.", self.tr("Alignment")),
            ("case. participant. interview. attributes.", self.tr("Places and interviews")),
            ("merge", self.tr("Merges")),
        )
        _fill(self.kind, kinds)
        periods = ((None, self.tr("Any time")), (0, self.tr("Today")), (6, self.tr("Last 7 days")))
        _fill(self.period, (*periods, (29, self.tr("Last 30 days"))))


def _fill(combo: QComboBox, choices: Iterable[tuple[object, str]]) -> None:
    """List ``choices`` anew; what was chosen stays."""
    blocked = combo.blockSignals(True)
    before = combo.currentData()
    combo.clear()
    for value, name in choices:
        combo.addItem(name, value)
    combo.setCurrentIndex(max(0, combo.findData(before)))
    combo.blockSignals(blocked)
