"""Guards against a fault of PySide6 6.12.0 on CPython 3.11: each void Qt call dropped a reference to None."""

from __future__ import annotations

import sys

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QWidget

ROUNDS = 5_000


def test_void_calls_leave_the_references_to_none_alone(qtbot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    picture = QImage(40, 40, QImage.Format.Format_ARGB32)
    layout = QTextLayout("创客空间 makerspace")
    before = sys.getrefcount(None)
    for _ in range(ROUNDS):
        widget.update()
        widget.setToolTip("x")
        layout.beginLayout()
        layout.createLine().setLineWidth(200)
        layout.endLayout()
        painter = QPainter(picture)
        painter.fillRect(QRectF(0, 0, 5, 5), 0xFF00FF00)
        layout.draw(painter, QPointF(0, 0))
        painter.end()
    assert sys.getrefcount(None) > before - ROUNDS // 10
