"""Memos: the notes of coders on anything in the project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, select

from opimpuc_qda.domain.memo import MemoTarget, turn_target
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Coder, Memo


@dataclass(frozen=True, slots=True)
class MemoRow:
    """One memo; ``coder`` is the uid of its author, ``created`` UTC ISO 8601."""

    uid: Uid
    on: MemoTarget
    target: Uid
    body: str
    coder: Uid
    created: str


BEGINNING = 200
"""Code points of a memo that hints show."""

_MEMOS = (
    select(Memo.uid, Memo.on, Memo.target, Memo.body, Coder.uid, Memo.created)
    .join(Coder, Coder.id == Memo.coder_id)
    .where(Memo.alive)
    .order_by(Memo.created, Memo.uid)
)


def all_memos(view: View) -> tuple[MemoRow, ...]:
    """Every memo, oldest first."""
    return tuple(map(_row, view.rows(_MEMOS)))


def memo(view: View, uid: Uid) -> MemoRow | None:
    """The memo ``uid``, or None where there is none such now."""
    return next((_row(row) for row in view.rows(_MEMOS.where(Memo.uid == uid))), None)


def memos_on(view: View, target: Uid) -> tuple[MemoRow, ...]:
    """The memos that hang on ``target``, oldest first."""
    return tuple(_row(row) for row in view.rows(_MEMOS.where(Memo.target == target)))


def memos_on_turns(view: View, text: Uid, turns: int) -> Mapping[int, tuple[MemoRow, ...]]:
    """The memos on the turns 1 to ``turns`` of ``text`` by number, oldest first; none where none is."""
    found = view.rows(_MEMOS.where(Memo.on == MemoTarget.TURN.value))
    numbers = {turn_target(text, n): n for n in range(1, turns + 1)} if found else {}
    result: dict[int, tuple[MemoRow, ...]] = {}
    for row in map(_row, found):
        if number := numbers.get(row.target):
            result[number] = (*result.get(number, ()), row)
    return result


def first_words(view: View, on: MemoTarget) -> Mapping[Uid, str]:
    """How the oldest memo on each target of one kind begins: what a hint says where one points."""
    result: dict[Uid, str] = {}
    for target, body in view.rows(
        select(Memo.target, func.substr(Memo.body, 1, BEGINNING))
        .where(Memo.alive, Memo.on == on)
        .order_by(Memo.created, Memo.uid)
    ):
        result.setdefault(Uid(target), body)
    return result


def _row(row: Row[*tuple[Any, ...]]) -> MemoRow:
    uid, on, target, body, coder, created = row
    return MemoRow(Uid(uid), MemoTarget(on), Uid(target), body, Uid(coder), created)
