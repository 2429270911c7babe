"""The search panel: what to find, where, and the hits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.domain.errors import BadPattern, SlowPattern
from opimpuc_qda.ui.models.hits_list import HitsList
from opimpuc_qda.ui.views.searching.filters import Filters
from opimpuc_qda.ui.views.searching.hit_lines import HitLines

LEAST = 150  # pixels of the list: some three hits
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class SearchPanel(QWidget):
    """``typed``: something else is asked for. ``gone``: go to the hit with this number (from 0).

    ``code_asked``: code the hits. ``left``: back to the text.
    """

    typed = Signal()
    gone = Signal(int)
    code_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.told = QLineEdit(self), QLabel(self)
        self.more, self.shut = QToolButton(self), QToolButton(self)
        self.filters = Filters(self)
        self.hits = HitsList(self)
        self.list = QListView(self)
        self.code = QPushButton(self)
        self._told: tuple[int | None, bool] = (None, True)
        self._refused: SlowPattern | BadPattern | None = None
        self._arrange()
        self._connect()
        self._say()
        self.hide()

    def current(self) -> int | None:
        """The number of the hit that is marked."""
        index = self.list.currentIndex()
        return self.hits.number(index.row()) if index.isValid() else None

    def mark(self, number: int) -> None:
        """Mark a hit, without going to it."""
        self.list.setCurrentIndex(self.hits.index(self.hits.row_of(number)))

    def step(self, by: int) -> int | None:
        """Mark the hit so many further, round and round for single steps; None where there are none."""
        total = self.hits.found.total
        if not total:
            return None
        here = self.current()
        if here is None:
            number = 0 if by > 0 else total - 1
        else:
            number = (here + by) % total if abs(by) == 1 else min(max(here + by, 0), total - 1)
        self.mark(number)
        return number

    def tell(self, total: int | None, *, complete: bool = True) -> None:
        """Say how many hits there are; None while nothing is asked."""
        self._told, self._refused = (total, complete), None
        self.code.setEnabled(bool(total))
        if total is None:
            self.told.clear()
        elif total == 0:
            self.told.setText(self.tr("Nothing found"))
        else:
            self.told.setText(self.tr("%n hit(s)", "", total))

    def refuse(self, why: SlowPattern | BadPattern) -> None:
        """Say why a pattern was not searched: it is not whole yet, or would take too long."""
        self.tell(0)
        self._refused = why
        if isinstance(why, SlowPattern):
            self.told.setText(self.tr("This expression takes too long; make it simpler."))
        else:
            self.told.setText(self.tr("This expression is unfinished or wrong; nothing was searched."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: in the field, arrows move through the hits and Enter goes to one."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface language may have changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _key(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            self.step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            number = self.current()
            if number is None:
                number = self.step(1)
            if number is not None:
                self.gone.emit(number)
        else:
            return False
        return True

    def _go(self, row: int) -> None:
        number = self.hits.number(row)
        if number is not None:
            self.gone.emit(number)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self.typed.emit())
        self.filters.changed.connect(self.typed)
        self.more.toggled.connect(self.filters.setVisible)
        self.list.activated.connect(lambda index: self._go(index.row()))
        self.list.clicked.connect(lambda index: self._go(index.row()))
        self.code.clicked.connect(self.code_asked)
        self.shut.clicked.connect(self.left)

    def _arrange(self) -> None:
        self.told.setProperty("role", "caption")
        self.field.setClearButtonEnabled(True)
        self.more.setCheckable(True)
        self.filters.hide()
        self.shut.setAutoRaise(True)
        self.shut.setText("✕")
        self.list.setModel(self.hits)
        self.list.setItemDelegate(HitLines(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(LEAST)
        self.code.setEnabled(False)
        head = QHBoxLayout()
        for widget in (self.field, self.told, self.more, self.code, self.shut):
            head.addWidget(widget)
        head.setStretchFactor(self.field, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.filters)
        layout.addWidget(self.list, 1)

    def _say(self) -> None:
        self.field.setPlaceholderText(self.tr("Find in the texts"))
        self.field.setAccessibleName(self.tr("Find in the texts"))
        self.list.setAccessibleName(self.tr("Hits"))
        self.more.setText(self.tr("Filters"))
        self.more.setToolTip(self.tr("Say how and where to search"))
        self.code.setText(self.tr("Code all…"))
        self.code.setToolTip(self.tr("Put one code on all hits; it can be undone"))
        self.shut.setToolTip(self.tr("Close the search (Esc)"))
        self.shut.setAccessibleName(self.tr("Close"))
        if self._refused is not None:
            self.refuse(self._refused)
        else:
            self.tell(self._told[0], complete=self._told[1])
