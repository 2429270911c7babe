"""What is corrected at one import is understood so at the next; the speakers are made up."""

from __future__ import annotations

import shutil

import pytest
from service_world import state

from opimpuc_qda.domain.habit import Aspect, Habit, habit
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.queries.habits import habits
from opimpuc_qda.services import importing, merging, previewing, projects, undoing
from opimpuc_qda.services.previewing import Request
from opimpuc_qda.services.remembering import Wishes, forget, readings

TEXT = "问：您是怎么开始的？\n老周：他说租了铺子。\n答：对。\n"
TEXT += "老周：很便宜。\n价格：十块。\n问：后来呢？\n价格：二十块。\n"
OTHER = TEXT.replace("铺子", "厂房")
TOLD = {"老周": Role.INTERPRETER, "价格": None}


@pytest.fixture
def project(tmp_path):
    with projects.create(tmp_path / "p.opq", "Coder") as made:
        yield made


def known(project):
    with project.read() as view:
        return habits(view)


def file(folder, text, name="a.txt", encoding="utf-8"):
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def looked(project, path, **said):
    (look,) = previewing.look([Request((path,), **said)], habits=known(project))
    return look


def kept(project, look):
    coder = projects.coder_named(project, "Coder")
    importing.add(project, coder, [look.prepared], habits=look.learned)


def roles(look):
    return {turn.speaker: turn.role for turn in look.prepared.draft.texts[0].turns}


def test_a_role_and_a_refused_label_are_remembered(project, tmp_path):
    kept(project, looked(project, file(tmp_path, TEXT), roles=TOLD))
    look = looked(project, file(tmp_path, OTHER, "b.txt"))
    assert roles(look)["老周"] is Role.INTERPRETER
    assert "价格" not in roles(look)
    assert {(one.found, one.role) for one in look.remembered} == set(TOLD.items())
    assert not look.learned


def test_a_new_correction_goes_before_what_is_remembered(project, tmp_path):
    kept(project, looked(project, file(tmp_path, TEXT), roles=TOLD))
    again = looked(project, file(tmp_path, OTHER, "b.txt"), roles={"老周": Role.RESPONDENT})
    assert roles(again)["老周"] is Role.RESPONDENT
    assert [one.found for one in again.remembered] == ["价格"]
    kept(project, again)
    assert {one.found: one.role for one in known(project)} == {"老周": Role.RESPONDENT, "价格": None}


def test_what_is_forgotten_is_recognised_again_and_can_be_learned_again(project, tmp_path):
    coder = projects.coder_named(project, "Coder")
    kept(project, looked(project, file(tmp_path, TEXT), roles=TOLD))
    forget(project, coder, known(project))
    assert known(project) == ()
    look = looked(project, file(tmp_path, OTHER, "b.txt"))
    assert (look.remembered, "价格" in roles(look)) == ((), True)
    kept(project, looked(project, file(tmp_path, OTHER, "b.txt"), roles=TOLD))
    assert len(known(project)) == 2


def test_a_layout_is_remembered_by_what_was_recognised(project, tmp_path):
    look = looked(project, file(tmp_path, TEXT), layout="plain paragraphs")
    assert look.learned == (habit(Aspect.LAYOUT, "labelled paragraphs", "plain paragraphs"),)
    kept(project, look)
    other = file(tmp_path, OTHER, "b.txt")
    assert looked(project, other).prepared.draft.layout == "plain paragraphs"
    back = looked(project, other, layout="labelled paragraphs")
    kept(project, back)
    third = looked(project, file(tmp_path, TEXT + "完。", "c.txt"))
    assert third.prepared.draft.layout == "labelled paragraphs"


def test_a_layout_that_does_not_fit_is_left_out(tmp_path):
    path = file(tmp_path, TEXT)
    told = (habit(Aspect.LAYOUT, "labelled paragraphs", "table, 2 columns"),)
    (reading,) = readings([path], Wishes(), told)
    assert (reading.draft.layout, reading.applied) == ("labelled paragraphs", ())


def test_an_encoding_is_remembered_for_uncertain_guesses_alone(project, tmp_path):
    short = file(tmp_path, "問：你好\n", "a.txt", "big5")
    (guess,) = readings([short], Wishes())
    assert ("uncertain encoding", 0) in guess.draft.warnings
    found = guess.draft.texts[0].encoding
    other = "gb18030" if found != "gb18030" else "big5"
    kept(project, looked(project, short, encodings={short: other}))
    assert [(one.found, one.taken) for one in known(project)] == [(found, other)]
    again = looked(project, file(tmp_path, "答：你好\n", "b.txt", "big5"))
    assert [text.encoding for text in again.prepared.draft.texts] == [other]
    sure = looked(
        project, file(tmp_path, "問：我們是什麼時候開始的？\n答：十年以前開始的。\n" * 5, "c.txt", found)
    )
    assert (sure.prepared.draft.texts[0].encoding, sure.remembered) == (found, ())


def test_a_language_is_remembered(project, tmp_path):
    english = "Q: When did you begin with the workshop?\nA: We began it with a friend in the old town.\n" * 3
    look = looked(project, file(tmp_path, english), languages={"en": "fr"})
    assert look.prepared.draft.texts[0].language == "fr"
    assert look.languages == ("en",)
    kept(project, look)
    again = looked(project, file(tmp_path, english + "Q: And then?\n", "b.txt"))
    assert (again.prepared.draft.texts[0].language, again.languages) == ("fr", ("en",))


def test_undo_of_the_import_forgets_what_it_taught(project, tmp_path):
    before = state(project)
    kept(project, looked(project, file(tmp_path, TEXT), roles=TOLD))
    undoing.undo(project, projects.coder_named(project, "Coder"))
    assert (known(project), state(project)) == ((), before)


def test_habits_travel_with_a_merge(project, tmp_path):
    coder = projects.coder_named(project, "Coder")
    copy = tmp_path / "copy.opq"
    shutil.copyfile(project.path, copy)
    with projects.open_project(copy, "Coder") as theirs:
        kept(theirs, looked(theirs, file(tmp_path, TEXT), roles=TOLD))
    kept(project, looked(project, file(tmp_path, OTHER, "b.txt"), roles={"老周": Role.INTERPRETER}))
    merging.merge(project, coder, [copy])
    assert {one.found: one.role for one in known(project)} == TOLD
    assert all(isinstance(one, Habit) for one in known(project))
