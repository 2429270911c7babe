"""Ratings from spans, against a plain count of every code point and every unit."""

from __future__ import annotations

import itertools
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from opimpuc_qda.domain.agreement.coded import by_character, by_transcript, by_unit
from opimpuc_qda.domain.agreement.two_coders import cohen_kappa
from opimpuc_qda.domain.span import Span, united

LENGTH = 30
PIECES = st.tuples(st.integers(0, LENGTH - 1), st.integers(1, 9))


def spans(pieces: list[tuple[int, int]]) -> tuple[Span, ...]:
    return united(Span(start, min(start + length, LENGTH)) for start, length in pieces)


ROWS = st.lists(st.none() | st.lists(PIECES, max_size=5).map(spans), min_size=1, max_size=4)


def mark(row: tuple[Span, ...] | None, unit: Span) -> int | None:
    return None if row is None else int(any(span.overlaps(unit) for span in row))


@given(ROWS)
def test_characters_are_counted_one_by_one(rows: list[tuple[Span, ...] | None]) -> None:
    plain = Counter(tuple(mark(row, Span(place, place + 1)) for row in rows) for place in range(LENGTH))
    assert by_character(LENGTH, rows).patterns == plain


@given(ROWS, st.sets(st.integers(1, LENGTH - 1), max_size=8))
def test_units_bear_a_code_where_any_part_of_them_does(
    rows: list[tuple[Span, ...] | None], cuts: set[int]
) -> None:
    places = [0, *sorted(cuts), LENGTH]
    units = [Span(start, end - (end - start > 2)) for start, end in itertools.pairwise(places)]
    assert by_unit(units, rows).patterns == Counter(tuple(mark(row, unit) for row in rows) for unit in units)


def test_a_transcript_is_one_unit() -> None:
    assert by_transcript([(Span(1, 2),), (), None]).patterns == {(1, 0, None): 1}


def test_what_lies_beyond_the_text_is_not_counted() -> None:
    assert by_character(4, [(Span(2, 9),), (Span(7, 9),)]).patterns == {(0, 0): 2, (1, 0): 2}


def test_ends_that_touch_are_no_overlap() -> None:
    ratings = by_character(10, [(Span(0, 5),), (Span(5, 10),)])
    assert ratings.patterns == {(1, 0): 5, (0, 1): 5}
    assert cohen_kappa(ratings).value == -1
