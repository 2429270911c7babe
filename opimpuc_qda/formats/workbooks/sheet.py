"""One sheet, streamed row by row into its part: text stays text, nothing is cut."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from xml.sax.saxutils import escape

from opimpuc_qda.formats.workbooks.cells import fits, serial, storable
from opimpuc_qda.formats.workbooks.parts import MAIN, Named, attributes, quoted
from opimpuc_qda.formats.workbooks.styles import Style

ROW_LIMIT = 1_048_576
COLUMN_LIMIT = 16_384
LINK_LIMIT = 65_530
"""The most links of one sheet; further cells have the same text without a link."""

_DEEPEST = 7  # outline levels that Excel knows
_CHUNK = 2**17
_LINE_A_POINT = 1.6
_LINE = 16.0  # points of one line
_ROOM = 1.05  # letters of prose are narrower than the digits that column widths count
_MOST_LINES = 16  # the text is all there; higher rows make tables unreadable
_CAREFUL = re.compile("[&<>\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_LIKE_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_LETTERS = 26


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to a row (from 0) of a sheet."""

    text: str
    sheet: str
    row: int


Cell = str | float | datetime | Link | None
"""None leaves a cell empty; "" gives it its colours."""

PLAIN = Style()
WRAPPED = Style(wrap=True)
COUNT = Style(number="#,##0")
HEADING = Style(bold=True, wrap=True, fill="#E8EAED", line_below="thin")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: heading, width in characters, and the styles of its cells and of its heading."""

    heading: str
    width: float
    style: Style = PLAIN
    heading_style: Style = HEADING


@dataclass(frozen=True, slots=True)
class Layout:
    """A table: its columns, lines above the headings (with styles), and what stays in sight.

    ``depth`` is the deepest outline level of its rows; ``height`` of the headings is in points. A sheet
    without headings has no filter and nothing frozen.
    """

    columns: Sequence[Column]
    notes: Sequence[tuple[str, Style]] = ()
    frozen: int = 0
    depth: int = 0
    has_headings: bool = True
    height: float | None = None
    one_page_wide: bool = True


@dataclass(frozen=True, slots=True)
class Look:
    """The styles of one row, ready to be used: what stands in its cells' tags."""

    marks: tuple[str, ...]


class Surroundings(Protocol):
    """What a sheet needs of its workbook."""

    def style_number(self, style: Style) -> int:
        """The number of a style."""

    def keep_long(self, sheet: str, cell: str, text: str) -> str:
        """Keep a text that is too long for its cell; returns what is to stand there."""


@dataclass
class Sheet:
    """Rows go to ``write`` as XML, from the top; ``rows`` counts rows of data, ``next_row`` is from 0."""

    name: str
    layout: Layout
    around: Surroundings
    write: Callable[[bytes], object]
    is_first: bool = False
    rows: int = 0
    next_row: int = 0
    _links: list[str] = field(default_factory=list)
    _pending: list[str] = field(default_factory=list)
    _size: int = 0
    _last_filtered: int = 0

    def __post_init__(self) -> None:
        columns = self.layout.columns
        if len(columns) > COLUMN_LIMIT:
            raise ValueError(f"{self.name}: {len(columns)} columns")
        self._letters = tuple(column_letters(number) for number in range(len(columns)))
        self._look = self.look([column.style for column in columns])
        self._wrapping = [(n, column.width * _ROOM) for n, column in enumerate(columns) if column.style.wrap]
        self._put(self._head())
        for text, style in self.layout.notes:
            self._row([text], self.look([style]), height=style.size * _LINE_A_POINT)
        self._heading_row = self.next_row
        if self.layout.has_headings:
            headings = [column.heading for column in columns]
            look = self.look([column.heading_style for column in columns])
            self._row(headings, look, height=self.layout.height or self._heading_height())

    @property
    def is_full(self) -> bool:
        """Whether no further row fits."""
        return self.next_row >= ROW_LIMIT

    def look(self, styles: Sequence[Style]) -> Look:
        """Styles made ready for rows: one for each column."""
        return Look(tuple(f'" s="{self.around.style_number(style)}"' for style in styles))

    def row(self, cells: Sequence[Cell], look: Look | None = None, level: int = 0) -> None:
        """One row of data; ``look`` stands for the columns' own, ``level`` is its depth in the tree."""
        self._row(cells, look or self._look, level, self._height(cells))
        self.rows += 1
        self._last_filtered = self.next_row

    def extra_row(self, cells: Sequence[Cell], look: Look | None = None) -> None:
        """A row that is no data and no part of what is filtered: a total, an empty line."""
        self._row(cells, look or self._look)

    def end(self) -> Named:
        """Write what follows the rows; returns what the workbook must know."""
        self._put("</sheetData>")
        filtered = self._filtered()
        if filtered:
            self._put(f'<autoFilter ref="{filtered.replace("$", "")}"/>')
        if self._links:
            self._put(f"<hyperlinks>{''.join(self._links)}</hyperlinks>")
        height = ' fitToHeight="0"' if self.layout.one_page_wide else ""
        self._put(
            '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
            f'<pageSetup paperSize="9"{height} orientation="landscape"/>'
            "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>"
            "</worksheet>"
        )
        self._flush()
        row = self._heading_row + 1
        return Named(self.name, f"${row}:${row}" if self.layout.has_headings else "", filtered)

    def _filtered(self) -> str:
        if not self.layout.has_headings:
            return ""
        last = max(self._last_filtered, self._heading_row + 1)
        return f"$A${self._heading_row + 1}:${self._letters[-1]}${last}"

    def _head(self) -> str:
        """Everything before the rows."""
        layout = self.layout
        width = ' fitToPage="1"' if layout.one_page_wide else ""
        levels = attributes(outlineLevelRow=min(layout.depth, _DEEPEST) or None)
        selected = attributes(tabSelected=1 if self.is_first else None)
        number = self.around.style_number
        columns = "".join(
            f"<col{attributes(min=n, max=n, width=one.width, style=number(one.style), customWidth=1)}/>"
            for n, one in enumerate(layout.columns, 1)
        )
        return (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f'<worksheet xmlns="{MAIN}">'
            f'<sheetPr><outlinePr summaryBelow="0"/><pageSetUpPr{width}/></sheetPr>'
            f'<sheetViews><sheetView{selected} workbookViewId="0">{self._pane()}</sheetView></sheetViews>'
            f'<sheetFormatPr defaultRowHeight="{_LINE}"{levels}/><cols>{columns}</cols><sheetData>'
        )

    def _pane(self) -> str:
        """What stays in sight."""
        layout = self.layout
        if not layout.has_headings:
            return ""
        below = len(layout.notes) + 1
        active = "bottomRight" if layout.frozen else "bottomLeft"
        place = attributes(
            xSplit=layout.frozen or None,
            ySplit=below,
            topLeftCell=f"{column_letters(layout.frozen)}{below + 1}",
            activePane=active,
        )
        return f'<pane{place} state="frozen"/><selection pane="{active}"/>'

    def _row(self, cells: Sequence[Cell], look: Look, level: int = 0, height: float | None = None) -> None:
        if self.is_full:
            raise ValueError(f"{self.name} is full")
        number = self.next_row + 1
        how = attributes(outlineLevel=min(level, _DEEPEST) or None, ht=height) if level or height else ""
        made = [f'<row r="{number}"{how}>']
        made += [
            f'<c r="{letters}{number}{mark}{self._cell(cell, letters)}'
            for letters, mark, cell in zip(self._letters, look.marks, cells, strict=False)
            if cell is not None
        ]
        made.append("</row>")
        self.next_row = number
        self._put("".join(made))

    def _heading_height(self) -> float:
        """Points for the headings, which are bold and so take more room."""
        return _LINE * max(lines(column.heading, column.width * 0.85) for column in self.layout.columns)

    def _height(self, cells: Sequence[Cell]) -> float | None:
        """Points for rows of several lines; LibreOffice does not work them out when it opens a file."""
        count = 1
        for column, width in self._wrapping:
            cell = cells[column]
            if isinstance(cell, str) and (len(cell) * 2 > width or "\n" in cell):
                count = max(count, lines(cell, width))
        return min(count, _MOST_LINES) * _LINE if count > 1 else None

    def _cell(self, cell: str | float | datetime | Link, letters: str) -> str:
        """What follows the cell's place and style."""
        if isinstance(cell, str):
            return self._text(cell, letters)
        if isinstance(cell, int | float):
            return f"><v>{cell!r}</v></c>" if math.isfinite(cell) else self._text(str(cell), letters)
        if isinstance(cell, Link):
            return self._link(cell, letters)
        number = serial(cell)
        return self._text(str(cell), letters) if number is None else f"><v>{number!r}</v></c>"

    def _text(self, text: str, letters: str) -> str:
        if not text:
            return "/>"
        if _CAREFUL.search(text) is not None:
            text = storable(text)
        if not fits(text):
            text = self.around.keep_long(self.name, f"{letters}{self.next_row + 1}", text)
        space = ' xml:space="preserve"' if text[0].isspace() or text[-1].isspace() else ""
        if _CAREFUL.search(text) is not None:
            text = escape(_LIKE_ESCAPE.sub("_x005F_", text))
        return f' t="inlineStr"><is><t{space}>{text}</t></is></c>'

    def _link(self, link: Link, letters: str) -> str:
        if len(self._links) < LINK_LIMIT:
            place = f"{quoted(link.sheet)}!A{link.row + 1}"
            self._links.append(
                f"<hyperlink{attributes(ref=f'{letters}{self.next_row + 1}', location=place)}/>"
            )
        return self._text(link.text, letters)

    def _put(self, xml: str) -> None:
        self._pending.append(xml)
        self._size += len(xml)
        if self._size >= _CHUNK:
            self._flush()

    def _flush(self) -> None:
        self.write("".join(self._pending).encode())
        self._pending.clear()
        self._size = 0


def lines(text: str, width: float) -> int:
    """About how many lines ``text`` takes; ``width`` is in Latin letters, Chinese ones are twice as wide."""
    return sum(
        max(1, math.ceil((len(part) + len(part.encode(errors="replace"))) / 2 / width))
        for part in text.split("\n")
    )


def column_letters(number: int) -> str:
    """The letters of a column, from 0: A, B ... Z, AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters
