"""Small pictures of codes: their colour, and a glyph so that colour is never the only sign."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

SIDE = 16
SCALE = 2  # drawn at twice the size, for sharp edges on dense screens


@lru_cache(maxsize=1024)
def swatch(colour: str, tint: str, glyph: str) -> QPixmap:
    """A rounded square of ``tint`` with ``glyph`` in ``colour`` ("#RRGGBB")."""
    pixmap = QPixmap(SIDE * SCALE, SIDE * SCALE)
    pixmap.setDevicePixelRatio(SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    square = QRectF(0.5, 0.5, SIDE - 1, SIDE - 1)
    painter.setPen(QColor(colour))
    painter.setBrush(QColor(tint))
    painter.drawRoundedRect(square, 4, 4)
    font = QFont(painter.font())
    font.setPixelSize(10)
    painter.setFont(font)
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, glyph)
    painter.end()
    return pixmap
