"""The acts of a project: newest first, by pages, with what they were about and whether they stand."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from opimpuc_qda.domain.memo import Memo, MemoTarget
from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.acts import ALL, ActFilter, acts, count_acts
from opimpuc_qda.store.undo import undo

sys.path.append(str(Path(__file__).parents[1] / "store"))
import store_world as world


@pytest.fixture
def project(tmp_path):
    with world.make(tmp_path / "p.opq") as made:
        yield made


def listed(project, coder, wanted=ALL, start=0, stop=50):
    with project.read() as view:
        return acts(view, coder, wanted, start, stop)


def counted(project, wanted=ALL):
    with project.read() as view:
        return count_acts(view, wanted)


def people(project):
    return world.uids(project, "coder")[0], world.uids(project, "code")[0]


def test_an_act_says_who_did_what_to_which_words(project):
    coder, code = people(project)
    world.add_coding(project, coder, code, 3, 5)
    latest, first = listed(project, coder)
    assert (latest.kind, latest.coder_name, latest.mine, latest.standing) == (
        "coding.apply",
        "Coder 0",
        True,
        True,
    )
    about = latest.subject
    assert (about.codes, about.transcript_name, about.quote, about.span) == (
        ("A.C1",),
        "T",
        world.BODY[3:5],
        Span(3, 5),
    )
    assert (first.kind, first.standing) == ("project.create", False)


def test_undone_redone_and_undone_again(project):
    coder, code = people(project)
    world.add_coding(project, coder, code, 3, 5)
    undo(project, coder)
    taken_back, applied, _ = listed(project, coder)
    assert (applied.undone, applied.standing) == (True, False)
    assert (taken_back.kind, taken_back.about, taken_back.standing) == ("undo", "coding.apply", True)
    assert taken_back.subject.codes == ("A.C1",)
    undo(project, coder, redo=True)
    brought_back, taken_back, applied, _ = listed(project, coder)
    assert [one.standing for one in (brought_back, taken_back, applied)] == [True, False, True]
    assert not applied.undone


def test_somebody_elses_acts_are_not_hers_to_undo(project):
    coder, code = people(project)
    other = world.add_coder(project, "Lin")
    world.add_coding(project, other, code, 0, 4)
    latest = listed(project, coder)[0]
    assert (latest.coder_name, latest.mine, latest.standing) == ("Lin", False, False)


def test_filters_and_pages_agree_with_the_count(project):
    coder, code = people(project)
    other = world.add_coder(project, "Lin")
    second = world.uids(project, "code")[1]
    coding = world.add_coding(project, coder, code, 0, 4)
    world.add_coding(project, other, second, 5, 8)
    with project.write("memo.write", coder) as change:
        change.add(
            Memo(change.new_uid(), MemoTarget.CODING, coding, "pâtés de 100%_ maisons", coder, change.now)
        )
    (transcript,) = world.uids(project, "transcript")
    everything = listed(project, coder)
    for wanted, kinds in (
        (ActFilter(coder=other), ["coding.apply", "coder.add"]),
        (ActFilter(kinds=("memo.",)), ["memo.write"]),
        (ActFilter(transcript=transcript), ["coding.apply", "coding.apply", "project.create"]),
        (ActFilter(words="100%_"), ["memo.write"]),
        (ActFilter(words="a.c2"), ["coding.apply", "project.create"]),
        (ActFilter(words="编码2"), ["coding.apply", "project.create"]),
        (ActFilter(since=everything[0].at), ["memo.write"]),
        (ActFilter(before=everything[-2].at), ["project.create"]),
        (ActFilter(words="nowhere"), []),
    ):
        assert [one.kind for one in listed(project, coder, wanted)] == kinds
        assert counted(project, wanted) == len(kinds)
    assert listed(project, coder, ALL, 1, 3) == everything[1:3]
    memo = everything[0].subject
    assert (memo.codes, memo.quote) == (("A.C1",), world.BODY[:4])


def test_an_undo_is_found_by_the_kind_of_what_it_undid(project):
    coder, code = people(project)
    world.add_coding(project, coder, code, 0, 4)
    undo(project, coder)
    found = listed(project, coder, ActFilter(kinds=("coding.",)))
    assert [one.kind for one in found] == ["undo", "coding.apply"]
