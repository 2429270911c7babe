"""The write door's handle: what one operation changes, collected and then folded in one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from opimpuc_qda.domain.changes import Changes
from opimpuc_qda.domain.transcript import body_hash
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import fold, schema
from opimpuc_qda.store.clock import Clock, iso
from opimpuc_qda.store.kinds import BY_ENTITY, Form, Json, to_fields, to_json, written

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


class Change:
    """Collects the changes of one operation. Nothing is visible to others before the door closes.

    ``connection`` is for the services of the store itself (undo, merge); others add, set and remove.
    """

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self.connection = connection
        self.operation = clock.uid()
        self.now = iso(clock.now())
        self._clock = clock
        self._rows: list[dict[str, str]] = []

    def new_uid(self) -> Uid:
        """A fresh uid for an entity to add."""
        return self._clock.uid()

    def add(self, entity: DataclassInstance) -> None:
        """Bring ``entity`` (a dataclass of the domain with a ``uid``) into the project.

        An entity that is there already takes the values given; one that was removed stays so (see
        :meth:`restore`).
        """
        kind = BY_ENTITY[type(entity)]
        self.record(kind.name, entity.uid, fold.CREATION, to_fields(entity))  # type: ignore[attr-defined]

    def add_all(self, entities: Iterable[DataclassInstance]) -> None:
        """:meth:`add` for many."""
        for entity in entities:
            self.add(entity)

    def set(self, entity: type, uid: Uid, field: str, value: object) -> None:
        """Give one field of an entity a new value (as the domain has it)."""
        kind = BY_ENTITY[entity]
        if kind.column(field).form is Form.UNPACKED:
            raise ValueError(f"{field!r} never changes")
        self.record(kind.name, uid, field, to_json(value))

    def remove(self, entity: type, uid: Uid) -> None:
        """Take an entity out of the project; the log keeps it."""
        self.record(BY_ENTITY[entity].name, uid, fold.ALIVE, False)

    def restore(self, entity: type, uid: Uid) -> None:
        """Bring back an entity that was taken out; it keeps the values it had."""
        self.record(BY_ENTITY[entity].name, uid, fold.ALIVE, True)

    def keep_body(self, body: str) -> str:
        """Store a text body and return its hash; a body that is there already is not stored twice."""
        name = body_hash(body)
        statement = upsert(schema.Body).values(sha256=name, content=body)
        self.connection.execute(statement.on_conflict_do_nothing())
        return name

    def record(self, kind: str, uid: str, field: str, value: Json) -> None:
        """Note one raw change, as the log has it."""
        self._rows.append({"kind": kind, "entity": uid, "field": field, "value": written(value)})

    @property
    def is_empty(self) -> bool:
        """Whether nothing was changed."""
        return not self._rows

    def write(self, operation: dict[str, object]) -> int:
        """Append the operation and its changes to the log; returns its local id."""
        result = self.connection.execute(insert(schema.Operation), operation)
        local = int(result.lastrowid)
        if self._rows:
            rows = [{"operation_id": local, **row} for row in self._rows]
            self.connection.execute(insert(schema.Change), rows)
        return local

    def announced(self) -> Changes:
        """What this operation tells the rest of the program."""
        return Changes(
            frozenset(row["kind"] for row in self._rows),
            frozenset(Uid(row["entity"]) for row in self._rows),
            self.operation,
        )


def last_clock(connection: Connection) -> int:
    """The greatest clock value in the log, 0 where it is empty."""
    return int(connection.execute(select(func.coalesce(func.max(schema.Operation.clock), 0))).scalar_one())
