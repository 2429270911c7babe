from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from service_world import Made, make, state

from opimpuc_qda.domain.attribute_values import Answer, Reserved
from opimpuc_qda.domain.case import Level
from opimpuc_qda.domain.errors import BadValue, NoSuchThing
from opimpuc_qda.domain.transcript import Transcript
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.attributes import attributes
from opimpuc_qda.queries.cases import answers, cases, interview, participants, table
from opimpuc_qda.queries.history import operations
from opimpuc_qda.services import cases as services
from opimpuc_qda.services.cases import InterviewEntry
from opimpuc_qda.services.undoing import undo


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    with make(tmp_path / "p.opq") as found:
        yield found


def attribute(made: Made, name: str) -> Uid:
    with made.project.read() as view:
        return next(one.uid for one in attributes(view) if one.name == name)


def known(made: Made, level: Level, subject: Uid) -> dict[str, Answer]:
    with made.project.read() as view:
        names = {one.uid: one.name for one in attributes(view)}
        return {names[uid]: answer for uid, answer in answers(view, level).get(subject, {}).items()}


def filled(made: Made, **values: Answer | None) -> dict[Uid, Answer | None]:
    return {attribute(made, name.replace("_", ".", 1)): value for name, value in values.items()}


def count(made: Made) -> int:
    with made.project.read() as view:
        return len(operations(view))


def other_transcript(made: Made) -> Uid:
    uid = made.project.clock.uid()
    with made.project.write("transcript.import", made.coder) as change:
        change.add(Transcript(uid, "later", "", change.now))
    return uid


def entry(made: Made, **more: object) -> InterviewEntry:
    return InterviewEntry(made.transcript, **more)  # type: ignore[arg-type]


def test_an_interview_is_described_in_one_operation_and_undone_in_one(made: Made) -> None:
    with made.project.read() as view:
        row = interview(view, made.transcript)
    assert row is not None
    speaker = row.speakers[-1].uid
    before, operations_before = state(made.project), count(made)
    services.save_interview(
        made.project,
        made.coder,
        entry(
            made,
            place=" Made  Lab",
            speakers={speaker: "P1"},
            participants=("P2",),
            about_place=filled(made, place_city="shenzhen", place_funding=("rent", "own")),
            about_interview=filled(
                made, interview_date="2024-05-03", interview_consent=Reserved("not_known")
            ),
            texts={made.translation: filled(made, text_anonymised=True)},
        ),
    )
    assert count(made) == operations_before + 1
    with made.project.read() as view:
        (place,) = cases(view)
        people = {row.name: row.uid for row in participants(view)}
        row = interview(view, made.transcript)
    assert row is not None
    assert (place.name, place.transcripts) == ("Made  Lab", (made.transcript,))
    assert set(row.participants) == set(people.values())
    assert {one.uid: one.participant for one in row.speakers}[speaker] == people["P1"]
    assert known(made, Level.PLACE, place.uid) == {
        "place.pseudonym": "Made  Lab",
        "place.city": "shenzhen",
        "place.funding": ("rent", "own"),
    }
    assert known(made, Level.INTERVIEW, made.transcript) == {
        "interview.date": "2024-05-03",
        "interview.consent": Reserved("not_known"),
    }
    assert known(made, Level.TEXT, made.translation) == {"text.anonymised": True}
    undo(made.project, made.coder)
    assert state(made.project) == before


def test_saying_the_same_again_changes_nothing(made: Made) -> None:
    said = entry(made, place="A", participants=("P",), about_interview=filled(made, interview_kind="group"))
    services.save_interview(made.project, made.coder, said)
    before = count(made)
    services.save_interview(made.project, made.second, said)
    assert count(made) == before


def test_links_and_values_go_and_come_back(made: Made) -> None:
    full = entry(made, place="A", participants=("P",), about_interview=filled(made, interview_kind="group"))
    none = entry(made, about_interview=filled(made, interview_kind=None))
    services.save_interview(made.project, made.coder, full)
    first = state(made.project)
    services.save_interview(made.project, made.coder, none)
    with made.project.read() as view:
        row = interview(view, made.transcript)
    assert row is not None
    assert (row.case, row.participants) == (None, ())
    assert known(made, Level.INTERVIEW, made.transcript) == {}
    services.save_interview(made.project, made.coder, full)
    assert state(made.project) == first


def test_a_value_undone_can_be_said_again(made: Made) -> None:
    values = filled(made, interview_kind="group")
    services.set_values(made.project, made.coder, Level.INTERVIEW, made.transcript, values)
    undo(made.project, made.coder)
    services.set_values(made.project, made.coder, Level.INTERVIEW, made.transcript, values)
    assert known(made, Level.INTERVIEW, made.transcript) == {"interview.kind": "group"}


def test_places_are_named_once(made: Made) -> None:
    first = services.add_case(made.project, made.coder, "A")
    second = services.add_case(made.project, made.coder, "B")
    for name in ("A", " A ", " "):
        with pytest.raises(BadValue):
            services.add_case(made.project, made.coder, name)
        with pytest.raises(BadValue):
            services.rename_case(made.project, made.coder, second, name)
    services.rename_case(made.project, made.coder, first, "A")
    services.set_values(made.project, made.coder, Level.PLACE, second, filled(made, place_pseudonym="C"))
    with pytest.raises(BadValue):
        services.set_values(made.project, made.coder, Level.PLACE, second, filled(made, place_pseudonym=None))
    with made.project.read() as view:
        assert [row.name for row in cases(view)] == ["A", "C"]


def test_a_removed_place_leaves_its_interviews(made: Made) -> None:
    case = services.add_case(made.project, made.coder, "A")
    services.assign(made.project, made.coder, made.transcript, case)
    before = state(made.project)
    services.remove_case(made.project, made.coder, case)
    with made.project.read() as view:
        row = interview(view, made.transcript)
        assert cases(view) == ()
    assert row is not None
    assert row.case is None
    undo(made.project, made.coder)
    assert state(made.project) == before


def test_a_removed_participant_leaves_interviews_and_speakers(made: Made) -> None:
    with made.project.read() as view:
        row = interview(view, made.transcript)
    assert row is not None
    services.save_interview(made.project, made.coder, entry(made, speakers={row.speakers[0].uid: "P"}))
    before = state(made.project)
    with made.project.read() as view:
        (person,) = participants(view)
    assert person.transcripts == (made.transcript,)
    services.remove_participant(made.project, made.coder, person.uid)
    with made.project.read() as view:
        assert participants(view) == ()
        assert interview(view, made.transcript) == row
    undo(made.project, made.coder)
    assert state(made.project) == before


def test_a_value_against_the_rules_leaves_everything_as_it_was(made: Made) -> None:
    before = count(made)
    with pytest.raises(BadValue) as told:
        services.save_interview(
            made.project,
            made.coder,
            entry(made, place="New", about_interview=filled(made, interview_code="sz-1")),
        )
    assert (told.value.attribute, told.value.value, told.value.fault) == ("interview.code", "sz-1", "pattern")
    assert count(made) == before
    services.set_values(
        made.project,
        made.coder,
        Level.INTERVIEW,
        made.transcript,
        filled(made, interview_code="SZ-01-01"),
    )
    with pytest.raises(BadValue):
        other = other_transcript(made)
        services.set_values(
            made.project, made.coder, Level.INTERVIEW, other, filled(made, interview_code="SZ-01-01")
        )
    with pytest.raises(NoSuchThing):
        services.set_values(made.project, made.coder, Level.PLACE, made.transcript, {Uid("x"): 1})


def test_defaults_come_from_the_last_interview_at_the_same_place(made: Made) -> None:
    later = other_transcript(made)
    case = services.add_case(made.project, made.coder, "A")
    said = filled(
        made,
        interview_code="SZ-01-01",
        interview_date="2024-05-03",
        interview_interviewer="G.",
        interview_language="yue",
        interview_duration_min=40,
        interview_consent="written",
    )
    services.save_interview(made.project, made.coder, entry(made, place="A", about_interview=said))
    services.assign(made.project, made.coder, later, case)
    with made.project.read() as view:
        names = {one.uid: one.name for one in attributes(view)}
        found = {names[uid]: answer for uid, answer in services.defaults(view, later, case).items()}
        assert services.defaults(view, later, None) == {}
        assert services.defaults(view, made.transcript, case) == {}
    assert found == {"interview.interviewer": "G.", "interview.language": "yue"}


def test_the_table_of_a_level_has_everything(made: Made) -> None:
    services.add_case(made.project, made.coder, "A")
    with made.project.read() as view:
        tables = {level: table(view, level) for level in Level}
    assert [row.name for row in tables[Level.PLACE].rows] == ["A"]
    assert [row.uid for row in tables[Level.INTERVIEW].rows] == [made.transcript]
    assert [row.part for row in tables[Level.TEXT].rows] == ["zh-Hans", "fr"]
    assert tables[Level.PARTICIPANT].rows == ()
    assert all(found.questionnaire.attributes for found in tables.values())
