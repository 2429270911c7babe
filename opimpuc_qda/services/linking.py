"""The aligner at work on a few turns of two texts, with what stands around them in view."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from opimpuc_qda.domain.alignment import Link, Pairing
from opimpuc_qda.domain.transcript import Segments
from opimpuc_qda.language.aligner import DraftSide, align, link_sentences
from opimpuc_qda.queries.reading import ReadText

_AROUND = 30  # pairings on either side from which the aligner learns words
Sides = tuple[DraftSide, DraftSide]


def side_of(text: ReadText) -> DraftSide:
    """A text as the aligner takes it."""
    return DraftSide(text.body, text.segments, text.language, tuple(turn.role for turn in text.turns))


def turns_of(pairing: Pairing) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The turns of both sides of ``pairing``."""
    return pairing.original, pairing.translation


def renumbered(numbers: Iterable[int], now: Mapping[int, int]) -> tuple[int, ...]:
    """``numbers`` as ``now`` has them."""
    return tuple(now[n] for n in numbers)


def sentences_inside(segments: Segments) -> list[range]:
    """The indexes of the sentences of each turn."""
    starts = [sentence.start for sentence in segments.sentences]
    return [
        range(bisect_left(starts, turn.span.start), bisect_left(starts, turn.span.end))
        for turn in segments.turns
    ]


def linked(pairings: Sequence[Pairing], bare: Set[int], sides: Sides) -> dict[int, Pairing]:
    """Those of ``pairings`` whose indexes are ``bare``, with links of their sentences."""
    result: dict[int, Pairing] = {}
    for group in _groups(sorted(bare)):
        window = range(max(0, group[0] - _AROUND), min(len(pairings), group[-1] + 1 + _AROUND))
        parts = _Parts(sides, [pairings[nth] for nth in window])
        found = parts.outside(link_sentences(parts.inside(pairings[nth] for nth in window), *parts.sides))
        result |= {nth: one for nth, one in zip(window, found, strict=True) if nth in bare}
    return result


def aligned(pairings: Sequence[Pairing], sides: Sides) -> list[Pairing]:
    """The turns that ``pairings`` hold, of both sides, aligned anew."""
    parts = _Parts(sides, pairings)
    return parts.outside(align(*parts.sides))


def _groups(numbers: Sequence[int]) -> Iterator[list[int]]:
    """Ascending numbers in groups whose windows would overlap."""
    group: list[int] = []
    for number in numbers:
        if group and number - group[-1] > _AROUND:
            yield group
            group = []
        group.append(number)
    if group:
        yield group


class _Parts:
    """The turns that some pairings hold, as two texts of their own."""

    def __init__(self, sides: Sides, pairings: Sequence[Pairing]) -> None:
        self._turns = tuple(
            sorted(n for pairing in pairings for n in turns_of(pairing)[side]) for side in range(2)
        )
        self._sentences = tuple(
            [index for n in numbers for index in inside[n - 1]]
            for numbers, inside in zip(
                self._turns, (sentences_inside(side.segments) for side in sides), strict=True
            )
        )
        self.sides: Sides = (self._part(sides[0], 0), self._part(sides[1], 1))

    def _part(self, whole: DraftSide, side: int) -> DraftSide:
        numbers = self._turns[side]
        segments = Segments(
            tuple(whole.segments.turns[n - 1] for n in numbers),
            tuple(whole.segments.sentences[index] for index in self._sentences[side]),
        )
        return DraftSide(whole.body, segments, whole.language, tuple(whole.roles[n - 1] for n in numbers))

    def inside(self, pairings: Iterable[Pairing]) -> list[Pairing]:
        """The pairings with turns numbered as in the parts, without links."""
        places = [{n: place for place, n in enumerate(numbers, 1)} for numbers in self._turns]
        return [
            replace(
                pairing,
                original=renumbered(pairing.original, places[0]),
                translation=renumbered(pairing.translation, places[1]),
                links=(),
            )
            for pairing in pairings
        ]

    def outside(self, pairings: Iterable[Pairing]) -> list[Pairing]:
        """The pairings and their links numbered as in the whole texts."""
        turns = [dict(enumerate(numbers, 1)) for numbers in self._turns]
        sentences = [dict(enumerate(indexes)) for indexes in self._sentences]
        return [
            replace(
                pairing,
                original=renumbered(pairing.original, turns[0]),
                translation=renumbered(pairing.translation, turns[1]),
                links=tuple(
                    Link(renumbered(link.original, sentences[0]), renumbered(link.translation, sentences[1]))
                    for link in pairing.links
                ),
            )
            for pairing in pairings
        ]
