"""Plain text files: lines, in any of the encodings of the field."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from opimpuc_qda.formats.transcripts.document import Aside, Document, Lines, normalised
from opimpuc_qda.formats.transcripts.encodings import decoded

LONGEST_PART = 30
"""Where blank lines part a file, but leave more lines together than this, each line is a paragraph."""


def read_plain_text(path: Path, encoding: str | None) -> Document:
    """Read a text file; where blank lines part it throughout, the lines between them are one paragraph.

    Raises:
        EmptyFile, UnreadableEncoding: as :func:`decoded`.
    """
    found = decoded(path, path.read_bytes(), encoding)
    lines = normalised(found.text).split("\n")
    soft = _parted_by_blank_lines(lines)
    collected = Lines()
    for number, line in enumerate(lines):
        collected.add(line, soft=soft and number > 0)
    blank = (Aside("blank", collected.blank),) if collected.blank else ()
    return Document(path.name, found.encoding, collected.taken(), blank)


def _parted_by_blank_lines(lines: list[str]) -> bool:
    blank = [number for number, line in enumerate(lines) if not line.strip()]
    inner = [number for number in blank if 0 < number < len(lines) - 1]
    borders = [-1, *blank, len(lines)]
    longest = max(after - before - 1 for before, after in pairwise(borders))
    return bool(inner) and longest <= LONGEST_PART
