"""Keys in the text: an input method composes undisturbed, and letters go to the codebook filter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

_PLAIN = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.ShiftModifier


class TextKeys(QObject):
    """Watches the canvas. ``typed`` gives letters that no shortcut took, and what an input method commits."""

    typed = Signal(str)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._composing = False
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: see the class."""
        match event:
            case QInputMethodEvent():
                self._composing = bool(event.preeditString())
                if event.commitString():
                    self.typed.emit(event.commitString())
            case QKeyEvent() if event.type() == QEvent.Type.ShortcutOverride:
                if self._composing:
                    event.accept()  # keeps the key from becoming a shortcut; it arrives as a plain key press
                    return True
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                return self._composing or self._pass_on(event)
        return super().eventFilter(watched, event)

    def _pass_on(self, event: QKeyEvent) -> bool:
        letters = event.text()
        if event.modifiers() & ~_PLAIN or not letters.isprintable() or not letters.strip():
            return False
        self.typed.emit(letters)
        return True
