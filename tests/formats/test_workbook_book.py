"""The writer of workbooks: every trap of the format, and of the disk."""

from __future__ import annotations

import csv
import errno
import gc
import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from lxml import etree
from workbook_reading import cells, check_xml, opened, table

from opimpuc_qda.domain.errors import DiskFull, NotWritable
from opimpuc_qda.domain.progress import Cancelled
from opimpuc_qda.formats.workbooks import sheet as sheets
from opimpuc_qda.formats.workbooks.book import NOTE_ROOM, STREAMED, book
from opimpuc_qda.formats.workbooks.cells import CELL_LIMIT, units
from opimpuc_qda.formats.workbooks.sheet import COUNT, PLAIN, Column, Layout, Link, lines
from opimpuc_qda.formats.workbooks.styles import Style
from opimpuc_qda.formats.workbooks.words import Words

NOW = datetime(2026, 3, 1, 9, 30, 15, tzinfo=UTC)
TEXTS = [
    "=SUM(A1:A9)",
    "+33 1 23 45",
    "-",
    "@here",
    "=cmd|' /C calc'!A0",
    "#N/A",
    "#REF!",
    "TRUE",
    "007",
    "1e5",
    "2026-03-01",
    "12:30",
    "https://example.org/a b",
    "internal:Sheet!A1",
    "<r>bold</r>",
    "<r><t>whole</t></r>",
    "<r></r>\n</r>",
    "<r>_x000B_ & more</r>",
    "a_x000B_b",
    "_x00ZZ_",
    "<b>&amp;</b> \"'",
    "]]>",
    " leading and trailing ",
    "two\nlines\n",
    "\ttab",
    "{=1}",
    "𠮷😀👩‍👩‍👧",
    "é e\u0301",
    "\u00a0\u2009\u3000",
    "\u202eabc",
    "'quoted",
    "华强北",
]
ESCAPES = ["_x005F_x000B_", "_x005f_x005F_x000A_x", "a_x000B_b", "<r>_x000B_</r>", "_x000B__x000B_"]
"""Excel reads _xHHHH_ as a character; openpyxl takes x005F_ out of some of them."""


@pytest.fixture(params=[0, STREAMED], ids=["in memory", "streamed"])
def size(request):
    """How many rows a workbook is said to have: small and large ones are written in different ways."""
    return request.param


def written(path, rows, size=0):
    with book(path, Words("en"), "Made", NOW, size) as result:
        sheet = result.sheet("Data", Layout([Column("H", 20)]))
        for row in rows:
            sheet.row(row)
    check_xml(path)
    return result.rows


def test_text_stays_text(tmp_path, size):
    path = tmp_path / "made.xlsx"
    assert written(path, [[text] for text in TEXTS], size) == {"Data": len(TEXTS)}
    with opened(path) as found:
        column = [row[0] for row in found["Data"].iter_rows(min_row=2)]
    assert [cell.value for cell in column] == TEXTS
    assert {cell.data_type for cell in column} == {"s"}
    assert {cell.font.name for cell in column} == {"Microsoft YaHei"}


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_the_same_text(tmp_path):
    paths = [tmp_path / "small.xlsx", tmp_path / "large.xlsx"]
    for path, size in zip(paths, (0, STREAMED), strict=True):
        written(path, [[text] for text in TEXTS + ESCAPES], size)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    kind = "csv:Text - txt - csv (StarCalc):44,34,76"  # comma, quotation mark, UTF-8
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", tmp_path, *paths]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    for path in paths:
        with path.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
            assert [row[0] for row in csv.reader(file)][1:] == TEXTS + ESCAPES


@pytest.mark.parametrize("text", ESCAPES)
def test_text_that_looks_like_an_escape_is_written_in_parts_that_do_not(tmp_path, text, size):
    path = tmp_path / "made.xlsx"
    written(path, [[text]], size)
    with zipfile.ZipFile(path) as archive:
        part = "xl/worksheets/sheet1.xml" if size else "xl/sharedStrings.xml"
        found = [item.text for item in etree.fromstring(archive.read(part)).iter("{*}t")]
    assert "".join(found) == "H" + text
    assert not [one for one in found if re.search("_x[0-9A-Fa-f]{4}_", one)]


def test_characters_that_no_workbook_holds_are_shown(tmp_path, size):
    path = tmp_path / "made.xlsx"
    written(path, [["a\x0bb"], ["half \ud83d pair"], ["\x00"], ["a\r\nb"], ["\uffff"]], size)
    assert [row[0] for row in cells(path, "Data")[1:]] == ["a␋b", "half \ufffd pair", "␀", "a\nb", "\ufffd"]


def test_numbers_dates_and_empty_cells_are_what_they_are(tmp_path, size):
    path = tmp_path / "made.xlsx"
    moment = Style(number="yyyy-mm-dd hh:mm:ss")
    columns = [Column("n", 9, COUNT), Column("x", 9), Column("t", 20, moment), Column("e", 5), Column("g", 5)]
    with book(path, Words("en"), "Made", NOW, size) as result:
        sheet = result.sheet("Data", Layout(columns))
        sheet.row(
            [12345, 0.1, NOW, None, ""], sheet.look([COUNT, PLAIN, moment, PLAIN, Style(fill="#D6EAF8")])
        )
        sheet.row([-1, math.inf, datetime(1900, 2, 28, tzinfo=UTC), None, ""])
        sheet.row([10**12, math.nan, None, None, ""])
    check_xml(path)
    rows = cells(path, "Data")[1:]
    assert rows[0] == [12345, 0.1, NOW.replace(tzinfo=None), None, None]
    assert rows[1][:3] == [-1, "inf", "1900-02-28 00:00:00+00:00"]
    assert rows[2][:2] == [10**12, "nan"]
    with opened(path) as found:
        first = found["Data"][2]
        assert [cell.data_type for cell in first[:3]] == ["n", "n", "d"]
        assert first[0].number_format == "#,##0"
        assert first[4].fill.fgColor.rgb == "FFD6EAF8"


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        (datetime(1900, 3, 1, tzinfo=UTC), datetime(1900, 3, 1)),  # noqa: DTZ001 -- as workbooks have it
        (datetime(2026, 3, 1, 23, 59, 59, 999_999, tzinfo=UTC), datetime(2026, 3, 1, 23, 59, 59)),  # noqa: DTZ001
        (datetime(2026, 3, 1, 12, tzinfo=timezone(timedelta(hours=8))), datetime(2026, 3, 1, 12)),  # noqa: DTZ001
        (datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59)),  # noqa: DTZ001
    ],
)
def test_moments_are_shown_to_the_second_by_the_clock_of_their_zone(tmp_path, moment, shown):
    path = tmp_path / "made.xlsx"
    with book(path, Words("en"), "Made", NOW) as result:
        result.sheet("Data", Layout([Column("t", 20, Style(number="yyyy-mm-dd hh:mm:ss"))])).row([moment])
    assert cells(path, "Data")[1] == [shown]


@pytest.mark.parametrize("text", ["中" * (CELL_LIMIT + 1), "𠮷" * 40_000, "a\n" * 60_000], ids=len)
def test_text_longer_than_a_cell_stands_whole_on_a_sheet_of_its_own(tmp_path, text, size):
    path = tmp_path / "made.xlsx"
    counts = written(path, [["short"], [text], ["x" * CELL_LIMIT], [text[::-1]]], size)
    shown = [row[0] for row in cells(path, "Data")[1:]]
    assert (shown[0], shown[2]) == ("short", "x" * CELL_LIMIT)
    assert all(units(one) <= CELL_LIMIT for one in shown)
    assert shown[1].startswith(text[: (CELL_LIMIT - NOTE_ROOM) // 2])
    long = cells(path, "Long texts")
    for cell, one in (("A3", text), ("A5", text[::-1])):
        parts = [row for row in long[1:] if row[1] == cell]
        assert "".join(row[4] for row in parts) == one
        assert [row[2:4] for row in parts] == [[number, len(parts)] for number in range(1, len(parts) + 1)]
        first = next(number for number, row in enumerate(long, 1) if row[1] == cell)
        assert f"“Long texts”, from row {first}]" in shown[int(cell[1:]) - 2]
    assert counts == {"Data": 4, "Long texts": len(long) - 1}


def test_a_sheet_called_like_the_one_for_long_texts_gets_another_name(tmp_path):
    with book(tmp_path / "made.xlsx", Words("en"), "Made", NOW) as result:
        names = [
            result.sheet(name, Layout([Column("a", 9)])).name for name in ("Long texts", "A", "a", "x/y")
        ]
    assert names == ["Long texts (2)", "A", "a (2)", "x-y"]
    check_xml(tmp_path / "made.xlsx")


def test_links_lead_to_their_row_and_stop_at_the_limit_of_the_format(tmp_path, monkeypatch, size):
    monkeypatch.setattr(sheets, "LINK_LIMIT", 4)
    path, place = tmp_path / "made.xlsx", 'It\'s <&> #"here"'
    texts = ["to & <on>", "<r>1</r>", "=2", "中" * (CELL_LIMIT + 1), "to & <on>"]
    written(path, [[Link(text, place, n)] for n, text in enumerate(texts)], size)
    with opened(path) as found:
        column = [row[0] for row in found["Data"].iter_rows(min_row=2)]
        links = [cell.hyperlink.location if cell.hyperlink else None for cell in column]
    assert [cell.value for cell in column if len(cell.value) < 10] == [*texts[:3], texts[4]]
    assert column[3].value.startswith("中中")
    assert links == [*(f"'It''s <&> #\"here\"'!A{n}" for n in range(1, 5)), None]


def test_more_links_than_the_format_has_are_text_without_a_word_of_warning(tmp_path):
    path = tmp_path / "made.xlsx"
    written(path, [[Link("to", "Data", 1)]] * (sheets.LINK_LIMIT + 1), STREAMED)
    with zipfile.ZipFile(path) as archive:
        assert archive.read("xl/worksheets/sheet1.xml").count(b"<hyperlink ") == sheets.LINK_LIMIT


def test_what_the_library_did_not_write_is_an_error(tmp_path, monkeypatch, size):
    monkeypatch.setattr(sheets, "fits", bool)
    with pytest.raises(ValueError, match=r"Data, row 2: not written \(-2\)"):
        written(tmp_path / "made.xlsx", [["x" * (CELL_LIMIT + 1)]], size)
    monkeypatch.setattr(sheets, "COLUMN_LIMIT", 20_000)
    with (
        pytest.raises(ValueError, match=r"not written \(-1\)"),
        book(tmp_path / "x", Words("en"), "", NOW) as made,
    ):
        made.sheet("Data", Layout([Column("a", 9)] * 16_385))
    assert list(tmp_path.iterdir()) == []


def test_a_full_sheet_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(sheets, "ROW_LIMIT", 3)
    with book(tmp_path / "made.xlsx", Words("en"), "Made", NOW) as result:
        sheet = result.sheet("Data", Layout([Column("a", 9)]))
        sheet.row([1])
        assert not sheet.is_full
        sheet.row([2])
        assert sheet.is_full
        with pytest.raises(ValueError, match="full"):
            sheet.row([3])


def test_more_columns_than_the_format_has_are_refused(tmp_path):
    wide = [Column("a", 9)] * 16_385
    with pytest.raises(ValueError, match="16385"), book(tmp_path / "x.xlsx", Words("en"), "", NOW) as result:
        result.sheet("Data", Layout(wide))
    assert list(tmp_path.iterdir()) == []


def test_headings_stay_in_sight_and_rows_can_be_filtered(tmp_path, size):
    path = tmp_path / "made.xlsx"
    with book(path, Words("fr"), "Un <titre> & plus", NOW, size) as result:
        layout = Layout([Column("a", 9), Column("b", 9)], notes=[("note", PLAIN)], frozen=1)
        sheet = result.sheet("Data", layout)
        sheet.row([1, 2])
        sheet.row([3, 4], level=2)
        sheet.extra_row([4, 6])
    check_xml(path)
    with opened(path) as found:
        data = found["Data"]
        assert data.freeze_panes == "B3"
        assert data.auto_filter.ref == "A2:B4"
        assert data.print_title_rows == "$2:$2"
        assert data.row_dimensions[4].outlineLevel == 2
        assert data.sheet_format.outlineLevelRow == 2
        assert not data.sheet_properties.outlinePr.summaryBelow
        assert data.column_dimensions["A"].width == pytest.approx(9, abs=1)
        assert (data.page_setup.orientation, data.page_setup.paperSize) == ("landscape", 9)
        assert (data.page_setup.fitToHeight, data.sheet_properties.pageSetUpPr.fitToPage) == (0, True)
        assert data.oddFooter.right.text == "&P / &N"
        assert found.properties.title == "Un <titre> & plus"
        assert found.properties.created == found.properties.modified == NOW.replace(tzinfo=None)
        assert found.custom_doc_props["Language"].value == "fr"
    assert table(path, "Data") == [{"a": 1, "b": 2}, {"a": 3, "b": 4}]
    assert result.rows == {"Data": 2}


def test_headings_stand_above_what_is_below_them(tmp_path):
    path = tmp_path / "made.xlsx"
    columns = [Column("a", 9), Column("b", 9, COUNT), Column("c", 9, Style(indent=2))]
    with book(path, Words("en"), "Made", NOW) as result:
        result.sheet("Data", Layout(columns)).row(["x", 1, "y"])
    with opened(path) as found:
        heading, row = ([cell.alignment for cell in found["Data"][number]] for number in (1, 2))
    places = [("general", 0), ("right", 1), ("left", 2)]
    for cells_found in (heading, row):
        assert [(cell.horizontal or "general", cell.indent) for cell in cells_found] == places


def test_wide_tables_are_printed_on_several_pages_that_repeat_what_stays_in_sight(tmp_path):
    path = tmp_path / "made.xlsx"
    with book(path, Words("en"), "Made", NOW) as result:
        result.sheet("Wide", Layout([Column("a", 60)] * 7, frozen=1))
        result.sheet("Usual", Layout([Column("a", 60)] * 3))
    with opened(path) as found:
        assert [sheet.page_setup.fitToWidth or 1 for sheet in found] == [3, 1]
        assert [sheet.print_title_cols for sheet in found] == ["$A:$A", None]
        assert [sheet.print_title_rows for sheet in found] == ["$1:$1", "$1:$1"]


def test_rows_are_as_high_as_their_text(tmp_path, size):
    path = tmp_path / "made.xlsx"
    with book(path, Words("en"), "Made", NOW, size) as result:
        sheet = result.sheet("Data", Layout([Column("a", 20, Style(wrap=True))]))
        for text in ("short", "中" * 30, "a\nb\nc", "x" * 5000):
            sheet.row([text])
    with opened(path) as found:
        heights = [found["Data"].row_dimensions[row].height for row in range(2, 6)]
        line = found["Data"].sheet_format.defaultRowHeight
    assert heights == [None, 3 * line, 3 * line, 16 * line]
    assert lines("", 10) == 1


def test_the_same_input_gives_the_same_bytes(tmp_path):
    for name in ("one.xlsx", "two.xlsx"):
        written(tmp_path / name, [[text] for text in TEXTS])
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_small_and_large_workbooks_have_the_same_cells(tmp_path):
    rows = [[text] for text in [*TEXTS, "", None, NOW, 1.5]]
    written(tmp_path / "small.xlsx", rows)
    written(tmp_path / "large.xlsx", rows, STREAMED)
    assert cells(tmp_path / "small.xlsx", "Data") == cells(tmp_path / "large.xlsx", "Data")


def attempt(path, size=0, error=None):
    with book(path, Words("en"), "Made", NOW, size) as result:
        sheet = result.sheet("Data", Layout([Column("a", 9)]))
        for number in range(20_000):
            sheet.row([f"row {number} {hash(str(number))}"])
        if error is not None:
            raise error


@pytest.fixture
def spare(tmp_path_factory, monkeypatch):
    """Where temporary files go."""
    path = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr(tempfile, "tempdir", str(path))
    return path


@pytest.mark.parametrize("old", [None, b"an older workbook"])
@pytest.mark.parametrize("error", [Cancelled(), RuntimeError("bug"), KeyboardInterrupt()], ids=repr)
def test_stopping_leaves_what_was_there(tmp_path, spare, old, error, size):
    path = tmp_path / "made.xlsx"
    if old:
        path.write_bytes(old)
    with pytest.raises(type(error)):
        attempt(path, size, error)
    assert [file.name for file in tmp_path.iterdir()] == (["made.xlsx"] if old else [])
    assert not old or path.read_bytes() == old
    assert list(spare.iterdir()) == []
    assert gc.isenabled()


def test_the_old_workbook_stays_until_the_new_one_is_complete(tmp_path):
    path = tmp_path / "made.xlsx"
    path.write_bytes(b"old")
    with book(path, Words("en"), "Made", NOW) as result:
        result.sheet("Data", Layout([Column("a", 9)])).row(["new"])
        assert path.read_bytes() == b"old"
    assert cells(path, "Data")[1] == ["new"]
    assert [file.name for file in tmp_path.iterdir()] == ["made.xlsx"]


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
def test_a_full_disk_is_told_and_leaves_what_was_there(tmp_path, spare, size):
    import resource

    path = tmp_path / "made.xlsx"
    path.write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, hard))
    try:
        with pytest.raises(DiskFull) as told:
            attempt(path, size)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert told.value.path == path
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["made.xlsx"]
    assert list(spare.iterdir()) == []


@pytest.mark.parametrize(
    ("code", "meant"), [(errno.ENOSPC, DiskFull), (errno.EACCES, NotWritable), (errno.EIO, NotWritable)]
)
def test_what_the_disk_says_at_the_last_moment_is_told(tmp_path, monkeypatch, code, meant):
    def refuse(*_):
        raise OSError(code, "no")

    path = tmp_path / "made.xlsx"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "replace", refuse)  # as Windows does while Excel holds the file open
    with pytest.raises(meant):
        attempt(path)
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["made.xlsx"]


def test_a_folder_in_the_way_or_none_at_all_is_told(tmp_path):
    (tmp_path / "made.xlsx").mkdir()
    for path in (tmp_path / "made.xlsx", tmp_path / "no" / "made.xlsx"):
        with pytest.raises(NotWritable) as told:
            attempt(path)
        assert told.value.path == path


def test_a_file_that_may_not_be_changed_is_not_replaced(tmp_path, monkeypatch):
    path = tmp_path / "made.xlsx"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda file, _: Path(file) != path)
    with pytest.raises(NotWritable):
        attempt(path)
    assert path.read_bytes() == b"old"


def test_names_of_files_may_be_chinese_long_and_spaced(tmp_path):
    path = tmp_path / f"{'深圳 é' * 15}.xlsx"
    attempt(path)
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None


def test_times_are_durations(tmp_path):
    path = tmp_path / "made.xlsx"
    with book(path, Words("en"), "Made", NOW) as result:
        result.sheet("Data", Layout([Column("t", 9, Style(number="[hh]:mm:ss"))])).row([27 / 24])
    assert cells(path, "Data")[1] == [timedelta(hours=27)]
