"""The bytes of a file, as far as a transcript can be large."""

from __future__ import annotations

from pathlib import Path

from opimpuc_qda.domain.errors import EmptyFile, NoSuchFile, TooLarge

LARGEST = 64 * 2**20
"""Bytes; a day of speech in two languages has a hundredth of it."""


def content(path: Path, largest: int = LARGEST) -> bytes:
    """All bytes of ``path``.

    Raises:
        NoSuchFile, EmptyFile: as they say.
        TooLarge: there are more than ``largest``.
    """
    if not path.is_file():
        raise NoSuchFile(path)
    if path.stat().st_size > largest:
        raise TooLarge(path)
    data = path.read_bytes()
    if not data:
        raise EmptyFile(path)
    return data
