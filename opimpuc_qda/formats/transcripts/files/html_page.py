"""Web pages (html, htm): the text as a browser shows it; scripts and styles are no text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from opimpuc_qda.domain.errors import BrokenDocument, TooLarge, UnreadableEncoding
from opimpuc_qda.formats.transcripts.document import (
    Aside,
    Cell,
    Document,
    Paragraph,
    Row,
    Table,
    normalised,
)
from opimpuc_qda.formats.transcripts.files.content import content
from opimpuc_qda.formats.transcripts.files.encodings import Decoded, decoded
from opimpuc_qda.formats.transcripts.files.runs import PLAIN_FACE, Body, Face, Run
from opimpuc_qda.formats.xml_names import count_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCK_NAMES = """
address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer
form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot
th thead tr ul
"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_SILENT = frozenset(("script", "style", "template", "noframes", "iframe", "applet", "datalist"))
_HIDDEN = frozenset(("rt", "rp"))
_BOLD = frozenset(("b", "strong", "th"))
_ITALIC = frozenset(("i", "em", "cite", "dfn"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SPACES = re.compile("[ \t\r\n\f]+")
_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WEIGHT = re.compile(r"font-weight\s*:\s*(bold|[6-9]00|normal|[1-5]00)", re.IGNORECASE)
_SLANT = re.compile(r"font-style\s*:\s*(italic|oblique|normal)", re.IGNORECASE)
_COLOUR = re.compile(r"(?<![-\w])color\s*:\s*#([0-9a-f]{6}|[0-9a-f]{3})\b", re.IGNORECASE)
_DECLARED = re.compile(rb"<meta[^<>]{0,200}?charset\s*=\s*[\"']?\s*([a-z0-9_.:-]{1,40})", re.IGNORECASE)
_HEAD = 4_096
_MOST_NODES = 1_000_000
_MOST_CELLS = 300_000
_WIDEST = 1_000
_TALLEST = 10_000
_BLACK = ("000000", "000")
_FAMILIES = {"gb2312": "gb18030", "gbk": "gb18030", "iso-8859-1": "cp1252", "latin1": "cp1252"}


def read_html(path: Path, encoding: str | None) -> Document:
    """Read a web page, in the encoding it declares unless one is given.

    Raises:
        NoSuchFile, EmptyFile, TooLarge, UnreadableEncoding: as they say.
        BrokenDocument: the parser gives up on it.
    """
    data = content(path)
    if data.count(b"<") + data.count(b"=") > _MOST_NODES:
        raise TooLarge(path)
    found = _decoded(path, data, encoding)
    reading = _Reading(path)
    reading.page(_parsed(path, found.text))
    blocks, asides = tuple(reading.blocks), tuple(reading.all_asides())
    return Document(path.name, found.encoding, blocks, asides, "html", (), found.warnings)


def _decoded(path: Path, data: bytes, encoding: str | None) -> Decoded:
    """As asked for; else as declared, if it is so; else as the bytes look."""
    declared = _DECLARED.search(data[:_HEAD])
    if encoding is None and declared:
        name = declared.group(1).decode("ascii").lower()
        with suppress(UnreadableEncoding):
            return decoded(path, data, _FAMILIES.get(name, name))
    return decoded(path, data, encoding)


def _parsed(path: Path, text: str) -> _Element:
    from lxml import etree

    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except (etree.XMLSyntaxError, ValueError) as problem:
        raise BrokenDocument(path, "html") from problem
    deep = any("depth" in entry.message.lower() for entry in parser.error_log)
    if root is None or deep:
        raise BrokenDocument(path, "html")
    return root


class _Reading:
    """Walks one page."""

    def __init__(self, path: Path) -> None:
        self._path, self._cells = path, 0
        self.blocks: list[Paragraph | Table] = []
        self._asides: list[Aside] = []
        self._body = Body()
        self._runs: list[Run] = []
        self._after_space = True
        self._kept_spaces = False
        self._name, self._heading = "", 0
        self._in_cell = False

    def page(self, root: _Element) -> None:
        """Read all of it."""
        for title in root.iter("title"):
            if text := _words(title):
                self._asides.append(Aside("title", text))
        self._inside(root, PLAIN_FACE)
        self._end()

    def all_asides(self) -> Iterator[Aside]:
        """What was seen so far that is no running text."""
        yield from self._asides
        yield from self._body.asides()

    def _inside(self, element: _Element, face: Face) -> None:
        self._text(element.text, face)
        for child in element:
            self._child(child, face)
            self._text(child.tail, face)

    def _child(self, child: _Element, face: Face) -> None:
        name = str(child.tag)
        if name in _SILENT or name in ("head", "title"):
            return
        if name in _HIDDEN or child.get("hidden") is not None or _NOT_SHOWN.search(child.get("style", "")):
            if text := _words(child):
                self._asides.append(Aside("hidden text", text))
        elif place := _page_place(child):
            if text := _words(child):
                self._asides.append(Aside(place, text))
        elif name == "br":
            self._runs.append(Run("\n", face))
            self._after_space = True
        elif name == "table" and not self._in_cell:
            self._table(child, face)
        elif name in _BLOCKS:
            self._block(child, name, face)
        else:
            self._inside(child, _face(child, name, face))

    def _block(self, element: _Element, name: str, face: Face) -> None:
        self._end()
        outer = self._name, self._heading, self._kept_spaces
        self._heading = _HEADINGS.get(name, self._heading)
        self._name = "quote" if name == "blockquote" else self._name
        self._kept_spaces = self._kept_spaces or name == "pre"
        self._inside(element, _face(element, name, face))
        self._end()
        self._name, self._heading, self._kept_spaces = outer

    def _text(self, text: str | None, face: Face) -> None:
        if not text:
            return
        if self._kept_spaces:
            self._runs.append(Run(text, face))
            return
        shown = _SPACES.sub(" ", text)
        shown = shown.removeprefix(" ") if self._after_space else shown
        if shown:
            self._after_space = shown.endswith(" ")
            self._runs.append(Run(shown, face))

    def _end(self) -> None:
        """End a paragraph, where one was begun; the white space at its end does not show."""
        if any(run.text for run in self._runs):
            last = self._runs[-1]
            self._runs[-1] = Run(last.text.removesuffix(" "), last.face)
            self._body.add(self._runs, self._name, self._heading)
        self._runs = []
        self._after_space = True
        if not self._in_cell:
            self.blocks += self._body.taken()

    def _table(self, table: _Element, face: Face) -> None:
        self._end()
        for caption in table.iterchildren("caption"):
            self._block(caption, "caption", face)
        self._in_cell = True
        merged: dict[int, tuple[int, int]] = {}
        rows = tuple(self._row(row, merged, header=header) for row, header in _rows(table))
        self._in_cell = False
        if rows:
            self.blocks.append(Table(rows))
        self._body.restart()

    def _row(self, row: _Element, merged: dict[int, tuple[int, int]], *, header: bool) -> Row:
        cells: list[Cell] = []
        column = 0
        for element in row.iterchildren("td", "th"):
            column = _covered(cells, merged, column)
            width = count_of(element.get("colspan", ""), _WIDEST)
            height = count_of(element.get("rowspan", ""), _TALLEST)
            cells.append(self._cell(element, width))
            if height > 1:
                merged[column] = (height, width)
            column += width
        _covered(cells, merged, column)
        self._cells += len(cells) + len(merged)
        if self._cells > _MOST_CELLS:
            raise TooLarge(self._path)
        for start, (height, width) in list(merged.items()):
            merged[start] = (height - 1, width)
            if height <= 1:
                del merged[start]
        return Row(tuple(cells), header)

    def _cell(self, element: _Element, width: int) -> Cell:
        self._body.restart()
        self._block(element, str(element.tag), PLAIN_FACE)
        return Cell(self._body.taken(), width)


def _covered(cells: list[Cell], merged: dict[int, tuple[int, int]], column: int) -> int:
    """Pass the cells that those above cover from ``column`` on; returns the next free column."""
    while column in merged:
        width = merged[column][1]
        cells.append(Cell((), width, continued=True))
        column += width
    return column


def _rows(table: _Element) -> Iterator[tuple[_Element, bool]]:
    for child in table:
        if child.tag == "tr":
            yield child, False
        elif child.tag in ("thead", "tbody", "tfoot"):
            for row in child.iterchildren("tr"):
                yield row, child.tag == "thead"


def _page_place(element: _Element) -> str:
    """Where on a printed page an element stands, as word processors say it; "" for the running text."""
    title = element.get("title", "") if element.tag == "div" else ""
    return {"header": "page head", "footer": "page foot"}.get(title, "")


def _words(element: _Element) -> str:
    return normalised(_SPACES.sub(" ", "".join(map(str, element.itertext()))).strip())


def _face(element: _Element, name: str, below: Face) -> Face:
    style = element.get("style", "")
    weight, slant = _WEIGHT.search(style), _SLANT.search(style)
    bold = below.bold or name in _BOLD
    italic = below.italic or name in _ITALIC
    if weight:
        bold = weight.group(1).lower() == "bold" or weight.group(1)[0] in "6789"
    if slant:
        italic = slant.group(1).lower() != "normal"
    return Face(bold, italic, _colour(element, style, below.colour))


def _colour(element: _Element, style: str, below: str) -> str:
    colour = element.get("color", "").lstrip("#") if element.tag == "font" else ""
    found = _COLOUR.search(f"color:#{colour};{style}" if colour else style)
    if found is None:
        return below
    digits = found.group(1).lower()
    if digits in _BLACK:
        return ""
    return digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
