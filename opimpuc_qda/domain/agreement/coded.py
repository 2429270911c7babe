"""From what coders marked to ratings: each unit either bears the code (1) or does not (0).

A coder's spans are disjoint and in order (her own overlaps united first, see ``domain.span.united``); a coder
who has not worked on the transcript judged none of its units (None).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from opimpuc_qda.domain.agreement.ratings import Pattern, Ratings
from opimpuc_qda.domain.span import Span

Row = Sequence[Span] | None  # what one coder marked with the code; None: she has not worked here


def by_character(length: int, rows: Sequence[Row]) -> Ratings:
    """Ratings of the ``length`` code points of a text, without looking at each of them."""
    blank: list[int | None] = [None if row is None else 0 for row in rows]
    found: Counter[Pattern] = Counter()
    state, reached = list(blank), 0
    for place, coder, value in _borders(length, rows):
        if place > reached:
            found[tuple(state)] += place - reached
            reached = place
        state[coder] = value
    if length > reached:
        found[tuple(state)] += length - reached
    return Ratings(len(rows), found)


def by_unit(units: Sequence[Span], rows: Sequence[Row]) -> Ratings:
    """Ratings of ``units`` (sentences, turns; disjoint, in order): any marked part marks the whole."""
    starts, ends = [unit.start for unit in units], [unit.end for unit in units]
    columns = [None if row is None else _marked(starts, ends, row) for row in rows]
    found = Counter[Pattern](
        tuple(None if column is None else int(number in column) for column in columns)
        for number in set[int]().union(*(column for column in columns if column))
    )
    untouched = len(units) - found.total()
    if untouched:
        found[tuple(None if column is None else 0 for column in columns)] += untouched
    return Ratings(len(rows), found)


def by_transcript(rows: Sequence[Row]) -> Ratings:
    """Ratings of the transcript as one unit."""
    return Ratings(len(rows), {tuple(None if row is None else int(bool(row)) for row in rows): 1})


def _borders(length: int, rows: Sequence[Row]) -> list[tuple[int, int, int]]:
    """Where coders begin (1) and end (0) to mark, in order: (code point, coder, value after it)."""
    return sorted(
        (min(place, length), coder, value)
        for coder, row in enumerate(rows)
        for span in row or ()
        for place, value in ((span.start, 1), (span.end, 0))
    )


def _marked(starts: Sequence[int], ends: Sequence[int], row: Sequence[Span]) -> set[int]:
    """The numbers of the units that ``row`` overlaps."""
    return {
        number
        for span in row
        for number in range(bisect_right(ends, span.start), bisect_left(starts, span.end))
    }
