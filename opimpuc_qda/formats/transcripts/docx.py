"""Word documents (docx): the body as a reader of the accepted view sees it.

Insertions are kept and deletions dropped; headers and footers never enter. Footnotes, comments and text
boxes stand outside the running text: they become asides.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from opimpuc_qda.domain.errors import BrokenDocument
from opimpuc_qda.formats.archive import Archive
from opimpuc_qda.formats.transcripts.document import (
    Aside,
    Cell,
    Document,
    Lines,
    Paragraph,
    Row,
    Table,
    normalised,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

_RELATIONS = "_rels/.rels"
_USUAL_BODY = "word/document.xml"
_NOTES = (
    ("footnotes.xml", "footnote", "footnote"),
    ("endnotes.xml", "endnote", "endnote"),
    ("comments.xml", "comment", "comment"),
)
_PROPERTIES = ("pPr", "rPr", "tblPr", "tblGrid", "tcPr", "trPr", "sdtPr", "sdtEndPr", "sectPr")
_WORDLESS = frozenset(
    (*_PROPERTIES, "del", "moveFrom", "rt", "delText", "instrText", "drawing", "pict", "object")
)
_SYMBOL = re.compile("[0-9A-Ca-cE-Fe-f][0-9A-Fa-f]{3}")
_SIGNS = {
    "br": "\n",
    "cr": "\n",
    "tab": "\t",
    "ptab": "\t",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}


def read_docx(path: Path, encoding: str | None) -> Document:
    """Read a Word document; ``encoding`` means nothing here.

    Raises:
        NoSuchFile, EmptyFile, BrokenDocument: as :class:`Archive`; also where the parts of Word are missing.
    """
    del encoding
    with Archive(path, "docx") as archive:
        place = _body_member(archive)
        body = _child(archive.xml(place), "body")
        if body is None:
            raise BrokenDocument(path, "docx")
        reading = _Reading()
        blocks = tuple(reading.blocks(body))
        asides = [*reading.asides(), *_notes(archive, posixpath.dirname(place))]
    return Document(path.name, "", blocks, tuple(asides))


def _body_member(archive: Archive) -> str:
    if _RELATIONS in archive:
        for relation in archive.xml(_RELATIONS):
            if relation.get("Type", "").endswith("/officeDocument"):
                return posixpath.normpath(relation.get("Target", "").lstrip("/"))
    return _USUAL_BODY


def _notes(archive: Archive, folder: str) -> Iterator[Aside]:
    for member, element, what in _NOTES:
        name = posixpath.join(folder, member)
        if name not in archive:
            continue
        for note in archive.xml(name):
            text = "\n".join(normalised(_text(paragraph)) for paragraph in _within(note, "p"))
            if _name(note) == element and text.strip():
                yield Aside(what, text)


class _Reading:
    """Walks one body; collects what stands beside it on the way."""

    def __init__(self) -> None:
        self._lines = Lines()
        self._boxes: list[str] = []

    def blocks(self, parent: _Element) -> Iterator[Paragraph | Table]:
        """Paragraphs and tables in the order of the body."""
        for block in _inside(parent):
            if _name(block) == "tbl":
                yield Table(tuple(map(self._row, _rows(block))))
                self._lines.restart()
            elif _name(block) == "p":
                self._add(block)
                yield from self._lines.taken()

    def asides(self) -> Iterator[Aside]:
        """What was seen so far that is no running text."""
        for text in self._boxes:
            yield Aside("text box", text)
        if self._lines.blank:
            yield Aside("blank", self._lines.blank)

    def _add(self, paragraph: _Element) -> None:
        for number, line in enumerate(normalised(_text(paragraph)).split("\n")):
            self._lines.add(line, soft=number > 0)
        for box in _boxes(paragraph):
            text = "\n".join(normalised(_text(inner)) for inner in _within(box, "p"))
            if text.strip():
                self._boxes.append(text)

    def _row(self, row: _Element) -> Row:
        cells = tuple(self._cell(cell) for cell in _inside(row) if _name(cell) == "tc")
        return Row(cells, header=_property(row, "trPr", "tblHeader") is not None)

    def _cell(self, cell: _Element) -> Cell:
        self._lines.restart()
        for paragraph in _within(cell, "p"):
            self._add(paragraph)
        span = _property(cell, "tcPr", "gridSpan")
        merge = _property(cell, "tcPr", "vMerge")
        return Cell(
            self._lines.taken(),
            columns=_number(span),
            continued=merge is not None and _value(merge, "continue") == "continue",
        )


def _rows(table: _Element) -> Iterator[_Element]:
    for row in _inside(table):
        if _name(row) == "tr" and _property(row, "trPr", "del") is None:
            yield row


def _inside(parent: _Element) -> Iterator[_Element]:
    """Children, those of content controls, insertions and other wrappers in their place."""
    for child in parent:
        name = _name(child)
        if name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"):
            yield from _inside(child)
        elif name not in _WORDLESS:
            yield child


def _text(paragraph: _Element) -> str:
    return "".join(_pieces(paragraph))


def _pieces(element: _Element) -> Iterator[str]:
    for child in element:
        name = _name(child)
        if name == "t":
            yield (child.text or "").replace("\r", " ").replace("\n", " ")
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name == "sym":
            yield _symbol(_value(child, "", "char"))
        elif name == "AlternateContent":
            yield from _pieces(next(iter(child), child))
        elif name not in _WORDLESS:
            yield from _pieces(child)


def _symbol(code: str) -> str:
    return chr(int(code, 16)) if _SYMBOL.fullmatch(code) else "\ufffd"


def _boxes(paragraph: _Element) -> Iterator[_Element]:
    """Text boxes anchored in a paragraph; the copy for older programs is left out."""
    for box in paragraph.iter("{*}txbxContent"):
        if not any(_name(outer) in ("Fallback", "txbxContent") for outer in box.iterancestors()):
            yield box


def _within(element: _Element, name: str) -> Iterator[_Element]:
    """Descendants called ``name`` in order, not those inside deletions, drawings or another such."""
    for child in _inside(element):
        if _name(child) == name:
            yield child
        else:
            yield from _within(child, name)


def _child(element: _Element, name: str) -> _Element | None:
    return next((child for child in element if _name(child) == name), None)


def _property(element: _Element, group: str, name: str) -> _Element | None:
    properties = _child(element, group)
    return None if properties is None else _child(properties, name)


def _value(element: _Element, default: str, name: str = "val") -> str:
    return next((str(value) for key, value in element.attrib.items() if _local(str(key)) == name), default)


def _number(span: _Element | None) -> int:
    value = "1" if span is None else _value(span, "1")
    return max(1, int(value)) if value.isascii() and value.isdigit() else 1


def _name(element: _Element) -> str:
    return _local(str(element.tag))


def _local(name: str) -> str:
    return name.rpartition("}")[2]
