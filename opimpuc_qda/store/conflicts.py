"""Conflicts: values of one field that were given without knowledge of each other.

They are read from the log alone, so every copy that has the same operations lists the same conflicts, and one
ends when somebody who has seen both sides gives the field a value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, exists, func, select, tuple_
from sqlalchemy.sql.elements import ColumnElement

from opimpuc_qda.domain.merge import Conflict
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import fold, schema
from opimpuc_qda.store.kinds import Json, written
from opimpuc_qda.store.log import Ancestry, Stamp
from opimpuc_qda.store.working import TOUCHED

OPERATION, CHANGE = schema.Operation, schema.Change
_NAMED: Mapping[str, type[schema.Code | schema.Transcript | schema.Case | schema.Participant]] = {
    "code": schema.Code,
    "transcript": schema.Transcript,
    "case": schema.Case,
    "participant": schema.Participant,
}


@dataclass(frozen=True, slots=True)
class _Claim:
    """One value that somebody gave a field."""

    stamp: Stamp
    coder: str
    at: str
    value: Json


def conflicts(connection: Connection) -> tuple[Conflict, ...]:
    """The conflicts of the touched entities, and what was deleted but is in use."""
    ancestry = Ancestry(connection)
    names = _names(connection)
    found: list[Conflict] = []
    rows = connection.execute(_contested())
    for (kind, uid), changes in groupby(rows, key=lambda row: (row[0], row[1])):
        for field, claims in _claims(changes).items():
            *others, standing = _rivals(claims, ancestry)
            what = _what(connection, kind, uid)
            found += [_conflict((kind, Uid(uid), what, field), standing, other, names) for other in others]
    return (*found, *_deleted_but_used(connection, names))


def _names(connection: Connection) -> dict[str, str]:
    """The names of coders, and of what a field may point to, by uid."""
    found: dict[str, str] = {}
    for table in (schema.Coder, schema.Case, schema.Participant):
        found |= dict(connection.execute(select(table.uid, table.name)).all())
    return found


def _contested() -> Select[*tuple[Any, ...]]:
    """All stamped changes of touched entities that more than one replica has changed, in stamp order."""
    contested = (
        select(CHANGE.kind, CHANGE.entity)
        .select_from(TOUCHED)
        .join(CHANGE, (TOUCHED.c.entity == CHANGE.entity) & (TOUCHED.c.kind == CHANGE.kind))
        .join(OPERATION, OPERATION.id == CHANGE.operation_id)
        .group_by(CHANGE.kind, CHANGE.entity)
        .having(func.count(OPERATION.replica.distinct()) > 1)
    )
    return (
        select(
            CHANGE.kind,
            CHANGE.entity,
            CHANGE.field,
            CHANGE.value,
            OPERATION.clock,
            OPERATION.replica,
            OPERATION.seq,
            OPERATION.uid,
            OPERATION.coder,
            OPERATION.at,
        )
        .join(OPERATION, OPERATION.id == CHANGE.operation_id)
        .where(tuple_(CHANGE.kind, CHANGE.entity).in_(contested))
        .order_by(CHANGE.kind, CHANGE.entity, *fold.STAMP)
    )


def _claims(rows: Iterable[Row[*tuple[Any, ...]]]) -> dict[str, list[_Claim]]:
    """Who gave which field which value, oldest first."""
    result: dict[str, list[_Claim]] = {}
    for _, _, field, value, clock, replica, seq, operation, coder, at in rows:
        for name, single in fold.fields_of([(field, value)]).items():
            if name != fold.CREATION:
                claim = _Claim(Stamp(clock, replica, seq, operation), coder, at, single)
                result.setdefault(name, []).append(claim)
    return result


def _rivals(claims: Sequence[_Claim], ancestry: Ancestry) -> list[_Claim]:
    """Claims with different values that no later claim had seen; the last one stands."""
    standing = claims[-1]
    rivals = [
        claim
        for number, claim in enumerate(claims[:-1])
        if claim.value != standing.value
        and not any(ancestry.saw(later.stamp, claim.stamp) for later in claims[number + 1 :])
    ]
    return [*rivals, standing]


def _conflict(
    about: tuple[str, Uid, str, str], standing: _Claim, other: _Claim, names: Mapping[str, str]
) -> Conflict:
    kind, uid, what, field = about
    return Conflict(
        kind=kind,
        uid=uid,
        what=what,
        field=field,
        stands=_shown(standing.value, names),
        stands_by=names.get(standing.coder, ""),
        stands_at=standing.at,
        other=_shown(other.value, names),
        other_by=names.get(other.coder, ""),
        other_at=other.at,
    )


def _shown(value: Json, names: Mapping[str, str]) -> str:
    if isinstance(value, dict) and value.keys() == {"value"}:  # a reserved value of an attribute
        return str(value["value"])
    return names.get(value, value) if isinstance(value, str) else written(value)


def _what(connection: Connection, kind: str, uid: str) -> str:
    """A name for people: that of the code or transcript; the code of a coding; the text of a memo ..."""
    if kind == "coding":
        statement = select(schema.Code.name).join(schema.Coding, schema.Coding.code_id == schema.Code.id)
        statement = statement.where(schema.Coding.uid == uid)
    elif kind == "memo":
        statement = select(schema.Memo.body).where(schema.Memo.uid == uid)
    elif kind == "summary":
        statement = select(schema.Code.name + ": " + schema.Transcript.name).select_from(schema.Summary)
        statement = statement.join(schema.Code, schema.Code.id == schema.Summary.code_id)
        statement = statement.join(schema.Transcript, schema.Transcript.id == schema.Summary.transcript_id)
        statement = statement.where(schema.Summary.uid == uid)
    elif kind in _NAMED:
        statement = select(_NAMED[kind].name).where(_NAMED[kind].uid == uid)
    elif kind == "interview":
        statement = select(schema.Transcript.name).join(
            schema.Interview, schema.Interview.transcript_id == schema.Transcript.id
        )
        statement = statement.where(schema.Interview.uid == uid)
    elif kind == "attribute_value":
        return _what_value(connection, uid)
    else:
        return uid
    return connection.execute(statement).scalar() or uid


def _what_value(connection: Connection, uid: str) -> str:
    """The attribute, and the name of what it describes: "place.city: Made Lab"."""
    value = schema.AttributeValue
    statement = (
        select(schema.Attribute.name, value.subject)
        .join(value, value.attribute_id == schema.Attribute.id)
        .where(value.uid == uid)
    )
    found = connection.execute(statement).first()
    if found is None:
        return uid
    attribute, subject = found
    text = select(schema.Transcript.name).join(schema.Text, schema.Text.transcript_id == schema.Transcript.id)
    named = (select(table.name).where(table.uid == subject) for table in _NAMED.values())
    for names in (*named, text.where(schema.Text.uid == subject)):
        if (name := connection.execute(names).scalar()) is not None:
            return f"{attribute}: {name}"
    return f"{attribute}: {subject}"


def _deleted_but_used(connection: Connection, names: Mapping[str, str]) -> Iterator[Conflict]:
    """What somebody deleted while somebody else used it: it comes back, and is listed."""
    listed: set[str] = set()
    for kind, table, user, uses in _USED_BY:
        latest = select(user.uid).where(uses, user.alive).order_by(user.id.desc()).limit(1).scalar_subquery()
        deleted = select(table.uid, table.name, latest).where(~table.alive, exists().where(uses, user.alive))
        for uid, name, using in connection.execute(deleted).all():
            if uid in listed:
                continue
            listed.add(uid)
            used_by, used_at = connection.execute(_last_change(using)).first() or ("", "")
            by, at = connection.execute(_last_change(uid, fold.ALIVE)).first() or ("", "")
            users = (names.get(used_by, ""), used_at)
            yield Conflict(kind, Uid(uid), name, fold.ALIVE, "true", *users, "false", names.get(by, ""), at)


def _last_change(entity: str, field: str | None = None) -> Select[str, str]:
    """Who changed an entity (or a field of it) last, and when."""
    found = (
        select(OPERATION.coder, OPERATION.at)
        .join(CHANGE, CHANGE.operation_id == OPERATION.id)
        .where(CHANGE.entity == entity)
        .order_by(OPERATION.clock.desc())
        .limit(1)
    )
    return found if field is None else found.where(CHANGE.field == field)


_USED_BY: Sequence[tuple[str, Any, Any, ColumnElement[bool]]] = (
    ("code", schema.Code, schema.Coding, schema.Coding.code_id == schema.Code.id),
    (
        "code",
        schema.Code,
        schema.Summary,
        and_(schema.Summary.code_id == schema.Code.id, schema.Summary.body != ""),
    ),
    ("case", schema.Case, schema.Interview, schema.Interview.case_id == schema.Case.id),
    (
        "participant",
        schema.Participant,
        schema.Participation,
        schema.Participation.participant_id == schema.Participant.id,
    ),
)
"""What can be used though it was deleted: its kind and table, what uses it, and how one sees that."""
