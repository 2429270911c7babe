"""What Word's styles and properties say of how a paragraph and its characters look."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from opimpuc_qda.formats.transcripts.files.runs import PLAIN_FACE, Face
from opimpuc_qda.formats.xml_names import attribute, child_of, name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_USUAL_NAMES = frozenset(("normal", "default paragraph font"))
_HEADING = re.compile(r"heading ([1-9])$", re.IGNORECASE)
_OFF = frozenset(("0", "false", "off", "none"))
_USUAL_COLOURS = frozenset(("auto", "000000"))
_COLOUR = re.compile("[0-9a-f]{6}")
_DEEPEST = 20
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class WordStyle:
    """A named style with all that it takes over from those it is based on."""

    name: str = ""
    heading: int = 0
    face: Face = PLAIN_FACE


NO_STYLE = WordStyle()


class WordStyles:
    """The styles of one document, by their id."""

    def __init__(self, root: _Element | None = None) -> None:
        found = () if root is None else [one for one in root if name_of(one) == "style"]
        self._elements: Mapping[str, _Element] = {attribute(one, "styleId"): one for one in found}
        self._known: dict[str, WordStyle] = {"": NO_STYLE}

    def named(self, uid: str, depth: int = 0) -> WordStyle:
        """The style with the id ``uid``; one that is not there looks as usual."""
        if uid not in self._known:
            element = self._elements.get(uid)
            if element is None or depth > _DEEPEST:
                return NO_STYLE
            below = self.named(attribute(child_of(element, "basedOn"), "val"), depth + 1)
            self._known[uid] = _style(element, below)
        return self._known[uid]

    def of_paragraph(self, paragraph: _Element) -> WordStyle:
        """How a paragraph looks before its runs say otherwise."""
        properties = child_of(paragraph, "pPr")
        if properties is None:
            return NO_STYLE
        style = self.named(attribute(child_of(properties, "pStyle"), "val"))
        return replace(style, heading=_level(properties, style.heading))

    def of_run(self, run: _Element, paragraph: WordStyle) -> Face:
        """How the characters of a run of ``paragraph`` look."""
        properties = child_of(run, "rPr")
        if properties is None:
            return paragraph.face
        style = attribute(child_of(properties, "rStyle"), "val")
        face = _joined(paragraph.face, self.named(style).face) if style else paragraph.face
        return _face(properties, face)


def _style(element: _Element, below: WordStyle) -> WordStyle:
    name = attribute(child_of(element, "name"), "val")
    found = _HEADING.match(name)
    heading = int(found.group(1)) if found else below.heading
    return WordStyle(
        "" if name.lower() in _USUAL_NAMES else name,
        _level(child_of(element, "pPr"), heading),
        _face(child_of(element, "rPr"), below.face),
    )


def _level(properties: _Element | None, default: int) -> int:
    level = attribute(child_of(properties, "outlineLvl"), "val")
    if not (level.isascii() and level.isdigit()):
        return default
    return int(level) + 1 if int(level) < _LEVELS else 0


def _face(properties: _Element | None, below: Face) -> Face:
    if properties is None:
        return below
    colour = below.colour
    if (element := child_of(properties, "color")) is not None:
        colour = _colour(attribute(element, "val"))
    return Face(_is_on(properties, "b", below.bold), _is_on(properties, "i", below.italic), colour)


def _joined(below: Face, above: Face) -> Face:
    return Face(below.bold or above.bold, below.italic or above.italic, above.colour or below.colour)


def _is_on(properties: _Element, name: str, default: bool) -> bool:  # noqa: FBT001 - a toggle of Word
    element = child_of(properties, name)
    return default if element is None else attribute(element, "val", "on").lower() not in _OFF


def _colour(value: str) -> str:
    lower = value.lower()
    return lower if _COLOUR.fullmatch(lower) and lower not in _USUAL_COLOURS else ""
