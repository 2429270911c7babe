"""The alignment edited: one operation each, undone exactly, codings where they were, merges still read."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
import service_world as world
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opimpuc_qda.domain.alignment import Method
from opimpuc_qda.domain.alignment_editing import SHIFTED
from opimpuc_qda.domain.errors import ChangedSince, NoSuchThing
from opimpuc_qda.domain.matrix import Counting, Scope
from opimpuc_qda.queries.codings import codings_of
from opimpuc_qda.queries.history import operations
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.queries.tables import frequencies
from opimpuc_qda.services import aligning, coding, merging, projects, undoing
from opimpuc_qda.services.aligning import TurnPlace
from opimpuc_qda.store.doctor import examine

VERBS = {
    "merge": aligning.merge,
    "split": aligning.split,
    "down": lambda project, coder, at: aligning.shift(project, coder, at, 1),
    "up": lambda project, coder, at: aligning.shift(project, coder, at, -1),
    "unlink": aligning.unlink,
    "link": aligning.link,
    "confirm": aligning.confirm,
    "realign": aligning.realign,
}


@pytest.fixture
def made(tmp_path):
    with world.make(tmp_path / "项目.opq") as project:
        yield project


def place(made, turn, *, translation=False):
    text = made.translation if translation else made.original
    return TurnPlace(made.transcript, made.translation, text, turn)


def beads(made, project=None):
    with (project or made.project).read() as view:
        return read_transcript(view, made.transcript).beads


def pairs(made, project=None):
    """(original turns, translation turns) of every bead."""
    return {(bead.pairing.original, bead.pairing.translation) for bead in beads(made, project)}


def pairing_at(made, turn, project=None):
    (found,) = (bead.pairing for bead in beads(made, project) if turn in bead.pairing.original)
    return found


def kinds(made):
    with made.project.read() as view:
        return [row.kind for row in operations(view)]


def sound(project):
    return all(check.ok for check in examine(project))


def check_whole(made):
    """Each turn is in one bead, each sentence in one link, and links stay inside their beads."""
    with made.project.read() as view:
        transcript = read_transcript(view, made.transcript)
    texts = transcript.texts
    for side, text in enumerate(texts):
        turns, sentences = [], []
        for bead in transcript.beads:
            its = (bead.pairing.original, bead.pairing.translation)[side]
            inside = [n for link in bead.pairing.links for n in (link.original, link.translation)[side]]
            spans = [text.turns[n - 1].span for n in its]
            assert all(any(span.contains(text.sentences[n]) for span in spans) for n in inside)
            turns += its
            sentences += inside
        assert sorted(turns) == [turn.n for turn in text.turns]
        assert sorted(sentences) == list(range(len(text.sentences)))


def test_merged_beads_are_one_operation_and_the_others_stay(made):
    before = {bead.uid: bead for bead in beads(made)}
    assert aligning.merge(made.project, made.coder, place(made, 3))
    after = {bead.uid: bead for bead in beads(made)}
    assert pairs(made) >= {((3, 4), (3, 4))}
    assert len(before.keys() - after.keys()) == 2
    assert len(after.keys() - before.keys()) == 1
    assert all(after[uid] == before[uid] for uid in before.keys() & after.keys())
    assert kinds(made)[-1] == "alignment.merge"
    assert pairing_at(made, 3).confirmed
    check_whole(made)


def test_a_merged_bead_is_split_where_its_sentences_say(made):
    before = pairs(made)
    for turn in (3, 3):
        aligning.merge(made.project, made.coder, place(made, turn))
    assert ((3, 4, 5), (3, 4, 5)) in pairs(made)
    aligning.split(made.project, made.coder, place(made, 4, translation=True))
    aligning.split(made.project, made.coder, place(made, 5))
    assert pairs(made) == before
    check_whole(made)


def test_a_single_turn_goes_with_the_part_that_it_renders(made):
    assert ((14,), ()) in pairs(made)
    aligning.merge(made.project, made.coder, place(made, 13))
    assert ((13, 14), (13,)) in pairs(made)
    aligning.split(made.project, made.coder, place(made, 14))
    assert pairs(made) >= {((13,), (13,)), ((14,), ())}
    assert not aligning.split(made.project, made.coder, place(made, 13))


def test_a_shift_stops_before_what_is_confirmed(made):
    aligning.confirm(made.project, made.coder, place(made, 6))
    confirmed = {bead.uid for bead in beads(made) if bead.pairing.original == (6,)}
    assert aligning.shift(made.project, made.coder, place(made, 3, translation=True), 1)
    assert pairs(made) >= {((3,), ()), ((4,), (3,)), ((5,), (4,)), ((), (5,)), ((6,), (6,)), ((7,), (7,))}
    assert confirmed <= {bead.uid for bead in beads(made)}
    assert {pairing_at(made, n).confidence for n in (3, 4, 5)} == {SHIFTED}
    check_whole(made)


def test_a_shift_up_and_down_again_to_the_end(made):
    before = pairs(made)
    aligning.shift(made.project, made.coder, place(made, 20), 1)
    check_whole(made)
    assert ((21,), (19,)) in pairs(made)
    aligning.shift(made.project, made.coder, place(made, 20), -1)
    assert pairs(made) == before


def test_unlinked_and_linked_again(made):
    before = pairs(made)
    assert aligning.unlink(made.project, made.coder, place(made, 3))
    assert pairs(made) >= {((3,), ()), ((), (3,))}
    check_whole(made)
    assert not aligning.unlink(made.project, made.coder, place(made, 3))
    assert aligning.link(made.project, made.coder, place(made, 3, translation=True))
    assert pairs(made) == before
    check_whole(made)


def test_a_confirmed_bead_keeps_its_uid_and_the_log_its_coder(made):
    before = {bead.uid for bead in beads(made)}
    assert aligning.confirm(made.project, made.second, place(made, 3))
    assert {bead.uid for bead in beads(made)} == before
    found = pairing_at(made, 3)
    assert (found.method, found.confidence, bool(found.links)) == (Method.MANUAL, 1.0, True)
    with made.project.read() as view:
        last = operations(view)[-1]
    assert (last.kind, last.coder) == ("alignment.confirm", made.second)
    assert not aligning.confirm(made.project, made.coder, place(made, 3))
    assert kinds(made).count("alignment.confirm") == 1


def test_realigning_finds_the_way_back_between_confirmed_beads(made):
    before = pairs(made)
    for turn in (2, 9):
        aligning.confirm(made.project, made.coder, place(made, turn))
    aligning.shift(made.project, made.coder, place(made, 3), 1)
    kept = {bead.uid for bead in beads(made) if max(bead.pairing.original, default=5) in (1, 2, 9, 10)}
    assert aligning.realign(made.project, made.coder, place(made, 2))
    assert pairs(made) == before
    assert kept <= {bead.uid for bead in beads(made)}
    assert pairing_at(made, 5).method is Method.COMPUTED
    check_whole(made)
    assert not aligning.realign(made.project, made.coder, place(made, 2))


def test_nothing_to_do_leaves_no_operation(made):
    before = kinds(made)
    last = max(turn for bead in beads(made) for turn in bead.pairing.original)
    assert not aligning.merge(made.project, made.coder, place(made, last))
    assert not aligning.split(made.project, made.coder, place(made, 3))
    assert not aligning.link(made.project, made.coder, place(made, 3))
    assert kinds(made) == before


@pytest.mark.parametrize(
    "wrong", [{"turn": 999}, {"turn": 0}, {"text": "x"}, {"translation": "x"}, {"transcript": "x"}]
)
def test_a_place_that_is_none_is_refused(made, wrong):
    with pytest.raises(NoSuchThing):
        aligning.merge(made.project, made.coder, replace(place(made, 3), **wrong))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(sorted(VERBS)), st.integers(1, 35), st.booleans()), min_size=1, max_size=6
    )
)
def test_edits_are_undone_and_done_again_exactly(made, steps):
    start = world.state(made.project)
    states = []
    for verb, turn, translation in steps:
        before = world.state(made.project)
        if VERBS[verb](made.project, made.coder, place(made, turn, translation=translation)):
            states.append(before)
            check_whole(made)
        else:
            assert world.state(made.project) == before
    end = world.state(made.project)
    for before in reversed(states):
        undoing.undo(made.project, made.coder)
        assert world.state(made.project) == before
    assert world.state(made.project) == start
    for _ in states:
        undoing.redo(made.project, made.coder)
    assert world.state(made.project) == end
    for _ in states:
        undoing.undo(made.project, made.coder)
    assert sound(made.project)


def test_codings_stay_where_they_are_and_are_counted_by_the_new_alignment(made):
    code = made.code("GOV.BIZ.RENT")
    with made.project.read() as view:
        texts = read_transcript(view, made.transcript).texts
    for text in texts:
        coding.apply(made.project, made.coder, code, text.uid, text.turns[3].span)
    with made.project.read() as view:
        before = codings_of(view, made.transcript)
    assert counted(made, code) == 1
    for verb, passages in (("unlink", 2), ("link", 1), ("down", 2), ("realign", 1), ("merge", 1)):
        assert VERBS[verb](made.project, made.second, place(made, 4))
        assert counted(made, code) == passages, verb
    with made.project.read() as view:
        assert codings_of(view, made.transcript) == before


def counted(made, code):
    with made.project.read() as view:
        rows = frequencies(view, Counting.PASSAGES, Scope(roles_left_out=frozenset()))
    return next(row.own for row in rows if row.code == code)


def copied(made, path):
    """A copy of the project that somebody else opens, and her own uid there."""
    made.project.close()
    shutil.copyfile(made.project.path, path)
    return projects.open_project(path, "Coder B")


@pytest.mark.parametrize(
    ("mine", "hers"),
    [
        (("merge", 3), ("merge", 4)),
        (("down", 3), ("merge", 10)),
        (("down", 3), ("up", 5)),
        (("unlink", 4), ("down", 2)),
        (("confirm", 5), ("merge", 4)),
        (("realign", 2), ("down", 7)),
    ],
)
def test_edits_of_two_coders_at_one_place_can_be_read_and_edited_on(tmp_path, mine, hers):
    with world.make(tmp_path / "a.opq") as made:
        other = copied(made, tmp_path / "b.opq")
        project = projects.open_project(made.project.path, "Coder A")
        try:
            assert VERBS[mine[0]](project, made.coder, place(made, mine[1]))
            assert VERBS[hers[0]](other, made.second, place(made, hers[1]))
            other.close()
            merging.merge(project, made.coder, [other.path])
            check_readable(made, project)
            assert sound(project)
            VERBS["confirm"](project, made.coder, place(made, mine[1]))
            assert pairing_at(made, mine[1], project).confirmed
            assert VERBS["merge"](project, made.coder, place(made, mine[1]))
            check_readable(made, project)
            assert sound(project)
        finally:
            other.close()
            project.close()


def check_readable(made, project):
    """Every turn is in a bead, and both languages echo each other everywhere that something is linked."""
    with project.read() as view:
        transcript = read_transcript(view, made.transcript)
        assert frequencies(view, Counting.PASSAGES, Scope()) is not None
    for text, side in zip(transcript.texts, ("original", "translation"), strict=True):
        held = {n for bead in transcript.beads for n in getattr(bead.pairing, side)}
        assert held == {turn.n for turn in text.turns}
    forth = transcript.echoes(made.original, made.translation)
    linked = [bead.pairing for bead in transcript.beads if bead.pairing.original and bead.pairing.translation]
    for pairing in linked:
        turns = [transcript.original.turns[n - 1].span for n in pairing.original]
        assert any(forth.of(span) for span in turns)


def test_a_verb_after_a_merge_makes_the_place_whole(tmp_path):
    with world.make(tmp_path / "a.opq") as made:
        other = copied(made, tmp_path / "b.opq")
        with projects.open_project(made.project.path, "Coder A") as project, other:
            aligning.merge(project, made.coder, place(made, 3))
            aligning.merge(other, made.second, place(made, 4))
            other.close()
            merging.merge(project, made.coder, [other.path])
            assert pairs(made, project) >= {((3, 4), (3, 4)), ((4, 5), (4, 5))}
            aligning.split(project, made.coder, place(made, 4))
            aligning.split(project, made.coder, place(made, 5))
            found = pairs(made, project)
            assert found >= {((3,), (3,)), ((4,), (4,)), ((5,), (5,))}
            assert ((3, 4), (3, 4)) not in found
            with pytest.raises(ChangedSince):
                undoing.undo(project, made.second)
