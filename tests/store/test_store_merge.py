"""Merging: union of logs and fold. The laws hold for random teams; nothing is lost; conflicts are listed."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3

import pytest
import store_world as world
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opimpuc_qda.domain.case import Case, Interview, Participant, Participation
from opimpuc_qda.domain.codebook import Code
from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.errors import ChangedSince, Damaged, NothingToUndo, SameProject
from opimpuc_qda.domain.memo import Memo, MemoTarget
from opimpuc_qda.domain.merge import MergeLine
from opimpuc_qda.domain.progress import Cancelled, Silent
from opimpuc_qda.domain.summary import Summary, summary_uid
from opimpuc_qda.store.doctor import examine
from opimpuc_qda.store.merge import merge
from opimpuc_qda.store.project import Project
from opimpuc_qda.store.undo import undo


def pair(tmp_path):
    """Two copies of one project, with a coder each."""
    one = world.make(tmp_path / "one.opq")
    two = world.copy(one, tmp_path / "two.opq", 2, minutes=10)
    one = Project(one.path, "test", world.clock(1, 20))
    return one, world.uids(one, "coder")[0], two, world.add_coder(two, "Coder 2")


def closed(project):
    """The file as it would be sent: closed and copied; the project goes on."""
    path = project.path.with_name(f"sent {next(world.NAMES)}.opq")
    source = sqlite3.connect(project.path)
    target = sqlite3.connect(path)
    source.backup(target)
    target.execute("PRAGMA journal_mode=DELETE")
    target.close()
    source.close()
    return path


def test_a_merge_brings_codings_and_coder_and_twice_is_once(tmp_path):
    one, coder, two, other = pair(tmp_path)
    with one, two:
        code = world.uids(one, "code")[0]
        world.add_coding(one, coder, code, 0, 3)
        coding = world.add_coding(two, other, code, 4, 9)
        world.add_coding(two, other, code, 0, 3)
        sent = closed(two)
        before = world.state(one)
        dry = merge(one, coder, [sent], Silent(), dry_run=True)
        assert world.state(one) == before
        report = world.merge_into(one, coder, sent)
        assert report.added == dry.added == {"coder": 1, "coding": 2}
        assert report.lines == (MergeLine("Coder 2", "T", 2, 0),)
        assert dry.operation is None
        assert report.operation is not None
        assert coding in world.uids(one, "coding")
        after = world.state(one)
        again = world.merge_into(one, coder, sent)
        assert (again.added, again.changed, again.operation) == ({}, {}, None)
        assert world.state(one) == after


def test_copies_that_merge_each_other_come_to_rest(tmp_path):
    one, coder, two, other = pair(tmp_path)
    with one, two:
        code = world.uids(one, "code")[0]
        world.add_coding(one, coder, code, 0, 3)
        world.add_coding(two, other, code, 4, 9)
        world.merge_into(one, coder, closed(two))
        world.merge_into(two, other, closed(one))
        assert world.state(one) == world.state(two)
        assert world.merge_into(one, coder, closed(two)).operation is None
        assert world.merge_into(two, other, closed(one)).operation is None


def test_a_field_changed_on_both_sides_is_a_conflict_until_decided(tmp_path):
    one, coder, two, other = pair(tmp_path)
    with one, two:
        code = world.uids(one, "code")[0]
        for project, who, label in ((two, other, "theirs"), (one, coder, "mine")):
            with project.write("code.rename", who) as change:
                change.set(Code, code, "label", {"en": label})
        report = world.merge_into(one, coder, closed(two))
        assert [(c.field, json.loads(c.stands), json.loads(c.other)) for c in report.conflicts] == [
            ("label", {"en": "mine"}, {"en": "theirs"})
        ]
        back = world.merge_into(two, other, closed(one))
        assert [(c.stands, c.other) for c in back.conflicts] == [
            (c.stands, c.other) for c in report.conflicts
        ]
        with one.write("code.rename", coder) as change:
            change.set(Code, code, "label", {"en": "agreed"})
        decided = world.merge_into(two, other, closed(one))
        assert decided.conflicts == ()
        assert world.state(one) == world.state(two)


def test_changes_that_had_seen_each_other_are_no_conflict(tmp_path):
    one, coder, two, other = pair(tmp_path)
    with one, two:
        code = world.uids(one, "code")[0]
        with two.write("code.rename", other) as change:
            change.set(Code, code, "label", {"en": "first"})
        world.merge_into(one, coder, closed(two))
        with one.write("code.rename", coder) as change:
            change.set(Code, code, "label", {"en": "second"})
        assert world.merge_into(two, other, closed(one)).conflicts == ()


def test_a_deleted_code_that_was_used_elsewhere_comes_back_listed(tmp_path):
    one, coder, two, other = pair(tmp_path)
    with one, two:
        code = world.uids(one, "code")[0]
        with one.write("code.remove", coder) as change:
            change.remove(Code, code)
        coding = world.add_coding(two, other, code, 4, 9)
        report = world.merge_into(one, coder, closed(two))
        assert [(c.what, c.field, c.other_by) for c in report.conflicts] == [("A.C1", "alive", "Coder 0")]
        assert coding in world.uids(one, "coding")


def sum_up(project, coder, code, body):
    transcript = world.uids(project, "transcript")[0]
    with project.write("summary.write", coder) as change:
        uid = summary_uid(transcript, code, coder)
        change.add(Summary(uid, transcript, code, coder, body))
        change.restore(Summary, uid)


def test_summaries_of_two_coders_both_stand_and_those_of_one_are_a_conflict(tmp_path):
    one, coder, two, other = pair(tmp_path)
    with one, two:
        code = world.uids(one, "code")[0]
        sum_up(two, other, code, "hers")
        sum_up(two, coder, code, "mine at home")
        sum_up(one, coder, code, "mine at work")
        report = world.merge_into(one, coder, closed(two))
        world.merge_into(two, other, closed(one))
        assert [(c.kind, c.what, c.field, c.stands, c.other) for c in report.conflicts] == [
            ("summary", "A.C1: T", "body", "mine at work", "mine at home")
        ]
        assert world.state(one) == world.state(two)
        assert '"body":"hers"' in world.state(one)
        assert all(check.ok for check in examine(one))


def test_a_deleted_code_with_a_summary_elsewhere_comes_back_listed(tmp_path):
    one, coder, two, other = pair(tmp_path)
    with one, two:
        first, second = world.uids(one, "code")[:2]
        with one.write("code.remove", coder) as change:
            change.remove(Code, first)
            change.remove(Code, second)
        sum_up(two, other, first, "hers")
        sum_up(two, other, second, "")
        report = world.merge_into(one, coder, closed(two))
        assert [(c.what, c.field, c.stands_by) for c in report.conflicts] == [("A.C1", "alive", "Coder 2")]


@pytest.mark.parametrize(("subject", "link"), [(Case, Interview), (Participant, Participation)])
def test_a_deleted_place_or_participant_that_was_used_elsewhere_is_listed(tmp_path, subject, link):
    one, coder, two, other = pair(tmp_path)
    with one, two:
        with one.write("case.add", coder) as change:
            uid = change.new_uid()
            change.add(subject(uid, "Made Lab", change.now))
        world.merge_into(two, other, closed(one))
        with one.write("case.remove", coder) as change:
            change.remove(subject, uid)
        with two.write("interview.describe", other) as change:
            change.add(link.of(world.uids(two, "transcript")[0], uid))
        report = world.merge_into(one, coder, closed(two))
        assert [(c.what, c.field, c.stands_by, c.other_by) for c in report.conflicts] == [
            ("Made Lab", "alive", "Coder 2", "Coder 0")
        ]


def test_a_memo_on_a_coding_that_the_other_side_removed_is_listed(tmp_path):
    one, coder, two, other = pair(tmp_path)
    with one, two:
        coding = world.add_coding(two, other, world.uids(one, "code")[0], 4, 9)
        world.merge_into(one, coder, closed(two))
        with one.write("memo.write", coder) as change:
            memo = change.new_uid()
            change.add(Memo(memo, MemoTarget.CODING, coding, "why this?", coder, change.now))
        with two.write("coding.remove", other) as change:
            change.remove(Coding, coding)
        report = world.merge_into(one, coder, closed(two))
        assert [(item.kind, item.uid, item.missing) for item in report.unplaced] == [
            ("memo", memo, f"coding {coding}")
        ]


def test_deletions_travel(tmp_path):
    one, coder, two, other = pair(tmp_path)
    with one, two:
        coding = world.add_coding(two, other, world.uids(one, "code")[0], 4, 9)
        world.merge_into(one, coder, closed(two))
        with two.write("coding.remove", other) as change:
            change.remove(Coding, coding)
        report = world.merge_into(one, coder, closed(two))
        assert report.removed == {"coding": 1}
        assert world.uids(one, "coding") == []


def test_two_coders_of_one_name_and_the_same_text_are_lookalikes(tmp_path):
    one, coder, two, _ = pair(tmp_path)
    with one, two, world.make(tmp_path / "three.opq", seed=30) as three:
        report = world.merge_into(one, coder, closed(three))
        found = {(item.kind, item.why, item.name) for item in report.lookalikes}
        assert found >= {("coder", "same name", "Coder 0"), ("transcript", "same text", "T")}


def test_the_project_itself_and_damaged_files_are_refused(tmp_path):
    one, coder, two, other = pair(tmp_path)
    with one, two:
        world.add_coding(two, other, world.uids(one, "code")[0], 4, 9)
        with pytest.raises(SameProject):
            world.merge_into(one, coder, one.path)
        sent = closed(two)
        content = bytearray(sent.read_bytes())
        content[4096 * 3 : 4096 * 9] = bytes(4096 * 6)
        sent.write_bytes(content)
        before = world.state(one)
        with pytest.raises(Damaged):
            world.merge_into(one, coder, sent)
        assert world.state(one) == before


def test_a_text_body_that_was_replaced_is_refused(tmp_path):
    one, coder, two, _ = pair(tmp_path)
    with one, two, world.make(tmp_path / "three.opq", seed=30) as three:
        sent = closed(three)
        connection = sqlite3.connect(sent)
        connection.executescript("DROP TRIGGER body_update; UPDATE body SET content = 'forged'")
        connection.close()
        with sqlite3.connect(sent) as connection:
            connection.execute("UPDATE body SET sha256 = 'f' || substr(sha256, 2)")
        connection.close()
        with pytest.raises(Damaged):
            world.merge_into(one, coder, sent)


def test_a_cancelled_merge_leaves_the_project_as_it_was(tmp_path):
    class Impatient:
        def step(self, done, total, doing=""):
            if doing == "merging":
                raise Cancelled

    one, coder, two, other = pair(tmp_path)
    with one, two:
        world.add_coding(two, other, world.uids(one, "code")[0], 4, 9)
        before = world.state(one)
        with pytest.raises(Cancelled):
            merge(one, coder, [closed(two)], Impatient())
        assert world.state(one) == before
        assert world.merge_into(one, coder, closed(two)).added


ACTS = st.sampled_from(
    ["code", "uncode", "memo", "summary", "rename", "delete code", "add code", "undo", "redo", "coder"]
)
STEPS = st.lists(st.tuples(ACTS, st.integers(0, 5), st.integers(1, 6)), max_size=7)


def act(project, coder, name, number, length):
    """One random act of a coder; acts that do not apply do nothing."""
    codes, codings = world.uids(project, "code"), world.uids(project, "coding")
    if name in ("undo", "redo"):
        with contextlib.suppress(NothingToUndo, ChangedSince):
            undo(project, coder, redo=name == "redo")
    elif name == "code" and codes:
        world.add_coding(project, coder, codes[number % len(codes)], number, number + length)
    elif name == "coder":
        world.add_coder(project, f"Coder {number}")
    else:
        with project.write(name, coder) as change:
            if name == "uncode" and codings:
                change.remove(Coding, codings[number % len(codings)])
            elif name == "memo" and codings:
                target = codings[number % len(codings)]
                change.add(
                    Memo(change.new_uid(), MemoTarget.CODING, target, f"memo {length}", coder, change.now)
                )
            elif name == "summary" and codes:
                cell = world.uids(project, "transcript")[0], codes[number % len(codes)]
                uid = summary_uid(*cell, coder)
                change.add(Summary(uid, *cell, coder, f"summary {length}" if length > 1 else ""))
                change.restore(Summary, uid)
            elif name == "rename" and codes:
                change.set(Code, codes[number % len(codes)], "label", {"en": f"label {length}"})
            elif name == "delete code" and codes:
                change.remove(Code, codes[number % len(codes)])
            elif name == "add code":
                change.add(world.code(number, change.new_uid()))


def team(folder, plans):
    """One replica for each plan, each a copy of the same start; returns (project, coder) pairs."""
    master = world.make(folder / "0.opq")
    master.close()
    members = []
    for number, plan in enumerate(plans, 1):
        path = folder / f"{number}.opq"
        shutil.copyfile(master.path, path)
        project = Project(path, "test", world.clock(number, minutes=7 * number))
        coder = world.add_coder(project, f"Member {number}")
        for step in plan:
            act(project, coder, *step)
        members.append((project, coder))
    return members


def logged(project):
    """Every operation and change of the log, without local ids and merge records."""
    with project.read() as view:
        rows = view.connection.exec_driver_sql(
            "SELECT o.uid, c.kind, c.entity, c.field, c.value FROM change c "
            "JOIN operation o ON o.id = c.operation_id"
        )
        return set(map(tuple, rows))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(plans=st.tuples(STEPS, STEPS, STEPS), order=st.permutations([0, 1, 2]))
def test_merge_laws_on_random_teams(tmp_path_factory, plans, order):
    folder = tmp_path_factory.mktemp("team")
    members = team(folder, plans)
    sent = [closed(project) for project, _ in members]
    everything = set().union(*(logged(project) for project, _ in members))
    states = []
    try:
        for project, coder in members:  # each takes the others in an order of its own, some twice
            for number in (*order, *order[:1]):
                if sent[number].name and members[number][0] is not project:
                    world.merge_into(project, coder, sent[number])
            states.append(world.state(project))
            assert logged(project) == everything
            assert all(check.ok for check in examine(project)), examine(project)
        _, coder = members[0]
        grouped = Project(shutil.copyfile(folder / "0.opq", folder / "all.opq"), "test", world.clock(99, 99))
        with grouped:
            world.merge_into(grouped, coder, *sent)  # (A+B)+C at once
            states.append(world.state(grouped))
        assert len(set(states)) == 1
    finally:
        for project, _ in members:
            project.close()


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=st.lists(st.tuples(ACTS, st.integers(0, 5), st.integers(1, 6)), max_size=14))
def test_tables_equal_the_fold_and_undo_all_redo_all_is_nothing(tmp_path_factory, plan):
    with world.make(tmp_path_factory.mktemp("one") / "p.opq") as project:
        coder = world.uids(project, "coder")[0]
        for name, number, length in plan:
            if name not in ("undo", "redo", "coder"):
                act(project, coder, name, number, length)
        assert all(check.ok for check in examine(project))
        end, undone = world.state(project), 0
        try:
            while True:
                undo(project, coder)
                undone += 1
        except NothingToUndo:
            pass
        except ChangedSince:
            return  # a code that was deleted while in use: refused with its reason
        for _ in range(undone):
            undo(project, coder, redo=True)
        assert world.state(project) == end
        assert all(check.ok for check in examine(project))
