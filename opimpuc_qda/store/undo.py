"""Undo and redo as new operations.

Undoing appends the inverse of an operation, so it survives a crash, a restart and a merge. Nothing is undone
over somebody's head: nobody may have changed the same since, and nothing alive may rest on what would go.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from sqlalchemy import Connection, select

from opimpuc_qda.domain.errors import ChangedSince, NothingToUndo
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import fold, schema
from opimpuc_qda.store.kinds import BY_NAME, KINDS, Json
from opimpuc_qda.store.project import Project

UNDO, REDO = "undo", "redo"
OPERATION, CHANGE = schema.Operation, schema.Change


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo or redo did: its operation, the one it is about with its kind, the entities touched."""

    operation: Uid
    target: Uid
    kind: str
    uids: tuple[Uid, ...]


@dataclass(frozen=True, slots=True)
class _Past:
    """One stamped change of an entity, oldest first."""

    operation: str
    kind: str
    coder: str
    at: str
    undoes: str | None
    field: str
    value: str

    @property
    def root(self) -> str:
        """The operation that this one is, undoes or redoes."""
        return self.undoes or self.operation

    @property
    def fields(self) -> set[str]:
        """What it changed."""
        return set(fold.fields_of([(self.field, self.value)]))


def undoable(connection: Connection, coder: Uid, *, redo: bool = False) -> tuple[Uid, str] | None:
    """The operation (uid, kind) that the next undo or redo of ``coder`` is about, or None."""
    done, taken_back = _stacks(connection, coder)
    stack = taken_back if redo else done
    return stack[-1] if stack else None


def undo(project: Project, coder: Uid, *, redo: bool = False) -> Undone:
    """Take back the last operation of ``coder`` that stands, or (``redo``) bring back the last one undone.

    Raises:
        NothingToUndo: there is none.
        ChangedSince: somebody has changed the same since, or something now rests on it.
    """
    with project.read() as view:
        found = undoable(view.connection, coder, redo=redo)
    if found is None:
        raise NothingToUndo(redo)
    target, kind = found
    with project.write(REDO if redo else UNDO, coder, undoes=target) as change:
        dying: list[tuple[str, str]] = []
        given: set[tuple[str, str, str]] = set()
        uids: dict[Uid, None] = {}
        for entity_kind, uid, fields in _touched_by(change.connection, target):
            history = _history(change.connection, entity_kind, uid)
            _check_untouched(change.connection, history, target, fields, entity_kind)
            for field, value in _values(history, target, fields, redo=redo):
                change.record(entity_kind, uid, field, value)
                given.add((entity_kind, uid, field))
                if field == fold.ALIVE and value is False:
                    dying.append((entity_kind, uid))
            uids[Uid(uid)] = None
        if not redo:  # what a redo takes away went before, in full knowledge of its users
            _check_unused(change.connection, dying, given)
    return Undone(change.operation, target, kind, tuple(uids))


def _stacks(connection: Connection, coder: Uid) -> tuple[list[tuple[Uid, str]], list[tuple[Uid, str]]]:
    """What ``coder`` can undo and redo, the next one last."""
    statement = (
        select(OPERATION.uid, OPERATION.kind, OPERATION.undoes)
        .where(OPERATION.coder == coder, OPERATION.kind.not_in(NOT_UNDOABLE))
        .order_by(OPERATION.clock, OPERATION.replica, OPERATION.seq, OPERATION.uid)
    )
    done: dict[str, str] = {}
    taken_back: dict[str, str] = {}
    for uid, kind, undoes in connection.execute(statement):
        if undoes is None:
            done[uid] = kind
            taken_back.clear()
        elif kind == UNDO and undoes in done:
            taken_back[undoes] = done.pop(undoes)
        elif kind == REDO and undoes in taken_back:
            done[undoes] = taken_back.pop(undoes)
    return [(Uid(uid), kind) for uid, kind in done.items()], [
        (Uid(u), kind) for u, kind in taken_back.items()
    ]


NOT_UNDOABLE = ("project.create", "coder.add", "merge")


def _touched_by(connection: Connection, operation: Uid) -> Sequence[tuple[str, str, list[str]]]:
    """(kind, uid, fields) of every entity that ``operation`` changed, in the order of the log."""
    statement = (
        select(CHANGE.kind, CHANGE.entity, CHANGE.field, CHANGE.value)
        .join(OPERATION, OPERATION.id == CHANGE.operation_id)
        .where(OPERATION.uid == operation)
        .order_by(CHANGE.id)
    )
    touched: dict[tuple[str, str], list[str]] = {}
    for kind, uid, field, value in connection.execute(statement):
        names = touched.setdefault((kind, uid), [])
        names += [name for name in fold.fields_of([(field, value)]) if name != fold.CREATION]
    return [(kind, uid, names) for (kind, uid), names in touched.items()]


def _history(connection: Connection, kind: str, uid: str) -> list[_Past]:
    statement = (
        select(
            OPERATION.uid,
            OPERATION.kind,
            OPERATION.coder,
            OPERATION.at,
            OPERATION.undoes,
            CHANGE.field,
            CHANGE.value,
        )
        .join(CHANGE, CHANGE.operation_id == OPERATION.id)
        .where(CHANGE.entity == uid, CHANGE.kind == kind)
        .order_by(*fold.STAMP)
    )
    return [_Past(*row) for row in connection.execute(statement)]


def _check_untouched(
    connection: Connection, history: Sequence[_Past], target: Uid, fields: Iterable[str], kind: str
) -> None:
    """No operation that stands may have changed one of ``fields`` after ``target`` did."""
    state = {past.root: past.kind for past in history}  # the last word on each: itself, undone, redone
    after = False
    wanted = set(fields)
    for past in history:
        if past.operation == target:
            after = True
        elif after and past.undoes is None and state[past.operation] != UNDO and wanted & past.fields:
            raise ChangedSince(kind, _coder_name(connection, past.coder), past.at)


def _values(
    history: Sequence[_Past], target: Uid, fields: Iterable[str], *, redo: bool
) -> list[tuple[str, Json]]:
    """The value of each field as ``target`` gave it (redo) or as it was before (undo)."""
    at = [index for index, past in enumerate(history) if past.operation == target]
    upto = at[-1] + 1 if redo else at[0]
    state = fold.fields_of((past.field, past.value) for past in history[:upto])
    if fold.CREATION not in state:
        return [(fold.ALIVE, False)]
    return [(field, state[field]) for field in fields if field in state]


def _check_unused(
    connection: Connection, dying: Iterable[tuple[str, str]], given: Set[tuple[str, str, str]]
) -> None:
    """Nothing that stays alive may refer to what is about to go; fields ``given`` refer to it no more."""
    doomed = set(dying)
    for kind, uid in doomed:
        for user_kind, user, field in _users(connection, kind, uid):
            if (user_kind, user) not in doomed and (user_kind, user, field) not in given:
                past = _history(connection, user_kind, user)[-1]
                raise ChangedSince(user_kind, _coder_name(connection, past.coder), past.at)


def _users(connection: Connection, kind: str, uid: str) -> Iterator[tuple[str, str, str]]:
    """(kind, uid, field) of everything alive that refers to an entity, memos and attributes included."""
    target = BY_NAME[kind].table
    local = select(target.id).where(target.uid == uid).scalar_subquery()
    for user in KINDS:
        for column in user.references:
            if column.target == kind:
                points = user.table.__table__.c[column.name] == local
                found = connection.execute(select(user.table.uid).where(user.table.alive, points)).scalars()
                yield from ((user.name, name, column.field) for name in found)
    memos = select(schema.Memo.uid).where(schema.Memo.alive, schema.Memo.target == uid)
    yield from (("memo", memo, "target") for memo in connection.execute(memos).scalars())
    value = schema.AttributeValue
    values = select(value.uid).where(value.alive, value.subject == uid, value.value != "null")
    yield from (("attribute_value", found, "subject") for found in connection.execute(values).scalars())


def _coder_name(connection: Connection, uid: str) -> str:
    found = connection.execute(select(schema.Coder.name).where(schema.Coder.uid == uid)).scalar()
    return found or ""
