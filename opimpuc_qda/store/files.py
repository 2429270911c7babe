"""Project files as files: made, recognised, settled at opening, and left as one plain file at closing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import insert

from opimpuc_qda.domain.errors import (
    Damaged,
    EmptyFile,
    FileExists,
    NewerProject,
    NoSuchFile,
    NotAProject,
    NotWritable,
)
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import schema
from opimpuc_qda.store.engine import connect, for_writing
from opimpuc_qda.store.failures import told_apart

EXTENSION = ".opq"
_MAGIC = b"SQLite format 3\x00"
PROJECT_UID = "project"


def make_file(path: Path, uid: Uid) -> None:
    """Write an empty project with the identity ``uid``; it appears under its name only when complete.

    Raises:
        FileExists: there is a file at ``path`` already.
        NotWritable, DiskFull: as the disk says.
    """
    if path.exists():
        raise FileExists(path)
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        part.touch()
    except OSError as error:
        raise NotWritable(path) from error
    try:
        with told_apart(path):
            _fill(part, uid)
        part.rename(path)
    finally:
        part.unlink(missing_ok=True)


def _fill(part: Path, uid: Uid) -> None:
    engine = connect(part, writable=True)
    try:
        with engine.connect() as connection, for_writing(connection).begin():
            schema.Base.metadata.create_all(connection)
            for trigger in schema.TRIGGERS:
                connection.exec_driver_sql(trigger)
            connection.execute(insert(schema.Meta), {"key": PROJECT_UID, "value": uid})
            connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {schema.FORMAT}")
    finally:
        engine.dispose()


def check_file(path: Path) -> None:
    """Make sure that ``path`` is a project that this version can read.

    Raises:
        NoSuchFile, EmptyFile, NotAProject, NewerProject: as named.
        NotWritable: it cannot even be read.
    """
    if not path.is_file():
        raise NoSuchFile(path)
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except OSError as error:
        raise NotWritable(path) from error
    if not head:
        raise EmptyFile(path)
    if head != _MAGIC:
        raise NotAProject(path)
    with told_apart(path), closing(_peek(path)) as connection:
        if connection.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
            raise NotAProject(path)
        found = connection.execute("PRAGMA user_version").fetchone()[0]
    if found > schema.FORMAT:
        raise NewerProject(path, found, schema.FORMAT)


def _peek(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def wake(path: Path) -> None:
    """Check the pages of a project that is about to be written, and turn its write-ahead log on.

    Raises:
        Damaged: SQLite finds fault with the file.
    """
    with told_apart(path), closing(sqlite3.connect(path, timeout=5.0)) as connection:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise Damaged(path, str(found))
        connection.execute("PRAGMA journal_mode=WAL")


def put_to_sleep(path: Path) -> None:
    """Leave one plain file, safe to copy: fold the write-ahead log into it and turn it off."""
    with told_apart(path), closing(sqlite3.connect(path, timeout=5.0)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")
