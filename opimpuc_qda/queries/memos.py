"""Memos: the notes of coders on anything in the project."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from opimpuc_qda.domain.memo import MemoTarget
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


def memos_on(view: View, target: Uid) -> tuple[MemoRow, ...]:
    """The memos that hang on ``target``, oldest first."""
    rows = view.rows(
        select(Memo.uid, Memo.on, Memo.target, Memo.body, Coder.uid, Memo.created)
        .join(Coder, Coder.id == Memo.coder_id)
        .where(Memo.target == target, Memo.alive)
        .order_by(Memo.created, Memo.uid)
    )
    return tuple(
        MemoRow(Uid(uid), MemoTarget(on), Uid(target), body, Uid(coder), created)
        for uid, on, target, body, coder, created in rows
    )
