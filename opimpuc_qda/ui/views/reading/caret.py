"""The blinking of a caret."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication


class Blinker(QObject):
    """Says whether the caret shows now, and calls ``update`` whenever that changes."""

    def __init__(self, parent: QObject, update: Callable[[], None]) -> None:
        super().__init__(parent)
        self.shown = False
        self._update = update
        self._allowed = True
        self._focused = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._blink)

    def set_allowed(self, *, allowed: bool) -> None:
        """Blink, or stand still while focused."""
        self._allowed = allowed
        self.restart()

    def set_focused(self, *, focused: bool) -> None:
        """Without the focus there is no caret."""
        self._focused = focused
        self.restart()

    def restart(self) -> None:
        """Show the caret for a full while: it has just moved."""
        half = QGuiApplication.styleHints().cursorFlashTime() // 2
        if self._focused and self._allowed and half > 0:
            self._timer.start(half)
        else:
            self._timer.stop()
        self._show(shown=self._focused)

    def _blink(self) -> None:
        self._show(shown=not self.shown)

    def _show(self, *, shown: bool) -> None:
        if shown != self.shown:
            self.shown = shown
            self._update()
