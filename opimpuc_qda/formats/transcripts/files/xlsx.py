"""Excel workbooks (xlsx): cells as text, numbers as they are stored, dates and times written in one way.

Formulas count by their last result; links to other workbooks are never followed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from opimpuc_qda.domain.errors import BrokenDocument
from opimpuc_qda.formats.archive import Archive
from opimpuc_qda.formats.transcripts.document import Aside, Document, normalised
from opimpuc_qda.formats.transcripts.files.moments import excel_moment, iso_moment
from opimpuc_qda.formats.transcripts.files.office_parts import main_part, relations
from opimpuc_qda.formats.transcripts.files.runs import Remark
from opimpuc_qda.formats.transcripts.files.spreadsheet import Cells, NamedSheet, Sheet, workbook
from opimpuc_qda.formats.transcripts.files.xlsx_formats import Kind, kinds_of_styles
from opimpuc_qda.formats.xml_names import attribute, child_of, name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_PLACE = re.compile(r"\$?([A-Z]{1,3})\$?([1-9]\d{0,6})")
_ESCAPED = re.compile("_x000([9AaDd])_")
_NUMBER = re.compile(r"-?\d{1,400}(?:\.\d{0,400})?(?:[eE][+-]?\d{1,3})?")
_WHOLE = re.compile(r"-?\d{1,400}")
_ON = ("1", "true")


def read_xlsx(path: Path, encoding: str | None) -> Document:
    """Read a workbook; ``encoding`` means nothing here.

    Raises:
        NoSuchFile, EmptyFile, BrokenDocument, TooLarge: as :class:`Archive`; also too large with too many
            cells.
    """
    del encoding
    with Archive(path, "xlsx") as archive:
        reading = _Reading(path, archive)
        sheets = list(reading.sheets())
    return workbook(path, "xlsx", sheets, reading.remarks, reading.boxes)


@dataclass(frozen=True, slots=True)
class _Values:
    """What values mean in one workbook."""

    strings: Sequence[str]
    kinds: Sequence[Kind]
    from_1904: bool

    def text(self, cell: _Element) -> str:
        """The text of a cell."""
        kind = attribute(cell, "t", "n")
        if kind == "inlineStr":
            return _rich(child_of(cell, "is"))
        element = child_of(cell, "v")
        value = "" if element is None else (element.text or "").strip()
        if kind == "s":
            return self.strings[int(value)] if value.isascii() and value.isdigit() else ""
        if kind in ("str", "e"):
            return _unescaped("" if element is None else element.text or "")
        if kind == "b":
            return "TRUE" if value in _ON else "FALSE" if value else ""
        return (iso_moment(value) or value) if kind == "d" else self._number(value, attribute(cell, "s"))

    def _number(self, value: str, style: str) -> str:
        index = int(style) if style.isascii() and style.isdigit() and len(style) < 7 else 0
        kind = self.kinds[index] if index < len(self.kinds) else Kind.NUMBER
        if _WHOLE.fullmatch(value) and kind is Kind.NUMBER:
            return value
        if not _NUMBER.fullmatch(value):
            return value
        number = float(value)
        if kind is not Kind.NUMBER:
            duration = kind is Kind.DURATION
            moment = excel_moment(number, duration=duration, from_1904=self.from_1904)
            return moment or value
        return repr(number).removesuffix(".0") if isfinite(number) else value


class _Reading:
    """Reads the sheets of one workbook; collects comments and text boxes on the way."""

    def __init__(self, path: Path, archive: Archive) -> None:
        self._path, self._archive = path, archive
        self._cells = Cells(path)
        self.remarks: list[Remark] = []
        self.boxes: list[Aside] = []

    def sheets(self) -> Iterator[NamedSheet]:
        """All sheets in their order, hidden ones included."""
        book = main_part(self._archive, "xl/workbook.xml")
        root = self._archive.xml(book)
        parts = {one.id: one for one in relations(self._archive, book)}
        values = self._values(root, {one.kind: one.member for one in parts.values()})
        listed = child_of(root, "sheets")
        if listed is None:
            raise BrokenDocument(self._path, "xlsx")
        for element in listed:
            part = parts.get(_relation_id(element))
            if part and part.kind == "worksheet":
                shown = attribute(element, "state", "visible") == "visible"
                yield NamedSheet(attribute(element, "name"), self._sheet(part.member, values), shown)

    def _values(self, book: _Element, members: dict[str, str]) -> _Values:
        strings: list[str] = []
        if (place := members.get("sharedStrings", "")) in self._archive:
            strings = [_rich(one) for one in self._archive.xml(place) if name_of(one) == "si"]
        place = members.get("styles", "")
        styles = self._archive.xml(place) if place in self._archive else None
        from_1904 = attribute(child_of(book, "workbookPr"), "date1904").lower() in _ON
        return _Values(strings, kinds_of_styles(styles), from_1904)

    def _sheet(self, member: str, values: _Values) -> Sheet:
        root = self._archive.xml(member)
        sheet = Sheet(self._cells)
        row = -1
        for number, element in enumerate(_children(root, "sheetData")):
            row = _row_number(element, row + 1 if number else 0)
            self._row(sheet, element, row, values)
        for merge in _children(root, "mergeCells"):
            self._merge(sheet, attribute(merge, "ref"))
        for relation in relations(self._archive, member):
            if relation.kind == "comments" and relation.member in self._archive:
                self._comments(sheet, self._archive.xml(relation.member))
            elif relation.kind == "drawing" and relation.member in self._archive:
                self._boxes(self._archive.xml(relation.member))
        return sheet

    def _row(self, sheet: Sheet, row: _Element, number: int, values: _Values) -> None:
        column = -1
        for cell in row:
            place = _place(attribute(cell, "r"))
            column = place[1] if place else column + 1
            try:
                text = values.text(cell)
            except IndexError as problem:
                raise BrokenDocument(self._path, "xlsx") from problem
            sheet.put(number, column, text)

    def _merge(self, sheet: Sheet, reference: str) -> None:
        first, _, last = reference.partition(":")
        start, end = _place(first), _place(last)
        if start and end:
            self._cells.take()
            height, width = end[0] - start[0] + 1, end[1] - start[1] + 1
            sheet.merge(start[0], start[1], max(1, height), max(1, width))

    def _comments(self, sheet: Sheet, root: _Element) -> None:
        authors = ["".join(map(str, one.itertext())) for one in _children(root, "authors")]
        for comment in _children(root, "commentList"):
            place = _place(attribute(comment, "ref"))
            text = normalised(_rich(child_of(comment, "text")))
            if place and text.strip():
                number = attribute(comment, "authorId")
                known = number.isascii() and number.isdigit() and int(number[:9]) < len(authors)
                key = f"#{len(self.remarks)}"
                self.remarks.append(Remark(key, text, authors[int(number[:9])] if known else ""))
                sheet.comment(*place, key)

    def _boxes(self, drawing: _Element) -> None:
        for body in drawing.iter("{*}txBody"):
            lines = ("".join(t.text or "" for t in one.iter("{*}t")) for one in body.iter("{*}p"))
            if (text := normalised("\n".join(lines))).strip():
                self.boxes.append(Aside("text box", text))


def _rich(parent: _Element | None) -> str:
    """The text of a string item, in one run or several; readings over characters are no part of it."""
    pieces: list[str] = []
    for child in () if parent is None else parent:
        if name_of(child) == "t":
            pieces.append(child.text or "")
        elif name_of(child) == "r":
            pieces.append(_rich(child))
    return _unescaped("".join(pieces))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), text)


def _relation_id(element: _Element) -> str:
    found = (value for key, value in element.attrib.items() if str(key).endswith("}id"))
    return str(next(found, ""))


def _children(root: _Element, name: str) -> Iterator[_Element]:
    found = child_of(root, name)
    yield from () if found is None else found


def _row_number(row: _Element, default: int) -> int:
    number = attribute(row, "r")
    return int(number) - 1 if number.isascii() and number.isdigit() and 0 < len(number) < 9 else default


def _place(reference: str) -> tuple[int, int] | None:
    """Row and column from 0 of "B3"."""
    found = _PLACE.fullmatch(reference)
    if found is None:
        return None
    column = 0
    for letter in found.group(1):
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found.group(2)) - 1, column - 1
