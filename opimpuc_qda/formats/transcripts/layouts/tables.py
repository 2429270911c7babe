"""Tables: one turn in a row, its texts, time and speaker in columns; Word tables and spreadsheets alike.

What a fieldworker's eye decides is decided here:

- A row is a turn of its own even where it bears no label, because the row is what the team tied together.
  Its speaker is, in this order: the label in the cell; the cell of the speaker column (a merged one holds for
  all its rows); the label of the same row in another language; the speaker of the row above, where labels are
  usual. Only the last is a guess, and is told ("speaker carried on"). A row that is a mere stage note
  （电话响） has no speaker.
- A row without label whose text is numbered like a title, or has text in no text column, is a section row.
- A text cell merged over several rows makes one group of several turns of the other text.
- Remarks are skipped with the number of their turn; row numbers, end times and columns that fit nothing are
  skipped too, a piece for each column.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from opimpuc_qda.domain.draft import Draft, Skipped
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.formats.transcripts.document import Cell, Document, Paragraph, Row, Table
from opimpuc_qda.formats.transcripts.layouts.attribution import attributed, is_stage_note
from opimpuc_qda.formats.transcripts.layouts.columns import Kind, Plan, bare_label, plan_of
from opimpuc_qda.formats.transcripts.layouts.drafting import draft_of, sides_of
from opimpuc_qda.formats.transcripts.layouts.grids import Grid, grid_of, is_field_row, is_title
from opimpuc_qda.formats.transcripts.layouts.pairing import pairings
from opimpuc_qda.formats.transcripts.layouts.paragraphs import empty_turns
from opimpuc_qda.formats.transcripts.turns.notation import Notation, learned
from opimpuc_qda.formats.transcripts.turns.times import alone
from opimpuc_qda.formats.transcripts.turns.turns import Speech, speeches

TWO_COLUMNS = "table, 2 columns"
MORE_COLUMNS = "table, more columns"
ONE_LANGUAGE = "table, one language"

_TWO = 2
_USUAL = 0.5
_LEFT = (Kind.NUMBER, Kind.END, Kind.OTHER)


def two_columns(documents: Sequence[Document], roles: Mapping[str, Role | None]) -> Draft | None:
    """Tables of two columns in two languages; None where there are none."""
    return _draft(TWO_COLUMNS, documents, roles, lambda plan: plan.kinds == (Kind.TEXT, Kind.TEXT))


def more_columns(documents: Sequence[Document], roles: Mapping[str, Role | None]) -> Draft | None:
    """Tables with texts in two or more languages and columns for time, speaker, remarks."""
    return _draft(
        MORE_COLUMNS, documents, roles, lambda plan: len(plan.texts) >= _TWO and len(plan.kinds) > _TWO
    )


def one_language(documents: Sequence[Document], roles: Mapping[str, Role | None]) -> Draft | None:
    """Tables with one text and a column for its times or speakers."""
    return _draft(
        ONE_LANGUAGE,
        documents,
        roles,
        lambda plan: len(plan.texts) == 1 and bool(plan.of(Kind.SPEAKER) or plan.of(Kind.TIME)),
    )


def _draft(
    layout: str, documents: Sequence[Document], roles: Mapping[str, Role | None], fits: Callable[[Plan], bool]
) -> Draft | None:
    grid = grid_of(documents[0]) if len(documents) == 1 else None
    if grid is None:
        return None
    plan = _plan(grid)
    return _Reading(documents[0], grid, plan, roles).draft(layout) if fits(plan) else None


def _plan(grid: Grid) -> Plan:
    headings = grid.headings()
    rows = [row for row in grid.rows if row.text not in headings]
    first = next((row for row in grid.rows if row.text in headings), None)
    columns = [[row.cells[n].text for row in rows] for n in range(grid.width)]
    return plan_of(columns, [cell.text for cell in first.cells] if first else ())


class _Reading:
    """Reads one document; collects skipped pieces in the order of the file."""

    def __init__(self, document: Document, grid: Grid, plan: Plan, roles: Mapping[str, Role | None]) -> None:
        self._document = document
        self._grid = grid
        self._plan = plan
        self._roles = roles
        self._headings = grid.headings()
        self._notations = [self._notation(text) for text in plan.texts]
        self._said: list[list[Speech]] = [[] for _ in plan.texts]
        self._groups: list[list[list[int]]] = []
        self._skipped: list[Skipped] = []
        self._remarks: list[tuple[int, tuple[int, ...]]] = []
        self._head: list[str] = []
        self._left: dict[int, list[str]] = {n: [] for kind in _LEFT for n in plan.of(kind)}
        self._merged: dict[int, str] = {}
        self._labelled = self._share_labelled() >= _USUAL

    def draft(self, layout: str) -> Draft | None:
        """The draft of the whole document; None where a text has no turn."""
        for block in self._document.blocks:
            if isinstance(block, Paragraph):
                self._outside(block.text)
            elif any(block is table for table in self._grid.tables):
                self._table(block)
            else:
                for row in block.rows:
                    self._outside(row.text)
        if not all(self._said):
            return None
        attributed(self._said, self._groups, carry=self._labelled)
        sides, order = sides_of(self._document, self._said, self._notations)
        self._number_remarks(order[0])
        known = [pairings(self._groups, order[0], text) for text in order[1:]]
        draft = draft_of(
            layout, sides, ["\n".join(self._head)], self._all_skipped(), known[0] if known else ()
        )
        left = (("column left out", 0),) if any(self._left[n] for n in self._plan.of(Kind.OTHER)) else ()
        return replace(draft, further_pairings=tuple(known[1:]), warnings=(*left, *draft.warnings))

    def _notation(self, text: int) -> Notation:
        """Labels inside the cells of a text; none where a column says who speaks."""
        lines = [] if self._plan.speaker_of(text) is not None else list(_lines(self._grid.rows, text))
        return learned(lines, self._roles)

    def _share_labelled(self) -> float:
        rows = [row for row in self._grid.rows if row.text not in self._headings]
        return sum(map(self._is_labelled, rows)) / len(rows) if rows else 0.0

    def _is_labelled(self, row: Row) -> bool:
        texts = zip(self._plan.texts, self._notations, strict=True)
        return any(row.cells[n].paragraphs for n in self._plan.of(Kind.SPEAKER)) or any(
            notation.opening(paragraph.text) for n, notation in texts for paragraph in row.cells[n].paragraphs
        )

    def _all_skipped(self) -> list[Skipped]:
        head = [Skipped(self._document.file, "head", "\n".join(self._head))] if self._head else []
        left = [(self._plan.kinds[n].value, "\n".join(cells)) for n, cells in self._left.items() if cells]
        return [*head, *self._skipped, *(Skipped(self._document.file, *piece) for piece in left)]

    def _outside(self, text: str) -> None:
        if not text:
            return
        if self._groups:
            self._skip("outside the table", text)
        else:
            self._head.append(text)

    def _table(self, table: Table) -> None:
        for row in table.rows:
            if not self._grid.regular(row):
                filled = sum(bool(cell.paragraphs) for cell in row.cells)
                self._skip("section row" if filled == 1 else "irregular row", row.text)
            elif row.text in self._headings:
                self._skip("header row", row.text)
            elif not self._groups and is_field_row(row):
                self._head.append(row.text)
            elif self._is_section(row):
                self._skip("section row", row.text)
            else:
                self._turn(row)

    def _is_section(self, row: Row) -> bool:
        """A title in no text column, or a numbered one without label and time where these are usual."""
        plan = self._plan
        texts = [row.cells[n].text for n in plan.texts if row.cells[n].paragraphs]
        beside = [
            row.cells[n].text
            for n in (*plan.of(Kind.TIME), *plan.of(Kind.SPEAKER))
            if row.cells[n].paragraphs
        ]
        if texts:
            usual = self._labelled or bool(plan.of(Kind.TIME))
            return usual and not beside and not self._is_labelled(row) and is_title(texts)
        elsewhere = [row.cells[n].text for n in self._left if row.cells[n].paragraphs]
        return is_title([*beside, *elsewhere])

    def _turn(self, row: Row) -> None:
        added: list[list[Speech]] = []
        for text, notation, said in zip(self._plan.texts, self._notations, self._said, strict=True):
            new = speeches(row.cells[text].paragraphs, notation)
            self._skipped += empty_turns(self._document.file, new)
            added.append([one for one in new if one.lines])
            said.extend(added[-1])
        self._times(row, added)
        self._speakers(row, added)
        self._group(row, added)
        self._beside(row)

    def _group(self, row: Row, added: Sequence[Sequence[Speech]]) -> None:
        numbers = [
            list(range(len(said) - len(new) + 1, len(said) + 1))
            for said, new in zip(self._said, added, strict=True)
        ]
        if self._groups and any(row.cells[text].continued for text in self._plan.texts):
            for together, more in zip(self._groups[-1], numbers, strict=True):
                together.extend(more)
        elif any(numbers):
            self._groups.append(numbers)

    def _times(self, row: Row, added: Sequence[Sequence[Speech]]) -> None:
        for column in self._plan.of(Kind.TIME):
            time = alone(row.cells[column].text)
            for new in added:
                if new and new[0].time is None:
                    new[0].time = time
            self._use(row.cells[column], added, "empty turn" if time is not None else "other column")

    def _speakers(self, row: Row, added: Sequence[Sequence[Speech]]) -> None:
        for column in self._plan.of(Kind.SPEAKER):
            cell = row.cells[column]
            label = self._merged.get(column, "") if cell.continued else bare_label(cell.text)
            self._merged[column] = label
            if label in self._roles and self._roles[label] is None:
                self._skip(Kind.OTHER.value, cell.text)
                continue
            mine = [
                new
                for text, new in zip(self._plan.texts, added, strict=True)
                if self._plan.speaker_of(text) == column
            ]
            for new in mine:
                if new and not new[0].speaker and not is_stage_note(new[0].text):
                    new[0].speaker = label
            self._use(cell, mine, "empty turn")

    def _use(self, cell: Cell, added: Sequence[Sequence[Speech]], otherwise: str) -> None:
        """Count a cell as part of a turn of its row; skip it where the row has none."""
        new = next(filter(None, added), None)
        if new and otherwise == "empty turn":
            new[0].source += [paragraph.text for paragraph in cell.paragraphs]
        else:
            self._skip(otherwise, cell.text)

    def _beside(self, row: Row) -> None:
        for column, cells in self._left.items():
            if row.cells[column].paragraphs:
                cells.append(row.cells[column].text)
        for column in self._plan.of(Kind.REMARK):
            if text := row.cells[column].text:
                self._remarks.append((len(self._skipped), tuple(map(len, self._said))))
                self._skip(Kind.REMARK.value, text)

    def _number_remarks(self, original: int) -> None:
        """Give each remark the turn beside it; which text is the original is known at the end only."""
        for place, turns in self._remarks:
            self._skipped[place] = replace(self._skipped[place], turn=turns[original])

    def _skip(self, what: str, text: str) -> None:
        if text:
            self._skipped.append(Skipped(self._document.file, what, text))


def _lines(rows: Sequence[Row], column: int) -> Iterator[str]:
    for row in rows:
        yield from (paragraph.text for paragraph in row.cells[column].paragraphs)
