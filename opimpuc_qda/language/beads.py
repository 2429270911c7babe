"""Beads: the best way to part two sequences into groups that render each other (dynamic programming).

Every path runs from cell (0, 0) to (n, m); a bead of shape (a, b) ending in cell (i, j) takes the units
i-a .. i-1 of the original and j-b .. j-1 of the translation. Gains are logarithms and add up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp, log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Row = NDArray[np.float64]
    Gains = Callable[[int, "Shape", int, int], Row]

LOWEST = -1e9
"""The gain of what cannot be."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How many units of each side a bead takes."""

    original: int
    translation: int


GAP = Shape(0, 1)


@dataclass(frozen=True, slots=True, order=True)
class Block:
    """Where a bead stands or might: half-open index ranges of both sides."""

    original: tuple[int, int]
    translation: tuple[int, int]

    @property
    def shape(self) -> Shape:
        """How many units of each side it takes."""
        return Shape(self.original[1] - self.original[0], self.translation[1] - self.translation[0])


@dataclass(frozen=True, slots=True)
class Group:
    """A bead of the best way, and how sure it is (0-1); one side of it may be empty."""

    block: Block
    confidence: float

    @property
    def original(self) -> tuple[int, int]:
        """Half-open indexes of its units of the original."""
        return self.block.original

    @property
    def translation(self) -> tuple[int, int]:
        """Half-open indexes of its units of the translation."""
        return self.block.translation


@dataclass(frozen=True, slots=True)
class Band:
    """The cells that a path may pass: for each row 0..n a half-open range of columns within 0..m."""

    ranges: tuple[tuple[int, int], ...]

    def on_edge(self, groups: Sequence[Group], columns: int) -> bool:
        """Whether a path runs along the border of the band, so that a wider one may hold a better path."""
        for group in groups:
            low, high = self.ranges[group.original[1]]
            end = group.translation[1]
            if (end == low and low > 0) or (end == high - 1 and high <= columns):
                return True
        return False


class Ways:
    """All ways through a band: the best one, and how much of the probability each bead has.

    ``gains(row, shape, start, stop)`` is the gain of beads of ``shape`` that end in the cells of ``row`` with
    columns start..stop-1; ``shapes`` holds ``GAP``. Cells before a bead that lie outside the band are no way.
    """

    def __init__(self, band: Band, shapes: Sequence[Shape], gains: Gains) -> None:
        self._band, self._ranges = band, band.ranges
        self._shapes = [shape for shape in shapes if shape != GAP]
        self._gap = [gains(i, GAP, *cells) for i, cells in enumerate(band.ranges)]
        self._gains = [
            [gains(i, s, *cells) if s.original <= i else None for s in self._shapes]
            for i, cells in enumerate(band.ranges)
        ]
        self._choice: list[NDArray[np.int8]] = []
        self._forward: list[Row] = []
        self._run()

    @property
    def total(self) -> float:
        """The gain of all ways together."""
        return float(self._forward[-1][-1])

    @cached_property
    def _backward(self) -> list[Row]:
        return self._run_back()

    def _taken(self, rows: Sequence[Row], row: int, start: int, stop: int) -> Row:
        """Columns start..stop-1 of a row; what lies outside the band cannot be reached."""
        import numpy as np

        low, high = self._ranges[row]
        result = np.full(stop - start, LOWEST)
        first, last = max(start, low), min(stop, high)
        if first < last:
            result[first - start : last - start] = rows[row][first - low : last - low]
        return result

    def _run(self) -> None:
        import numpy as np

        best: list[Row] = []
        for i, (low, high) in enumerate(self._ranges):
            top = np.full(high - low, LOWEST)
            every = np.full(high - low, LOWEST)
            choice = np.full(high - low, -1, dtype=np.int8)
            if i == 0 and low == 0:
                top[0] = every[0] = 0.0
            for k, shape in enumerate(self._shapes):
                gain = self._gains[i][k]
                if gain is None:
                    continue
                before = i - shape.original
                start, stop = low - shape.translation, high - shape.translation
                reached = self._taken(best, before, start, stop) + gain
                better = reached > top
                top[better], choice[better] = reached[better], k
                every = np.logaddexp(every, self._taken(self._forward, before, start, stop) + gain)
            run = np.concatenate(([0.0], np.cumsum(self._gap[i][1:])))
            across = np.maximum.accumulate(top - run) + run
            choice[across > top + 1e-9] = -1
            best.append(across)
            self._forward.append(np.logaddexp.accumulate(every - run) + run)
            self._choice.append(choice)

    def _run_back(self) -> list[Row]:
        import numpy as np

        last = len(self._ranges) - 1
        rows = [np.full(high - low, LOWEST) for low, high in self._ranges]
        rows[last][-1] = 0.0
        for i in range(last, -1, -1):
            run = np.concatenate(([0.0], np.cumsum(self._gap[i][1:])))
            rows[i] = np.logaddexp.accumulate((rows[i] + run)[::-1])[::-1] - run
            low, high = self._ranges[i]
            for k, shape in enumerate(self._shapes):
                gain = self._gains[i][k]
                if gain is None:
                    continue
                before = i - shape.original
                first, stop = self._ranges[before]
                start, end = max(low - shape.translation, first), min(high - shape.translation, stop)
                if start >= end:
                    continue
                here = slice(start + shape.translation - low, end + shape.translation - low)
                there = rows[before][start - first : end - first]
                rows[before][start - first : end - first] = np.logaddexp(there, gain[here] + rows[i][here])
        return rows

    def best(self) -> list[Group]:
        """The groups of the best way, in order, with their share of the probability of all ways."""
        i, j = len(self._ranges) - 1, self._ranges[-1][1] - 1
        groups: list[Group] = []
        while i or j:
            low = self._ranges[i][0]
            k = int(self._choice[i][j - low])
            shape = self._shapes[k] if k >= 0 else GAP
            gain = self._gains[i][k] if k >= 0 else self._gap[i]
            a, b = i - shape.original, j - shape.translation
            before = self._forward[a][b - self._ranges[a][0]]
            assert gain is not None  # the choice was made from it
            share = before + gain[j - low] + self._backward[i][j - low] - self.total
            groups.append(Group(Block((a, i), (b, j)), _probability(float(share))))
            i, j = a, b
        return groups[::-1]

    def among(self, gains: Gains) -> Ways:
        """The same ways by other gains."""
        return Ways(self._band, [*self._shapes, GAP], gains)

    def likely(self, least: float) -> set[Block]:
        """Where beads of both sides stand that have at least the share ``least`` of the probability."""
        import numpy as np

        blocks: set[Block] = set()
        bar = self.total + log(least)
        for i, (low, high) in enumerate(self._ranges):
            for shape, gain in zip(self._shapes, self._gains[i], strict=True):
                if gain is None or not shape.translation:
                    continue
                wide, before = shape.translation, i - shape.original
                reached = self._taken(self._forward, before, low - wide, high - wide) + gain
                for end in (np.nonzero(reached + self._backward[i] >= bar)[0] + low).tolist():
                    blocks.add(Block((before, i), (end - wide, end)))
        return blocks


def _probability(logarithm: float) -> float:
    return round(min(1.0, exp(min(0.0, logarithm))), 4)
