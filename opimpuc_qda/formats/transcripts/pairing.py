"""Which turns a layout itself puts together: rows, blocks of paragraphs, subtitles of one time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

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


def coinciding(one: Sequence[Stretch], other: Sequence[Stretch]) -> list[Group] | None:
    """The turns that coincide, in order, those of one text alone too; None where most do not.

    Both must be in the order of their starts; turns of one text may overlap.
    """
    groups: list[tuple[list[int], list[int]]] = []
    start = 0
    for number, stretch in enumerate(one, 1):
        while (
            start < len(other) and other[start].end <= stretch.start and not other[start].coincides(stretch)
        ):
            start += 1
        mine = [place + 1 for place in _near(stretch, other, start) if other[place].coincides(stretch)]
        if groups and mine and groups[-1][1] and mine[0] <= groups[-1][1][-1]:
            groups[-1][0].append(number)
            groups[-1][1].extend(place for place in mine if place > groups[-1][1][-1])
        else:
            groups.append(([number], mine))
    linked = sum(len(here) for here, there in groups if there), sum(len(there) for _, there in groups)
    if linked[0] < _MOST * len(one) or linked[1] < _MOST * len(other):
        return None
    both = [(one[here[0] - 1].start, other[there[0] - 1].start) for here, there in groups if there]
    together = sum(abs(start - begin) <= _NEAR_START for start, begin in both)
    if together < _OFTEN * len(both) or any(max(len(here), len(there)) > _LARGEST for here, there in groups):
        return None
    return one_by_one(_with_lone(groups, len(other)))


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
