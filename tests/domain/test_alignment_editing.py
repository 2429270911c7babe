"""Every edit keeps each turn in exactly one pairing and the linked ones in order."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from opimpuc_qda.domain import alignment_editing as editing
from opimpuc_qda.domain.alignment import Method, Pairing
from opimpuc_qda.domain.alignment_editing import SHIFTED, Cut, in_order

SHAPES = st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(any)
STATES = st.sampled_from(
    [(Method.LAYOUT, 1.0), (Method.COMPUTED, 0.3), (Method.MANUAL, SHIFTED), (Method.MANUAL, 1.0)]
)


def made(shapes, states=None):
    """An alignment of pairings of such shapes, one after the other."""
    here, there, result = 1, 1, []
    for nth, (ours, theirs) in enumerate(shapes):
        method, confidence = states[nth] if states else (Method.COMPUTED, 0.8)
        original, translation = tuple(range(here, here + ours)), tuple(range(there, there + theirs))
        result.append(Pairing(original, translation, confidence, method))
        here, there = here + ours, there + theirs
    return in_order(result)


@st.composite
def alignments(draw):
    shapes = draw(st.lists(SHAPES, min_size=1, max_size=12))
    return made(shapes, draw(st.lists(STATES, min_size=len(shapes), max_size=len(shapes))))


def turns(alignment):
    return [(pairing.original, pairing.translation) for pairing in alignment]


def sizes(alignment):
    return sum(len(p.original) for p in alignment), sum(len(p.translation) for p in alignment)


def check(alignment, before):
    """Each turn once, each side in order, and the whole in the order of ``in_order``."""
    for side, size in enumerate(sizes(before)):
        assert [n for pairing in turns(alignment) for n in pairing[side]] == list(range(1, size + 1))
    linked = [pairing for pairing in turns(alignment) if all(pairing)]
    assert all(a[0][-1] < b[0][0] and a[1][-1] < b[1][0] for a, b in pairwise(linked))
    assert all(any(pairing) for pairing in turns(alignment))
    assert alignment == in_order(alignment)


def edits(alignment, at):
    """What every verb makes of pairing ``at``."""
    pairing = alignment[at]
    yield editing.merge(alignment, at)
    yield editing.unlink(alignment, at)
    yield editing.link(alignment, at)
    yield editing.shift(alignment, at, 1)
    yield editing.shift(alignment, at, -1)
    yield editing.confirm(alignment, at)
    for which, side_turns in enumerate((pairing.original, pairing.translation)):
        for turn in side_turns:
            yield from (editing.split(alignment, at, cut) for cut in editing.cuts(pairing, which, turn))


@given(alignments(), st.data())
def test_every_edit_keeps_every_turn(alignment, data):
    at = data.draw(st.integers(0, len(alignment) - 1))
    for edited in edits(alignment, at):
        if edited is not None:
            check(edited, alignment)
            assert edited != alignment


@given(alignments(), st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), max_size=12))
def test_so_does_a_row_of_edits(alignment, steps):
    before = alignment
    for where, what in steps:
        found = [edited for edited in edits(alignment, where % len(alignment)) if edited is not None]
        if found:
            alignment = found[what % len(found)]
    check(alignment, before)


@given(alignments(), st.data())
def test_merged_and_split_is_what_it_was(alignment, data):
    assume(len(alignment) > 1)
    at = data.draw(st.integers(0, len(alignment) - 2))
    merged = editing.merge(alignment, at)
    cut = Cut(len(alignment[at].original), len(alignment[at].translation))
    assert len(merged) == len(alignment) - 1
    assert turns(editing.split(merged, at, cut)) == turns(alignment)


@given(alignments(), st.data())
def test_unlinked_and_linked_is_what_it_was(alignment, data):
    at = data.draw(st.integers(0, len(alignment) - 1))
    assume(all(turns(alignment)[at]))
    around = turns(alignment)[max(0, at - 1) : at] + turns(alignment)[at + 1 : at + 2]
    assume(all(all(pairing) for pairing in around))
    apart = editing.unlink(alignment, at)
    for side in (0, 1):
        (alone,) = (nth for nth in (at, at + 1) if turns(apart)[nth][side])
        assert turns(editing.link(apart, alone)) == turns(alignment)


def test_what_was_unlinked_in_a_row_is_linked_pair_by_pair():
    alignment = made([(1, 1)] * 4)
    apart = editing.unlink(editing.unlink(alignment, 1), 3)
    assert turns(apart)[1:5] == [((), (2,)), ((), (3,)), ((2,), ()), ((3,), ())]
    assert turns(editing.link(apart, 3))[1:4] == [((2,), (2,)), ((), (3,)), ((3,), ())]
    assert editing.link(alignment, 1) is None


def test_a_shift_moves_rows_up_to_the_next_confirmed_pairing():
    states = [(Method.COMPUTED, 0.3)] * 3 + [(Method.MANUAL, 1.0), (Method.COMPUTED, 0.3)]
    alignment = made([(1, 1)] * 5, states)
    down = editing.shift(alignment, 1, 1)
    assert turns(down) == [
        *[((1,), (1,)), ((2,), ()), ((3,), (2,)), ((), (3,))],
        *[((4,), (4,)), ((5,), (5,))],
    ]
    assert [pairing.confidence for pairing in down] == [0.3, SHIFTED, SHIFTED, SHIFTED, 1.0, 0.3]
    assert turns(editing.shift(down, 1, -1)) == turns(alignment)
    up = editing.shift(alignment, 1, -1)
    assert turns(up)[1:4] == [((), (2,)), ((2,), (3,)), ((3,), ())]
    assert up[4:] == alignment[3:]


def test_a_shift_from_a_confirmed_pairing_moves_that_too():
    alignment = made([(1, 1)] * 2, [(Method.MANUAL, 1.0)] * 2)
    assert turns(editing.shift(alignment, 0, 1)) == [((), (1,)), ((1,), ()), ((2,), (2,))]


def test_a_gap_at_the_end_of_a_shift_is_filled():
    alignment = made([(1, 1), (1, 1), (1, 0)])
    assert turns(editing.shift(alignment, 0, 1)) == [((1,), ()), ((2,), (1,)), ((3,), (2,))]
    assert editing.shift(made([(1, 0), (2, 0)]), 0, 1) is None


@pytest.mark.parametrize(
    ("shape", "side", "turn", "expected"),
    [
        ((2, 2), 0, 2, {(1, 1)}),
        ((2, 2), 1, 1, {(1, 1)}),
        ((3, 2), 0, 3, {(2, 1)}),
        ((3, 1), 0, 1, {(1, 0), (1, 1)}),
        ((3, 0), 0, 2, {(1, 0)}),
        ((1, 3), 0, 1, {(0, 1), (0, 2), (1, 1), (1, 2)}),
        ((1, 3), 1, 3, {(0, 2), (1, 2)}),
        ((1, 1), 0, 1, set()),
        ((0, 1), 1, 1, set()),
        ((2, 2), 0, 9, set()),
    ],
)
def test_where_a_pairing_can_be_split(shape, side, turn, expected):
    (pairing,) = made([shape])
    assert {(cut.original, cut.translation) for cut in editing.cuts(pairing, side, turn)} == expected


def test_the_ends_have_nothing_to_do():
    alignment = made([(1, 1), (1, 0)])
    assert editing.merge(alignment, 1) is None
    assert editing.unlink(alignment, 1) is None
    assert editing.link(alignment, 1) is None
    sure = editing.confirm(alignment, 0)
    assert (sure[0].method, sure[0].confidence) == (Method.MANUAL, 1.0)
    assert editing.confirm(sure, 0) is None


@given(alignments())
def test_a_sound_alignment_is_taken_as_it_is(alignment):
    found = editing.blocks(alignment, sizes(alignment))
    assert tuple(block.pairing for block in found) == alignment
    assert [block.sources for block in found] == [(nth,) for nth in range(len(alignment))]


@given(st.lists(SHAPES, min_size=1, max_size=8), st.data())
def test_edits_of_two_people_become_one_alignment(shapes, data):
    before = made(shapes)
    both = []
    for _ in range(2):
        at = data.draw(st.integers(0, len(before) - 1))
        found = [edited for edited in edits(before, at) if edited is not None]
        both.append(data.draw(st.sampled_from(found)) if found else before)
    removed = [set(before) - set(after) for after in both]
    union = [p for p in before if p not in removed[0] | removed[1]]
    union += [p for after in both for p in after if p not in before]
    found = editing.blocks(union, sizes(before))
    check(tuple(block.pairing for block in found), before)
    assert sorted(nth for block in found for nth in block.sources) == list(range(len(union)))


def test_turns_that_nothing_holds_stand_alone():
    alignment = made([(1, 1), (1, 1), (1, 1)])
    found = editing.blocks(alignment[:1] + alignment[2:], (3, 3))
    assert turns(block.pairing for block in found)[1:3] == [((), (2,)), ((2,), ())]
    assert [block.sources for block in found] == [(0,), (), (), (1,)]


def test_shared_and_crossing_pairings_become_one_block():
    def pairing(here, there):
        return Pairing(here, there, 0.9, Method.MANUAL)

    stored = [pairing((1,), (2,)), pairing((2,), (1,)), pairing((3, 4), (3,)), pairing((4,), ())]
    found = editing.blocks(stored, (4, 3))
    assert turns(block.pairing for block in found) == [((1, 2), (1, 2)), ((3, 4), (3,))]
    assert [block.sources for block in found] == [(0, 1), (2, 3)]
    assert not found[0].pairing.confirmed
