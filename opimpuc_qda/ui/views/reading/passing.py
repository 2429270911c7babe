"""Walking through a transcript by sentence, turn, coding or what is not coded yet."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.views.reading.style import Unit

if TYPE_CHECKING:
    from opimpuc_qda.queries.codings import CodingRow
    from opimpuc_qda.ui.views.reading.document import Document

_START = attrgetter("start")


class Passer:
    """Finds what comes next in one column. ``step`` is 1 forwards, -1 backwards; None at the end."""

    def __init__(self, document: Document, side: int) -> None:
        self._document, self._side = document, side
        self._text = document.texts[side]

    def unit(self, here: Span, step: int, unit: Unit) -> Span | None:
        """The sentence or turn after or before the one where ``here`` begins."""
        return next(iter(self._units(here, step, unit)), None)

    def uncoded(self, here: Span, step: int, unit: Unit) -> Span | None:
        """The next sentence or turn that no coding touches, on this side or through an echo."""
        return next((span for span in self._units(here, step, unit) if not self._is_coded(span)), None)

    def coding(self, here: Span, current: Uid | None, step: int) -> CodingRow | None:
        """The coding that begins next; of several that begin at one place, one after the other."""
        rows = self._document.index.of(self._text.uid)
        nth = next((at for at in self._starting(rows, here.start) if rows[at].uid == current), None)
        if nth is None:
            nth = bisect_left(rows, here.start, key=attrgetter("span.start")) - (step > 0)
            nth += step > 0 and current is not None and nth + 1 < len(rows) and rows[nth + 1].uid == current
        return rows[nth + step] if 0 <= nth + step < len(rows) else None

    def _starting(self, rows: Sequence[CodingRow], position: int) -> range:
        key = attrgetter("span.start")
        return range(bisect_left(rows, position, key=key), bisect_right(rows, position, key=key))

    def _units(self, here: Span, step: int, unit: Unit) -> Iterable[Span]:
        if unit is Unit.TURN:
            spans: Sequence[Span] = [turn.span for turn in self._text.turns]
        else:
            spans = self._text.sentences
        if step > 0:
            return spans[bisect_right(spans, here.start, key=_START) :]
        holding = self._document.turn if unit is Unit.TURN else self._document.sentence
        first = holding(self._side, here.start).start
        return reversed(spans[: bisect_left(spans, first, key=_START)])

    def _is_coded(self, span: Span) -> bool:
        document = self._document
        if document.index.touching(self._text.uid, span):
            return True
        rows = document.rows.touched(self._side, span)
        marks = (mark for row in rows for mark in document.marks(row, self._side) if mark.echo)
        return any(part.overlaps(span) for mark in marks for part in mark.spans)
