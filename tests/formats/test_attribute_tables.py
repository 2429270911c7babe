from __future__ import annotations

import csv
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from opimpuc_qda.domain.attribute_values import tidied
from opimpuc_qda.domain.errors import (
    BadTable,
    BrokenDocument,
    EmptyFile,
    NoSuchFile,
    NotWritable,
    UnreadableEncoding,
)
from opimpuc_qda.formats.attribute_tables import Table, TableRow, read_tables, write_tables

COLUMNS = ("place.pseudonym", "place.district", "place.size_m2")
TRAPS = ("1-3", "007", "=1+1", "+33", "-5", "@me", "'=x", "''x", "'1", "mar-3", "Mai 5", "1e5", "2024-05-03",
         "𠮷,“x”;y", 'a "quoted" word', "12", "0", "TRUE", "3/4", "#N/A", "'")  # fmt: skip
CELLS = st.one_of(st.sampled_from(TRAPS), st.text().map(tidied).map(lambda text: text.replace("\ufffe", "")))


def table(*values: str) -> Table:
    rows = [
        TableRow(row, dict(zip(COLUMNS, ("P", value, "12"), strict=True)))
        for row, value in enumerate(values, 2)
    ]
    return Table("place", COLUMNS, tuple(rows))


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(values=st.lists(CELLS, min_size=1, max_size=8))
def test_every_cell_comes_back(tmp_path: Path, suffix: str, values: list[str]) -> None:
    path, made = tmp_path / f"t{suffix}", table(*values)
    write_tables(path, [made])
    (found,) = read_tables(path)
    assert found.columns == COLUMNS
    assert [row.cells for row in found.rows] == [row.cells for row in made.rows]
    assert [row.row for row in found.rows] == [row.row for row in made.rows]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_all_traps_come_back(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"t{suffix}"
    write_tables(path, [table(*TRAPS)])
    assert tuple(row.cells["place.district"] for row in read_tables(path)[0].rows) == TRAPS


def test_a_spreadsheet_sees_text_everywhere(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    write_tables(path, [table(*TRAPS)])
    with closing(load_workbook(path)) as book:
        cells = [cell for row in book["place"].iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert {cell.number_format for cell in cells} == {"@"}


def test_csv_has_a_mark_and_guards_what_spreadsheets_change(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    write_tables(path, [table("1-3", "plain", "中文")])
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[1] for row in rows[1:]] == ["'1-3", "plain", "中文"]
    assert [row[2] for row in rows[1:]] == ["12", "12", "12"]


def test_what_a_spreadsheet_made_of_cells_is_read_as_it_was_meant(tmp_path: Path) -> None:
    path, book = tmp_path / "t.xlsx", Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["a", "b", "c", "d", None])
    sheet.append([date(2024, 5, 3), 12.0, True, 1.5, "loose"])
    sheet.append([None, " ", None, None, None])
    sheet.append(["x"])
    book.save(path)
    (found,) = read_tables(path)
    assert found.columns == ("a", "b", "c", "d")
    assert [(row.row, row.cells["a"]) for row in found.rows] == [(2, "2024-05-03"), (4, "x")]
    assert found.rows[0].cells == {"a": "2024-05-03", "b": "12", "c": "yes", "d": "1.5"}


def test_semicolons_part_columns_too(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("a;b\n1,5;x\n", encoding="utf-8")
    assert read_tables(path)[0].rows == (TableRow(2, {"a": "1,5", "b": "x"}),)


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("t.csv", b"", EmptyFile),
        ("t.csv", b"\n\n", EmptyFile),
        ("t.xlsx", b"", EmptyFile),
        ("t.xlsx", b"PK\x03\x04 not a workbook", BrokenDocument),
        ("t.csv", "姓名".encode("gb18030"), UnreadableEncoding),
        ("t.csv", b"a,a\n1,2\n", BadTable),
        ("t.csv", b'a\n"open', BadTable),
    ],
)
def test_files_that_cannot_be_read(
    tmp_path: Path, name: str, content: bytes, problem: type[Exception]
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(problem):
        read_tables(path)


def test_absent_places(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        read_tables(tmp_path / "t.csv")
    with pytest.raises(NotWritable):
        write_tables(tmp_path / "no" / "t.csv", [table("x")])
