"""Looking at a merge when some of the files cannot be read: the others are looked at all the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from opimpuc_qda.domain.errors import ProblemError
from opimpuc_qda.domain.merge import MergeReport
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.services.merging import preview
from opimpuc_qda.store import backup
from opimpuc_qda.store.project import Project

_SILENT = Silent()


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging ``paths`` would do (None where no file is left), and why other files stay out."""

    report: MergeReport | None
    paths: tuple[Path, ...]
    problems: Mapping[Path, ProblemError]


def preview_readable(project: Project, paths: Sequence[Path], progress: Progress = _SILENT) -> MergePreview:
    """What merging those of ``paths`` that can be merged would do; nothing is changed.

    Raises:
        Unavailable: the project itself cannot be used.
        Cancelled: the user stopped it.
    """
    left = list(dict.fromkeys(paths))
    problems: dict[Path, ProblemError] = {}
    while left:
        try:
            return MergePreview(preview(project, left, progress), tuple(left), problems)
        except ProblemError as problem:
            path = getattr(problem, "path", None)
            if path not in left:
                raise
            left.remove(path)
            problems[path] = problem
    return MergePreview(None, (), problems)


def backups_of(project: Project) -> Path:
    """The folder in which backups of ``project`` lie."""
    return backup.folder(project.path)
