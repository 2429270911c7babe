"""Connections to one SQLite file, each with the settings that the project relies on.

SQLAlchemy begins transactions itself here (``BEGIN IMMEDIATE`` for the writer), because the driver's own
bookkeeping would commit behind our back.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, QueuePool

BUSY_SECONDS = 5.0
_WRITES = "opimpuc_writes"


def connect(path: Path, *, writable: bool) -> Engine:
    """An engine over ``path``, which must exist."""
    mode = "rw" if writable else "ro"
    name = os.fsencode(path.absolute().as_posix())  # names that are no UTF-8 keep their bytes
    uri = f"file:{quote(name)}?mode={mode}"

    def open_connection() -> sqlite3.Connection:
        return sqlite3.connect(
            uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )

    engine = create_engine(
        "sqlite://", creator=open_connection, poolclass=QueuePool if writable else NullPool
    )
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def for_writing(connection: Connection) -> Connection:
    """The same connection, whose next transaction takes the write lock at once."""
    return connection.execution_options(**{_WRITES: True})


def _set_up(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401 -- pool internals
    for pragma in ("foreign_keys=ON", "synchronous=FULL", "temp_store=MEMORY", "cache_size=-32000"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
