"""Staging: what other project files have and this one lacks, gathered before any lock is taken."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from opimpuc_qda.domain.errors import Damaged
from opimpuc_qda.domain.merge import MergedFile
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.transcript import body_hash
from opimpuc_qda.store import files
from opimpuc_qda.store.failures import told_apart

_WAL = b"\x02\x02"  # bytes 18 and 19 of a file whose write-ahead log is on

_TABLES = """
CREATE TABLE operation
  (uid TEXT PRIMARY KEY, replica, seq, clock, kind, coder, at, undoes, seen) WITHOUT ROWID;
CREATE TABLE change (operation TEXT, kind, entity, field, value);
CREATE TABLE body (sha256 TEXT PRIMARY KEY, content) WITHOUT ROWID;
CREATE TEMP TABLE news (id INTEGER PRIMARY KEY, uid TEXT);
"""

_FIND_NEWS = (
    "INSERT INTO news SELECT o.id, o.uid FROM theirs.operation o WHERE "
    "NOT EXISTS (SELECT 1 FROM ours.operation x WHERE x.uid = o.uid) AND "
    "NOT EXISTS (SELECT 1 FROM main.operation x WHERE x.uid = o.uid)"
)
_TAKE = (
    (
        "INSERT INTO operation "
        "SELECT o.uid, o.replica, o.seq, o.clock, o.kind, o.coder, o.at, o.undoes, o.seen "
        "FROM theirs.operation o JOIN news n ON n.id = o.id"
    ),
    (
        "INSERT INTO change SELECT n.uid, c.kind, c.entity, c.field, c.value "
        "FROM theirs.change c JOIN news n ON n.id = c.operation_id ORDER BY c.id"
    ),
    (
        "INSERT OR IGNORE INTO body SELECT b.sha256, b.content FROM theirs.body b "
        "WHERE NOT EXISTS (SELECT 1 FROM ours.body x WHERE x.sha256 = b.sha256)"
    ),
)
_CODERS = (
    "SELECT DISTINCT c.name FROM theirs.coder c JOIN theirs.operation o ON o.coder = c.uid "
    "WHERE c.alive ORDER BY c.name"
)


@dataclass(frozen=True, slots=True)
class Staged:
    """The staging file, what was read of each source, and the heads (replica, seq) that each had."""

    path: Path
    files: tuple[MergedFile, ...]
    heads: tuple[tuple[str, int], ...]

    @property
    def is_empty(self) -> bool:
        """Whether the project has everything already."""
        return not any(file.new_operations for file in self.files)


@contextmanager
def staged(project: Path, sources: Sequence[Path], progress: Progress) -> Iterator[Staged]:
    """Gather the new operations, changes and bodies of ``sources``; the file is gone afterwards.

    Raises:
        Damaged: a source fails SQLite's check or has a body that does not match its hash.
    """
    with TemporaryDirectory(prefix="opimpuc-merge-") as folder:
        path = Path(folder) / "staged.db"
        with told_apart(path), closing(sqlite3.connect(path, uri=True, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode=OFF")
            connection.execute("PRAGMA synchronous=OFF")
            connection.executescript(_TABLES)
            connection.execute("ATTACH ? AS ours", (f"{project.absolute().as_uri()}?mode=ro",))
            merged: list[MergedFile] = []
            heads: dict[str, int] = {}
            for number, source in enumerate(sources):
                progress.step(number, len(sources) + 1, "reading")
                found, tips = _take(connection, source, Path(folder) / str(number))
                merged.append(found)
                heads |= {replica: max(seq, heads.get(replica, 0)) for replica, seq in tips.items()}
            _check_bodies(connection, sources[0])
        yield Staged(path, tuple(merged), tuple(sorted(heads.items())))


def _take(connection: sqlite3.Connection, source: Path, scratch: Path) -> tuple[MergedFile, dict[str, int]]:
    """Copy the news of one source; returns what it is and its heads."""
    with told_apart(source):
        connection.execute("ATTACH ? AS theirs", (f"{_readable(source, scratch).as_uri()}?mode=ro",))
        try:
            fault = connection.execute("PRAGMA theirs.quick_check(1)").fetchone()[0]
            if fault != "ok":
                raise Damaged(source, str(fault))
            connection.execute("BEGIN")
            connection.execute("DELETE FROM news")
            connection.execute(_FIND_NEWS)
            for statement in _TAKE:
                connection.execute(statement)
            described = _described(connection, source)
            found = connection.execute("SELECT value FROM theirs.meta WHERE key = 'heads'").fetchone()
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            connection.execute("DETACH theirs")
    return described, dict(json.loads(found[0])) if found else {}


def _described(connection: sqlite3.Connection, source: Path) -> MergedFile:
    count, last = connection.execute("SELECT count(*), max(at) FROM theirs.operation").fetchone()
    news = connection.execute("SELECT count(*) FROM news").fetchone()[0]
    coders = tuple(name for (name,) in connection.execute(_CODERS))
    return MergedFile(source, count, news, coders, last or "")


def _readable(source: Path, scratch: Path) -> Path:
    """``source`` itself, or a copy where its write-ahead log would have to be written to be read."""
    with source.open("rb") as file:
        modes = file.read(20)[18:20]
    log = source.with_name(source.name + "-wal")
    if modes != _WAL and not log.exists():
        return source.absolute()
    scratch.mkdir()
    copy = scratch / "copy.opq"
    shutil.copyfile(source, copy)
    if log.exists():
        shutil.copyfile(log, scratch / "copy.opq-wal")
    files.put_to_sleep(copy)
    return copy


def _check_bodies(connection: sqlite3.Connection, source: Path) -> None:
    for name, content in connection.execute("SELECT sha256, content FROM body"):
        if body_hash(content) != name:
            raise Damaged(source, f"body {name}")
