"""Files that appear under their name only when they are complete; what was there stays until then."""

from __future__ import annotations

import errno
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from opimpuc_qda.domain.errors import DiskFull, NotWritable, Unavailable

_NO_ROOM = {errno.ENOSPC, errno.EFBIG, *([errno.EDQUOT] if hasattr(errno, "EDQUOT") else [])}


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A path beside ``target`` to write to; at the end it takes the place of ``target``.

    Any exception leaves no new file and ``target`` as it was.

    Raises:
        NotWritable: the folder is missing or closed to us, or ``target`` is a folder, read-only, or held open
            by a program that does not share it.
        DiskFull: no room is left.
    """
    part = target.with_name(f".{uuid.uuid4().hex}.part")
    try:
        with disk_told_apart(target):
            _check_replaceable(target)
            part.touch(exist_ok=False)
        yield part
        with disk_told_apart(target):
            os.replace(part, target)  # noqa: PTH105 -- says that it replaces
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def disk_told_apart(target: Path) -> Iterator[None]:
    """Raise what the disk says as NotWritable or DiskFull, both naming ``target``."""
    try:
        yield
    except OSError as error:
        raise disk_problem(target, error) from error


def disk_problem(target: Path, error: OSError) -> Unavailable:
    """What ``error`` means to whoever wanted to write ``target``."""
    return DiskFull(target) if error.errno in _NO_ROOM else NotWritable(target)


def _check_replaceable(target: Path) -> None:
    if target.is_dir() or (target.exists() and not os.access(target, os.W_OK)):
        raise PermissionError(errno.EACCES, "not replaceable", str(target))
