"""Beads of turns judged by the sentences in them: whether each turn of a bead is rendered, or only swallowed.

Lengths and anchors of whole turns tell too little of a bead of two turns and one: the second may be one that
nobody translated. Its sentences find no partner, though, and where it is rendered they do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from opimpuc_qda.language.beads import LOWEST, Block, Gains, Row, Shape
from opimpuc_qda.language.inside import Inside
from opimpuc_qda.language.passages import Passages

_MOST_TIMES = 8  # as many sentences as the texts have may be looked at in all beads together

Total = Callable[[Block], float]


class Judged:
    """Gains as ``beads.Gains``: ``blocks`` have what ``total`` says and ``gains`` have; no others can be."""

    def __init__(self, gains: Gains, blocks: Iterable[Block], total: Total) -> None:
        self._gains = gains
        self._known: dict[tuple[int, Shape], list[tuple[int, float]]] = {}
        for block in blocks:
            key = block.original[1], block.shape
            self._known.setdefault(key, []).append((block.translation[1], total(block)))

    def __call__(self, row: int, shape: Shape, start: int, stop: int) -> Row:
        """As ``beads.Gains``."""
        import numpy as np

        if not (shape.original and shape.translation):
            return self._gains(row, shape, start, stop)
        found = np.full(stop - start, LOWEST)
        for end, total in self._known.get((row, shape), ()):
            if start <= end < stop:
                found[end - start] = total + self._gains(row, shape, end, end + 1)[0]
        return found


class Softened:
    """Gains that say less: what speaks for a bead hangs together, so that sums of it say too much."""

    def __init__(self, gains: Gains, share: float) -> None:
        self._gains, self._share = gains, share

    def __call__(self, row: int, shape: Shape, start: int, stop: int) -> Row:
        """As ``beads.Gains``."""
        return self._gains(row, shape, start, stop) * self._share


def total_of(inside: Inside, sides: tuple[Passages, Passages]) -> Total:
    """What the sentences in the turns of a block say for it."""

    def total(block: Block) -> float:
        return inside.total(
            sides[0].sentences_in(turns_of(block.original)),
            sides[1].sentences_in(turns_of(block.translation)),
        )

    return total


def too_many(blocks: Iterable[Block], sides: tuple[Passages, Passages]) -> bool:
    """Whether looking into all of them would take out of proportion long (turns of a thousand sentences)."""
    held = sum(
        len(sides[0].sentences_in(turns_of(block.original)))
        + len(sides[1].sentences_in(turns_of(block.translation)))
        for block in blocks
    )
    return held > _MOST_TIMES * sum(len(side.sentences) for side in sides)


def turns_of(indexes: tuple[int, int]) -> tuple[int, ...]:
    """The numbers (from 1) of the turns in a half-open range of indexes."""
    return tuple(index + 1 for index in range(*indexes))
