"""Codings that are kept but stand nowhere in the texts as they are now, with the words they were made on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, func, or_, select

from opimpuc_qda.domain.anchor import Carrier
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codings import CodingPlace
from opimpuc_qda.queries.standing import stands
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Body, Code, Coder, Coding, Revision, Text, Transcript, Turn

_AROUND = 40  # code points of context on either side


@dataclass(frozen=True, slots=True)
class UnplacedRow:
    """A coding whose words a correction took away, or whose text somebody removed.

    ``span`` counts code points of the body of ``revision``, which it quotes; ``before`` and ``after`` stand
    around the quote there.
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
    before: str
    after: str
    coder: Uid
    coder_name: str
    created: str


def unplaced(view: View, transcript: Uid | None = None) -> tuple[UnplacedRow, ...]:
    """All such codings, or those of one transcript: by its name, by text and by old position."""
    statement = _ROWS.where(Transcript.alive, or_(~stands(), ~Text.alive))
    return _rows(view, statement if transcript is None else statement.where(Transcript.uid == transcript))


def unplaced_count(view: View) -> int:
    """How many there are. Quick where nothing was ever corrected."""
    of_texts = select(func.count()).select_from(Coding).join(Text, Text.id == Coding.text_id)
    of_texts = of_texts.join(Transcript, Transcript.id == Text.transcript_id)
    of_texts = of_texts.where(Coding.alive, Transcript.alive)
    dead = select(Text.id).where(~Text.alive)
    parts = of_texts.where(Text.alive, ~stands()), of_texts.where(Coding.text_id.in_(dead))
    return sum(view.rows(part)[0][0] for part in parts)


def quoted(view: View, codings: Iterable[Uid]) -> tuple[UnplacedRow, ...]:
    """Those of ``codings`` that are alive, wherever they stand, with the words they stand on."""
    return _rows(view, _ROWS.where(Coding.uid.in_(tuple(codings)), Transcript.alive))


def whereabouts(view: View, coding: Uid) -> CodingPlace | None:
    """Where ``coding`` would be in its text as it is now, whatever became of its words.

    The turn where these were missing altogether; None where there is no such coding or text any more.
    """
    rows = view.rows(
        select(Transcript.uid, Text.uid, Text.revision, Revision.body, Coding.start, Coding.end)
        .select_from(Coding)
        .join(Revision, Revision.id == Coding.revision_id)
        .join(Text, Text.id == Coding.text_id)
        .join(Transcript, Transcript.id == Text.transcript_id)
        .where(Coding.uid == coding, Coding.alive, Text.alive, Transcript.alive)
    )
    if not rows:
        return None
    transcript, text, revision, body, start, end = rows[0]
    ((now,),) = view.rows(select(Revision.body).where(Revision.uid == revision))
    span = Carrier(_body(view, body), _body(view, now)).mapped(Span(start, end))
    return CodingPlace(transcript, text, span if len(span) else _turn_at(view, revision, span.start))


def _turn_at(view: View, revision: Uid, position: int) -> Span:
    rows = view.rows(
        select(Turn.start, Turn.end)
        .join(Revision, Revision.id == Turn.revision_id)
        .where(Revision.uid == revision, Turn.start <= position)
        .order_by(Turn.start.desc())
        .limit(1)
    )
    return Span(*rows[0])


def _rows(view: View, statement: Select[*tuple[Any, ...]]) -> tuple[UnplacedRow, ...]:
    rows = view.rows(statement)
    bodies = {name: _body(view, name) for name in {row.body for row in rows}}
    return tuple(_row(row, bodies[row.body]) for row in rows)


def _row(row: Row[*tuple[Any, ...]], body: str) -> UnplacedRow:
    fields = row._asdict()
    span = Span(fields.pop("start"), fields.pop("end"))
    del fields["body"]
    before, after = body[max(0, span.start - _AROUND) : span.start], body[span.end : span.end + _AROUND]
    return UnplacedRow(**fields, span=span, quote=span.of(body), before=before, after=after)


def _body(view: View, name: str) -> str:
    content: str = view.rows(select(Body.content).where(Body.sha256 == name))[0][0]
    return content


_ROWS = (
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
    .where(Coding.alive)
    .order_by(
        Transcript.name, Transcript.uid, Text.version, Text.language, Coding.start, Coding.end, Coding.uid
    )
)
