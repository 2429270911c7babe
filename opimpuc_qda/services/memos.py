"""Writing memos."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from opimpuc_qda.domain.alignment import Bead
from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.memo import Memo, MemoTarget
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.code_use import memos_by_target
from opimpuc_qda.queries.memos import MemoRow, memo, memos_on
from opimpuc_qda.store.change import Change
from opimpuc_qda.store.project import Project, View


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


def edit(project: Project, coder: Uid, uid: Uid, body: str) -> None:
    """Give the memo ``uid``, whoever wrote it, other words; an empty body takes it away.

    Its author stays; the log knows who changed it. Words given at the same time in two copies are a conflict
    of a merge, and both are kept there.

    Raises:
        NoSuchThing: there is no such memo now.
    """
    with project.read() as view:
        found = memo(view, uid)
    if found is None:
        raise NoSuchThing("memo", uid)
    if not body.strip():
        remove(project, coder, [uid])
    elif body != found.body:
        with project.write("memo.write", coder) as change:
            change.set(Memo, uid, "body", body)


def remove(project: Project, coder: Uid, memos: Iterable[Uid]) -> None:
    """Take memos away as one operation; those that are gone already stay so."""
    wanted = tuple(memos)
    with project.read() as view:
        there = [uid for uid in wanted if memo(view, uid) is not None]
    if there:
        with project.write("memo.remove", coder) as change:
            for uid in there:
                change.remove(Memo, uid)


Held = Mapping[Uid, tuple[Uid, ...]]
"""Memos by what they hang on."""


def held_by_beads(view: View, beads: Iterable[Bead]) -> Held:
    """The memos that hang on ``beads``."""
    return memos_by_target(view, MemoTarget.BEAD, [bead.uid for bead in beads])


def hand_on(change: Change, held: Held, gone: Iterable[Bead], fresh: Sequence[Bead]) -> None:
    """Hang the memos of beads that go on those in their place: on the one with most of the same turns.

    Where nothing takes their place, they stay on the transcript.
    """
    for bead in gone:
        heir = max(fresh, key=lambda one: _shared(one, bead), default=None)
        for uid in held.get(bead.uid, ()):
            if heir is not None and _shared(heir, bead):
                change.set(Memo, uid, "target", heir.uid)
            else:
                hang_on_transcript(change, uid, bead.transcript)


def hang_on_transcript(change: Change, uid: Uid, transcript: Uid) -> None:
    """Let a memo whose place is gone stay on the transcript."""
    change.set(Memo, uid, "on", MemoTarget.TRANSCRIPT)
    change.set(Memo, uid, "target", transcript)


def move_turns(
    change: Change,
    held: Mapping[int, Sequence[MemoRow]],
    moves: Mapping[int, Uid],
    transcript: Uid,
) -> None:
    """Let memos ``held`` by turns follow them: ``moves`` says on what those of a turn hang from now on."""
    for number, rows in held.items():
        for row in rows:
            target = moves.get(number)
            if target is None:
                hang_on_transcript(change, row.uid, transcript)
            elif target != row.target:
                change.set(Memo, row.uid, "target", target)


def _shared(one: Bead, other: Bead) -> int:
    """How many turns two beads have in common."""
    mine, theirs = one.pairing, other.pairing
    there = set(mine.original) & set(theirs.original), set(mine.translation) & set(theirs.translation)
    return sum(map(len, there))
