"""Backups: verified copies of a project in a folder beside it, the oldest making room for new ones."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from opimpuc_qda.domain.errors import Damaged, NotWritable
from opimpuc_qda.store.failures import told_apart

KEPT = 10
INTERVAL = timedelta(hours=20)


def folder(project: Path) -> Path:
    """Where the backups of ``project`` lie."""
    return project.with_name(f"{project.stem} backups")


def backups(project: Path) -> tuple[Path, ...]:
    """The backups of ``project``, oldest first (their names begin with the time)."""
    return tuple(sorted(folder(project).glob(f"*{project.suffix}")))


def back_up(project: Path, now: datetime) -> Path:
    """Copy ``project`` (open or not) as it was last committed, check the copy, and drop the oldest ones.

    Raises:
        Damaged: the copy fails SQLite's check; it is removed, older backups stay.
        NotWritable, DiskFull: as the disk says.
    """
    target = folder(project) / f"{now:%Y-%m-%d %H%M%S}{project.suffix}"
    part = target.with_suffix(".part")
    try:
        target.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise NotWritable(target) from error
    try:
        with told_apart(target):
            _copy(project, part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    for old in backups(project)[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def is_due(project: Path, now: datetime) -> bool:
    """Whether the newest backup is older than :data:`INTERVAL` and lacks an operation of the project."""
    kept = backups(project)
    if not kept:
        return True
    age = now.timestamp() - kept[-1].stat().st_mtime
    return age > INTERVAL.total_seconds() and _operations(project) != _operations(kept[-1])


def _operations(path: Path) -> int:
    """How many operations a project file has; -1 where it cannot be read, so that it equals no other."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT count(*) FROM operation").fetchone()[0])
    except sqlite3.Error:
        return -1


def _copy(project: Path, part: Path) -> None:
    with (
        closing(sqlite3.connect(f"{project.absolute().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(part)) as copy,
    ):
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
        found = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            raise Damaged(part, str(found))
