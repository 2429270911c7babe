"""A workbook being written by XlsxWriter, which knows the format; here is what it leaves to its callers.

A small workbook is kept in memory until it is complete, so that anything can still be added to its sheets. A
large one is streamed row by row through temporary files: that takes longer and needs far less memory.

Text that is too long for one cell ends with a note there and stands whole on a sheet of its own at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from opimpuc_qda.formats.replacing import disk_told_apart, replacing
from opimpuc_qda.formats.workbooks.cells import CELL_LIMIT, head, pieces, sheet_name, storable
from opimpuc_qda.formats.workbooks.collecting import uncollected
from opimpuc_qda.formats.workbooks.sheet import COUNT, LINE_PIXELS, WRAPPED, Column, Layout, Link, Sheet
from opimpuc_qda.formats.workbooks.styles import PLAIN_FONT, Style
from opimpuc_qda.formats.workbooks.wordings import Word
from opimpuc_qda.formats.workbooks.words import Words

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.url import Url
    from xlsxwriter.workbook import Workbook

STREAMED = 30_000
"""The rows from which a workbook is streamed."""

NOTE_ROOM = 200
"""UTF-16 units kept free in a cell for the note that its text goes on elsewhere."""

_WINDOW = (1920, 1067)  # pixels


@dataclass(frozen=True, slots=True)
class _Long:
    """A text that is too long for its cell."""

    sheet: str
    cell: str
    text: str


class Book:
    """A workbook being written."""

    def __init__(self, workbook: Workbook, words: Words) -> None:
        self._workbook, self._words = workbook, words
        self._sheets: list[Sheet] = []
        self._formats: dict[Style, Format] = {}
        self._urls: dict[Link, Url] = {}
        self._long: list[_Long] = []
        self._long_rows = 1
        self._long_name = sheet_name(words[Word.LONG_TEXTS], ())
        self._taken = {self._long_name.lower()}

    @property
    def rows(self) -> dict[str, int]:
        """The rows of data of each sheet so far."""
        return {sheet.name: sheet.rows for sheet in self._sheets}

    def sheet(self, name: str, layout: Layout) -> Sheet:
        """A new sheet with a valid name like ``name``."""
        return self._begin(sheet_name(name, self._taken), layout)

    def format(self, style: Style) -> Format:
        """The format of a style."""
        if style not in self._formats:
            self._formats[style] = self._workbook.add_format(style.properties())
        return self._formats[style]

    def url(self, link: Link) -> Url:
        """A link as XlsxWriter has it; equal ones share it."""
        from xlsxwriter.url import Url

        if link not in self._urls:
            self._urls[link] = Url(f"internal:{link.place}")
            self._urls[link].text = storable(link.text)
        return self._urls[link]

    def keep_long(self, sheet: str, row: int, column: int, text: str) -> str:
        """Keep ``text`` for the sheet of long texts; returns what stands in its cell."""
        from xlsxwriter.utility import xl_rowcol_to_cell

        note = self._words.text(Word.CONTINUED, sheet=self._long_name, row=self._long_rows + 1)
        self._long.append(_Long(sheet, xl_rowcol_to_cell(row, column), text))
        self._long_rows += sum(1 for _ in pieces(text))
        return head(text, CELL_LIMIT - NOTE_ROOM) + note

    def finish(self, title: str, made: datetime) -> None:
        """Write what is left.

        Raises:
            OSError: as the disk says.
        """
        from xlsxwriter.exceptions import FileCreateError

        if self._long:
            self._write_long()
        for sheet in self._sheets:
            sheet.end()
        self._workbook.set_properties({"title": storable(title), "created": made.astimezone(UTC)})
        self._workbook.set_custom_property("Language", self._words.codebook_language)
        self._workbook.set_size(*_WINDOW)
        try:
            self._workbook.close()
        except FileCreateError as error:
            raise error.args[0] from error

    def let_go(self) -> None:
        """Close the temporary files; XlsxWriter does so only where a workbook was completed."""
        for worksheet in self._workbook.worksheets():
            for file in (worksheet.row_data_fh, worksheet.fh):
                if file is not None:
                    with suppress(OSError):
                        file.close()

    def _begin(self, name: str, layout: Layout) -> Sheet:
        self._taken.add(name.lower())
        sheet = Sheet(self._workbook.add_worksheet(name), layout, self)
        self._sheets.append(sheet)
        return sheet

    def _write_long(self) -> None:
        words = self._words
        columns = [
            Column(words[Word.SHEET], 24),
            Column(words[Word.CELL], 10),
            Column(words[Word.PART], 8, COUNT),
            Column(words[Word.PARTS], 8, COUNT),
            Column(words[Word.TEXT], 120, WRAPPED),
        ]
        sheet = self._begin(self._long_name, Layout(columns))
        for long in self._long:
            texts = list(pieces(long.text))
            for number, text in enumerate(texts, 1):
                sheet.row([long.sheet, long.cell, number, len(texts), text])


@contextmanager
def book(target: Path, words: Words, title: str, made: datetime, rows: int = 0) -> Iterator[Book]:
    """A workbook that takes the place of ``target`` once it is complete; an exception leaves no trace.

    ``rows`` is about how many there will be.

    Raises:
        NotWritable, DiskFull: as the disk says.
    """
    is_large = rows >= STREAMED
    with (
        replacing(target) as part,
        disk_told_apart(target),
        TemporaryDirectory(prefix="opimpuc-", ignore_cleanup_errors=True) as folder,
        nullcontext() if is_large else uncollected(),
    ):
        packed = BytesIO()  # so that the disk has its say in one place, with nothing left open
        result = Book(_workbook(packed, folder if is_large else None), words)
        try:
            yield result
            result.finish(title, made)
        finally:
            result.let_go()
        part.write_bytes(packed.getbuffer())


def _workbook(packed: BytesIO, folder: str | None) -> Workbook:
    """An empty workbook, streamed where it is given a folder for its temporary files."""
    from xlsxwriter import Workbook

    return Workbook(
        packed,
        {
            "in_memory": folder is None,
            "constant_memory": folder is not None,
            "tmpdir": folder,
            "use_zip64": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
            "default_format_properties": PLAIN_FONT,
            "default_row_height": LINE_PIXELS,
        },
    )
