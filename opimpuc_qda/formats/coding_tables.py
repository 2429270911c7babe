"""Tables of codings (CSV): transcript, language, start, end, code, and where wanted weight and memo."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from opimpuc_qda.domain.errors import BadTable, EmptyFile, NoSuchFile, UnreadableEncoding
from opimpuc_qda.domain.span import Span

_POSITION = re.compile(r"\d{1,9}", re.ASCII)
REQUIRED = ("transcript", "language", "start", "end", "code")


@dataclass(frozen=True, slots=True)
class CodingLine:
    """One row as read: ``row`` numbers from 1 (the header) as a spreadsheet does.

    ``transcript`` is a name or uid, ``code`` a stable id; ``span`` counts code points and is never empty.
    """

    row: int
    transcript: str
    language: str
    span: Span
    code: str
    weight: float | None
    memo: str


def read_coding_table(path: Path) -> tuple[CodingLine, ...]:
    """Read a table in UTF-8, its columns in any order and parted by commas or semicolons.

    Blank rows and columns of other names are passed over.

    Raises:
        NoSuchFile, EmptyFile: as they say.
        UnreadableEncoding: it is not UTF-8.
        BadTable: a column is missing (``value`` is ""), or a cell holds no number of its kind.
    """
    if not path.is_file():
        raise NoSuchFile(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableEncoding(path, "utf-8") from error
    rows = _rows(path, text)
    if not rows:
        raise EmptyFile(path)
    names = [name.strip().lower() for name in rows[0]]
    for column in REQUIRED:
        if column not in names:
            raise BadTable(path, 1, column, "")
    cells = (
        _Cells(path, number, dict(zip(names, map(str.strip, row), strict=False)))
        for number, row in enumerate(rows[1:], 2)
        if any(cell.strip() for cell in row)
    )
    return tuple(row.line() for row in cells)


def _rows(path: Path, text: str) -> list[list[str]]:
    header = text.partition("\n")[0]
    delimiter = ";" if header.count(";") > header.count(",") else ","
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[list[str]] = []
    try:
        rows += reader
    except csv.Error as error:
        raise BadTable(path, len(rows) + 1, "", str(error)) from error
    return rows


@dataclass(frozen=True, slots=True)
class _Cells:
    """The cells of one row by column; absent ones are empty."""

    path: Path
    row: int
    values: Mapping[str, str]

    def line(self) -> CodingLine:
        start, end = self._position("start"), self._position("end")
        if end <= start:
            raise self._bad("end")
        return CodingLine(
            row=self.row,
            transcript=self._filled("transcript"),
            language=self._filled("language"),
            span=Span(start, end),
            code=self._filled("code"),
            weight=self._weight(),
            memo=self.values.get("memo", ""),
        )

    def _filled(self, column: str) -> str:
        value = self.values.get(column, "")
        if not value:
            raise self._bad(column)
        return value

    def _position(self, column: str) -> int:
        value = self._filled(column)
        if not _POSITION.fullmatch(value):
            raise self._bad(column)
        return int(value)

    def _weight(self) -> float | None:
        value = self.values.get("weight", "")
        if not value:
            return None
        try:
            weight = float(value.replace(",", "."))  # French spreadsheets write 0,5
        except ValueError:
            raise self._bad("weight") from None
        if not math.isfinite(weight):
            raise self._bad("weight")
        return weight

    def _bad(self, column: str) -> BadTable:
        return BadTable(self.path, self.row, column, self.values.get(column, ""))
