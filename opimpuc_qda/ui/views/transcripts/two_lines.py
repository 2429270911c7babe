"""Paints a list entry in two lines: the name, and below it, quieter, the details."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from opimpuc_qda.ui.models.codebook_tree import Index
from opimpuc_qda.ui.models.transcripts_list import DETAIL

PAD_X, PAD_Y, GAP = 10, 7, 2


class TwoLines(QStyledItemDelegate):
    """Name and details of a transcript."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: two lines of text and some air."""
        del index
        return QSize(80, 2 * option.fontMetrics.height() + GAP + 2 * PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: the background as the style has it, then the two lines."""
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        line = option.fontMetrics.height()
        area = option.rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        name_role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.save()
        painter.setPen(option.palette.color(name_role))
        self._line(painter, option, QRect(area.left(), area.top(), area.width(), line), index.data())
        if not chosen:
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        below = QRect(area.left(), area.top() + line + GAP, area.width(), line)
        self._line(painter, option, below, index.data(DETAIL))
        painter.restore()

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, where: QRect, text: str) -> None:
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
