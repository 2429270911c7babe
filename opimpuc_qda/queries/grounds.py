"""What a coding stands on: texts by uid or by transcript and language, and codings that are there already."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import or_, select

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.standing import stands
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Code, Coder, Coding, Revision, Text, Transcript


@dataclass(frozen=True, slots=True)
class Ground:
    """A text that can be coded: its current revision and how many code points that has."""

    text: Uid
    revision: Uid
    transcript: Uid
    language: str
    characters: int


_GROUNDS = (
    select(Text.uid, Revision.uid, Transcript.uid, Text.language, Revision.characters)
    .join(Revision, Revision.uid == Text.revision)
    .join(Transcript, Transcript.id == Text.transcript_id)
    .where(Text.alive, Transcript.alive)
    .order_by(Text.version, Text.uid)
)


def ground(view: View, text: Uid) -> Ground | None:
    """The text ``text``, or None where the project has none such."""
    rows = view.rows(_GROUNDS.where(Text.uid == text))
    return Ground(*rows[0]) if rows else None


def grounds_of(view: View, transcript: str) -> tuple[Ground, ...]:
    """The texts of the transcripts with this name or uid, originals first."""
    rows = view.rows(_GROUNDS.where(or_(Transcript.name == transcript, Transcript.uid == transcript)))
    return tuple(Ground(*row) for row in rows)


def existing_codings(view: View, coder: Uid, text: Uid, starts: Span) -> dict[tuple[Uid, Span], Uid]:
    """The codings of ``coder`` on ``text`` that start within ``starts``: uid by code and span."""
    rows = view.rows(
        select(Code.uid, Coding.start, Coding.end, Coding.uid)
        .join(Code, Code.id == Coding.code_id)
        .join(Text, Text.id == Coding.text_id)
        .join(Coder, Coder.id == Coding.coder_id)
        .where(Text.uid == text, Coder.uid == coder, Coding.alive, stands())
        .where(Coding.start >= starts.start, Coding.start < starts.end)
    )
    return {(Uid(code), Span(start, end)): Uid(uid) for code, start, end, uid in rows}
