"""Word documents (docx): the body as a reader of the accepted view sees it.

Insertions are kept and deletions dropped, deleted paragraph marks included; headers and footers never enter.
Footnotes, comments and text boxes stand outside the running text: they become asides. Comments also tell the
passage they hang on.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from opimpuc_qda.domain.errors import BrokenDocument
from opimpuc_qda.formats.archive import Archive
from opimpuc_qda.formats.transcripts.document import (
    Aside,
    Cell,
    Document,
    Paragraph,
    Row,
    Table,
    normalised,
)
from opimpuc_qda.formats.transcripts.files.docx_styles import WordStyles
from opimpuc_qda.formats.transcripts.files.office_parts import main_part
from opimpuc_qda.formats.transcripts.files.runs import PLAIN_FACE, Anchor, Body, Edge, Face, Remark, Run
from opimpuc_qda.formats.xml_names import attribute, child_of, count_of, name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_USUAL_BODY = "word/document.xml"
_NOTES = (("footnotes.xml", "footnote"), ("endnotes.xml", "endnote"))
_PROPERTIES = ("pPr", "rPr", "tblPr", "tblGrid", "tcPr", "trPr", "sdtPr", "sdtEndPr", "sectPr")
_WORDLESS = frozenset(
    (*_PROPERTIES, "del", "moveFrom", "rt", "delText", "instrText", "drawing", "pict", "object")
)
_WRAPPERS = frozenset(("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"))
_SYMBOL = re.compile("[0-9A-Ca-cE-Fe-f][0-9A-Fa-f]{3}")
_SIGNS = {
    "br": "\n",
    "cr": "\n",
    "tab": "\t",
    "ptab": "\t",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_EDGES = {
    "commentRangeStart": Edge.OPENS,
    "commentRangeEnd": Edge.CLOSES,
    "commentReference": Edge.POINT,
}
_WIDEST = 1_000


def read_docx(path: Path, encoding: str | None) -> Document:
    """Read a Word document; ``encoding`` means nothing here.

    Raises:
        NoSuchFile, EmptyFile, BrokenDocument, TooLarge: as :class:`Archive`; also where the parts of Word are
            missing.
    """
    del encoding
    with Archive(path, "docx") as archive:
        place = main_part(archive, _USUAL_BODY)
        body = child_of(archive.xml(place), "body")
        if body is None:
            raise BrokenDocument(path, "docx")
        folder = posixpath.dirname(place)
        reading = _Reading(_styles(archive, folder))
        blocks = tuple(reading.blocks(body))
        remarks = tuple(_remarks(archive, folder))
        notes = (*_notes(archive, folder), *(Aside("comment", remark.text) for remark in remarks))
    document = Document(path.name, "", blocks, (*reading.asides(), *notes), "docx")
    return replace(document, comments=reading.body.comments(remarks, document.paragraphs))


def _styles(archive: Archive, folder: str) -> WordStyles:
    member = posixpath.join(folder, "styles.xml")
    return WordStyles(archive.xml(member) if member in archive else None)


def _notes(archive: Archive, folder: str) -> Iterator[Aside]:
    for member, what in _NOTES:
        for note in _elements(archive, posixpath.join(folder, member), what):
            if text := _words(note):
                yield Aside(what, text)


def _remarks(archive: Archive, folder: str) -> Iterator[Remark]:
    for comment in _elements(archive, posixpath.join(folder, "comments.xml"), "comment"):
        if text := _words(comment):
            yield Remark(attribute(comment, "id"), text, attribute(comment, "author"))


def _elements(archive: Archive, member: str, name: str) -> Iterator[_Element]:
    if member in archive:
        yield from (element for element in archive.xml(member) if name_of(element) == name)


def _words(parent: _Element) -> str:
    """The paragraphs within ``parent``, parted by line feeds; "" where there is nothing but white space."""
    text = "\n".join(normalised(_text(paragraph)) for paragraph in _within(parent, "p"))
    return text if text.strip() else ""


class _Reading:
    """Walks one body; collects what stands beside it on the way."""

    def __init__(self, styles: WordStyles) -> None:
        self.body = Body()
        self._styles = styles
        self._boxes: list[str] = []
        self._held: list[Run | Anchor] = []

    def blocks(self, parent: _Element) -> Iterator[Paragraph | Table]:
        """Paragraphs and tables in the order of the body."""
        for block in _inside(parent):
            if name_of(block) == "tbl":
                yield from self._end()
                yield Table(tuple(map(self._row, _rows(block))))
                self.body.restart()
            elif name_of(block) == "p":
                self._add(block)
                yield from self.body.taken()
            else:
                self._mark(block)
        yield from self._end()

    def asides(self) -> Iterator[Aside]:
        """What was seen so far that is no running text."""
        for text in self._boxes:
            yield Aside("text box", text)
        yield from self.body.asides()

    def _add(self, paragraph: _Element) -> None:
        """Add a paragraph; one whose end was deleted waits for the next."""
        style = self._styles.of_paragraph(paragraph)

        def face(run: _Element) -> Face:
            return self._styles.of_run(run, style)

        self._held += _pieces(paragraph, face)
        self._boxes += filter(None, map(_words, _boxes(paragraph)))
        if not _goes_on(paragraph):
            self.body.add(self._held, style.name, style.heading)
            self._held = []

    def _end(self) -> tuple[Paragraph, ...]:
        if self._held:
            self.body.add(self._held)
            self._held = []
        return self.body.taken()

    def _mark(self, element: _Element) -> None:
        if edge := _EDGES.get(name_of(element)):
            self.body.mark(Anchor(attribute(element, "id"), edge))

    def _row(self, row: _Element) -> Row:
        cells = tuple(self._cell(cell) for cell in _inside(row) if name_of(cell) == "tc")
        return Row(cells, header=_property(row, "trPr", "tblHeader") is not None)

    def _cell(self, cell: _Element) -> Cell:
        self.body.restart()
        for paragraph in _within(cell, "p"):
            self._add(paragraph)
        merge = _property(cell, "tcPr", "vMerge")
        return Cell(
            self._end(),
            columns=count_of(attribute(_property(cell, "tcPr", "gridSpan"), "val"), _WIDEST),
            continued=merge is not None and attribute(merge, "val", "continue") == "continue",
        )


def _rows(table: _Element) -> Iterator[_Element]:
    for row in _inside(table):
        if name_of(row) == "tr" and _property(row, "trPr", "del") is None:
            yield row


def _inside(parent: _Element) -> Iterator[_Element]:
    """Children, those of content controls, insertions and other wrappers in their place."""
    for child in parent:
        name = name_of(child)
        if name in _WRAPPERS:
            yield from _inside(child)
        elif name not in _WORDLESS:
            yield child


def _text(paragraph: _Element) -> str:
    return "".join(piece.text for piece in _pieces(paragraph) if isinstance(piece, Run))


def _plain(run: _Element) -> Face:
    del run
    return PLAIN_FACE


def _pieces(
    element: _Element, face: Callable[[_Element], Face] = _plain, current: Face = PLAIN_FACE
) -> Iterator[Run | Anchor]:
    for child in element:
        name = name_of(child)
        if name == "t":
            yield Run((child.text or "").replace("\r", " ").replace("\n", " "), current)
        elif name in _SIGNS:
            yield Run(_SIGNS[name], current)
        elif name == "sym":
            yield Run(_symbol(attribute(child, "char")), current)
        elif name in _EDGES:
            yield Anchor(attribute(child, "id"), _EDGES[name])
        elif name == "AlternateContent":
            yield from _pieces(next(iter(child), child), face, current)
        elif name not in _WORDLESS:
            yield from _pieces(child, face, face(child) if name == "r" else current)


def _symbol(code: str) -> str:
    return chr(int(code, 16)) if _SYMBOL.fullmatch(code) else "\ufffd"


def _boxes(paragraph: _Element) -> Iterator[_Element]:
    """Text boxes anchored in a paragraph; the copy for older programs is left out."""
    for box in paragraph.iter("{*}txbxContent"):
        if not any(name_of(outer) in ("Fallback", "txbxContent") for outer in box.iterancestors()):
            yield box


def _within(element: _Element, name: str) -> Iterator[_Element]:
    """Descendants called ``name`` in order, not those inside deletions, drawings or another such."""
    for child in _inside(element):
        if name_of(child) == name:
            yield child
        else:
            yield from _within(child, name)


def _goes_on(paragraph: _Element) -> bool:
    """Whether the mark at the end of a paragraph was deleted, so that the next one continues it."""
    mark = _property(paragraph, "pPr", "rPr")
    return child_of(mark, "del") is not None or child_of(mark, "moveFrom") is not None


def _property(element: _Element, group: str, name: str) -> _Element | None:
    return child_of(child_of(element, group), name)
