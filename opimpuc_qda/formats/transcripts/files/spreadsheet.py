"""Cells of a spreadsheet, wherever they stand, to a table without the rows and columns that nobody uses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from opimpuc_qda.domain.errors import TooLarge
from opimpuc_qda.formats.transcripts.document import Aside, Cell, Document, Row, Table, normalised
from opimpuc_qda.formats.transcripts.files.runs import Anchor, Body, Edge, Remark, Run

MOST_CELLS = 600_000
"""Cells of one file, empty ones between full ones included; a day of speech has some ten thousand."""


@dataclass(slots=True)
class _SheetCell:
    text: str = ""
    columns: int = 1
    continued: bool = False
    comment: str = ""


class Cells:
    """Counts the cells of one file, so that none holds more than memory does."""

    def __init__(self, path: Path) -> None:
        self._path, self._left = path, MOST_CELLS

    def take(self, number: int = 1) -> None:
        """Note ``number`` further cells.

        Raises:
            TooLarge: there are more than :data:`MOST_CELLS`.
        """
        self._left -= number
        if self._left < 0:
            raise TooLarge(self._path)


class Sheet:
    """One sheet; rows and columns are numbered from 0, in any order."""

    def __init__(self, cells: Cells) -> None:
        self._counted = cells
        self._rows: dict[int, dict[int, _SheetCell]] = defaultdict(dict)

    def put(self, row: int, column: int, text: str) -> None:
        """Write ``text`` into a cell; its line feeds part lines."""
        if text:
            self._at(row, column).text = text

    def merge(self, row: int, column: int, rows: int, columns: int) -> None:
        """Make one cell of a rectangle, where it holds anything; what stands in its other cells is kept."""
        cells = self._rows.get(row, {})
        if column in cells and self._is_bare(cells, column, columns):
            cells[column].columns = columns
        below = [other for other in self._rows if row < other < row + rows] if rows > 1 else []
        self._counted.take(len(below))
        for other in below:
            if column not in self._rows[other]:
                self._at(other, column).continued = True

    def comment(self, row: int, column: int, key: str) -> None:
        """Hang the comment ``key`` on a cell."""
        self._at(row, column).comment = key

    def texts(self) -> str:
        """All cells with content in reading order, parted by line feeds."""
        rows = (self._rows[row] for row in sorted(self._rows))
        return "\n".join(
            cells[column].text for cells in rows for column in sorted(cells) if cells[column].text
        )

    def table(self, body: Body) -> Table | None:
        """The table of all that was put in; None where that is nothing but white space."""
        full = [cells for _, cells in sorted(self._rows.items()) if any(map(_is_full, cells.values()))]
        used = sorted({column for cells in full for column in cells if _is_full(cells[column])})
        self._counted.take(len(full) * len(used))
        made = tuple(Row(tuple(_cells(cells, used, body))) for cells in full)
        return Table(made) if any(cell.paragraphs for row in made for cell in row.cells) else None

    def _is_bare(self, cells: Mapping[int, _SheetCell], column: int, columns: int) -> bool:
        self._counted.take(len(cells))
        return not any(column < other < column + columns and _is_full(cells[other]) for other in cells)

    def _at(self, row: int, column: int) -> _SheetCell:
        cells = self._rows[row]
        if column not in cells:
            self._counted.take()
            cells[column] = _SheetCell()
        return cells[column]


@dataclass(frozen=True, slots=True)
class NamedSheet:
    """A sheet of a workbook with its name and whether people see it."""

    name: str
    sheet: Sheet
    shown: bool = True


def workbook(
    path: Path,
    kind: str,
    sheets: Iterable[NamedSheet],
    remarks: Sequence[Remark],
    others: Sequence[Aside] = (),
) -> Document:
    """The document of a workbook: a table a visible sheet; names and hidden sheets become asides."""
    body = Body()
    blocks: list[Table] = []
    asides: list[Aside] = []
    for one in sheets:
        text = "" if one.shown else normalised(one.sheet.texts())
        table = one.sheet.table(body) if one.shown else None
        if table or text:
            asides.append(Aside("sheet name", one.name))
        if table:
            blocks.append(table)
        if text:
            asides.append(Aside("hidden sheet", text))
    comments = [Aside("comment", remark.text) for remark in remarks]
    found = Document(path.name, "", tuple(blocks), (*asides, *others, *body.asides(), *comments), kind)
    return replace(found, comments=body.comments(remarks, found.paragraphs))


def _is_full(cell: _SheetCell) -> bool:
    return bool(cell.text or cell.comment)


def _cells(row: Mapping[int, _SheetCell], used: list[int], body: Body) -> Iterator[Cell]:
    covered = -1
    for column in used:
        if column < covered:
            continue
        cell = row.get(column, _SheetCell())
        covered = column + cell.columns
        body.restart()
        if cell.comment:
            body.mark(Anchor(cell.comment, Edge.OPENS))
        body.add([Run(cell.text)])
        if cell.comment:
            body.mark(Anchor(cell.comment, Edge.CLOSES))
        width = sum(column <= other < covered for other in used) if cell.columns > 1 else 1
        yield Cell(body.taken(), width, cell.continued)
