"""Tables of Rich Text: what a row says of its cells comes before them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from opimpuc_qda.formats.transcripts.document import Cell, Paragraph, Row, Table


class TableRows:
    """Collects cells into rows, and rows into a table."""

    def __init__(self) -> None:
        self._below: list[bool] = []
        self._beside: list[bool] = []
        self._header = False
        self._next_below = self._next_beside = False
        self._cells: list[Cell] = []
        self._rows: list[Row] = []

    def define(self, word: str) -> bool:
        """Whether the control ``word`` says something of a row to come; then take it."""
        if word == "trowd":
            self._below, self._beside, self._header = [], [], False
            self._next_below = self._next_beside = False
        elif word == "clvmrg":
            self._next_below = True
        elif word == "clmrg":
            self._next_beside = True
        elif word == "cellx":
            self._below.append(self._next_below)
            self._beside.append(self._next_beside)
            self._next_below = self._next_beside = False
        elif word == "trhdr":
            self._header = True
        else:
            return False
        return True

    @property
    def in_row(self) -> bool:
        """Whether a row was begun and not ended."""
        return bool(self._cells)

    def cell(self, paragraphs: tuple[Paragraph, ...]) -> None:
        """Add a cell."""
        self._cells.append(Cell(paragraphs))

    def end_row(self, rest: tuple[Paragraph, ...] = ()) -> None:
        """End a row; ``rest`` is a last cell that nothing ended."""
        if rest:
            self.cell(rest)
        if self._cells:
            self._rows.append(Row(tuple(self._merged()), self._header))
        self._cells = []

    def taken(self) -> Iterator[Table]:
        """The table since the last call, where there is one."""
        self.end_row()
        if self._rows:
            yield Table(tuple(self._rows))
        self._rows = []

    def _merged(self) -> list[Cell]:
        result: list[Cell] = []
        for number, cell in enumerate(self._cells):
            bare = not cell.paragraphs
            if bare and _flag(self._beside, number) and result:
                result[-1] = replace(result[-1], columns=result[-1].columns + 1)
            else:
                result.append(replace(cell, continued=bare and _flag(self._below, number)))
        return result


def _flag(flags: list[bool], number: int) -> bool:
    return number < len(flags) and flags[number]
