"""Marks beside the columns: which beads somebody should look at, and which are confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from opimpuc_qda.domain.alignment import Bead, Method
from opimpuc_qda.ui.views.reading.layouts import ROW_PADDING

if TYPE_CHECKING:
    from opimpuc_qda.ui.views.reading.geometry import Geometry
    from opimpuc_qda.ui.views.reading.theme import ReadingTheme
    from opimpuc_qda.ui.views.reading.typography import Typography

_CENTRE = Qt.AlignmentFlag.AlignCenter
_TICK = ((-0.26, 0.02), (-0.06, 0.22), (0.28, -0.2))  # from the middle, in widths of the mark


@dataclass(frozen=True, slots=True)
class BeadMark:
    """A question mark (``doubtful``) or a tick, in pixels from the page's left and the row's top."""

    rect: QRectF
    doubtful: bool


def is_doubtful(beads: Sequence[Bead]) -> bool:
    """Whether somebody should look at a row: it is uncertain, or several people linked it differently."""
    return len(beads) > 1 or any(bead.pairing.uncertain for bead in beads)


def mark_of(beads: Sequence[Bead], geometry: Geometry, fonts: Typography) -> BeadMark | None:
    """The mark of a row with these beads; None where there is nothing to say."""
    doubtful = is_doubtful(beads)
    if geometry.bead_strip is None or not (doubtful or any(bead.pairing.confirmed for bead in beads)):
        return None
    left, right = geometry.bead_strip
    width = min(fonts.head_height - 3, round(right - left) - 8)
    top = ROW_PADDING + (fonts.head_height - 3 - width) / 2
    return BeadMark(QRectF((left + right - width) / 2, top, width, width), doubtful)


def draw(painter: QPainter, mark: BeadMark, theme: ReadingTheme, fonts: Typography) -> None:
    """Draw ``mark``: told apart by shape as well as by colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if mark.doubtful:
        painter.setPen(QPen(QColor(theme.doubt), 1.4))
        painter.drawEllipse(mark.rect.adjusted(1, 1, -1, -1))
        painter.setFont(fonts.head_strong)
        painter.drawText(mark.rect, _CENTRE, "?")
        return
    pen = QPen(QColor(theme.sure), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    middle, width = mark.rect.center(), mark.rect.width()
    painter.drawPolyline(QPolygonF([middle + QPointF(x * width, y * width) for x, y in _TICK]))


def title(beads: Sequence[Bead]) -> str:
    """How sure the alignment of a row is, and what a person can do about it."""
    translate = QCoreApplication.translate
    if len(beads) > 1:
        return translate(
            "BilingualCanvas", "Aligned in different ways by several people: confirm or split it"
        )
    if not beads:
        return ""
    pairing = beads[0].pairing
    if pairing.confirmed:
        return translate("BilingualCanvas", "Alignment confirmed by a person")
    if pairing.method is Method.LAYOUT and not pairing.uncertain:
        return translate("BilingualCanvas", "Aligned as in the imported file")
    sure = round(pairing.confidence * 100)
    if pairing.uncertain:
        return translate(
            "BilingualCanvas", "Alignment uncertain ({percent} % sure): correct or confirm it"
        ).format(percent=sure)
    return translate("BilingualCanvas", "Alignment {percent} % sure").format(percent=sure)
