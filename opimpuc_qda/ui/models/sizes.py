"""Sizes that follow the system: who wants larger words gets larger windows, columns and pictures too."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QGuiApplication

USUAL = 15  # pixels: no system comes with larger words unless somebody wanted them


def enlargement() -> float:
    """How many times as large as usual the system shows words; at least 1."""
    return max(1.0, QFontInfo(QGuiApplication.font()).pixelSize() / USUAL)


def grown(pixels: int) -> int:
    """A length made for usual words, as it is to be now."""
    return round(pixels * enlargement())


def grown_size(size: QSize) -> QSize:
    """A size made for usual words, as it is to be now."""
    return QSize(grown(size.width()), grown(size.height()))
