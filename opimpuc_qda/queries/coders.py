"""Coders: who works in the project."""

from __future__ import annotations

from sqlalchemy import select

from opimpuc_qda.domain.coder import Coder
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import schema
from opimpuc_qda.store.project import View


def coders(view: View) -> tuple[Coder, ...]:
    """Everybody, by name; two coders may bear one name."""
    coder = schema.Coder
    rows = view.rows(select(coder.uid, coder.name).where(coder.alive).order_by(coder.name, coder.uid))
    return tuple(Coder(Uid(uid), name) for uid, name in rows)


def maker(view: View) -> Uid | None:
    """Who made the project, or None where that is not known."""
    operation = schema.Operation
    rows = view.rows(
        select(schema.Coder.uid)
        .join(operation, operation.coder == schema.Coder.uid)
        .where(schema.Coder.alive)
        .order_by(operation.clock, operation.replica, operation.seq)
        .limit(1)
    )
    return Uid(rows[0][0]) if rows else None


def coders_named(view: View, name: str) -> tuple[Coder, ...]:
    """Everybody who bears exactly this name."""
    return tuple(coder for coder in coders(view) if coder.name == name)
