"""The bytes of a file, as far as a transcript can be large."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from opimpuc_qda.domain.errors import EmptyFile, NoSuchFile, TooLarge
from opimpuc_qda.formats.transcripts.document import normalised
from opimpuc_qda.formats.transcripts.files.encodings import Decoded, decoded

LARGEST = 64 * 2**20
"""Bytes of a document with its pictures."""

LARGEST_TEXT = 12 * 2**20
"""Bytes of plain text; a day of speech in two languages has a tenth of it."""

MOST_LINES = 300_000


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


def text_content(path: Path, encoding: str | None) -> Decoded:
    """The text of ``path``, decoded as :func:`decoded` does, with line feeds alone and in NFC.

    Raises:
        NoSuchFile, EmptyFile, UnreadableEncoding: as they say.
        TooLarge: it has more than :data:`LARGEST_TEXT` bytes or :data:`MOST_LINES` lines.
    """
    found = decoded(path, content(path, LARGEST_TEXT), encoding)
    text = normalised(found.text)
    if text.count("\n") > MOST_LINES:
        raise TooLarge(path)
    return replace(found, text=text)
