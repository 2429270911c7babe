"""Writing memos."""

from __future__ import annotations

from opimpuc_qda.domain.memo import Memo, MemoTarget
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.memos import memos_on
from opimpuc_qda.store.project import Project


def write(project: Project, coder: Uid, on: MemoTarget, target: Uid, body: str) -> Uid | None:
    """Make ``body`` the memo of ``coder`` on ``target``; an empty body takes the memo away.

    Returns the memo, or None where there is none now. Memos of other coders stay as they are.
    """
    with project.read() as view:
        mine = next((memo for memo in memos_on(view, target) if memo.coder == coder), None)
    if mine is None and not body.strip():
        return None
    if mine is not None and mine.body == body:
        return mine.uid
    with project.write("memo.write", coder) as change:
        if mine is None:
            uid = change.new_uid()
            change.add(Memo(uid, on, target, body, coder, change.now))
            return uid
        if not body.strip():
            change.remove(Memo, mine.uid)
            return None
        change.set(Memo, mine.uid, "body", body)
        return mine.uid
