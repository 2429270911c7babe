"""The colours of the page, light and dark, and what a code's colour becomes on them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor

READABLE = 4.5  # WCAG 2 AA for small text


@dataclass(frozen=True, slots=True)
class ReadingTheme:
    """Colours as "#RRGGBB"; ``tint``, ``strong_tint``, ``found``: opacity (0-255) under text."""

    paper: str
    ink: str
    muted: str
    faint: str
    rule: str
    selection: str
    idle_selection: str
    caret: str
    flash: str
    doubt: str
    sure: str
    tint: int
    strong_tint: int
    found: int


LIGHT = ReadingTheme(
    paper="#FDFDFB",
    ink="#23262B",
    muted="#6A7079",
    faint="#A3A8AF",
    rule="#ECECE8",
    selection="#BBD6F7",
    idle_selection="#DFE3E8",
    caret="#1F5FBF",
    flash="#FFE08A",
    doubt="#9A5B00",
    sure="#2F7A4D",
    tint=34,
    strong_tint=72,
    found=120,
)
DARK = ReadingTheme(
    paper="#1D1F23",
    ink="#D9DBDF",
    muted="#979DA6",
    faint="#6B7079",
    rule="#2B2E34",
    selection="#2F5687",
    idle_selection="#3A3F47",
    caret="#8AB8F5",
    flash="#6B5A1E",
    doubt="#F0B057",
    sure="#7FBF95",
    tint=44,
    strong_tint=88,
    found=150,
)


@lru_cache(maxsize=1024)
def readable(colour: str, paper: str) -> QColor:
    """``colour`` ("#RRGGBB") made lighter or darker until small text in it can be read on ``paper``."""
    found, ground = QColor(colour), QColor(paper)
    lighten = luminance(ground) < 0.5
    while contrast(found, ground) < READABLE:
        lightness = found.lightnessF() + (0.04 if lighten else -0.04)
        if not 0 <= lightness <= 1:
            break
        found = QColor.fromHslF(max(0.0, found.hslHueF()), found.hslSaturationF(), lightness)
    return found


def faded(colour: QColor, opacity: int) -> QColor:
    """``colour`` with ``opacity`` 0-255."""
    return QColor(colour.red(), colour.green(), colour.blue(), opacity)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2, 0 to 1."""
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
