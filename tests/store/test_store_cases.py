from __future__ import annotations

import json
from pathlib import Path

import pytest
from store_world import add_coder, copy, make, merge_into, state, uids

from opimpuc_qda.domain.attribute import Attribute, AttributeType
from opimpuc_qda.domain.attribute_values import Answer, Reserved
from opimpuc_qda.domain.case import AttributeValue, Case, Interview, Level, Participant, Participation
from opimpuc_qda.domain.errors import ChangedSince
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store.doctor import examine, repair
from opimpuc_qda.store.project import Project
from opimpuc_qda.store.undo import undo

CITY = Uid("6b1b0d58-2c7c-5a2e-8f9c-1f4b1c7f0a01")


def with_case(path: Path) -> tuple[Project, Uid]:
    """A made project with one attribute and one place."""
    project = make(path)
    coder = uids(project, "coder")[0]
    with project.write("case.add", coder) as change:
        change.add(Attribute(CITY, "place.city", "place", AttributeType.TEXT, 1, {"en": "City"}))
        case = change.new_uid()
        change.add(Case(case, "Made Lab", change.now))
    return project, case


def say(project: Project, coder: Uid, case: Uid, value: Answer | None) -> None:
    with project.write("attributes.set", coder) as change:
        change.add(AttributeValue.of(Level.PLACE, case, CITY, value))


def values(project: Project) -> list[object]:
    return [found["value"] for found in json.loads(state(project))["attribute_value"]]


@pytest.mark.parametrize("value", ["上海", 7, True, ("a", "b"), Reserved("not_known"), None])
def test_values_of_every_type_are_kept_and_rebuilt(tmp_path: Path, value: Answer | None) -> None:
    project, case = with_case(tmp_path / "a.opq")
    with project:
        coder = uids(project, "coder")[0]
        say(project, coder, case, value)
        say(project, coder, case, "other")
        say(project, coder, case, value)
        before = state(project)
        assert all(check.ok for check in examine(project))
        assert all(check.ok for check in repair(project))
        assert state(project) == before
        (found,) = values(project)
        shown = {"value": value.value} if isinstance(value, Reserved) else value
        assert found == (list(shown) if isinstance(shown, tuple) else shown)


def test_two_coders_who_fill_one_field_meet_in_one_conflict(tmp_path: Path) -> None:
    first, case = with_case(tmp_path / "a.opq")
    mine = uids(first, "coder")[0]
    second = copy(first, tmp_path / "b.opq", 1, 1)
    first = Project(tmp_path / "a.opq", "test")
    with first, second:
        theirs = add_coder(second, "Coder 1")
        say(second, theirs, case, Reserved("not_known"))
        say(first, mine, case, "上海")
        second.close()
        report = merge_into(first, mine, second.path)
        (conflict,) = report.conflicts
        assert (conflict.kind, conflict.field, conflict.what) == (
            "attribute_value",
            "value",
            "place.city: Made Lab",
        )
        assert {conflict.stands, conflict.other} == {"上海", "not_known"}
        assert len(values(first)) == 1
        say(first, mine, case, "南京")
        assert merge_into(first, mine, second.path).conflicts == ()


def test_two_places_for_one_interview_are_one_conflict_with_their_names(tmp_path: Path) -> None:
    first, case = with_case(tmp_path / "a.opq")
    mine, transcript = uids(first, "coder")[0], uids(first, "transcript")[0]
    with first.write("case.add", mine) as change:
        other = change.new_uid()
        change.add(Case(other, "Made Space", change.now))
    second = copy(first, tmp_path / "b.opq", 1, 1)
    with Project(tmp_path / "a.opq", "test") as first, second:
        for project, place in ((first, case), (second, other)):
            with project.write("interview.set", mine) as change:
                change.add(Interview.of(transcript, place))
        second.close()
        (conflict,) = merge_into(first, mine, second.path).conflicts
        assert (conflict.kind, conflict.field, conflict.what) == ("interview", "case", "T")
        assert {conflict.stands, conflict.other} == {"Made Lab", "Made Space"}


def test_links_go_and_come_back(tmp_path: Path) -> None:
    project, _ = with_case(tmp_path / "a.opq")
    with project:
        coder, transcript = uids(project, "coder")[0], uids(project, "transcript")[0]
        with project.write("participant.add", coder) as change:
            person = change.new_uid()
            change.add(Participant(person, "P", change.now))
            link = Participation.of(transcript, person)
            change.add(link)
        with project.write("participant.remove", coder) as change:
            change.remove(Participation, link.uid)
        assert json.loads(state(project))["participation"] == []
        with project.write("participant.add", coder) as change:
            change.restore(Participation, link.uid)
        assert [found["uid"] for found in json.loads(state(project))["participation"]] == [link.uid]


def test_a_place_that_is_described_is_not_undone(tmp_path: Path) -> None:
    project, case = with_case(tmp_path / "a.opq")
    with project:
        coder, other = uids(project, "coder")[0], add_coder(project, "Coder 1")
        say(project, other, case, "上海")
        with pytest.raises(ChangedSince):
            undo(project, coder)
        undo(project, other)
        undo(project, coder)
        assert json.loads(state(project))["case"] == []
