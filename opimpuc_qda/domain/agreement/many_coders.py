"""Measures for two or more coders and categories without an order, each unit judged by all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from opimpuc_qda.domain.agreement import two_coders
from opimpuc_qda.domain.agreement.figure import Figure, Undefined, beyond_chance, share
from opimpuc_qda.domain.agreement.ratings import Ratings, Value


@dataclass(frozen=True, slots=True)
class Counts:
    """``units``: how many judgements each category got, unit by unit, with how many units are so."""

    categories: Sequence[Value]
    units: Mapping[tuple[int, ...], int]

    @property
    def total(self) -> int:
        """How many units there are."""
        return sum(self.units.values())

    @property
    def judges(self) -> int | None:
        """How many judgements every unit has; None where units differ, or have fewer than two."""
        numbers = {sum(counts) for counts in self.units}
        return numbers.pop() if len(numbers) == 1 and min(numbers) > 1 else None


def counts_of(ratings: Ratings) -> Counts:
    """How often each unit was put in each category; who did is left away."""
    categories, found = ratings.categories, Counter[tuple[int, ...]]()
    for pattern, units in ratings.patterns.items():
        found[tuple(pattern.count(category) for category in categories)] += units
    return Counts(categories, found)


def percent_agreement(ratings: Ratings) -> Figure:
    """The share of agreeing pairs of coders among all pairs within units; what is left out makes no pair."""
    agreeing, pairs = 0, 0
    for counts, units in counts_of(ratings).units.items():
        agreeing += units * sum(n * (n - 1) for n in counts)
        pairs += units * sum(counts) * (sum(counts) - 1)
    return share(agreeing, pairs, Undefined.NO_UNITS)


def fleiss_kappa(counts: Counts) -> Figure:
    """Fleiss (1971): pe = sum p(c)^2 over all judgements. For two coders this is Scott's pi."""
    return _corrected(counts, lambda shares: sum(p * p for p in shares))


def fleiss_kappa_of(counts: Counts, category: Value) -> Figure:
    """Fleiss's kappa of one category against all others (Fleiss 1971, formula 18)."""
    place = list(counts.categories).index(category)
    found = Counter[tuple[int, ...]]()
    for row, units in counts.units.items():
        found[(row[place], sum(row) - row[place])] += units
    return fleiss_kappa(Counts((1, 0), found))


def randolph_kappa(counts: Counts) -> Figure:
    """Randolph (2005): pe = 1/q, q = the categories at hand. For two coders: Brennan and Prediger (1981)."""
    if len(counts.categories) == 1:
        return Figure(None, Undefined.ONE_CATEGORY)
    return _corrected(counts, lambda shares: 1 / len(shares))


def gwet_ac1(counts: Counts) -> Figure:
    """Gwet (2008): pe = sum p(c) (1 - p(c)) / (q - 1), p(c) = the share of c among all judgements."""
    if len(counts.categories) == 1:
        return Figure(None, Undefined.ONE_CATEGORY)
    return _corrected(counts, lambda shares: sum(p * (1 - p) for p in shares) / (len(shares) - 1))


def kappa_by_chance(agreeing: int, total: int, categories: int) -> Figure:
    """Agreement beyond a chance of 1 / ``categories`` (Brennan and Prediger 1981), from plain counts."""
    if not total:
        return Figure(None, Undefined.NO_UNITS)
    if categories < 2:
        return Figure(None, Undefined.ONE_CATEGORY)
    return beyond_chance(agreeing / total, 1 / categories)


def hubert_kappa(ratings: Ratings) -> Figure:
    """Hubert (1977): the mean agreement of all pairs of coders beyond the mean of their chances."""
    observed, expected = 0.0, 0.0
    for pair in ratings.pairs():
        if not pair.units:
            return Figure(None, Undefined.NO_UNITS)
        observed += sum(units for (one, other), units in pair.patterns.items() if one == other) / pair.units
        expected += _chance(pair)
    pairs = ratings.coders * (ratings.coders - 1) // 2
    return beyond_chance(observed / pairs, expected / pairs) if pairs else Figure(None, Undefined.NO_UNITS)


def light_kappa(ratings: Ratings) -> Figure:
    """Light (1971): the mean of Cohen's kappa over all pairs of coders; undefined where one of them is."""
    kappas = [two_coders.cohen_kappa(pair) for pair in ratings.pairs()]
    for kappa in kappas:
        if kappa.value is None:
            return kappa
    return share(sum(_values(kappas)), len(kappas), Undefined.NO_UNITS)


def _corrected(counts: Counts, chance: Callable[[Sequence[float]], float]) -> Figure:
    judges = counts.judges
    if not counts.total:
        return Figure(None, Undefined.NO_UNITS)
    if judges is None:
        return Figure(None, Undefined.INCOMPLETE)
    judgements = counts.total * judges
    sums = [sum(row[c] * units for row, units in counts.units.items()) for c in range(len(counts.categories))]
    if judgements in sums and len(counts.categories) == 1:
        return Figure(None, Undefined.NO_VARIATION)
    agreeing = sum(units * sum(n * (n - 1) for n in row) for row, units in counts.units.items())
    return beyond_chance(agreeing / (judgements * (judges - 1)), chance([n / judgements for n in sums]))


def _chance(pair: Ratings) -> float:
    first, second = Counter[Value](), Counter[Value]()
    for (one, other), units in pair.patterns.items():
        first[one] += units
        second[other] += units
    return sum(first[c] * second[c] for c in first) / pair.units**2


def _values(figures: Iterable[Figure]) -> list[float]:
    return [figure.value for figure in figures if figure.value is not None]
