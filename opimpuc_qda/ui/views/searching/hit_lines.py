"""Paints a hit in two lines: in its words, the hit bold; below it, quieter, what renders it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from opimpuc_qda.domain.transcript import Version
from opimpuc_qda.queries.search_hits import Hit
from opimpuc_qda.ui.models.codebook_tree import Index
from opimpuc_qda.ui.models.hits_list import HIT
from opimpuc_qda.ui.models.transcripts_list import language_name

PAD_X, PAD_Y, GAP = 10, 4, 1
HEAD_SHARE = 0.18  # of the width: the language, and who speaks
BEFORE_SHARE = 0.4  # of the rest: what stands before the hit
SIGNS = {Version.ORIGINAL: "◆", Version.TRANSLATION: "◇"}
_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class HitLines(QStyledItemDelegate):
    """Hits, and the names of the transcripts that they are in."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: two lines of text and some air, for all rows alike."""
        del index
        return QSize(200, 2 * option.fontMetrics.height() + GAP + 2 * PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: the background as the style has it, then the words."""
        self.initStyleOption(option, index)
        hit, name = index.data(HIT), option.text
        option.text = ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        area = option.rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        painter.save()
        if isinstance(hit, Hit):
            _Painting(painter, option, area).hit(hit)
        else:
            painter.setFont(_bold(option.font))
            painter.setPen(option.palette.color(QPalette.ColorRole.Text))
            painter.drawText(area, _FLAGS, painter.fontMetrics().elidedText(name, _RIGHT, area.width()))
        painter.restore()


class _Painting:
    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        roles = QPalette.ColorRole
        self._painter, self._option, self._area = painter, option, area
        self._ink = option.palette.color(roles.HighlightedText if chosen else roles.Text)
        self._quiet = self._ink if chosen else option.palette.color(roles.PlaceholderText)

    def hit(self, hit: Hit) -> None:
        line, head = self._option.fontMetrics.height(), round(self._area.width() * HEAD_SHARE)
        first = QRect(self._area.left(), self._area.top(), head - PAD_X, line)
        second = first.translated(0, line + GAP)
        self._draw(f"{SIGNS[hit.version]} {language_name(hit.language)}", first, quiet=True)
        self._draw(f"{hit.turn} {hit.speaker}" if hit.turn else "", second, quiet=True)
        words = QRect(self._area.left() + head, first.top(), self._area.width() - head, line)
        self._in_context(hit, words)
        self._draw(hit.echo, words.translated(0, line + GAP), quiet=True)

    def _in_context(self, hit: Hit, words: QRect) -> None:
        before, after = _flat(hit.before), _flat(hit.after)
        room = round(words.width() * BEFORE_SHARE)
        metrics = self._option.fontMetrics
        shown = metrics.elidedText(before, _LEFT, room)
        left = words.left() + room - metrics.horizontalAdvance(shown)
        self._draw(shown, QRect(left, words.top(), room, words.height()))
        strong = QFontMetrics(_bold(self._option.font))
        quote = strong.elidedText(_flat(hit.quote), _RIGHT, words.width() - room)
        start = words.left() + room
        self._draw(quote, QRect(start, words.top(), words.right() - start, words.height()), strong=True)
        start += strong.horizontalAdvance(quote)
        self._draw(after, QRect(start, words.top(), max(0, words.right() - start), words.height()))

    def _draw(self, text: str, where: QRect, *, quiet: bool = False, strong: bool = False) -> None:
        self._painter.setFont(_bold(self._option.font) if strong else self._option.font)
        self._painter.setPen(self._quiet if quiet else self._ink)
        shown = self._painter.fontMetrics().elidedText(_flat(text), _RIGHT, where.width())
        self._painter.drawText(where, _FLAGS, shown)


_LEFT, _RIGHT = Qt.TextElideMode.ElideLeft, Qt.TextElideMode.ElideRight


def _bold(font: QFont) -> QFont:
    result = QFont(font)
    result.setBold(True)
    return result


def _flat(words: str) -> str:
    return words.replace("\n", " ")
