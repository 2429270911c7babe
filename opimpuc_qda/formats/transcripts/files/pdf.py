"""PDF files that hold text: lines put together to paragraphs; the heads and feet of pages stand aside."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from opimpuc_qda.domain.errors import BrokenDocument, ScannedDocument
from opimpuc_qda.formats.transcripts.document import Aside, Document, normalised
from opimpuc_qda.formats.transcripts.files.content import content
from opimpuc_qda.formats.transcripts.files.encodings import UNCERTAIN
from opimpuc_qda.formats.transcripts.files.pdf_pages import Piece, pages
from opimpuc_qda.formats.transcripts.files.runs import Body, Run
from opimpuc_qda.formats.transcripts.turns.notation import candidate, timed
from opimpuc_qda.formats.transcripts.turns.roles import role_word

_MARK = b"%PDF-"
_MARK_WITHIN = 1_024
_EDGE_LINES = 2
_REPEATED = 0.6
_DIGITS = re.compile(r"\d+")
_SPACES = re.compile(r"\s+")
_CLOSE = 1.9
_APART = 2.7
_INDENT = 3.0
_CLOSING = "。！？!?.…”」』）)"
_COLUMN_SHARE = 0.1
_NARROWEST = 100
_HAN = "\u2e80"
_ODD_SHARE = 0.02
_INITIALS = re.compile(r"[A-Z]{1,2}\d{0,2}$|[甲乙丙丁问答問]$")
PICTURES = "pages without text"
"""The warning that goes with a file some of whose pages are pictures."""


def read_pdf(path: Path, encoding: str | None) -> Document:
    """Read a PDF file; ``encoding`` means nothing here.

    Raises:
        NoSuchFile, EmptyFile, TooLarge: as they say.
        BrokenDocument: it is no PDF.
        LockedDocument: it wants a password.
        ScannedDocument: there is no text on its pages.
    """
    del encoding
    data = content(path)
    if _MARK not in data[:_MARK_WITHIN]:
        raise BrokenDocument(path, "pdf")
    found = pages(path, data)
    edges = _edges(found.pieces, found.count)
    body = Body()
    above: Piece | None = None
    for pieces in _paragraphs([piece for piece in found.pieces if piece not in edges]):
        if above and _apart(above, pieces[0]):
            body.add([])
        _add(body, pieces)
        above = pieces[-1]
    paragraphs = body.taken()
    if not paragraphs:
        raise ScannedDocument(path)
    asides = [Aside(edges[piece], normalised(piece.text)) for piece in found.pieces if piece in edges]
    warnings = (PICTURES,) if found.pictures else ()
    if _is_odd("".join(piece.text for piece in found.pieces)):
        warnings = (*warnings, UNCERTAIN)
    return Document(path.name, "", paragraphs, (*asides, *body.asides()), "pdf", (), warnings)


def _edges(pieces: Sequence[Piece], count: int) -> dict[Piece, str]:
    """The lines at the top and bottom of pages that most pages have, but for their numbers."""
    if count < _EDGE_LINES:
        return {}
    outer: list[tuple[Piece, str]] = []
    for page in _by_page(pieces):
        levels = sorted({round(piece.bottom) for piece in page}, reverse=True)
        heads, feet = levels[:_EDGE_LINES], levels[-_EDGE_LINES:]
        outer += [(piece, "page head") for piece in page if round(piece.bottom) in heads]
        outer += [(piece, "page foot") for piece in page if round(piece.bottom) in feet]
    times = Counter(_patterns(outer))
    enough = max(_EDGE_LINES, _REPEATED * count)
    return {piece: what for piece, what in outer if times[what, _pattern(piece)] >= enough}


def _patterns(outer: Sequence[tuple[Piece, str]]) -> Iterator[tuple[str, str]]:
    """What stands at the edges, once a page, with numbers taken as equal."""
    seen = {(what, _pattern(piece), piece.page) for piece, what in outer}
    return ((what, pattern) for what, pattern, _ in seen)


def _pattern(piece: Piece) -> str:
    return _DIGITS.sub("#", _SPACES.sub("", piece.text))


def _by_page(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    page: list[Piece] = []
    for piece in pieces:
        if page and page[-1].page != piece.page:
            yield page
            page = []
        page.append(piece)
    if page:
        yield page


def _paragraphs(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Pieces that belong to one paragraph each; the first of a later one tells whether a gap is before it."""
    margins = _Margins(pieces)
    paragraph: list[Piece] = []
    for piece in pieces:
        if paragraph and not _goes_on(paragraph, piece, margins):
            yield paragraph
            paragraph = []
        paragraph.append(piece)
    if paragraph:
        yield paragraph


class _Margins:
    """How far the lines of a text reach, those of a column up to the next one."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        starts = Counter(round(piece.left) for piece in pieces)
        self._columns = sorted(left for left, times in starts.items() if times > _COLUMN_SHARE * len(pieces))
        self._farthest: dict[tuple[int, bool], float] = {}
        for piece in pieces:
            place = self._place(piece)
            self._farthest[place] = max(self._farthest.get(place, 0.0), piece.right)

    def of(self, piece: Piece) -> float:
        """The farthest that lines reach which begin where ``piece`` does."""
        return self._farthest.get(self._place(piece), piece.right)

    def _place(self, piece: Piece) -> tuple[int, bool]:
        """Where a piece begins, and whether it stays within its column."""
        following = next((left for left in self._columns if left > piece.left + _NARROWEST), None)
        return round(piece.left), following is not None and piece.right < following


def _apart(above: Piece, piece: Piece) -> bool:
    """Whether an empty line stands between two paragraphs of a page."""
    return above.page == piece.page and above.bottom - piece.bottom > _APART * max(above.size, piece.size)


def _goes_on(paragraph: Sequence[Piece], piece: Piece, margins: _Margins) -> bool:
    """Whether ``piece`` continues a paragraph: below it, as far left, and without room on the line above."""
    last = paragraph[-1]
    if _opens(piece.text) or abs(last.size - piece.size) > max(last.size, piece.size) / 2:
        return False
    if last.page != piece.page:
        if last.text[-1] in _CLOSING:
            return False
    elif not 0 < last.bottom - piece.bottom <= _CLOSE * max(last.size, piece.size):
        return False
    indented = -1.5 if len(paragraph) > 1 else -_INDENT * piece.size
    if not indented <= piece.left - last.left <= 1.5:
        return False
    room = max(margins.of(last), margins.of(piece)) - last.right
    return last.text.endswith("-") or room < _room_needed(last, piece)


def _room_needed(last: Piece, piece: Piece) -> float:
    """How much room the next word would have taken on the line above."""
    if piece.text[0] >= _HAN or last.text[-1] >= _HAN:
        return 2.2 * piece.size
    word = len(piece.text.partition(" ")[0]) + 1
    return word * (piece.right - piece.left) / max(1, len(piece.text)) + 0.5 * piece.size


def _opens(text: str) -> bool:
    """Whether a line opens a turn, so that it never continues the one above."""
    stamp, found = timed(text), candidate(text)
    if stamp is not None or found is None:
        return stamp is not None
    return found.time is not None or role_word(found.label) is not None or bool(_INITIALS.match(found.label))


def _add(body: Body, pieces: Sequence[Piece]) -> None:
    text = ""
    for piece in pieces:
        joined = not text or text.endswith("-") or text[-1] >= _HAN or piece.text[0] >= _HAN
        text += piece.text if joined else f" {piece.text}"
    body.add([Run(text)])


def _is_odd(text: str) -> bool:
    """Whether fonts say so little of their characters that many came out as nothing."""
    odd = sum(char == "\ufffd" or unicodedata.category(char) in ("Co", "Cn") for char in text)
    return odd > _ODD_SHARE * len(text)
