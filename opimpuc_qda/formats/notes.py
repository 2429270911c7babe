"""Notes as plain Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from opimpuc_qda.formats.replacing import disk_told_apart, replacing


def write_notes(title: str, notes: Sequence[Sequence[str]], target: Path) -> None:
    """Write ``notes`` (heading, body, author, date, passage) to ``target`` in UTF-8; passages are quoted.

    Raises:
        NotWritable, DiskFull: as the disk says; what was at ``target`` is still there.
    """
    parts = [f"# {title}"]
    for heading, body, author, date, passage in notes:
        parts.append(f"## {' '.join(heading.split())}")
        parts.append(f"*{author} · {date}*")
        if passage:
            parts.append("\n".join(f"> {line}".rstrip() for line in passage.split("\n")))
        parts.append(body)
    with (
        replacing(target) as part,
        disk_told_apart(target),
        part.open("w", encoding="utf-8", newline="\n") as file,
    ):
        file.write("\n\n".join(parts) + "\n")
