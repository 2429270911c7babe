"""What every file format is read into: paragraphs and tables in the order of the body.

Texts are in Unicode NFC without line ends; lengths count code points.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_LINE_END = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def normalised(text: str) -> str:
    """``text`` in Unicode NFC, with every kind of line and page end as one line feed."""
    return unicodedata.normalize("NFC", _LINE_END.sub("\n", text))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of text that is more than white space.

    Attributes:
        gap: an empty paragraph or line stands before it.
        soft: it continues the paragraph before it after a mere line break.
    """

    text: str
    gap: bool = False
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell. ``columns`` is its width; ``continued``: merged into the cell above it."""

    paragraphs: tuple[Paragraph, ...]
    columns: int = 1
    continued: bool = False

    @property
    def text(self) -> str:
        """The paragraphs, parted by one line feed."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Row:
    """A table row; ``header``: the file marks it as repeated on every page."""

    cells: tuple[Cell, ...]
    header: bool = False

    @property
    def text(self) -> str:
        """All cells that are not empty, parted by one line feed."""
        return "\n".join(cell.text for cell in self.cells if cell.paragraphs)


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the body."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Aside:
    """Text of the file that lies outside the running text: ``what`` is "blank", "footnote", "text box" ..."""

    what: str
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """A file as read. ``encoding`` is a Python codec name, "" for formats that carry their own."""

    file: str
    encoding: str
    blocks: tuple[Paragraph | Table, ...]
    asides: tuple[Aside, ...] = ()

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs in order, those of table cells included."""
        return tuple(_flat(self.blocks))

    @property
    def characters(self) -> int:
        """Code points of the whole file, asides included, without line ends."""
        return counted(paragraph.text for paragraph in self.paragraphs) + counted(
            aside.text for aside in self.asides
        )


def counted(texts: Iterable[str]) -> int:
    """Code points of ``texts`` without line feeds."""
    return sum(len(text) - text.count("\n") for text in texts)


def _flat(blocks: Iterable[Paragraph | Table]) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from cell.paragraphs


class Lines:
    """Collects lines into paragraphs; those of white space alone become gaps and one "blank" aside."""

    def __init__(self) -> None:
        self._paragraphs: list[Paragraph] = []
        self._gap = False
        self.blank = ""

    def add(self, line: str, *, soft: bool = False) -> None:
        """Add one line without its end."""
        if not line.strip():
            self._gap = True
            self.blank += line
            return
        self._paragraphs.append(Paragraph(line, self._gap, soft and not self._gap))
        self._gap = False

    def restart(self) -> None:
        """Forget a gap: what comes stands in another place (a cell, or after a table)."""
        self._gap = False

    def taken(self) -> tuple[Paragraph, ...]:
        """The paragraphs since the last call."""
        result, self._paragraphs = tuple(self._paragraphs), []
        return result
