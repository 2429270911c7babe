"""What cells and names of sheets can hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opimpuc_qda.formats.workbooks.cells import (
    CELL_LIMIT,
    NAME_LIMIT,
    fits,
    head,
    pieces,
    sheet_name,
    storable,
    units,
)

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)


def utf16(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(ANY_TEXT)
def test_storable_text_holds_nothing_that_xml_cannot(text):
    kept = storable(text)
    assert all(char in "\t\n" or " " <= char <= "\ufffd" or char > "\uffff" for char in kept)
    assert not any("\ud800" <= char <= "\udfff" for char in kept)
    assert storable(kept) == kept


@given(
    st.text(st.characters(min_codepoint=32, exclude_characters="\x7f\ufffe\uffff", exclude_categories=["Cs"]))
)
def test_ordinary_text_is_left_alone(text):
    assert storable(text) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\x0bb", "a␋b"),
        ("a\x00b\x1f\x7f", "a␀b␟␡"),
        ("a\r\nb\rc\n", "a\nb\nc\n"),
        ("a\ud83db", "a\ufffdb"),
        ("\ufffe\uffff", "\ufffd\ufffd"),
        ("=1+1", "=1+1"),
        ("\t𠮷😀", "\t𠮷😀"),
    ],
)
def test_what_cannot_be_held_is_shown(text, kept):
    assert storable(text) == kept


@given(st.text("a中𠮷😀\n", max_size=200), st.integers(2, 50))
def test_pieces_join_to_the_text_and_fit(text, limit):
    found = list(pieces(text, limit))
    assert "".join(found) == text
    assert all(utf16(piece) <= limit for piece in found)
    assert all(utf16(piece) >= limit - 1 for piece in found[:-1])
    assert head(text, limit) == found[0]


@given(st.text(max_size=100), st.integers(0, 120))
def test_units_are_those_of_utf_16(text, limit):
    assert units(text) == utf16(text)
    assert fits(text, limit) == (utf16(text) <= limit)


def test_astral_characters_count_twice_at_the_limit():
    assert fits("中" * CELL_LIMIT)
    assert fits("𠮷" * (CELL_LIMIT // 2))
    assert not fits("𠮷" * (CELL_LIMIT // 2 + 1))


@given(st.lists(ANY_TEXT, max_size=6))
def test_names_of_sheets_are_valid_and_differ(wanted):
    taken: set[str] = set()
    for name in wanted:
        found = sheet_name(name, taken)
        assert 0 < utf16(found) <= NAME_LIMIT
        assert not set(found) & set("[]:*?/\\\n")
        assert found[0] != "'"
        assert found[-1] != "'"
        assert found.lower() not in taken | {"history"}
        taken.add(found.lower())


def test_names_that_are_valid_stay():
    assert sheet_name("Code x Transcript", ()) == "Code x Transcript"
    assert sheet_name("编码片段", ()) == "编码片段"
    assert sheet_name("Segments", {"segments"}) == "Segments (2)"
    assert sheet_name("n" * 40, {"n" * 31}) == "n" * 27 + " (2)"
    assert sheet_name("[:*?]/", ()) == "------"
    assert sheet_name("", ()) == "-"
    assert sheet_name("History", ()) == "History_"
