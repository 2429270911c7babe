"""Memos: the notes of coders on anything in the project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

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


_MEMOS = (
    select(Memo.uid, Memo.on, Memo.target, Memo.body, Coder.uid, Memo.created)
    .join(Coder, Coder.id == Memo.coder_id)
    .where(Memo.alive)
    .order_by(Memo.created, Memo.uid)
)


def memos_on(view: View, target: Uid) -> tuple[MemoRow, ...]:
    """The memos that hang on ``target``, oldest first."""
    rows = view.rows(_MEMOS.where(Memo.target == target))
    return tuple(
        MemoRow(Uid(uid), MemoTarget(on), Uid(target), body, Uid(coder), created)
        for uid, on, target, body, coder, created in rows
    )


def memos_on_turns(view: View, text: Uid, turns: int) -> Mapping[int, tuple[MemoRow, ...]]:
    """The memos on the turns 1 to ``turns`` of ``text`` by number, oldest first; none where none is."""
    numbers = {turn_target(text, n): n for n in range(1, turns + 1)}
    result: dict[int, tuple[MemoRow, ...]] = {}
    for uid, on, target, body, coder, created in view.rows(_MEMOS.where(Memo.on == MemoTarget.TURN.value)):
        if number := numbers.get(target):
            row = MemoRow(Uid(uid), MemoTarget(on), Uid(target), body, Uid(coder), created)
            result[number] = (*result.get(number, ()), row)
    return result
