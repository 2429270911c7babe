"""Measures for two coders and categories without an order.

Every function takes the ratings of exactly two coders; units that either left out are not counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import product

from opimpuc_qda.domain.agreement.figure import Figure, Undefined, beyond_chance, share
from opimpuc_qda.domain.agreement.ratings import Distance, Ratings, Value, number


def percent_agreement(ratings: Ratings) -> Figure:
    """The share of units that both coders judged alike."""
    both = ratings.pair(0, 1)
    return share(_alike(both), both.units, Undefined.NO_UNITS)


def at_least_one(ratings: Ratings) -> Figure:
    """The share of units whose sets of codes (frozensets) are both empty or have a code in common."""
    both = ratings.pair(0, 1)
    alike = sum(units for pattern, units in both.patterns.items() if _meet(*pattern))
    return share(alike, both.units, Undefined.NO_UNITS)


def cohen_kappa(ratings: Ratings) -> Figure:
    """Cohen (1960): chance is the product of what each coder uses, pe = sum p1(c) p2(c)."""
    return _corrected(ratings, lambda one, other, units: one * other / units**2)


def scott_pi(ratings: Ratings) -> Figure:
    """Scott (1955): chance comes from what both use together, pe = sum ((n1 + n2) / 2N)^2."""
    return _corrected(ratings, lambda one, other, units: ((one + other) / (2 * units)) ** 2)


def cohen_kappa_max(ratings: Ratings) -> Figure:
    """The greatest kappa that is possible with what each coder uses (Cohen 1960)."""
    both = ratings.pair(0, 1)
    if not both.units:
        return Figure(None, Undefined.NO_UNITS)
    first, second = _marginals(both)
    expected = sum(first[c] * second[c] for c in both.categories) / both.units**2
    return beyond_chance(sum(min(first[c], second[c]) for c in both.categories) / both.units, expected)


def cohen_kappa_weighted(ratings: Ratings, distance: Distance) -> Figure:
    """Cohen (1968): 1 - sum w o / sum w e, where ``distance`` tells how far apart two values are."""
    both = ratings.pair(0, 1)
    if not both.units:
        return Figure(None, Undefined.NO_UNITS)
    first, second = _marginals(both)
    observed = sum(units * distance(*pattern) for pattern, units in both.patterns.items())
    expected = sum(first[one] * second[other] * distance(one, other) for one, other in product(first, second))
    far = share(observed * both.units, expected, Undefined.NO_VARIATION)
    return far if far.value is None else Figure(1 - far.value)


def linear(one: Value, other: Value) -> float:
    """How far apart two numbers are."""
    return abs(number(one) - number(other))


def by_rank(ratings: Ratings, distance: Distance) -> Distance:
    """``distance`` between the ranks of values among those that occur, not between the values themselves."""
    ranks = {category: rank for rank, category in enumerate(ratings.categories)}
    return lambda one, other: distance(ranks[one], ranks[other])


def _corrected(ratings: Ratings, chance: Callable[[int, int, int], float]) -> Figure:
    both = ratings.pair(0, 1)
    if not both.units:
        return Figure(None, Undefined.NO_UNITS)
    first, second = _marginals(both)
    if len(both.categories) == 1:  # exact, where sums of floating numbers may not be
        return Figure(None, Undefined.NO_VARIATION)
    expected = sum(chance(first[c], second[c], both.units) for c in both.categories)
    return beyond_chance(_alike(both) / both.units, expected)


def _alike(both: Ratings) -> int:
    return sum(units for (one, other), units in both.patterns.items() if one == other)


def _marginals(both: Ratings) -> tuple[Counter[Value], Counter[Value]]:
    first, second = Counter[Value](), Counter[Value]()
    for (one, other), units in both.patterns.items():
        first[one] += units
        second[other] += units
    return first, second


def _meet(one: Value, other: Value) -> bool:
    if not isinstance(one, frozenset) or not isinstance(other, frozenset):
        raise TypeError(one, other)
    return one == other or bool(one & other)
