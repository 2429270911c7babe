"""Alignment as a person edits it: pure rules on the pairings of two texts.

An alignment is a tuple of pairings in the order in which they are shown; each turn of either text is in
exactly one of them, and linked ones never cross. Every verb gives the whole alignment anew, or None where it
has nothing to do. Pairings that a verb makes have no sentence links yet.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from opimpuc_qda.domain.alignment import Method, Pairing

Alignment = tuple[Pairing, ...]
Turns = tuple[int, ...]

SHIFTED = 0.9
"""Confidence of what was moved by hand together with many others, and not looked at one by one."""


@dataclass(frozen=True, slots=True)
class Cut:
    """How many turns of each side stay in the first part."""

    original: int
    translation: int


@dataclass(frozen=True, slots=True)
class Block:
    """A pairing of an alignment, and the indexes of the stored pairings that it stands for."""

    pairing: Pairing
    sources: tuple[int, ...]


@dataclass(slots=True)
class _Part:
    original: set[int]
    translation: set[int]
    sources: list[int] = field(default_factory=list)

    def absorb(self, other: _Part) -> None:
        self.original |= other.original
        self.translation |= other.translation
        self.sources += other.sources

    def places(self) -> Iterator[tuple[int, int]]:
        yield from ((0, n) for n in self.original)
        yield from ((1, n) for n in self.translation)

    def fill(self) -> None:
        """Take in the turns between its own."""
        self.original = set(range(min(self.original), max(self.original) + 1))
        self.translation = set(range(min(self.translation), max(self.translation) + 1))


def blocks(stored: Sequence[Pairing], sizes: tuple[int, int]) -> tuple[Block, ...]:
    """An alignment of texts with so many turns (``sizes``) out of whatever pairings are stored.

    Two people may have edited the same place: pairings that share a turn or cross become one block, and turns
    that none has stand alone (without sources).
    """
    parts = _joined(stored)
    linked = _uncrossed(part for part in parts if part.original and part.translation)
    owners = {key: part for part in linked for key in part.places()}
    alone: list[_Part] = []
    for part in parts:
        if part.original and part.translation:
            continue
        owner = next((owners[key] for key in part.places() if key in owners), None)
        if owner is not None:
            owner.sources += part.sources
        else:
            alone += _runs(part)
    known = owners.keys() | {key for part in alone for key in part.places()}
    for side, size in enumerate(sizes):
        alone += [_lone(side, {n}) for n in range(1, size + 1) if (side, n) not in known]
    found = [_block(part, stored) for part in (*linked, *alone)]
    order = {pairing: nth for nth, pairing in enumerate(in_order(block.pairing for block in found))}
    return tuple(sorted(found, key=lambda block: order[block.pairing]))


def in_order(pairings: Iterable[Pairing]) -> Alignment:
    """The order of the original; what only the translation has follows what stands before it there."""
    known = tuple(pairings)
    linked = sorted((p.translation[0], p.original[0]) for p in known if p.original and p.translation)
    starts = [translation for translation, _ in linked]

    def place(pairing: Pairing) -> tuple[int, int]:
        if pairing.original:
            return pairing.original[0], 0
        before = bisect_right(starts, pairing.translation[0])
        return (linked[before - 1][1] if before else 0), pairing.translation[0]

    return tuple(sorted(known, key=place))


def merge(alignment: Alignment, at: int) -> Alignment | None:
    """Pairing ``at`` and the one after it become one."""
    if at + 1 >= len(alignment):
        return None
    return replaced(alignment, range(at, at + 2), [_united(alignment[at], alignment[at + 1])])


def split(alignment: Alignment, at: int, cut: Cut) -> Alignment | None:
    """Pairing ``at`` becomes two; None where a part would be empty."""
    whole = alignment[at]
    first = _made(whole.original[: cut.original], whole.translation[: cut.translation])
    second = _made(whole.original[cut.original :], whole.translation[cut.translation :])
    if not _turns(first) or not _turns(second):
        return None
    return replaced(alignment, range(at, at + 1), [first, second])


def cuts(pairing: Pairing, side: int, turn: int) -> tuple[Cut, ...]:
    """The ways to split before ``turn`` of ``side`` (0: original), or after it if it is the first there.

    Both parts have turns of both sides where there are enough; else what is over stands alone.
    """
    here, there = (pairing.original, pairing.translation)[:: -1 if side else 1]
    if turn not in here:
        return ()
    firsts: Iterable[int] = (max(1, here.index(turn)),) if len(here) > 1 else (0, 1)
    seconds: Iterable[int] = range(1, len(there)) if len(there) > 1 else range(len(there) + 1)
    if len(here) == 1 and len(there) < 2:
        return ()
    return tuple(Cut(j, i) if side else Cut(i, j) for i in firsts for j in seconds)


def unlink(alignment: Alignment, at: int) -> Alignment | None:
    """The two sides of pairing ``at`` stand alone, each as a whole."""
    return split(alignment, at, Cut(len(alignment[at].original), 0))


def link(alignment: Alignment, at: int) -> Alignment | None:
    """Pairing ``at`` and its counterpart, both one-sided and with nothing linked between them, become one.

    Of several, those nearest in order belong together, so that what was unlinked is linked again.
    """
    if _is_linked(alignment[at]):
        return None
    gap = _gap(alignment, at)
    mine = [nth for nth in gap if bool(alignment[nth].original) is bool(alignment[at].original)]
    others = [nth for nth in gap if nth not in mine]
    if not others:
        return None
    wanted = mine.index(at) + len(others) - len(mine)
    other = others[min(max(wanted, 0), len(others) - 1)]
    rest = [pairing for nth, pairing in enumerate(alignment) if nth not in (at, other)]
    return in_order([*rest, _united(alignment[at], alignment[other])])


def shift(alignment: Alignment, at: int, step: int) -> Alignment | None:
    """From pairing ``at`` on the translation moves one row down (``step`` 1) or up (-1).

    Up to the end, or to the next confirmed pairing; what is pushed out at either end stands alone.
    """
    rows = stretch(alignment, at)
    originals = [alignment[nth].original for nth in rows]
    translations = [alignment[nth].translation for nth in rows]
    (translations if step > 0 else originals).insert(0, ())
    known = {_turns(alignment[nth]): alignment[nth] for nth in rows}
    moved = [
        known.get((here, there)) or Pairing(here, there, SHIFTED, Method.MANUAL)
        for here, there in zip_longest(originals, translations, fillvalue=())
        if here or there
    ]
    result = replaced(alignment, rows, moved)
    return None if set(result) == set(alignment) else result


def confirm(alignment: Alignment, at: int) -> Alignment | None:
    """Pairing ``at`` is right: a person says so."""
    if alignment[at].confirmed:
        return None
    sure = replace(alignment[at], confidence=1.0, method=Method.MANUAL)
    return replaced(alignment, range(at, at + 1), [sure])


def stretch(alignment: Alignment, at: int) -> range:
    """The indexes from ``at`` on, up to the end or the next confirmed pairing, which is left out."""
    ends = (nth for nth in range(at + 1, len(alignment)) if alignment[nth].confirmed)
    return range(at, next(ends, len(alignment)))


def replaced(alignment: Alignment, rows: range, fresh: Iterable[Pairing]) -> Alignment:
    """The alignment with ``fresh`` in place of ``rows``; both hold the same turns."""
    return in_order([*alignment[: rows.start], *fresh, *alignment[rows.stop :]])


def _turns(pairing: Pairing) -> tuple[Turns, Turns] | None:
    return (pairing.original, pairing.translation) if pairing.original or pairing.translation else None


def _is_linked(pairing: Pairing) -> bool:
    return bool(pairing.original and pairing.translation)


def _made(original: Turns, translation: Turns) -> Pairing:
    return Pairing(original, translation, 1.0, Method.MANUAL)


def _united(one: Pairing, other: Pairing) -> Pairing:
    return _made(
        tuple(sorted(one.original + other.original)), tuple(sorted(one.translation + other.translation))
    )


def _gap(alignment: Alignment, at: int) -> range:
    """The one-sided pairings around ``at``, with nothing linked between them."""
    start, stop = at, at + 1
    while start > 0 and not _is_linked(alignment[start - 1]):
        start -= 1
    while stop < len(alignment) and not _is_linked(alignment[stop]):
        stop += 1
    return range(start, stop)


def _joined(stored: Sequence[Pairing]) -> list[_Part]:
    """Stored pairings, those that share a turn as one."""
    owners: dict[tuple[int, int], _Part] = {}
    for nth, pairing in enumerate(stored):
        part = _Part(set(pairing.original), set(pairing.translation), [nth])
        shared = {id(owners[key]): owners[key] for key in part.places() if key in owners}
        for other in shared.values():
            part.absorb(other)
        owners.update((key, part) for key in part.places())
    return list({id(part): part for part in owners.values()}.values())


def _uncrossed(parts: Iterable[_Part]) -> list[_Part]:
    """Linked parts as ranges of turns that follow each other on both sides."""
    result: list[_Part] = []
    for part in sorted(parts, key=lambda part: min(part.original)):
        part.fill()
        while result and (
            min(part.original) <= max(result[-1].original)
            or min(part.translation) <= max(result[-1].translation)
        ):
            part.absorb(result.pop())
            part.fill()
        result.append(part)
    return result


def _runs(part: _Part) -> Iterator[_Part]:
    """A one-sided part as ranges of turns; the first stands for what is stored."""
    side, turns = (0, part.original) if part.original else (1, part.translation)
    sources, run = part.sources, set[int]()
    for n in sorted(turns):
        if run and n - 1 not in run:
            yield _lone(side, run, sources)
            sources, run = [], set()
        run.add(n)
    yield _lone(side, run, sources)


def _lone(side: int, turns: set[int], sources: Sequence[int] = ()) -> _Part:
    return _Part(set(), turns, list(sources)) if side else _Part(turns, set(), list(sources))


def _block(part: _Part, stored: Sequence[Pairing]) -> Block:
    sources = tuple(sorted(part.sources))
    turns = tuple(sorted(part.original)), tuple(sorted(part.translation))
    if len(sources) == 1 and turns == _turns(stored[sources[0]]):
        return Block(stored[sources[0]], sources)
    confidence = min((stored[nth].confidence for nth in sources), default=0.0)
    return Block(Pairing(*turns, confidence, Method.COMPUTED), sources)
