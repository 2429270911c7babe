"""Frequencies and matrices against a recount that shares no code with them."""

from __future__ import annotations

import pytest
import query_world
from query_world import Size
from recount import Recount

from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.matrix import Counting, Scope
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.queries.tables import (
    code_by_transcript,
    code_counts,
    frequencies,
    original_characters,
    tables,
)

COUNTINGS = tuple(Counting)


@pytest.fixture(scope="module", params=[1, 2, 3, 4])
def world(request, tmp_path_factory):
    made = query_world.build(tmp_path_factory.mktemp("tables") / "made.opq", request.param, Size(codings=150))
    with made.project:
        yield made


@pytest.mark.parametrize("counting", COUNTINGS)
def test_every_figure_of_the_frequencies_equals_the_recount(world, counting):
    again = Recount(world)
    with world.project.read() as view:
        found = {row.code: row for row in frequencies(view, counting, Scope())}
    assert list(found) == [code.uid for code in in_tree_order(again.rows())]
    for code, row in found.items():
        own, whole = again.of({code}), again.of(again.below(code))
        assert row.own == again.number(own, counting)
        assert row.with_subcodes == again.number(whole, counting)
        assert row.transcripts == len({again.texts[coding.text].transcript for coding in own})
        assert row.transcripts_with_subcodes == len({again.texts[coding.text].transcript for coding in whole})
        assert row.characters == again.characters(code)
        assert row.coverage == pytest.approx(row.characters / again.all_characters())
    assert any(row.own < len(again.of({code})) for code, row in found.items()) or counting == "codings"


@pytest.mark.parametrize("counting", COUNTINGS)
def test_every_cell_and_total_of_the_matrix_equals_the_recount(world, counting):
    again = Recount(world)
    with world.project.read() as view:
        matrix = code_by_transcript(view, counting, Scope())
    assert [column.uid for column in matrix.columns] == again.transcripts()
    everything = {code.uid for code in world.codes}
    for row, cells in zip(matrix.rows, matrix.cells, strict=True):
        assert list(cells) == [
            again.number(again.of({row.uid}, column.uid), counting) for column in matrix.columns
        ]
    totals = matrix.totals
    assert list(totals.rows) == [again.number(again.of({row.uid}), counting) for row in matrix.rows]
    assert list(totals.rows_with_subcodes) == [
        again.number(again.of(again.below(row.uid)), counting) for row in matrix.rows
    ]
    assert list(totals.columns) == [sum(column) for column in zip(*matrix.cells, strict=True)]
    assert list(totals.columns_any_code) == [
        again.number(again.of(everything, column.uid), counting) for column in matrix.columns
    ]
    assert totals.all == sum(map(sum, matrix.cells)) == sum(totals.rows)
    assert totals.all_any_code == again.number(again.counted, counting)


def test_the_tally_accounts_for_every_coding(world):
    again = Recount(world)
    with world.project.read() as view:
        tally = tables(view, Counting.PASSAGES, Scope()).tally
    assert tally.codings == len(world.codings) == tally.roles + tally.process + tally.counted
    assert tally.roles == sum(not again.role_counts(coding) for coding in world.codings)
    assert tally.counted == len(again.counted)
    assert min(tally.roles, tally.process, tally.counted) > 0


def test_one_look_gives_the_tables_of_two(world):
    with world.project.read() as view:
        both = tables(view, Counting.PASSAGES, Scope())
        assert both.frequencies == frequencies(view, Counting.PASSAGES, Scope())
        assert both.by_transcript == code_by_transcript(view, Counting.PASSAGES, Scope())


def test_nothing_is_left_out_on_request(world):
    everything = Scope(roles_left_out=frozenset(), process_codes=True)
    with world.project.read() as view:
        found = tables(view, Counting.CODINGS, everything)
    assert found.tally.counted == len(world.codings) == found.by_transcript.totals.all
    assert {row.code for row in found.frequencies} == {code.uid for code in world.codes}


def test_a_role_is_left_out_by_the_scope_alone(world):
    scope = Scope(roles_left_out=frozenset({Role.RESPONDENT}))
    with world.project.read() as view:
        found = tables(view, Counting.CODINGS, scope).tally
    texts = {text.uid: text for text in world.texts}
    assert found.roles == sum(
        {
            role
            for turn, role in zip(texts[coding.text].turns, texts[coding.text].roles, strict=True)
            if turn.span.overlaps(coding.span)
        }
        == {Role.RESPONDENT}
        for coding in world.codings
    )


def test_the_tree_counts_every_coding_once_in_each_subtree(world):
    again = Recount(world)
    with world.project.read() as view:
        counts = code_counts(view)
    for code in world.codes:
        assert counts[code.uid].own == sum(coding.code == code.uid for coding in world.codings)
        below = again.below(code.uid)
        assert counts[code.uid].subtree == sum(coding.code in below for coding in world.codings)


def test_characters_are_those_of_originals(world):
    with world.project.read() as view:
        found = original_characters(view)
    assert found == {text.uid: len(text.body) for text in world.texts if text.version is Version.ORIGINAL}


def test_a_passage_coded_in_both_languages_and_twice_in_a_subtree_is_one(tmp_path):
    made = query_world.build(tmp_path / "made.opq", 7, Size(codings=0, transcripts=1))
    texts = {text.uid: text for text in made.texts}
    respondent = next(
        bead
        for bead in made.beads
        if bead.pairing.translation
        and not bead.pairing.links
        and all(texts[bead.original_text].roles[n - 1] is Role.RESPONDENT for n in bead.pairing.original)
    )
    pairing = respondent.pairing
    original, translation = texts[respondent.original_text], texts[respondent.translation_text]
    parent, child = made.codes[1], next(code for code in made.codes if code.parent == made.codes[1].uid)
    coder = made.coders[0]
    with made.project.write("coding.apply", coder) as change:
        for code, text, turns in (
            (parent, original, pairing.original),
            (parent, translation, pairing.translation),
            (child, original, pairing.original),
        ):
            start = text.turns[turns[0] - 1].span.start
            span = Span(start, start + 2)
            change.add(Coding(change.new_uid(), code.uid, text.uid, text.revision, span, coder, change.now))
    with made.project, made.project.read() as view:
        passages = {row.code: row for row in frequencies(view, Counting.PASSAGES, Scope())}
        codings = {row.code: row for row in frequencies(view, Counting.CODINGS, Scope())}
    assert (passages[parent.uid].own, passages[parent.uid].with_subcodes) == (1, 1)
    assert (codings[parent.uid].own, codings[parent.uid].with_subcodes) == (2, 3)
    assert (passages[child.uid].own, passages[child.uid].with_subcodes) == (1, 1)


def test_an_empty_project_has_empty_tables(tmp_path):
    made = query_world.build(tmp_path / "made.opq", 0, Size(codings=0, transcripts=0))
    with made.project, made.project.read() as view:
        found = tables(view, Counting.PASSAGES, Scope())
    assert found.by_transcript.columns == ()
    assert {(row.own, row.with_subcodes, row.coverage) for row in found.frequencies} == {(0, 0, 0.0)}


def in_tree_order(codes):
    """Parents first, brothers by order and name: as in the codebook."""

    def walk(parent):
        for code in sorted((c for c in codes if c.parent == parent), key=lambda c: (c.order, c.name, c.uid)):
            yield code
            yield from walk(code.uid)

    return list(walk(None))
