"""The commonest layout: a Word table in two columns, a language each, one turn in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from opimpuc_qda.domain.alignment import Method, Pairing
from opimpuc_qda.domain.draft import Draft, Skipped
from opimpuc_qda.domain.script import language_of
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.formats.transcripts.document import Cell, Document, Paragraph, Row, Table
from opimpuc_qda.formats.transcripts.drafting import draft_of, original_of, side_of
from opimpuc_qda.formats.transcripts.heads import is_field_line
from opimpuc_qda.formats.transcripts.notation import Notation, learned
from opimpuc_qda.formats.transcripts.paragraphs import empty_turns
from opimpuc_qda.formats.transcripts.roles import is_field
from opimpuc_qda.formats.transcripts.turns import Speech, speeches

TWO_COLUMNS = "table, 2 columns"

_COLUMNS = 2
_MOST_ROWS = 0.6
_LONGEST_HEADING = 30
_HEADING = re.compile(
    "中文|汉语|漢語|原文|译文|譯文|翻译|翻譯|法文|法语|法語|英文|英语|英語|chinois|fran[cç]ais|anglais|original|"
    "chinese|french|english|traduction|translation|transcription|transcript",
    re.IGNORECASE,
)


def two_columns(documents: Sequence[Document], roles: Mapping[str, Role]) -> Draft | None:
    """Tables of two columns in two languages; None where there are none."""
    if len(documents) != 1:
        return None
    reading = _Reading(documents[0], roles)
    return reading.draft() if reading.fits() else None


@dataclass(slots=True)
class _Column:
    notation: Notation
    said: list[Speech] = field(default_factory=list)

    def add(self, cell: Cell) -> list[Speech]:
        new = speeches(cell.paragraphs, self.notation)
        self.said += [one for one in new if one.lines]
        return new


class _Reading:
    """Reads one document; collects skipped pieces in the order of the file."""

    def __init__(self, document: Document, roles: Mapping[str, Role]) -> None:
        self._document = document
        self._tables = [block for block in document.blocks if isinstance(block, Table) and _is_main(block)]
        rows = [row for table in self._tables for row in table.rows if _is_pair(row)]
        cells = [[row.cells[side] for row in rows] for side in range(_COLUMNS)]
        self._columns = [_Column(learned(list(_lines(side)), roles)) for side in cells]
        self._languages = [language_of("\n".join(_lines(side))) for side in cells]
        self._skipped: list[Skipped] = []
        self._head: list[str] = []
        self._headings: set[str] = set()
        self._beads: list[tuple[list[int], list[int]]] = []

    def fits(self) -> bool:
        """Whether the columns speak two languages, not one in two scripts."""
        told = {language[:2] for language in self._languages if language}
        return len(told) == _COLUMNS

    def draft(self) -> Draft | None:
        for block in self._document.blocks:
            if isinstance(block, Paragraph):
                self._outside(block.text)
            elif any(block is table for table in self._tables):
                self._table(block)
            else:
                for row in block.rows:
                    self._outside(row.text)
        if not all(column.said for column in self._columns):
            return None
        sides = [side_of(self._document, column.said, column.notation) for column in self._columns]
        first = original_of(sides)
        ordered = [sides[first], sides[1 - first]]
        return draft_of(
            TWO_COLUMNS, ordered, ["\n".join(self._head)], self._all_skipped(), self._pairings(first)
        )

    def _all_skipped(self) -> list[Skipped]:
        head = [Skipped(self._document.file, "head", "\n".join(self._head))] if self._head else []
        return head + self._skipped

    def _outside(self, text: str) -> None:
        if not text:
            return
        if self._beads:
            self._skip("outside the table", text)
        else:
            self._head.append(text)

    def _table(self, table: Table) -> None:
        for number, row in enumerate(table.rows):
            if not _is_pair(row):
                self._skip("section row" if len(row.cells) == 1 else "irregular row", row.text)
            elif row.text in self._headings or self._is_heading(row, first=number == 0):
                self._headings.add(row.text)
                self._skip("header row", row.text)
            elif not self._beads and _is_field_row(row):
                self._head.append(row.text)
            else:
                self._pair(row)

    def _is_heading(self, row: Row, *, first: bool) -> bool:
        """A row marked as heading, or the first one if short, without labels, and about languages."""
        if any(self._opens(column, cell) for column, cell in zip(self._columns, row.cells, strict=True)):
            return False
        short = all(len(cell.text) <= _LONGEST_HEADING for cell in row.cells)
        return row.header or (first and short and bool(_HEADING.search(row.text)))

    @staticmethod
    def _opens(column: _Column, cell: Cell) -> bool:
        return any(column.notation.opening(paragraph.text) for paragraph in cell.paragraphs)

    def _pair(self, row: Row) -> None:
        numbers: list[list[int]] = []
        for column, cell in zip(self._columns, row.cells, strict=True):
            before = len(column.said)
            new = column.add(cell)
            self._skipped += empty_turns(self._document.file, new)
            numbers.append(list(range(before + 1, len(column.said) + 1)))
        if self._beads and any(cell.continued for cell in row.cells):
            for side in range(_COLUMNS):
                self._beads[-1][side].extend(numbers[side])
        elif any(numbers):
            self._beads.append((numbers[0], numbers[1]))

    def _pairings(self, first: int) -> list[Pairing]:
        return [
            Pairing(tuple(bead[first]), tuple(bead[1 - first]), 1.0, Method.LAYOUT) for bead in self._beads
        ]

    def _skip(self, what: str, text: str) -> None:
        if text:
            self._skipped.append(Skipped(self._document.file, what, text))


def _lines(cells: Sequence[Cell]) -> Iterator[str]:
    for cell in cells:
        yield from (paragraph.text for paragraph in cell.paragraphs)


def _is_pair(row: Row) -> bool:
    return len(row.cells) == _COLUMNS and all(cell.columns == row.cells[0].columns for cell in row.cells)


def _is_main(table: Table) -> bool:
    """Whether most rows are pairs and the table is no mere list of fields (编号 | LZ-01-01)."""
    pairs = [row for row in table.rows if _is_pair(row)]
    fields = sum(map(_is_field_row, pairs))
    return len(pairs) >= max(1, _MOST_ROWS * len(table.rows)) and fields * 2 <= len(pairs)


def _is_field_row(row: Row) -> bool:
    left = row.cells[0].text
    return is_field(left.strip(" :：")) or is_field_line(left)
