"""Which file format is read by what; a new format is one function and one line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from opimpuc_qda.domain.errors import NoSuchFile, NotReadable, UnknownFormat
from opimpuc_qda.formats.transcripts.document import Document
from opimpuc_qda.formats.transcripts.docx import read_docx
from opimpuc_qda.formats.transcripts.plain_text import read_plain_text

DocumentReader = Callable[[Path, str | None], Document]
"""Reads a file, as the given encoding if it is a text format, into a neutral document."""

READERS: Mapping[str, DocumentReader] = MappingProxyType({".docx": read_docx, ".txt": read_plain_text})
"""Readers by file name extension (lower case, with its dot)."""


def read_document(path: Path, encoding: str | None = None) -> Document:
    """Read one file by its extension.

    Raises:
        NoSuchFile, UnknownFormat, EmptyFile: as they say.
        BrokenDocument, UnreadableEncoding: the content is not what the name promises.
        NotReadable: the system does not give the content.
    """
    if not path.is_file():
        raise NoSuchFile(path)
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise UnknownFormat(path)
    try:
        return reader(path, encoding)
    except OSError as error:
        raise NotReadable(path) from error
