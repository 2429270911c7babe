"""Alignment: which turns and sentences of a translation render which of the original.

Turn numbers start at 1 (as in ``Turn.n``); sentence indexes start at 0 and run through the whole text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from opimpuc_qda.domain.span import Span, united
from opimpuc_qda.domain.uid import Uid

UNCERTAIN = 0.5
"""Pairings below this confidence are pointed out."""


class Method(StrEnum):
    """How a bead came about."""

    LAYOUT = "layout"  # the file itself says so: one table row, one subtitle time
    COMPUTED = "computed"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Link:
    """Sentences that render each other: index lists into both texts; either may be empty."""

    original: tuple[int, ...]
    translation: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Pairing:
    """One proposed or stored m:n group of turns (numbers from 1) with the sentence links inside it."""

    original: tuple[int, ...]
    translation: tuple[int, ...]
    confidence: float
    method: Method
    links: tuple[Link, ...] = ()

    @property
    def confirmed(self) -> bool:
        """Whether a person made it, or said that it is right."""
        return self.method is Method.MANUAL and self.confidence >= 1

    @property
    def uncertain(self) -> bool:
        """Whether somebody should look at it."""
        return self.confidence < UNCERTAIN


@dataclass(frozen=True, slots=True)
class Bead:
    """A stored pairing between two texts of a transcript."""

    uid: Uid
    transcript: Uid
    original_text: Uid
    translation_text: Uid
    pairing: Pairing


class Echoes:
    """Projects spans from one text to the other through linked spans.

    ``links`` are pairs (here, there) of code-point spans, in any order and possibly overlapping.
    """

    def __init__(self, links: Iterable[tuple[Span, Span]]) -> None:
        self._links = sorted(links)
        self._starts = [here.start for here, _ in self._links]
        self._ends: list[int] = []  # running maximum of ends: bisectable though links may overlap
        reach = 0
        for here, _ in self._links:
            reach = max(reach, here.end)
            self._ends.append(reach)

    def of(self, span: Span) -> tuple[Span, ...]:
        """The linked spans that ``span`` touches on the other side, united; empty where nothing is linked."""
        first = bisect_right(self._ends, span.start)
        last = bisect_left(self._starts, span.end)
        return united(there for here, there in self._links[first:last] if here.overlaps(span))


class Placed(Protocol):
    """Anything that has a place in a body."""

    @property
    def span(self) -> Span:
        """Its code points."""


class Divided(Protocol):
    """A body's turns in order and its sentences, as in ``Segments``."""

    @property
    def turns(self) -> Sequence[Placed]:
        """Turn n stands at index n - 1."""

    @property
    def sentences(self) -> Sequence[Span]:
        """All sentences of the body, in order."""


def fitted(pairings: Iterable[Pairing], original: Divided, translation: Divided) -> list[Pairing]:
    """``pairings`` as far as they fit these texts.

    Where two people gave a text other turns at the same time, one of the two states wins, and the links of
    the other point to turns and sentences that are not there.
    """
    return [one for one in pairings if _fits(one, original, translation)]


def _fits(pairing: Pairing, original: Divided, translation: Divided) -> bool:
    return (
        max(pairing.original, default=0) <= len(original.turns)
        and max(pairing.translation, default=0) <= len(translation.turns)
        and all(max(link.original, default=-1) < len(original.sentences) for link in pairing.links)
        and all(max(link.translation, default=-1) < len(translation.sentences) for link in pairing.links)
    )


def linked_spans(
    pairings: Iterable[Pairing], original: Divided, translation: Divided
) -> list[tuple[Span, Span]]:
    """Pairs (original span, translation span) that render each other: sentences where linked, else turns."""
    result: list[tuple[Span, Span]] = []
    for pairing in pairings:
        links = [link for link in pairing.links if link.original and link.translation]
        if links:
            result += [
                (_hull(original.sentences, link.original), _hull(translation.sentences, link.translation))
                for link in links
            ]
        elif pairing.original and pairing.translation:
            result.append(
                (_turns_hull(original, pairing.original), _turns_hull(translation, pairing.translation))
            )
    return result


def _hull(spans: Sequence[Span], indexes: tuple[int, ...]) -> Span:
    return Span(spans[indexes[0]].start, spans[indexes[-1]].end)


def _turns_hull(segments: Divided, numbers: tuple[int, ...]) -> Span:
    return Span(segments.turns[numbers[0] - 1].span.start, segments.turns[numbers[-1] - 1].span.end)
