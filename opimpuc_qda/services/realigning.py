"""Keeping an alignment through a correction of one of its texts: what is touched is linked anew, no more."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from opimpuc_qda.domain.alignment import Link, Method, Pairing
from opimpuc_qda.language.aligner import DraftSide
from opimpuc_qda.services.linking import Sides, aligned, linked, renumbered, sentences_inside, turns_of


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
        own = turns_of(pairing)[moves.side]
        if all(n in moves.turns for n in own):
            touched = not moves.same >= set(own)
            kept[index] = _carried(pairing, moves, {} if touched else sentences)
            if touched:
                stale.add(index)
    fresh = tuple(_aligned_gaps(list(kept.values()), new))
    return Realigned(_linked(kept, stale, new), fresh)


def _carried(pairing: Pairing, moves: Moves, sentences: Mapping[int, int]) -> Pairing:
    """The pairing with its numbers as they are now; without links where ``sentences`` is empty."""
    own = tuple(sorted(moves.turns[n] for n in turns_of(pairing)[moves.side]))
    if not turns_of(pairing)[moves.side]:
        return pairing
    if moves.side:
        links = (Link(one.original, renumbered(one.translation, sentences)) for one in pairing.links)
        return replace(pairing, translation=own, links=tuple(links) if sentences else ())
    links = (Link(renumbered(one.original, sentences), one.translation) for one in pairing.links)
    return replace(pairing, original=own, links=tuple(links) if sentences else ())


def _sentence_moves(old: DraftSide, new: DraftSide, moves: Moves) -> dict[int, int]:
    """Old sentence index -> new one, for the turns that did not change."""
    here, there = sentences_inside(old.segments), sentences_inside(new.segments)
    return {
        before: after
        for n in moves.same
        for before, after in zip(here[n - 1], there[moves.turns[n] - 1], strict=True)
    }


def _linked(kept: Mapping[int, Pairing], stale: Set[int], sides: Sides) -> dict[int, Pairing]:
    """``kept`` with links for those that are ``stale``."""
    indexes = list(kept)
    bare = {nth for nth, index in enumerate(indexes) if index in stale}
    found = linked([kept[index] for index in indexes], bare, sides)
    return {**kept, **{indexes[nth]: pairing for nth, pairing in found.items()}}


def _aligned_gaps(kept: Sequence[Pairing], sides: Sides) -> Iterator[Pairing]:
    """Pairings of the turns that no kept pairing holds, stretch by stretch."""
    for here, there in _stretches(kept, sides):
        if here and there:
            bare = [Pairing(here, there, 1.0, Method.COMPUTED)]
            yield from aligned(bare, sides)
        else:
            yield from (_alone(n, 0, sides) for n in here)
            yield from (_alone(n, 1, sides) for n in there)


def _stretches(kept: Sequence[Pairing], sides: Sides) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The turns of both sides that are free, between the same two kept pairings."""
    fixed = sorted(turns_of(pairing) for pairing in kept if pairing.original and pairing.translation)
    found: dict[int, tuple[list[int], list[int]]] = {}
    for side, text in enumerate(sides):
        held = {n for pairing in kept for n in turns_of(pairing)[side]}
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
    inside = tuple(sentences_inside(sides[side].segments)[n - 1])
    links = (Link((), inside) if side else Link(inside, ()),) if inside else ()
    return Pairing(() if side else (n,), (n,) if side else (), 1.0, Method.COMPUTED, links)
