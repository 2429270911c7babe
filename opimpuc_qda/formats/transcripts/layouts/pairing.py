"""Which turns a layout itself puts together: rows, blocks of paragraphs, subtitles of one time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from opimpuc_qda.domain.alignment import Method, Pairing

_MOST = 0.6
_NEAR_START = 1000
_OFTEN = 0.5
_LARGEST = 8

Group = Sequence[Sequence[int]]
"""Turn numbers (from 1) that belong together: a list for each text."""


def pairings(groups: Iterable[Group], original: int, translation: int) -> tuple[Pairing, ...]:
    """What ``groups`` say of two texts, by their place in each group; groups of neither are left out."""
    return tuple(
        Pairing(tuple(group[original]), tuple(group[translation]), 1.0, Method.LAYOUT)
        for group in groups
        if group[original] or group[translation]
    )


def one_by_one(groups: Iterable[Group]) -> list[Group]:
    """Groups that have as many turns in every text as groups of one turn each; others as they are."""
    result: list[Group] = []
    for group in groups:
        sizes = {len(numbers) for numbers in group}
        result += (
            [[[n] for n in together] for together in zip(*group, strict=True)] if len(sizes) == 1 else [group]
        )
    return result


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the recording, in milliseconds."""

    start: int
    end: int

    def coincides(self, other: Stretch) -> bool:
        """Whether they share at least half of the shorter one, or their start where one has no length."""
        shared = min(self.end, other.end) - max(self.start, other.start)
        shorter = min(self.end - self.start, other.end - other.start)
        return self.start == other.start if shorter <= 0 else shared * 2 >= shorter


_Linked = tuple[list[int], list[int]]


def coinciding(one: Sequence[Stretch], other: Sequence[Stretch]) -> list[Group] | None:
    """The turns that coincide, in order, those of one text alone too; None where most do not.

    None also where a text is not in the order of its starts; turns of one text may overlap.
    """
    if not _in_order(one) or not _in_order(other):
        return None
    groups = _overlapping(one, other)
    return one_by_one(_with_lone(groups, len(other))) if _mostly(groups, one, other) else None


def _in_order(stretches: Sequence[Stretch]) -> bool:
    return all(before.start <= after.start for before, after in pairwise(stretches))


def _overlapping(one: Sequence[Stretch], other: Sequence[Stretch]) -> list[_Linked]:
    groups: list[_Linked] = []
    start = reached = 0
    for number, stretch in enumerate(one, 1):
        while start < len(other) and other[start].end < stretch.start:
            start += 1
        found = [place + 1 for place in _near(stretch, other, start) if other[place].coincides(stretch)]
        if found and found[0] <= reached:
            alone = _pop_lone(groups)
            groups[-1][0].extend([*alone, number])
            groups[-1][1].extend(range(reached + 1, found[-1] + 1))
        else:
            groups.append(([number], list(range(found[0], found[-1] + 1)) if found else []))
        reached = max([reached, *found[-1:]])
    return groups


def _pop_lone(groups: list[_Linked]) -> list[int]:
    """Take the groups of one text alone off the end; their turns in order."""
    result: list[int] = []
    while not groups[-1][1]:
        result[:0] = groups.pop()[0]
    return result


def _mostly(groups: Sequence[_Linked], one: Sequence[Stretch], other: Sequence[Stretch]) -> bool:
    """Whether most turns coincide, in small groups, and most of these start together: the same clock."""
    linked = [(here, there) for here, there in groups if there]
    if sum(len(here) for here, _ in linked) < _MOST * len(one):
        return False
    if sum(len(there) for _, there in linked) < _MOST * len(other):
        return False
    starts = [(one[here[0] - 1].start, other[there[0] - 1].start) for here, there in linked]
    together = sum(abs(start - begin) <= _NEAR_START for start, begin in starts)
    largest = max((len(numbers) for group in linked for numbers in group), default=0)
    return together >= _OFTEN * len(starts) and largest <= _LARGEST


def _near(stretch: Stretch, other: Sequence[Stretch], start: int) -> Iterator[int]:
    for place in range(start, len(other)):
        if other[place].start > max(stretch.end, stretch.start):
            return
        yield place


def _with_lone(groups: Sequence[tuple[list[int], list[int]]], count: int) -> Iterator[Group]:
    """The groups, with the turns of the other text that coincide with none in their place."""
    following = 1
    for here, there in groups:
        first = there[0] if there else following
        yield from ([[], [number]] for number in range(following, first))
        yield (here, there)
        following = there[-1] + 1 if there else following
    yield from ([[], [number]] for number in range(following, count + 1))
