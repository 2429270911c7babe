"""A memo that saves itself: after a pause in typing, and when one looks elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

PAUSE = 900  # milliseconds without a key before what was typed is saved


class MemoEditor(QPlainTextEdit):
    """``settled`` gives the text once typing pauses, if it differs from what was shown or saved."""

    settled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.settle)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._pause.start)

    @property
    def is_unsaved(self) -> bool:
        """Whether something was typed that is not settled yet."""
        return self.text != self._saved

    @property
    def saved(self) -> str:
        """The memo as it is stored, or on its way there."""
        return self._saved

    @property
    def text(self) -> str:
        """What stands in the field."""
        # toPlainText() turns no-break spaces into spaces; the raw text keeps them
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show a memo as it is stored; what was being typed is settled first."""
        self.settle()
        self._saved = text
        if text != self.text:
            self.setPlainText(text)
        self._pause.stop()

    def settle(self) -> None:
        """Have what was typed saved now."""
        self._pause.stop()
        if self.is_unsaved:
            self._saved = self.text
            self.settled.emit(self._saved)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: looking elsewhere saves."""
        super().focusOutEvent(event)
        self.settle()
