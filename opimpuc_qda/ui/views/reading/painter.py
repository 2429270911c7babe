"""Draws rows: tints and selection under the words, heads over them, stripes and names beside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.views.reading import bead_marks
from opimpuc_qda.ui.views.reading.found_marks import FoundPlaces, places_within
from opimpuc_qda.ui.views.reading.geometry import Column
from opimpuc_qda.ui.views.reading.layouts import CellLayout
from opimpuc_qda.ui.views.reading.margin import STRIPE, Margin, Name, Stripe
from opimpuc_qda.ui.views.reading.sheet import Sheet
from opimpuc_qda.ui.views.reading.style import Marking
from opimpuc_qda.ui.views.reading.theme import ReadingTheme, faded, readable

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
TINT_INSET = 2.0
UNDERLINES, UNDERLINE_PITCH = 3, 2.4  # how many lines there is room for under words, and pixels between them
DASH = [3.0, 2.0]


@dataclass(slots=True)
class Overlay:
    """What lies over the page for the moment; spans are of the column ``side``."""

    side: int = 0
    selection: Span | None = None
    flash: tuple[int, Span] | None = None
    target: tuple[int, Span] | None = None
    current: Uid | None = None
    focused: bool = False
    found: Mapping[int, FoundPlaces] = field(default_factory=dict)


@dataclass(slots=True)
class Wording:
    """The few words that the page itself says, and how roles and times are written."""

    untranslated: str
    added: str
    head: Callable[[int, int], tuple[str, str]]
    more: Callable[[int], str]


@dataclass(slots=True)
class Brush:
    """One painting of a sheet, as far as ``exposed`` (of the viewport) goes."""

    painter: QPainter
    sheet: Sheet
    theme: ReadingTheme
    wording: Wording
    exposed: QRect
    overlay: Overlay = field(default_factory=Overlay)
    _seen: tuple[float, float] = (0.0, 0.0)  # the exposed part, in pixels from the row's top

    def rows(self, rows: Iterable[int], scrolled: int) -> None:
        """Draw ``rows`` on a viewport whose top shows the page at ``scrolled``."""
        for row in rows:
            self._row(row, self.sheet.heights.top(row) - scrolled)

    def _row(self, row: int, top: int) -> None:
        layout, margins = self.sheet.row_layout(row), self.sheet.row_margins(row)
        self._seen = (self.exposed.top() - top, self.exposed.bottom() + 1 - top)
        self.painter.translate(0, top)
        for side in self.sheet.geometry.shown:
            column = self.sheet.geometry.columns[side]
            self.painter.translate(column.left, 0)
            self._tints(margins[side])
            self._overlays(layout.cells[side], side)
            self._words(layout.cells[side], side, column)
            if len(self.sheet.geometry.shown) > 1 and self.sheet.document.rows[row].lacks(side):
                self._nothing(layout.cells[side].top, side, column.width)
            self._current(margins[side])
            self._echo_lines(margins[side])
            self.painter.translate(-column.left, 0)
            self._margin(margins[side], column)
        mark = self.sheet.bead_mark(row)
        if mark is not None and self._is_seen(mark.rect.top(), mark.rect.bottom()):
            bead_marks.draw(self.painter, mark, self.theme, self.sheet.fonts)
        self.painter.translate(0, -top)

    def _words(self, cell: CellLayout, side: int, column: Column) -> None:
        painter = self.painter
        for top, turn in cell.heads:
            if self._is_seen(top, top + self.sheet.fonts.head_height):
                self._head(top, side, turn, column.width)
        painter.setPen(QColor(self.theme.ink))
        clip = QRectF(0, self._seen[0], column.width, self._seen[1] - self._seen[0])
        for paragraph in cell.paragraphs:
            paragraph.layout.draw(painter, QPointF(0, paragraph.top), [], clip)

    def _nothing(self, top: int, side: int, width: int) -> None:
        """Say that nothing stands in the column ``side`` here."""
        self.painter.setFont(self.sheet.fonts.head)
        self.painter.setPen(QColor(self.theme.faint))
        room = QRectF(0, top, width, self.sheet.fonts.head_height)
        self.painter.drawText(room, _LEFT, self.wording.untranslated if side else self.wording.added)

    def _head(self, top: int, side: int, turn: int, width: int) -> None:
        painter, fonts = self.painter, self.sheet.fonts
        speaker, rest = self.wording.head(side, turn)
        painter.setPen(QColor(self.theme.muted))
        painter.setFont(fonts.head_strong)
        room = QRectF(0, top, width, fonts.head_height - 3)
        drawn = painter.boundingRect(room, _LEFT, speaker)
        painter.drawText(room, _LEFT, speaker)
        painter.setFont(fonts.head)
        painter.drawText(room.adjusted(drawn.width() + (8 if speaker else 0), 0, 0, 0), _LEFT, rest)

    def _tints(self, margin: Margin) -> None:
        lined = self.sheet.style.marking is Marking.UNDERLINE
        for stripe in margin.stripes:
            strong = stripe.mark.coding.uid == self.overlay.current
            if stripe.mark.echo:
                continue
            if lined:
                self._underline(stripe)
            if strong or not lined:
                opacity = self.theme.strong_tint if strong else self.theme.tint
                self._fill(stripe.tints, faded(self._colour(stripe), opacity))

    def _underline(self, stripe: Stripe) -> None:
        """A line under the words, as deep as the stripe's lane, so that several can be told apart."""
        self.painter.setPen(QPen(self._colour(stripe), 1.6))
        up = QPointF(0, 1.2 + UNDERLINE_PITCH * (stripe.lane % UNDERLINES))
        for rect in stripe.tints:
            if self._is_seen(rect.top(), rect.bottom()):
                self.painter.drawLine(rect.bottomLeft() - up, rect.bottomRight() - up)

    def _current(self, margin: Margin) -> None:
        """The outline of the current coding, and the grips of its ends."""
        for stripe in margin.stripes:
            if not stripe.mark.echo and stripe.mark.coding.uid == self.overlay.current:
                colour = self._colour(stripe)
                self.painter.setBrush(Qt.BrushStyle.NoBrush)
                self.painter.setPen(QPen(colour, 1.2))
                for rect in stripe.tints:
                    self.painter.drawRoundedRect(rect.adjusted(-1, TINT_INSET, 1, -TINT_INSET), 3, 3)
                if stripe.mark.begins:
                    self._grip(stripe.tints[0].topLeft(), stripe.tints[0].height(), colour, upper=True)
                if stripe.mark.ends:
                    self._grip(stripe.tints[-1].topRight(), stripe.tints[-1].height(), colour, upper=False)

    def _grip(self, top: QPointF, height: float, colour: QColor, *, upper: bool) -> None:
        self.painter.setPen(QPen(colour, 2.2))
        self.painter.drawLine(top + QPointF(0, TINT_INSET), top + QPointF(0, height - TINT_INSET))
        self.painter.setBrush(colour)
        self.painter.drawEllipse(top + QPointF(0, TINT_INSET if upper else height - TINT_INSET), 2.6, 2.6)

    def _echo_lines(self, margin: Margin) -> None:
        for stripe in margin.stripes:
            if stripe.mark.echo and stripe.mark.coding.uid == self.overlay.current:
                self.painter.setPen(QPen(self._colour(stripe), 1.2, Qt.PenStyle.DotLine))
                for rect in stripe.tints:
                    self.painter.drawLine(
                        rect.bottomLeft() - QPointF(0, 2), rect.bottomRight() - QPointF(0, 2)
                    )

    def _overlays(self, cell: CellLayout, side: int) -> None:
        overlay, theme = self.overlay, self.theme
        if side in overlay.found and cell.paragraphs:
            self._found(cell, overlay.found[side])
        if overlay.flash and overlay.flash[0] == side:
            self._fill(cell.rects(overlay.flash[1]), QColor(theme.flash))
        if overlay.selection and overlay.side == side:
            colour = QColor(theme.selection if overlay.focused else theme.idle_selection)
            for rect in cell.rects(overlay.selection):
                self.painter.fillRect(rect, colour)
        if overlay.target and overlay.target[0] == side:
            self.painter.setPen(QPen(QColor(theme.caret), 1.2, Qt.PenStyle.DashLine))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            for rect in cell.rects(overlay.target[1]):
                self.painter.drawRect(rect.adjusted(-1, 1, 1, -1))

    def _found(self, cell: CellLayout, places: FoundPlaces) -> None:
        """A tint and a line under it, so that it is not told by its colour alone."""
        for span in places_within(places, Span(cell.paragraphs[0].start, cell.paragraphs[-1].end)):
            rects = cell.rects(span)
            self._fill(rects, faded(QColor(self.theme.flash), self.theme.found))
            self.painter.setPen(QPen(QColor(self.theme.doubt), 1.4))
            for rect in rects:
                self.painter.drawLine(
                    rect.bottomLeft() - QPointF(0, 1.5), rect.bottomRight() - QPointF(0, 1.5)
                )

    def _fill(self, rects: Iterable[QRectF], colour: QColor) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        for rect in rects:
            if self._is_seen(rect.top(), rect.bottom()):
                self.painter.drawRoundedRect(rect.adjusted(-1, TINT_INSET, 1, -TINT_INSET), 3, 3)

    def _margin(self, margin: Margin, column: Column) -> None:
        for stripe in margin.stripes:
            if self._is_seen(stripe.pieces[0][0], stripe.pieces[-1][1]):
                self._stripe(stripe)
        for name in margin.names:
            if self._is_seen(name.rect.top() - 2, name.rect.bottom() + 2):
                self._name(name, column)
        if margin.more is not None:
            self.painter.setFont(self.sheet.fonts.label)
            self.painter.setPen(QColor(self.theme.muted))
            align = _RIGHT if column.outward < 0 else _LEFT
            self.painter.drawText(margin.more, align, self.wording.more(len(margin.hidden)))

    def _stripe(self, stripe: Stripe) -> None:
        painter, colour = self.painter, self._colour(stripe)
        grown = 1.0 if stripe.mark.coding.uid == self.overlay.current else 0.0
        for top, bottom in stripe.pieces:
            if stripe.mark.echo:
                pen = QPen(colour, 1.6 + grown, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
                pen.setDashPattern(DASH)
                painter.setPen(pen)
                x = stripe.x + STRIPE / 2
                painter.drawLine(QPointF(x, top), QPointF(x, bottom))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRoundedRect(
                    QRectF(stripe.x - grown / 2, top, STRIPE - 0.5 + grown, bottom - top), 2, 2
                )

    def _name(self, name: Name, column: Column) -> None:
        painter, fonts, echo = self.painter, self.sheet.fonts, name.mark.echo
        code = self.sheet.margins.code(name.mark)
        colour = readable(code.colour if code else self.theme.muted, self.theme.paper)
        if name.mark.coding.uid == self.overlay.current:
            self._fill([name.rect.adjusted(-3, -2, 3, 2)], faded(colour, self.theme.tint))
        painter.setFont(fonts.label_echo if echo else fonts.label)
        painter.setPen(colour)
        align, signs = (_RIGHT, name.signs_width) if column.outward < 0 else (_LEFT, -name.signs_width)
        painter.drawText(name.rect, align, name.signs)
        painter.drawText(name.rect.adjusted(max(0.0, -signs), 0, min(0.0, -signs), 0), align, name.words)

    def _is_seen(self, top: float, bottom: float) -> bool:
        return bottom >= self._seen[0] and top <= self._seen[1]

    def _colour(self, stripe: Stripe) -> QColor:
        code = self.sheet.margins.code(stripe.mark)
        return readable(code.colour if code else self.theme.muted, self.theme.paper)
