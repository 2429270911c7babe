"""The one place where code points (the core) and UTF-16 units (Qt) meet."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts positions in one text between code points and UTF-16 units, exactly.

    Building costs one pass over the text; each conversion a bisect over its astral characters.
    """

    __slots__ = ("_astral", "_pairs", "length", "units")

    def __init__(self, text: str) -> None:
        self._astral = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._pairs = [position + nth for nth, position in enumerate(self._astral)]
        self.length = len(text)  # code points
        self.units = len(text) + len(self._astral)

    def to_units(self, position: int) -> int:
        """The UTF-16 position of the code point position ``position``.

        Raises:
            IndexError: outside 0 .. ``length``.
        """
        if not 0 <= position <= self.length:
            raise IndexError(position)
        return position + bisect_left(self._astral, position)

    def to_position(self, units: int) -> int:
        """The code point position of the UTF-16 position ``units``; within a surrogate pair, its start.

        Raises:
            IndexError: outside 0 .. ``units`` of the text.
        """
        if not 0 <= units <= self.units:
            raise IndexError(units)
        return units - bisect_left(self._pairs, units)
