"""The family u, |u, cu and (k)u of alphas for units (Krippendorff, Mathet, Bouvry and Widlöcher 2016).

Each coder's continuum is a row of units and gaps; no two units of one coder overlap, whatever their codes.
Coincidences are lengths: how long a value of one coder lies on a value of another, divided by (coders - 1).
Chance takes units as whole pieces (a unit cannot meet itself: its length squared is left out), gaps as
single positions. The paper could not be read here: |u and u follow its formulas as others print them, cu and
(k)u the printed results of a public implementation, in which a unit counts as long as the other coder
coded anything along it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise, permutations

from opimpuc_qda.domain.agreement.figure import Figure, Undefined, share
from opimpuc_qda.domain.agreement.units import Continuum
from opimpuc_qda.domain.span import Span

NONE = ""  # the value of a gap
_Stretch = tuple[Span, str]


@dataclass(frozen=True, slots=True)
class Lengths:
    """``pairs``: how long two values lie on each other; ``pieces``: what a value cannot meet by chance."""

    pairs: Mapping[tuple[str, str], Fraction]
    pieces: Mapping[str, Fraction]

    def row(self, value: str) -> Fraction:
        """How long ``value`` lies on any value."""
        return sum((length for (one, _), length in self.pairs.items() if one == value), Fraction(0))

    @property
    def values(self) -> tuple[str, ...]:
        """The values that lie on any."""
        return tuple(sorted({one for one, _ in self.pairs}))

    @property
    def total(self) -> Fraction:
        """How long any value lies on any."""
        return sum(self.pairs.values(), Fraction(0))

    def expected(self, one: str, other: str) -> Fraction:
        """How long ``one`` would lie on ``other`` by chance."""
        pieces = sum(self.pieces.values(), Fraction(0))
        own = self.pieces.get(one, Fraction(0)) if one == other else 0
        return self.total * (self.row(one) * self.row(other) - own) / (self.total**2 - pieces)


def overlapping_units(continuum: Continuum) -> bool:
    """Whether units of one coder overlap, so that this family has no value for all codes together."""
    rows = (continuum.spans(coder) for coder in range(continuum.coders))
    return any(later.start < earlier.end for row in rows for earlier, later in pairwise(row))


def u_alpha(continuum: Continuum) -> Figure:
    """Where units lie, and which codes they have."""
    return _alpha(_all_lengths(continuum), continuum)


def binary_alpha(continuum: Continuum) -> Figure:
    """|u: where units lie, with no look at their codes."""
    whole = _all_lengths(continuum)
    pairs: defaultdict[tuple[str, str], Fraction] = defaultdict(Fraction)
    pieces: defaultdict[str, Fraction] = defaultdict(Fraction)
    for (one, other), length in whole.pairs.items():
        pairs[one and "any", other and "any"] += length
    for value, length in whole.pieces.items():
        pieces[value and "any"] += length
    return _alpha(Lengths(pairs, pieces), continuum)


def cu_alpha(continuum: Continuum) -> Figure:
    """Which codes units have, where two coders have units at all."""
    return _alpha(_coded_lengths(continuum), continuum)


def ku_alpha(continuum: Continuum, code: str) -> Figure:
    """How far others have ``code`` too, where one has it and both have units."""
    lengths = _coded_lengths(continuum)
    whole = lengths.row(code)
    if not whole:
        return Figure(None, Undefined.NOBODY_USED)
    if _is_void(lengths):
        return Figure(None, Undefined.NO_VARIATION)
    row = sum(lengths.expected(code, value) for value in lengths.values)
    observed = 1 - lengths.pairs.get((code, code), Fraction(0)) / whole
    expected = 1 - lengths.expected(code, code) / row if row else Fraction(0)
    return _one_minus(observed, expected)


def coverage(continuum: Continuum, code: str | None = None) -> Figure:
    """The share of the continuum (of the length of ``code``) that cu ((k)u) rests on."""
    coded, whole = _coded_lengths(continuum), _all_lengths(continuum)
    if code is None:
        return share(float(coded.total), float(whole.total), Undefined.NO_UNITS)
    return share(float(coded.row(code)), float(whole.row(code)), Undefined.NOBODY_USED)


def _alpha(lengths: Lengths, continuum: Continuum) -> Figure:
    if continuum.coders < 2 or not len(continuum.extent):
        return Figure(None, Undefined.NO_UNITS)
    if not lengths.total:
        return Figure(None, Undefined.NOBODY_USED)
    if _is_void(lengths):
        return Figure(None, Undefined.NO_VARIATION)
    values = lengths.values
    agreed = sum(lengths.pairs.get((value, value), Fraction(0)) for value in values)
    chance = sum(lengths.expected(value, value) for value in values)
    return _one_minus(lengths.total - agreed, lengths.total - chance)


def _is_void(lengths: Lengths) -> bool:
    return len(lengths.values) < 2 or lengths.total**2 == sum(lengths.pieces.values(), Fraction(0))


def _one_minus(observed: Fraction, expected: Fraction) -> Figure:
    ratio = share(float(observed), float(expected), Undefined.NO_VARIATION)
    return ratio if ratio.value is None else Figure(1 - ratio.value)


def _all_lengths(continuum: Continuum) -> Lengths:
    pieces: defaultdict[str, Fraction] = defaultdict(Fraction)
    for unit in continuum.units:
        pieces[unit.code] += len(unit.span) ** 2
    pieces[NONE] += sum(len(gap) for coder in range(continuum.coders) for gap in continuum.gaps(coder))
    return Lengths(_pairs(continuum), pieces)


def _coded_lengths(continuum: Continuum) -> Lengths:
    pairs = {pair: length for pair, length in _pairs(continuum).items() if NONE not in pair}
    pieces: defaultdict[str, Fraction] = defaultdict(Fraction)
    rows = [_units(continuum, coder) for coder in range(continuum.coders)]
    for one, other in permutations(rows, 2):
        met: defaultdict[_Stretch, int] = defaultdict(int)
        for unit, (there, _) in _meeting(one, other):
            met[unit] += len(there)
        for (_, code), length in met.items():
            pieces[code] += Fraction(length**2, continuum.coders - 1)
    return Lengths(pairs, pieces)


def _pairs(continuum: Continuum) -> dict[tuple[str, str], Fraction]:
    result: defaultdict[tuple[str, str], Fraction] = defaultdict(Fraction)
    rows = [_stretches(continuum, coder) for coder in range(continuum.coders)]
    for one, other in permutations(rows, 2):
        for (_, code), (there, other_code) in _meeting(one, other):
            result[code, other_code] += Fraction(len(there), continuum.coders - 1)
    return result


def _units(continuum: Continuum, coder: int) -> list[_Stretch]:
    found = ((unit.span, unit.code) for unit in continuum.units if unit.coder == coder)
    return sorted(found, key=lambda stretch: stretch[0].start)


def _stretches(continuum: Continuum, coder: int) -> list[_Stretch]:
    gaps = ((gap, NONE) for gap in continuum.gaps(coder))
    return sorted([*_units(continuum, coder), *gaps], key=lambda stretch: stretch[0].start)


def _meeting(one: list[_Stretch], other: list[_Stretch]) -> Iterator[tuple[_Stretch, _Stretch]]:
    """Each stretch of ``one`` with what it shares with each of ``other``; both are sorted and disjoint."""
    here, there = 0, 0
    while here < len(one) and there < len(other):
        common = one[here][0].intersection(other[there][0])
        if common is not None:
            yield one[here], (common, other[there][1])
        if one[here][0].end <= other[there][0].end:
            here += 1
        else:
            there += 1
