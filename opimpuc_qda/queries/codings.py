"""Codings of a transcript, and the codes that a coder used last."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Code, Coder, Coding, Memo, Text, Transcript


@dataclass(frozen=True, slots=True)
class CodingRow:
    """One coding; ``span`` in code points of its text, ``memos`` counts the memos that hang on it."""

    uid: Uid
    code: Uid
    text: Uid
    span: Span
    coder: Uid
    created: str
    weight: float | None
    memos: int


def codings_of(view: View, transcript: Uid) -> tuple[CodingRow, ...]:
    """All codings of a transcript, sorted by text, start, end and uid."""
    memos = select(func.count()).where(Memo.target == Coding.uid, Memo.alive).scalar_subquery()
    rows = view.rows(
        select(
            Coding.uid,
            Code.uid,
            Text.uid,
            Coding.start,
            Coding.end,
            Coder.uid,
            Coding.created,
            Coding.weight,
            memos,
        )
        .select_from(Transcript)
        .join(Text, Text.transcript_id == Transcript.id)
        .join(Coding, Coding.text_id == Text.id)
        .join(Code, Code.id == Coding.code_id)
        .join(Coder, Coder.id == Coding.coder_id)
        .where(Transcript.uid == transcript, Coding.alive, Text.alive)
        .order_by(Text.uid, Coding.start, Coding.end, Coding.uid)
    )
    return tuple(
        CodingRow(Uid(uid), Uid(code), Uid(text), Span(start, end), Uid(coder), created, weight, count)
        for uid, code, text, start, end, coder, created, weight, count in rows
    )


def recent_codes(view: View, coder: Uid, limit: int = 9) -> tuple[Uid, ...]:
    """The codes that ``coder`` applied last, the latest first, each once."""
    latest = func.max(Coding.created)
    rows = view.rows(
        select(Code.uid)
        .join(Coding, Coding.code_id == Code.id)
        .join(Coder, Coder.id == Coding.coder_id)
        .where(Coder.uid == coder, Coding.alive, Code.alive)
        .group_by(Code.id)
        .order_by(latest.desc(), Code.name)
        .limit(limit)
    )
    return tuple(Uid(row[0]) for row in rows)
