"""Tables in dialogs: read-only, one row at a time, columns that share the width.

A row is as high as its words need, up to a number of lines. Shaping words is slow, so rows are measured when
they come into sight.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QResizeEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from opimpuc_qda.ui.models.codebook_tree import Index
from opimpuc_qda.ui.models.rows_table import Cell, RowsTable

ScrollHint = QAbstractItemView.ScrollHint

__all__ = ["Cell", "ReportTable"]

PAD_X, PAD_Y = 8, 5
NARROW = 60  # pixels of a column
NARROWEST = 2  # pixels of the narrowest letter: what is measured of a text is no longer than it may need


class WholeLines(QStyledItemDelegate):
    """Paints as many whole lines of a text as the row has room for; the last one tells that more follows."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: the background as the style has it, then the lines."""
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.save()
        painter.setPen(option.palette.color(role))
        painter.setFont(option.font)
        area = QRectF(option.rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y))
        _draw_lines(painter, text, area, option.displayAlignment)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the widest line and the air around it."""
        lines = str(index.data() or "").split("\n")
        width = max(option.fontMetrics.horizontalAdvance(line) for line in lines)
        return QSize(width + 2 * PAD_X + 2, option.fontMetrics.lineSpacing() + 2 * PAD_Y)


def _draw_lines(painter: QPainter, text: str, area: QRectF, alignment: Qt.AlignmentFlag) -> None:
    layout = QTextLayout(text.replace("\n", "\u2028"), painter.font(), painter.device())
    layout.setTextOption(_wrapping(alignment))
    layout.beginLayout()
    top = 0.0
    shown = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, top))
        top += line.height()
        if shown and top > area.height() + 1:  # a line that there is no room for
            break
        shown += 1
    layout.endLayout()
    for number in range(shown):
        if number == shown - 1 < layout.lineCount() - 1:
            _draw_cut(painter, layout.lineAt(number), area)
        else:
            layout.lineAt(number).draw(painter, area.topLeft())


def _wrapping(alignment: Qt.AlignmentFlag) -> QTextOption:
    result = QTextOption(alignment)
    result.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return result


def _line_count(text: str, width: int, font: QFont, most: int) -> int:
    """How many lines ``text`` takes at ``width`` pixels; ``most`` is enough to know."""
    shown = text[: most * width // NARROWEST]
    layout = QTextLayout(shown.replace("\n", "\u2028"), font)
    layout.setTextOption(_wrapping(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    count = 0
    while count < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        count += 1
    layout.endLayout()
    return max(1, count)


def _draw_cut(painter: QPainter, line: QTextLine, area: QRectF) -> None:
    """A line after which the text goes on: its end makes room for an ellipsis."""
    ellipsis = painter.fontMetrics().horizontalAdvance("…")
    width = min(line.naturalTextWidth(), area.width() - ellipsis)
    border = line.cursorToX(line.xToCursor(width, QTextLine.CursorPosition.CursorOnCharacter))
    width = border[0] if isinstance(border, tuple) else width
    place = QRectF(area.left(), area.top() + line.y(), width, line.height())
    painter.save()
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    line.draw(painter, area.topLeft())
    painter.restore()
    painter.drawText(QPointF(place.right(), place.top() + line.ascent()), "…")


class ReportTable(QTableView):
    """Rows up to ``lines`` high; ``shares`` say how the width is parted (0: as wide as the words need).

    ``least`` are the pixels that a share has in a narrow table.
    """

    def __init__(
        self, name: str, shares: Sequence[int], lines: int, parent: QWidget | None = None, *, least: int = 0
    ) -> None:
        super().__init__(parent)
        self._shares, self._most, self._least = tuple(shares), lines, least
        self._measured: set[int] = set()
        self._measuring = False
        self.rows = RowsTable(self)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(WholeLines(self))
        self.setShowGrid(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self._height(lines))
        self.horizontalHeader().setHighlightSections(False)
        self.verticalScrollBar().valueChanged.connect(self._measure_rows)

    def show_rows(
        self, heads: Sequence[str], rows: Sequence[tuple[Cell, ...]], shares: Sequence[int] = ()
    ) -> None:
        """Show other rows, and begin at the top."""
        self._shares = tuple(shares) or self._shares
        self.rows.show_rows(heads, rows)
        self.scrollToTop()
        self._share_width()

    def scrollTo(self, index: Index, hint: ScrollHint = ScrollHint.EnsureVisible) -> None:
        """Qt: show ``index``; once more where rows that came into sight turned out lower than thought."""
        super().scrollTo(index, hint)
        self._measure_rows()
        super().scrollTo(index, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: part the new width."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Columns without a share take what their words need, the others part the rest."""
        shares = self._shares[: self.rows.columnCount()]
        rest = self.viewport().width()
        for column, share in enumerate(shares):
            if not share:
                self.resizeColumnToContents(column)
                rest -= self.columnWidth(column)
        total = sum(shares) or 1
        for column, share in enumerate(shares):
            if share:
                self.setColumnWidth(column, max(NARROW, share * self._least, rest * share // total))
        self._measured.clear()
        self._measure_rows()

    def _measure_rows(self) -> None:
        """Give the rows in sight, and those that come into sight by it, their heights."""
        if self._measuring:
            return
        self._measuring = True
        while self._measure_sight():
            self.updateGeometries()
        self._measuring = False

    def _measure_sight(self) -> bool:
        """Whether there was a row to measure."""
        row, bottom, known = self.rowAt(0), self.viewport().height(), len(self._measured)
        while 0 <= row < self.rows.rowCount() and self.rowViewportPosition(row) < bottom:
            if row not in self._measured:
                self._measured.add(row)
                self.setRowHeight(row, self._height(self._lines_of(row)))
            row += 1
        return len(self._measured) > known

    def _lines_of(self, row: int) -> int:
        if self._most == 1:
            return 1
        columns = range(self.rows.columnCount())
        return max(
            _line_count(
                str(self.rows.index(row, column).data() or ""),
                self.columnWidth(column) - 2 * PAD_X,
                self.font(),
                self._most,
            )
            for column in columns
        )

    def _height(self, lines: int) -> int:
        return lines * (self.fontMetrics().lineSpacing() + 1) + 2 * PAD_Y
