"""What text documents and spreadsheets of OpenDocument (odt, ods) share: paragraphs, styles, notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from opimpuc_qda.domain.errors import BrokenDocument, LockedDocument
from opimpuc_qda.formats.archive import Archive
from opimpuc_qda.formats.transcripts.document import Aside, normalised
from opimpuc_qda.formats.transcripts.files.runs import PLAIN_FACE, Anchor, Edge, Face, Remark, Run
from opimpuc_qda.formats.xml_names import attribute, child_of, count_of, name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_SPACES = re.compile("[ \t\r\n]+")
_MOST_SPACES = 10_000
_SIGNS = {"tab": "\t", "line-break": "\n"}
_WORDLESS = frozenset(("ruby-text", "tracked-changes", "event-listeners", "forms", "sequence-decls"))
_DRAWN = frozenset(("frame", "custom-shape", "rect", "g", "line", "caption", "text-box", "ellipse"))
_COLOUR = re.compile("#([0-9a-f]{6})")
_DEEPEST = 20
_USUAL_NAMES = frozenset(("standard", "default paragraph style", "default"))


def opened(archive: Archive, path: Path, kind: str, format: str) -> _Element:  # noqa: A002
    """The element "text" or "spreadsheet" (``kind``) of the body of ``archive``.

    Raises:
        LockedDocument: it wants a password.
        BrokenDocument: there is none; else as :class:`Archive`.
    """
    if "META-INF/manifest.xml" in archive and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise LockedDocument(path)
    found = child_of(child_of(archive.xml("content.xml"), "body"), kind)
    if found is None:
        raise BrokenDocument(path, format)
    return found


class Styles:
    """The named and automatic styles of a document: what they look like and what they are called."""

    def __init__(self, archive: Archive) -> None:
        self._elements: dict[str, _Element] = {}
        for member in ("styles.xml", "content.xml"):
            if member in archive:
                self._collect(archive.xml(member))

    def face(self, name: str, below: Face = PLAIN_FACE) -> Face:
        """How characters of the style ``name`` look, over ``below``."""
        for style in reversed(list(self._line(name))):
            below = _face(child_of(style, "text-properties"), below)
        return below

    def name(self, name: str) -> str:
        """The name that people gave the style, or the one it is made from; "" for the usual one."""
        for style in self._line(name):
            if attribute(style, "automatic") != "yes":
                shown = attribute(style, "display-name") or attribute(style, "name")
                return "" if shown.lower() in _USUAL_NAMES else shown
        return ""

    def is_shown(self, name: str) -> bool:
        """Whether a sheet of the style ``name`` is visible."""
        properties = (child_of(style, "table-properties") for style in self._line(name))
        return all(attribute(found, "display") != "false" for found in properties)

    def _collect(self, root: _Element) -> None:
        for group in root:
            if name_of(group) in ("styles", "automatic-styles"):
                for style in group:
                    if name_of(group) == "automatic-styles":
                        style.set("automatic", "yes")
                    self._elements[attribute(style, "name")] = style

    def _line(self, name: str) -> Iterator[_Element]:
        for _ in range(_DEEPEST):
            style = self._elements.get(name)
            if style is None:
                return
            yield style
            name = attribute(style, "parent-style-name")


class Inline:
    """Reads paragraphs; collects the notes, comments and boxes on the way."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._after_space = True
        self.asides: list[Aside] = []
        self.remarks: list[Remark] = []

    def pieces(self, paragraph: _Element, face: Face = PLAIN_FACE) -> list[Run | Anchor]:
        """The runs of a paragraph, with white space as readers see it."""
        self._after_space = True
        return list(self._inside(paragraph, face))

    def words(self, parent: _Element) -> str:
        """The paragraphs below ``parent``, parted by line feeds; "" where they are white space."""
        other = Inline(self._styles)
        found = [other.pieces(one) for one in parent.iter("{*}p", "{*}h")]
        lines = ["".join(piece.text for piece in line if isinstance(piece, Run)) for line in found]
        text = normalised("\n".join(lines))
        return text if text.strip() else ""

    def remark(self, annotation: _Element) -> Remark | None:
        """Take up a comment; None where it says nothing."""
        text = self.words(annotation)
        if not text:
            return None
        key = attribute(annotation, "name") or f"#{len(self.remarks)}"
        creator = child_of(annotation, "creator")
        remark = Remark(key, text, "" if creator is None else "".join(map(str, creator.itertext())).strip())
        self.remarks.append(remark)
        return remark

    def _inside(self, element: _Element, face: Face) -> Iterator[Run | Anchor]:
        yield from self._shown(element.text, face)
        for child in element:
            yield from self._child(child, face)
            yield from self._shown(child.tail, face)

    def _child(self, child: _Element, face: Face) -> Iterator[Run | Anchor]:
        name = name_of(child)
        if name == "s" or name in _SIGNS:
            self._after_space = False
            count = count_of(attribute(child, "c"), _MOST_SPACES)
            yield Run(_SIGNS.get(name, " " * count), face)
        elif name == "note":
            self._aside(attribute(child, "note-class", "footnote"), child_of(child, "note-body"))
        elif name in _DRAWN:
            self._aside("text box", child)
        elif name in ("annotation", "annotation-end"):
            yield from self._anchors(child, name)
        elif name == "span":
            yield from self._inside(child, self._styles.face(attribute(child, "style-name"), face))
        elif name not in _WORDLESS:
            yield from self._inside(child, face)

    def _anchors(self, element: _Element, name: str) -> Iterator[Anchor]:
        if name == "annotation-end":
            yield Anchor(attribute(element, "name"), Edge.CLOSES)
        elif remark := self.remark(element):
            yield Anchor(remark.key, Edge.OPENS)

    def _aside(self, what: str, element: _Element | None) -> None:
        if element is not None and (text := self.words(element)):
            self.asides.append(Aside(what if what in ("footnote", "endnote") else "text box", text))

    def _shown(self, text: str | None, face: Face) -> Iterator[Run]:
        if not text:
            return
        shown = _SPACES.sub(" ", text)
        if self._after_space:
            shown = shown.removeprefix(" ")
        if shown:
            self._after_space = shown.endswith(" ")
            yield Run(shown, face)


def _face(properties: _Element | None, below: Face) -> Face:
    if properties is None:
        return below
    weight, slant = attribute(properties, "font-weight"), attribute(properties, "font-style")
    colour = attribute(properties, "color").lower()
    found = _COLOUR.fullmatch(colour)
    return Face(
        bold=_is_bold(weight) if weight else below.bold,
        italic=slant in ("italic", "oblique") if slant else below.italic,
        colour=(found.group(1) if found and found.group(1) != "000000" else "") if colour else below.colour,
    )


def _is_bold(weight: str) -> bool:
    return weight == "bold" or (weight.isascii() and weight.isdigit() and int(weight[:4]) >= 600)
