"""The page: every row in its place, set only when asked for. Places are pixels from the page's top left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from opimpuc_qda.domain.alignment import Bead
from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.codings_index import CodingsIndex
from opimpuc_qda.ui.views.reading.bead_marks import BeadMark, mark_of
from opimpuc_qda.ui.views.reading.document import Document, Mark
from opimpuc_qda.ui.views.reading.geometry import Geometry, arrange
from opimpuc_qda.ui.views.reading.heights import Heights
from opimpuc_qda.ui.views.reading.layouts import TURN_GAP, LayoutCache, RowLayout, guessed_height, set_row
from opimpuc_qda.ui.views.reading.margin import Margin, MarginMaker
from opimpuc_qda.ui.views.reading.style import USUAL, Style
from opimpuc_qda.ui.views.reading.typography import Typography, typography

END_PADDING = 48  # below the last row


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in a text: its column, the position, and the end of which of two broken lines is meant."""

    side: int
    position: int
    upstream: bool = False


class Sheet:
    """One document at one text size, with one language for the names of codes.

    Heights of rows never seen are guesses: setting a row puts its height right.
    """

    def __init__(self, document: Document, width: int, size: int, labels: str, style: Style = USUAL) -> None:
        self.document, self.style = document, style
        languages = tuple(text.language for text in document.texts)
        self.fonts: Typography = typography(size, languages, labels, style)
        self.geometry: Geometry = arrange(width, len(document.texts), size, style.arrangement)
        self.width = width
        self._labels = labels
        self._cache = LayoutCache()
        self.margins = MarginMaker(document.codebook, labels, self.fonts)
        self.heights = self._guessed_heights()

    @property
    def height(self) -> int:
        """Of the whole page, as far as known."""
        return self.heights.total + END_PADDING

    def resize(self, width: int) -> None:
        """Lay the columns out anew; words are set again only where columns became wider or narrower."""
        before, self.width = self.geometry, width
        self.geometry = arrange(width, len(self.document.texts), self.fonts.size, self.style.arrangement)
        if self.geometry.columns[0].width == before.columns[0].width:
            self._cache.forget_margins()
        else:
            self._cache.clear()
            self.heights = self._guessed_heights()

    def with_codings(self, index: CodingsIndex) -> set[int]:
        """Show other codings; the rows that look different now."""
        differences = self.document.index.differences(index)
        self.document.index = index
        return self.renewed(differences)

    def with_codebook(self, codebook: Codebook) -> set[int]:
        """Name and colour codings as ``codebook`` has it; the rows that look different now."""
        if codebook is self.document.codebook:
            return set()
        self.document.codebook = codebook
        self.margins = MarginMaker(codebook, self._labels, self.fonts)
        self._cache.forget_margins()
        return set(range(len(self.document.rows)))

    def renewed(self, places: Iterable[tuple[Uid, Span]]) -> set[int]:
        """Have the margins at ``places`` worked out again; their rows."""
        rows = {row for text, span in places for row in self.document.rows_of(text, span)}
        self._cache.forget_margins(rows)
        return rows

    def row_layout(self, row: int) -> RowLayout:
        """``row`` as set; setting it may correct its height."""
        found = self._cache.get(row)
        if found is None:
            found = set_row(self.document.rows[row], self.document.texts, self.fonts, self.geometry)
            self._cache.put(row, found)
            self.heights.correct(row, found.height)
        return found

    def row_margins(self, row: int) -> list[Margin]:
        """The margins of ``row``, one for each column."""
        layout = self.row_layout(row)
        if layout.margins is None:
            layout.margins = [Margin() for _ in layout.cells]
            for side in self.geometry.shown:
                cell, column = layout.cells[side], self.geometry.columns[side]
                room = self._room(layout, side)
                layout.margins[side] = self.margins.make(self.document.marks(row, side), cell, column, room)
        return layout.margins

    def _room(self, layout: RowLayout, side: int) -> tuple[int, int]:
        """From where to where names stand beside a cell."""
        if not self.geometry.stacked or len(self.geometry.shown) == 1:
            return 0, layout.height
        if side == 0:
            return 0, layout.cells[1].top if layout.cells[1].paragraphs else layout.height
        return layout.cells[1].top, layout.height

    def hit(self, point: QPointF, side: int | None = None) -> Hit | None:
        """The place nearest to ``point``, in the column ``side`` if one is given; None in an empty column."""
        side = self.side_at(point) if side is None else side
        if not self.document.rows.has_text(side):
            return None
        row = self._row_with_text(self.heights.at(round(point.y())), side)
        paragraph = self.row_layout(row).cells[side].paragraph_at(point.y() - self.heights.top(row))
        if paragraph is None:
            return None
        x = point.x() - self.geometry.columns[side].left
        position, upstream = paragraph.hit(x, point.y() - self.heights.top(row))
        snapped = self.document.snapped(side, position)
        return Hit(side, snapped, upstream and snapped == position)

    def side_at(self, point: QPointF) -> int:
        """The column that a point belongs to, its margin included."""
        row = self.heights.at(round(point.y()))
        if not (self.geometry.stacked and len(self.geometry.shown) > 1) or row < 0:
            return self.geometry.side_at(point.x())
        over, under = self.row_layout(row).cells
        if not (over.has_place and under.has_place):
            return int(not over.has_place)
        return int(point.y() - self.heights.top(row) >= under.top - TURN_GAP / 2)

    def caret(self, place: Hit) -> QRectF:
        """Where the caret stands at ``place`` (no width)."""
        row, _ = self.document.rows.find(place.side, place.position)
        layout = self.row_layout(row)
        paragraph = layout.cells[place.side].paragraph_of(place.position)
        left, top = self.geometry.columns[place.side].left, self.heights.top(row)
        if paragraph is None:
            return QRectF(left, top, 0, layout.height)
        return paragraph.caret(place.position, upstream=place.upstream).translated(left, top)

    def line_ends(self, place: Hit) -> tuple[int, int]:
        """First and last position of the line that a caret at ``place`` stands on."""
        row, stretch = self.document.rows.find(place.side, place.position)
        paragraph = self.row_layout(row).cells[place.side].paragraph_of(place.position)
        if paragraph is None:
            return stretch.start, stretch.end
        return paragraph.line_ends(place.position, upstream=place.upstream)

    def extent(self, side: int, span: Span) -> QRectF:
        """What lies between the first and the last line of ``span``, as wide as the page."""
        first, last = self.caret(Hit(side, span.start)), self.caret(Hit(side, span.end, upstream=True))
        return QRectF(0, first.top(), self.width, max(first.height(), last.bottom() - first.top()))

    def covers(self, side: int, span: Span, point: QPointF) -> bool:
        """Whether ``point`` lies on the words of ``span``."""
        row = self.heights.at(round(point.y()))
        left, top = self.geometry.columns[side].left, self.heights.top(row)
        inside = point - QPointF(left, top)
        return any(rect.contains(inside) for rect in self.row_layout(row).cells[side].rects(span))

    def mark_at(self, point: QPointF) -> Mark | None:
        """The coding or echo whose stripe or name is at ``point``."""
        row = self.heights.at(round(point.y()))
        if row < 0:
            return None
        y = point.y() - self.heights.top(row)
        found = (margin.at(point.x(), y) for margin in self.row_margins(row))
        return next((mark for mark in found if mark is not None), None)

    def hidden_at(self, point: QPointF) -> tuple[Mark, ...]:
        """The marks behind a "+n" at ``point``."""
        row = self.heights.at(round(point.y()))
        if row < 0:
            return ()
        y = point.y() - self.heights.top(row)
        for margin in self.row_margins(row):
            if margin.more is not None and margin.more.contains(point.x(), y):
                return margin.hidden
        return ()

    def bead_mark(self, row: int) -> BeadMark | None:
        """What is said, between the columns or after stacked ones, of the alignment of ``row``."""
        return mark_of(self.document.beads(row), self.geometry, self.fonts)

    def beads_at(self, point: QPointF) -> tuple[Bead, ...]:
        """The beads of the row at ``point``, if that lies where alignments are marked."""
        row, strip = self.heights.at(round(point.y())), self.geometry.bead_strip
        if row < 0 or strip is None or not strip[0] <= point.x() <= strip[1]:
            return ()
        return self.document.rows[row].beads

    def marks_under(self, point: QPointF) -> tuple[Mark, ...]:
        """The codings of the words at ``point``, echoes left out."""
        row = self.heights.at(round(point.y()))
        if row < 0:
            return ()
        side = self.side_at(point)
        inside = point - QPointF(self.geometry.columns[side].left, self.heights.top(row))
        stripes = (stripe for stripe in self.row_margins(row)[side].stripes if not stripe.mark.echo)
        return tuple(stripe.mark for stripe in stripes if any(rect.contains(inside) for rect in stripe.tints))

    def _guessed_heights(self) -> Heights:
        texts, fonts, geometry = self.document.texts, self.fonts, self.geometry
        return Heights([guessed_height(row, texts, fonts, geometry) for row in self.document.rows])

    def _row_with_text(self, row: int, side: int) -> int:
        """``row``, else the nearest one above, else below, that has words in the column ``side``."""
        rows = self.document.rows
        above = (candidate for candidate in range(row, -1, -1) if rows[candidate].cells[side])
        below = (candidate for candidate in range(row, len(rows)) if rows[candidate].cells[side])
        return next(above, next(below, row))
