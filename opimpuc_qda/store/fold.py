"""Folding: the entity tables as a pure function of the set of operations.

For each field of each entity the change with the greatest stamp (clock, replica, seq, operation uid) wins;
being alive is a field too. Entities met for the first time with a single change are folded by one INSERT ...
SELECT per kind; the others one by one in Python. Entities whose references have not arrived wait in
``pending``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby, islice
from typing import Any, cast

from sqlalchemy import (
    Connection,
    Insert,
    Row,
    Select,
    bindparam,
    delete,
    exists,
    func,
    insert,
    literal,
    select,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.elements import ColumnElement

from opimpuc_qda.store import schema
from opimpuc_qda.store.kinds import BY_NAME, KINDS, Fields, Form, Kind, written
from opimpuc_qda.store.working import FOLDED, TOUCHED

CREATION = "*"
ALIVE = "alive"
ADDED, CHANGED, REMOVED, REVIVED = "added", "changed", "removed", "revived"
BATCH = 5_000

OPERATION = schema.Operation
CHANGE = schema.Change
STAMP = (OPERATION.clock, OPERATION.replica, OPERATION.seq, OPERATION.uid, CHANGE.id)
"""The order in which changes are applied; the last one wins."""


def touch(connection: Connection, first_operation: int) -> None:
    """Mark what operations with local ids from ``first_operation`` on changed, and all that is pending."""
    _touch_where(connection, CHANGE.operation_id >= first_operation)


def touch_since(connection: Connection, last_change: int) -> None:
    """Mark what was changed after the change with the local id ``last_change``, and all that is pending."""
    _touch_where(connection, CHANGE.id > last_change)


def _touch_where(connection: Connection, condition: ColumnElement[bool]) -> None:
    connection.execute(delete(TOUCHED))
    changed = select(CHANGE.kind, CHANGE.entity).where(condition)
    waiting = select(schema.Pending.kind, schema.Pending.entity)
    connection.execute(insert(TOUCHED).from_select(["kind", "entity"], changed.union(waiting)))


def touch_all(connection: Connection) -> None:
    """Mark every entity of the log."""
    connection.execute(delete(TOUCHED))
    connection.execute(
        insert(TOUCHED).from_select(["kind", "entity"], select(CHANGE.kind, CHANGE.entity).distinct())
    )


def fold(connection: Connection) -> None:
    """Bring the tables up to date with the log for all touched entities; effects go to ``folded``."""
    connection.execute(delete(FOLDED))
    connection.execute(delete(schema.Pending))
    touched = set(connection.execute(select(TOUCHED.c.kind).distinct()).scalars())
    for kind in KINDS:
        if kind.name in touched:
            _fold_fresh(connection, kind)
            _fold_known(connection, kind)
            _note_pending(connection, kind)


def fields_of(changes: Iterable[tuple[str, str]]) -> Fields:
    """Apply (field, JSON value) pairs in the order of their stamps; "*" sets many fields at once."""
    state: Fields = {}
    for field, value in changes:
        if field == CREATION:
            state.setdefault(CREATION, True)
            state.setdefault(ALIVE, True)
            state |= json.loads(value)
        else:
            state[field] = json.loads(value)
    return state


def stamped_changes(kind: Kind) -> Select[str, str, str]:
    """(entity, field, value) of the touched entities of ``kind`` not named in ``folded``, in stamp order."""
    done = select(FOLDED.c.entity).where(FOLDED.c.kind == kind.name)
    return (
        select(CHANGE.entity, CHANGE.field, CHANGE.value)
        .select_from(TOUCHED)
        .join(CHANGE, (CHANGE.entity == TOUCHED.c.entity) & (CHANGE.kind == TOUCHED.c.kind))
        .join(OPERATION, OPERATION.id == CHANGE.operation_id)
        .where(TOUCHED.c.kind == kind.name, TOUCHED.c.entity.not_in(done))
        .order_by(CHANGE.entity, *STAMP)
    )


def readable_rows(kind: Kind) -> Select[*tuple[Any, ...]]:
    """Every row of ``kind``: uid, alive, then its columns in order, references as uids."""
    columns: list[ColumnElement[Any]] = []
    source = kind.table.__table__
    joined: Any = source
    for column in kind.stored:
        if column.form is Form.REFERENCE:
            target = BY_NAME[column.target].table.__table__.alias()
            joined = joined.join(target, target.c.id == source.c[column.name])
            columns.append(target.c.uid.label(column.field))
        else:
            columns.append(source.c[column.name].label(column.field))
    return select(source.c.uid, source.c.alive, *columns).select_from(joined).order_by(source.c.uid)


def _fold_fresh(connection: Connection, kind: Kind) -> None:
    """Insert the touched entities that are new and whose one change is their creation."""
    for statement in _fresh_statements(kind.name):
        connection.execute(statement)


@cache
def _fresh_statements(name: str) -> tuple[Any, ...]:
    kind = BY_NAME[name]
    known = exists().where(kind.table.uid == FOLDED.c.entity)
    statements: list[Any] = [_name_fresh(kind), _insert_fresh(kind)]
    if name == "revision":
        statements.append(_unpack_fresh_turns())
    statements.append(delete(FOLDED).where(FOLDED.c.kind == name, ~known))
    return tuple(statements)


def _name_fresh(kind: Kind) -> Insert:
    """Enter the fresh entities of ``kind`` into ``folded`` as added."""
    other = schema.Change.__table__.alias()
    single = (
        select(func.count())
        .select_from(other)
        .where(other.c.entity == TOUCHED.c.entity, other.c.kind == TOUCHED.c.kind)
        .scalar_subquery()
    )
    rows = select(TOUCHED.c.kind, TOUCHED.c.entity, literal(ADDED)).where(
        TOUCHED.c.kind == kind.name,
        ~exists().where(kind.table.uid == TOUCHED.c.entity),
        exists().where(
            CHANGE.entity == TOUCHED.c.entity, CHANGE.kind == TOUCHED.c.kind, CHANGE.field == CREATION
        ),
        single == 1,
    )
    return insert(FOLDED).from_select(["kind", "entity", "effect"], rows)


def _insert_fresh(kind: Kind) -> Insert:
    """Make rows of the creations named in ``folded``; missing references drop out of the joins."""
    columns = ["uid", "alive"]
    values: list[ColumnElement[Any]] = [CHANGE.entity.expression, literal(1)]
    source = schema.Change.__table__.join(
        FOLDED, (FOLDED.c.entity == CHANGE.entity) & (FOLDED.c.kind == CHANGE.kind)
    )
    for column in kind.stored:
        columns.append(column.name)
        extracted = func.json_extract(CHANGE.value, f"$.{column.field}")
        if column.form is Form.REFERENCE:
            target = BY_NAME[column.target].table.__table__.alias()
            source = source.join(target, target.c.uid == extracted)
            values.append(target.c.id)
        elif column.form is Form.STRUCTURE:
            values.append(CHANGE.value.op("->")(f"$.{column.field}"))
        else:
            values.append(extracted)
    rows = select(*values).select_from(source).where(FOLDED.c.kind == kind.name).order_by(CHANGE.id)
    return insert(kind.table).from_select(columns, rows)


def _unpack_fresh_turns() -> Insert:
    """Make the turn rows of the revisions just inserted."""
    turns = func.json_each(CHANGE.value, "$.turns").table_valued("value", name="item")
    rows = (
        select(
            schema.Revision.id,
            *(func.json_extract(turns.c.value, f"$[{index}]") for index in range(5)),
        )
        .select_from(FOLDED)
        .join(CHANGE, (CHANGE.entity == FOLDED.c.entity) & (CHANGE.kind == FOLDED.c.kind))
        .join(schema.Revision, schema.Revision.uid == FOLDED.c.entity)
        .join(turns, literal(value=True))
        .where(FOLDED.c.kind == "revision")
    )
    return insert(schema.Turn).from_select(["revision_id", "n", "start", "end", "speaker", "time"], rows)


def _fold_known(connection: Connection, kind: Kind) -> None:
    """Fold the touched entities that have a history, in Python."""
    rows = connection.execute(stamped_changes(kind)).all()
    for batch in _batches(rows):
        _write(connection, kind, batch)


def _batches(rows: Iterable[Row[str, str, str]]) -> Iterator[dict[str, Fields]]:
    """Folded fields by entity, some thousand entities at a time."""
    entities = (
        (entity, fields_of((field, value) for _, field, value in changes))
        for entity, changes in groupby(rows, key=lambda row: row[0])
    )
    while batch := dict(islice(entities, BATCH)):
        yield batch


def _write(connection: Connection, kind: Kind, batch: Mapping[str, Fields]) -> None:
    """Insert or update the rows of ``batch`` that differ from what the table has."""
    references = _local_ids(connection, kind, batch.values())
    before = _rows(connection, kind, batch)
    rows, effects = [], []
    for uid, fields in batch.items():
        row = _row(kind, fields, references)
        if row is None or before.get(uid) == row:
            continue
        rows.append({"uid": uid, **row})
        effects.append({"kind": kind.name, "entity": uid, "effect": _effect(before.get(uid), row)})
    if rows:
        statement = upsert(kind.table)
        names = [ALIVE, *(column.name for column in kind.stored)]
        connection.execute(
            statement.on_conflict_do_update(["uid"], set_={name: statement.excluded[name] for name in names}),
            rows,
        )
        connection.execute(insert(FOLDED), effects)
        if kind.name == "revision":
            _unpack_turns(connection, batch)


def _effect(before: Mapping[str, Any] | None, after: Mapping[str, Any]) -> str:
    """What writing ``after`` over ``before`` means to people."""
    was, is_now = bool(before and before[ALIVE]), bool(after[ALIVE])
    if was and is_now:
        return CHANGED
    if was:
        return REMOVED
    if before is None and is_now:
        return ADDED
    return REVIVED if is_now else CHANGED


def _row(kind: Kind, fields: Fields, references: Mapping[tuple[str, str], int]) -> dict[str, Any] | None:
    """The column values of one entity, or None while its creation or a reference is missing."""
    if CREATION not in fields:
        return None
    row: dict[str, Any] = {ALIVE: bool(fields[ALIVE])}
    for column in kind.stored:
        value = fields.get(column.field)
        if column.form is Form.REFERENCE:
            found = references.get((column.target, str(value)))
            if found is None:
                return None
            row[column.name] = found
        else:
            row[column.name] = written(value) if column.form is Form.STRUCTURE else value
    return row


def _local_ids(connection: Connection, kind: Kind, batch: Iterable[Fields]) -> dict[tuple[str, str], int]:
    """The local ids of everything that ``batch`` refers to, by (kind, uid)."""
    states = list(batch)
    result: dict[tuple[str, str], int] = {}
    for column in kind.references:
        table = BY_NAME[column.target].table
        wanted = sorted({str(fields.get(column.field)) for fields in states})
        for uid, local in connection.execute(select(table.uid, table.id).where(_listed(table.uid, wanted))):
            result[column.target, uid] = local
    return result


def _rows(connection: Connection, kind: Kind, uids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """The rows that the table has for ``uids``, by uid."""
    names = [ALIVE, *(column.name for column in kind.stored)]
    columns = kind.table.__table__.c
    statement = select(kind.table.uid, *(columns[name] for name in names)).where(
        _listed(kind.table.uid, sorted(uids))
    )
    return {row[0]: dict(zip(names, row[1:], strict=True)) for row in connection.execute(statement)}


def _listed(column: InstrumentedAttribute[str], values: list[str]) -> ColumnElement[bool]:
    """``column`` IN a list of any length, passed as one JSON parameter."""
    items = func.json_each(bindparam(None, json.dumps(values))).table_valued("value")
    return column.in_(select(items.c.value))


def _unpack_turns(connection: Connection, batch: Mapping[str, Fields]) -> None:
    """Make the turn rows of the revisions in ``batch`` that have none yet."""
    ids = dict(
        connection.execute(
            select(schema.Revision.uid, schema.Revision.id).where(_listed(schema.Revision.uid, sorted(batch)))
        ).all()
    )
    rows = [
        {"revision_id": ids[uid], "n": n, "start": start, "end": end, "speaker": speaker, "time": time}
        for uid, fields in batch.items()
        if uid in ids
        for n, start, end, speaker, time in cast("list[list[int | str]]", fields["turns"])
    ]
    if rows:
        connection.execute(upsert(schema.Turn).on_conflict_do_nothing(), rows)


def _note_pending(connection: Connection, kind: Kind) -> None:
    """Keep the touched entities that have no row, with the reference that is missing."""
    lost = select(TOUCHED.c.entity).where(
        TOUCHED.c.kind == kind.name, ~exists().where(kind.table.uid == TOUCHED.c.entity)
    )
    uids = set(connection.execute(lost).scalars())
    if not uids:
        return
    rows = connection.execute(stamped_changes(kind)).all()
    states = {uid: fields for batch in _batches(rows) for uid, fields in batch.items() if uid in uids}
    references = _local_ids(connection, kind, states.values())
    connection.execute(
        insert(schema.Pending),
        [
            {"kind": kind.name, "entity": uid, "missing": _missing(kind, fields, references)}
            for uid, fields in states.items()
        ],
    )


def _missing(kind: Kind, fields: Fields, references: Mapping[tuple[str, str], int]) -> str:
    """What keeps an entity out of its table: "creation", or "kind uid" of the reference that is not here."""
    if CREATION not in fields:
        return "creation"
    for column in kind.references:
        if (column.target, str(fields.get(column.field))) not in references:
            return f"{column.target} {fields.get(column.field)}"
    return ""
