"""The heights of very many rows, of which few are known exactly."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

BLOCK = 256


class Heights:
    """Row heights in pixels with sums per 256 rows: finding a place or correcting a row stays cheap."""

    def __init__(self, heights: Sequence[int] = ()) -> None:
        self._heights = list(heights)
        self._sums = [sum(self._heights[at : at + BLOCK]) for at in range(0, len(self._heights), BLOCK)]
        self._add_up()

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    @property
    def total(self) -> int:
        """The height of all rows."""
        return self._tops[-1]

    def top(self, row: int) -> int:
        """Where ``row`` begins; ``len`` of the heights is allowed and gives ``total``."""
        block = row // BLOCK
        return self._tops[block] + sum(self._heights[block * BLOCK : row])

    def at(self, y: int) -> int:
        """The row at ``y``; the first or last row for places outside. -1 where there are no rows."""
        block = max(0, min(bisect_right(self._tops, y) - 1, len(self._sums) - 1))
        inside = list(
            accumulate(self._heights[block * BLOCK : (block + 1) * BLOCK], initial=self._tops[block])
        )
        row = block * BLOCK + bisect_right(inside, y) - 1
        return max(min(row, len(self._heights) - 1), 0 if self._heights else -1)

    def correct(self, row: int, height: int) -> int:
        """Set the height of ``row``; by how much it grew."""
        grown = height - self._heights[row]
        if grown:
            self._heights[row] = height
            self._sums[row // BLOCK] += grown
            self._add_up()
        return grown

    def _add_up(self) -> None:
        self._tops = list(accumulate(self._sums, initial=0))
