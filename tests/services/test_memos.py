"""Memos: one per coder and thing, written over, taken away when emptied."""

from __future__ import annotations

import pytest
import service_world as world

from opimpuc_qda.domain.draft import DraftText
from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.memo import MemoTarget, turn_target
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Version
from opimpuc_qda.queries.codings import codings_of
from opimpuc_qda.queries.history import operations
from opimpuc_qda.queries.memos import memos_on, memos_on_turns
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.services import aligning, coding, correcting, memos, translating, undoing


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


def test_anybody_may_edit_a_memo_whose_author_stays(made, coded):
    uid = memos.write(made.project, made.second, MemoTarget.CODING, coded, "hers")
    memos.edit(made.project, made.coder, uid, "hers, and a word of mine")
    assert bodies(made, coded) == {(made.second, "hers, and a word of mine")}
    before = count(made)
    memos.edit(made.project, made.coder, uid, "hers, and a word of mine")
    assert count(made) == before
    memos.edit(made.project, made.coder, uid, " ")
    assert bodies(made, coded) == set()
    with pytest.raises(NoSuchThing):
        memos.edit(made.project, made.coder, uid, "again")


def test_memos_are_removed_as_one_operation_and_come_back(made, coded):
    one = memos.write(made.project, made.coder, MemoTarget.CODING, coded, "one")
    two = memos.write(made.project, made.second, MemoTarget.TRANSCRIPT, made.transcript, "two")
    before = count(made)
    memos.remove(made.project, made.coder, [one, two])
    assert (bodies(made, coded), bodies(made, made.transcript), count(made)) == (set(), set(), before + 1)
    memos.remove(made.project, made.coder, [one])
    assert count(made) == before + 1
    undoing.undo(made.project, made.coder)
    assert bodies(made, made.transcript) == {(made.second, "two")}


def on_turns(made):
    with made.project.read() as view:
        turns = len(read_transcript(view, made.transcript).original.turns)
        found = memos_on_turns(view, made.original, turns)
    return {n: [row.body for row in rows] for n, rows in found.items()}


def replaced(made, change):
    with made.project.read() as view:
        text = read_transcript(view, made.transcript).original
    turns = change(correcting.draft_turns(text))
    draft = DraftText(Version.ORIGINAL, text.language, "made.docx", "utf-8", tuple(turns))
    correcting.replace_text(made.project, made.coder, made.original, draft)


def test_memos_on_turns_follow_them_and_those_of_a_lost_turn_stay_on_the_transcript(made):
    for turn in (2, 3, 4):
        target = turn_target(made.original, turn)
        memos.write(made.project, made.coder, MemoTarget.TURN, target, f"on {turn}")
    replaced(made, lambda turns: [turns[5], *turns])
    assert on_turns(made) == {3: ["on 2"], 4: ["on 3"], 5: ["on 4"]}
    undoing.undo(made.project, made.coder)
    assert on_turns(made) == {2: ["on 2"], 3: ["on 3"], 4: ["on 4"]}
    replaced(made, lambda turns: [*turns[:2], *turns[3:]])
    assert on_turns(made) == {2: ["on 2"], 3: ["on 4"]}
    assert bodies(made, made.transcript) == {(made.coder, "on 3")}
    undoing.undo(made.project, made.coder)
    assert on_turns(made) == {2: ["on 2"], 3: ["on 3"], 4: ["on 4"]}
    assert bodies(made, made.transcript) == set()


def beads(made):
    with made.project.read() as view:
        return read_transcript(view, made.transcript).beads


def test_memos_on_a_bead_follow_its_turns_when_the_alignment_is_edited(made):
    bead = beads(made)[2]
    memos.write(made.project, made.coder, MemoTarget.BEAD, bead.uid, "软化 → dilué")
    place = aligning.TurnPlace(made.transcript, made.translation, made.original, bead.pairing.original[0])
    assert aligning.merge(made.project, made.coder, place)
    (united,) = [one for one in beads(made) if bead.pairing.original[0] in one.pairing.original]
    assert united.uid != bead.uid
    assert bodies(made, united.uid) == {(made.coder, "软化 → dilué")}
    assert bodies(made, bead.uid) == set()
    undoing.undo(made.project, made.coder)
    assert bodies(made, bead.uid) == {(made.coder, "软化 → dilué")}


def test_memos_on_a_bead_whose_turn_is_lost_stay_on_the_transcript(made):
    bead = beads(made)[2]
    memos.write(made.project, made.coder, MemoTarget.BEAD, bead.uid, "kept")
    gone = set(bead.pairing.original)
    replaced(made, lambda turns: [turn for n, turn in enumerate(turns, 1) if n not in gone])
    known = {one.uid for one in beads(made)}
    with made.project.read() as view:
        rows = [row for uid in (*known, made.transcript) for row in memos_on(view, uid)]
    assert [row.body for row in rows] == ["kept"]


def test_memos_on_beads_go_with_the_translation_and_come_back(made):
    bead = beads(made)[0]
    memos.write(made.project, made.coder, MemoTarget.BEAD, bead.uid, "on both")
    translating.remove(made.project, made.coder, made.translation)
    assert bodies(made, bead.uid) == set()
    undoing.undo(made.project, made.coder)
    assert bodies(made, bead.uid) == {(made.coder, "on both")}
