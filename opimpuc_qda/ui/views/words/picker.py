"""A button behind which any number of names can be ticked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from opimpuc_qda.ui.models.checked_list import CheckedList, Choice

SIZE = QSize(300, 320)
FIELD_FROM = 9  # names; fewer are seen at a glance


class Picker(QPushButton):
    """``picked``: others are ticked. ``every`` is what it says while none is, ``name`` what it is for."""

    picked = Signal()

    def __init__(self, name: str, every: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._every = every
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.choices = CheckedList(self)
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setObjectName("picker")
        self.field, self.list = QLineEdit(self.popup), QListView(self.popup)
        self.field.setPlaceholderText(self.tr("Names with…"))
        self.field.setAccessibleName(self.tr("Names with…"))
        self.list.setAccessibleName(name)
        self.list.setModel(self.choices)
        layout = QVBoxLayout(self.popup)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.field.textChanged.connect(self.choices.narrow)
        self.choices.ticked.connect(self._tell)
        self.choices.ticked.connect(self.picked)
        self.clicked.connect(self.open)
        self._tell()

    @property
    def checked(self) -> frozenset[str]:
        """The values that are ticked; empty for all."""
        return self.choices.checked

    def offer(self, choices: Iterable[Choice]) -> None:
        """Offer (value, name); ticks stay."""
        self.choices.offer(choices)
        self._tell()

    def open(self) -> None:
        """Show the names below the button."""
        self.field.clear()
        self.field.setVisible(len(self.choices) >= FIELD_FROM)
        rows = max(1, min(len(self.choices), 10))
        row = max(24, self.list.sizeHintForRow(0))
        self.popup.resize(max(SIZE.width(), self.width()), min(SIZE.height(), (rows + 2) * row + 30))
        self.popup.move(self.mapToGlobal(QPoint(0, self.height())))
        self.popup.show()
        first = self.choices.index(0)
        if not self.list.currentIndex().isValid() and first.isValid():
            self.list.setCurrentIndex(first)
        (self.field if self.field.isVisible() else self.list).setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Enter closes; the Down key goes from the field to the names."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.popup.hide()
                return True
            if watched is self.field and event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        names = self.choices.names()
        text = self._every if not names else names[0] if len(names) == 1 else f"{names[0]} +{len(names) - 1}"
        room = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, 190)
        self.setText(f"{room} ▾")
