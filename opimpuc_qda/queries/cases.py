"""Places, participants and interviews, and what is known of them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, exists, or_, select

from opimpuc_qda.domain.attribute import Attribute, AttributeType
from opimpuc_qda.domain.attribute_values import Answer, from_json
from opimpuc_qda.domain.case import Level
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.attributes import attributes, schema_head
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Attribute as AttributeRow
from opimpuc_qda.store.schema import (
    AttributeValue,
    Case,
    Interview,
    Participant,
    Participation,
    Speaker,
    SpeakerIdentity,
    Text,
    Transcript,
)

Answers = Mapping[Uid, Answer]
"""Values by the uid of their attribute."""


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """The attributes of one level in the order of the schema, and the reserved values with their labels.

    ``naming`` is the attribute that the name of a place or a participant answers, if the schema has one.
    """

    level: Level
    attributes: tuple[Attribute, ...]
    reserved: Mapping[str, Mapping[str, str]]
    naming: Attribute | None


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One place with its interviews (uids of transcripts, by name)."""

    uid: Uid
    name: str
    transcripts: tuple[Uid, ...]


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """One participant with the interviews (uids of transcripts, by name) that she took part in."""

    uid: Uid
    name: str
    transcripts: tuple[Uid, ...]


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """One label of a text, and who it stands for."""

    uid: Uid
    text: Uid
    language: str
    label: str
    role: Role
    participant: Uid | None


@dataclass(frozen=True, slots=True)
class InterviewRow:
    """A transcript: its place, its participants by name, and its speakers, those of the original first."""

    transcript: Uid
    name: str
    case: Uid | None
    participants: tuple[Uid, ...]
    speakers: tuple[SpeakerRow, ...]


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """Something that attributes describe. ``part`` tells texts of one transcript apart (the language)."""

    uid: Uid
    name: str
    part: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class AttributeTable:
    """What is known of everything of one level."""

    questionnaire: Questionnaire
    rows: tuple[SubjectRow, ...]


def questionnaire(view: View, level: Level) -> Questionnaire:
    """What the schema of the project asks about the things of ``level``."""
    asked = tuple(attribute for attribute in attributes(view) if attribute.level == level)
    head = schema_head(view)
    reserved = {value.value: value.label for value in head.reserved} if head else {}
    return Questionnaire(level, asked, reserved, _naming(level, asked))


def cases(view: View) -> tuple[CaseRow, ...]:
    """Every place, by name."""
    held = _grouped(view, _INTERVIEWS)
    return tuple(CaseRow(uid, name, held.get(uid, ())) for uid, name in _names(view, _CASES))


def participants(view: View) -> tuple[ParticipantRow, ...]:
    """Every participant, by name."""
    held = _grouped(view, _PARTICIPATIONS)
    return tuple(ParticipantRow(uid, name, held.get(uid, ())) for uid, name in _names(view, _PARTICIPANTS))


def interviews(view: View) -> tuple[InterviewRow, ...]:
    """Every transcript, by name."""
    places = {uid: place for place, uid, _ in view.rows(_INTERVIEWS)}
    present: dict[str, list[Uid]] = {}
    for participant, transcript, _ in view.rows(_PARTICIPATIONS.order_by(Participant.name)):
        present.setdefault(transcript, []).append(Uid(participant))
    spoken: dict[str, list[SpeakerRow]] = {}
    for transcript, *fields in view.rows(_SPEAKERS):
        spoken.setdefault(transcript, []).append(_speaker(fields))
    return tuple(
        InterviewRow(
            uid,
            name,
            Uid(places[uid]) if uid in places else None,
            tuple(present.get(uid, ())),
            tuple(spoken.get(uid, ())),
        )
        for uid, name in _names(view, _TRANSCRIPTS)
    )


def interview(view: View, transcript: Uid) -> InterviewRow | None:
    """The interview of ``transcript``, or None where the project has none such."""
    return next((row for row in interviews(view) if row.transcript == transcript), None)


def answers(view: View, level: Level) -> Mapping[Uid, Answers]:
    """What is known of the things of ``level``, by their uid; the names of places and participants too."""
    result: dict[Uid, dict[Uid, Answer]] = {}
    for subject, attribute, written in view.rows(_VALUES.where(AttributeValue.level == level)):
        answer = from_json(json.loads(written))
        if answer is not None:
            result.setdefault(Uid(subject), {})[Uid(attribute)] = answer
    naming = questionnaire(view, level).naming
    if naming is not None:
        for uid, name in _names(view, _CASES if level is Level.PLACE else _PARTICIPANTS):
            result.setdefault(uid, {})[naming.uid] = name
    return result


def table(view: View, level: Level) -> AttributeTable:
    """Everything of ``level`` with what is known of it, by name."""
    known = answers(view, level)
    rows = (
        SubjectRow(Uid(uid), name, part, known.get(Uid(uid), {}))
        for uid, name, part in (
            view.rows(_TEXTS)
            if level is Level.TEXT
            else [(uid, name, "") for uid, name in _names(view, _SUBJECTS[level])]
        )
    )
    return AttributeTable(questionnaire(view, level), tuple(rows))


def taken(view: View, level: Level, apart_from: Uid) -> Mapping[Uid, frozenset[Answer]]:
    """The values that other things of ``level`` have, for each attribute that tells things apart."""
    known = [found for subject, found in answers(view, level).items() if subject != apart_from]
    apart = (one for one in questionnaire(view, level).attributes if one.rules.get("unique"))
    return {one.uid: frozenset(found[one.uid] for found in known if one.uid in found) for one in apart}


def last_at(view: View, case: Uid, apart_from: Uid) -> Uid | None:
    """The transcript of the interview at ``case`` that was held last, as far as its date is known."""
    dates = {attribute.uid for attribute in attributes(view) if attribute.type is AttributeType.DATE}
    known = answers(view, Level.INTERVIEW)
    found = [
        (max((str(known.get(uid, {}).get(date, "")) for date in dates), default=""), created, Uid(uid))
        for uid, created in view.rows(_HELD_AT.where(Case.uid == case, Transcript.uid != apart_from))
    ]
    return max(found)[2] if found else None


def standing(view: View) -> Mapping[Uid, bool]:
    """Every value and link that the project ever had, and whether it was not taken out."""
    found: dict[Uid, bool] = {}
    for entity in (AttributeValue, Interview, Participation, SpeakerIdentity):
        found |= {Uid(uid): alive for uid, alive in view.rows(select(entity.uid, entity.alive))}
    return found


def _naming(level: Level, asked: Sequence[Attribute]) -> Attribute | None:
    if level not in (Level.PLACE, Level.PARTICIPANT):
        return None
    names = (one for one in asked if one.rules.get("required") and one.rules.get("unique"))
    return next((one for one in names if one.type is AttributeType.TEXT), None)


def _names(view: View, statement: Select[str, str]) -> list[tuple[Uid, str]]:
    return [(Uid(uid), name) for uid, name in view.rows(statement)]


def _grouped(view: View, links: Select[str, str, str]) -> dict[Uid, tuple[Uid, ...]]:
    """Transcripts by what they are linked to."""
    result: dict[Uid, tuple[Uid, ...]] = {}
    for owner, transcript, _ in view.rows(links):
        result[Uid(owner)] = (*result.get(Uid(owner), ()), Uid(transcript))
    return result


def _speaker(fields: Sequence[Any]) -> SpeakerRow:
    uid, text, language, label, role, participant = fields
    return SpeakerRow(Uid(uid), Uid(text), language, label, Role(role), participant and Uid(participant))


# A place or a participant that one coder took out while another used it comes back.
_CASES = (
    select(Case.uid, Case.name)
    .where(or_(Case.alive, exists().where(Interview.case_id == Case.id, Interview.alive)))
    .order_by(Case.name, Case.uid)
)
_PARTICIPANTS = (
    select(Participant.uid, Participant.name)
    .where(
        or_(
            Participant.alive,
            exists().where(Participation.participant_id == Participant.id, Participation.alive),
        )
    )
    .order_by(Participant.name, Participant.uid)
)
_TRANSCRIPTS = (
    select(Transcript.uid, Transcript.name).where(Transcript.alive).order_by(Transcript.name, Transcript.uid)
)
_TEXTS = (
    select(Text.uid, Transcript.name, Text.language)
    .join(Transcript, Transcript.id == Text.transcript_id)
    .where(Text.alive, Transcript.alive)
    .order_by(Transcript.name, Transcript.uid, Text.version, Text.language, Text.uid)
)
_SUBJECTS = {Level.PLACE: _CASES, Level.PARTICIPANT: _PARTICIPANTS, Level.INTERVIEW: _TRANSCRIPTS}
_INTERVIEWS = (
    select(Case.uid, Transcript.uid, Transcript.name)
    .join(Interview, Interview.case_id == Case.id)
    .join(Transcript, Transcript.id == Interview.transcript_id)
    .where(Interview.alive, Transcript.alive)
    .order_by(Transcript.name, Transcript.uid)
)
_HELD_AT = (
    select(Transcript.uid, Transcript.created)
    .join(Interview, Interview.transcript_id == Transcript.id)
    .join(Case, Case.id == Interview.case_id)
    .where(Interview.alive, Transcript.alive)
)
_PARTICIPATIONS = (
    select(Participant.uid, Transcript.uid, Transcript.name)
    .join(Participation, Participation.participant_id == Participant.id)
    .join(Transcript, Transcript.id == Participation.transcript_id)
    .where(Participation.alive, Transcript.alive)
    .order_by(Transcript.name, Transcript.uid)
)
_IDENTIFIED = (
    select(SpeakerIdentity.speaker_id, Participant.uid.label("participant"))
    .join(Participant, Participant.id == SpeakerIdentity.participant_id)
    .where(SpeakerIdentity.alive)
    .subquery()
)
_SPEAKERS = (
    select(
        Transcript.uid,
        Speaker.uid,
        Text.uid,
        Text.language,
        Speaker.label,
        Speaker.role,
        _IDENTIFIED.c.participant,
    )
    .join(Text, Text.id == Speaker.text_id)
    .join(Transcript, Transcript.id == Text.transcript_id)
    .outerjoin(_IDENTIFIED, _IDENTIFIED.c.speaker_id == Speaker.id)
    .where(Speaker.alive, Text.alive, Transcript.alive)
    .order_by(Text.version, Text.language, Text.uid, Speaker.id)
)
_VALUES = (
    select(AttributeValue.subject, AttributeRow.uid, AttributeValue.value)
    .join(AttributeRow, AttributeRow.id == AttributeValue.attribute_id)
    .where(AttributeValue.alive, AttributeRow.alive)
)
