"""The acts of a project as a person reads them: who did what when, to which words, and whether it stands.

They come by pages, so that it makes no difference how many there are; nothing is worked out for acts that
nobody looks at.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, String, func, or_, select
from sqlalchemy.orm import aliased

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import undo
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Body, Change, Code, Coder, Coding, Operation, Revision, Text, Transcript

ENOUGH = 3
"""How many codes an act names; the rest are counted."""
LOOKED_AT = 12
QUOTE = 60  # code points


@dataclass(frozen=True, slots=True)
class ActFilter:
    """Which acts are wanted: all where nothing is said.

    ``kinds`` are beginnings of kinds of operations ("coding."), ``since`` and ``before`` UTC ISO 8601 (a
    moment or its beginning), ``words`` is found in names of codes and transcripts and in what was written.
    """

    coder: Uid | None = None
    kinds: tuple[str, ...] = ()
    transcript: Uid | None = None
    since: str = ""
    before: str = ""
    words: str = ""


ALL = ActFilter()


@dataclass(frozen=True, slots=True)
class Subject:
    """What an act was about: names of some ``codes`` of ``changes`` things, and the place in a text."""

    codes: tuple[str, ...] = ()
    changes: int = 0
    transcript: Uid | None = None
    transcript_name: str = ""
    text: Uid | None = None
    span: Span | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Act:
    """One act: ``at`` is UTC ISO 8601, ``about`` the kind of what an undo or redo is about, else "".

    ``undone``: it was taken back. ``standing``: it is the asker's own, and she could take it back.
    """

    uid: Uid
    kind: str
    about: str
    coder: Uid
    coder_name: str
    at: str
    undone: bool
    mine: bool
    standing: bool
    subject: Subject


def count_acts(view: View, wanted: ActFilter = ALL) -> int:
    """How many acts ``wanted`` lets through."""
    found = select(func.count()).select_from(_filtered(wanted).order_by(None).subquery())
    return int(view.connection.execute(found).scalar_one())


def acts(view: View, coder: Uid, wanted: ActFilter, start: int, stop: int) -> tuple[Act, ...]:
    """The acts numbered from ``start`` up to ``stop`` (newest: 0) of those wanted, as ``coder`` sees them."""
    rows = view.connection.execute(_filtered(wanted).limit(stop - start).offset(start)).all()
    about = aliased(Operation)
    kinds = dict(
        view.connection.execute(
            select(about.uid, about.kind).where(about.uid.in_({row.undoes or "" for row in rows}))
        ).all()
    )
    words = _last_words(view, {row.undoes or row.uid for row in rows})
    names = dict(view.connection.execute(select(Coder.uid, Coder.name)).all())
    counts = _counts(view, [row.id for row in rows])
    return tuple(
        Act(
            row.uid,
            row.kind,
            kinds.get(row.undoes, ""),
            row.coder,
            names.get(row.coder, ""),
            row.at,
            words.get(row.uid) == undo.UNDO,
            row.coder == coder,
            row.coder == coder
            and row.kind not in undo.NOT_UNDOABLE
            and (words.get(row.undoes or row.uid) == undo.UNDO) == (row.kind == undo.UNDO),
            _subject(view, row.id, counts.get(row.id, 0)),
        )
        for row in rows
    )


def _last_words(view: View, operations: Iterable[str]) -> dict[str, str]:
    """For each of ``operations`` that was ever undone, whether that or a redo of it came last."""
    one = Operation
    statement = (
        select(func.coalesce(one.undoes, ""), one.kind)
        .where(one.undoes.in_(tuple(operations)))
        .order_by(one.clock, one.replica, one.seq, one.uid)
    )
    return dict(view.connection.execute(statement).all())


def _counts(view: View, operations: Iterable[int]) -> dict[int, int]:
    """How many things each of ``operations`` (local ids) changed."""
    statement = select(Change.operation_id, func.count(Change.entity.distinct()))
    statement = statement.where(Change.operation_id.in_(tuple(operations))).group_by(Change.operation_id)
    return dict(view.connection.execute(statement).all())


def _filtered(wanted: ActFilter) -> Select[*tuple[Any, ...]]:
    one = Operation
    statement = select(one.id, one.uid, one.kind, one.coder, one.at, one.undoes).order_by(
        one.clock.desc(), one.replica.desc(), one.seq.desc(), one.uid.desc()
    )
    if wanted.coder is not None:
        statement = statement.where(one.coder == wanted.coder)
    if wanted.kinds:
        about = aliased(Operation)
        kind = func.coalesce(
            select(about.kind).where(about.uid == one.undoes).scalar_subquery(), one.kind, type_=String
        )
        statement = statement.where(or_(*(kind.startswith(start, autoescape=True) for start in wanted.kinds)))
    if wanted.since:
        statement = statement.where(one.at >= wanted.since)
    if wanted.before:
        statement = statement.where(one.at < wanted.before)
    if wanted.transcript is not None:
        statement = statement.where(one.id.in_(_on_transcript(wanted.transcript)))
    if wanted.words:
        statement = statement.where(one.id.in_(_with_words(wanted.words)))
    return statement


def _on_transcript(transcript: Uid) -> Select[int]:
    """The operations that changed a transcript, its texts or the codings on them."""
    local = select(Transcript.id).where(Transcript.uid == transcript).scalar_subquery()
    texts = select(Text.id).where(Text.transcript_id == local)
    entities = (
        select(Text.uid)
        .where(Text.transcript_id == local)
        .union(
            select(Coding.uid).where(Coding.text_id.in_(texts)),
            select(Revision.uid).where(Revision.text_id.in_(texts)),
        )
    )
    return select(Change.operation_id).where(or_(Change.entity == transcript, Change.entity.in_(entities)))


def _with_words(words: str) -> Select[int]:
    """The operations on codes and transcripts so named or codings of them, and those that wrote the words."""
    codes = select(Code.id).where(
        or_(Code.name.icontains(words, autoescape=True), Code.label.icontains(words, autoescape=True))
    )
    transcripts = select(Transcript.id).where(Transcript.name.icontains(words, autoescape=True))
    texts = select(Text.id).where(Text.transcript_id.in_(transcripts))
    coded = select(Coding.uid).where(or_(Coding.code_id.in_(codes), Coding.text_id.in_(texts)))
    named = select(Code.uid).where(Code.id.in_(codes))
    written = Change.kind.in_(("memo", "code")) & Change.value.icontains(words, autoescape=True)
    return select(Change.operation_id).where(or_(Change.entity.in_(coded), Change.entity.in_(named), written))


def _subject(view: View, operation: int, changes: int) -> Subject:
    touched = view.rows(
        select(Change.kind, Change.entity, Change.field, Change.value)
        .where(Change.operation_id == operation)
        .order_by(Change.id)
        .limit(LOOKED_AT)
    )
    codings = [entity for kind, entity, *_ in touched if kind == "coding"]
    codings += [target for row in touched if (target := _memo_target(*row))]
    found = _codings(view, codings)
    codes = [row[0] for row in found]
    codes += _names(view, [entity for kind, entity, *_ in touched if kind == "code"])
    named = tuple(dict.fromkeys(codes))[:ENOUGH]
    if found:
        _, transcript, name, text, start, end, body = found[0]
        quote = _cut(view, body, start, end)
        return Subject(named, changes, transcript, name, text, Span(start, end), quote)
    where = _transcript(view, [entity for kind, entity, *_ in touched])
    return Subject(named, changes, *where) if where else Subject(named, changes)


def _memo_target(kind: str, entity: str, field_name: str, value: str) -> str:
    """What a memo written by an act hangs on; "" for other changes."""
    del entity
    return str(json.loads(value)["target"]) if (kind, field_name) == ("memo", "*") else ""


def _codings(view: View, uids: Iterable[str]) -> Sequence[Any]:
    """Code, transcript, place and body of codings, in the order they came; those removed too."""
    return view.rows(
        select(Code.name, Transcript.uid, Transcript.name, Text.uid, Coding.start, Coding.end, Revision.body)
        .select_from(Coding)
        .join(Code, Code.id == Coding.code_id)
        .join(Text, Text.id == Coding.text_id)
        .join(Transcript, Transcript.id == Text.transcript_id)
        .join(Revision, Revision.id == Coding.revision_id)
        .where(Coding.uid.in_(tuple(uids)))
        .order_by(Coding.id)
    )


def _cut(view: View, body: str, start: int, end: int) -> str:
    """The words coded, or their beginning."""
    cut = func.substr(Body.content, start + 1, min(end - start, QUOTE), type_=String)
    return view.connection.execute(select(cut).where(Body.sha256 == body)).scalar() or ""


def _names(view: View, codes: Iterable[str]) -> list[str]:
    return [name for (name,) in view.rows(select(Code.name).where(Code.uid.in_(tuple(codes))))]


def _transcript(view: View, entities: Iterable[str]) -> tuple[Uid, str] | None:
    """The transcript that one of ``entities`` is, or is a text of."""
    wanted = tuple(entities)
    row = view.connection.execute(
        select(Transcript.uid, Transcript.name)
        .outerjoin(Text, Text.transcript_id == Transcript.id)
        .where(or_(Transcript.uid.in_(wanted), Text.uid.in_(wanted)))
        .limit(1)
    ).first()
    return (Uid(row[0]), row[1]) if row else None
