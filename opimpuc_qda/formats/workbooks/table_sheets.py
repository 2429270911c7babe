"""Frequencies, and codes by transcript."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from opimpuc_qda.domain.matrix import Frequency, Matrix
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.formats.workbooks.book import Book
from opimpuc_qda.formats.workbooks.looks import COUNTINGS, CodeLook
from opimpuc_qda.formats.workbooks.sheet import COUNT, HEADING, SPARSE, WRAPPED, Cell, Column, Layout, Sheet
from opimpuc_qda.formats.workbooks.styles import Style
from opimpuc_qda.formats.workbooks.wordings import Word
from opimpuc_qda.formats.workbooks.words import Words

_SHARE = replace(COUNT, number="0.00%")
_NARROW = Style(number="#,##0", horizontal="right")
_STRONG = replace(_NARROW, bold=True)
_TOTAL = replace(_NARROW, bold=True, line_above="thin")
_TOTAL_LABEL = Style(bold=True, line_above="thin")
_STANDING = replace(HEADING, vertical="bottom")
_TURNED = replace(HEADING, rotation=90, horizontal="right", vertical="bottom", wrap=False)
_NOTE = Style(italic=True)
_POINTS_A_CHARACTER = 7
_TALLEST = 220


def write_frequencies(
    book: Book, words: Words, rows: Sequence[Frequency], looks: Mapping[Uid, CodeLook], scope: str
) -> None:
    """Write the sheet of frequencies; ``scope`` says in one line what is counted."""
    layout = Layout(
        [
            Column(words[Word.ID], 30),
            Column(words[Word.LABEL], 40, WRAPPED),
            Column(words[Word.PATH], 60, WRAPPED),
            Column(words[Word.OWN], 12, COUNT),
            Column(words[Word.WITH_SUBCODES], 12, COUNT),
            Column(words[Word.TRANSCRIPTS], 13, COUNT),
            Column(words[Word.TRANSCRIPTS_SUBCODES], 18, COUNT),
            Column(words[Word.CHARACTERS], 12, COUNT),
            Column(words[Word.COVERAGE], 12, _SHARE),
        ],
        notes=[(scope, _NOTE)],
        frozen=2,
    )
    sheet = book.sheet(words[Word.FREQUENCIES], layout)
    for row in rows:
        look = looks[row.code]
        styles = sheet.look([look.colours, look.indented, WRAPPED, *[COUNT] * 5, _SHARE])
        sheet.row(_frequency(row, look), styles, look.depth)


def write_matrix(book: Book, words: Words, matrix: Matrix, looks: Mapping[Uid, CodeLook], scope: str) -> None:
    """Write codes by transcript, with totals of their own on the right and below."""
    unit = words[COUNTINGS[matrix.counting]]
    layout = Layout(
        [
            Column(words[Word.ID], 30, own_heading_style=_STANDING),
            Column(words[Word.LABEL], 40, WRAPPED, _STANDING),
            *(Column(column.label, 6, SPARSE, _TURNED) for column in matrix.columns),
            Column(f"{words[Word.TOTAL]} ({unit})", 9, _STRONG, _TURNED),
            Column(f"{words[Word.WITH_SUBCODES]} ({unit})", 9, _NARROW, _TURNED),
        ],
        notes=[(scope, _NOTE)],
        frozen=2,
        height=_height(matrix, words),
    )
    sheet = book.sheet(words[Word.CODE_BY_TRANSCRIPT], layout)
    totals = matrix.totals
    for head, cells, own, whole in zip(
        matrix.rows, matrix.cells, totals.rows, totals.rows_with_subcodes, strict=True
    ):
        look = looks[head.uid]
        styles = sheet.look([look.colours, look.indented, *[SPARSE] * len(cells), _STRONG, _NARROW])
        sheet.row([look.link, look.label, *cells, own, whole], styles, look.depth)
    _totals(sheet, words, matrix)


def _totals(sheet: Sheet, words: Words, matrix: Matrix) -> None:
    totals = matrix.totals
    width = len(matrix.columns)
    for word, columns, all_ in (
        (Word.TOTAL_EACH, totals.columns, totals.all),
        (Word.TOTAL_ANY, totals.columns_any_code, totals.all_any_code),
    ):
        sheet.extra_row(
            [words[word], "", *columns, all_, ""],
            sheet.look([_TOTAL_LABEL, _TOTAL_LABEL, *[_TOTAL] * (width + 2)]),
        )


def _frequency(row: Frequency, look: CodeLook) -> list[Cell]:
    return [
        look.link,
        look.label,
        look.path,
        row.own,
        row.with_subcodes,
        row.transcripts,
        row.transcripts_with_subcodes,
        row.characters,
        row.coverage,
    ]


def _height(matrix: Matrix, words: Words) -> float:
    """Points for the longest turned heading."""
    longest = max([len(words[Word.WITH_SUBCODES]) + 12, *(_width(column.label) for column in matrix.columns)])
    return min(longest * _POINTS_A_CHARACTER, _TALLEST)


def _width(text: str) -> int:
    return sum(1 if char.isascii() else 2 for char in text)
