"""Tables of attributes (xlsx, CSV): one row for each place, participant, interview or text.

Every cell is text. A spreadsheet would take "1-3" for a date and "007" for a number: in xlsx the cells are
formatted as text, in CSV such values bear an apostrophe before them, which is taken off when they are read.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from opimpuc_qda.domain.errors import BadTable, BrokenDocument, EmptyFile, NoSuchFile, UnreadableEncoding
from opimpuc_qda.formats.archive import Archive
from opimpuc_qda.formats.replacing import disk_told_apart, replacing
from opimpuc_qda.formats.workbooks.cells import storable

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_GUARDED = re.compile(r"[=+\-@\t\r']|\d|[a-z]{3,9}[ ./-]?\d", re.IGNORECASE)
_PLAIN_NUMBER = re.compile(r"0|[1-9]\d{0,14}")
_WIDTHS = (12, 60)
_UNREADABLE = (BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, EOFError, SyntaxError)


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of one row by column, without blanks around them; ``row`` counts from 1, the header."""

    row: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet: its ``name`` ("" in CSV), its columns, and its rows without blank ones."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]


def read_tables(path: Path) -> tuple[Table, ...]:
    """The sheets of an xlsx file, or the one table of a CSV file in UTF-8 (commas or semicolons).

    Raises:
        NoSuchFile, EmptyFile: as they say; a file without any row is empty too.
        UnreadableEncoding: the CSV file is not UTF-8.
        BrokenDocument: it is named xlsx and is no workbook.
        BadTable: two columns bear one name, or the CSV file breaks off inside quotes.
    """
    if not path.is_file():
        raise NoSuchFile(path)
    sheets = _workbook_rows(path) if path.suffix.lower() == ".xlsx" else {"": _csv_rows(path)}
    tables = tuple(_table(path, name, rows) for name, rows in sheets.items() if any(map(any, rows)))
    if not tables:
        raise EmptyFile(path)
    return tables


def write_tables(path: Path, tables: Sequence[Table]) -> None:
    """Write ``tables`` as the sheets of an xlsx file, or the only one of them as CSV in UTF-8 with a mark.

    Raises:
        NotWritable, DiskFull: as the disk says; the old file stands.
    """
    with replacing(path) as part, disk_told_apart(path):
        if path.suffix.lower() == ".xlsx":
            _write_workbook(part, tables)
        else:
            (table,) = tables
            _write_csv(part, table)


def _table(path: Path, name: str, rows: Sequence[Sequence[str]]) -> Table:
    columns = tuple(column.strip() for column in rows[0])
    named = [column for column in columns if column]
    for column in named:
        if named.count(column) > 1:
            raise BadTable(path, 1, column, column)
    empty = dict.fromkeys(named, "")
    found = tuple(
        TableRow(
            number, empty | {name: value.strip() for name, value in zip(columns, row, strict=False) if name}
        )
        for number, row in enumerate(rows[1:], 2)
        if any(value.strip() for value in row)
    )
    return Table(name, tuple(named), found)


def _csv_rows(path: Path) -> list[list[str]]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableEncoding(path, "utf-8") from error
    header = text.partition("\n")[0]
    delimiter = ";" if header.count(";") > header.count(",") else ","
    rows: list[list[str]] = []
    try:
        rows += csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    except csv.Error as error:
        raise BadTable(path, len(rows) + 1, "", str(error)) from error
    return [[_unguarded(value) for value in row] for row in rows]


def _workbook_rows(path: Path) -> dict[str, list[list[str]]]:
    from openpyxl import load_workbook

    with Archive(path, "xlsx") as archive:
        for part in ("xl/workbook.xml", "xl/sharedStrings.xml"):
            if part in archive:
                archive.read(part)  # refuses what inflates beyond all measure
    try:
        book = load_workbook(path, data_only=True)
    except _UNREADABLE as error:
        raise BrokenDocument(path, "xlsx") from error
    return {
        sheet.title: [[_said(value) for value in row] for row in sheet.iter_rows(values_only=True)]
        for sheet in book.worksheets
    }


def _said(value: object) -> str:
    """A cell as text, also where a spreadsheet made a number or a date of it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(" ").removesuffix(" 00:00:00")
    return value.isoformat() if isinstance(value, date) else str(value)


def _write_csv(path: Path, table: Table) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerows([_guarded(storable(value)) for value in row] for row in _lines(table))


def _write_workbook(path: Path, tables: Sequence[Table]) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for table in tables:
        _fill(book.create_sheet(table.name), table)
    book.save(path)


def _fill(sheet: Worksheet, table: Table) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    for number, row in enumerate(_lines(table), 1):
        for place, value in enumerate(row, 1):
            cell = sheet.cell(number, place)
            cell.number_format = "@"
            if value:
                cell.value = storable(value)
                cell.data_type = "s"  # "=1" is what somebody wrote, no formula
            if number == 1:
                cell.font = Font(bold=True)
    for place, column in enumerate(table.columns, 1):
        longest = max([len(column), *(len(row.cells.get(column, "")) for row in table.rows)])
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].width = min(max(longest + 2, _WIDTHS[0]), _WIDTHS[1])
        sheet.column_dimensions[letter].number_format = "@"
    sheet.freeze_panes = "B2"


def _lines(table: Table) -> Iterable[list[str]]:
    yield list(table.columns)
    for row in table.rows:
        yield [row.cells.get(column, "") for column in table.columns]


def _guarded(value: str) -> str:
    """``value`` with an apostrophe before it where a spreadsheet would make something else of it."""
    return f"'{value}" if _GUARDED.match(value) and not _PLAIN_NUMBER.fullmatch(value) else value


def _unguarded(value: str) -> str:
    return value[1:] if value.startswith("'") and _GUARDED.match(value[1:]) else value
