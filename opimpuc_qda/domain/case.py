"""Places, participants and interviews, and the values of their variables."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from opimpuc_qda.domain.attribute_values import Answer
from opimpuc_qda.domain.uid import Uid, derived


class Level(StrEnum):
    """What an attribute describes: a case, a participant, a transcript, or a text of a transcript."""

    PLACE = "place"
    PARTICIPANT = "participant"
    INTERVIEW = "interview"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Case:
    """A place that was studied. ``name`` is its pseudonym."""

    uid: Uid
    name: str
    created: str


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who was interviewed. ``name`` is the pseudonym."""

    uid: Uid
    name: str
    created: str


@dataclass(frozen=True, slots=True)
class Interview:
    """That ``transcript`` was recorded at the place ``case``; a transcript has at most one."""

    uid: Uid
    transcript: Uid
    case: Uid

    @staticmethod
    def of(transcript: Uid, case: Uid) -> Interview:
        """The one that every copy of a project makes, so that two of them meet in one field."""
        return Interview(derived(transcript, "interview"), transcript, case)


@dataclass(frozen=True, slots=True)
class Participation:
    """That ``participant`` took part in the interview ``transcript``."""

    uid: Uid
    transcript: Uid
    participant: Uid

    @staticmethod
    def of(transcript: Uid, participant: Uid) -> Participation:
        """The one that every copy of a project makes."""
        return Participation(derived(transcript, participant), transcript, participant)


@dataclass(frozen=True, slots=True)
class SpeakerIdentity:
    """That the label ``speaker`` of a text stands for ``participant``."""

    uid: Uid
    speaker: Uid
    participant: Uid

    @staticmethod
    def of(speaker: Uid, participant: Uid) -> SpeakerIdentity:
        """The one that every copy of a project makes, so that two of them meet in one field."""
        return SpeakerIdentity(derived(speaker, "identity"), speaker, participant)


@dataclass(frozen=True, slots=True)
class AttributeValue:
    """What is known of ``subject``, a thing of ``level``, under ``attribute``; None where it was cleared."""

    uid: Uid
    level: Level
    subject: Uid
    attribute: Uid
    value: Answer | None

    @staticmethod
    def of(level: Level, subject: Uid, attribute: Uid, value: Answer | None) -> AttributeValue:
        """The one that every copy of a project makes, so that two of them meet in one field."""
        return AttributeValue(derived(subject, attribute), level, subject, attribute, value)
