"""Codings that are kept but stand nowhere in the texts as they are now, with the words they were made on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, or_, select

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.standing import stands
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Body, Code, Coder, Coding, Revision, Text, Transcript


@dataclass(frozen=True, slots=True)
class UnplacedRow:
    """A coding whose words a correction took away, or whose text somebody removed.

    ``span`` counts code points of the body of ``revision``, which it quotes.
    """

    uid: Uid
    code: Uid
    transcript: Uid
    transcript_name: str
    text: Uid
    language: str
    revision: Uid
    span: Span
    quote: str
    coder: Uid
    coder_name: str
    created: str


def unplaced(view: View, transcript: Uid | None = None) -> tuple[UnplacedRow, ...]:
    """All such codings, or those of one transcript: by its name, by text and by old position."""
    statement = _UNPLACED if transcript is None else _UNPLACED.where(Transcript.uid == transcript)
    rows = view.rows(statement)
    bodies = {name: _body(view, name) for name in {row.body for row in rows}}
    return tuple(_row(row, bodies[row.body]) for row in rows)


def _row(row: Row[*tuple[Any, ...]], body: str) -> UnplacedRow:
    fields = row._asdict()
    span = Span(fields.pop("start"), fields.pop("end"))
    del fields["body"]
    return UnplacedRow(**fields, span=span, quote=span.of(body))


def _body(view: View, name: str) -> str:
    content: str = view.rows(select(Body.content).where(Body.sha256 == name))[0][0]
    return content


_UNPLACED = (
    select(
        Coding.uid,
        Code.uid.label("code"),
        Transcript.uid.label("transcript"),
        Transcript.name.label("transcript_name"),
        Text.uid.label("text"),
        Text.language,
        Revision.uid.label("revision"),
        Revision.body,
        Coding.start,
        Coding.end,
        Coder.uid.label("coder"),
        Coder.name.label("coder_name"),
        Coding.created,
    )
    .join(Code, Code.id == Coding.code_id)
    .join(Coder, Coder.id == Coding.coder_id)
    .join(Revision, Revision.id == Coding.revision_id)
    .join(Text, Text.id == Coding.text_id)
    .join(Transcript, Transcript.id == Text.transcript_id)
    .where(Coding.alive, Transcript.alive, or_(~stands(), ~Text.alive))
    .order_by(
        Transcript.name, Transcript.uid, Text.version, Text.language, Coding.start, Coding.end, Coding.uid
    )
)
