"""Describing places, participants, interviews and texts; each verb is one operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from opimpuc_qda.domain.attribute import Attribute, AttributeType
from opimpuc_qda.domain.attribute_values import Answer, Fault, cell, problem_of, tidied
from opimpuc_qda.domain.case import Case, Interview, Level, Participant, Participation
from opimpuc_qda.domain.errors import BadValue, NoSuchThing
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries import cases as queries
from opimpuc_qda.queries.cases import Answers, InterviewRow
from opimpuc_qda.services.case_pen import Known, Pen
from opimpuc_qda.store.project import Project, View

_CARRIED = {AttributeType.ENUM, AttributeType.MULTI, AttributeType.TEXT, AttributeType.BOOL}
"""Types of what interviews at one place may have in common; numbers and dates are their own."""

Filled = Mapping[Uid, Answer | None]
"""Values by the uid of their attribute; None clears one, what is not named stays as it is."""


@dataclass(frozen=True, slots=True)
class InterviewEntry:
    """What somebody says of a transcript. Places and participants are named; unknown names are entered.

    ``place`` "" is no place. ``speakers`` gives labels (uids) their participants, "" for none; all of these
    took part, and so did ``participants``. ``texts`` are values by the uid of the text.
    """

    transcript: Uid
    place: str = ""
    speakers: Mapping[Uid, str] = field(default_factory=dict)
    participants: tuple[str, ...] = ()
    about_place: Filled = field(default_factory=dict)
    about_interview: Filled = field(default_factory=dict)
    texts: Mapping[Uid, Filled] = field(default_factory=dict)


def add_case(project: Project, coder: Uid, name: str) -> Uid:
    """Enter a place.

    Raises:
        BadValue: the name is empty or taken.
    """
    with project.read() as view:
        wanted = _checked_name(view, Level.PLACE, name)
    with project.write("case.add", coder) as change:
        uid = change.new_uid()
        change.add(Case(uid, wanted, change.now))
    return uid


def add_participant(project: Project, coder: Uid, name: str) -> Uid:
    """Enter a participant; raises as :func:`add_case`."""
    with project.read() as view:
        wanted = _checked_name(view, Level.PARTICIPANT, name)
    with project.write("participant.add", coder) as change:
        uid = change.new_uid()
        change.add(Participant(uid, wanted, change.now))
    return uid


def rename_case(project: Project, coder: Uid, case: Uid, name: str) -> None:
    """Call a place otherwise; raises as :func:`add_case`."""
    with project.read() as view:
        wanted = _checked_name(view, Level.PLACE, name, case)
    with project.write("case.rename", coder) as change:
        change.set(Case, case, "name", wanted)


def rename_participant(project: Project, coder: Uid, participant: Uid, name: str) -> None:
    """Call a participant otherwise; raises as :func:`add_case`."""
    with project.read() as view:
        wanted = _checked_name(view, Level.PARTICIPANT, name, participant)
    with project.write("participant.rename", coder) as change:
        change.set(Participant, participant, "name", wanted)


def remove_case(project: Project, coder: Uid, case: Uid) -> None:
    """Take a place out; its interviews stay, and belong to none. It can be undone."""
    with project.read() as view:
        held = [row.transcript for row in queries.interviews(view) if row.case == case]
    with project.write("case.remove", coder) as change:
        for transcript in held:
            change.remove(Interview, Interview.of(transcript, case).uid)
        change.remove(Case, case)


def remove_participant(project: Project, coder: Uid, participant: Uid) -> None:
    """Take a participant out, of all interviews too. It can be undone."""
    with project.read() as view:
        rows = queries.interviews(view)
        known = Known.of(view)
    with project.write("participant.remove", coder) as change:
        pen = Pen(change, known)
        for row in rows:
            if participant in row.participants:
                change.remove(Participation, Participation.of(row.transcript, participant).uid)
            for speaker in row.speakers:
                if speaker.participant == participant:
                    pen.identify(speaker.uid, participant, None)
        change.remove(Participant, participant)


def assign(project: Project, coder: Uid, transcript: Uid, case: Uid | None) -> None:
    """Say at which place an interview was held; None for no place."""
    with project.read() as view:
        before, known = _interview(view, transcript), Known.of(view)
    with project.write("interview.assign", coder) as change:
        Pen(change, known).place(transcript, before.case, case)


def set_values(project: Project, coder: Uid, level: Level, subject: Uid, filled: Filled) -> None:
    """Say what is known of one thing; the name of a place or a participant is one of its values.

    Raises:
        BadValue: a value breaks a rule of the schema; gaps are no fault.
    """
    with project.read() as view:
        check(view, level, subject, filled)
        known = Known.of(view)
    with project.write("attributes.set", coder) as change:
        Pen(change, known).describe(level, subject, filled)


def save_interview(project: Project, coder: Uid, entry: InterviewEntry) -> None:
    """Save everything that ``entry`` says, in one operation, or nothing of it.

    Raises:
        BadValue: a value breaks a rule of the schema; gaps are no fault.
        NoSuchThing: the transcript is not in the project.
    """
    with project.read() as view:
        before, known = _interview(view, entry.transcript), Known.of(view)
        place = known.named(Level.PLACE, entry.place)
        check(view, Level.PLACE, place or entry.transcript, _unnamed(view, entry.about_place))
        check(view, Level.INTERVIEW, entry.transcript, entry.about_interview)
        for text, filled in entry.texts.items():
            check(view, Level.TEXT, text, filled)
        about_place = _unnamed(view, entry.about_place)
    with project.write("interview.describe", coder) as change:
        pen = Pen(change, known)
        case = pen.named_place(entry.place)
        pen.place(entry.transcript, before.case, case)
        if case is not None:
            pen.describe(Level.PLACE, case, about_place)
        pen.describe(Level.INTERVIEW, entry.transcript, entry.about_interview)
        for text, filled in entry.texts.items():
            pen.describe(Level.TEXT, text, filled)
        _save_people(pen, before, entry)


def check(view: View, level: Level, subject: Uid, filled: Filled) -> None:
    """Make sure that every value of ``filled`` may be one of ``subject``.

    Raises:
        BadValue: of the first that may not; gaps are no fault, but for names.
    """
    asked = queries.questionnaire(view, level)
    by_uid = {attribute.uid: attribute for attribute in asked.attributes}
    others = queries.taken(view, level, subject)
    for uid, answer in filled.items():
        if (attribute := by_uid.get(uid)) is None:
            raise NoSuchThing("attribute", uid)
        found = problem_of(attribute, asked.reserved, answer, others.get(uid, frozenset()))
        if found is not None and (not found.is_gap or attribute == asked.naming):
            fault = Fault.NO_NAME if found.is_gap else found.fault
            raise BadValue(attribute.name, cell(answer), fault)


def defaults(view: View, transcript: Uid, case: Uid | None) -> Answers:
    """What the last interview at ``case`` suggests for ``transcript``: what interviews there have in common.

    Codes, dates, numbers and consent are never carried over: they belong to one interview.
    """
    last = queries.last_at(view, case, transcript) if case is not None else None
    if last is None:
        return {}
    common = {one.uid for one in queries.questionnaire(view, Level.INTERVIEW).attributes if _is_carried(one)}
    known = queries.answers(view, Level.INTERVIEW)
    mine = known.get(transcript, {})
    found = known.get(last, {})
    return {uid: found[uid] for uid in found if uid in common and uid not in mine}


def _is_carried(attribute: Attribute) -> bool:
    own = attribute.rules.get("unique") or attribute.rules.get("blocks_export_when")
    return attribute.type in _CARRIED and not own


def _save_people(pen: Pen, before: InterviewRow, entry: InterviewEntry) -> None:
    """The speakers who are told, and everybody who took part."""
    present = [pen.named_participant(name) for name in entry.participants]
    told = {row.uid: row.participant for row in before.speakers}
    for speaker, name in entry.speakers.items():
        who = pen.named_participant(name)
        pen.identify(speaker, told.get(speaker), who)
        told[speaker] = who
    everybody = (*present, *told.values())
    pen.attend(entry.transcript, before.participants, [who for who in everybody if who is not None])


def _unnamed(view: View, filled: Filled) -> Filled:
    """Without the name, which the entry of an interview has in a field of its own."""
    naming = queries.questionnaire(view, Level.PLACE).naming
    return {uid: answer for uid, answer in filled.items() if naming is None or uid != naming.uid}


def _interview(view: View, transcript: Uid) -> InterviewRow:
    found = queries.interview(view, transcript)
    if found is None:
        raise NoSuchThing("transcript", transcript)
    return found


def _checked_name(view: View, level: Level, name: str, apart_from: Uid | None = None) -> str:
    wanted = tidied(name)
    rows: Sequence[queries.CaseRow | queries.ParticipantRow] = (
        queries.cases(view) if level is Level.PLACE else queries.participants(view)
    )
    if not wanted:
        raise BadValue("name", name, Fault.NO_NAME)
    if any(row.name == wanted and row.uid != apart_from for row in rows):
        raise BadValue("name", wanted, Fault.NOT_UNIQUE)
    return wanted
