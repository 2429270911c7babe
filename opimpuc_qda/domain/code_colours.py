"""Colours of codes: whether words in them can be read, and whether every eye tells them apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from math import dist

READABLE = 4.5
"""The least contrast of words on their ground, of WCAG 2."""

APART = 10.0
"""The least distance in CIE Lab of two colours that are to mean different things."""

PALETTE = (
    "#0068A3",
    "#A94604",
    "#00704A",
    "#8A1C7C",
    "#4A4A4A",
    "#7905C7",
    "#461D02",
    "#1E0386",
    "#44174F",
)
"""Colours that can be read on their tints and on white, and that all eyes tell apart."""

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_WHITE, _STEP = "#FFFFFF", 0.02
_FIRST_SHARE = 0.16
_WHITE_POINT = (0.95047, 1.0, 1.08883)

Matrix = tuple[tuple[float, float, float], ...]


class Sight(Enum):
    """How eyes see; the matrices over linear RGB are those of Machado et al. 2009, full severity."""

    USUAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    PROTAN = (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    )
    DEUTAN = (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    )
    TRITAN = (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    )


def is_colour(written: str) -> bool:
    """Whether ``written`` is "#RRGGBB"."""
    return _COLOUR.fullmatch(written) is not None


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2, 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=4096)
def distance(one: str, other: str) -> float:
    """How far two colours are apart in CIE Lab for the eyes that tell them apart least."""
    return min(dist(_lab(_seen(one, sight)), _lab(_seen(other, sight))) for sight in Sight)


def tint_of(colour: str) -> str:
    """A pale ground of the same hue on which ``colour`` can be read, as far as there is one."""
    share = _FIRST_SHARE
    while share > 0 and contrast(colour, mixed := _mixed(colour, _WHITE, share)) < READABLE:
        share -= _STEP
    return mixed if share > 0 else _WHITE


def _mixed(colour: str, ground: str, share: float) -> str:
    parts = (
        round(share * one + (1 - share) * other)
        for one, other in zip(_bytes(colour), _bytes(ground), strict=True)
    )
    return "#" + "".join(f"{part:02X}" for part in parts)


def _bytes(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(colour: str) -> tuple[float, ...]:
    shares = (part / 255 for part in _bytes(colour))
    return tuple(
        share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4) for share in shares
    )


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _seen(colour: str, sight: Sight) -> tuple[float, ...]:
    return tuple(min(1.0, max(0.0, _product(row, _linear(colour)))) for row in sight.value)


def _product(row: Sequence[float], parts: Sequence[float]) -> float:
    return sum(one * other for one, other in zip(row, parts, strict=True))


_TO_XYZ: Matrix = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))


def _lab(linear: Sequence[float]) -> tuple[float, float, float]:
    x, y, z = (_root(_product(row, linear) / white) for row, white in zip(_TO_XYZ, _WHITE_POINT, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(share: float) -> float:
    return float(share ** (1 / 3)) if share > 0.008856 else 7.787 * share + 16 / 116
