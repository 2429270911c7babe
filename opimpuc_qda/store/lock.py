"""The lock beside a project: one writer at a time, and everybody can see who it is.

``NAME.opq.lock`` holds one line of JSON and an operating-system lock that ends with its process, so that a
crash leaves nothing to clean up. A line written by another machine (shared folder, stick) stands until its
owner lets go or the file is removed by hand, because system locks do not cross machines reliably.
"""

from __future__ import annotations

import json
import os
import platform
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO

from opimpuc_qda.domain.errors import InUse, NotWritable

_LOCKED_BYTE = 1 << 30  # far behind the text: Windows would forbid reading what is locked


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open; ``since`` is UTC ISO 8601."""

    who: str
    host: str
    since: str


class Lock:
    """Held from construction to :meth:`release`.

    Raises:
        InUse: somebody else has it.
        NotWritable: the folder cannot be written.
    """

    def __init__(self, project: Path, who: str, since: str) -> None:
        self._path = lock_path(project)
        other = holder(project)
        if other is not None and other.host != platform.node():
            raise InUse(project, other.who, other.host, other.since)
        try:
            self._file = self._path.open("a+b")
        except OSError as error:
            raise NotWritable(project) from error
        if not _seize(self._file):
            self._file.close()
            other = holder(project) or Holder("", platform.node(), "")
            raise InUse(project, other.who, other.host, other.since)
        self._file.truncate(0)
        self._file.write(json.dumps(asdict(Holder(who, platform.node(), since))).encode())
        self._file.flush()

    @property
    def is_held(self) -> bool:
        """Whether it was not let go yet."""
        return not self._file.closed

    def release(self) -> None:
        """Let go; safe to call twice."""
        if not self._file.closed:
            self._file.truncate(0)
            self._file.close()
            self._path.unlink(missing_ok=True)


def lock_path(project: Path) -> Path:
    """Where the lock of ``project`` lies."""
    return project.with_name(project.name + ".lock")


def holder(project: Path) -> Holder | None:
    """Who holds ``project``, or None where nobody does or the line cannot be read."""
    try:
        return Holder(**json.loads(lock_path(project).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _seize(file: BinaryIO) -> bool:
    """Take the system lock without waiting; it is released when ``file`` is closed or its process ends."""
    try:
        if os.name == "nt":
            import msvcrt

            file.seek(_LOCKED_BYTE)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
