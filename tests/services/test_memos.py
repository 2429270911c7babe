"""Memos: one per coder and thing, written over, taken away when emptied."""

from __future__ import annotations

import pytest
import service_world as world

from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.codings import codings_of
from opimpuc_qda.queries.history import operations
from opimpuc_qda.queries.memos import memos_on
from opimpuc_qda.services import coding, memos, undoing


@pytest.fixture
def made(tmp_path):
    with world.make(tmp_path / "项目.opq") as project:
        yield project


@pytest.fixture
def coded(made):
    return coding.apply(made.project, made.coder, made.code("META.TRANSL"), made.original, Span(0, 5))


def bodies(made, target):
    with made.project.read() as view:
        return {(memo.coder, memo.body) for memo in memos_on(view, target)}


def count(made):
    with made.project.read() as view:
        return len(operations(view))


def test_a_memo_is_written_rewritten_and_taken_away(made, coded):
    first = memos.write(made.project, made.coder, MemoTarget.CODING, coded, "软化了批评\n𠮷")
    assert memos.write(made.project, made.coder, MemoTarget.CODING, coded, "otherwise") == first
    assert bodies(made, coded) == {(made.coder, "otherwise")}
    with made.project.read() as view:
        assert codings_of(view, made.transcript)[0].memos == 1
    assert memos.write(made.project, made.coder, MemoTarget.CODING, coded, " \n") is None
    assert bodies(made, coded) == set()


def test_memos_of_other_coders_stay(made, coded):
    memos.write(made.project, made.coder, MemoTarget.CODING, coded, "mine")
    memos.write(made.project, made.second, MemoTarget.CODING, coded, "hers")
    memos.write(made.project, made.coder, MemoTarget.CODING, coded, "")
    assert bodies(made, coded) == {(made.second, "hers")}


def test_nothing_new_leaves_no_operation(made, coded):
    before = count(made)
    assert memos.write(made.project, made.coder, MemoTarget.CODING, coded, "  ") is None
    assert count(made) == before
    memos.write(made.project, made.coder, MemoTarget.CODING, coded, "same")
    memos.write(made.project, made.coder, MemoTarget.CODING, coded, "same")
    assert count(made) == before + 1


@pytest.mark.parametrize("on", [MemoTarget.TRANSCRIPT, MemoTarget.CODE, MemoTarget.CODING])
def test_memos_hang_on_many_things_and_undo_takes_them_back(made, coded, on):
    targets = {
        MemoTarget.TRANSCRIPT: made.transcript,
        MemoTarget.CODE: made.code("META"),
        MemoTarget.CODING: coded,
    }
    target = targets[on]
    uid = memos.write(made.project, made.coder, on, target, "first")
    memos.write(made.project, made.coder, on, target, "second")
    undone = undoing.undo(made.project, made.coder)
    assert (undone.kind, undone.uids) == ("memo.write", (uid,))
    assert bodies(made, target) == {(made.coder, "first")}
    undoing.undo(made.project, made.coder)
    assert bodies(made, target) == set()
    undoing.redo(made.project, made.coder)
    assert bodies(made, target) == {(made.coder, "first")}
