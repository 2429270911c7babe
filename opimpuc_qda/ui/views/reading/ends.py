"""Moving the ends of the current coding, with handles and with keys."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.views.reading.sheet import Hit
from opimpuc_qda.ui.views.reading.style import Unit

if TYPE_CHECKING:
    from opimpuc_qda.queries.codings import CodingRow
    from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas

REST_MS = 450  # keys pressed within so long of each other are one change
GRIP = 5  # pixels around an end where it can be taken


@dataclass(frozen=True, slots=True)
class Edge:
    """One end of a coding: the first (``first``) or the last."""

    coding: CodingRow
    side: int
    first: bool

    @property
    def place(self) -> Hit:
        """Where the end is now."""
        span = self.coding.span
        return Hit(self.side, span.start) if self.first else Hit(self.side, span.end, upstream=True)

    def moved(self, position: int) -> Span | None:
        """The span with this end at ``position``; None where nothing of it would be left."""
        start, end = (position, self.coding.span.end) if self.first else (self.coding.span.start, position)
        return Span(start, end) if start < end else None


class Ends(QObject):
    """The canvas shows a moved end at once; ``moved`` (coding uid, Span) tells where it came to rest."""

    moved = Signal(str, object)

    def __init__(self, canvas: BilingualCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._dragged: Edge | None = None
        self._from: tuple[Uid, Span] | None = None  # the coding that is on the move, and where it was
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.settle)

    def at(self, point: QPointF) -> Edge | None:
        """The end of the current coding that can be taken at a point of the viewport."""
        for edge in self._edges():
            caret = self._canvas.caret_rect(edge.place)
            if caret.adjusted(-GRIP, 0, GRIP, 0).contains(point.toPoint()):
                return edge
        return None

    def press(self, event: QMouseEvent) -> bool:
        """Take the end at the pointer, if one is there."""
        self._dragged = self.at(event.position())
        return self._dragged is not None

    def move(self, event: QMouseEvent) -> bool:
        """Let the end that was taken follow the pointer, by units unless Alt is held."""
        if self._dragged is None:
            return False
        place = self._canvas.place_at(event.position(), self._dragged.side)
        if place is not None:
            plain = event.modifiers() & Qt.KeyboardModifier.AltModifier
            unit = Unit.CHARACTER if plain else self._canvas.snap
            around = self._canvas.unit_at(unit, Hit(place.side, place.position))
            self._show(self._dragged, around.start if self._dragged.first else around.end)
        return True

    def release(self) -> bool:
        """Let go of the end."""
        held, self._dragged = self._dragged is not None, None
        if held:
            self.settle()
        return held

    def step(self, step: int, *, first: bool) -> None:
        """Move the first or the last end on (1) or back (-1) by the unit that is set."""
        for edge in self._edges():
            if edge.first is first and self._canvas.walker is not None:
                place = self._canvas.walker.coding_edge(edge.place, step, self._canvas.snap, first=first)
                self._show(edge, place.position)
                self._canvas.reveal_place(place)
                self._timer.start()

    def settle(self) -> None:
        """Say where the coding on the move is now; it is no longer on the move."""
        self._timer.stop()
        before, self._from = self._from, None
        row = self._canvas.coding(before[0]) if before is not None else None
        if before is not None and row is not None and row.span != before[1]:
            self.moved.emit(row.uid, row.span)

    def _edges(self) -> tuple[Edge, ...]:
        row, sheet = self._canvas.current_coding(), self._canvas.sheet
        side = sheet.document.side_of(row.text) if sheet is not None and row is not None else None
        return () if row is None or side is None else (Edge(row, side, True), Edge(row, side, False))

    def _show(self, edge: Edge, position: int) -> None:
        now = self._canvas.coding(edge.coding.uid)
        span = replace(edge, coding=now).moved(position) if now is not None else None
        if now is None or span is None or span == now.span:
            return
        if self._from is not None and self._from[0] != now.uid:
            self.settle()
        if self._from is None:
            self._from = (now.uid, now.span)
        self._canvas.exchange_codings([now.uid], [replace(now, span=span)])
