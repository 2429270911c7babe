from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opimpuc_qda.ui.models.utf16 import Utf16Map

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
texts = st.lists(st.sampled_from(["a", "é", "字", "\U00020bb7", "\U0001f600", FAMILY, "\n", "e\u0301"])).map(
    "".join
)
any_text = st.one_of(texts, st.text())


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(any_text)
def test_every_position_is_where_the_encoder_puts_it(text: str) -> None:
    found = Utf16Map(text)
    assert [found.to_units(position) for position in range(len(text) + 1)] == [
        units(text[:position]) for position in range(len(text) + 1)
    ]
    assert (found.length, found.units) == (len(text), units(text))


@given(any_text)
def test_there_and_back_is_where_one_was(text: str) -> None:
    found = Utf16Map(text)
    assert all(found.to_position(found.to_units(position)) == position for position in range(len(text) + 1))


@given(texts)
def test_inside_a_pair_means_before_its_character(text: str) -> None:
    found = Utf16Map(text)
    for position, character in enumerate(text):
        if ord(character) > 0xFFFF:
            assert found.to_position(found.to_units(position) + 1) == position


@pytest.mark.parametrize("position", [-1, 4])
def test_positions_outside_the_text_are_refused(position: int) -> None:
    with pytest.raises(IndexError):
        Utf16Map("abc").to_units(position)
    with pytest.raises(IndexError):
        Utf16Map("abc").to_position(position)
