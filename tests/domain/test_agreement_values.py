"""Every reference value of ``agreement_values/``: numbers of publications, computed with exact rationals."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from opimpuc_qda.domain.agreement import alpha, many_coders, overlap, two_coders, unitizing, unitizing_family
from opimpuc_qda.domain.agreement.alpha import krippendorff_alpha
from opimpuc_qda.domain.agreement.figure import Figure
from opimpuc_qda.domain.agreement.many_coders import Counts, counts_of
from opimpuc_qda.domain.agreement.ratings import Ratings, from_columns, from_table
from opimpuc_qda.domain.agreement.units import Continuum, Unit, joined
from opimpuc_qda.domain.span import Span, covered

VALUES = Path(__file__).parent / "agreement_values"
Data = Mapping[str, Any]


def cases(form: str) -> list[Any]:
    found = [
        pytest.param(case["data"], expected, id=f"{case['id']}-{expected['coefficient']}-{number}")
        for file in sorted(VALUES.glob("*.json"))
        for case in json.loads(file.read_text(encoding="utf-8"))["cases"]
        if case["data"]["form"] == form
        for number, expected in enumerate(case["expected"])
    ]
    assert found
    return found


def check(figure: Figure, expected: Data) -> None:
    if expected["value"] is None:
        assert figure.value is None
        assert figure.undefined is not None
    else:
        assert figure.value == pytest.approx(expected["value"], abs=1e-9)


NOMINAL: Mapping[str, Callable[[Ratings], Figure]] = {
    "percent_agreement": many_coders.percent_agreement,
    "cohen_kappa": two_coders.cohen_kappa,
    "cohen_kappa_max": two_coders.cohen_kappa_max,
    "scott_pi": two_coders.scott_pi,
    "krippendorff_alpha_nominal": krippendorff_alpha,
    "krippendorff_alpha_interval": lambda r: krippendorff_alpha(r, alpha.interval),
    "krippendorff_alpha_ratio": lambda r: krippendorff_alpha(r, alpha.ratio),
    "krippendorff_alpha_ordinal": lambda r: krippendorff_alpha(r, alpha.ordinal(r)),
    "fleiss_kappa": lambda r: many_coders.fleiss_kappa(counts_of(r)),
    "gwet_ac1": lambda r: many_coders.gwet_ac1(counts_of(r)),
    "brennan_prediger_kappa": lambda r: many_coders.randolph_kappa(counts_of(r)),
    "hubert_kappa": many_coders.hubert_kappa,
    "light_kappa_mean_pairwise_cohen": many_coders.light_kappa,
    "cohen_kappa_pair_1_2": lambda r: two_coders.cohen_kappa(r.pair(0, 1)),
    "krippendorff_observed_disagreement": lambda r: Figure(
        alpha.observed_disagreement(alpha.coincidences(r), alpha.nominal)
    ),
    "krippendorff_expected_disagreement": lambda r: Figure(
        alpha.expected_disagreement(alpha.coincidences(r), alpha.nominal)
    ),
    # what is left in Fleiss's and Cohen's formulas is checked through the kappas themselves
    "fleiss_observed_agreement": many_coders.percent_agreement,
}
CHANCE = {"cohen_expected_agreement": "cohen_kappa", "scott_expected_agreement": "scott_pi",
          "fleiss_expected_agreement": "fleiss_kappa"}  # fmt: skip


def nominal(ratings: Ratings, expected: Data) -> Figure:
    name = expected["coefficient"]
    if name == "fleiss_kappa_category":
        return many_coders.fleiss_kappa_of(counts_of(ratings), expected["category"])
    if name == "krippendorff_alpha_category":
        return alpha.alpha_of(ratings, expected["category"])
    if "weights" in expected:
        apart = two_coders.linear if name.endswith("linear") else alpha.interval
        ranked = two_coders.by_rank(ratings, apart) if "rank" in expected["weights"].lower() else apart
        return two_coders.cohen_kappa_weighted(ratings, ranked)
    if name in CHANCE:  # kappa = (po - pe) / (1 - pe)
        observed, kappa = many_coders.percent_agreement(ratings).value, NOMINAL[CHANCE[name]](ratings).value
        assert observed is not None
        assert kappa is not None
        return Figure((observed - kappa) / (1 - kappa))
    return NOMINAL[name](ratings)


@pytest.mark.parametrize(("data", "expected"), cases("ratings"))
def test_ratings(data: Data, expected: Data) -> None:
    check(nominal(from_columns(data["coders"]), expected), expected)


@pytest.mark.parametrize(("data", "expected"), cases("contingency"))
def test_contingency_tables(data: Data, expected: Data) -> None:
    check(nominal(from_table(data["categories"], data["table"]), expected), expected)


@pytest.mark.parametrize(("data", "expected"), cases("counts"))
def test_counts_of_judgements(data: Data, expected: Data) -> None:
    counts = Counts(data["categories"], Counter(map(tuple, data["units"])))
    measure = {"fleiss_kappa": many_coders.fleiss_kappa, "randolph_kappa": many_coders.randolph_kappa}
    check(measure[expected["coefficient"]](counts), expected)


@pytest.mark.parametrize(("data", "expected"), cases("agreement_counts"))
def test_counts_of_agreements(data: Data, expected: Data) -> None:
    agreeing, total = data["agreements"], data["total"]
    if expected["coefficient"] == "percent_agreement":
        check(
            many_coders.percent_agreement(Ratings(2, {(1, 1): agreeing, (0, 1): total - agreeing})), expected
        )
    else:
        check(many_coders.kappa_by_chance(agreeing, total, data["number_of_codes"]), expected)


def characters(both: int, one: int, other: int, neither: int, name: str) -> Figure:
    ratings = Ratings(2, {(1, 1): both, (1, 0): one, (0, 1): other, (0, 0): neither})
    if name == "holsti":
        return overlap.holsti(both, both + one, both + other)
    if name == "jaccard":
        return overlap.jaccard(both, one, other)
    shown = Ratings(2, {pattern: units for pattern, units in ratings.patterns.items() if units})
    return NOMINAL[name](shown)


@pytest.mark.parametrize(("data", "expected"), cases("character_counts"))
def test_characters(data: Data, expected: Data) -> None:
    counts = [data[part] for part in ("both", "only_coder_1", "only_coder_2", "neither")]
    check(characters(*counts, expected["coefficient"]), expected)


@pytest.mark.parametrize(("data", "expected"), cases("spans"))
def test_spans(data: Data, expected: Data) -> None:
    """One code on one document (all documents where none is named), in characters."""
    both = one = other = neither = 0
    pooled = expected["document"].startswith("ALL")
    for document in data["documents"]:
        if pooled or document["id"] == expected["document"]:
            cover = [
                {
                    place
                    for span in data["spans"]
                    if (span["coder"], span["document"]) == (coder, document["id"])
                    and (span["code"] == expected["code"])
                    for place in range(span["start"], span["end"])
                }
                for coder in data["coders"]
            ]
            both += len(cover[0] & cover[1])
            one += len(cover[0] - cover[1])
            other += len(cover[1] - cover[0])
            neither += document["length"] - len(cover[0] | cover[1])
    check(characters(both, one, other, neither, expected["coefficient"]), expected)


@pytest.mark.parametrize(("data", "expected"), cases("holsti"))
def test_holsti(data: Data, expected: Data) -> None:
    check(overlap.holsti(data["agreed"], data["coded_by_1"], data["coded_by_2"]), expected)


@pytest.mark.parametrize(("data", "expected"), cases("cooccurrence"))
def test_c_coefficient(data: Data, expected: Data) -> None:
    check(overlap.c_coefficient(data["n1"], data["n2"], data["n12"]), expected)


@pytest.mark.parametrize(("data", "expected"), cases("set_ratings"))
def test_sets_of_codes(data: Data, expected: Data) -> None:
    ratings = from_columns([[frozenset(codes) for codes in coder] for coder in data["coders"]])
    if expected["coefficient"] == "krippendorff_alpha_masi":
        check(krippendorff_alpha(ratings, alpha.masi), expected)
    elif expected["coefficient"] == "percent_agreement_exact_sets":
        check(many_coders.percent_agreement(ratings), expected)
    else:
        check(two_coders.at_least_one(ratings), expected)


def continuum(data: Data) -> Continuum:
    begin = data["continuum_begin"]
    units = (Unit(u["coder"] - 1, Span(u["start"], u["end"]), u["code"]) for u in data["units"])
    return Continuum(Span(begin, begin + data["continuum_length"]), data["coders"], joined(units))


def unitized(cut: Continuum, expected: Data) -> Figure:
    category = expected.get("category")
    one = cut if category in (None, "all") else cut.only(category)
    match expected["coefficient"]:
        case "uni2004_alpha":
            return unitizing.alpha_u(one)
        case "uni2004_observed_disagreement":
            return Figure(float(unitizing.observed_disagreement(one)))
        case "uni2004_expected_disagreement":
            return Figure(float(unitizing.expected_disagreement(one)))
        case "u_alpha_2016":
            return unitizing_family.u_alpha(cut)
        case "bar_u_alpha_2016_binary":
            return unitizing_family.binary_alpha(cut)
        case "cu_alpha_2016":
            return unitizing_family.cu_alpha(cut)
        case name:
            assert name == "ku_alpha_2016"
            assert category is not None
            return unitizing_family.ku_alpha(cut, category)


@pytest.mark.parametrize(("data", "expected"), cases("units"))
def test_units(data: Data, expected: Data) -> None:
    cut = continuum(data)
    check(unitized(cut, expected), expected)
    for key, code in (("coverage_of_continuum", None), ("coverage_of_code", expected.get("category"))):
        if key in expected:
            assert unitizing_family.coverage(cut, code).value == pytest.approx(expected[key], abs=1e-9)


def test_joined_units_cover_what_they_covered() -> None:
    units = [
        Unit(0, Span(0, 5), "a"),
        Unit(0, Span(5, 9), "a"),
        Unit(0, Span(3, 6), "b"),
        Unit(1, Span(2, 4), "a"),
    ]
    assert joined(units) == (Unit(0, Span(0, 9), "a"), Unit(0, Span(3, 6), "b"), Unit(1, Span(2, 4), "a"))
    assert covered(unit.span for unit in joined(units)) == 9
