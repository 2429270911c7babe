from __future__ import annotations

import re

import pytest

from opimpuc_qda.domain.errors import BadTable, EmptyFile, NoSuchFile, UnreadableEncoding
from opimpuc_qda.domain.span import Span
from opimpuc_qda.formats.coding_tables import CodingLine, read_coding_table

HEADER = "transcript,language,start,end,code"


@pytest.fixture
def table(tmp_path):
    def write(text, encoding="utf-8"):
        path = tmp_path / "编码 表.csv"
        path.write_bytes(text.encode(encoding))
        return path

    return write


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_rows_are_read_as_a_spreadsheet_numbers_them(table, encoding):
    path = table(HEADER + "\r\n访谈 1,zh-Hans,0,12,A.B\r\n\r\nT2, fr ,3,4,A.C\r\n", encoding)
    assert read_coding_table(path) == (
        CodingLine(2, "访谈 1", "zh-Hans", Span(0, 12), "A.B", None, ""),
        CodingLine(4, "T2", "fr", Span(3, 4), "A.C", None, ""),
    )


def test_semicolons_a_decimal_comma_a_memo_of_two_lines_and_columns_in_any_order(table):
    path = table(
        'Memo;Code;End;Start;Language;Transcript;Quote;Weight\n"a\nb, c";X;9;2;fr;T;q;0,5\n;Y;3;1;fr;T;;\n'
    )
    assert read_coding_table(path) == (
        CodingLine(2, "T", "fr", Span(2, 9), "X", 0.5, "a\nb, c"),
        CodingLine(3, "T", "fr", Span(1, 3), "Y", None, ""),
    )


def test_a_header_alone_is_an_empty_table(table):
    assert read_coding_table(table(HEADER)) == ()


@pytest.mark.parametrize(
    ("row", "column", "value"),
    [
        ("T,fr,a,5,X", "start", "a"),
        ("T,fr,-1,5,X", "start", "-1"),
        ("T,fr,²,5,X", "start", "²"),
        ("T,fr,1.0,5,X", "start", "1.0"),
        ("T,fr,5,5,X", "end", "5"),
        ("T,fr,5,4,X", "end", "4"),
        ("T,fr,5," + "9" * 5000 + ",X", "end", "9" * 5000),
        ("T,fr,5", "end", ""),
        (",fr,1,5,X", "transcript", ""),
        ("T,,1,5,X", "language", ""),
        ("T,fr,1,5,", "code", ""),
        ("T,fr,1,5,X,heavy", "weight", "heavy"),
        ("T,fr,1,5,X,nan", "weight", "nan"),
    ],
)
def test_the_first_bad_row_is_named(table, row, column, value):
    path = table(f"{HEADER},weight\nT,fr,1,2,X,1\n{row}\nT,fr,z,z,z,z\n")
    with pytest.raises(BadTable) as caught:
        read_coding_table(path)
    assert (caught.value.path, caught.value.row) == (path, 3)
    assert (caught.value.column, caught.value.value) == (column, value)


@pytest.mark.parametrize("column", HEADER.split(","))
def test_a_missing_column_is_named(table, column):
    with pytest.raises(BadTable) as caught:
        read_coding_table(table(re.sub(rf"\b{column}\b", "other", HEADER) + "\n"))
    assert (caught.value.row, caught.value.column, caught.value.value) == (1, column, "")


def test_an_open_quotation_mark_is_told_with_its_row(table):
    with pytest.raises(BadTable) as caught:
        read_coding_table(table(HEADER + '\nT,fr,1,2,X\n"T,fr,1,2,X\n'))
    assert caught.value.row == 3


def test_files_that_are_no_table(table, tmp_path):
    with pytest.raises(NoSuchFile):
        read_coding_table(tmp_path / "absent.csv")
    with pytest.raises(EmptyFile):
        read_coding_table(table(""))
    with pytest.raises(UnreadableEncoding) as caught:
        read_coding_table(table("transcript,文本", "gb18030"))
    assert caught.value.encoding == "utf-8"
