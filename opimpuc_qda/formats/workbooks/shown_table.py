"""A table as it is shown on the screen, as a workbook or as text."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from opimpuc_qda.formats.replacing import disk_told_apart, replacing
from opimpuc_qda.formats.workbooks.book import book
from opimpuc_qda.formats.workbooks.cells import storable
from opimpuc_qda.formats.workbooks.sheet import COUNT, WRAPPED, Column, Layout
from opimpuc_qda.formats.workbooks.styles import Style
from opimpuc_qda.formats.workbooks.words import Words

Value = str | int | float | None
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
_NARROW, _WIDE = 12, 60
_DECIMALS = Style(number="#,##0.00", horizontal="right", indent=1)


def write_shown_table(
    title: str,
    heads: Sequence[str],
    rows: Sequence[Sequence[Value]],
    target: Path,
    language: str,
    made: datetime,
) -> None:
    """Write ``rows`` under ``heads`` to ``target``: csv in UTF-8 with a mark, or xlsx in "en", "fr", "zh_CN".

    Numbers stay numbers, and text stays text that begins like a formula.

    Raises:
        NotWritable, DiskFull: as the disk says; what was at ``target`` is still there.
    """
    if target.suffix.lower() == ".csv":
        _write_csv(heads, rows, target)
        return
    columns = [_column(head, [row[place] for row in rows]) for place, head in enumerate(heads)]
    with book(target, Words(language), title, made) as workbook:
        sheet = workbook.sheet(title, Layout(columns))
        for row in rows:
            sheet.row(row)


def _column(head: str, values: Sequence[Value]) -> Column:
    if any(isinstance(value, float) for value in values):
        return Column(head, _NARROW, _DECIMALS)
    if any(isinstance(value, int) for value in values):
        return Column(head, _NARROW, COUNT)
    longest = max([len(head), *(len(value) for value in values if isinstance(value, str))])
    return Column(head, min(max(longest + 2, _NARROW), _WIDE), WRAPPED)


def _write_csv(heads: Sequence[str], rows: Sequence[Sequence[Value]], target: Path) -> None:
    with (
        replacing(target) as part,
        disk_told_apart(target),
        part.open("w", encoding="utf-8-sig", newline="") as file,
    ):
        csv.writer(file).writerows([_guarded(value) for value in row] for row in (heads, *rows))


def _guarded(value: Value) -> Value:
    """Text with an apostrophe before it where a spreadsheet would take it for a formula."""
    if not isinstance(value, str):
        return value
    return f"'{storable(value)}" if value.startswith(_FORMULAS) else storable(value)
