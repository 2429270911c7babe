"""Merging the projects of other coders: look first, then merge; twice is once, in any order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from opimpuc_qda.domain.merge import MergeReport
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import backup
from opimpuc_qda.store import merge as log
from opimpuc_qda.store.project import Project

_SILENT = Silent()


def preview(project: Project, paths: Sequence[Path], progress: Progress = _SILENT) -> MergeReport:
    """What merging ``paths`` would do; nothing is changed.

    Raises:
        SameProject: one of the files is the project itself.
        Refused, Unavailable: one of the files cannot be read.
        Cancelled: the user stopped it.
    """
    nobody = project.clock.uid()  # who looks leaves no trace
    return log.merge(project, nobody, paths, progress, dry_run=True)


def merge(project: Project, coder: Uid, paths: Sequence[Path], progress: Progress = _SILENT) -> MergeReport:
    """Back the project up, then bring in what ``paths`` hold; raises as :func:`preview` does."""
    backup.back_up(project.path, project.clock.now())
    return log.merge(project, coder, paths, progress)
