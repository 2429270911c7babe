"""The counting rule: overlapping codings of one coder on one axis are one passage."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from opimpuc_qda.domain.passages import Placed, passages
from opimpuc_qda.domain.span import Span, united
from opimpuc_qda.domain.uid import Uid

NUMBERS = itertools.count()


def placed(spans, coder="a", axis="x", code="c"):
    return Placed(Uid(str(next(NUMBERS))), Uid(code), Uid(coder), Uid("t"), Uid(axis), united(spans))


span = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 30), st.integers(1, 6))
coding = st.builds(
    placed,
    st.lists(span, min_size=1, max_size=3),
    coder=st.sampled_from("ab"),
    axis=st.sampled_from("xy"),
    code=st.sampled_from("cd"),
)


def by_characters(codings):
    """The same count, over sets of characters and pairs."""
    places = [
        {(one.coder, one.axis, position) for span in one.places for position in range(span.start, span.end)}
        for one in codings
    ]
    while True:
        for one, other in itertools.combinations(range(len(places)), 2):
            if places[one] & places[other]:
                places[one] |= places.pop(other)
                break
        else:
            return len(places)


@given(st.lists(coding, max_size=12))
def test_passages_are_the_groups_that_share_characters(codings):
    assert passages(codings) == by_characters(codings)


@given(st.lists(coding, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_codings_does_not_matter(codings, random_):
    shuffled = list(codings)
    random_.shuffle(shuffled)
    assert passages(shuffled) == passages(codings)


@given(st.lists(coding, min_size=1, max_size=8))
def test_a_coding_made_twice_is_one_passage(codings):
    assert passages([*codings, codings[0]]) == passages(codings)


def test_spans_that_only_touch_are_two_passages():
    assert passages([placed([Span(0, 4)]), placed([Span(4, 8)])]) == 2


def test_one_coding_in_two_places_joins_what_lies_in_each():
    apart = [placed([Span(0, 4)]), placed([Span(10, 14)])]
    assert passages(apart) == 2
    assert passages([*apart, placed([Span(3, 5), Span(11, 12)])]) == 1


def test_two_coders_on_one_passage_are_two():
    assert passages([placed([Span(0, 4)]), placed([Span(0, 4)], coder="b")]) == 2


def test_a_short_span_inside_a_long_one_does_not_hide_what_follows():
    assert passages([placed([Span(0, 20)]), placed([Span(2, 3)]), placed([Span(10, 12), Span(30, 31)])]) == 1


def test_nothing_is_no_passage():
    assert passages([]) == 0
