"""History: the operations of a project, and what the next undo or redo is about."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import undo
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Change, Coder, Operation


@dataclass(frozen=True, slots=True)
class OperationRow:
    """One act: ``at`` is UTC ISO 8601, ``changes`` counts the changed fields and new entities."""

    uid: Uid
    kind: str
    coder: Uid
    coder_name: str
    at: str
    undoes: Uid | None
    changes: int


def operations(view: View, since: str | None = None) -> tuple[OperationRow, ...]:
    """Every operation (from the ISO date or time ``since`` on), oldest first."""
    counts = select(func.count()).where(Change.operation_id == Operation.id).scalar_subquery()
    statement = (
        select(
            Operation.uid,
            Operation.kind,
            Operation.coder,
            func.coalesce(Coder.name, ""),
            Operation.at,
            Operation.undoes,
            counts,
        )
        .outerjoin(Coder, Coder.uid == Operation.coder)
        .order_by(Operation.clock, Operation.replica, Operation.seq, Operation.uid)
    )
    if since is not None:
        statement = statement.where(Operation.at >= since)
    return tuple(OperationRow(*row) for row in view.rows(statement))


def undo_target(view: View, coder: Uid, *, redo: bool = False) -> str | None:
    """The kind of the operation that the next undo (redo) of ``coder`` is about, or None."""
    found = undo.undoable(view.connection, coder, redo=redo)
    return found[1] if found else None
