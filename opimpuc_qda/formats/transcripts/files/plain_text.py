"""Plain text files: lines, in any of the encodings of the field."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from opimpuc_qda.formats.transcripts.document import Document, Lines
from opimpuc_qda.formats.transcripts.files.content import text_content

LONGEST_PART = 30
"""Where blank lines part a file, but leave more lines together than this, each line is a paragraph."""


def read_plain_text(path: Path, encoding: str | None) -> Document:
    """Read a text file; where blank lines part it throughout, the lines between them are one paragraph.

    Raises:
        NoSuchFile, EmptyFile, TooLarge, UnreadableEncoding: as they say.
    """
    found = text_content(path, encoding)
    lines = found.text.split("\n")
    soft = parted_by_blank_lines(lines)
    collected = Lines()
    for number, line in enumerate(lines):
        collected.add(line, soft=soft and number > 0)
    paragraphs = collected.taken()
    return Document(path.name, found.encoding, paragraphs, collected.asides(), "txt", (), found.warnings)


def parted_by_blank_lines(lines: Sequence[str]) -> bool:
    """Whether blank lines part a text into short groups of lines."""
    blank = [number for number, line in enumerate(lines) if not line.strip()]
    inner = [number for number in blank if 0 < number < len(lines) - 1]
    borders = [-1, *blank, len(lines)]
    longest = max(after - before - 1 for before, after in pairwise(borders))
    return bool(inner) and longest <= LONGEST_PART
