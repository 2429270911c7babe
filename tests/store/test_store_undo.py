"""Undo and redo: the inverse as a new operation, across restarts, and never over somebody's head."""

from __future__ import annotations

import pytest
import store_world as world

from opimpuc_qda.domain.codebook import Code
from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.errors import ChangedSince, NothingToUndo
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Revision, Segments, Text, Turn
from opimpuc_qda.queries.history import operations
from opimpuc_qda.store.project import Project
from opimpuc_qda.store.undo import standing, undo, undo_one, undoable


@pytest.fixture
def project(tmp_path):
    with world.make(tmp_path / "p.opq") as made:
        yield made


def people(project):
    return world.uids(project, "coder")[0], world.uids(project, "code")[0]


def test_undo_all_and_redo_all_across_a_restart(tmp_path):
    project = world.make(tmp_path / "p.opq")
    coder, code = people(project)
    start = world.state(project)
    first = world.add_coding(project, coder, code, 0, 4)
    world.add_coding(project, coder, code, 5, 8)
    with project.write("coding.remove", coder) as change:
        change.remove(Coding, first)
    with project.write("code.rename", coder) as change:
        change.set(Code, code, "label", {"en": "renamed"})
    end = world.state(project)
    project.close()
    with Project(project.path, "again", world.clock(7, 60)) as again:
        for _ in range(4):
            undo(again, coder)
        assert world.state(again) == start
        with pytest.raises(NothingToUndo):
            undo(again, coder)
        for _ in range(4):
            undo(again, coder, redo=True)
        assert world.state(again) == end
        with pytest.raises(NothingToUndo):
            undo(again, coder, redo=True)


def test_a_new_act_ends_what_could_be_redone(project):
    coder, code = people(project)
    world.add_coding(project, coder, code, 0, 4)
    undo(project, coder)
    world.add_coding(project, coder, code, 5, 8)
    with project.read() as view:
        assert undoable(view.connection, coder, redo=True) is None


def test_each_coder_undoes_her_own(project):
    coder, code = people(project)
    other = world.add_coder(project, "Other")
    mine = world.add_coding(project, coder, code, 0, 4)
    theirs = world.add_coding(project, other, code, 5, 8)
    assert undo(project, coder).uids == (mine,)
    assert world.uids(project, "coding") == [theirs]


def test_what_somebody_changed_since_is_not_undone(project):
    coder, code = people(project)
    other = world.add_coder(project, "Other")
    with project.write("code.rename", coder) as change:
        change.set(Code, code, "label", {"en": "mine"})
    with project.write("code.rename", other) as change:
        change.set(Code, code, "label", {"en": "theirs"})
    before = world.state(project)
    with pytest.raises(ChangedSince) as caught:
        undo(project, coder)
    assert (caught.value.kind, caught.value.coder) == ("code", "Other")
    assert world.state(project) == before


def test_a_code_that_somebody_uses_does_not_go(project):
    coder, _ = people(project)
    other = world.add_coder(project, "Other")
    with project.write("code.add", coder) as change:
        fresh = change.new_uid()
        change.add(world.code(3, fresh))
    world.add_coding(project, other, fresh, 0, 4)
    with pytest.raises(ChangedSince) as caught:
        undo(project, coder)
    assert caught.value.coder == "Other"


def test_making_the_project_cannot_be_undone(project):
    with pytest.raises(NothingToUndo):
        undo(project, people(project)[0])


def test_a_revision_that_comes_back_has_its_turns(project):
    coder, _ = people(project)
    (text,) = world.uids(project, "text")
    before = world.state(project)
    with project.write("transcript.revise", coder) as change:
        turn = Turn(1, Span(0, 2), "答", None)
        segments = Segments((turn,), (turn.span,))
        change.add(Revision(change.new_uid(), text, change.keep_body("对。"), 2, segments))
    after = world.state(project)
    undo(project, coder)
    assert world.state(project) == before
    undo(project, coder, redo=True)
    assert world.state(project) == after


def test_what_an_undo_points_elsewhere_does_not_hold_what_goes(tmp_path):
    with world.make(tmp_path / "p.opq") as project:
        coder, code = world.uids(project, "coder")[0], world.uids(project, "code")[0]
        coding = world.add_coding(project, coder, code, 0, 4)
        text = world.uids(project, "text")[0]
        before = world.state(project)
        with project.write("text.correct", coder) as change:
            body, new = "我们的。", change.new_uid()
            segments = Segments((Turn(1, Span(0, 4), "答"),), (Span(0, 4),))
            change.add(Revision(new, text, change.keep_body(body), len(body), segments))
            change.set(Text, text, "revision", new)
            change.set(Coding, coding, "revision", new)
        after = world.state(project)
        undo(project, coder)
        assert world.state(project) == before
        undo(project, coder, redo=True)
        assert world.state(project) == after
        second = world.add_coder(project, "Coder 1")
        with project.write("coding.apply", second) as change:
            change.add(Coding(change.new_uid(), code, text, new, Span(0, 1), second, change.now))
        with pytest.raises(ChangedSince) as caught:
            undo(project, coder)
        assert (caught.value.kind, caught.value.coder) == ("coding", "Coder 1")


def test_a_chosen_act_goes_and_later_ones_stay(project):
    coder, code = people(project)
    first = world.add_coding(project, coder, code, 0, 4)
    chosen = last(project)
    second = world.add_coding(project, coder, code, 5, 8)
    assert undo_one(project, coder, chosen).uids == (first,)
    assert world.uids(project, "coding") == [second]
    with pytest.raises(NothingToUndo):
        undo_one(project, coder, chosen)
    assert undo(project, coder).uids == (second,)


def test_an_undo_is_undone_though_other_acts_came_since(project):
    coder, code = people(project)
    first = world.add_coding(project, coder, code, 0, 4)
    chosen = last(project)
    undo(project, coder)
    taken_back = last(project)
    second = world.add_coding(project, coder, code, 5, 8)
    undo_one(project, coder, taken_back)
    assert set(world.uids(project, "coding")) == {first, second}
    again = last(project)
    with project.read() as view:
        assert chosen in standing(view.connection, coder)[0]
    undo_one(project, coder, again)
    assert world.uids(project, "coding") == [second]


def test_only_own_acts_that_can_go_are_chosen(project):
    coder, code = people(project)
    made = last(project)
    other = world.add_coder(project, "Other")
    world.add_coding(project, other, code, 0, 4)
    for operation in (made, last(project), other):
        with pytest.raises(NothingToUndo):
            undo_one(project, coder, operation)


def test_a_chosen_act_that_something_rests_on_stays(project):
    coder, _ = people(project)
    with project.write("code.add", coder) as change:
        fresh = change.new_uid()
        change.add(world.code(3, fresh))
    made = last(project)
    world.add_coding(project, coder, fresh, 0, 4)
    before = world.state(project)
    with pytest.raises(ChangedSince) as caught:
        undo_one(project, coder, made)
    assert caught.value.kind == "coding"
    assert world.state(project) == before


def test_what_comes_back_needs_what_it_stood_on(project):
    coder, code = people(project)
    world.add_coding(project, coder, code, 0, 4)
    undo(project, coder)
    taken_back = last(project)
    with project.write("code.delete", coder) as change:
        change.remove(Code, code)
    with pytest.raises(ChangedSince) as caught:
        undo_one(project, coder, taken_back)
    assert caught.value.kind == "code"


def test_a_removal_brought_back_by_choice_spares_what_is_used_since(project):
    coder, code = people(project)
    with project.write("code.delete", coder) as change:
        change.remove(Code, code)
    undo(project, coder)
    taken_back = last(project)
    used = world.add_coding(project, coder, code, 0, 4)
    with pytest.raises(ChangedSince) as caught:
        undo_one(project, coder, taken_back)
    assert caught.value.kind == "coding"
    assert world.uids(project, "coding") == [used]


def last(project):
    with project.read() as view:
        return operations(view)[-1].uid
