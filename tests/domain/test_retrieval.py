"""Each operator answers as looking at every pair of codings does."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opimpuc_qda.domain.codebook import Code, Codebook, CodeKind, CodeStatus
from opimpuc_qda.domain.passages import Placed
from opimpuc_qda.domain.retrieval import Distance, Measure, Operator, Query, answering, codes_on
from opimpuc_qda.domain.span import Span, united
from opimpuc_qda.domain.uid import Uid

CODES = tuple(map(Uid, "abcd"))
AXES = tuple(map(Uid, ("one", "two")))
TURNS = {AXES[0]: (0, 7, 15, 22), AXES[1]: ()}


def code(uid, parent=None):
    return Code(
        uid, uid.upper(), parent, CodeKind.CODE, True, 0, "#000000", "#FFFFFF", "", CodeStatus.ACTIVE, "1",
        {}, {},
    )  # fmt: skip


BOOK = Codebook([code(CODES[0]), code(CODES[1]), code(CODES[2], CODES[0]), code(CODES[3])])

spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 26), st.integers(1, 8))
places = st.lists(spans, min_size=1, max_size=3).map(united)
world = st.lists(st.tuples(st.sampled_from(CODES), st.sampled_from(AXES), places), max_size=12).map(
    lambda rows: [
        Placed(Uid(str(n)), one, Uid("coder"), axis, axis, where) for n, (one, axis, where) in enumerate(rows)
    ]
)
some = st.lists(st.sampled_from(CODES), min_size=1, max_size=3, unique=True).map(tuple)
queries = st.builds(
    Query,
    first=st.one_of(st.just(()), some),
    operator=st.sampled_from(Operator),
    second=some,
    least=st.integers(1, 3),
    distance=st.builds(Distance, st.integers(0, 9), st.sampled_from(Measure)),
    subcodes=st.booleans(),
)


def meant(query, codes):
    return {one for top in codes for one in (BOOK.subtree(top) if query.subcodes else {top})}


def points(coding):
    return {(coding.axis, point) for place in coding.places for point in range(place.start, place.end)}


def turn_of(axis, point):
    return sum(start <= point for start in TURNS[axis])


def apart(query, axis, end, start):
    """How far ``start`` lies after ``end``."""
    if query.distance.measure is Measure.CHARACTERS:
        return start - end
    return turn_of(axis, start) - turn_of(axis, end - 1)


def follows(query, one, other):
    end, start = one.places[-1].end, other.places[0].start
    return (
        one.axis == other.axis and start >= end and apart(query, one.axis, end, start) <= query.distance.most
    )


def hulls_meet(one, other):
    return (
        one.axis == other.axis
        and one.places[0].start < other.places[-1].end
        and other.places[0].start < one.places[-1].end
    )


def inside(one, others):
    return all(
        any(held.contains(place) for other in others if other.axis == one.axis for held in other.places)
        for place in one.places
    )


def answers(query, one, codings):
    """Said anew, by looking at every other coding and every code point."""
    if query.first and one.code not in meant(query, query.first):
        return False
    others = [other for other in codings if other is not one]
    second = [other for other in others if other.code in meant(query, query.second)]
    touching = [other for other in others if points(one) & points(other)]
    met = sum(any(on.code in meant(query, [top]) for on in [one, *touching]) for top in query.first)
    match query.operator:
        case Operator.ANY:
            return True
        case Operator.AND:
            return met == len(query.first)
        case Operator.AT_LEAST:
            return met >= query.least
        case Operator.OVERLAPPING:
            return any(other in touching for other in second)
        case Operator.INSIDE:
            return inside(one, second)
        case Operator.WITHOUT:
            return not any(other in touching for other in second)
        case Operator.FOLLOWED_BY:
            return any(follows(query, one, other) for other in second)
        case Operator.NEAR:
            return any(
                hulls_meet(one, other) or follows(query, one, other) or follows(query, other, one)
                for other in second
            )


@pytest.mark.parametrize("operator", Operator)
@settings(max_examples=120, deadline=None)
@given(codings=world, query=queries)
def test_operators_answer_as_looking_at_every_pair(operator, codings, query):
    query = Query(
        query.first, operator, query.second, query.least, query.distance, query.subcodes, query.only
    )
    found = answering(query, BOOK, codings, TURNS)
    assert list(found) == [one for one in codings if answers(query, one, codings)]


@settings(max_examples=100, deadline=None)
@given(codings=world)
def test_codes_on_a_coding(codings):
    for one in codings:
        expected = {other.code for other in codings if points(one) & points(other)}
        assert codes_on(one, codings) == expected


def test_a_coding_does_not_answer_for_itself():
    alone = Placed(Uid("1"), CODES[0], Uid("coder"), AXES[0], AXES[0], (Span(3, 9),))
    for operator in Operator:
        if operator.needs_second and operator is not Operator.WITHOUT:
            assert answering(Query(CODES[:1], operator, CODES[:1]), BOOK, [alone], TURNS) == ()
    assert answering(Query(CODES[:1], Operator.WITHOUT, CODES[:1]), BOOK, [alone], TURNS) == (alone,)
