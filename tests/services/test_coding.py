"""Applying and removing codes on a project with the shipped codebook and a sample transcript."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
import service_world as world

from opimpuc_qda.domain.codebook import Code, CodeStatus
from opimpuc_qda.domain.errors import NoSuchThing, NotCodable, OutsideText
from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codings import codings_of, recent_codes
from opimpuc_qda.queries.history import operations
from opimpuc_qda.queries.memos import memos_on
from opimpuc_qda.services import coding, memos, merging, projects, undoing
from opimpuc_qda.services.coding import Wanted

NOBODY = Uid("00000000-0000-7000-8000-000000000000")


@pytest.fixture
def made(tmp_path):
    with world.make(tmp_path / "项目 é.opq") as project:
        yield project


def rows(made):
    with made.project.read() as view:
        return codings_of(view, made.transcript)


def kinds(made):
    with made.project.read() as view:
        return [row.kind for row in operations(view)]


def test_a_coding_is_there_with_all_that_was_said(made):
    uid = coding.apply(
        made.project, made.coder, made.code("GOV.ENG.OPEN_BOM"), made.original, Span(3, 9), 2.5
    )
    (row,) = rows(made)
    assert (row.uid, row.code, row.text) == (uid, made.code("GOV.ENG.OPEN_BOM"), made.original)
    assert (row.span, row.coder, row.weight, row.memos) == (Span(3, 9), made.coder, 2.5, 0)


def test_the_same_coding_twice_is_once_but_another_coder_may(made):
    code = made.code("GOV.BIZ.RENT")
    first = coding.apply(made.project, made.coder, code, made.original, Span(3, 9))
    before = world.state(made.project)
    assert coding.apply(made.project, made.coder, code, made.original, Span(3, 9)) == first
    assert world.state(made.project) == before
    assert coding.apply(made.project, made.second, code, made.original, Span(3, 9)) != first
    assert len(rows(made)) == 2


def test_a_coding_that_was_removed_can_be_made_again(made):
    code = made.code("GOV.BIZ.RENT")
    first = coding.apply(made.project, made.coder, code, made.original, Span(3, 9))
    coding.remove(made.project, made.coder, [first])
    assert rows(made) == ()
    assert coding.apply(made.project, made.coder, code, made.original, Span(3, 9)) != first


@pytest.mark.parametrize("end", [0, 10**6])
def test_what_lies_outside_the_text_is_refused(made, end):
    before = world.state(made.project)
    with pytest.raises(OutsideText):
        coding.apply(made.project, made.coder, made.code("GOV.BIZ.RENT"), made.original, Span(0, end))
    assert world.state(made.project) == before


def test_the_last_character_can_be_coded(made):
    end = made.length
    coding.apply(made.project, made.coder, made.code("GOV.BIZ.RENT"), made.original, Span(end - 1, end))
    assert rows(made)[0].span == Span(end - 1, end)


def test_groups_retired_codes_and_strangers_are_refused(made):
    with pytest.raises(NotCodable):
        coding.apply(made.project, made.coder, made.code("GOV"), made.original, Span(0, 2))
    with made.project.write("code.retire", made.coder) as change:
        change.set(Code, made.code("GOV.BIZ.RENT"), "status", CodeStatus.RETIRED)
    with pytest.raises(NotCodable):
        coding.apply(made.project, made.coder, made.code("GOV.BIZ.RENT"), made.original, Span(0, 2))
    with pytest.raises(NoSuchThing):
        coding.apply(made.project, made.coder, NOBODY, made.original, Span(0, 2))
    with pytest.raises(NoSuchThing):
        coding.apply(made.project, made.coder, made.code("GOV.ENG.OPEN_BOM"), NOBODY, Span(0, 2))


def test_many_at_once_are_one_operation_and_doubles_are_counted(made):
    rent, bom = made.code("GOV.BIZ.RENT"), made.code("GOV.ENG.OPEN_BOM")
    coding.apply(made.project, made.coder, rent, made.original, Span(0, 4))
    before = kinds(made)
    done = coding.apply_all(
        made.project,
        made.coder,
        [
            Wanted(rent, made.original, Span(0, 4)),
            Wanted(bom, made.original, Span(0, 4), 0.5, "两行\n备注"),
            Wanted(bom, made.original, Span(0, 4)),
            Wanted(bom, made.translation, Span(0, 4)),
        ],
    )
    assert (len(done.added), done.already) == (2, 2)
    assert kinds(made) == [*before, "coding.apply"]
    with made.project.read() as view:
        assert [memo.body for memo in memos_on(view, done.added[0])] == ["两行\n备注"]
        assert recent_codes(view, made.coder) == (bom, rent)


def test_one_bad_one_among_many_and_none_is_made(made):
    wanted = [
        Wanted(made.code("GOV.BIZ.RENT"), made.original, Span(0, 4)),
        Wanted(made.code("GOV.BIZ.RENT"), made.original, Span(0, 10**6)),
    ]
    before, history = world.state(made.project), kinds(made)
    with pytest.raises(OutsideText):
        coding.apply_all(made.project, made.coder, wanted)
    assert (world.state(made.project), kinds(made)) == (before, history)


def test_nothing_to_make_leaves_no_operation(made):
    history = kinds(made)
    assert coding.apply_all(made.project, made.coder, []).already == 0
    assert kinds(made) == history


def test_removing_takes_the_memos_along_and_undo_brings_both_back(made):
    uid = coding.apply(made.project, made.coder, made.code("GOV.BIZ.RENT"), made.original, Span(0, 4))
    memos.write(made.project, made.coder, MemoTarget.CODING, uid, "why")
    before = world.state(made.project)
    coding.remove(made.project, made.coder, [uid])
    assert '"memo":[]' in world.state(made.project)
    undone = undoing.undo(made.project, made.coder)
    assert undone.kind == "coding.remove"
    assert uid in undone.uids
    assert world.state(made.project) == before
    undoing.redo(made.project, made.coder)
    assert rows(made) == ()


def test_a_coding_moves_its_ends_and_keeps_all_else(made):
    uid = coding.apply(made.project, made.coder, made.code("GOV.BIZ.RENT"), made.original, Span(3, 9), 2.0)
    memos.write(made.project, made.coder, MemoTarget.CODING, uid, "why")
    (before,) = rows(made)
    assert coding.resize(made.project, made.coder, uid, Span(2, 12))
    (row,) = rows(made)
    assert row == replace(before, span=Span(2, 12))
    assert not coding.resize(made.project, made.coder, uid, Span(2, 12))
    assert kinds(made).count("coding.resize") == 1
    undoing.undo(made.project, made.coder)
    assert rows(made) == (before,)


def test_a_coding_stays_within_its_text_and_keeps_something(made):
    uid = coding.apply(made.project, made.coder, made.code("GOV.BIZ.RENT"), made.original, Span(3, 9))
    for span in (Span(4, 4), Span(3, 10_000_000)):
        with pytest.raises(OutsideText):
            coding.resize(made.project, made.coder, uid, span)
    coding.remove(made.project, made.coder, [uid])
    with pytest.raises(NoSuchThing):
        coding.resize(made.project, made.coder, uid, Span(3, 8))


def test_of_two_who_move_a_coding_one_wins_as_a_whole(tmp_path):
    with world.make(tmp_path / "a.opq") as made:
        uid = coding.apply(made.project, made.coder, made.code("GOV.BIZ.RENT"), made.original, Span(10, 20))
    shutil.copy(tmp_path / "a.opq", tmp_path / "b.opq")
    for name, span in (("a.opq", Span(18, 20)), ("b.opq", Span(10, 15))):
        with projects.open_project(tmp_path / name, "Coder A") as project:
            coding.resize(project, made.coder, uid, span)
    with projects.open_project(tmp_path / "a.opq", "Coder A") as project:
        merging.merge(project, made.coder, [tmp_path / "b.opq"])
        with project.read() as view:
            (row,) = codings_of(view, made.transcript)
    assert row.span == Span(10, 15)
