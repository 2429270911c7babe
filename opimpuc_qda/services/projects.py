"""Making, opening and checking projects, and who works in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from opimpuc_qda.domain.coder import Coder
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.formats.codebooks import read_attributes, read_codebook
from opimpuc_qda.queries.coders import coders_named, maker
from opimpuc_qda.resources import resource
from opimpuc_qda.services.searching import folding, index_all
from opimpuc_qda.store import backup, doctor, files
from opimpuc_qda.store.clock import Clock
from opimpuc_qda.store.doctor import Checked
from opimpuc_qda.store.project import Project, ReadOnlyProject

__all__ = [
    "Checked",
    "Project",
    "check",
    "coder_known",
    "coder_named",
    "create",
    "open_project",
    "read_project",
]


def create(
    path: Path,
    coder_name: str,
    codebook: Path | None = None,
    attributes: Path | None = None,
    clock: Clock | None = None,
) -> Project:
    """Make a project with the shipped (or given) codebook and attributes, and open it.

    Raises:
        FileExists: there is a file at ``path``.
        BadCodebook: codebook or attributes cannot be read; nothing is made.
        NotWritable, DiskFull: as the disk says.
    """
    head, codes = read_codebook(codebook or resource("codebook/opimpuc-governance.yaml"))
    schema, variables = read_attributes(attributes or resource("codebook/opimpuc-attributes.yaml"))
    clock = clock or Clock()
    files.make_file(path, clock.uid())
    try:
        project = Project(path, coder_name, clock)
        try:
            coder = clock.uid()
            with project.write("project.create", coder) as change:
                change.add(Coder(coder, coder_name))
                change.add(head)
                change.add_all(codes)
                change.add(schema)
                change.add_all(variables)
        except BaseException:
            project.close()
            raise
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return project


def open_project(path: Path, who: str, clock: Clock | None = None) -> Project:
    """Open a project for ``who`` (shown to others while it is open), backing it up where that is due.

    Raises:
        Refused: missing, no project, or of a newer version.
        Unavailable: damaged, open elsewhere, or cannot be written.
    """
    project = Project(path, who, clock)
    try:
        if backup.is_due(path, project.clock.now()):
            backup.back_up(path, project.clock.now())
    except BaseException:
        project.close()
        raise
    return project


def read_project(path: Path) -> ReadOnlyProject:
    """Look into a project without holding it; others may have it open.

    Raises:
        Refused, Unavailable: as :func:`open_project`, but for locks.
    """
    return ReadOnlyProject(path)


def coder_named(project: Project, name: str) -> Uid:
    """The coder called ``name``, entered into the project where there is none; the first of several."""
    with project.read() as view:
        found = coders_named(view, name)
    if found:
        return found[0].uid
    uid = project.clock.uid()
    with project.write("coder.add", uid) as change:
        change.add(Coder(uid, name))
    return uid


def coder_known(project: Project, name: str) -> Uid:
    """The coder called ``name`` or, where there is none, who made the project; nobody is entered."""
    with project.read() as view:
        found = coders_named(view, name)
        return found[0].uid if found else maker(view) or coder_named(project, name)


def check(project: Project, *, repair: bool = False) -> Sequence[Checked]:
    """What the doctor finds; ``repair`` rebuilds tables and search index first, after a backup."""
    if not repair:
        return doctor.examine(project, folding())
    backup.back_up(project.path, project.clock.now())
    doctor.repair(project)
    index_all(project)
    return doctor.examine(project, folding())
