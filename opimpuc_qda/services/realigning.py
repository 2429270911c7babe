"""Keeping an alignment through a correction of one of its texts: what is touched is linked anew, no more."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from opimpuc_qda.domain.alignment import Link, Method, Pairing
from opimpuc_qda.domain.transcript import Segments
from opimpuc_qda.language.aligner import DraftSide, align, link_sentences

_AROUND = 30  # pairings on either side from which the aligner learns words
Sides = tuple[DraftSide, DraftSide]


@dataclass(frozen=True, slots=True)
class Moves:
    """How turns of one text went over into its next state.

    Attributes:
        side: 0 where the original was corrected, 1 where the translation was.
        turns: old turn number -> new turn number, for turns that are there in both states.
        same: the old numbers of those whose words did not change; their sentences are the same, too.
    """

    side: int
    turns: Mapping[int, int]
    same: Set[int]


@dataclass(frozen=True, slots=True)
class Realigned:
    """``kept``: the pairings that stay, as they are now, by their index; ``fresh``: those that are new."""

    kept: Mapping[int, Pairing]
    fresh: tuple[Pairing, ...]


def realigned(pairings: Sequence[Pairing], old: DraftSide, new: Sides, moves: Moves) -> Realigned:
    """Carry ``pairings`` over; ``old`` is the corrected text as it was, ``new`` both texts as they are."""
    sentences = _sentence_moves(old, new[moves.side], moves)
    kept: dict[int, Pairing] = {}
    stale: set[int] = set()
    for index, pairing in enumerate(pairings):
        own = _sides(pairing)[moves.side]
        if all(n in moves.turns for n in own):
            touched = not moves.same >= set(own)
            kept[index] = _carried(pairing, moves, {} if touched else sentences)
            if touched:
                stale.add(index)
    fresh = tuple(_aligned_gaps(list(kept.values()), new))
    return Realigned(_linked(kept, stale, new), fresh)


def _carried(pairing: Pairing, moves: Moves, sentences: Mapping[int, int]) -> Pairing:
    """The pairing with its numbers as they are now; without links where ``sentences`` is empty."""
    own = tuple(sorted(moves.turns[n] for n in _sides(pairing)[moves.side]))
    if not _sides(pairing)[moves.side]:
        return pairing
    if moves.side:
        links = (Link(one.original, _moved(one.translation, sentences)) for one in pairing.links)
        return replace(pairing, translation=own, links=tuple(links) if sentences else ())
    links = (Link(_moved(one.original, sentences), one.translation) for one in pairing.links)
    return replace(pairing, original=own, links=tuple(links) if sentences else ())


def _sentence_moves(old: DraftSide, new: DraftSide, moves: Moves) -> dict[int, int]:
    """Old sentence index -> new one, for the turns that did not change."""
    here, there = _inside(old.segments), _inside(new.segments)
    return {
        before: after
        for n in moves.same
        for before, after in zip(here[n - 1], there[moves.turns[n] - 1], strict=True)
    }


def _linked(kept: Mapping[int, Pairing], stale: Set[int], sides: Sides) -> dict[int, Pairing]:
    """``kept`` with links for those that are ``stale``, found with what stands around them in view."""
    result, indexes = dict(kept), list(kept)
    for group in _groups(sorted(indexes.index(index) for index in stale)):
        window = indexes[max(0, group[0] - _AROUND) : group[-1] + 1 + _AROUND]
        parts = _Parts(sides, [result[index] for index in window])
        linked = parts.outside(link_sentences(parts.inside(result[index] for index in window), *parts.sides))
        result |= {index: one for index, one in zip(window, linked, strict=True) if index in stale}
    return result


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


def _aligned_gaps(kept: Sequence[Pairing], sides: Sides) -> Iterator[Pairing]:
    """Pairings of the turns that no kept pairing holds, stretch by stretch."""
    for here, there in _stretches(kept, sides):
        if here and there:
            bare = [Pairing(here, there, 1.0, Method.COMPUTED)]
            parts = _Parts(sides, bare)
            yield from parts.outside(align(*parts.sides))
        else:
            yield from (_alone(n, 0, sides) for n in here)
            yield from (_alone(n, 1, sides) for n in there)


def _stretches(kept: Sequence[Pairing], sides: Sides) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The turns of both sides that are free, between the same two kept pairings."""
    fixed = sorted(_sides(pairing) for pairing in kept if pairing.original and pairing.translation)
    found: dict[int, tuple[list[int], list[int]]] = {}
    for side, text in enumerate(sides):
        held = {n for pairing in kept for n in _sides(pairing)[side]}
        reach, ends = 0, []
        for pair in fixed:
            reach = max(reach, *pair[side])
            ends.append(reach)
        for n in range(1, len(text.segments.turns) + 1):
            if n not in held:
                found.setdefault(bisect_left(ends, n), ([], []))[side].append(n)
    for place in sorted(found):
        here, there = found[place]
        yield tuple(here), tuple(there)


def _alone(n: int, side: int, sides: Sides) -> Pairing:
    """A turn that nothing renders."""
    inside = tuple(_inside(sides[side].segments)[n - 1])
    links = (Link((), inside) if side else Link(inside, ()),) if inside else ()
    return Pairing(() if side else (n,), (n,) if side else (), 1.0, Method.COMPUTED, links)


class _Parts:
    """The turns that some pairings hold, as two texts of their own."""

    def __init__(self, sides: Sides, pairings: Sequence[Pairing]) -> None:
        self._turns = tuple(
            sorted(n for pairing in pairings for n in _sides(pairing)[side]) for side in range(2)
        )
        self._sentences = tuple(
            [index for n in numbers for index in inside[n - 1]]
            for numbers, inside in zip(self._turns, (_inside(side.segments) for side in sides), strict=True)
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
                original=_moved(pairing.original, places[0]),
                translation=_moved(pairing.translation, places[1]),
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
                original=_moved(pairing.original, turns[0]),
                translation=_moved(pairing.translation, turns[1]),
                links=tuple(
                    Link(_moved(link.original, sentences[0]), _moved(link.translation, sentences[1]))
                    for link in pairing.links
                ),
            )
            for pairing in pairings
        ]


def _sides(pairing: Pairing) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return pairing.original, pairing.translation


def _moved(numbers: Iterable[int], moves: Mapping[int, int]) -> tuple[int, ...]:
    return tuple(moves[n] for n in numbers)


def _inside(segments: Segments) -> list[range]:
    """The indexes of the sentences of each turn."""
    starts = [sentence.start for sentence in segments.sentences]
    return [
        range(bisect_left(starts, turn.span.start), bisect_left(starts, turn.span.end))
        for turn in segments.turns
    ]
