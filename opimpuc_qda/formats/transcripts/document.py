"""What every file format is read into: paragraphs and tables in the order of the body.

Texts are in Unicode NFC without line ends; lengths count code points.

What the formats (``Document.format``) yield beyond plain paragraphs:

- docx, odt, rtf, html: paragraphs with a :class:`Style`, tables with spans and merges; comments (docx, odt).
- md: headings (``Style.heading``), bold and italic, pipe tables; "- " at a line's start stays text, "> "
  makes ``Style.name`` "quote".
- srt, vtt: one table, ``Table.columns`` START, END and TEXT, with SPEAKER before TEXT where the file has
  voice tags. Times as written ("00:01:02,500", "01:02.500"): :func:`subtitles.milliseconds` reads them. A
  cue of several lines has a paragraph each in its TEXT cell, "- " and labels kept. A second voice in one cue
  is a row of its own whose time cells are ``continued``.
- xlsx, ods: one table a visible sheet; csv, tsv: one table. All rows have the same number of cells; rows and
  columns that are empty throughout are left out. Cells are text: numbers as written, dates "2018-03-01",
  "2018-03-01 14:30:00", times and durations "00:12:30" (fractions "00:12:30.500"). A row merged over the
  columns is one cell with ``columns`` > 1 (not csv, tsv).
- pdf: paragraphs put together from lines; the heads and feet of pages are asides.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

_LINE_END = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def normalised(text: str) -> str:
    """``text`` in Unicode NFC, with every kind of line and page end as one line feed."""
    return unicodedata.normalize("NFC", _LINE_END.sub("\n", text))


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks, as far as it can tell a label, a heading or a translation apart.

    Attributes:
        name: the name of its style in the file ("Body Text", "Entretien"), "" for the usual one.
        heading: its level, 1 to 9; 0 for running text.
        bold: code points at its start that are bold, white space before them included; 0 where it starts
            otherwise, the length of the text where all of it is.
        italic: most of it is.
        colour: the colour of most of it, six lower-case hexadecimal digits, "" for the usual one.
    """

    name: str = ""
    heading: int = 0
    bold: int = 0
    italic: bool = False
    colour: str = ""


USUAL = Style()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of text that is more than white space.

    Attributes:
        gap: an empty paragraph or line stands before it.
        soft: it continues the paragraph before it after a mere line break.
        style: how it looks, in formats that say so.
    """

    text: str
    gap: bool = False
    soft: bool = False
    style: Style = USUAL


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


class Column(StrEnum):
    """What a format says that a column holds."""

    START = "start"
    END = "end"
    SPEAKER = "speaker"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the body; ``columns``: what they hold, () where the format does not say."""

    rows: tuple[Row, ...]
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True, slots=True)
class Aside:
    """Text of the file that lies outside the running text: ``what`` is "blank", "footnote", "text box" ..."""

    what: str
    text: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark that hangs on a passage. Its text is a "comment" aside too, for the count of characters.

    Attributes:
        quote: the passage, in lines; "" where the comment hangs on a mere point.
        paragraph: where it starts, in :attr:`Document.paragraphs`; it may be one past the last.
        start: the offset there.
    """

    text: str
    author: str
    quote: str
    paragraph: int
    start: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """A file as read.

    Attributes:
        encoding: a Python codec name, "" for formats that carry their own.
        format: a short name, as in the table above ("docx", "srt", "csv" ...).
        warnings: short English terms for what the reader was not sure of ("uncertain encoding").
    """

    file: str
    encoding: str
    blocks: tuple[Paragraph | Table, ...]
    asides: tuple[Aside, ...] = ()
    format: str = ""
    comments: tuple[Comment, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs in order, those of table cells included."""
        return tuple(paragraphs_in(self.blocks))

    @property
    def characters(self) -> int:
        """Code points of the whole file, asides included, without line ends."""
        return counted(paragraph.text for paragraph in self.paragraphs) + counted(
            aside.text for aside in self.asides
        )


def counted(texts: Iterable[str]) -> int:
    """Code points of ``texts`` without line feeds."""
    return sum(len(text) - text.count("\n") for text in texts)


def paragraphs_in(blocks: Iterable[Paragraph | Table]) -> Iterator[Paragraph]:
    """Every paragraph in the order of the file, those in cells of tables too."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from cell.paragraphs


class Lines:
    """Collects lines into paragraphs; those of white space alone become gaps and one "blank" aside.

    ``count``: how many paragraphs came of them so far.
    """

    def __init__(self) -> None:
        self._paragraphs: list[Paragraph] = []
        self._gap = False
        self._blank: list[str] = []
        self.count = 0

    @property
    def blank(self) -> str:
        """The lines of white space, without their ends."""
        return "".join(self._blank)

    def asides(self) -> tuple[Aside, ...]:
        """The lines of white space as an aside, where there is any white space in them."""
        return (Aside("blank", self.blank),) if self.blank else ()

    def add(self, line: str, *, soft: bool = False, style: Style = USUAL) -> None:
        """Add one line without its end."""
        if not line.strip():
            self._gap = True
            self._blank.append(line)
            return
        self._paragraphs.append(Paragraph(line, self._gap, soft and not self._gap, style))
        self._gap = False
        self.count += 1

    def restart(self) -> None:
        """Forget a gap: what comes stands in another place (a cell, or after a table)."""
        self._gap = False

    def taken(self) -> tuple[Paragraph, ...]:
        """The paragraphs since the last call."""
        result, self._paragraphs = tuple(self._paragraphs), []
        return result
