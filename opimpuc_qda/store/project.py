"""A project file and its two doors.

``with project.write(kind, coder=...) as change`` is the only way to change a project: one transaction, one
operation in the log, the tables folded, then one :class:`Changes` to everybody who listens.
``with project.read() as view`` is a snapshot, usable from any thread.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Protocol, Self

from sqlalchemy import Connection, Executable, Row, select
from sqlalchemy.dialects.sqlite import insert as upsert

from opimpuc_qda.domain.changes import Changes
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import files, fold, schema, working
from opimpuc_qda.store.change import Change, last_change, last_clock
from opimpuc_qda.store.clock import Clock, iso, tick
from opimpuc_qda.store.engine import connect, for_writing
from opimpuc_qda.store.failures import told_apart
from opimpuc_qda.store.lock import Lock

_HEADS = "heads"


class View:
    """A read-only snapshot of a project."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def rows(self, statement: Executable) -> Sequence[Row[*tuple[Any, ...]]]:
        """All rows of a statement."""
        return self.connection.execute(statement).all()


class Readable(Protocol):
    """What can be read: an open project, or a file that is only looked into."""

    path: Path
    clock: Clock

    def read(self) -> AbstractContextManager[View]:
        """A snapshot as it is now."""


class ReadOnlyProject:
    """A project that is only looked into: no lock is taken, nothing is written, others may have it open.

    Raises:
        Refused: the file is missing, no project, or of a newer version.
        Unavailable: the file cannot be read.
    """

    def __init__(self, path: Path, clock: Clock | None = None) -> None:
        files.check_file(path)
        self.path = path
        self.clock = clock or Clock()
        self._engine = connect(path, writable=False)

    @contextmanager
    def read(self) -> Iterator[View]:
        """A snapshot of the project as it is now."""
        with told_apart(self.path), self._engine.connect() as connection, connection.begin():
            yield View(connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._engine.dispose()


class Project:
    """An open project, held against other writers until :meth:`close`.

    Raises:
        Refused: the file is missing, no project, or of a newer version.
        Unavailable: the file is damaged, open elsewhere or cannot be written.
    """

    def __init__(self, path: Path, who: str, clock: Clock | None = None) -> None:
        self.path = path
        self.clock = clock or Clock()
        self._listeners: list[Callable[[Changes], None]] = []
        self._writing = threading.RLock()
        self._replica = str(self.clock.uid())  # one sitting with one copy: copies of a file never clash
        self._seq = 0
        files.check_file(path)
        self._lock = Lock(path, who, iso(self.clock.now()))
        try:
            files.wake(path)
        except BaseException:
            self._lock.release()
            raise
        self._engine = connect(path, writable=True)

    @contextmanager
    def read(self) -> Iterator[View]:
        """A snapshot of the project as it is now."""
        with told_apart(self.path), self._engine.connect() as connection, connection.begin():
            yield View(connection)

    @contextmanager
    def write(self, kind: str, coder: Uid, undoes: Uid | None = None) -> Iterator[Change]:
        """One operation; an exception inside rolls everything back. Changing nothing leaves no operation."""
        with self.transaction() as connection:
            change = Change(connection, self.clock, lambda part: self._put(part, kind, coder, undoes))
            yield change
            if change.is_empty:
                connection.rollback()
                return
            self._put(change, kind, coder, undoes)
        self.announce(change.announced())

    def _put(self, change: Change, kind: str, coder: Uid, undoes: Uid | None) -> None:
        """Bring what ``change`` has noted into the log and the tables."""
        connection = change.connection
        last = last_change(connection)
        if change.local is None:
            self.append(change, kind, coder, undoes)
        else:
            change.write_further()
        fold.touch_since(connection, last)
        fold.fold(connection)

    @contextmanager
    def transaction(self, attach: Path | None = None) -> Iterator[Connection]:
        """For the store itself: one exclusive transaction, rolled back by any exception.

        ``attach`` is another database, seen as ``staged`` inside.
        """
        with self._writing, told_apart(self.path), self._engine.connect() as plain, _attached(plain, attach):
            connection = for_writing(plain)
            seq = self._seq
            try:
                with connection.begin():
                    working.prepare(connection)
                    yield connection
            except BaseException:
                self._seq = seq
                raise

    def append(self, change: Change, kind: str, coder: Uid, undoes: Uid | None = None) -> int:
        """For the store itself: put ``change`` into the log as the next operation; returns its local id."""
        heads = read_heads(change.connection)
        self._seq += 1
        local = change.write(
            {
                "uid": change.operation,
                "replica": self._replica,
                "seq": self._seq,
                "clock": tick(last_clock(change.connection), self.clock.now()),
                "kind": kind,
                "coder": coder,
                "at": change.now,
                "undoes": undoes,
                "seen": None if heads in ({}, {self._replica: self._seq - 1}) else json.dumps(heads),
            }
        )
        write_heads(change.connection, {self._replica: self._seq})
        return local

    def announce(self, changes: Changes) -> None:
        """For the store itself: tell everybody who listens."""
        for listener in tuple(self._listeners):
            listener(changes)

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Have ``listener`` called after each commit, in the writing thread; returns what ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def close(self) -> None:
        """Leave one plain file behind and let others in; safe to call twice."""
        if self._lock.is_held:
            self._engine.dispose()
            try:
                files.put_to_sleep(self.path)
            finally:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@contextmanager
def _attached(connection: Connection, other: Path | None) -> Iterator[None]:
    """Have ``other`` on the connection; SQLite allows that outside transactions only."""
    if other is None:
        yield
        return
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute("ATTACH ? AS staged", (f"{other.absolute().as_uri()}?mode=ro",))
    try:
        yield
    finally:
        try:
            driver.execute("DETACH staged")
        except sqlite3.OperationalError:  # an interrupted statement still reads it: give the connection up
            connection.invalidate()


def read_heads(connection: Connection) -> dict[str, int]:
    """The last operation (replica -> seq) of each line of history that nothing here has followed yet."""
    found = connection.execute(select(schema.Meta.value).where(schema.Meta.key == _HEADS)).scalar()
    return dict(json.loads(found)) if found else {}


def write_heads(connection: Connection, heads: Mapping[str, int]) -> None:
    """Keep the heads of this file."""
    statement = upsert(schema.Meta).values(key=_HEADS, value=json.dumps(heads, sort_keys=True))
    connection.execute(statement.on_conflict_do_update(["key"], set_={"value": statement.excluded.value}))
