"""The codebook of a project, and how often its codes are used."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Row, exists, or_, select

from opimpuc_qda.domain.codebook import (
    Code,
    Codebook,
    CodebookHead,
    CodeKind,
    CodeStatus,
    Cues,
    Example,
)
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import schema
from opimpuc_qda.store.project import View


def visible_code() -> ColumnElement[bool]:
    """Codes that were not removed, and those that were removed while somebody else used them."""
    used = exists().where(schema.Coding.code_id == schema.Code.id, schema.Coding.alive)
    summary = schema.Summary
    summed_up = exists().where(summary.code_id == schema.Code.id, summary.alive, summary.body != "")
    return or_(schema.Code.alive, used, summed_up)


def codebook(view: View) -> Codebook:
    """Every visible code as a tree."""
    return Codebook(_code(row) for row in view.rows(select(schema.Code.__table__).where(visible_code())))


def codebook_head(view: View) -> CodebookHead | None:
    """What the codebook says of itself, or None where the project has none."""
    rows = view.rows(
        select(schema.CodebookHead.__table__)
        .where(schema.CodebookHead.alive)
        .order_by(schema.CodebookHead.uid)
    )
    if not rows:
        return None
    row = rows[0]
    return CodebookHead(
        Uid(row.uid),
        row.name,
        row.version,
        tuple(json.loads(row.languages)),
        row.preamble,
        json.loads(row.document),
    )


def _code(row: Row[*tuple[Any, ...]]) -> Code:
    return Code(
        uid=Uid(row.uid),
        name=row.name,
        parent=Uid(row.parent) if row.parent else None,
        kind=CodeKind(row.kind),
        codable=row.codable,
        order=row.order,
        colour=row.colour,
        tint=row.tint,
        glyph=row.glyph,
        status=CodeStatus(row.status),
        since=row.since,
        label=json.loads(row.label),
        definition=json.loads(row.definition),
        include=json.loads(row.include),
        exclude=json.loads(row.exclude),
        see_also=tuple(json.loads(row.see_also)),
        example=_example(json.loads(row.example)),
        cues=_cues(json.loads(row.cues)),
        in_frequency_tables=row.in_frequency_tables,
        replaced_by=row.replaced_by,
        extra=json.loads(row.extra),
    )


def _example(found: Mapping[str, Any] | None) -> Example | None:
    return Example(**found) if found else None


def _cues(found: Mapping[str, Mapping[str, list[str]]]) -> dict[str, Cues]:
    return {language: Cues(tuple(cues["strong"]), tuple(cues["weak"])) for language, cues in found.items()}


def code_of(view: View, uid: Uid) -> Code | None:
    """The code ``uid``, or None where the project has none such."""
    rows = view.rows(select(schema.Code.__table__).where(schema.Code.uid == uid, visible_code()))
    return _code(rows[0]) if rows else None
