"""Tables in dialogs: read-only, one row at a time, columns that share the width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QResizeEvent, QTextLayout, QTextLine, QTextOption
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

__all__ = ["Cell", "ReportTable"]

PAD_X, PAD_Y = 8, 5


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
    wrapping = QTextOption(alignment)
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
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
    """Rows ``lines`` high; ``shares`` say how the width is parted (0: as wide as the words need)."""

    def __init__(self, name: str, shares: Sequence[int], lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = tuple(shares)
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
        self.verticalHeader().setDefaultSectionSize(
            lines * (self.fontMetrics().lineSpacing() + 1) + 2 * PAD_Y
        )
        self.horizontalHeader().setHighlightSections(False)

    def show_rows(
        self, heads: Sequence[str], rows: Sequence[tuple[Cell, ...]], shares: Sequence[int] = ()
    ) -> None:
        """Show other rows, and begin at the top."""
        self._shares = tuple(shares) or self._shares
        self.rows.show_rows(heads, rows)
        self.scrollToTop()
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: part the new width."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Columns without a share take what their words need, the others part the rest."""
        rest = self.viewport().width()
        for column, share in enumerate(self._shares[: self.rows.columnCount()]):
            if not share:
                self.resizeColumnToContents(column)
                rest -= self.columnWidth(column)
        total = sum(self._shares) or 1
        for column, share in enumerate(self._shares[: self.rows.columnCount()]):
            if share:
                self.setColumnWidth(column, max(60, rest * share // total))
