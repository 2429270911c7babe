"""What the grid shows: which transcripts and codes, and the words of each cell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from opimpuc_qda.domain.codebook import Code
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.language.folding import fold_same_length
from opimpuc_qda.queries.summaries import Grid
from opimpuc_qda.queries.transcripts import TranscriptRow
from opimpuc_qda.ui.models.rows_table import Cell


@dataclass(frozen=True, slots=True)
class Shown:
    """The rows and columns that are shown."""

    transcripts: tuple[TranscriptRow, ...] = ()
    codes: tuple[Code, ...] = ()


def narrowed(grid: Grid, rows: str, columns: str, title_of: Callable[[Uid], str], *, used: bool) -> Shown:
    """The transcripts whose names have ``rows``, and the codes whose labels or ids have ``columns``.

    ``used`` leaves out what has neither passages nor summaries.
    """
    cells = grid.counts.keys() | grid.summaries.keys()
    busy = {uid for cell in cells for uid in cell}
    transcripts = [row for row in grid.transcripts if _has(row.name, rows)]
    codes = [code for code in grid.codebook.in_order() if _has(f"{title_of(code.uid)} {code.name}", columns)]
    return Shown(
        tuple(row for row in transcripts if not used or row.uid in busy),
        tuple(code for code in codes if not used or code.uid in busy),
    )


def cell_words(grid: Grid, transcript: Uid, code: Uid) -> str:
    """The count of passages, then each coder's summary."""
    count, said = grid.counts.get((transcript, code), 0), grid.summaries.get((transcript, code), ())
    bodies = [said[0].body] if len(said) == 1 else [f"{one.author}: {one.body}" for one in said]
    return "\n".join(filter(None, (f"[{count}]" if count else "", *bodies)))


def grid_rows(grid: Grid, shown: Shown) -> list[tuple[Cell, ...]]:
    """One row for each transcript: its name, then a cell for each code."""
    return [
        (Cell(row.name), *(Cell(cell_words(grid, row.uid, code.uid)) for code in shown.codes))
        for row in shown.transcripts
    ]


def _has(name: str, wanted: str) -> bool:
    folded = fold_same_length(name)
    return all(word in folded for word in fold_same_length(wanted).split())
