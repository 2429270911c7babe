"""Transcripts: one interview, its texts, their frozen revisions, turns and speakers."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid


class Role(StrEnum):
    """What a speaker does in the interview."""

    INTERVIEWER = "interviewer"
    RESPONDENT = "respondent"
    INTERPRETER = "interpreter"
    MODERATOR = "moderator"
    OTHER = "other"


class Version(StrEnum):
    """What a text is within its transcript."""

    ORIGINAL = "original"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says in a go.

    Attributes:
        n: number within the text, from 1.
        span: code points of the body, without label and time; paragraphs inside are parted by one line feed.
        speaker: the label as written ("受访者", "Enquêté"), or "" where there is none.
        time: milliseconds from the start of the recording, or None.
    """

    n: int
    span: Span
    speaker: str
    time: int | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """A label used in one text of a transcript, and the role it stands for."""

    uid: Uid
    text: Uid
    label: str
    role: Role


@dataclass(frozen=True, slots=True)
class Transcript:
    """One interview. ``head`` is the block before the first turn (place, date ...), kept as read."""

    uid: Uid
    name: str
    head: str
    created: str


@dataclass(frozen=True, slots=True)
class Text:
    """The original or one translation of a transcript, in one language (BCP 47: zh-Hans, zh-Hant, fr, en)."""

    uid: Uid
    transcript: Uid
    version: Version
    language: str
    file: str
    encoding: str
    revision: Uid


@dataclass(frozen=True, slots=True)
class Segments:
    """How a body is divided: its turns in order, and the sentences inside them (spans of the body)."""

    turns: tuple[Turn, ...]
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Revision:
    """A frozen state of a text. ``body`` is the hash of its body; ``characters`` counts code points."""

    uid: Uid
    text: Uid
    body: str
    characters: int
    segments: Segments


def body_hash(body: str) -> str:
    """The name of a body: lower-case hexadecimal SHA-256 of its UTF-8 bytes."""
    return hashlib.sha256(body.encode("utf-8")).hexdigest()
