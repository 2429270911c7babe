"""One value of one measure, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Undefined(StrEnum):
    """Why a measure has no value. It is shown as such, never as 0, 1 or "not a number"."""

    NO_UNITS = "no units"  # nothing that two coders have both judged
    NOBODY_USED = "nobody used"  # the code occurs nowhere
    NO_VARIATION = "no variation"  # chance alone would give full agreement: one category everywhere
    ONE_CATEGORY = "one category"  # a chance of 1/q needs two categories
    INCOMPLETE = "incomplete"  # the measure needs the same number of judgements for every unit


@dataclass(frozen=True, slots=True)
class Figure:
    """``value`` is None exactly where ``undefined`` says why."""

    value: float | None
    undefined: Undefined | None = None

    def __post_init__(self) -> None:
        """Hold to the invariant.

        Raises:
            ValueError: value and reason are both there, or both missing.
        """
        if (self.value is None) == (self.undefined is None):
            raise ValueError(self)


def share(part: float, whole: float, otherwise: Undefined) -> Figure:
    """``part / whole``, undefined for the reason ``otherwise`` where there is no whole."""
    return Figure(part / whole) if whole else Figure(None, otherwise)


def beyond_chance(observed: float, expected: float) -> Figure:
    """``(observed - expected) / (1 - expected)``; undefined where chance alone gives full agreement."""
    return share(observed - expected, 1 - expected, Undefined.NO_VARIATION)
