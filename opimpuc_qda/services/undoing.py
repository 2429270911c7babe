"""Undo and redo, without limit and across restarts."""

from __future__ import annotations

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import undo as log
from opimpuc_qda.store.project import Project
from opimpuc_qda.store.undo import Undone

__all__ = ["Undone", "redo", "undo"]


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
