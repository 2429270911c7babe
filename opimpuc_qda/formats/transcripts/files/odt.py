"""Text documents of OpenDocument (odt), as a reader of the accepted view sees them.

What was deleted under tracking stands apart in the file and never enters; headers and footers do not either.
Footnotes, comments and text boxes become asides.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from opimpuc_qda.domain.errors import TooLarge
from opimpuc_qda.formats.archive import Archive
from opimpuc_qda.formats.transcripts.document import (
    Aside,
    Cell,
    Document,
    Paragraph,
    Row,
    Table,
    paragraphs_in,
)
from opimpuc_qda.formats.transcripts.files.odf import Inline, Styles, opened
from opimpuc_qda.formats.transcripts.files.runs import Body
from opimpuc_qda.formats.xml_names import attribute, count_of, name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_SKIPPED = frozenset(("tracked-changes", "forms", "sequence-decls", "variable-decls", "user-field-decls"))
_MOST_COPIES = 1_000
_MOST_CELLS = 500_000
_WIDEST = 1_000
_TALLEST = 10_000
_LEVELS = 9


def read_odt(path: Path, encoding: str | None) -> Document:
    """Read an OpenDocument text; ``encoding`` means nothing here.

    Raises:
        NoSuchFile, EmptyFile, BrokenDocument, TooLarge: as :class:`Archive`.
    """
    del encoding
    with Archive(path, "odt") as archive:
        text = opened(archive, path, "text", "odt")
        reading = _Reading(path, Styles(archive))
        blocks = tuple(reading.blocks(text))
    document = Document(path.name, "", blocks, tuple(reading.asides()), "odt")
    return replace(document, comments=reading.body.comments(reading.inline.remarks, document.paragraphs))


class _Reading:
    def __init__(self, path: Path, styles: Styles) -> None:
        self._path, self._styles = path, styles
        self._cells = 0
        self.body = Body()
        self.inline = Inline(styles)

    def blocks(self, parent: _Element) -> Iterator[Paragraph | Table]:
        """Paragraphs and tables in order; those of lists and sections in their place."""
        for block in parent:
            name = name_of(block)
            if name in ("p", "h"):
                self._add(block)
                yield from self.body.taken()
            elif name == "table":
                yield Table(tuple(self._rows(block, _Spans(), header=False)))
                self.body.restart()
            elif name not in _SKIPPED:
                yield from self.blocks(block)

    def asides(self) -> Iterator[Aside]:
        """What was seen so far that is no running text."""
        yield from self.body.asides()
        yield from self.inline.asides
        for remark in self.inline.remarks:
            yield Aside("comment", remark.text)

    def _add(self, paragraph: _Element) -> None:
        style = attribute(paragraph, "style-name")
        level = 0
        if name_of(paragraph) == "h":
            level = count_of(attribute(paragraph, "outline-level"), _LEVELS)
        pieces = self.inline.pieces(paragraph, self._styles.face(style))
        self.body.add(pieces, self._styles.name(style), level)

    def _rows(self, parent: _Element, merged: _Spans, *, header: bool) -> Iterator[Row]:
        for child in parent:
            name = name_of(child)
            if name == "table-row":
                for _ in range(count_of(attribute(child, "number-rows-repeated"), _MOST_COPIES)):
                    yield Row(tuple(self._row(child, merged)), header)
            elif name in ("table-rows", "table-row-group", "table-header-rows"):
                yield from self._rows(child, merged, header=header or name == "table-header-rows")

    def _row(self, row: _Element, merged: _Spans) -> Iterator[Cell]:
        merged.start_row()
        for cell in row:
            if name_of(cell) not in ("table-cell", "covered-table-cell"):
                continue
            for _ in range(count_of(attribute(cell, "number-columns-repeated"), _WIDEST)):
                self._cells += 1
                if self._cells > _MOST_CELLS:
                    raise TooLarge(self._path)
                if made := self._cell(cell, merged):
                    yield made

    def _cell(self, cell: _Element, merged: _Spans) -> Cell | None:
        """A cell; None where one to its left covers it."""
        if name_of(cell) == "covered-table-cell":
            if text := self.inline.words(cell):
                self.inline.asides.append(Aside("hidden text", text))
            width = merged.covered()
            return Cell((), width, continued=True) if width else None
        columns = count_of(attribute(cell, "number-columns-spanned"), _WIDEST)
        merged.opened(columns, count_of(attribute(cell, "number-rows-spanned"), _TALLEST))
        self.body.restart()
        inner = list(self.blocks(cell))
        return Cell(tuple(paragraphs_in(inner)), columns)


class _Spans:
    """Which cells of a table those above and to the left cover."""

    def __init__(self) -> None:
        self._below: dict[int, tuple[int, int]] = {}
        self._column = 0
        self._left = 0

    def start_row(self) -> None:
        """Go to the first cell of the next row."""
        self._column = self._left = 0

    def opened(self, columns: int, rows: int) -> None:
        """Note a cell that covers ``columns`` and ``rows``."""
        if rows > 1:
            self._below[self._column] = (rows - 1, columns)
        self._column += 1
        self._left = columns - 1

    def covered(self) -> int:
        """How many columns wide the merge from above is that begins at a covered cell; 0 where none does."""
        column, self._column = self._column, self._column + 1
        if self._left:
            self._left -= 1
            return 0
        rows, columns = self._below.pop(column, (0, 0))
        if rows > 1:
            self._below[column] = (rows - 1, columns)
        self._left = max(0, columns - 1)
        return columns
