"""The portrait of a transcript: a strip with the colours of its codes from top to end, which also scrolls.

It is worked out in small slices when nobody waits, and kept as a picture: painting it costs the same however
many codings there are.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from heapq import merge
from itertools import accumulate
from operator import itemgetter
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QToolTip, QWidget

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.views.reading.theme import faded, readable

if TYPE_CHECKING:
    from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas
    from opimpuc_qda.ui.views.reading.sheet import Sheet

LANES, LANE, EDGE, DENSITY = 4, 4, 2, 6  # how many, and pixels
WIDTH = 2 * EDGE + LANES * LANE + DENSITY
LEAST, LEAST_FRAME = 2, 8  # pixels of a coding, of the frame
PAUSE, SLICE = 80, 0.006  # milliseconds before it is worked out anew; seconds of one slice
NAMED = 12  # codes in a tooltip
DRIFT = 0.02  # of the page's height: rows that are set for the first time put guesses right
FULL = 12  # so many codings beside the lanes make the density bar full


@dataclass(slots=True)
class Drawn:
    """What the strip shows: pieces (top, end, code) by lane, and how many codings found no lane, by pixel."""

    lanes: list[list[tuple[int, int, Uid]]] = field(default_factory=lambda: [[] for _ in range(LANES)])
    crowd: list[int] = field(default_factory=list)

    def put(self, top: int, end: int, code: Uid) -> None:
        """Give a coding the first lane that is free; tops must ascend."""
        for lane in self.lanes:
            if not lane or lane[-1][1] <= top:
                lane.append((top, end, code))
                return
            if lane[-1][2] == code:  # the same code goes on
                lane[-1] = (lane[-1][0], max(end, lane[-1][1]), code)
                return
        for y in range(top, min(end, len(self.crowd))):
            self.crowd[y] += 1

    def at(self, y: int) -> list[Uid]:
        """The codes in the lanes at the pixel ``y``."""
        found = []
        for lane in self.lanes:
            nth = bisect_right(lane, y, key=itemgetter(0)) - 1
            if nth >= 0 and lane[nth][1] > y:
                found.append(lane[nth][2])
        return list(dict.fromkeys(found))


class Portrait(QWidget):
    """Lies beside ``canvas``, between its words and its scroll bar."""

    def __init__(self, canvas: BilingualCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.drawn = Drawn()
        self._picture = QPixmap()
        self._work: Iterator[None] = iter(())
        self._frame = QRect()
        self._tall = 0  # the height of the page when it was worked out
        self._soon = QTimer(self, interval=PAUSE, singleShot=True)
        self._soon.timeout.connect(self._begin)
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._go_on)
        canvas.setViewportMargins(0, 0, WIDTH, 0)
        canvas.viewport().installEventFilter(self)
        canvas.installEventFilter(self)
        canvas.lookChanged.connect(self._soon.start)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._place()

    @property
    def is_current(self) -> bool:
        """Whether it shows all that there is."""
        return not self._soon.isActive() and not self._slices.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: where the canvas paints, another part may be seen; where it is resized, so is the strip."""
        if event.type() == QEvent.Type.Paint and watched is self._canvas.viewport():
            if self.frame() != self._frame:
                self.update()
            sheet = self._canvas.sheet
            drifted = sheet is not None and abs(sheet.height - self._tall) > DRIFT * self._tall
            if drifted and self.is_current:
                self._soon.start()
        elif event.type() == QEvent.Type.Resize and watched is self._canvas.viewport():
            self._place()
        return False

    def frame(self) -> QRect:
        """The part of the strip that stands for what is seen."""
        sheet, height = self._canvas.sheet, self.height()
        if sheet is None or sheet.height <= 0:
            return QRect()
        seen = self._canvas.viewport().height()
        whole = max(sheet.height, seen)
        tall = min(height, max(LEAST_FRAME, round(seen / whole * height)))
        top = min(round(self._canvas.scrolled / whole * height), height - tall)
        return QRect(0, top, self.width(), tall)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the picture as it is kept, and the frame."""
        painter = QPainter(self)
        theme = self._canvas.reading_theme
        painter.fillRect(event.rect(), QColor(theme.paper))
        painter.drawPixmap(0, 0, self._picture)
        self._frame = self.frame()
        if not self._frame.isEmpty():
            painter.setPen(QPen(QColor(theme.muted), 1))
            painter.setBrush(faded(QColor(theme.muted), 40))
            painter.drawRect(self._frame.adjusted(0, 0, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: bring what lies here into the middle of the view."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the frame follows."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    def event(self, event: QEvent) -> bool:
        """Qt: tooltips name the codes."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos().y()), self)
            return True
        return super().event(event)

    def words_at(self, y: int) -> str:
        """The glyphs and names of the codes at the pixel ``y``, and how many codings there are besides."""
        sheet = self._canvas.sheet
        if sheet is None:
            return ""
        book = sheet.document.codebook
        codes = [book[uid] for uid in self.drawn.at(y) if uid in book]
        lines = [f"{code.glyph} {code.title(self._canvas.labels_language)}" for code in codes[:NAMED]]
        crowd = self.drawn.crowd[y] if 0 <= y < len(self.drawn.crowd) else 0
        return "\n".join([*lines, self.tr("%n more coding(s)", "", crowd)] if crowd else lines)

    def _scroll_to(self, y: float) -> None:
        sheet = self._canvas.sheet
        if sheet is not None and self.height():
            wanted = y / self.height() * sheet.height - self._canvas.viewport().height() / 2
            self._canvas.verticalScrollBar().setValue(round(wanted))
            self.update()

    def _place(self) -> None:
        viewport = self._canvas.viewport().geometry()
        self.setGeometry(viewport.right() + 1, viewport.top(), WIDTH, viewport.height())
        self._soon.start()

    def _begin(self) -> None:
        self._work = self._working()
        self._slices.start()

    def _go_on(self) -> None:
        until = perf_counter() + SLICE
        for _ in self._work:
            if perf_counter() > until:
                return
        self._slices.stop()
        self.update()

    def _working(self) -> Iterator[None]:
        """Work the picture out; another coding is looked at after each step."""
        drawn = Drawn(crowd=[0] * self.height())
        sheet = self._canvas.sheet
        self._tall = sheet.height if sheet is not None else 0
        if sheet is not None:
            for top, end, code in _pieces(sheet, self.height()):
                drawn.put(top, end, code)
                yield
        picture = QPixmap(self.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        if sheet is not None:
            yield from self._draw(picture, drawn, sheet)
        self.drawn, self._picture = drawn, picture

    def _draw(self, picture: QPixmap, drawn: Drawn, sheet: Sheet) -> Iterator[None]:
        theme, book = self._canvas.reading_theme, sheet.document.codebook
        painter = QPainter(picture)
        for nth, lane in enumerate(drawn.lanes):
            for top, end, uid in lane:
                colour = readable(book[uid].colour if uid in book else theme.muted, theme.paper)
                painter.fillRect(EDGE + nth * LANE, top, LANE - 1, end - top, colour)
        left = EDGE + LANES * LANE + 1
        for y, crowd in enumerate(drawn.crowd):
            if crowd:
                wide = max(1, round(min(crowd, FULL) / FULL * (DENSITY - 1)))
                painter.fillRect(left, y, wide, 1, QColor(theme.muted))
        painter.end()
        yield


def _pieces(sheet: Sheet, height: int) -> Iterator[tuple[int, int, Uid]]:
    """(top, end, code) of all codings of the texts shown, in pixels of a strip so high, by top."""
    heights = sheet.heights
    tops = list(accumulate((heights[row] for row in range(len(heights))), initial=0))
    share = height / max(sheet.height, 1)
    return merge(
        *(_side_pieces(sheet, side, tops, share, height) for side in range(len(sheet.document.texts)))
    )


def _side_pieces(
    sheet: Sheet, side: int, tops: list[int], share: float, height: int
) -> Iterator[tuple[int, int, Uid]]:
    document = sheet.document

    def y_of(position: int) -> float:
        row, _ = document.rows.find(side, position)
        cell = document.rows[row].cells[side]
        first, last = cell[0].start, max(cell[-1].end, cell[0].start + 1)
        inside = min(max(position - first, 0) / (last - first), 1.0)
        return (tops[row] + inside * (tops[row + 1] - tops[row])) * share

    before = 0
    for coding in document.index.of(document.texts[side].uid):
        top = max(before, min(int(y_of(coding.span.start)), height - LEAST))
        end = min(height, max(top + LEAST, round(y_of(coding.span.end))))
        before = top  # rows of a translation may stand in another order
        yield top, end, coding.code
