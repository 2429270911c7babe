"""Elements of office documents by their local names: transitional, strict and odd namespaces alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_MANY_DIGITS = 12


def name_of(element: _Element) -> str:
    """The local name of an element."""
    return str(element.tag).rpartition("}")[2]


def child_of(element: _Element | None, name: str) -> _Element | None:
    """The first child called ``name``."""
    if element is None:
        return None
    return next((child for child in element if name_of(child) == name), None)


def attribute(element: _Element | None, name: str, default: str = "") -> str:
    """The attribute with the local name ``name``."""
    if element is None:
        return default
    found = (str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name)
    return next(found, default)


def count_of(text: str, most: int) -> int:
    """A number of repetitions as written, from 1 to ``most``; 1 where it is none."""
    if not (text.isascii() and text.isdigit()):
        return 1
    return min(max(1, int(text)), most) if len(text) < _MANY_DIGITS else most
