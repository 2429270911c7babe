"""The attribute schema of a project."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Row, select

from opimpuc_qda.domain.attribute import Attribute, AttributeType, SchemaHead, Value
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import schema
from opimpuc_qda.store.project import View


def attributes(view: View) -> tuple[Attribute, ...]:
    """Every attribute, in the order of the schema."""
    table = schema.Attribute.__table__
    rows = view.rows(select(table).where(table.c.alive).order_by(table.c.order, table.c.name, table.c.uid))
    return tuple(map(_attribute, rows))


def schema_head(view: View) -> SchemaHead | None:
    """What the attribute schema says of itself, or None where the project has none."""
    table = schema.AttributeSchema.__table__
    rows = view.rows(select(table).where(table.c.alive).order_by(table.c.uid))
    return _head(rows[0]) if rows else None


def _attribute(row: Row[*tuple[Any, ...]]) -> Attribute:
    return Attribute(
        uid=Uid(row.uid),
        name=row.name,
        level=row.level,
        type=AttributeType(row.type),
        order=row.order,
        label=json.loads(row.label),
        help=json.loads(row.help),
        values=_values(json.loads(row.values)),
        rules=json.loads(row.rules),
        as_written=row.as_written,
    )


def _head(row: Row[*tuple[Any, ...]]) -> SchemaHead:
    return SchemaHead(
        uid=Uid(row.uid),
        name=row.name,
        version=row.version,
        languages=tuple(json.loads(row.languages)),
        levels=json.loads(row.levels),
        reserved=_values(json.loads(row.reserved)),
        preamble=row.preamble,
        document=json.loads(row.document),
    )


def _values(found: list[dict[str, Any]]) -> tuple[Value, ...]:
    return tuple(Value(**value) for value in found)
