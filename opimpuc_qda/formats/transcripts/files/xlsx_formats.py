"""Which cells of an Excel workbook hold dates, times and durations: their number formats say it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING

from opimpuc_qda.formats.xml_names import attribute, child_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_BUILT_IN_DATES = frozenset((*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)))
_BUILT_IN_DURATION = 46
_DURATION = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_NO_PATTERN = re.compile(r'"[^"]*"|\[[^\]]*\]|[\\_*].')
_PATTERN = re.compile("[ymdhs]", re.IGNORECASE)


class Kind(Enum):
    """What a number in a cell means."""

    NUMBER = 0
    MOMENT = 1
    DURATION = 2


def kinds_of_styles(styles: _Element | None) -> Sequence[Kind]:
    """What the cell styles of a workbook make of numbers, in the order of their indices."""
    own = {
        attribute(one, "numFmtId"): _kind_of_format(attribute(one, "formatCode"))
        for one in _children(styles, "numFmts")
    }
    return [_kind(attribute(one, "numFmtId"), own) for one in _children(styles, "cellXfs")]


def _children(styles: _Element | None, group: str) -> list[_Element]:
    found = child_of(styles, group)
    return [] if found is None else list(found)


def _kind(number: str, own: Mapping[str, Kind]) -> Kind:
    if number in own:
        return own[number]
    built_in = int(number) if number.isascii() and number.isdigit() and len(number) < 6 else 0
    if built_in == _BUILT_IN_DURATION:
        return Kind.DURATION
    return Kind.MOMENT if built_in in _BUILT_IN_DATES else Kind.NUMBER


def _kind_of_format(code: str) -> Kind:
    positive = code.partition(";")[0]
    if _DURATION.search(positive):
        return Kind.DURATION
    bare = _NO_PATTERN.sub("", positive)
    return Kind.MOMENT if bare.lower() != "general" and _PATTERN.search(bare) else Kind.NUMBER
