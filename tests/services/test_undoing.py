"""Undo and redo of what the services do: each coder's own, refused where somebody built on it."""

from __future__ import annotations

import pytest
import service_world as world

from opimpuc_qda.domain.errors import ChangedSince, NothingToUndo
from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.domain.span import Span
from opimpuc_qda.services import coding, memos, undoing
from opimpuc_qda.services.coding import Wanted


@pytest.fixture
def made(tmp_path):
    with world.make(tmp_path / "项目.opq") as project:
        yield project


def code(made, coder, start):
    return coding.apply(made.project, coder, made.code("GOV.BIZ.RENT"), made.original, Span(start, start + 5))


def test_each_coder_undoes_her_own(made):
    mine = code(made, made.coder, 0)
    hers = code(made, made.second, 10)
    assert undoing.undo(made.project, made.coder).uids == (mine,)
    assert undoing.undo(made.project, made.second).uids == (hers,)
    with pytest.raises(NothingToUndo) as caught:
        undoing.undo(made.project, made.second)
    assert not caught.value.redo
    undoing.redo(made.project, made.second)
    with pytest.raises(NothingToUndo) as caught:
        undoing.redo(made.project, made.second)
    assert caught.value.redo


def test_many_codings_at_once_are_undone_at_once(made):
    before = world.state(made.project)
    wanted = [Wanted(made.code("GOV.BIZ.RENT"), made.original, Span(n, n + 3), None, "why") for n in range(9)]
    coding.apply_all(made.project, made.coder, wanted)
    after = world.state(made.project)
    undone = undoing.undo(made.project, made.coder)
    assert (undone.kind, len(undone.uids)) == ("coding.apply", 18)  # codings and their memos
    assert world.state(made.project) == before
    assert undoing.redo(made.project, made.coder).kind == "coding.apply"
    assert world.state(made.project) == after


def test_what_somebody_wrote_a_memo_on_does_not_vanish_by_undo(made):
    mine = code(made, made.coder, 0)
    memos.write(made.project, made.second, MemoTarget.CODING, mine, "a question")
    before = world.state(made.project)
    with pytest.raises(ChangedSince) as caught:
        undoing.undo(made.project, made.coder)
    assert caught.value.coder == "Coder B"
    assert world.state(made.project) == before


def test_something_new_ends_what_can_be_redone(made):
    code(made, made.coder, 0)
    undoing.undo(made.project, made.coder)
    code(made, made.coder, 20)
    with pytest.raises(NothingToUndo):
        undoing.redo(made.project, made.coder)
