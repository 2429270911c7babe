"""Rich Text documents (rtf): body and tables; headers and footers never enter, notes stand aside."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from opimpuc_qda.domain.errors import BrokenDocument, TooLarge
from opimpuc_qda.formats.transcripts.document import Aside, Document, Paragraph, Table, normalised
from opimpuc_qda.formats.transcripts.files.content import content
from opimpuc_qda.formats.transcripts.files.rtf_rows import TableRows
from opimpuc_qda.formats.transcripts.files.rtf_tokens import WESTERN, Token, code_page, read, tokens
from opimpuc_qda.formats.transcripts.files.runs import Anchor, Body, Edge, Face, Remark, Run

_MOST_SIGNS = 1_500_000
_MOST_LINES = 600_000
_LINE_ENDS = (b"\\par", b"\\line", b"\\cell")
_SIGNS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "~": "\u00a0",
    "-": "\u00ad",
    "_": "\u2011",
}
_ENDS = frozenset(("par", "sect", "page", "softpage", "column", "nestcell", "nestrow", "\n", "\r"))
_SILENT_WORDS = """
stylesheet info pict objdata header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc
ftncn aftnsep aftnsepc aftncn fldinst listtext pntext sp bkmkstart bkmkend nonesttables xe tc rxe private
template operator company themedata
"""
_SILENT = frozenset(_SILENT_WORDS.split())
_NOTES = {"footnote": "footnote", "annotation": "comment", "shptxt": "text box"}
_MARKS = {"atrfstart": Edge.OPENS, "atrfend": Edge.CLOSES}
_KNOWN = frozenset((*_NOTES, *_MARKS, "atnid", "atnauthor", "atnref", "shpinst", "fonttbl", "shppict"))
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class _State:
    """What a group takes over from the one around it. ``place``: the destination that its text goes to."""

    place: str = "body"
    font: int = 0
    east_font: int = 0
    east: bool = False
    skip: int = 1
    bold: bool = False
    italic: bool = False
    colour: int = 0
    unseen: bool = False
    gone: bool = False


@dataclass(slots=True)
class _Note:
    """A destination that stands beside the running text, while it is read."""

    what: str
    depth: int
    text: list[str] = field(default_factory=list)
    key: str = ""


def read_rtf(path: Path, encoding: str | None) -> Document:
    """Read a Rich Text document; ``encoding`` means nothing here.

    Raises:
        NoSuchFile, EmptyFile, TooLarge: as they say.
        BrokenDocument: it is no Rich Text, or is cut short.
    """
    del encoding
    data = content(path)
    if not data.lstrip().startswith(b"{\\rtf"):
        raise BrokenDocument(path, "rtf")
    signs = data.count(b"\\") - data.count(b"\\'") + data.count(b"{")
    if signs > _MOST_SIGNS or sum(map(data.count, _LINE_ENDS)) > _MOST_LINES:
        raise TooLarge(path)
    reading = _Reading()
    if not reading.read(data):
        raise BrokenDocument(path, "rtf")
    return reading.document(path.name)


class _Reading:
    """Walks the tokens of one document."""

    def __init__(self) -> None:
        self._state = _State()
        self._stack: list[_State] = []
        self._starred = False
        self._page = WESTERN
        self._fonts: dict[int, int] = {}
        self._default_font = 0
        self._colours: list[str] = []
        self._red_green_blue = [0, 0, 0]
        self._bytes = bytearray()
        self._halves: list[int] = []
        self._to_skip = 0
        self._runs: list[Run | Anchor] = []
        self._level = 0
        self._in_table = False
        self._rows = TableRows()
        self._blocks: list[Paragraph | Table] = []
        self._body = Body()
        self._asides: list[Aside] = []
        self._remarks: list[Remark] = []
        self._notes: list[_Note] = []
        self._hidden: list[str] = []
        self._author, self._mark = "", ""

    def read(self, data: bytes) -> bool:
        """Read all of it; tells whether every group was closed."""
        for token in tokens(data):
            if token.data:
                self._text(token.data)
            elif token.word == "{":
                self._flush()
                self._stack.append(self._state)
            elif token.word == "}":
                self._close()
                if not self._stack:
                    break
            else:
                self._control(token)
        whole = not self._stack
        self._end_paragraph()
        self._end_table()
        return whole

    def document(self, name: str) -> Document:
        """What was read."""
        hidden = normalised("".join(self._hidden))
        unseen = (Aside("hidden text", hidden),) if hidden.strip() else ()
        comments = tuple(Aside("comment", remark.text) for remark in self._remarks)
        asides = (*self._asides, *unseen, *self._body.asides(), *comments)
        found = Document(name, "", tuple(self._blocks), asides, "rtf")
        return replace(found, comments=self._body.comments(self._remarks, found.paragraphs))

    def _close(self) -> None:
        self._flush()
        if self._stack:
            self._state = self._stack.pop()
        self._to_skip = 0
        if self._notes and len(self._stack) < self._notes[-1].depth:
            self._end_note(self._notes.pop())

    def _end_note(self, note: _Note) -> None:
        text = normalised("".join(note.text)).strip("\n")
        if not text.strip():
            return
        if note.what != "comment":
            self._asides.append(Aside(note.what, text))
            return
        key = note.key or f"#{len(self._remarks)}"
        self._remarks.append(Remark(key, text, self._author.strip()))
        if not note.key:
            self._runs.append(Anchor(key, Edge.POINT))
        self._author = ""

    def _control(self, token: Token) -> None:
        word, number = token.word, token.number
        if word == "*":
            self._starred = True
            return
        starred, self._starred = self._starred, False
        if word == "u" and number is not None:
            self._unicode(number)
            return
        if self._to_skip and word in _SIGNS:
            self._to_skip -= 1
            return
        self._flush()
        if self._destination(word, starred=starred) or self._state.place in ("silent", *_MARKS):
            return
        if word in _SIGNS:
            self._write(_SIGNS[word])
        elif word in _ENDS:
            self._end()
        elif not (self._character(word, number) or self._table(word)):
            self._paragraph(word, number)

    def _destination(self, word: str, *, starred: bool) -> bool:
        """Whether ``word`` begins a destination; then go there."""
        if word in _SILENT or (starred and word not in _KNOWN):
            self._go("silent")
        elif word in ("fonttbl", "colortbl", "atnid", "atnauthor", "atnref") or word in _MARKS:
            self._mark = ""
            self._go(word)
        elif word in _NOTES and self._state.place != "silent":
            self._notes.append(_Note(_NOTES[word], len(self._stack)))
            self._go("note")
        elif word == "shptxt":
            self._go("silent")
        else:
            return False
        return True

    def _go(self, place: str) -> None:
        if self._state.place != "silent":
            self._state = replace(self._state, place=place)

    def _character(self, word: str, number: int | None) -> bool:
        """Whether ``word`` says how characters look or are encoded; then take it."""
        state, on, value = self._state, number != 0, number or 0
        match word:
            case "b":
                self._state = replace(state, bold=on)
            case "i":
                self._state = replace(state, italic=on)
            case "v":
                self._state = replace(state, unseen=on)
            case "deleted":
                self._state = replace(state, gone=on)
            case "plain":
                self._state = replace(state, bold=False, italic=False, colour=0, unseen=False, gone=False)
            case "cf":
                self._state = replace(state, colour=max(0, value))
            case "uc":
                self._state = replace(state, skip=max(0, 1 if number is None else number))
            case _:
                return self._font(word, value) or self._charset(word, number)
        return True

    def _font(self, word: str, value: int) -> bool:
        state = self._state
        if word == "f":
            self._state = replace(state, font=value, east=False)
        elif word == "af":
            self._state = replace(state, east_font=value) if state.east else state
        elif word in ("dbch", "loch", "hich"):
            self._state = replace(state, east=word == "dbch")
        else:
            return False
        return True

    def _charset(self, word: str, number: int | None) -> bool:
        if word == "ansicpg":
            self._page = number or WESTERN
        elif word in ("mac", "pc", "pca"):
            self._page = {"mac": 10000, "pc": 437, "pca": 850}[word]
        elif word == "deff":
            self._default_font = number or 0
            self._state = replace(self._state, font=self._default_font)
        elif word in ("fcharset", "cpg") and self._state.place == "fonttbl":
            page = number or 0
            self._fonts[self._state.font] = page if word == "cpg" else code_page(page, self._page)
        elif word in ("red", "green", "blue") and self._state.place == "colortbl":
            self._red_green_blue[("red", "green", "blue").index(word)] = (number or 0) & 255
        else:
            return False
        return True

    def _table(self, word: str) -> bool:
        """Whether ``word`` is about tables; then take it."""
        if self._notes:
            return False
        if word == "intbl":
            self._in_table = True
        elif word == "cell":
            self._in_table = True
            self._end_paragraph()
            self._rows.cell(self._body.taken())
            self._body.restart()
        elif word == "row":
            self._end_paragraph()
            self._rows.end_row(self._body.taken())
            self._in_table = False
        else:
            return self._rows.define(word)
        return True

    def _paragraph(self, word: str, number: int | None) -> None:
        if word == "pard":
            self._level, self._in_table = 0, self._rows.in_row
        elif word == "outlinelevel":
            self._level = number + 1 if number is not None and 0 <= number < _LEVELS else 0

    def _text(self, data: bytes) -> None:
        self._starred = False
        skipped = min(self._to_skip, len(data))
        self._to_skip -= skipped
        if self._state.place == "colortbl":
            for _ in range(data.count(b";")):
                self._end_colour()
        elif skipped < len(data):
            if self._halves:
                self._flush()
            self._bytes += data[skipped:]

    def _end_colour(self) -> None:
        colour = "".join(f"{part:02x}" for part in self._red_green_blue)
        self._colours.append("" if colour == "000000" else colour)
        self._red_green_blue = [0, 0, 0]

    def _unicode(self, number: int) -> None:
        if self._bytes:
            self._flush()
        self._halves.append(number & 0xFFFF)
        self._to_skip = self._state.skip

    def _flush(self) -> None:
        """Write the bytes or UTF-16 halves that were waiting for others to go with."""
        if self._bytes:
            data = bytes(self._bytes)
            self._bytes.clear()
            self._write(read(data, self._current_page()))
        if self._halves:
            data = b"".join(half.to_bytes(2, "little") for half in self._halves)
            self._halves = []
            self._write(data.decode("utf-16-le", "replace"))

    def _current_page(self) -> int:
        state = self._state
        font = state.east_font if state.east and state.east_font else state.font
        return self._fonts.get(font, self._page)

    def _write(self, text: str) -> None:
        state = self._state
        if state.place in ("silent", "fonttbl", "colortbl", "atnid") or state.gone:
            return
        if state.place in ("atnauthor", "atnref") or state.place in _MARKS:
            self._name(state.place, text)
        elif state.unseen:
            self._hidden.append(text)
        elif self._notes:
            self._notes[-1].text.append(text)
        else:
            colour = self._colours[state.colour] if state.colour < len(self._colours) else ""
            self._runs.append(Run(text, Face(state.bold, state.italic, colour)))

    def _name(self, place: str, text: str) -> None:
        if place == "atnauthor":
            self._author += text
        elif place == "atnref" and self._notes:
            self._notes[-1].key += text.strip()
        elif place in _MARKS:
            self._runs.append(Anchor(text.strip(), _MARKS[place]))

    def _end(self) -> None:
        """End a paragraph, unless its end was deleted."""
        if self._state.gone:
            return
        if self._notes:
            self._notes[-1].text.append("\n")
        else:
            self._add()

    def _end_paragraph(self) -> None:
        """End a paragraph that a cell or the file ends, where one was begun."""
        self._flush()
        if self._runs:
            self._add()

    def _add(self) -> None:
        if not self._in_table:
            self._end_table()
        self._body.add(self._runs, heading=self._level)
        self._runs = []
        if not self._in_table:
            self._blocks += self._body.taken()

    def _end_table(self) -> None:
        for table in self._rows.taken():
            self._blocks.append(table)
            self._body.restart()
