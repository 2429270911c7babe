"""Turns that differ, side by side: what is gone is struck out, what is new is bold and underlined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.turn_changes import TurnChange
from opimpuc_qda.ui.models.codebook_tree import Index
from opimpuc_qda.ui.models.utf16 import Utf16Map
from opimpuc_qda.ui.views.dialogs.tables import PAD_X, PAD_Y, Cell, ReportTable, WholeLines

LINES = 4
SHARES = (0, 0, 0, 1, 1)
BEFORE, AFTER = 3, 4  # columns
ALL = 90  # code points of a turn that are shown in full
AROUND = 18  # code points shown on either side of a change in a longer one
GONE, FRESH = ("#F3C9C9", "#6B2E2E"), ("#C4E6C9", "#23562F")  # behind the words: light, dark


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some words of a turn and what is marked in them (code points)."""

    words: str
    marks: tuple[Span, ...]


def excerpt(words: str, marks: Sequence[Span]) -> Excerpt:
    """``words``, or what stands around ``marks`` where they are long; "…" for what is left out."""
    if len(words) <= ALL:
        return Excerpt(words, tuple(marks))
    text, moved = "", list[Span]()
    for window in _windows(len(words), marks):
        text += "…" if window.start else ""
        shift = len(text) - window.start
        shared = (mark.intersection(window) for mark in marks)
        moved += [Span(mark.start + shift, mark.end + shift) for mark in shared if mark]
        text += window.of(words)
    return Excerpt(text + ("…" if window.end < len(words) else ""), tuple(moved))


def _windows(length: int, marks: Sequence[Span]) -> Iterator[Span]:
    """Stretches around the marks, those that touch joined; the beginning where there are none."""
    current: Span | None = None
    for mark in marks:
        window = Span(max(0, mark.start - AROUND), min(length, mark.end + AROUND))
        if current is not None and window.start > current.end:
            yield current
            current = None
        current = current.hull(window) if current else window
    yield current or Span(0, min(length, ALL))


class ChangesTable(ReportTable):
    """One row for each turn that was changed, removed or added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", SHARES, LINES, parent)
        self.setItemDelegate(MarkedLines(self))
        self.setAccessibleName(self.tr("What differs"))
        self.excerpts: list[tuple[Excerpt, Excerpt]] = []

    def show_changes(self, changes: Sequence[TurnChange]) -> None:
        """Show these."""
        self.excerpts = [
            (
                excerpt(one.before.text if one.before else "", one.gone),
                excerpt(one.after.text if one.after else "", one.fresh),
            )
            for one in changes
        ]
        heads = (
            self.tr("Turn"),
            self.tr("What"),
            self.tr("Speaker"),
            self.tr("In the project"),
            self.tr("In the file"),
        )
        rows = [self._row(one, *cells) for one, cells in zip(changes, self.excerpts, strict=True)]
        self.show_rows(heads, rows)

    def _row(self, one: TurnChange, before: Excerpt, after: Excerpt) -> tuple[Cell, ...]:
        what = self.tr("changed") if one.old and one.new else self.tr("removed")
        labels = [turn.speaker for turn in (one.before, one.after) if turn is not None]
        return (
            Cell(str(one.old or one.new), number=True, quiet=True),
            Cell(what if one.old else self.tr("added")),
            Cell(" → ".join(dict.fromkeys(labels)), quiet=True),
            Cell(before.words, tip=one.before.text if one.before else ""),
            Cell(after.words, tip=one.after.text if one.after else ""),
        )


class MarkedLines(WholeLines):
    """Paints the marks of the words that differ."""

    def __init__(self, table: ChangesTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: the background as the style has it, then the words."""
        if index.column() not in (BEFORE, AFTER):
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        shown = self._table.excerpts[index.row()][index.column() - BEFORE]
        fresh = index.column() == AFTER
        area = QRectF(option.rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y))
        painter.save()
        painter.setClipRect(area)
        painter.setPen(option.palette.color(role))
        layout = _set(shown.words, option.font, area.width())
        dark = option.palette.color(QPalette.ColorRole.Base).lightness() < 128
        layout.draw(painter, area.topLeft(), _formats(shown, fresh=fresh, dark=dark))
        painter.restore()


def _set(words: str, font: QFont, width: float) -> QTextLayout:
    layout = QTextLayout(words.replace("\n", "\u2028"), font)
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _formats(shown: Excerpt, *, fresh: bool, dark: bool) -> list[QTextLayout.FormatRange]:
    look = QTextCharFormat()
    look.setBackground(QColor((FRESH if fresh else GONE)[dark]))
    look.setFontUnderline(fresh)
    look.setFontStrikeOut(not fresh)
    if fresh:
        look.setFontWeight(QFont.Weight.Bold)
    units = Utf16Map(shown.words)
    result = []
    for mark in shown.marks:
        one = QTextLayout.FormatRange()
        one.start = units.to_units(mark.start)
        one.length = units.to_units(mark.end) - one.start
        one.format = look
        result.append(one)
    return result
