"""What every measure of agreement must obey, on ratings and units of any kind."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opimpuc_qda.domain.agreement import many_coders, two_coders, unitizing, unitizing_family
from opimpuc_qda.domain.agreement.alpha import krippendorff_alpha
from opimpuc_qda.domain.agreement.figure import Figure, Undefined
from opimpuc_qda.domain.agreement.many_coders import counts_of
from opimpuc_qda.domain.agreement.ratings import Ratings, from_columns, together
from opimpuc_qda.domain.agreement.units import Continuum, Unit, joined
from opimpuc_qda.domain.span import Span

VALUES = st.sampled_from("abc")
PAIRS = st.lists(st.tuples(VALUES, VALUES), min_size=1, max_size=30)
TWO = (two_coders.percent_agreement, two_coders.cohen_kappa, two_coders.scott_pi, krippendorff_alpha)


def ratings(rows: Sequence[tuple[str, ...]]) -> Ratings:
    return from_columns(list(zip(*rows, strict=True)))


def close(one: Figure, other: Figure) -> bool:
    if one.value is None or other.value is None:
        return one == other
    return one.value == pytest.approx(other.value, abs=1e-9)


@given(PAIRS)
def test_the_order_of_coders_does_not_matter(rows: list[tuple[str, str]]) -> None:
    for measure in TWO:
        assert close(measure(ratings(rows)), measure(ratings([(other, one) for one, other in rows])))


@given(PAIRS)
def test_for_two_coders_fleiss_is_scott_and_hubert_and_light_are_cohen(rows: list[tuple[str, str]]) -> None:
    both = ratings(rows)
    assert close(many_coders.fleiss_kappa(counts_of(both)), two_coders.scott_pi(both))
    assert close(many_coders.light_kappa(both), two_coders.cohen_kappa(both))
    assert close(many_coders.hubert_kappa(both), two_coders.cohen_kappa(both))
    assert close(many_coders.percent_agreement(both), two_coders.percent_agreement(both))


@given(st.lists(st.tuples(VALUES, VALUES, st.none() | VALUES), min_size=1, max_size=20))
def test_no_measure_is_above_one_and_full_agreement_is_one_or_undefined(rows: list[tuple[str, ...]]) -> None:
    some = krippendorff_alpha(ratings(rows))
    assert some.value is None or some.value <= 1
    alike = krippendorff_alpha(ratings([(row[0], row[0], row[2] and row[0]) for row in rows]))
    assert alike.undefined is Undefined.NO_VARIATION or alike.value == 1


@given(PAIRS, PAIRS)
def test_transcripts_put_together_are_one_long_one(
    rows: list[tuple[str, str]], more: list[tuple[str, str]]
) -> None:
    whole = together([ratings(rows), ratings(more)])
    assert close(krippendorff_alpha(whole), krippendorff_alpha(ratings(rows + more)))


def test_what_cannot_be_said_has_a_reason() -> None:
    nobody = from_columns([["a", None], [None, "b"]])
    assert two_coders.cohen_kappa(nobody).undefined is Undefined.NO_UNITS
    assert krippendorff_alpha(nobody).undefined is Undefined.NO_UNITS
    always = from_columns([["a", "a"], ["a", "a"]])
    assert two_coders.cohen_kappa(always).undefined is Undefined.NO_VARIATION
    assert many_coders.gwet_ac1(counts_of(always)).undefined is Undefined.ONE_CATEGORY
    gaps = from_columns([["a", "b"], ["a", None], ["a", "b"]])
    assert many_coders.fleiss_kappa(counts_of(gaps)).undefined is Undefined.INCOMPLETE
    with pytest.raises(ValueError, match="Figure"):
        Figure(None)
    with pytest.raises(ValueError, match="Figure"):
        Figure(1.0, Undefined.NO_UNITS)


PLACES = st.tuples(st.integers(0, 38), st.integers(1, 9), st.sampled_from("xy"))


def cut(coders: list[list[tuple[int, int, str]]]) -> Continuum:
    units = [
        Unit(coder, Span(start, min(start + length, 40)), code)
        for coder, places in enumerate(coders)
        for start, length, code in places
    ]
    return Continuum(Span(0, 40), len(coders), joined(units))


@given(st.lists(PLACES, min_size=1, max_size=5))
def test_units_cut_alike_agree_fully(places: list[tuple[int, int, str]]) -> None:
    same = cut([places, places])
    assert unitizing.alpha_u(same) in (Figure(1.0), Figure(None, Undefined.NO_VARIATION))
    for code in same.codes:
        one = same.only(code)
        assert unitizing_family.u_alpha(one) in (Figure(1.0), Figure(None, Undefined.NO_VARIATION))
        assert unitizing_family.u_alpha(one) == unitizing_family.binary_alpha(one)


@given(st.lists(PLACES, max_size=5), st.lists(PLACES, max_size=5))
def test_units_of_one_code_have_one_family_value_either_way(
    mine: list[tuple[int, int, str]], theirs: list[tuple[int, int, str]]
) -> None:
    here, there = cut([mine, theirs]), cut([theirs, mine])
    for code in here.codes:
        one = here.only(code)
        assert not unitizing_family.overlapping_units(one)
        assert close(unitizing.alpha_u(one), unitizing.alpha_u(there.only(code)))
        figure = unitizing_family.u_alpha(one)
        assert close(figure, unitizing_family.u_alpha(there.only(code)))
        assert figure.value is None or figure.value <= 1


def test_nothing_cut_is_undefined() -> None:
    empty = cut([[], []])
    assert unitizing.alpha_u(empty).undefined is Undefined.NOBODY_USED
    assert unitizing_family.u_alpha(Continuum(Span(0, 0), 2, ())).undefined is Undefined.NO_UNITS
    assert unitizing_family.cu_alpha(empty).undefined is Undefined.NOBODY_USED
    assert unitizing_family.ku_alpha(empty, "x").undefined is Undefined.NOBODY_USED
    assert unitizing_family.coverage(empty, "x").undefined is Undefined.NOBODY_USED
