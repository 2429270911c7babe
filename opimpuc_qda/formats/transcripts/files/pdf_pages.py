"""Pages of a PDF as pieces of lines with their places; the one module that speaks to PDFium.

PDFium keeps state of its own, so one thread at a time may use it.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from opimpuc_qda.domain.errors import BrokenDocument, LockedDocument, TooLarge

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_ONE_AT_A_TIME = threading.Lock()
_LONGEST = 8.0
_MOST_PAGES = 5_000
_MOST_CHARACTERS = 2_000_000
_WIDE_GAP = 1.4
_GAP = 0.6
_SEVERAL = 3
_WORD_GAP = 0.18
_BREAKS = "\r\n"
_END_OF_UNICODE = 0x110000
_LINE_HYPHENS = "\x02\ufffe"
_HAN = "\u2e80"

_LOCKED = 4  # FPDF_ERR_PASSWORD


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of text, or the part of it in one column. Places are in points, from the lower left corner.

    ``size`` is the height of its characters, in points.
    """

    text: str
    page: int
    left: float
    right: float
    bottom: float
    size: float


@dataclass(frozen=True, slots=True)
class Pages:
    """All pieces in the order of the file; the numbers of pages, and of those that are pictures alone."""

    pieces: tuple[Piece, ...]
    count: int
    pictures: int


@dataclass(frozen=True, slots=True)
class _Character:
    """A character with its box; ``made``: a space that PDFium puts where words stand apart."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    made: bool = False


def pages(path: Path, data: bytes) -> Pages:
    """Read the text of all pages.

    Raises:
        BrokenDocument: PDFium cannot open it.
        LockedDocument: it wants a password.
        TooLarge: it has too many pages or characters, or takes too long.
    """
    import pypdfium2

    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as problem:
            if problem.err_code == _LOCKED:
                raise LockedDocument(path) from problem
            raise BrokenDocument(path, "pdf") from problem
        try:
            return _Reading(path, document).pages()
        except pypdfium2.PdfiumError as problem:
            raise BrokenDocument(path, "pdf") from problem
        finally:
            document.close()


class _Reading:
    def __init__(self, path: Path, document: PdfDocument) -> None:
        self._path, self._document = path, document
        self._end = time.monotonic() + _LONGEST
        self._characters = 0

    def pages(self) -> Pages:
        """All pages."""
        count = len(self._document)
        if count > _MOST_PAGES:
            raise TooLarge(self._path)
        pieces: list[Piece] = []
        pictures = 0
        for number in range(count):
            page = self._document[number]
            found = list(self._page(page, number))
            pictures += not found and _has_picture(page)
            pieces += found
            page.close()
        return Pages(tuple(pieces), count, pictures)

    def _page(self, page: PdfPage, number: int) -> Iterator[Piece]:
        text_page = page.get_textpage()
        try:
            self._characters += text_page.count_chars()
            if self._characters > _MOST_CHARACTERS:
                raise TooLarge(self._path)
            lines = [_ordered(line) for line in self._lines(text_page)]
        finally:
            text_page.close()
        margins = _margins(lines)
        for line in lines:
            for part in _parted(line, margins):
                if any(one.text.strip() for one in part):
                    yield _piece(part, number)

    def _lines(self, text_page: PdfTextPage) -> Iterator[list[_Character]]:
        line: list[_Character] = []
        for index in range(text_page.count_chars()):
            if index % 500 == 0 and time.monotonic() > self._end:
                raise TooLarge(self._path)
            found = _character(text_page, index)
            if found is None:
                continue
            if found.text != "\n":
                line.append(found)
            if found.text.endswith("\n"):
                yield line
                line = []
        yield line


def _character(text_page: PdfTextPage, index: int) -> _Character | None:
    """One character with its advance width; a control character is none."""
    from pypdfium2 import raw

    code = raw.FPDFText_GetUnicode(text_page, index)
    text = chr(code) if 0 < code < _END_OF_UNICODE else "\ufffd"
    if text in _BREAKS:
        return _Character("\n", 0, 0, 0, 0)
    if text in _LINE_HYPHENS:
        text = "-\n"
    elif text < " ":
        return None
    made = text.isspace() and raw.FPDFText_IsGenerated(text_page, index) == 1
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text_page, index, box)
    return _Character(text, box.left, box.right, box.bottom, box.top, made)


def _has_picture(page: PdfPage) -> bool:
    from pypdfium2 import raw

    return any(True for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3))


def _ordered(line: list[_Character]) -> list[_Character]:
    """The characters from left to right, where PDFium mixed runs of several fonts on one line."""
    drawn = [one for one in line if not one.made]
    size = _size(drawn)
    back = any(after.left < before.left - size / 2 for before, after in pairwise(drawn))
    if not back or max(one.bottom for one in drawn) - min(one.bottom for one in drawn) > size / 2:
        return line
    return sorted(drawn, key=lambda one: one.left)


def _margins(lines: Sequence[Sequence[_Character]]) -> frozenset[int]:
    """Where several lines of a page begin, in whole points: the left edges of its columns."""
    starts = Counter(round(line[0].left) for line in lines if line)
    return frozenset(left for left, times in starts.items() if times >= _SEVERAL)


def _parted(line: Sequence[_Character], margins: frozenset[int]) -> Iterator[list[_Character]]:
    """The line in parts, where a gap is as wide as between columns, or ends where a column begins."""
    size = _size(line)
    part: list[_Character] = []
    last: _Character | None = None
    for one in line:
        drawn = bool(one.text.strip())
        gap = one.left - last.right if drawn and last else 0.0
        if gap > _WIDE_GAP * size or (gap > _GAP * size and round(one.left) in margins):
            yield part
            part = []
        part.append(one)
        last = one if drawn else last
    yield part


def _piece(part: list[_Character], page: int) -> Piece:
    text: list[str] = []
    last: _Character | None = None
    for one in part:
        if last and _needs_space(last, one):
            text.append(" ")
        text.append(one.text)
        last = one
    drawn = [one for one in part if one.text.strip()]
    return Piece(
        _paired("".join(text).replace("-\n", "-")).strip(),
        page,
        min(one.left for one in drawn),
        max(one.right for one in drawn),
        min(one.bottom for one in drawn),
        _size(drawn),
    )


def _paired(text: str) -> str:
    """``text`` with the two halves of rare characters put together."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _needs_space(before: _Character, after: _Character) -> bool:
    """Whether two drawn characters stand apart like words; Chinese has no such gaps."""
    if before.text.isspace() or after.text.isspace() or max(before.text, after.text) >= _HAN:
        return False
    return after.left - before.right > _WORD_GAP * max(before.top - before.bottom, after.top - after.bottom)


def _size(part: Sequence[_Character]) -> float:
    return max((one.top - one.bottom for one in part), default=1.0) or 1.0
