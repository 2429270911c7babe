"""Words set in lines: one QTextLayout per paragraph, made when a row comes into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QTextEdit

from opimpuc_qda.domain.span import Span
from opimpuc_qda.ui.models.utf16 import Utf16Map
from opimpuc_qda.ui.views.reading.geometry import Geometry
from opimpuc_qda.ui.views.reading.rows import Cell, Row
from opimpuc_qda.ui.views.reading.typography import Face, Typography

if TYPE_CHECKING:
    from opimpuc_qda.queries.reading import ReadText
    from opimpuc_qda.ui.views.reading.margin import Margin

ROW_PADDING = 9  # above and below the words
PARAGRAPH_GAP = 5
TURN_GAP = 10
PARAGRAPHS_KEPT = 256


class Paragraph:
    """One paragraph of a cell. Places are pixels from the cell's left and the row's top."""

    __slots__ = ("_layout", "_line_tops", "_units", "end", "start", "top")

    def __init__(self, words: str, start: int, face: Face, width: int, top: int) -> None:
        self.start, self.end, self.top = start, start + len(words), top
        self._units = Utf16Map(words)
        self._layout = QTextLayout(words, face.font)
        self._layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._line_tops = self._set_lines(face.pitch, width)

    @property
    def layout(self) -> QTextLayout:
        """What is drawn at (column's left, row's top + ``top``)."""
        return self._layout

    @property
    def bottom(self) -> float:
        """Where the last line ends."""
        return self.top + self._line_tops[-1]

    @property
    def lines(self) -> int:
        """How many lines the words take."""
        return len(self._line_tops) - 1

    def rects(self, span: Span) -> list[QRectF]:
        """A rectangle of full line height for each line that ``span`` touches."""
        first = self._units.to_units(max(span.start, self.start) - self.start)
        last = self._units.to_units(min(span.end, self.end) - self.start)
        return [self._line_rect(nth, first, last) for nth in self._lines_between(first, last)]

    def caret(self, position: int, *, upstream: bool) -> QRectF:
        """Where the caret stands; ``upstream``: at the end of the line before, where a line breaks."""
        units = self._units.to_units(position - self.start)
        nth = self._line_of(units, upstream=upstream)
        top, bottom = self._line_tops[nth], self._line_tops[nth + 1]
        return QRectF(_x(self._layout.lineAt(nth), units), self.top + top, 0, bottom - top)

    def hit(self, x: float, y: float) -> tuple[int, bool]:
        """The position nearest to a point, and whether it stands at the end of a broken line."""
        nth = self._line_at(y)
        line = self._layout.lineAt(nth)
        units = line.xToCursor(x)
        upstream = nth + 1 < self.lines and units >= line.textStart() + line.textLength()
        return self.start + self._units.to_position(units), upstream

    def line_ends(self, position: int, *, upstream: bool) -> tuple[int, int]:
        """First and last position of the line that the caret stands on."""
        line = self._layout.lineAt(
            self._line_of(self._units.to_units(position - self.start), upstream=upstream)
        )
        first, last = line.textStart(), line.textStart() + line.textLength()
        return self.start + self._units.to_position(first), self.start + self._units.to_position(last)

    def _set_lines(self, pitch: int, width: int) -> list[float]:
        tops = [0.0]
        self._layout.beginLayout()
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            slot = max(float(pitch), line.height())  # fallback fonts may stand higher
            line.setPosition(QPointF(0, tops[-1] + (slot - line.height()) / 2))
            tops.append(tops[-1] + slot)
            line = self._layout.createLine()
        self._layout.endLayout()
        return tops

    def _line_at(self, y: float) -> int:
        return next(
            (nth for nth in range(self.lines) if y < self.top + self._line_tops[nth + 1]), self.lines - 1
        )

    def _line_of(self, units: int, *, upstream: bool) -> int:
        nth = self._layout.lineForTextPosition(units).lineNumber()
        broken = upstream and nth > 0 and self._layout.lineAt(nth).textStart() == units
        return nth - 1 if broken else max(0, nth)

    def _lines_between(self, first: int, last: int) -> range:
        if last <= first:
            return range(0)
        begin = self._line_of(first, upstream=False)
        return range(begin, self._line_of(last, upstream=True) + 1)

    def _line_rect(self, nth: int, first: int, last: int) -> QRectF:
        line = self._layout.lineAt(nth)
        begin, end = line.textStart(), line.textStart() + line.textLength()
        left = _x(line, max(first, begin))
        right = _x(line, last) if last < end else line.naturalTextWidth()
        top, bottom = self._line_tops[nth], self._line_tops[nth + 1]
        return QRectF(left, self.top + top, max(2.0, right - left), bottom - top)


@dataclass(slots=True)
class CellLayout:
    """One set cell: where each turn's head stands (row's top, turn index), and the paragraphs."""

    heads: list[tuple[int, int]] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    top: int = ROW_PADDING
    bottom: int = ROW_PADDING

    @property
    def has_place(self) -> bool:
        """Whether it takes height, be it only to say that nothing stands here."""
        return self.bottom > self.top

    def rects(self, span: Span) -> list[QRectF]:
        """A rectangle for each line that ``span`` touches."""
        return [
            rect
            for paragraph in self.paragraphs
            if paragraph.start < span.end and span.start < paragraph.end
            for rect in paragraph.rects(span)
        ]

    def paragraph_of(self, position: int) -> Paragraph | None:
        """The paragraph that holds ``position``; of two that touch there, the later one."""
        holding = [paragraph for paragraph in self.paragraphs if paragraph.start <= position <= paragraph.end]
        return holding[-1] if holding else None

    def paragraph_at(self, y: float) -> Paragraph | None:
        """The paragraph at the height ``y``, else the nearest one above, else the first."""
        above = [paragraph for paragraph in self.paragraphs if paragraph.top <= y]
        return above[-1] if above else next(iter(self.paragraphs), None)


@dataclass(slots=True)
class RowLayout:
    """A set row; ``margins`` are filled in when first drawn."""

    cells: list[CellLayout]
    height: int
    margins: list[Margin] | None = None

    @property
    def paragraphs(self) -> int:
        """How many layouts it holds."""
        return sum(len(cell.paragraphs) for cell in self.cells)


def set_row(row: Row, texts: tuple[ReadText, ...], fonts: Typography, geometry: Geometry) -> RowLayout:
    """Set the cells of ``row`` that ``geometry`` shows; a row of which none is shown has no height."""
    cells, top = [CellLayout() for _ in row.cells], ROW_PADDING
    for side in geometry.shown:
        width = geometry.columns[side].width
        cells[side] = _set_cell(row.cells[side], texts[side], fonts.faces[side], fonts, width, top)
        if _is_kept_free(row, side, geometry):
            cells[side].bottom += fonts.head_height
        if geometry.stacked and cells[side].has_place:
            top = cells[side].bottom + TURN_GAP
    if not _is_shown(row, geometry):
        return RowLayout(cells, 0)
    return RowLayout(cells, max(cells[side].bottom for side in geometry.shown) + ROW_PADDING)


def fill_like_a_cell(field: QTextEdit, words: str, face: Face) -> None:
    """Put ``words`` into ``field`` with lines and paragraphs as far apart as on the page."""
    field.document().setUndoRedoEnabled(False)
    field.setPlainText(words)
    lines = QTextBlockFormat()
    lines.setLineHeight(face.pitch, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    lines.setBottomMargin(PARAGRAPH_GAP)
    cursor = QTextCursor(field.document())
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(lines)
    field.document().setUndoRedoEnabled(True)


def _is_kept_free(row: Row, side: int, geometry: Geometry) -> bool:
    """Whether stacked cells have a place between them where nothing renders the other."""
    return geometry.stacked and len(geometry.shown) > 1 and row.lacks(side)


def _is_shown(row: Row, geometry: Geometry) -> bool:
    return any(row.cells[side] for side in geometry.shown)


def _set_cell(cell: Cell, text: ReadText, face: Face, fonts: Typography, width: int, top: int) -> CellLayout:
    found = CellLayout(top=top)
    for nth, stretch in enumerate(cell):
        top += TURN_GAP if nth else 0
        if stretch.start == text.turns[stretch.turn].span.start:
            found.heads.append((top, stretch.turn))
            top += fonts.head_height
        for start, words in _paragraphs(text.body, stretch.start, stretch.end):
            paragraph = Paragraph(words, start, face, width, top)
            found.paragraphs.append(paragraph)
            top = round(paragraph.bottom) + PARAGRAPH_GAP
        top -= PARAGRAPH_GAP
    found.bottom = top
    return found


def _paragraphs(body: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for words in body[start:end].split("\n"):
        yield start, words
        start += len(words) + 1


def guessed_height(row: Row, texts: tuple[ReadText, ...], fonts: Typography, geometry: Geometry) -> int:
    """What ``set_row`` will need, from the number of characters alone."""
    highest = height = 0.0
    head, width = fonts.head_height + TURN_GAP, geometry.columns[0].width
    for side in geometry.shown:
        cell, text, face = row.cells[side], texts[side], fonts.faces[side]
        if not geometry.stacked:
            height = 0.0
        elif _is_kept_free(row, side, geometry):
            height += head
        for _, start, end in cell:
            paragraphs = text.body.count("\n", start, end) + 1
            lines = round((end - start) * face.advance / width + 0.6 * paragraphs)
            height += head + max(paragraphs, lines) * face.pitch
        if height > highest:
            highest = height
    return round(highest) - TURN_GAP + 2 * ROW_PADDING if highest else 0


class LayoutCache:
    """The rows set last, as many as hold some 256 paragraphs."""

    def __init__(self) -> None:
        self._rows: OrderedDict[int, RowLayout] = OrderedDict()
        self._paragraphs = 0

    def __len__(self) -> int:
        return self._paragraphs

    def get(self, row: int) -> RowLayout | None:
        """The layout of ``row`` if it is kept."""
        found = self._rows.get(row)
        if found is not None:
            self._rows.move_to_end(row)
        return found

    def put(self, row: int, layout: RowLayout) -> None:
        """Keep ``layout``; forget the ones not used for longest."""
        self._rows[row] = layout
        self._paragraphs += layout.paragraphs
        while self._paragraphs > PARAGRAPHS_KEPT and len(self._rows) > 1:
            self._paragraphs -= self._rows.popitem(last=False)[1].paragraphs

    def forget_margins(self, rows: set[int] | None = None) -> None:
        """Have margins worked out again: those of ``rows``, or all."""
        for row in self._rows if rows is None else rows & self._rows.keys():
            self._rows[row].margins = None

    def clear(self) -> None:
        """Forget everything."""
        self._rows.clear()
        self._paragraphs = 0


def _x(line: QTextLine, units: int) -> float:
    return float(cast("tuple[float, int]", line.cursorToX(units))[0])  # typed as a bare object
