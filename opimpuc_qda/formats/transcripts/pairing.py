"""Which turns a layout itself puts together: rows, blocks of paragraphs, subtitles of one time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from opimpuc_qda.domain.alignment import Method, Pairing

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
