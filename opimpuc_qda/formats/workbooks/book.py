"""A workbook being written: sheets stream into a zip archive, so that memory does not grow with rows.

It is written here and not by a library because the long table of segments has to be quick: XlsxWriter and
openpyxl take three times as long for the same cells. Only what these tables need of the format is used.

Text that is too long for one cell ends with a note there and stands whole on a sheet of its own at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from opimpuc_qda.formats.replacing import disk_told_apart, replacing
from opimpuc_qda.formats.workbooks import parts
from opimpuc_qda.formats.workbooks.cells import CELL_LIMIT, head, pieces, sheet_name, storable
from opimpuc_qda.formats.workbooks.sheet import COUNT, Column, Layout, Sheet
from opimpuc_qda.formats.workbooks.styles import Style, Styles
from opimpuc_qda.formats.workbooks.wordings import Word
from opimpuc_qda.formats.workbooks.words import Words

NOTE_ROOM = 200
"""UTF-16 units kept free in a cell for the note that its text goes on elsewhere."""

_EARLIEST = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class _Long:
    """A text that is too long for its cell."""

    sheet: str
    cell: str
    text: str


class Book:
    """A workbook being written. Sheets come one after the other; a new one ends the one before."""

    def __init__(self, archive: ZipFile, words: Words) -> None:
        self._archive, self._words = archive, words
        self._styles = Styles()
        self._sheets: list[Sheet] = []
        self._ended: list[parts.Named] = []
        self._member: IO[bytes] | None = None
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

    def style_number(self, style: Style) -> int:
        """The number of a style."""
        return self._styles.number(style)

    def keep_long(self, sheet: str, cell: str, text: str) -> str:
        """Keep ``text`` for the sheet of long texts; returns what stands in its cell."""
        note = self._words.text(Word.CONTINUED, sheet=self._long_name, row=self._long_rows + 1)
        self._long.append(_Long(sheet, cell, text))
        self._long_rows += sum(1 for _ in pieces(text))
        return head(text, CELL_LIMIT - NOTE_ROOM) + note

    def finish(self, title: str, made: datetime) -> None:
        """Write what is left."""
        if self._long:
            self._write_long()
        self._end_sheet()
        count = len(self._ended)
        for name, content in (
            ("xl/workbook.xml", parts.workbook(self._ended)),
            ("xl/_rels/workbook.xml.rels", parts.workbook_relations(count)),
            ("xl/styles.xml", self._styles.xml()),
            ("docProps/core.xml", parts.properties(storable(title), self._words.codebook_language, made)),
            ("_rels/.rels", parts.root_relations()),
            ("[Content_Types].xml", parts.content_types(count)),
        ):
            self._archive.writestr(_info(name), content)

    def abandon(self) -> None:
        """Let go of the sheet being written; what is there so far is worth nothing."""
        if self._member is not None:
            with suppress(OSError, ValueError):
                self._member.close()

    def _begin(self, name: str, layout: Layout) -> Sheet:
        self._end_sheet()
        self._taken.add(name.lower())
        member = _info(f"xl/worksheets/sheet{len(self._sheets) + 1}.xml")
        self._member = self._archive.open(member, "w")
        sheet = Sheet(name, layout, self, self._member.write, is_first=not self._sheets)
        self._sheets.append(sheet)
        return sheet

    def _end_sheet(self) -> None:
        if self._member is not None:
            self._ended.append(self._sheets[-1].end())
            self._member.close()
            self._member = None

    def _write_long(self) -> None:
        words = self._words
        columns = [
            Column(words[Word.SHEET], 24),
            Column(words[Word.CELL], 10),
            Column(words[Word.PART], 8, COUNT),
            Column(words[Word.PARTS], 8, COUNT),
            Column(words[Word.TEXT], 120),
        ]
        sheet = self._begin(self._long_name, Layout(columns))
        for long in self._long:
            texts = list(pieces(long.text))
            for number, text in enumerate(texts, 1):
                sheet.row([long.sheet, long.cell, number, len(texts), text])


@contextmanager
def book(target: Path, words: Words, title: str, made: datetime) -> Iterator[Book]:
    """A workbook that takes the place of ``target`` once it is complete; an exception leaves no trace.

    Raises:
        NotWritable, DiskFull: as the disk says.
    """
    with replacing(target) as part, disk_told_apart(target):
        archive = ZipFile(part, "w", ZIP_DEFLATED)
        result = Book(archive, words)
        try:
            yield result
            result.finish(title, made)
        except BaseException:
            result.abandon()
            with suppress(OSError, ValueError):
                archive.close()
            raise
        archive.close()


def _info(name: str) -> ZipInfo:
    """A member without the time of day, so that equal content gives equal members."""
    info = ZipInfo(name, _EARLIEST)
    info.compress_type = ZIP_DEFLATED
    return info
