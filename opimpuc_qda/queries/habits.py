"""What the project remembers of corrections made at imports."""

from __future__ import annotations

from sqlalchemy import select

from opimpuc_qda.domain.habit import Aspect, Habit
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import schema
from opimpuc_qda.store.project import View


def habits(view: View) -> tuple[Habit, ...]:
    """All that is remembered, by what it is about."""
    table = schema.Habit
    rows = view.rows(
        select(table.uid, table.about, table.found, table.taken)
        .where(table.alive)
        .order_by(table.about, table.found)
    )
    return tuple(Habit(Uid(uid), Aspect(about), found, taken) for uid, about, found, taken in rows)
