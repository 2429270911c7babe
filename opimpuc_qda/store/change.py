"""The write door's handle: what one operation changes, collected and then folded in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable
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

    def __init__(
        self, connection: Connection, clock: Clock, put: Callable[[Change], None] | None = None
    ) -> None:
        self.connection = connection
        self.operation = clock.uid()
        self.now = iso(clock.now())
        self._clock = clock
        self._put = put
        self._rows: list[dict[str, str]] = []
        self._kinds: set[str] = set()
        self.local: int | None = None  # the operation's id in the log, once a part of it is there

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

    def let_go(self) -> None:
        """Bring what was noted so far into the log and the tables, within the transaction, and forget it.

        So a long operation needs no more memory than its largest part. All that the part refers to must have
        been noted before.
        """
        if self._put is not None and self._rows:
            self._put(self)
            self._kinds.update(row["kind"] for row in self._rows)
            self._rows = []

    @property
    def is_empty(self) -> bool:
        """Whether nothing was changed."""
        return not self._rows and self.local is None

    def write(self, operation: dict[str, object]) -> int:
        """Append the operation and its changes to the log; returns its local id."""
        self.local = int(self.connection.execute(insert(schema.Operation), operation).lastrowid)
        self.write_further()
        return self.local

    def write_further(self) -> None:
        """Append changes to the operation that is in the log already."""
        if self._rows:
            rows = [{"operation_id": self.local, **row} for row in self._rows]
            self.connection.execute(insert(schema.Change), rows)

    def announced(self) -> Changes:
        """What this operation tells the rest of the program; no uids where it was let go in parts."""
        uids = () if self._kinds else (Uid(row["entity"]) for row in self._rows)
        kinds = self._kinds.union(row["kind"] for row in self._rows)
        return Changes(frozenset(kinds), frozenset(uids), self.operation)


def last_clock(connection: Connection) -> int:
    """The greatest clock value in the log, 0 where it is empty."""
    return int(connection.execute(select(func.coalesce(func.max(schema.Operation.clock), 0))).scalar_one())


def last_change(connection: Connection) -> int:
    """The greatest local id of a change in the log, 0 where it is empty."""
    return int(connection.execute(select(func.coalesce(func.max(schema.Change.id), 0))).scalar_one())
