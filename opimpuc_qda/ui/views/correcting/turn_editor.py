"""The words of one turn under correction, laid over the turn where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from opimpuc_qda.ui.views.reading.layouts import fill_like_a_cell
from opimpuc_qda.ui.views.reading.theme import ReadingTheme
from opimpuc_qda.ui.views.reading.typography import Face

EDGE = 5  # pixels around the words: a border and a little air
STAYING = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
"""Ways to lose the focus that end nothing: menus, the windows of input methods, other programs."""


class TurnEditor(QTextEdit):
    """``done``: the person is through with it; ``dropped``: the turn is to stay as it was.

    Enter is done, Shift+Enter begins a paragraph, Escape drops. While an input method composes, keys are its.
    """

    done = Signal()
    dropped = Signal()
    left = Signal()

    def __init__(self, words: str, face: Face, parent: QWidget) -> None:
        super().__init__(parent)
        self._composing = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setFont(face.font)
        fill_like_a_cell(self, words, face)

    @property
    def words(self) -> str:
        """What stands in it, character by character; paragraphs are parted by one line feed."""
        lines, block = [], self.document().begin()
        while block.isValid():  # toPlainText() would make other spaces of some
            lines.append(block.text())
            block = block.next()
        return "\n".join(lines)

    @property
    def height_needed(self) -> int:
        """Pixels that all words and the edge take."""
        return round(self.document().size().height()) + 2 * EDGE

    def dress(self, theme: ReadingTheme) -> None:
        """Take the colours of the page."""
        self.setStyleSheet(
            f"TurnEditor {{ background: {theme.paper}; color: {theme.ink}; border: 2px solid {theme.caret}; "
            f"padding: {EDGE - 2}px; selection-background-color: {theme.selection}; "
            f"selection-color: {theme.ink}; }}"
        )

    def retype(self, words: str) -> None:
        """Put ``words`` in the place of all, as if they were typed: that can be undone in the field."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(words)
        self.setTextCursor(cursor)

    def mark(self, start: int, end: int) -> None:
        """Mark what lies from ``start`` to ``end`` (UTF-16 units of the words), the caret at ``end``."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter and Escape end it, unless they are meant for an input method."""
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._composing:
            super().keyPressEvent(event)
        elif enters and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        elif enters:
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Qt: words that are being composed, or are."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: going elsewhere in the window is being through with it."""
        super().focusOutEvent(event)
        if event.reason() not in STAYING:
            self.left.emit()
