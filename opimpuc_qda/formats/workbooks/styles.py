"""Styles of cells, as values that can be compared, and what XlsxWriter calls them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

FONT = "Microsoft YaHei"
"""Holds Latin and Chinese: with a Latin font alone, many systems show Chinese in its Japanese forms."""

_SIZE = 10
_LINES: Final = {"": 0, "thin": 1, "medium": 2}

PLAIN_FONT: Final[dict[str, str | int]] = {
    "font_name": FONT,
    "font_size": _SIZE,
    "font_scheme": "none",  # a font of the theme would be shown as the theme's Latin one
}
"""What every format starts from."""


@dataclass(frozen=True, slots=True)
class Style:
    """How cells look. Colours are "#RRGGBB" or ""; ``number`` is a number format of Excel, "" for General."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    size: int = _SIZE
    colour: str = ""
    fill: str = ""
    number: str = ""
    wrap: bool = False
    horizontal: str = ""
    vertical: str = "top"
    indent: int = 0
    rotation: int = 0
    line_above: str = ""
    line_below: str = ""

    def properties(self) -> dict[str, str | int | bool]:
        """The properties of its format; what is not set is left out."""
        named: dict[str, str | int | bool] = {
            "bold": self.bold,
            "italic": self.italic,
            "underline": self.underline,
            "font_size": self.size,
            "font_color": self.colour,
            "bg_color": self.fill,
            "num_format": self.number,
            "text_wrap": self.wrap,
            "align": self.horizontal or ("left" if self.indent else ""),
            "valign": self.vertical,
            "indent": self.indent,
            "rotation": self.rotation,
            "top": _LINES[self.line_above],
            "bottom": _LINES[self.line_below],
        }
        return {name: value for name, value in named.items() if value}
