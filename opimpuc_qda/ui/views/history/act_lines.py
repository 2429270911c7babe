"""Paints an act in two lines: when, who and what; below it, quieter, the day and the words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from opimpuc_qda.queries.acts import Act
from opimpuc_qda.ui.models.codebook_tree import Index
from opimpuc_qda.ui.models.history_list import ACT, DAY, HistoryList, clock

PAD_X, PAD_Y, GAP = 10, 4, 1
WHEN, WHO = 7, 9  # widths in average capitals
_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ActLines(QStyledItemDelegate):
    """Acts; what was undone is struck out, and says so."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: two lines of text and some air, for all rows alike."""
        del index
        return QSize(200, 2 * option.fontMetrics.height() + GAP + 2 * PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: the background as the style has it, then the words."""
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        act, model = index.data(ACT), index.model()
        if isinstance(act, Act) and isinstance(model, HistoryList):
            painter.save()
            self._draw(painter, option, act, model.what(act), index.data(DAY))
            painter.restore()

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, act: Act, what: str, day: str) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole
        ink = option.palette.color(role.HighlightedText if chosen else role.Text)
        quiet = ink if chosen else option.palette.color(role.PlaceholderText)
        area = option.rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        line, wide = option.fontMetrics.height(), option.fontMetrics.horizontalAdvance("M")
        when = QRect(area.left(), area.top(), WHEN * wide, line)
        who = QRect(when.right() + 1, area.top(), WHO * wide, line)
        rest = QRect(who.right() + 1, area.top(), area.right() - who.right(), line)
        below = line + GAP
        font = QFont(option.font)
        font.setBold(bool(day))
        painter.setPen(ink)
        _put(painter, font, when.translated(0, below), day)
        _put(painter, option.font, when, clock(act))
        _put(painter, option.font, who, act.coder_name)
        struck = QFont(option.font)
        struck.setStrikeOut(act.undone)
        painter.setPen(quiet if act.undone else ink)
        _put(painter, struck, rest, what)
        painter.setPen(quiet)
        undone = self.tr("undone") if act.undone else ""
        _put(painter, option.font, who.translated(0, below), undone)
        _put(painter, option.font, rest.translated(0, below), act.subject.quote.replace("\n", " "))


def _put(painter: QPainter, font: QFont, where: QRect, words: str) -> None:
    painter.setFont(font)
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, where.width() - PAD_X)
    painter.drawText(where, _FLAGS, shown)
