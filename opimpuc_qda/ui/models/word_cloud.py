"""Where the words of a cloud lie: the first in the middle, each further one on a spiral around it."""

from __future__ import annotations

import math
from collections.abc import Sequence

Size = tuple[float, float]
Corner = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""

_ASPECT = 1.7  # how many times as wide as high a cloud becomes
_STEP = 6.0  # units between two places that are tried
_GAP = 3.0  # units that words are apart at least
_MOST_TRIES = 20_000


def placed(sizes: Sequence[Size]) -> tuple[Corner, ...]:
    """The top left corners of rectangles with these widths and heights, around (0, 0); none overlap.

    The same sizes always give the same places.
    """
    taken: list[Box] = []
    angle = 0.0
    for width, height in sizes:
        angle *= 0.5  # smaller words may find room further inside
        in_the_way: Box | None = None
        for _ in range(_MOST_TRIES):
            radius = _STEP * angle / math.tau
            left = radius * _ASPECT * math.cos(angle) - width / 2
            top = radius * math.sin(angle) - height / 2
            box = left - _GAP, top - _GAP, left + width + _GAP, top + height + _GAP
            if in_the_way is None or not _meet(box, in_the_way):  # what was in the way will be so again
                in_the_way = next((other for other in taken if _meet(box, other)), None)
                if in_the_way is None:
                    break
            angle += _STEP / max(radius, _STEP)
        taken.append((left, top, left + width, top + height))
    return tuple((box[0], box[1]) for box in taken)


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def outline(sizes: Sequence[Size], corners: Sequence[Corner]) -> Box:
    """The box around all together; all 0 where there are none."""
    if not sizes:
        return 0.0, 0.0, 0.0, 0.0
    both = list(zip(sizes, corners, strict=True))
    return (
        min(x for _, (x, _) in both),
        min(y for _, (_, y) in both),
        max(x + width for (width, _), (x, _) in both),
        max(y + height for (_, height), (_, y) in both),
    )
