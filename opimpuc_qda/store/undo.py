"""Undo and redo as new operations.

Undoing appends the inverse of an operation, so it survives a crash, a restart and a merge. Nothing is undone
over somebody's head: nobody may have changed the same since, and nothing alive may rest on what would go.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    past = _past_of(connection, coder)
    stack = past.redoable if redo else past.done
    return next(reversed(stack.items()), None)


def standing(connection: Connection, coder: Uid) -> tuple[frozenset[Uid], frozenset[Uid]]:
    """The operations of ``coder`` that stand and could be taken back, and those that were taken back."""
    past = _past_of(connection, coder)
    return frozenset(past.done), frozenset(past.undone)


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
    return _turn(project, coder, *found, redo=redo)


def undo_one(project: Project, coder: Uid, operation: Uid) -> Undone:
    """Take back a chosen ``operation`` of ``coder``; one that is an undo or a redo is reversed in its effect.

    Raises:
        NothingToUndo: it is none of hers that stands, or of a kind that stays for good.
        ChangedSince: somebody has changed the same since, or something now rests on it.
    """
    with project.read() as view:
        past = _past_of(view.connection, coder)
        row = view.connection.execute(
            select(OPERATION.kind, OPERATION.undoes).where(
                OPERATION.uid == operation, OPERATION.coder == coder
            )
        ).first()
    kind, undoes = row or ("", None)
    target, redo = Uid(undoes or operation), kind == UNDO
    found = (past.undone if redo else past.done).get(target)
    if found is None:
        raise NothingToUndo(redo)
    return _turn(project, coder, target, found, redo=redo)


def _turn(project: Project, coder: Uid, target: Uid, kind: str, *, redo: bool) -> Undone:
    """Give everything that ``target`` touched its value from before it, or (``redo``) that from it."""
    with project.write(REDO if redo else UNDO, coder, undoes=target) as change:
        changed: dict[tuple[str, str, str], Json] = {}
        uids: dict[Uid, None] = {}
        for entity_kind, uid, fields in _touched_by(change.connection, target):
            history = _history(change.connection, entity_kind, uid)
            _check_untouched(change.connection, history, target, fields, entity_kind)
            for field, value in _values(history, target, fields, redo=redo):
                change.record(entity_kind, uid, field, value)
                changed[entity_kind, uid, field] = value
            uids[Uid(uid)] = None
        # what a redo takes away went before in full knowledge of what rested on it then
        _check_unused(change.connection, changed, target if redo else None)
        _check_grounded(change.connection, changed)
    return Undone(change.operation, target, kind, tuple(uids))


@dataclass(frozen=True, slots=True)
class _Acts:
    """Operations (uid -> kind) of one coder: those that stand, those undone, and of these what comes next."""

    done: dict[Uid, str]
    undone: dict[Uid, str]
    redoable: dict[Uid, str]


def _past_of(connection: Connection, coder: Uid) -> _Acts:
    """What ``coder`` did; the latest of each last. A new act ends what could be redone in a row."""
    statement = (
        select(OPERATION.uid, OPERATION.kind, OPERATION.undoes)
        .where(OPERATION.coder == coder, OPERATION.kind.not_in(NOT_UNDOABLE))
        .order_by(OPERATION.clock, OPERATION.replica, OPERATION.seq, OPERATION.uid)
    )
    past = _Acts({}, {}, {})
    for name, kind, about in connection.execute(statement):
        undoes = Uid(about) if about is not None else None
        if undoes is None:
            past.done[Uid(name)] = kind
            past.redoable.clear()
        elif kind == UNDO and undoes in past.done:
            past.undone[undoes] = past.redoable[undoes] = past.done.pop(undoes)
        elif kind == REDO and undoes in past.undone:
            past.done[undoes] = past.undone.pop(undoes)
            past.redoable.pop(undoes, None)
    return past


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
    connection: Connection, changed: Mapping[tuple[str, str, str], Json], since: Uid | None
) -> None:
    """Nothing that stays alive may refer to what is about to go; fields ``changed`` refer to it no more.

    With ``since``, what has rested on it longer than that operation may stay.
    """
    doomed = {(kind, uid) for (kind, uid, field), value in changed.items() if (field, value) == _GOES}
    for kind, uid in doomed:
        for user_kind, user, field in _users(connection, kind, uid):
            if (user_kind, user) in doomed or (user_kind, user, field) in changed:
                continue
            past = _history(connection, user_kind, user)[-1]
            if since is None or _is_later(connection, past.root, since):
                raise ChangedSince(user_kind, _coder_name(connection, past.coder), past.at)


_GOES, _COMES = (fold.ALIVE, False), (fold.ALIVE, True)


def _check_grounded(connection: Connection, changed: Mapping[tuple[str, str, str], Json]) -> None:
    """What comes back may not refer to what went meanwhile and does not come back with it."""
    coming = {(kind, uid) for (kind, uid, field), value in changed.items() if (field, value) == _COMES}
    for kind, uid in coming:
        for ground_kind, ground in _grounds(connection, kind, uid):
            if (ground_kind, ground) not in coming:
                past = _history(connection, ground_kind, ground)[-1]
                raise ChangedSince(ground_kind, _coder_name(connection, past.coder), past.at)


def _grounds(connection: Connection, kind: str, uid: str) -> Iterator[tuple[str, str]]:
    """(kind, uid) of everything removed that an entity refers to."""
    table = BY_NAME[kind].table
    for column in BY_NAME[kind].references:
        ground = BY_NAME[column.target].table
        joined = ground.id == table.__table__.c[column.name]
        gone = select(ground.uid).select_from(table).join(ground, joined)
        found = connection.execute(gone.where(table.uid == uid, ~ground.alive)).scalars()
        yield from ((column.target, removed) for removed in found)


def _is_later(connection: Connection, one: str, other: str) -> bool:
    """Whether the operation ``one`` comes after ``other`` in the order of the log."""
    stamp = select(OPERATION.clock, OPERATION.replica, OPERATION.seq, OPERATION.uid)
    stamps = [tuple(connection.execute(stamp.where(OPERATION.uid == uid)).one()) for uid in (one, other)]
    return stamps[0] > stamps[1]


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
