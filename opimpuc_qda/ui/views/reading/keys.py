"""Which keys move the caret, as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeyEvent, QKeySequence

from opimpuc_qda.ui.views.reading.sheet import Hit
from opimpuc_qda.ui.views.reading.walking import Walker

Key = QKeySequence.StandardKey
Move = Callable[[Walker, Hit, int], Hit]
"""(walker, caret, height of a page in pixels) -> new caret."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a key does. ``vertical`` steps keep to the column of pixels where they began.

    ``character``: 1 or -1 where it goes by one character, 0 where it goes further.
    """

    move: Move
    extend: bool
    vertical: bool
    character: int = 0


_HORIZONTAL: tuple[tuple[Key, Key, Move], ...] = (
    (Key.MoveToNextChar, Key.SelectNextChar, lambda walker, at, _: walker.character(at, 1)),
    (Key.MoveToPreviousChar, Key.SelectPreviousChar, lambda walker, at, _: walker.character(at, -1)),
    (Key.MoveToNextWord, Key.SelectNextWord, lambda walker, at, _: walker.word(at, 1)),
    (Key.MoveToPreviousWord, Key.SelectPreviousWord, lambda walker, at, _: walker.word(at, -1)),
    (Key.MoveToStartOfLine, Key.SelectStartOfLine, lambda walker, at, _: walker.line_edge(at, -1)),
    (Key.MoveToEndOfLine, Key.SelectEndOfLine, lambda walker, at, _: walker.line_edge(at, 1)),
    (Key.MoveToStartOfDocument, Key.SelectStartOfDocument, lambda walker, at, _: walker.text_edge(at, -1)),
    (Key.MoveToEndOfDocument, Key.SelectEndOfDocument, lambda walker, at, _: walker.text_edge(at, 1)),
)
_VERTICAL: tuple[tuple[Key, Key, Move], ...] = (
    (Key.MoveToNextLine, Key.SelectNextLine, lambda walker, at, _: walker.line(at, 1)),
    (Key.MoveToPreviousLine, Key.SelectPreviousLine, lambda walker, at, _: walker.line(at, -1)),
    (Key.MoveToNextPage, Key.SelectNextPage, lambda walker, at, height: walker.page(at, 1, height)),
    (Key.MoveToPreviousPage, Key.SelectPreviousPage, lambda walker, at, height: walker.page(at, -1, height)),
)

_CHARACTER = {Key.SelectNextChar: 1, Key.SelectPreviousChar: -1}


def step_of(event: QKeyEvent) -> Step | None:
    """The step that a key event asks for, or None."""
    for vertical, table in ((False, _HORIZONTAL), (True, _VERTICAL)):
        for plain, extending, move in table:
            if event.matches(plain):
                return Step(move, False, vertical)
            if event.matches(extending):
                return Step(move, True, vertical, _CHARACTER.get(extending, 0))
    return None
