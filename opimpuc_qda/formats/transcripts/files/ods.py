"""Spreadsheets of OpenDocument (ods): cells as they show, dates and times written in one way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from opimpuc_qda.formats.archive import Archive
from opimpuc_qda.formats.transcripts.document import Document
from opimpuc_qda.formats.transcripts.files.moments import iso_duration, iso_moment
from opimpuc_qda.formats.transcripts.files.odf import Inline, Styles, opened
from opimpuc_qda.formats.transcripts.files.runs import Run
from opimpuc_qda.formats.transcripts.files.spreadsheet import Cells, NamedSheet, Sheet, workbook
from opimpuc_qda.formats.xml_names import attribute, count_of, name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST = 10**9
_GROUPS = frozenset(("table-rows", "table-row-group", "table-header-rows"))


def read_ods(path: Path, encoding: str | None) -> Document:
    """Read a spreadsheet; ``encoding`` means nothing here.

    Raises:
        NoSuchFile, EmptyFile, BrokenDocument, TooLarge: as :class:`Archive`; also too large with too many
            cells.
    """
    del encoding
    with Archive(path, "ods") as archive:
        book = opened(archive, path, "spreadsheet", "ods")
        styles = Styles(archive)
        inline = Inline(styles)
        cells = Cells(path)
        sheets = [
            NamedSheet(
                attribute(table, "name"),
                _Reading(cells, inline).sheet(table),
                styles.is_shown(attribute(table, "style-name")),
            )
            for table in book
            if name_of(table) == "table"
        ]
    return workbook(path, "ods", sheets, inline.remarks, inline.asides)


class _Reading:
    """Reads one sheet."""

    def __init__(self, cells: Cells, inline: Inline) -> None:
        self._cells, self._inline = cells, inline
        self._sheet = Sheet(cells)
        self._merges: list[tuple[int, int, int, int]] = []

    def sheet(self, table: _Element) -> Sheet:
        """All cells of ``table``."""
        row = 0
        for element in _rows(table):
            copies = count_of(attribute(element, "number-rows-repeated"), _MOST)
            if self._row(element, row):
                self._cells.take(copies)
                for copy in range(1, copies):
                    self._row(element, row + copy)
            row += copies
        for merge in self._merges:
            self._sheet.merge(*merge)
        return self._sheet

    def _row(self, element: _Element, row: int) -> bool:
        """Read one row; tells whether it holds anything."""
        column, full = 0, False
        for cell in element:
            if name_of(cell) not in ("table-cell", "covered-table-cell"):
                continue
            copies = count_of(attribute(cell, "number-columns-repeated"), _MOST)
            if text := self._text(cell):
                self._cells.take(copies - 1)
                for copy in range(copies):
                    self._sheet.put(row, column + copy, text)
                full = True
            full = self._remark(cell, row, column) or full
            self._merge(cell, row, column)
            column += copies
        return full

    def _merge(self, cell: _Element, row: int, column: int) -> None:
        rows = count_of(attribute(cell, "number-rows-spanned"), _MOST)
        columns = count_of(attribute(cell, "number-columns-spanned"), _MOST)
        if rows > 1 or columns > 1:
            self._cells.take()
            self._merges.append((row, column, rows, columns))

    def _remark(self, cell: _Element, row: int, column: int) -> bool:
        found = next((child for child in cell if name_of(child) == "annotation"), None)
        remark = None if found is None else self._inline.remark(found)
        if remark:
            self._sheet.comment(row, column, remark.key)
        return remark is not None

    def _text(self, cell: _Element) -> str:
        kind = attribute(cell, "value-type")
        if kind == "date" and (found := iso_moment(attribute(cell, "date-value"))):
            return found
        if kind == "time" and (found := iso_duration(attribute(cell, "time-value"))):
            return found
        return "\n".join(self._line(child) for child in cell if name_of(child) == "p")

    def _line(self, paragraph: _Element) -> str:
        return "".join(piece.text for piece in self._inline.pieces(paragraph) if isinstance(piece, Run))


def _rows(parent: _Element) -> Iterator[_Element]:
    for child in parent:
        if name_of(child) == "table-row":
            yield child
        elif name_of(child) in _GROUPS:
            yield from _rows(child)
