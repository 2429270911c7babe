"""Summaries: one of each coder in a cell, written over, emptied, taken along when codes change."""

from __future__ import annotations

import pytest
import service_world as world

from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.history import operations
from opimpuc_qda.queries.summaries import passages_of, summary_grid
from opimpuc_qda.services import codebook_merging, coding, summaries, undoing
from opimpuc_qda.store.doctor import examine


@pytest.fixture
def made(tmp_path):
    with world.make(tmp_path / "项目.opq") as project:
        yield project


def grid(made):
    with made.project.read() as view:
        return summary_grid(view)


def said(made, code):
    rows = grid(made).summaries.get((made.transcript, made.code(code)), ())
    return [(row.author, row.body) for row in rows]


def write(made, coder, code, body):
    return summaries.write(made.project, coder, made.transcript, made.code(code), body)


def test_each_coder_has_one_summary_in_a_cell(made):
    assert write(made, made.coder, "META", "first 𠮷")
    assert write(made, made.coder, "META", "second\n软化")
    assert write(made, made.second, "META", "hers")
    assert said(made, "META") == [("Coder A", "second\n软化"), ("Coder B", "hers")]
    assert write(made, made.coder, "META", " ")
    assert said(made, "META") == [("Coder B", "hers")]
    assert all(check.ok for check in examine(made.project))


def test_what_changes_nothing_is_no_operation(made):
    write(made, made.coder, "META", "same")
    with made.project.read() as view:
        before = len(operations(view))
    assert not write(made, made.coder, "META", "same")
    assert not write(made, made.coder, "META.TRANSL", "  ")
    with made.project.read() as view:
        assert len(operations(view)) == before


def test_undo_takes_summaries_back_one_by_one(made):
    empty = world.state(made.project)
    write(made, made.coder, "META", "first")
    write(made, made.coder, "META", "")
    write(made, made.coder, "META", "again")
    undoing.undo(made.project, made.coder)
    assert said(made, "META") == []
    undoing.undo(made.project, made.coder)
    assert said(made, "META") == [("Coder A", "first")]
    undoing.undo(made.project, made.coder)
    assert world.state(made.project) == empty


def test_what_is_not_there_cannot_be_summed_up(made):
    with pytest.raises(NoSuchThing):
        summaries.write(made.project, made.coder, made.code("META"), made.code("META"), "x")
    with pytest.raises(NoSuchThing):
        summaries.write(made.project, made.coder, made.transcript, made.transcript, "x")


def test_cells_count_codings_and_show_them_in_both_languages(made):
    code = made.code("META.TRANSL")
    coding.apply(made.project, made.coder, code, made.original, Span(0, 8))
    coding.apply(made.project, made.second, code, made.translation, Span(0, 12))
    assert dict(grid(made).counts) == {(made.transcript, code): 2}
    with made.project.read() as view:
        first, second = passages_of(view, made.transcript, code)
    assert (len(first.original), first.coder, len(second.translation)) == (8, "Coder A", 12)
    assert first.translation
    assert second.original


def test_merged_codes_bring_their_summaries_along(made):
    write(made, made.coder, "META", "on meta")
    write(made, made.coder, "META.TRANSL", "on translation")
    write(made, made.second, "META.TRANSL", "hers")
    before = world.state(made.project)
    codebook_merging.merge(made.project, made.coder, made.code("META.TRANSL"), made.code("META"))
    assert said(made, "META") == [("Coder A", "on meta\n\non translation"), ("Coder B", "hers")]
    undoing.undo(made.project, made.coder)
    assert world.state(made.project) == before


def test_summaries_go_with_their_code_and_come_back(made):
    write(made, made.second, "META.TRANSL", "hers")
    before = world.state(made.project)
    code = made.code("META.TRANSL")
    codebook_merging.delete(made.project, made.coder, code)
    assert grid(made).summaries == {}
    assert code not in grid(made).codebook
    undoing.undo(made.project, made.coder)
    assert world.state(made.project) == before
