"""The band: which cells of an alignment are looked at, so that time grows with length and not its square."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from opimpuc_qda.language.anchors import Anchors
from opimpuc_qda.language.beads import Band
from opimpuc_qda.language.costs import Unit

FULL_CELLS = 40_000
"""Up to so many cells everything is looked at."""

_LEAST_WIDTH = 40
_MOST_WIDTH = 400
_TELLING = 2.0  # the gain from which an anchor that shows once on each side fixes a place


def full_band(rows: int, columns: int) -> Band:
    """Every cell between ``rows`` and ``columns`` units."""
    return Band(((0, columns + 1),) * (rows + 1))


def band_of(
    original: Sequence[Unit], translation: Sequence[Unit], anchors: Anchors, widening: int = 1
) -> Band:
    """The cells around the chain of anchors that show once on each side, ``widening`` times as far."""
    rows, columns = len(original), len(translation)
    if rows * columns <= FULL_CELLS:
        return full_band(rows, columns)
    fixed = [(0, 0), *_chain(_unique(original, translation, anchors)), (rows, columns)]
    ranges: list[tuple[int, int]] = []
    for (top, left), (bottom, right) in pairwise(fixed):
        slope = (right - left) // (bottom - top)
        drift = min(_MOST_WIDTH, abs((bottom - top) - (right - left)))
        reach = (slope + max(_LEAST_WIDTH, drift)) * widening
        for row in range(top, bottom):
            middle = left + (right - left) * (row - top) // (bottom - top)
            ranges.append((max(0, middle - reach), min(columns + 1, middle + reach)))
    ranges.append((max(0, columns - _LEAST_WIDTH), columns + 1))
    return Band(tuple(ranges))


def _unique(original: Sequence[Unit], translation: Sequence[Unit], anchors: Anchors) -> list[tuple[int, int]]:
    telling = {key for key, anchor in anchors.rare.items() if anchor.gain >= _TELLING}
    here, there = _places(original, telling), _places(translation, telling)
    return sorted(
        (here[key][0], there[key][0])
        for key in here.keys() & there.keys()
        if len(here[key]) == len(there[key]) == 1
    )


def _places(units: Sequence[Unit], telling: set[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for at, unit in enumerate(units):
        for key in unit.shown.keys() & telling:
            places.setdefault(key, []).append(at)
    return places


def _chain(points: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of points that rise in both coordinates (patience sorting)."""
    ends: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    ordered = sorted(points, key=lambda point: (point[0], -point[1]))
    for at, (_, column) in enumerate(ordered):
        length = bisect_left(ends, column)
        before.append(tops[length - 1] if length else -1)
        ends[length : length + 1] = [column]
        tops[length : length + 1] = [at]
    chain: list[tuple[int, int]] = []
    at = tops[-1] if tops else -1
    while at >= 0:
        chain.append(ordered[at])
        at = before[at]
    return [point for point in reversed(chain) if min(point) > 0]
