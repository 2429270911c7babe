"""Which tables of a document hold the interview, and which of their rows are turns, titles or headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from opimpuc_qda.formats.transcripts.document import Document, Row, Table, counted
from opimpuc_qda.formats.transcripts.layouts.columns import LONGEST_HEADING, headed
from opimpuc_qda.formats.transcripts.turns.heads import is_field_line
from opimpuc_qda.formats.transcripts.turns.notation import candidate
from opimpuc_qda.formats.transcripts.turns.roles import is_field, role_word

_TWO = 2
_MOST_ROWS = 0.6
_LEAST_SHARE = 0.3
_FIRST_ROWS = 5
_LONGEST_TITLE = 60
_TITLE = re.compile(
    r"(?:第?[一二三四五六七八九十百]{1,3}(?:部分|章|节|節)?[、.．：:\s]"
    r"|第\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?(?:部分|章|节|節)"
    r"|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}(?:\.\d{1,2})*[.)、．]\s?\D|[IVX]{1,5}[.)]\s"
    r"|(?:partie|part|section|thème|theme|bloc)\s+[\dIVX]{1,4}\b)",
    re.IGNORECASE,
)
_SENTENCE_ENDS = "。！？!?…;；"


@dataclass(frozen=True, slots=True)
class Grid:
    """The tables of one shape that hold the interview; ``width`` is the number of their columns."""

    tables: tuple[Table, ...]
    width: int

    def regular(self, row: Row) -> bool:
        """Whether ``row`` has a cell in each column."""
        return len(row.cells) == self.width

    @property
    def rows(self) -> tuple[Row, ...]:
        """All regular rows."""
        return tuple(row for table in self.tables for row in table.rows if self.regular(row))

    def headings(self) -> frozenset[str]:
        """The texts of the rows that name the columns; they may come back on each page."""
        found = (row.text for table in self.tables for row in self._headings(table))
        return frozenset(text for text in found if text)

    def _headings(self, table: Table) -> Iterator[Row]:
        regular = [row for row in table.rows if self.regular(row)]
        for number, row in enumerate(regular):
            if _asks_or_answers(row):
                continue
            if row.header or (number < _FIRST_ROWS and _names_columns(row, least=min(_TWO, number + 1))):
                yield row


def grid_of(document: Document) -> Grid | None:
    """The tables that hold the interview, or None where it is not in tables."""
    by_width: dict[int, list[Table]] = {}
    for table in (block for block in document.blocks if isinstance(block, Table)):
        if not table.columns:
            by_width.setdefault(_usual_width(table), []).append(table)
    grids = [
        Grid(tuple(table for table in some if _holds(table, width)), width)
        for width, some in by_width.items()
    ]
    best = max(grids, key=_characters, default=None)
    if best is None or best.width < _TWO or not best.rows:
        return None
    return best if _characters(best) >= _LEAST_SHARE * document.characters else None


def is_field_row(row: Row) -> bool:
    """Whether a row is a field of the head: 编号 | LZ-01-01."""
    filled = [cell.text for cell in row.cells if cell.paragraphs]
    if not 0 < len(filled) <= _TWO or not row.cells[0].paragraphs:
        return False
    return is_field(filled[0].strip(" :：")) or is_field_line(filled[0])


def is_title(texts: Sequence[str]) -> bool:
    """Whether the texts of a row, those that are empty left out, are a numbered title."""
    short = all(
        len(text) <= _LONGEST_TITLE and text.rstrip()[-1:] not in (*_SENTENCE_ENDS, ".") for text in texts
    )
    return short and any(_TITLE.match(text.strip()) for text in texts)


def _usual_width(table: Table) -> int:
    widths = Counter(len(row.cells) for row in table.rows if len(row.cells) >= _TWO)
    return widths.most_common(1)[0][0] if widths else 0


def _holds(table: Table, width: int) -> bool:
    """Whether most rows are regular and the table is no mere list of fields."""
    wide = [row for row in table.rows if len(row.cells) >= _TWO]
    regular = [row for row in wide if len(row.cells) == width]
    fields = sum(map(is_field_row, regular))
    return len(regular) >= max(1, _MOST_ROWS * len(wide)) and fields * 2 <= len(regular)


def _characters(grid: Grid) -> int:
    return counted(row.text for row in grid.rows)


def _asks_or_answers(row: Row) -> bool:
    """Whether a cell opens with a word for a speaker, a colon, and speech."""
    found = (candidate(paragraph.text) for cell in row.cells for paragraph in cell.paragraphs)
    return any(opening and opening.text and role_word(opening.label) for opening in found)


def _names_columns(row: Row, least: int) -> bool:
    """Whether at least half of the cells, and ``least`` of them, are headings, and none is speech."""
    filled = [cell.text.strip() for cell in row.cells if cell.paragraphs]
    if any(len(text) > LONGEST_HEADING or text[-1] in _SENTENCE_ENDS for text in filled):
        return False
    known = sum(headed(text) is not None for text in filled)
    return known >= least and known * 2 >= len(filled)
