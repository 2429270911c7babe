"""SQLite's failures told apart: the disk, a lock, a damaged file, or a bug of ours."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from opimpuc_qda.domain.errors import Damaged, DiskFull, InUse, NotAProject, NotWritable, ProblemError

_PRIMARY = 0xFF
_NOT_WRITABLE = {
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_AUTH,
}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def problem(path: Path, error: sqlite3.Error) -> ProblemError | None:
    """What ``error`` means to the user of ``path``, or None where it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    if code == sqlite3.SQLITE_FULL:
        return DiskFull(path)
    if code == sqlite3.SQLITE_CORRUPT:
        return Damaged(path, str(error))
    if code == sqlite3.SQLITE_NOTADB:
        return NotAProject(path)
    if code in _BUSY:
        return InUse(path, "", "", "")
    if code in _NOT_WRITABLE:
        return NotWritable(path)
    return None


@contextmanager
def told_apart(path: Path) -> Iterator[None]:
    """Raise SQLite's failures on ``path`` as :class:`ProblemError`; let bugs through."""
    try:
        yield
    except DBAPIError as error:
        meant = problem(path, error.orig) if isinstance(error.orig, sqlite3.Error) else None
        if meant is None:
            raise
        raise meant from error
    except sqlite3.Error as error:
        meant = problem(path, error)
        if meant is None:
            raise
        raise meant from error
