"""The remarks of a file become memos on the turns they are about; the people are made up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from opimpuc_qda.domain.draft import CharacterCount, Draft, DraftComment, DraftText, DraftTurn, Skipped
from opimpuc_qda.domain.memo import MemoTarget, turn_target
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.queries.memos import memos_on, memos_on_turns
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.services import importing, projects, undoing

ONE = DraftComment(2, "铺子", "boutique ou échoppe ?", "A. B.")
TWO = DraftComment(2, "", "à vérifier", "")
NOWHERE = DraftComment(0, "", "lu par C.", "C.")


@pytest.fixture
def project(tmp_path):
    with projects.create(tmp_path / "p.opq", "Coder") as made:
        yield made


def prepared():
    turns = (DraftTurn("什么时候？", "问", Role.INTERVIEWER), DraftTurn("租了铺子。", "答", Role.RESPONDENT))
    text = DraftText(Version.ORIGINAL, "zh-Hans", "a.docx", "", turns)
    skipped = (Skipped("a.docx", "remark", "声音小", 1), Skipped("a.docx", "head", "题"))
    count = CharacterCount(20, 16, 4)
    return importing.prepare(Draft("a", "x", "", (text,), (), skipped, count, (), (ONE, TWO, NOWHERE)))


def entered(project, item):
    importing.add(project, projects.coder_named(project, "Coder"), [item])
    with project.read() as view:
        (row,) = transcripts(view)
        on_turns = memos_on_turns(view, row.texts[0].uid, 2)
        return row, on_turns, memos_on(view, row.uid)


def test_all_remarks_are_offered():
    assert prepared().memos == (ONE, TWO, NOWHERE, DraftComment(1, "", "声音小", ""))


def test_they_become_one_memo_for_each_turn_and_one_for_the_rest(project):
    row, on_turns, on_all = entered(project, prepared())
    assert {n: [memo.body for memo in memos] for n, memos in on_turns.items()} == {
        1: ["声音小"],
        2: ["boutique ou échoppe ?\n“铺子”\n— A. B.\n\nà vérifier"],
    }
    (memo,) = on_turns[2]
    assert (memo.on, memo.target) == (MemoTarget.TURN, turn_target(row.texts[0].uid, 2))
    assert [memo.body for memo in on_all] == ["lu par C.\n— C."]


def test_what_was_unticked_stays_out(project):
    _, on_turns, on_all = entered(project, replace(prepared(), memos=(TWO,)))
    assert [memo.body for memos in on_turns.values() for memo in memos] == ["à vérifier"]
    assert on_all == ()


def test_undo_of_the_import_takes_them_away(project):
    row, _, _ = entered(project, prepared())
    undoing.undo(project, projects.coder_named(project, "Coder"))
    with project.read() as view:
        assert memos_on_turns(view, row.texts[0].uid, 2) == {}
        assert memos_on(view, row.uid) == ()
