"""Which code points of two states of a text are the same: a diff whose time grows with the length.

Equal beginnings and ends are set aside first. What is left is parted at passages that occur once on each side
and in the same order; only short stretches are compared code point by code point.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

_PASSAGES = (24, 12, 6, 3)  # lengths of the passages looked for, in code points
_SHORT = 40_000  # comparisons (length by length) up to which a stretch is compared in full


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """``length`` code points that stand at ``old`` in one text and at ``new`` in the other."""

    old: int
    new: int
    length: int


def matches(old: str, new: str) -> tuple[Match, ...]:
    """The code points that stay, as matches that ascend and do not touch on both sides; no empty ones."""
    return tuple(_joined(sorted(_matches(old, new))))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Parts [old, old_end) and [new, new_end) still to compare; ``level`` indexes ``_PASSAGES``."""

    old: int
    old_end: int
    new: int
    new_end: int
    level: int


def _matches(old: str, new: str) -> Iterator[Match]:
    waiting = [_Stretch(0, len(old), 0, len(new), 0)]
    while waiting:
        whole = waiting.pop()
        ends = tuple(_equal_ends(old, new, whole))
        yield from ends
        inner = _between(whole, ends)
        lengths = inner.old_end - inner.old, inner.new_end - inner.new
        if not all(lengths):
            continue
        if lengths[0] * lengths[1] <= _SHORT:
            yield from _compared(old, new, inner)
        elif inner.level < len(_PASSAGES):
            found = _passages_in_order(old, new, inner)
            yield from found
            waiting += _gaps(inner, found)


def _equal_ends(old: str, new: str, part: _Stretch) -> Iterator[Match]:
    """The equal beginning and the equal end, where there are such."""
    most = min(part.old_end - part.old, part.new_end - part.new)
    head = equal_length(old[part.old : part.old + most], new[part.new : part.new + most])
    if head:
        yield Match(part.old, part.new, head)
    rest = most - head
    tails = old[part.old_end - rest : part.old_end], new[part.new_end - rest : part.new_end]
    tail = equal_length(tails[0][::-1], tails[1][::-1])
    if tail:
        yield Match(part.old_end - tail, part.new_end - tail, tail)


def equal_length(one: str, other: str) -> int:
    """How many first code points agree; by halving, as slices compare much quicker than single ones."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _between(whole: _Stretch, ends: tuple[Match, ...]) -> _Stretch:
    old, old_end, new, new_end = whole.old, whole.old_end, whole.new, whole.new_end
    for end in ends:
        if (end.old, end.new) == (old, new):
            old, new = old + end.length, new + end.length
        else:
            old_end, new_end = end.old, end.new
    return _Stretch(old, old_end, new, new_end, whole.level)


def _compared(old: str, new: str, part: _Stretch) -> Iterator[Match]:
    """Matches of a short stretch; what is as short as chance would have it is none."""
    one, other = old[part.old : part.old_end], new[part.new : part.new_end]
    for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks():
        if not _is_chance(one[block.a : block.a + block.size]):
            yield Match(part.old + block.a, part.new + block.b, block.size)


def _is_chance(text: str) -> bool:
    """Whether so short a piece turns up in any two texts: one character of any kind, two letters."""
    return len(text) < 2 or (len(text) < 3 and text.isascii())


def _passages_in_order(old: str, new: str, part: _Stretch) -> list[Match]:
    """Passages that occur once on each side: the longest selection that stands in the same order, joined."""
    size = _PASSAGES[part.level]
    here = _single(old, part.old, part.old_end, size)
    there = _single(new, part.new, part.new_end, size)
    pairs = [(start, there[text]) for text, start in here.items() if text in there]
    ascending = _longest_ascending(sorted(pairs))
    return list(_joined(Match(start, other, size) for start, other in ascending))


def _single(text: str, start: int, end: int, size: int) -> dict[str, int]:
    """The passages of ``size`` code points that occur once, with their places."""
    places: dict[str, int] = {}
    for place in range(start, end - size + 1):
        passage = text[place : place + size]
        places[passage] = -1 if passage in places else place
    return {passage: place for passage, place in places.items() if place >= 0}


def _longest_ascending(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest selection of sorted ``pairs`` whose seconds ascend, by patience sorting."""
    ends: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for number, (_, second) in enumerate(pairs):
        pile = bisect_left(ends, second)
        before.append(tops[pile - 1] if pile else -1)
        if pile == len(ends):
            ends.append(second)
            tops.append(number)
        else:
            ends[pile], tops[pile] = second, number
    chosen, at = [], tops[-1] if tops else -1
    while at >= 0:
        chosen.append(pairs[at])
        at = before[at]
    return chosen[::-1]


def _gaps(part: _Stretch, found: list[Match]) -> Iterator[_Stretch]:
    """What lies before, between and after the matches found, to be looked at more closely."""
    old, new = part.old, part.new
    for match in found:
        yield _Stretch(old, match.old, new, match.new, part.level + 1)
        old, new = match.old + match.length, match.new + match.length
    yield _Stretch(old, part.old_end, new, part.new_end, part.level + 1)


def _joined(found: Iterable[Match]) -> Iterator[Match]:
    """Sorted matches, those that continue each other made one; those that cut across an earlier one go."""
    last = Match(0, 0, 0)
    for match in found:
        if match.old - last.old == match.new - last.new and match.old <= last.old + last.length:
            last = Match(last.old, last.new, max(last.length, match.old - last.old + match.length))
        elif match.old >= last.old + last.length and match.new >= last.new + last.length:
            if last.length:
                yield last
            last = match
    if last.length:
        yield last
