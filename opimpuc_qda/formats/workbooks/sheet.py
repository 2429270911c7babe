"""One sheet, written row by row from the top: text stays text, nothing is cut."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from opimpuc_qda.formats.workbooks.cells import CELL_LIMIT, fits, is_dated, quoted, storable
from opimpuc_qda.formats.workbooks.styles import Style

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.url import Url
    from xlsxwriter.worksheet import Worksheet

ROW_LIMIT = 1_048_576
COLUMN_LIMIT = 16_384
LINK_LIMIT = 65_530
"""The most links of one sheet; further cells have the same text without a link."""

LINE_PIXELS = 21
"""The height of a row of one line."""

_DEEPEST = 7  # outline levels that Excel knows
_POINT_PIXELS = 4 / 3
_LINE_A_POINT = 1.6
_ROOM = 1.05  # letters of prose are narrower than the digits that column widths count
_BOLD_ROOM = 0.85
_MOST_LINES = 16  # the text is all there; higher rows make tables unreadable
_A4 = 9
_PAGE_WIDTH = 210  # characters that are still readable side by side on a page
_SHORT = CELL_LIMIT // 2  # characters that fit into a cell, whatever they are
_SEAM = re.compile(r"(?<=\A<)(?=r>)|(?<=_)(?=x[0-9A-Fa-f]{4}_)")
"""Where a text is parted that XlsxWriter (<r>…</r>) or Excel (_x000B_) would else take for something else."""


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to a row (from 0) of a sheet."""

    text: str
    sheet: str
    row: int

    @property
    def place(self) -> str:
        """Where it leads."""
        return f"{quoted(self.sheet)}!A{self.row + 1}"


Cell = str | float | datetime | Link | None
"""None leaves a cell empty; "" gives it its colours."""

PLAIN = Style()
WRAPPED = Style(wrap=True)
COUNT = Style(number="#,##0", horizontal="right", indent=1)
SPARSE = Style(number='#,##0;-#,##0;"·"', horizontal="right")
"""Counts most of which are nought."""

HEADING = Style(bold=True, wrap=True, fill="#E8EAED", line_below="thin")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: heading, width in characters, and the styles of its cells and of its heading.

    A heading without a style of its own stands above what is below it.
    """

    heading: str
    width: float
    style: Style = PLAIN
    own_heading_style: Style | None = None

    @property
    def heading_style(self) -> Style:
        """How its heading looks."""
        under = self.style
        return self.own_heading_style or replace(HEADING, horizontal=under.horizontal, indent=under.indent)


@dataclass(frozen=True, slots=True)
class Layout:
    """A table: its columns, lines above the headings (with styles), and what stays in sight.

    ``height`` of the headings is in points. A sheet without headings has no filter and nothing frozen.
    """

    columns: Sequence[Column]
    notes: Sequence[tuple[str, Style]] = ()
    frozen: int = 0
    has_headings: bool = True
    height: float | None = None

    @property
    def pages(self) -> int:
        """How many pages it is wide in print; what stays in sight is on each of them."""
        frozen = sum(column.width for column in self.columns[: self.frozen])
        rest = sum(column.width for column in self.columns[self.frozen :])
        return max(1, math.ceil(rest / (_PAGE_WIDTH - frozen)))


@dataclass(frozen=True, slots=True)
class Look:
    """The formats of one row, ready to be used."""

    formats: tuple[Format, ...]


class Surroundings(Protocol):
    """What a sheet needs of its workbook."""

    def format(self, style: Style) -> Format:
        """The format of a style."""

    def url(self, link: Link) -> Url:
        """A link as XlsxWriter has it."""

    def keep_long(self, sheet: str, row: int, column: int, text: str) -> str:
        """Keep a text that is too long for its cell (from 0); returns what is to stand there."""


class Sheet:
    """Rows go to a worksheet; ``rows`` counts rows of data, ``next_row`` is from 0."""

    def __init__(self, worksheet: Worksheet, layout: Layout, around: Surroundings) -> None:
        self.name: str = worksheet.get_name()
        self.layout, self._worksheet, self._around = layout, worksheet, around
        self.rows = self.next_row = self._links = self._last_filtered = 0
        columns = layout.columns
        if len(columns) > COLUMN_LIMIT:
            raise ValueError(f"{self.name}: {len(columns)} columns")
        self._look = self.look([column.style for column in columns])
        self._wrapping = [(n, column.width * _ROOM) for n, column in enumerate(columns) if column.style.wrap]
        for number, (column, form) in enumerate(zip(columns, self._look.formats, strict=True)):
            self._check(worksheet.set_column(number, number, column.width, form))
        self._set_up_print()
        for text, style in layout.notes:
            self._row([text], self.look([style]), style.size * _LINE_A_POINT * _POINT_PIXELS)
        self._heading_row = self.next_row
        if layout.has_headings:
            self._write_headings()

    @property
    def is_full(self) -> bool:
        """Whether no further row fits."""
        return self.next_row >= ROW_LIMIT

    def look(self, styles: Sequence[Style]) -> Look:
        """Styles made ready for rows: one for each column."""
        return Look(tuple(map(self._around.format, styles)))

    def row(self, cells: Sequence[Cell], look: Look | None = None, level: int = 0) -> None:
        """One row of data; ``look`` stands for the columns' own, ``level`` is its depth in the tree."""
        self._row(cells, look or self._look, self._height(cells), level)
        self.rows += 1
        self._last_filtered = self.next_row - 1

    def extra_row(self, cells: Sequence[Cell], look: Look | None = None) -> None:
        """A row that is no data and no part of what is filtered: a total, an empty line."""
        self._row(cells, look or self._look, None)

    def end(self) -> None:
        """Say which rows can be filtered."""
        if self.layout.has_headings:
            last = max(self._last_filtered, self._heading_row)
            self._check(self._worksheet.autofilter(self._heading_row, 0, last, len(self.layout.columns) - 1))

    def _set_up_print(self) -> None:
        worksheet = self._worksheet
        worksheet.outline_settings(symbols_below=False)
        worksheet.set_landscape()
        worksheet.set_paper(_A4)
        worksheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
        worksheet.set_footer("&L&A&R&P / &N")
        worksheet.fit_to_pages(self.layout.pages, 0)
        if self.layout.frozen:
            worksheet.repeat_columns(0, self.layout.frozen - 1)

    def _write_headings(self) -> None:
        columns, height = self.layout.columns, self.layout.height
        pixels = self._heading_height() if height is None else height * _POINT_PIXELS
        look = self.look([column.heading_style for column in columns])
        self._row([column.heading for column in columns], look, pixels)
        self._worksheet.freeze_panes(self.next_row, self.layout.frozen)
        self._worksheet.repeat_rows(self._heading_row)

    def _row(self, cells: Sequence[Cell], look: Look, pixels: float | None, level: int = 0) -> None:
        if self.is_full:
            raise ValueError(f"{self.name} is full")
        row = self.next_row
        if pixels or level:
            options = {"level": min(level, _DEEPEST)}
            self._check(self._worksheet.set_row_pixels(row, round(pixels or LINE_PIXELS), None, options))
        for column, (cell, form) in enumerate(zip(cells, look.formats, strict=False)):
            if cell is not None and (code := self._write(row, column, cell, form)):
                self._check(code)
        self.next_row = row + 1

    def _check(self, code: int) -> None:
        """XlsxWriter says by a number that it has written nothing, or not all."""
        if code:
            raise ValueError(f"{self.name}, row {self.next_row + 1}: not written ({code})")

    def _heading_height(self) -> float:
        """Pixels for the headings, which are bold and so take more room."""
        columns = self.layout.columns
        return LINE_PIXELS * max(lines(column.heading, column.width * _BOLD_ROOM) for column in columns)

    def _height(self, cells: Sequence[Cell]) -> float | None:
        """Pixels for rows of several lines; LibreOffice does not work them out when it opens a file."""
        count = 1
        for column, width in self._wrapping:
            cell = cells[column]
            if isinstance(cell, str) and (len(cell) * 2 > width or "\n" in cell):
                count = max(count, lines(cell, width))
        return min(count, _MOST_LINES) * LINE_PIXELS if count > 1 else None

    def _write(self, row: int, column: int, cell: str | float | datetime | Link, form: Format) -> int:
        """Write one cell; anything but 0 means that it is not there."""
        code: int
        if isinstance(cell, str):
            if _is_usual(cell):
                code = self._worksheet.write_string(row, column, cell, form)
            else:
                code = self._text(row, column, cell, form)
        elif isinstance(cell, int | float):
            if math.isfinite(cell):
                code = self._worksheet.write_number(row, column, cell, form)
            else:
                code = self._text(row, column, str(cell), form)
        elif isinstance(cell, Link):
            code = self._link(row, column, cell, form)
        else:
            code = self._moment(row, column, cell, form)
        return code

    def _text(self, row: int, column: int, text: str, form: Format) -> int:
        code: int
        if not text:
            code = self._worksheet.write_blank(row, column, None, form)
            return code
        text = storable(text)
        if not fits(text):
            text = self._around.keep_long(self.name, row, column, text)
        parts = _SEAM.split(text)
        if len(parts) == 1:
            code = self._worksheet.write_string(row, column, text, form)
        else:
            runs = [run for part in parts for run in (part, form)]  # the last format is the cell's
            code = self._worksheet.write_rich_string(row, column, *runs)
        return code

    def _link(self, row: int, column: int, link: Link, form: Format) -> int:
        if self._links >= LINK_LIMIT:
            return self._text(row, column, link.text, form)
        self._links += 1
        code: int = self._worksheet.write_url(row, column, self._around.url(link), form)
        return code if code or _is_usual(link.text) else self._text(row, column, link.text, form)

    def _moment(self, row: int, column: int, moment: datetime, form: Format) -> int:
        """A moment to the second, as the clock of its zone shows it."""
        if not is_dated(moment):
            return self._text(row, column, str(moment), form)
        shown = moment.replace(tzinfo=None, microsecond=0)
        code: int = self._worksheet.write_datetime(row, column, shown, form)
        return code


def lines(text: str, width: float) -> int:
    """About how many lines ``text`` takes; ``width`` is in Latin letters, Chinese ones are twice as wide."""
    return sum([max(1, math.ceil(_letters(part) / width)) for part in text.split("\n")])


def _letters(text: str) -> float:
    return len(text) if text.isascii() else (len(text) + len(text.encode(errors="replace"))) / 2


def _is_usual(text: str) -> bool:
    """Whether ``text`` can be written as it stands, as nearly all can; found out quickly."""
    return 0 < len(text) <= _SHORT and text[0] != "<" and text.isprintable() and "_x" not in text
