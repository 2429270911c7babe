"""Codings of a transcript, and the codes that a coder used last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, select

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.standing import stands
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Code, Coder, Coding, Entity, Memo, Revision, Text, Transcript


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
    """All codings that stand on the texts of a transcript, sorted by text, start, end and uid."""
    texts = select(Text.id).join(Transcript, Transcript.id == Text.transcript_id)
    texts = texts.where(Transcript.uid == transcript, Text.alive)
    found = view.rows(_CODINGS.where(Coding.text_id.in_(texts), Coding.alive, stands()))
    return _rows(view, found)


def codings_with(view: View, uids: Iterable[Uid]) -> tuple[CodingRow, ...]:
    """Those of ``uids`` that are codings alive and stand on their texts, sorted as by :func:`codings_of`."""
    return _rows(view, view.rows(_CODINGS.where(Coding.uid.in_(tuple(uids)), Coding.alive, stands())))


def living(view: View, uids: Iterable[Uid]) -> tuple[Uid, ...]:
    """Those of ``uids`` that are codings alive, on whatever revision, in the order they came."""
    rows = view.rows(select(Coding.uid).where(Coding.uid.in_(tuple(uids)), Coding.alive).order_by(Coding.id))
    return tuple(Uid(uid) for (uid,) in rows)


_CODINGS = select(
    Coding.uid,
    Coding.code_id,
    Coding.text_id,
    Coding.start,
    Coding.end,
    Coding.coder_id,
    Coding.created,
    Coding.weight,
)


def _rows(view: View, found: Sequence[Row[*tuple[Any, ...]]]) -> tuple[CodingRow, ...]:
    """Local ids turned into uids by three small tables: quicker than joining them to every row."""
    codes, texts, coders = (_uids(view, table) for table in (Code, Text, Coder))
    memos = dict(
        view.rows(
            select(Memo.target, func.count()).where(Memo.on == "coding", Memo.alive).group_by(Memo.target)
        )
    )
    rows = [
        CodingRow(
            uid, codes[code], texts[text], Span(start, end), coders[coder], created, weight, memos.get(uid, 0)
        )
        for uid, code, text, start, end, coder, created, weight in found
    ]
    rows.sort(key=lambda row: (row.text, row.span, row.uid))
    return tuple(rows)


def _uids(view: View, table: type[Entity]) -> dict[int, Uid]:
    return dict(view.rows(select(table.id, table.uid)))


@dataclass(frozen=True, slots=True)
class CodingPlace:
    """Where a coding is, or was before it was removed."""

    transcript: Uid
    text: Uid
    span: Span


def place_of(view: View, uids: Iterable[Uid]) -> CodingPlace | None:
    """The place of the first of ``uids`` that is or was a coding of a text as it is now, or None."""
    rows = view.rows(
        select(Transcript.uid, Text.uid, Coding.start, Coding.end)
        .select_from(Coding)
        .join(Text, Text.id == Coding.text_id)
        .join(Revision, Revision.id == Coding.revision_id)
        .join(Transcript, Transcript.id == Text.transcript_id)
        .where(Coding.uid.in_(tuple(uids)), Text.alive, Transcript.alive)
        .where(Revision.uid == Text.revision)
        .order_by(Coding.id)
        .limit(1)
    )
    return next((CodingPlace(one, text, Span(start, end)) for one, text, start, end in rows), None)


def recent_codes(view: View, coder: Uid, limit: int = 9) -> tuple[Uid, ...]:
    """The codes that ``coder`` applied last, the latest first, each once."""
    latest = (
        select(Coding.code_id, Coding.created)
        .where(Coding.coder_id == select(Coder.id).where(Coder.uid == coder).scalar_subquery(), Coding.alive)
        .order_by(Coding.created.desc())
        .limit(_LOOKED_AT)
        .subquery()
    )
    rows = view.rows(
        select(Code.uid)
        .join(latest, latest.c.code_id == Code.id)
        .where(Code.alive)
        .group_by(Code.id)
        .order_by(func.max(latest.c.created).desc(), Code.name)
        .limit(limit)
    )
    return tuple(Uid(row[0]) for row in rows)


_LOOKED_AT = 500  # older codings are not recent
