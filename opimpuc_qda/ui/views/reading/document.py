"""What the canvas shows: texts, rows, codings and their echoes, all in code points."""

from __future__ import annotations

import gc
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from opimpuc_qda.domain.alignment import Bead, Echoes, linked_spans
from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.codings_index import CodingsIndex
from opimpuc_qda.ui.models.graphemes import Graphemes
from opimpuc_qda.ui.views.reading.hidden import Hidden
from opimpuc_qda.ui.views.reading.rows import Rows, Stretch

if TYPE_CHECKING:
    from opimpuc_qda.queries.codings import CodingRow
    from opimpuc_qda.queries.reading import ReadText, ReadTranscript

ECHOES_KEPT = 400
_TURN_START = attrgetter("span.start")
_START = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Mark:
    """A coding, or its echo on the other language, where it shows in one cell.

    ``spans``: its parts in the cell; ``begins``: it starts here and not in an earlier row; ``ends``: it is
    known to end here.
    """

    coding: CodingRow
    echo: bool
    spans: tuple[Span, ...]
    begins: bool
    ends: bool

    @property
    def key(self) -> tuple[Uid, bool]:
        """Equal for all marks of one coding on one side."""
        return self.coding.uid, self.echo


@contextmanager
def undisturbed() -> Iterator[None]:
    """Make very many small lasting things; the collector would look through all of them again and again."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


class Document:
    """One transcript as it is shown: the original alone or beside one translation."""

    def __init__(self, transcript: ReadTranscript, translation: Uid | None) -> None:
        others = [text for text in transcript.texts[1:] if translation in (None, text.uid)]
        self.texts: tuple[ReadText, ...] = (transcript.original, *others[:1])
        self.rows = Rows(self.texts, transcript.beads)
        self._hidden = Hidden(transcript, [text.uid for text in self.texts])
        self.index = CodingsIndex()
        self.codebook = Codebook(())
        self._echoes: OrderedDict[tuple[Uid, int], Echoes] = OrderedDict()
        self._turn_starts = [list(map(_TURN_START, text.turns)) for text in self.texts]

    def side_of(self, text: Uid) -> int | None:
        """The column of ``text``, or None where it is not shown."""
        return next((side for side, shown in enumerate(self.texts) if shown.uid == text), None)

    def marks(self, row: int, side: int) -> list[Mark]:
        """The codings on one cell, then the echoes of the other language's codings."""
        cell = self.rows[row].cells[side]
        if not cell:
            return []
        found = self._own(cell, self.texts[side].uid)
        if len(self.texts) > 1:
            found += self._echoed(row, side)
        return found if side else found + self._hidden_echoes(cell)

    def beads(self, row: int) -> tuple[Bead, ...]:
        """The beads of ``row``; none where it only goes on with those of the row before."""
        beads = self.rows[row].beads
        return () if row and self.rows[row - 1].beads is beads else beads

    def rows_of(self, text: Uid, span: Span) -> set[int]:
        """The rows where a coding of ``span`` shows, its echo included."""
        side = self.side_of(text)
        if side is None:
            return {row for place in self._hidden.places(text, span) for row in self.rows.touched(0, place)}
        rows = self.rows.touched(side, span)
        return rows | {other for row in rows for other in self._echo_rows(row, side, span)}

    def counterpart(self, side: int, position: int) -> int | None:
        """Where the translation of the words at ``position`` begins; None where there is none."""
        row, stretch = self.rows.find(side, position)
        here = Span(position, min(position + 1, max(stretch.end, position + 1)))
        for bead in self.rows[row].beads:
            projected = self.echoes(bead, side).of(here)
            if projected:
                return projected[0].start
        other = self.rows[row].cells[1 - side]
        return other[0].start if other else None

    def echoes(self, bead: Bead, source: int) -> Echoes:
        """From the column ``source`` to the other one, inside one bead."""
        key = (bead.uid, source)
        if key not in self._echoes:
            links = linked_spans([bead.pairing], self.texts[0], self.texts[1])
            self._echoes[key] = Echoes(links if source == 0 else [(there, here) for here, there in links])
            if len(self._echoes) > ECHOES_KEPT:
                self._echoes.popitem(last=False)
        return self._echoes[key]

    def turn_index(self, side: int, position: int) -> int:
        """The turn (index from 0) that holds ``position``, or the last before it."""
        return max(0, bisect_right(self._turn_starts[side], position) - 1)

    def turn(self, side: int, position: int) -> Span:
        """The turn at ``position``."""
        return self.texts[side].turns[self.turn_index(side, position)].span

    def sentence(self, side: int, position: int) -> Span:
        """The sentence at ``position``; in a gap the one before; the turn where there are no sentences."""
        turn, sentences = self.turn(side, position), self.texts[side].sentences
        at = bisect_right(sentences, position, key=_START) - 1
        for nth in (at, at + 1):
            if 0 <= nth < len(sentences) and turn.contains(sentences[nth]):
                return sentences[nth]
        return turn

    def words(self, side: int, span: Span) -> str:
        """The shown words of ``span``, one line per turn."""
        body = self.texts[side].body
        first, last = self.turn_index(side, span.start), self.turn_index(side, max(span.start, span.end - 1))
        parts = (turn.span.intersection(span) for turn in self.texts[side].turns[first : last + 1])
        return "\n".join(part.of(body) for part in parts if part)

    def snapped(self, side: int, position: int) -> int:
        """``position`` moved to where a caret may stand: into a turn, between whole characters."""
        _, stretch = self.rows.find(side, position)
        inside = min(max(position, stretch.start), stretch.end)
        graphemes = Graphemes(self.texts[side].body[stretch.start : stretch.end])
        return stretch.start + graphemes.floor(inside - stretch.start)

    def snapped_up(self, side: int, position: int) -> int:
        """``position`` moved forwards to where a selection may end."""
        _, stretch = self.rows.find(side, max(0, position - 1))
        inside = min(max(position, stretch.start), stretch.end)
        graphemes = Graphemes(self.texts[side].body[stretch.start : stretch.end])
        return stretch.start + graphemes.ceiling(inside - stretch.start)

    def _own(self, cell: Sequence[Stretch], text: Uid) -> list[Mark]:
        parts: dict[Uid, tuple[CodingRow, list[Span]]] = {}
        for stretch in cell:
            window = Span(stretch.start, stretch.end)
            for coding in self.index.touching(text, window):
                shared = coding.span.intersection(window)
                if shared:
                    parts.setdefault(coding.uid, (coding, []))[1].append(shared)
        start, end = cell[0].start, cell[-1].end
        return [
            Mark(coding, False, tuple(spans), coding.span.start >= start, coding.span.end <= end)
            for coding, spans in parts.values()
        ]

    def _echoed(self, row: int, side: int) -> list[Mark]:
        shown, source = self.rows[row], 1 - side
        cell = shown.cells[side]
        found: dict[Uid, Mark] = {}
        for bead in shown.beads:
            back, forth = self.echoes(bead, side), self.echoes(bead, source)
            for reach in back.of(Span(cell[0].start, cell[-1].end)):
                for coding in self.index.touching(self.texts[source].uid, reach):
                    mark = _echo(coding, forth, cell, self._bead_start(bead, source))
                    if mark is not None:
                        found.setdefault(coding.uid, mark)
        return list(found.values())

    def _hidden_echoes(self, cell: Sequence[Stretch]) -> list[Mark]:
        found: dict[Uid, Mark] = {}
        for coding, back in self._hidden.codings(Span(cell[0].start, cell[-1].end), self.index):
            mark = _echo(coding, back, cell, 0)
            if mark is not None:
                found.setdefault(coding.uid, mark)
        return list(found.values())

    def _bead_start(self, bead: Bead, side: int) -> int:
        numbers = bead.pairing.translation if side else bead.pairing.original
        return self.texts[side].turns[numbers[0] - 1].span.start if numbers else 0

    def _echo_rows(self, row: int, side: int, span: Span) -> set[int]:
        found: set[int] = set()
        if len(self.texts) > 1:
            for bead in self.rows[row].beads:
                for there in self.echoes(bead, side).of(span):
                    found |= self.rows.touched(1 - side, there)
        return found


def _echo(coding: CodingRow, forth: Echoes, cell: Sequence[Stretch], bead_start: int) -> Mark | None:
    """The echo of ``coding`` in ``cell``; ``bead_start``: where the bead begins in the coding's own text."""
    projected = forth.of(coding.span)
    shared = (span.intersection(Span(stretch.start, stretch.end)) for span in projected for stretch in cell)
    spans = tuple(span for span in shared if span)
    if not spans:
        return None
    begins = coding.span.start >= bead_start and projected[0].start >= cell[0].start
    return Mark(coding, True, spans, begins, False)
