"""Every state that a text has had. The old ones stay readable for good."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import func, select

from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Segments, Turn
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import schema
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
