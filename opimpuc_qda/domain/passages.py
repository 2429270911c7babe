"""The counting rule: what is one passage.

Every coding is laid on an axis: code points of the original it belongs to (codings on a translation through
their echo), or of its own text where nothing is aligned with it. Codings of one code by one coder whose
places on one axis overlap are one passage.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Placed:
    """A coding on its axis: ``places`` are sorted, disjoint, never empty code-point spans of ``axis``."""

    coding: Uid
    code: Uid
    coder: Uid
    transcript: Uid
    axis: Uid
    places: tuple[Span, ...]


def passages(codings: Iterable[Placed]) -> int:
    """How many passages ``codings`` make; their codes are not looked at, coders and axes are kept apart."""
    grounds: dict[tuple[Uid, Uid], list[tuple[Span, ...]]] = {}
    for coding in codings:
        grounds.setdefault((coding.coder, coding.axis), []).append(coding.places)
    return sum(map(_components, grounds.values()))


def _components(codings: Sequence[tuple[Span, ...]]) -> int:
    """How many groups ``codings`` fall into, where overlapping ones belong together."""
    if all(len(places) == 1 for places in codings):
        return _runs(sorted((places[0].start, places[0].end) for places in codings))
    group = list(range(len(codings)))
    flat = sorted((span.start, span.end, number) for number, places in enumerate(codings) for span in places)
    reach, owner = -1, -1
    for start, end, number in flat:
        if start < reach:
            _join(group, owner, number)
        if end > reach:
            reach, owner = end, number
    return sum(_root(group, number) == number for number in range(len(group)))


def _runs(spans: Sequence[tuple[int, int]]) -> int:
    """How many runs of overlapping (start, end) pairs there are; they come sorted."""
    count, reach = 0, -1
    for start, end in spans:
        if start >= reach:
            count += 1
        reach = max(reach, end)
    return count


def _root(group: list[int], number: int) -> int:
    while group[number] != number:
        group[number] = group[group[number]]
        number = group[number]
    return number


def _join(group: list[int], one: int, other: int) -> None:
    group[_root(group, one)] = _root(group, other)
