"""Krippendorff's alpha for units that coders cut themselves (1995; 2004, chapter 11.6).

Disagreement is measured in squared lengths, each code by itself: two units that intersect differ by
(start - start)^2 + (end - end)^2; a unit that lies wholly in a gap of the other coder by its length squared.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate, combinations

from opimpuc_qda.domain.agreement.figure import Figure, Undefined, share
from opimpuc_qda.domain.agreement.units import Continuum
from opimpuc_qda.domain.span import Span


def alpha_u(continuum: Continuum) -> Figure:
    """Alpha over all codes together: 1 - sum Do / sum De."""
    if continuum.coders < 2 or not len(continuum.extent):
        return Figure(None, Undefined.NO_UNITS)
    if not continuum.units:
        return Figure(None, Undefined.NOBODY_USED)
    apart = [continuum.only(code) for code in continuum.codes]
    observed = sum(map(observed_disagreement, apart), Fraction(0))
    expected = sum(map(expected_disagreement, apart), Fraction(0))
    ratio = share(float(observed), float(expected), Undefined.NO_VARIATION)
    return ratio if ratio.value is None else Figure(1 - ratio.value)


def observed_disagreement(one_code: Continuum) -> Fraction:
    """Do of the units of one code."""
    coders, length = one_code.coders, len(one_code.extent)
    apart = sum(_apart(one_code, one, other) for one, other in combinations(range(coders), 2))
    return Fraction(2 * apart, coders * (coders - 1) * length**2)


def expected_disagreement(one_code: Continuum) -> Fraction:
    """De of the units of one code: what units and gaps of these lengths would give by chance."""
    coders, length = one_code.coders, len(one_code.extent)
    units = [len(unit.span) for unit in one_code.units]
    gaps = sorted(len(gap) for coder in range(coders) for gap in one_code.gaps(coder))
    sums = [0, *accumulate(gaps)]
    chance = sum(
        Fraction(len(units) - 1, 3) * (2 * unit**3 - 3 * unit**2 + unit) + unit**2 * _places(unit, gaps, sums)
        for unit in units
    )
    whole = coders * length
    return Fraction(2, length) * chance / (whole * (whole - 1) - sum(unit * (unit - 1) for unit in units))


def _places(unit: int, gaps: Sequence[int], sums: Sequence[int]) -> int:
    """In how many places ``unit`` fits into ``gaps`` (ascending, with their running sums)."""
    first = bisect_left(gaps, unit)
    return sums[-1] - sums[first] - (len(gaps) - first) * (unit - 1)


def _apart(one_code: Continuum, one: int, other: int) -> int:
    first, second = one_code.spans(one), one_code.spans(other)
    met, apart = 0, 0
    lonely = {*first}, {*second}
    for here in first:
        while met < len(second) and second[met].end <= here.start:
            met += 1
        for there in second[met:]:
            if there.start >= here.end:
                break
            apart += _distance(here, there)
            lonely[0].discard(here)
            lonely[1].discard(there)
    return apart + sum(len(span) ** 2 for alone in lonely for span in alone)


def _distance(here: Span, there: Span) -> int:
    return (here.start - there.start) ** 2 + (here.end - there.end) ** 2
