"""Every state that a text has had. The old ones stay readable for good."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.matching import equal_length
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Segments, Turn, Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codings import CodingPlace, CodingRow
from opimpuc_qda.queries.reading import ReadText, ReadTranscript, ReadTurn
from opimpuc_qda.store import schema
from opimpuc_qda.store.fold import STAMP, fields_of
from opimpuc_qda.store.kinds import Fields
from opimpuc_qda.store.project import View


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """One state of a text: who made it and when (UTC ISO 8601), and how many codings stand on it.

    ``coder`` is a name, "" where it is not known; ``characters`` are code points.
    """

    uid: Uid
    current: bool
    characters: int
    coder: str
    at: str
    codings: int


@dataclass(frozen=True, slots=True)
class OldText:
    """A revision to read: spans of ``segments`` are code points of ``body``."""

    uid: Uid
    text: Uid
    body: str
    segments: Segments


@dataclass(frozen=True, slots=True)
class Earlier:
    """A revision as the reading view takes it: one text, with the codings of now where they were in it."""

    transcript: ReadTranscript
    codings: tuple[CodingRow, ...]


def revisions(view: View, text: Uid) -> tuple[RevisionRow, ...]:
    """The revisions of ``text``, oldest first; those that were undone are not among them."""
    revision, operation, change = schema.Revision, schema.Operation, schema.Change
    codings = (
        select(func.count())
        .where(schema.Coding.revision_id == revision.id, schema.Coding.text_id == revision.text_id)
        .where(schema.Coding.alive)
        .scalar_subquery()
    )
    made = (
        select(func.min(operation.id))
        .join(change, change.operation_id == operation.id)
        .where(change.entity == revision.uid, change.kind == "revision")
        .scalar_subquery()
    )
    rows = view.rows(
        select(
            revision.uid,
            revision.uid == schema.Text.revision,
            revision.characters,
            func.coalesce(schema.Coder.name, ""),
            operation.at,
            codings,
        )
        .join(schema.Text, schema.Text.id == revision.text_id)
        .join(operation, operation.id == made)
        .outerjoin(schema.Coder, schema.Coder.uid == operation.coder)
        .where(schema.Text.uid == text, revision.alive)
        .order_by(operation.clock, operation.replica, operation.seq)
    )
    return tuple(RevisionRow(Uid(uid), bool(current), *rest) for uid, current, *rest in rows)


def read_revision(view: View, uid: Uid) -> OldText:
    """The revision ``uid``, current or old.

    Raises:
        NoSuchThing: the project has none such.
    """
    revision, turn = schema.Revision, schema.Turn
    rows = view.rows(
        select(revision.id, schema.Text.uid, schema.Body.content, revision.sentences)
        .join(schema.Text, schema.Text.id == revision.text_id)
        .join(schema.Body, schema.Body.sha256 == revision.body)
        .where(revision.uid == uid, revision.alive)
    )
    if not rows:
        raise NoSuchThing("revision", uid)
    local, text, body, sentences = rows[0]
    turns = view.rows(
        select(turn.n, turn.start, turn.end, turn.speaker, turn.time)
        .where(turn.revision_id == local)
        .order_by(turn.n)
    )
    flat = json.loads(sentences)
    segments = Segments(
        tuple(Turn(n, Span(start, end), speaker, time) for n, start, end, speaker, time in turns),
        tuple(map(Span, flat[::2], flat[1::2])),
    )
    return OldText(uid, Uid(text), body, segments)


def place_of_correction(view: View, uids: Iterable[Uid]) -> CodingPlace | None:
    """The first turn that differs between the revision among ``uids`` and the present one of its text.

    None where there is no such revision, or its text is gone.
    """
    text, other, now = schema.Text, aliased(schema.Revision), aliased(schema.Revision)
    rows = view.rows(
        select(schema.Transcript.uid, text.uid, text.revision, other.uid, now.body, other.body)
        .select_from(other)
        .join(text, text.id == other.text_id)
        .join(schema.Transcript, schema.Transcript.id == text.transcript_id)
        .join(now, now.uid == text.revision)
        .where(other.uid.in_(tuple(uids)), text.alive, schema.Transcript.alive)
    )
    if not rows:
        return None
    transcript, owner, revision, made, *names = rows[0]
    if revision == made:  # a correction done again: look at the state before it
        names[1] = _body_before(view, owner, made)
    bodies = dict(
        view.rows(select(schema.Body.sha256, schema.Body.content).where(schema.Body.sha256.in_(names)))
    )
    start = equal_length(*(bodies[name] for name in names))
    turns = read_revision(view, revision).segments.turns
    nth = max(0, bisect_right(turns, start, key=lambda turn: turn.span.start) - 1)
    return CodingPlace(transcript, owner, turns[nth].span)


def _body_before(view: View, text: Uid, revision: Uid) -> str:
    """The hash of the body of the revision made before ``revision``."""
    made = [row.uid for row in revisions(view, text)]
    before = made[max(0, made.index(revision) - 1)]
    ((name,),) = view.rows(select(schema.Revision.body).where(schema.Revision.uid == before))
    return str(name)


def read_earlier(view: View, uid: Uid) -> Earlier:
    """The revision ``uid`` with the codings that stood on it and were not removed since.

    Raises:
        NoSuchThing: the project has none such.
    """
    old = read_revision(view, uid)
    text, transcript, speaker = schema.Text, schema.Transcript, schema.Speaker
    ((local, owner, name, version, language),) = view.rows(
        select(text.id, transcript.uid, transcript.name, text.version, text.language)
        .join(transcript, transcript.id == text.transcript_id)
        .where(text.uid == old.text)
    )
    roles = dict(view.rows(select(speaker.label, speaker.role).where(speaker.text_id == local)))
    turns = tuple(
        ReadTurn(one.n, one.span, one.speaker, Role(roles.get(one.speaker, Role.OTHER)), one.time)
        for one in old.segments.turns
    )
    read = ReadText(old.text, uid, Version(version), language, old.body, turns, old.segments.sentences)
    return Earlier(ReadTranscript(owner, name, "", (read,), ()), _codings_then(view, local, uid))


def _codings_then(view: View, text: int, revision: Uid) -> tuple[CodingRow, ...]:
    """Codings of the text that are alive, where they last stood on ``revision``."""
    coding, code, coder = schema.Coding, schema.Code, schema.Coder
    places = _places_on(view, text, revision)
    rows = view.rows(
        select(coding.uid, code.uid, coder.uid, coding.created, coding.weight)
        .join(code, code.id == coding.code_id)
        .join(coder, coder.id == coding.coder_id)
        .where(coding.alive, coding.text_id == text)
    )
    ((owner,),) = view.rows(select(schema.Text.uid).where(schema.Text.id == text))
    found = [
        CodingRow(uid, code, owner, places[uid], coder, created, weight, 0)
        for uid, code, coder, created, weight in rows
        if uid in places
    ]
    return tuple(sorted(found, key=lambda row: (row.text, row.span, row.uid)))


def _places_on(view: View, text: int, revision: Uid) -> dict[str, Span]:
    """The last place of each coding on ``revision``, read from the log."""
    change, operation, coding = schema.Change, schema.Operation, schema.Coding
    rows = view.rows(
        select(change.entity, change.operation_id, change.field, change.value)
        .join(operation, operation.id == change.operation_id)
        .where(change.kind == "coding", change.field.in_(("*", "revision", "start", "end")))
        .where(change.entity.in_(select(coding.uid).where(coding.alive, coding.text_id == text)))
        .order_by(change.entity, *STAMP)
    )
    found: dict[str, Span] = {}
    for uid, changes in groupby(rows, key=lambda row: row.entity):
        state: Fields = {}
        for _, those in groupby(changes, key=lambda row: row.operation_id):
            state |= fields_of((row.field, row.value) for row in those)
            if state["revision"] == revision:
                found[uid] = Span(*(int(str(state[end])) for end in ("start", "end")))
    return found
