"""Which file format is read by what; a new format is one function and one line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from opimpuc_qda.domain.errors import NoSuchFile, NotReadable, UnknownFormat
from opimpuc_qda.formats.transcripts.document import Document
from opimpuc_qda.formats.transcripts.files.delimited import read_delimited
from opimpuc_qda.formats.transcripts.files.docx import read_docx
from opimpuc_qda.formats.transcripts.files.html_page import read_html
from opimpuc_qda.formats.transcripts.files.markdown import read_markdown
from opimpuc_qda.formats.transcripts.files.ods import read_ods
from opimpuc_qda.formats.transcripts.files.odt import read_odt
from opimpuc_qda.formats.transcripts.files.pdf import read_pdf
from opimpuc_qda.formats.transcripts.files.plain_text import read_plain_text
from opimpuc_qda.formats.transcripts.files.rtf import read_rtf
from opimpuc_qda.formats.transcripts.files.subtitles import read_srt, read_vtt
from opimpuc_qda.formats.transcripts.files.xlsx import read_xlsx

DocumentReader = Callable[[Path, str | None], Document]
"""Reads a file, as the given encoding if it is a text format, into a neutral document."""

_TEXTS: Mapping[str, DocumentReader] = MappingProxyType(
    {
        ".txt": read_plain_text,
        ".md": read_markdown,
        ".markdown": read_markdown,
        ".srt": read_srt,
        ".vtt": read_vtt,
        ".csv": read_delimited,
        ".tsv": read_delimited,
        ".html": read_html,
        ".htm": read_html,
    }
)
READERS: Mapping[str, DocumentReader] = MappingProxyType(
    {
        ".docx": read_docx,
        ".odt": read_odt,
        ".rtf": read_rtf,
        ".pdf": read_pdf,
        ".xlsx": read_xlsx,
        ".ods": read_ods,
        **_TEXTS,
    }
)
"""Readers by file name extension (lower case, with its dot)."""


def takes_encoding(path: Path) -> bool:
    """Whether ``path`` is in a text format, whose encoding can be chosen."""
    return path.suffix.lower() in _TEXTS


def read_document(path: Path, encoding: str | None = None) -> Document:
    """Read one file by its extension.

    Raises:
        NoSuchFile, UnknownFormat, EmptyFile: as they say.
        BrokenDocument, UnreadableEncoding, ScannedDocument: the content is not what the name promises.
        TooLarge: it is far more than a transcript.
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
