"""The margin of one cell: stripes in lanes, and the names of codes beside them."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from opimpuc_qda.domain.codebook import Code, Codebook
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.views.reading.document import Mark
from opimpuc_qda.ui.views.reading.geometry import LANES, Column
from opimpuc_qda.ui.views.reading.layouts import CellLayout
from opimpuc_qda.ui.views.reading.typography import Typography

STRIPE = 4
LANE_PITCH = 7
NAME_GAP = 6
SIGN_GAP = 5
INSET = 3  # of a stripe's ends from its lines, so that neighbours stay apart

LaneBook = dict[tuple[Uid, bool], int]
"""The lanes of marks that reach over several rows, by ``Mark.key``: they keep them from row to row."""


@dataclass(frozen=True, slots=True)
class Stripe:
    """One stripe. ``pieces``: (top, bottom) of its lines; pixels from the page's left and the row's top."""

    mark: Mark
    x: float
    pieces: tuple[tuple[float, float], ...]
    tints: tuple[QRectF, ...]
    lane: int = 0

    def covers(self, x: float, y: float) -> bool:
        """Whether a pointer at (x, y) means this stripe; a little around it counts too."""
        near = self.x - 2 <= x <= self.x + STRIPE + 2
        return near and any(top <= y <= bottom for top, bottom in self.pieces)


@dataclass(frozen=True, slots=True)
class Name:
    """The name beside the stripes: its ``signs`` (glyph, ↔ for an echo) and the label, shortened to fit."""

    mark: Mark
    rect: QRectF
    signs: str
    signs_width: float
    words: str


@dataclass(frozen=True, slots=True)
class Margin:
    """Everything that one cell's codings draw. ``more``: names that found no room, and where to say so."""

    stripes: tuple[Stripe, ...] = ()
    names: tuple[Name, ...] = ()
    hidden: tuple[Mark, ...] = ()
    more: QRectF | None = None

    def at(self, x: float, y: float) -> Mark | None:
        """The mark whose name or stripe is at a point."""
        for name in self.names:
            if name.rect.contains(x, y):
                return name.mark
        return next((stripe.mark for stripe in self.stripes if stripe.covers(x, y)), None)


class MarginMaker:
    """Works out margins for one codebook, one language of labels and one set of fonts."""

    def __init__(self, codebook: Codebook, language: str, fonts: Typography) -> None:
        self._codebook, self._language, self._fonts = codebook, language, fonts
        self._metrics = (QFontMetricsF(fonts.label), QFontMetricsF(fonts.label_echo))
        self._shortened: dict[tuple[str, bool, int], str] = {}
        self.lanes: LaneBook = {}

    def code(self, mark: Mark) -> Code | None:
        """The code of ``mark``; None where the codebook does not have it (yet)."""
        known = mark.coding.code in self._codebook
        return self._codebook[mark.coding.code] if known else None

    def title(self, mark: Mark) -> str:
        """Glyph, label and id of its code, in full."""
        code = self.code(mark)
        if code is None:
            return mark.coding.code
        return f"{'↔ ' if mark.echo else ''}{code.glyph} {code.title(self._language)}  ({code.name})"

    def make(self, marks: Sequence[Mark], cell: CellLayout, column: Column, room: tuple[int, int]) -> Margin:
        """The margin of a cell; names stand within ``room`` (top, bottom)."""
        placed = [_placed(mark, cell) for mark in marks]
        placed = sorted(
            (one for one in placed if one.tints), key=lambda one: (one.top, -one.bottom, one.mark.key)
        )
        if not placed:
            return Margin()
        lanes = self._lanes(placed)
        pitch = min(LANE_PITCH, LANES / (max(lanes) + 1))
        stripes = tuple(
            Stripe(one.mark, _stripe_x(column, lane * pitch), one.pieces, one.tints, lane)
            for one, lane in zip(placed, lanes, strict=True)
        )
        return self._named(stripes, column, room)

    def _lanes(self, placed: Sequence[Placed]) -> list[int]:
        """Codings on the lanes next to the text, echoes outside of them."""
        own = [one for one in placed if not one.mark.echo]
        echoes = [one for one in placed if one.mark.echo]
        inner = assigned_lanes(own, self.lanes)
        first = max(inner, default=-1) + 1
        outer = [first + lane for lane in assigned_lanes(echoes, self.lanes)]
        found = dict(zip((one.mark.key for one in own + echoes), inner + outer, strict=True))
        return [found[one.mark.key] for one in placed]

    def _named(self, stripes: tuple[Stripe, ...], column: Column, room: tuple[int, int]) -> Margin:
        wanted = [stripe for stripe in stripes if stripe.mark.begins]
        line, (first, last) = self._fonts.label_height, room
        most = max(1, (last - first) // line)
        shown = wanted if len(wanted) <= most else wanted[: most - 1]
        hidden = tuple(stripe.mark for stripe in wanted[len(shown) :])
        starts = [stripe.pieces[0][0] - first for stripe in shown] + [last - first] * bool(hidden)
        tops = [first + top for top in spread(starts, line, last - first)]
        names = tuple(self._name(stripe, column, top) for stripe, top in zip(shown, tops, strict=False))
        more = self._name_rect(column, tops[-1]) if hidden else None
        return Margin(stripes, names, hidden, more)

    def _name(self, stripe: Stripe, column: Column, top: float) -> Name:
        code, echo = self.code(stripe.mark), stripe.mark.echo
        glyph = code.glyph if code else "?"
        rect = self._name_rect(column, top)
        title = code.title(self._language) if code else stripe.mark.coding.code
        signs = f"↔ {glyph}" if echo else glyph
        taken = max(self._fonts.label_height * 0.9, self._metrics[echo].horizontalAdvance(signs) + SIGN_GAP)
        return Name(
            stripe.mark, rect, signs, taken, self._short(title, round(rect.width() - taken), echo=echo)
        )

    def _name_rect(self, column: Column, top: float) -> QRectF:
        width = column.margin_width - LANES - NAME_GAP
        left = column.margin if column.outward < 0 else column.margin + LANES + NAME_GAP
        return QRectF(left, top, width, self._fonts.label_height)

    def _short(self, title: str, width: int, *, echo: bool) -> str:
        key = (title, echo, width)
        if key not in self._shortened:
            metrics = self._metrics[echo]
            elided = metrics.elidedText(title, Qt.TextElideMode.ElideRight, width)
            self._shortened[key] = elided if elided != "…" else ""  # the glyph alone says more
        return self._shortened[key]


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark with the rectangles of its words, and their extents from top to bottom."""

    mark: Mark
    tints: tuple[QRectF, ...]
    pieces: tuple[tuple[float, float], ...]

    @property
    def top(self) -> float:
        """Where its first line begins."""
        return self.pieces[0][0]

    @property
    def bottom(self) -> float:
        """Where its last line ends."""
        return self.pieces[-1][1]


def _placed(mark: Mark, cell: CellLayout) -> Placed:
    tints = tuple(rect for span in mark.spans for rect in cell.rects(span))
    return Placed(mark, tints, _pieces(tints))


def _pieces(rects: Iterable[QRectF]) -> tuple[tuple[float, float], ...]:
    """The lines' extents, joined where lines follow each other."""
    found: list[tuple[float, float]] = []
    for rect in rects:
        if found and rect.top() <= found[-1][1] + LANE_PITCH:
            found[-1] = (found[-1][0], max(found[-1][1], rect.bottom()))
        else:
            found.append((rect.top(), rect.bottom()))
    return tuple((top + INSET, bottom - INSET) for top, bottom in found)


def _stripe_x(column: Column, offset: float) -> float:
    if column.outward < 0:
        return column.margin + column.margin_width - STRIPE - offset
    return column.margin + offset


def assigned_lanes(placed: Sequence[Placed], book: LaneBook) -> list[int]:
    """A lane for each mark (sorted by top), so that no two on one lane overlap; long ones keep theirs."""
    kept = _kept_lanes(placed, book)
    fresh = (lane for lane in count() if lane not in kept.values())
    busy: list[tuple[float, int]] = []  # (bottom, lane), the first to end on top
    free: list[int] = []
    lanes: list[int] = []
    for nth, one in enumerate(placed):
        while busy and busy[0][0] <= one.top:
            heapq.heappush(free, heapq.heappop(busy)[1])
        lane = kept.get(nth)
        if lane is None:
            lane = heapq.heappop(free) if free else next(fresh)
            heapq.heappush(busy, (one.bottom, lane))
        lanes.append(lane)
        if not (one.mark.begins and one.mark.ends):
            book[one.mark.key] = lane
    return lanes


def _kept_lanes(placed: Sequence[Placed], book: LaneBook) -> dict[int, int]:
    """The lanes that marks bring along from other rows, by index; one that is taken twice is kept once."""
    kept: dict[int, int] = {}
    for nth, one in enumerate(placed):
        lane = book.get(one.mark.key)
        if lane is not None and lane not in kept.values():
            kept[nth] = lane
    return kept


def spread(wanted: Sequence[float], line: float, height: float) -> list[float]:
    """Tops for names ``line`` high, each as near to its wanted top as order and the cell's height allow."""
    tops: list[float] = []
    for top in wanted:
        tops.append(max(top, tops[-1] + line) if tops else top)
    limit = height
    for nth in reversed(range(len(tops))):
        tops[nth] = max(0.0, min(tops[nth], limit - line))
        limit = tops[nth]
    return tops
