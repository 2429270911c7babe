"""What a cell and a sheet name can hold: Excel counts UTF-16 units and knows no control characters."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from datetime import datetime

CELL_LIMIT = 32_767
"""The most UTF-16 units that one cell holds."""

NAME_LIMIT = 31
"""The most UTF-16 units of a sheet's name."""

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_NOT_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_NOT_PLAIN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_RESERVED_NAME = "history"
_BMP = 0xFFFF
_FIRST_DAY = (1900, 3, 1)  # Excel counts a 29 February 1900 that never was; days before are off by one


def storable(text: str) -> str:
    """``text`` as a cell can hold it.

    Line ends become LF, control characters their pictures (U+240B for a vertical tab), and what no XML can
    hold (halves of surrogate pairs, U+FFFE, U+FFFF) U+FFFD.
    """
    if _NOT_PLAIN.search(text) is None:
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _NOT_XML.sub("\ufffd", _CONTROLS.sub(_picture, text))


def units(text: str) -> int:
    """How many UTF-16 units ``text`` has."""
    return len(text) + sum(ord(char) > _BMP for char in text)


def fits(text: str, limit: int = CELL_LIMIT) -> bool:
    """Whether ``text`` has no more than ``limit`` UTF-16 units."""
    return len(text) * 2 <= limit or (len(text) <= limit and units(text) <= limit)


def pieces(text: str, limit: int = CELL_LIMIT) -> Iterator[str]:
    """``text`` in pieces of at most ``limit`` UTF-16 units; joined they are the text, no pair is torn."""
    start = size = 0
    for position, char in enumerate(text):
        width = 2 if ord(char) > _BMP else 1
        if size + width > limit:
            yield text[start:position]
            start, size = position, 0
        size += width
    yield text[start:]


def head(text: str, limit: int) -> str:
    """The first piece of ``text`` that has at most ``limit`` UTF-16 units."""
    return next(pieces(text, limit))


def sheet_name(wanted: str, taken: Container[str]) -> str:
    """A valid name like ``wanted`` that is not among ``taken`` (lower-case names)."""
    clean = _NOT_IN_NAMES.sub("-", storable(wanted)).replace("\n", " ").strip("' \t") or "-"
    if clean.lower() == _RESERVED_NAME:
        clean += "_"
    name, number = head(clean, NAME_LIMIT).strip("' "), 1
    while name.lower() in taken:
        number += 1
        ending = f" ({number})"
        name = head(clean, NAME_LIMIT - len(ending)) + ending
    return name


def quoted(sheet: str) -> str:
    """The name of a sheet as it stands in references."""
    return "'{}'".format(sheet.replace("'", "''"))


def is_dated(moment: datetime) -> bool:
    """Whether Excel shows a moment rightly: not before 1 March 1900."""
    return (moment.year, moment.month, moment.day) >= _FIRST_DAY


def _picture(found: re.Match[str]) -> str:
    code = ord(found.group())
    return "\u2421" if code == 0x7F else chr(0x2400 + code)
