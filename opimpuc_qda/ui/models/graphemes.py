"""What a reader takes for one character: a caret never stands inside it."""

from __future__ import annotations

from PySide6.QtCore import QTextBoundaryFinder

from opimpuc_qda.domain.span import Span
from opimpuc_qda.ui.models.utf16 import Utf16Map


class Graphemes:
    """The borders of user-perceived characters in one text; positions are code points."""

    def __init__(self, text: str) -> None:
        self._map = Utf16Map(text)
        self._finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)

    def floor(self, position: int) -> int:
        """The last border at or before ``position``."""
        return position if self._at_border(position) else self._map.to_position(self._step_back())

    def ceiling(self, position: int) -> int:
        """The first border at or after ``position``."""
        return position if self._at_border(position) else self._step_on()

    def after(self, position: int) -> int:
        """The next border, or the end of the text."""
        self._at_border(position)
        return self._step_on()

    def before(self, position: int) -> int:
        """The border before ``position``, or 0."""
        self._at_border(position)
        return self._map.to_position(self._step_back())

    def around(self, span: Span) -> Span:
        """``span`` widened until it holds whole characters."""
        return Span(self.floor(span.start), self.ceiling(span.end))

    def _at_border(self, position: int) -> bool:
        self._finder.setPosition(self._map.to_units(position))
        return position in (0, self._map.length) or self._finder.isAtBoundary()

    def _step_on(self) -> int:
        units = self._finder.toNextBoundary()
        return self._map.length if units < 0 else self._map.to_position(units)

    def _step_back(self) -> int:
        return max(0, self._finder.toPreviousBoundary())


def plain_word_at(text: str, position: int, language: str) -> Span:  # noqa: ARG001  (any word finder's shape)
    """The word at ``position`` by Unicode's rules alone: no dictionary, so each Han character is a word."""
    units = Utf16Map(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    finder.setPosition(units.to_units(min(position, max(0, len(text) - 1))))
    start = finder.position() if finder.isAtBoundary() else finder.toPreviousBoundary()
    finder.setPosition(start)
    end = finder.toNextBoundary()
    return Span(units.to_position(max(0, start)), units.length if end < 0 else units.to_position(end))
