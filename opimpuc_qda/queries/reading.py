"""One transcript in full, as the reading view and the exports need it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import aliased

from opimpuc_qda.domain.alignment import Bead, Echoes, Link, Method, Pairing, fitted, linked_spans
from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Segments, Turn, Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codings import CodingPlace
from opimpuc_qda.store import schema
from opimpuc_qda.store.project import View


@dataclass(frozen=True, slots=True)
class ReadTurn:
    """A turn with the role of its speaker; ``span`` in code points of the body, ``time`` in milliseconds."""

    n: int
    span: Span
    speaker: str
    role: Role
    time: int | None


@dataclass(frozen=True, slots=True)
class ReadText:
    """One text in its current revision; all spans are code points of ``body``."""

    uid: Uid
    revision: Uid
    version: Version
    language: str
    body: str
    turns: tuple[ReadTurn, ...]
    sentences: tuple[Span, ...]

    @property
    def segments(self) -> Segments:
        """Turns and sentences without roles."""
        return Segments(
            tuple(Turn(turn.n, turn.span, turn.speaker, turn.time) for turn in self.turns), self.sentences
        )


@dataclass(frozen=True, slots=True)
class ReadTranscript:
    """A transcript: its texts (the original first) and the beads between them, in order of the original."""

    uid: Uid
    name: str
    head: str
    texts: tuple[ReadText, ...]
    beads: tuple[Bead, ...]

    @property
    def original(self) -> ReadText:
        """The original; where there is none, the first text."""
        return self.texts[0]

    def text(self, uid: Uid) -> ReadText:
        """The text with this uid; KeyError where the transcript has none such."""
        for text in self.texts:
            if text.uid == uid:
                return text
        raise KeyError(uid)

    def echoes(self, source: Uid, target: Uid) -> Echoes:
        """What projects spans of ``source`` onto ``target``; one of the two is the original."""
        links: list[tuple[Span, Span]] = []
        for bead_original, bead_translation in ((source, target), (target, source)):
            pairings = [
                bead.pairing
                for bead in self.beads
                if (bead.original_text, bead.translation_text) == (bead_original, bead_translation)
            ]
            found = linked_spans(
                pairings, self.text(bead_original).segments, self.text(bead_translation).segments
            )
            links += found if bead_original == source else [(there, here) for here, there in found]
        return Echoes(links)


def read_transcript(view: View, uid: Uid) -> ReadTranscript:
    """The transcript ``uid`` with its bodies.

    Raises:
        NoSuchThing: the project has none such.
    """
    transcript = schema.Transcript
    rows = view.rows(
        select(transcript.id, transcript.name, transcript.head).where(transcript.uid == uid, transcript.alive)
    )
    if not rows:
        raise NoSuchThing("transcript", uid)
    local, name, head = rows[0]
    texts = _texts(view, local)
    return ReadTranscript(uid, name, head, texts, _fitting(_beads(view, local), texts))


def place_of_beads(view: View, uids: Iterable[Uid]) -> CodingPlace | None:
    """The turns of the original (else of the translation) in the first of ``uids`` that is a bead now."""
    bead, original, translation = schema.Bead, aliased(schema.Text), aliased(schema.Text)
    sides = ((original, bead.original), (translation, bead.translation))
    statements = (
        select(schema.Transcript.uid, text.uid, text.revision, turns)
        .select_from(bead)
        .join(schema.Transcript, schema.Transcript.id == bead.transcript_id)
        .join(original, original.id == bead.original_text_id)
        .join(translation, translation.id == bead.translation_text_id)
        .where(bead.uid.in_(tuple(uids)), bead.alive, original.alive, translation.alive, turns != "[]")
        for text, turns in sides
    )
    for statement in statements:
        if rows := view.rows(statement):
            transcript, text, revision, numbers = min(rows, key=lambda row: int(json.loads(row[3])[0]))
            return CodingPlace(transcript, text, _hull(view, revision, json.loads(numbers)))
    return None


def _hull(view: View, revision: str, turns: Sequence[int]) -> Span:
    turn = schema.Turn
    (row,) = view.rows(
        select(func.min(turn.start), func.max(turn.end))
        .join(schema.Revision, schema.Revision.id == turn.revision_id)
        .where(schema.Revision.uid == revision, turn.n.in_(turns))
    )
    return Span(*row)


def _fitting(beads: Sequence[Bead], texts: Sequence[ReadText]) -> tuple[Bead, ...]:
    known = {text.uid: text for text in texts}
    return tuple(
        bead
        for bead in beads
        if fitted([bead.pairing], known[bead.original_text], known[bead.translation_text])
    )


def _texts(view: View, transcript: int) -> tuple[ReadText, ...]:
    text, revision, body = schema.Text, schema.Revision, schema.Body
    rows = view.rows(
        select(
            text.id,
            text.uid,
            revision.id,
            revision.uid,
            text.version,
            text.language,
            body.content,
            revision.sentences,
        )
        .join(revision, revision.uid == text.revision)
        .join(body, body.sha256 == revision.body)
        .where(text.transcript_id == transcript, text.alive)
        .order_by(text.version, text.language, text.uid)
    )
    return tuple(
        ReadText(
            uid=Uid(text_uid),
            revision=Uid(revision_uid),
            version=Version(version),
            language=language,
            body=content,
            turns=_turns(view, text_id, revision_id),
            sentences=_spans(json.loads(sentences)),
        )
        for text_id, text_uid, revision_id, revision_uid, version, language, content, sentences in rows
    )


def _turns(view: View, text: int, revision: int) -> tuple[ReadTurn, ...]:
    turn, speaker = schema.Turn, schema.Speaker
    speakers = view.rows(select(speaker.label, speaker.role).where(speaker.text_id == text, speaker.alive))
    roles = {label: Role(role) for label, role in speakers}
    rows = view.rows(
        select(turn.n, turn.start, turn.end, turn.speaker, turn.time)
        .where(turn.revision_id == revision)
        .order_by(turn.n)
    )
    return tuple(
        ReadTurn(n, Span(start, end), label, roles.get(label, Role.OTHER), time)
        for n, start, end, label, time in rows
    )


def _spans(positions: Sequence[int]) -> tuple[Span, ...]:
    return tuple(map(Span, positions[::2], positions[1::2]))


def _beads(view: View, transcript: int) -> tuple[Bead, ...]:
    bead = schema.Bead
    original, translation = aliased(schema.Text), aliased(schema.Text)
    rows = view.rows(
        select(
            bead.uid,
            schema.Transcript.uid,
            original.uid,
            translation.uid,
            bead.original,
            bead.translation,
            bead.confidence,
            bead.method,
            bead.links,
        )
        .join(schema.Transcript, schema.Transcript.id == bead.transcript_id)
        .join(original, original.id == bead.original_text_id)
        .join(translation, translation.id == bead.translation_text_id)
        .where(bead.transcript_id == transcript, bead.alive, original.alive, translation.alive)
    )
    return tuple(sorted(map(_bead, rows), key=_position))


def _bead(row: Row[*tuple[Any, ...]]) -> Bead:
    uid, transcript, original, translation, here, there, confidence, method, links = row
    pairing = Pairing(
        tuple(json.loads(here)),
        tuple(json.loads(there)),
        confidence,
        Method(method),
        tuple(Link(tuple(link["original"]), tuple(link["translation"])) for link in json.loads(links)),
    )
    return Bead(Uid(uid), Uid(transcript), Uid(original), Uid(translation), pairing)


def _position(bead: Bead) -> tuple[Uid, int, int, Uid]:
    """Sorts by the first turn; translation-only beads come where their own number puts them."""
    first = (bead.pairing.original or bead.pairing.translation)[0]
    return (bead.translation_text, first, len(bead.pairing.original), bead.uid)
