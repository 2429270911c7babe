from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opimpuc_qda.domain.attribute import Attribute, AttributeType, Value
from opimpuc_qda.domain.attribute_values import (
    Answer,
    Fault,
    Problem,
    Reserved,
    cell,
    from_json,
    is_private,
    parsed,
    problem_of,
    tidied,
)
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store.kinds import to_json

RESERVED = ("not_known", "not_applicable")
VALUES = tuple(Value(name, {"en": name}) for name in ("company", "public", "informal"))


def made(kind: AttributeType, values: tuple[Value, ...] = VALUES, **rules: object) -> Attribute:
    listed = values if kind in (AttributeType.ENUM, AttributeType.MULTI) else ()
    return Attribute(Uid("a"), "place.a", "place", kind, 1, {"en": "A"}, values=listed, rules=rules)


def fault(attribute: Attribute, answer: Answer | None, taken: tuple[Answer, ...] = ()) -> Fault | None:
    found = problem_of(attribute, RESERVED, answer, taken)
    return found.fault if found else None


def read(kind: AttributeType, text: str) -> Answer | Fault | None:
    found = parsed(made(kind), RESERVED, text)
    return found.fault if isinstance(found, Problem) else found


TEXTS = st.text().map(tidied).filter(lambda text: text and text not in RESERVED)
TERMS = st.lists(st.sampled_from([value.value for value in VALUES]), min_size=1, unique=True).map(tuple)
ANSWERS = st.one_of(
    st.tuples(st.just(AttributeType.TEXT), TEXTS),
    st.tuples(st.just(AttributeType.INT), st.integers(-(10**14), 10**14)),
    st.tuples(st.just(AttributeType.YEAR), st.integers(1000, 2999)),
    st.tuples(st.just(AttributeType.DATE), st.dates(date(1000, 1, 1)).map(date.isoformat)),
    st.tuples(st.just(AttributeType.BOOL), st.booleans()),
    st.tuples(st.just(AttributeType.ENUM), st.sampled_from([value.value for value in VALUES])),
    st.tuples(st.just(AttributeType.MULTI), TERMS),
    st.tuples(st.sampled_from(AttributeType), st.sampled_from(RESERVED).map(Reserved)),
)


@given(ANSWERS)
def test_every_valid_value_survives_its_cell_and_the_log(found: tuple[AttributeType, Answer]) -> None:
    kind, answer = found
    attribute = made(kind)
    assert fault(attribute, answer) is None
    again = parsed(attribute, RESERVED, cell(answer))
    kept = from_json(json.loads(json.dumps(to_json(answer))))
    assert (again, type(again)) == (answer, type(answer))
    assert (kept, type(kept)) == (answer, type(answer))


@given(st.sampled_from(AttributeType), st.text())
def test_whatever_is_typed_is_a_value_of_its_type_or_one_problem(kind: AttributeType, text: str) -> None:
    attribute = made(kind, values=VALUES, open=True)
    found = parsed(attribute, RESERVED, text)
    if isinstance(found, Problem):
        assert not found.is_gap
    elif found is not None:
        assert fault(attribute, found) is None
        assert parsed(attribute, RESERVED, cell(found)) == found


@given(ANSWERS, st.sampled_from(AttributeType))
def test_a_value_of_another_type_is_refused(found: tuple[AttributeType, Answer], kind: AttributeType) -> None:
    _, answer = found
    if not isinstance(answer, Reserved) and fault(made(kind, open=True), answer) is None:
        assert type(parsed(made(kind), RESERVED, cell(answer))) is type(answer)


@given(st.integers(-50, 50), st.integers(-20, 0), st.integers(0, 20))
def test_bounds_are_inclusive(number: int, low: int, high: int) -> None:
    found = fault(made(AttributeType.INT, min=low, max=high), number)
    assert (found is None) is (low <= number <= high)
    assert (found is Fault.TOO_SMALL) is (number < low)


@pytest.mark.parametrize(
    ("kind", "text", "meant"),
    [
        (AttributeType.DATE, "2024-5-3", "2024-05-03"),
        (AttributeType.DATE, "2024年5月3日", "2024-05-03"),
        (AttributeType.DATE, "２０２４/０５/０３", "2024-05-03"),
        (AttributeType.DATE, "03/05/2024", Fault.NOT_A_DATE),  # May or March: nobody can tell
        (AttributeType.DATE, "2023-02-29", Fault.NOT_A_DATE),
        (AttributeType.YEAR, "1998年", 1998),
        (AttributeType.YEAR, "98", Fault.NOT_A_YEAR),
        (AttributeType.INT, " １２ ", 12),
        (AttributeType.INT, "12.5", Fault.NOT_A_NUMBER),
        (AttributeType.INT, "1-3", Fault.NOT_A_NUMBER),
        (AttributeType.TEXT, "1-3", "1-3"),
        (AttributeType.BOOL, "Oui", True),
        (AttributeType.BOOL, "否", False),
        (AttributeType.BOOL, "maybe", Fault.NOT_YES_OR_NO),
        (AttributeType.MULTI, "public；company;public", ("public", "company")),
        (AttributeType.MULTI, ";", Fault.NOT_ALLOWED),
        (AttributeType.DATE, "not_known", Reserved("not_known")),
        (AttributeType.TEXT, " \n", None),
        (AttributeType.TEXT, "two\nlines", "two lines"),
    ],
)
def test_cells_mean(kind: AttributeType, text: str, meant: object) -> None:
    assert read(kind, text) == meant


def test_the_rules_of_the_schema() -> None:
    code = made(AttributeType.TEXT, required=True, unique=True, pattern="^[A-Z]{2}-[0-9]{2}$")
    assert fault(code, None) is Fault.GAP
    assert fault(made(AttributeType.TEXT), None) is None
    assert fault(code, "SZ-03") is None
    assert fault(code, "SZ-03x") is Fault.PATTERN
    assert fault(code, "SZ-03", ("SZ-03",)) is Fault.NOT_UNIQUE
    assert fault(code, Reserved("not_known")) is Fault.NOT_ALLOWED
    assert fault(made(AttributeType.TEXT, pattern="("), "x") is None
    assert fault(made(AttributeType.TEXT), "x" * 8_001) is Fault.TOO_LONG


def test_lists_are_closed_unless_they_are_open() -> None:
    assert fault(made(AttributeType.ENUM), "other") is Fault.NOT_ALLOWED
    assert fault(made(AttributeType.ENUM, open=True), "other") is None
    assert fault(made(AttributeType.MULTI), ("company", "other")) is Fault.NOT_ALLOWED
    assert fault(made(AttributeType.MULTI, open=True), ("company", "other")) is None
    assert fault(made(AttributeType.ENUM), Reserved("unheard_of")) is Fault.NOT_ALLOWED


def test_reserved_values_fill_a_gap_and_are_no_text() -> None:
    date_of = made(AttributeType.DATE, required=True)
    assert fault(date_of, Reserved("not_applicable")) is None
    assert Reserved("not_known") != "not_known"
    assert from_json({"value": "not_known"}) == Reserved("not_known")


def test_private_attributes() -> None:
    assert is_private(made(AttributeType.TEXT, sensitive=True))
    assert is_private(made(AttributeType.TEXT, pseudonymise=True))
    assert not is_private(made(AttributeType.TEXT))
