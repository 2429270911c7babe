"""A scroll area that holds on to the row at its top, so that corrected heights never move what one reads."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from opimpuc_qda.domain.span import Span
from opimpuc_qda.ui.views.reading.sheet import Hit, Sheet

BREATH = 28  # pixels kept free above and below what is revealed


@dataclass(frozen=True, slots=True)
class Anchor:
    """The row at the viewport's top, and how many of its pixels are scrolled out."""

    row: int = 0
    offset: int = 0


class ScrolledSheet(QAbstractScrollArea):
    """Shows a part of a sheet; subclasses draw it in ``paint_rows``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self._anchor = Anchor()
        self._last = 0  # the scroll bar's value that the viewport shows
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def scrolled(self) -> int:
        """How far down the page the viewport's top is, in pixels."""
        return self.sheet.heights.top(self._anchor.row) + self._anchor.offset if self.sheet else 0

    @property
    def anchor(self) -> Anchor:
        """The row at the top."""
        return self._anchor

    def set_sheet(self, sheet: Sheet | None, anchor: Anchor) -> None:
        """Show ``sheet`` from ``anchor`` on."""
        self.sheet = sheet
        self.scroll_to(anchor)

    def scroll_to(self, anchor: Anchor) -> None:
        """Bring ``anchor`` to the top, as far as the page's end allows."""
        self._anchor = anchor if self.sheet and len(self.sheet.heights) else Anchor()
        self._settle()
        self.viewport().update()
        self.scrolled_to()

    def visible_rows(self) -> range:
        """The rows that can be seen, all of them set."""
        if self.sheet is None or not len(self.sheet.heights):
            return range(0)
        row, y = self._anchor.row, -self._anchor.offset
        while row < len(self.sheet.heights) and y < self.viewport().height():
            y += self.sheet.row_layout(row).height
            row += 1
        return range(self._anchor.row, row)

    def to_page(self, point: QPointF) -> QPointF:
        """From a place on the viewport to a place on the page."""
        return QPointF(point.x(), point.y() + self.scrolled)

    def to_viewport(self, rect: QRectF) -> QRect:
        """From a rectangle of the page to one of the viewport."""
        return rect.translated(0, -self.scrolled).toAlignedRect()

    def reveal(self, rect: QRectF) -> None:
        """Scroll just so far that ``rect`` of the page can be seen."""
        height, top = self.viewport().height(), rect.top() - self.scrolled
        breath = min(BREATH, max(0, (height - rect.height()) / 2))
        if top < breath:
            self.scroll_by(round(top - breath))
        elif rect.height() <= height and top + rect.height() > height - breath:
            self.scroll_by(round(top + rect.height() - height + breath))

    def scroll_by(self, pixels: int) -> None:
        """Move the page up by ``pixels`` (down where negative)."""
        self._tell_bar()  # rows set meanwhile may have made the page longer
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def top_place(self) -> Hit | None:
        """The first place of a text that is seen."""
        if self.sheet is None or not len(self.sheet.heights):
            return None
        rows, shown = self.sheet.document.rows, self.sheet.geometry.shown
        following = range(self.anchor.row, len(rows))
        sides = (side for row in following for side in shown if rows[row].cells[side])
        side = next(sides, shown[0])
        left = self.sheet.geometry.columns[side].left
        return self.sheet.hit(QPointF(left, self.scrolled + 1), side)

    def put_at_top(self, place: Hit) -> None:
        """Scroll so that the line of ``place`` is the first that is seen."""
        sheet = self.sheet
        if sheet is None:
            return
        row, stretch = sheet.document.rows.find(place.side, place.position)
        offset = sheet.caret(place).top() - sheet.heights.top(row)
        cell = sheet.document.rows[row].cells[place.side]
        uppermost = place.side == sheet.geometry.shown[0] or not sheet.geometry.stacked
        first = place.position == stretch.start and stretch == cell[0] and uppermost
        self.scroll_to(Anchor(row, 0 if first else round(offset)))

    def hold(self, place: Hit, height: int) -> None:
        """Scroll so that ``place`` stands ``height`` pixels below the viewport's top, where it can."""
        self.put_at_top(place)
        for _ in range(2):  # rows set on the way may correct what was guessed
            if self.sheet is not None:
                self.scroll_by(round(self.sheet.caret(place).top()) - self.scrolled - height)

    def update_rows(self, rows: set[int]) -> None:
        """Draw ``rows`` again, where they can be seen."""
        if self.sheet is None:
            return
        for row in self.visible_rows():
            if row in rows:
                self._update_row(self.sheet, row)

    def update_span(self, side: int, span: Span) -> None:
        """Draw the rows that show a part of ``span`` again."""
        if self.sheet is None:
            return
        for row in self.visible_rows():
            cells = self.sheet.document.rows[row].cells
            if any(start < span.end and span.start < end for _, start, end in cells[side]):
                self._update_row(self.sheet, row)

    def paint_rows(self, painter: QPainter, rows: list[int], exposed: QRect) -> None:
        """Draw ``rows``, of which ``exposed`` needs it."""
        raise NotImplementedError

    def scrolled_to(self) -> None:
        """Called when another part of the page is seen, or the caret moved."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw the rows that need it."""
        painter = QPainter(self.viewport())
        rows, top, exposed = [], -self._anchor.offset, event.region()
        for row in self.visible_rows():
            height = self.sheet.heights[row] if self.sheet else 0
            if exposed.intersects(QRect(0, top, self.viewport().width(), height)):
                rows.append(row)
            top += height
        self.paint_rows(painter, rows, event.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002
        """Qt: lay the columns out anew, keeping the place."""
        if self.sheet is None:
            return
        if self.sheet.width != self.viewport().width():
            old = max(1, self.sheet.heights[self._anchor.row]) if len(self.sheet.heights) else 1
            share = self._anchor.offset / old
            self.sheet.resize(self.viewport().width())
            new = self.sheet.row_layout(self._anchor.row).height if len(self.sheet.heights) else 0
            self._anchor = Anchor(self._anchor.row, round(share * new))
        self._settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002  (corrections make Qt's steps wrong)
        """Qt: move by what the bar moved; rows set on the way may correct it."""
        if self.sheet is None or not len(self.sheet.heights):
            return
        value = self.verticalScrollBar().value()
        step = value - self._last
        if abs(step) >= self.viewport().height():
            row = self.sheet.heights.at(value)
            self.scroll_to(Anchor(row, value - self.sheet.heights.top(row)))
            return
        moved = self._walk(self.sheet, step)
        moved += self._settle()
        if moved:
            self.viewport().scroll(0, -moved)
            self.scrolled_to()

    def _walk(self, sheet: Sheet, step: int) -> int:
        """Move the anchor by ``step`` pixels over rows set on the way; how far it went (up to the top)."""
        row, offset = self._anchor.row, self._anchor.offset + step
        while offset < 0 and row > 0:
            row -= 1
            offset += sheet.row_layout(row).height
        beyond, offset = min(0, offset), max(0, offset)
        while row + 1 < len(sheet.heights) and offset >= sheet.row_layout(row).height:
            offset -= sheet.row_layout(row).height
            row += 1
        self._anchor = Anchor(row, offset)
        return step - beyond

    def _settle(self) -> int:
        """Set what can be seen, keep to the page's end, and tell the scroll bar; pixels moved by that."""
        moved = 0
        if self.sheet is not None and len(self.sheet.heights):
            self.visible_rows()
            excess = self.scrolled - max(0, self.sheet.height - self.viewport().height())
            if excess > 0:
                moved = self._walk(self.sheet, -excess)
                self.visible_rows()
        self._tell_bar()
        return moved

    def _tell_bar(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.blockSignals(True)  # the page has moved already, or did not
        bar.setRange(0, max(0, (self.sheet.height if self.sheet else 0) - height))
        bar.setPageStep(height)
        bar.setSingleStep(self.sheet.fonts.faces[0].pitch if self.sheet else 1)
        bar.setValue(self.scrolled)
        bar.blockSignals(False)
        self._last = bar.value()

    def _update_row(self, sheet: Sheet, row: int) -> None:
        top = sheet.heights.top(row) - self.scrolled
        self.viewport().update(0, top, self.viewport().width(), sheet.heights[row])
