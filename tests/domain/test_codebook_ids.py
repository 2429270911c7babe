from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opimpuc_qda.domain.codebook_ids import is_id, suggested_id


@pytest.mark.parametrize(
    ("words", "above", "name"),
    [
        ("Open bill of materials", "GOV.ENG", "GOV.ENG.OPEN_BILL_OF_MATERIALS"),
        ("Économie d'énergie", "", "ECONOMIE_D_ENERGIE"),
        ("Below a code", "GOV.ENG.OPEN_BOM", "GOV.ENG.BELOW_A_CODE"),
        ("2024", "FORM", "FORM.CODE"),
        ("One that goes on and on and on", "", "ONE_THAT_GOES_ON_AND_ON"),
    ],
)
def test_an_id_comes_from_the_words_and_the_parent(words: str, above: str, name: str) -> None:
    assert suggested_id(words, above, ()) == name


def test_a_taken_id_gets_a_letter() -> None:
    assert suggested_id("rent", "", {"RENT"}) == "RENT_B"
    taken = {"RENT", *(f"RENT_{letter}" for letter in "BCDEFGHIJKLMNOPQRSTUVWXYZ")}
    assert suggested_id("rent", "", taken) == "RENT_BB"


@settings(max_examples=100)
@given(st.text(), st.sampled_from(["", "A", "A.B", "A.B.C"]))
def test_whatever_is_typed_the_id_can_be_one(words: str, above: str) -> None:
    first = suggested_id(words, above, ())
    assert is_id(first)
    assert is_id(suggested_id(words, above, {first}))


@pytest.mark.parametrize("name", ["", "a", "A.", ".A", "A.B.C.D", "A1", "A B", "_A", "É"])
def test_what_no_codebook_file_takes_is_no_id(name: str) -> None:
    assert not is_id(name)
