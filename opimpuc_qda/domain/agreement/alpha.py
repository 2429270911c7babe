"""Krippendorff's alpha: any number of coders, missing values, and any measure of distance.

alpha = 1 - Do / De over the coincidences of values within units (Krippendorff 2004, 2011): a unit of m
values adds 1 / (m - 1) for each ordered pair of them; a value that is alone in its unit is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import permutations

from opimpuc_qda.domain.agreement.figure import Figure, Undefined, share
from opimpuc_qda.domain.agreement.ratings import Distance, Ratings, Value, number


@dataclass(frozen=True, slots=True)
class Coincidences:
    """How often two values meet in one unit (ordered pairs), and how often each value is paired at all."""

    pairs: Mapping[tuple[Value, Value], Fraction]
    totals: Mapping[Value, Fraction]

    @property
    def judgements(self) -> Fraction:
        """How many judgements can be compared with another one."""
        return sum(self.totals.values(), Fraction(0))


def coincidences(ratings: Ratings) -> Coincidences:
    """The coincidence matrix of ``ratings``."""
    pairs: defaultdict[tuple[Value, Value], Fraction] = defaultdict(Fraction)
    for pattern, units in ratings.patterns.items():
        values = [value for value in pattern if value is not None]
        if len(values) > 1:
            for pair in permutations(values, 2):
                pairs[pair] += Fraction(units, len(values) - 1)
    totals: defaultdict[Value, Fraction] = defaultdict(Fraction)
    for (value, _), times in pairs.items():
        totals[value] += times
    return Coincidences(pairs, totals)


def observed_disagreement(found: Coincidences, distance: Distance) -> float:
    """Do: the mean distance of values that meet in a unit."""
    apart = sum(number * Fraction(distance(*pair)) for pair, number in found.pairs.items())
    return float(apart / found.judgements)


def expected_disagreement(found: Coincidences, distance: Distance) -> float:
    """De: the mean distance of any two of the values that can be compared."""
    n = found.judgements
    apart = sum(
        found.totals[one] * found.totals[other] * Fraction(distance(one, other))
        for one, other in permutations(found.totals, 2)
    )
    return float(apart / (n * (n - 1)))


def krippendorff_alpha(ratings: Ratings, distance: Distance | None = None) -> Figure:
    """Alpha with ``distance`` (nominal where none is given)."""
    found = coincidences(ratings)
    if not found.judgements:
        return Figure(None, Undefined.NO_UNITS)
    apart = distance or nominal
    ratio = share(
        observed_disagreement(found, apart), expected_disagreement(found, apart), Undefined.NO_VARIATION
    )
    return ratio if ratio.value is None else Figure(1 - ratio.value)


def alpha_of(ratings: Ratings, category: Value) -> Figure:
    """Alpha of one category against all others."""
    return krippendorff_alpha(ratings.asking(category))


def nominal(one: Value, other: Value) -> float:
    """Values are equal or not."""
    return float(one != other)


def interval(one: Value, other: Value) -> float:
    """Numbers whose differences count."""
    return (number(one) - number(other)) ** 2


def ratio(one: Value, other: Value) -> float:
    """Numbers with a true zero."""
    both = number(one) + number(other)
    return ((number(one) - number(other)) / both) ** 2 if both else 0.0


def ordinal(ratings: Ratings) -> Distance:
    """Ranks: how many judgements of ``ratings`` lie between two values, half of their own included."""
    totals = coincidences(ratings).totals
    ordered = sorted(totals, key=number)
    below: dict[Value, float] = {}
    reached = Fraction(0)
    for value in ordered:
        below[value] = float(reached + Fraction(totals[value]) / 2)
        reached += totals[value]
    return lambda one, other: (below[one] - below[other]) ** 2


def masi(one: Value, other: Value) -> float:
    """Sets of codes: 1 - Jaccard x monotony, 1 / 2-3 / 1-3 / 0 (Passonneau 2006).

    Monotony is 1 for equal sets, 2/3 where one holds the other, 1/3 where they overlap, else 0; an empty
    set is at distance 1 from any other.
    """
    first, second = _set(one), _set(other)
    common, union = len(first & second), len(first | second)
    if first == second:
        return 0.0
    if not common:
        return 1.0
    return 1 - common / union * (2 / 3 if first <= second or second <= first else 1 / 3)


def _set(value: Value) -> frozenset[Value]:
    if not isinstance(value, frozenset):
        raise TypeError(value)
    return value
