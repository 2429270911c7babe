"""Styles of cells, and the part of a workbook that lists them."""

from __future__ import annotations

from dataclasses import dataclass

from opimpuc_qda.formats.workbooks.parts import MAIN, attributes, document

FONT = "Microsoft YaHei"
"""Holds Latin and Chinese: with a Latin font alone, many systems show Chinese in its Japanese forms."""

_SIZE = 10
_FIRST_FREE_FORMAT = 164
_PLAIN_FONT = f'<font><sz val="{_SIZE}"/><name val="{FONT}"/><family val="2"/></font>'


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

    def font(self) -> str:
        """The font as XML."""
        marks = (("b", self.bold), ("i", self.italic), ("u", self.underline))
        colour = f'<color rgb="FF{self.colour[1:]}"/>' if self.colour else ""
        return (
            f"<font>{''.join(f'<{mark}/>' for mark, is_on in marks if is_on)}"
            f'<sz val="{self.size}"/>{colour}<name val="{FONT}"/><family val="2"/></font>'
        )

    def filling(self) -> str:
        """The background as XML."""
        if not self.fill:
            return '<fill><patternFill patternType="none"/></fill>'
        return (
            f'<fill><patternFill patternType="solid"><fgColor rgb="FF{self.fill[1:]}"/>'
            '<bgColor indexed="64"/></patternFill></fill>'
        )

    def border(self) -> str:
        """The lines above and below as XML."""
        above, below = (
            f'<{side} style="{line}"><color auto="1"/></{side}>' if line else f"<{side}/>"
            for side, line in (("top", self.line_above), ("bottom", self.line_below))
        )
        return f"<border><left/><right/>{above}{below}<diagonal/></border>"

    def alignment(self) -> str:
        """Where text stands in the cell, as XML."""
        return "<alignment{}/>".format(
            attributes(
                horizontal=self.horizontal or ("left" if self.indent else None),
                vertical=self.vertical,
                textRotation=self.rotation or None,
                wrapText=1 if self.wrap else None,
                indent=self.indent or None,
            )
        )


class Styles:
    """Every style that a workbook uses, by number; 0 is the plain one."""

    def __init__(self) -> None:
        self._numbers: dict[Style, int] = {}
        self._formats: dict[str, int] = {"": 0}
        self._fonts = {_PLAIN_FONT: 0}
        self._fills = {Style().filling(): 0, '<fill><patternFill patternType="gray125"/></fill>': 1}
        self._borders = {Style().border(): 0}
        self._cells: list[str] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']

    def number(self, style: Style) -> int:
        """The number of ``style``, listed where it is new."""
        found = self._numbers.get(style)
        if found is None:
            found = self._numbers[style] = len(self._cells)
            self._cells.append(self._cell(style))
        return found

    def xml(self) -> bytes:
        """The part of the workbook."""
        formats = [
            f"<numFmt{attributes(numFmtId=number, formatCode=code)}/>"
            for code, number in self._formats.items()
            if code
        ]
        return document(
            f'<styleSheet xmlns="{MAIN}">'
            + _list("numFmts", formats)
            + _list("fonts", self._fonts)
            + _list("fills", self._fills)
            + _list("borders", self._borders)
            + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
            + _list("cellXfs", self._cells)
            + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
            '<dxfs count="0"/></styleSheet>'
        )

    def _cell(self, style: Style) -> str:
        used = attributes(
            numFmtId=_place(self._formats, style.number, _FIRST_FREE_FORMAT - 1),
            fontId=_place(self._fonts, style.font()),
            fillId=_place(self._fills, style.filling()),
            borderId=_place(self._borders, style.border()),
            xfId=0,
            applyNumberFormat=1 if style.number else None,
            applyFont=1,
            applyFill=1,
            applyBorder=1,
            applyAlignment=1,
        )
        return f"<xf{used}>{style.alignment()}</xf>"


def _place(listed: dict[str, int], item: str, offset: int = 0) -> int:
    """Where ``item`` stands in a list; it joins the list where it is new."""
    return listed.setdefault(item, len(listed) + offset)


def _list(name: str, items: list[str] | dict[str, int]) -> str:
    return f'<{name} count="{len(items)}">{"".join(items)}</{name}>' if items else ""
