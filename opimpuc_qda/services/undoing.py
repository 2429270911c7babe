"""Undo and redo, without limit and across restarts."""

from __future__ import annotations

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import undo as log
from opimpuc_qda.store.project import Project
from opimpuc_qda.store.undo import Undone

__all__ = ["Undone", "redo", "undo", "undo_one"]


def undo(project: Project, coder: Uid) -> Undone:
    """Take back the last operation of ``coder`` that stands.

    Raises:
        NothingToUndo: there is none.
        ChangedSince: somebody has changed the same since, or something now rests on it.
    """
    return log.undo(project, coder)


def redo(project: Project, coder: Uid) -> Undone:
    """Bring back what ``coder`` undid last; raises as :func:`undo` does."""
    return log.undo(project, coder, redo=True)


def undo_one(project: Project, coder: Uid, operation: Uid) -> Undone:
    """Take back a chosen ``operation`` of ``coder``, where nothing depends on it; an undo is undone, too.

    Raises:
        NothingToUndo: it is none of hers that stands, or of a kind that stays for good.
        ChangedSince: somebody has changed the same since, or something now rests on it.
    """
    return log.undo_one(project, coder, operation)
