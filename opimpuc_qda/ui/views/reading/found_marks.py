"""Places of a text that are marked as found, looked up by what is seen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Protocol

from opimpuc_qda.domain.span import Span


class FoundPlaces(Protocol):
    """Places of one text in order, none overlapping another."""

    @property
    def starts(self) -> Sequence[int]:
        """Where each begins, in code points."""

    @property
    def ends(self) -> Sequence[int]:
        """Where each ends."""


def places_within(places: FoundPlaces, seen: Span) -> Iterator[Span]:
    """Those that share a code point with ``seen``."""
    first, last = bisect_right(places.ends, seen.start), bisect_left(places.starts, seen.end)
    yield from (Span(places.starts[nth], places.ends[nth]) for nth in range(first, last))
