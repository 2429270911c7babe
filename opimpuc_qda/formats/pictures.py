"""Pictures that were made elsewhere, written to the disk."""

from __future__ import annotations

from pathlib import Path

from opimpuc_qda.formats.replacing import disk_told_apart, replacing


def write_picture(data: bytes, target: Path) -> None:
    """Write ``data`` to ``target``.

    Raises:
        NotWritable, DiskFull: as the disk says; what was at ``target`` is still there.
    """
    with replacing(target) as part, disk_told_apart(target):
        part.write_bytes(data)
