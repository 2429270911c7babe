"""How sure a measure is: intervals from drawing transcripts again and again (Efron 1979, percentiles).

Transcripts are drawn, not characters or turns: what one person says in one interview hangs together.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from opimpuc_qda.domain.agreement.figure import Figure
from opimpuc_qda.domain.agreement.ratings import Pattern, Ratings

ROUNDS = 1000
FEWEST = 5  # transcripts; an interval over fewer says little and looks like much
_SEED = 1979  # the same ratings have the same interval, on every machine

Measure = Callable[[Ratings], Figure]


@dataclass(frozen=True, slots=True)
class Interval:
    """``low`` and ``high`` hold the measure in ``level`` of the ``rounds`` draws in which it was defined."""

    low: float
    high: float
    level: float
    rounds: int


def interval(
    transcripts: Sequence[Ratings], measure: Measure, rounds: int = ROUNDS, level: float = 0.95
) -> Interval | None:
    """The interval of ``measure`` over ``transcripts``; None for too few of them, or draws with a value."""
    if len(transcripts) < FEWEST:
        return None
    drawn = (measure(part).value for part in _draws(transcripts, rounds))
    values = sorted(value for value in drawn if value is not None)
    if 2 * len(values) < rounds:
        return None
    outside = (1 - level) / 2
    return Interval(_quantile(values, outside), _quantile(values, 1 - outside), level, len(values))


def _draws(transcripts: Sequence[Ratings], rounds: int) -> list[Ratings]:
    chance, coders = random.Random(_SEED), transcripts[0].coders
    parts = [tuple(part.patterns.items()) for part in transcripts]
    return [_whole(coders, chance.choices(parts, k=len(parts))) for _ in range(rounds)]


def _whole(coders: int, parts: Sequence[tuple[tuple[Pattern, int], ...]]) -> Ratings:
    found: Counter[Pattern] = Counter()
    for part in parts:
        for pattern, units in part:
            found[pattern] += units
    return Ratings(coders, found)


def _quantile(values: Sequence[float], share: float) -> float:
    """Between the two nearest of the sorted ``values`` (Hyndman and Fan 1996, type 7)."""
    place = share * (len(values) - 1)
    low = int(place)
    high = min(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (place - low)
