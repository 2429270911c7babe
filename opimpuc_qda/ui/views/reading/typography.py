"""Fonts and line heights per language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from opimpuc_qda.ui.views.reading.style import USUAL, Style

_SIMPLIFIED = (
    "Noto Sans CJK SC",
    "Microsoft YaHei",
    "PingFang SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
)
_TRADITIONAL = ("Noto Sans CJK TC", "Microsoft JhengHei", "PingFang TC", "Source Han Sans TC")
_CANTONESE = ("Noto Sans CJK HK", "PingFang HK", *_TRADITIONAL)
_LATIN = ("Segoe UI", "Helvetica Neue", "Noto Sans", "Source Sans 3", "Ubuntu", "Cantarell")
_LAST = ("DejaVu Sans",)
_PANGRAM = "Portez ce vieux whisky au juge blond qui fume, and then walk home again."


@lru_cache(maxsize=64)
def families(language: str, wished: str = "") -> tuple[str, ...]:
    """The installed font families for a language (BCP 47), best first; Han always in its own forms."""
    wanted: tuple[str, ...]
    if language.startswith(("zh-Hant", "zh-TW")):
        wanted = (*_TRADITIONAL, *_SIMPLIFIED)
    elif language.startswith(("yue", "zh-HK")):
        wanted = (*_CANTONESE, *_SIMPLIFIED)
    elif language.startswith("zh"):
        wanted = _SIMPLIFIED
    else:
        wanted = (*_LATIN, *_SIMPLIFIED)
    return tuple(name for name in (wished, *wanted, *_LAST) if QFontDatabase.hasFamily(name)) or (
        "sans-serif",
    )


def font(language: str, pixels: int, wished: str = "") -> QFont:
    """A reading font for ``language``, ``pixels`` high."""
    found = QFont()
    found.setFamilies(list(families(language, wished)))
    found.setPixelSize(pixels)
    return found


@dataclass(frozen=True, slots=True)
class Face:
    """How one language is set. ``pitch``: pixels from line to line; ``advance``: of a usual character."""

    font: QFont
    pitch: int
    advance: float


@dataclass(frozen=True, slots=True)
class Typography:
    """Everything that depends on the text size (pixels) and the languages shown."""

    size: int
    faces: tuple[Face, ...]
    head: QFont
    head_strong: QFont
    head_height: int
    label: QFont
    label_echo: QFont
    label_height: int


def typography(size: int, languages: tuple[str, ...], labels: str, style: Style = USUAL) -> Typography:
    """Set ``languages`` at ``size`` pixels; names of codes in the language ``labels``."""
    small = max(10, round(size * 0.76))
    head = font(languages[0] if languages else "en", small)
    strong = QFont(head)
    strong.setWeight(QFont.Weight.DemiBold)
    label = font(labels, small)
    echo = QFont(label)
    echo.setItalic(True)
    return Typography(
        size=size,
        faces=tuple(face(language, size, style) for language in languages),
        head=head,
        head_strong=strong,
        head_height=round(small * 1.7),
        label=label,
        label_echo=echo,
        label_height=round(small * 1.5),
    )


def face(language: str, size: int, style: Style = USUAL) -> Face:
    """The face for one language; Chinese needs more air between its lines than Latin script."""
    han = language.startswith(("zh", "yue", "ja"))
    chosen = font(language, size, style.han_font if han else style.latin_font)
    metrics = QFontMetricsF(chosen)
    advance = float(size) if han else metrics.horizontalAdvance(_PANGRAM) / len(_PANGRAM)
    return Face(chosen, round(size * (1.62 if han else 1.5) * style.spacing / 100), advance)
