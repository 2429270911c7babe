"""Runs of equally set characters to paragraphs with a style, and the passages that comments hang on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from opimpuc_qda.formats.transcripts.document import (
    Aside,
    Comment,
    Lines,
    Paragraph,
    Style,
    normalised,
)

LONGEST_QUOTE = 2_000
"""Code points of a commented passage that are quoted."""


@dataclass(frozen=True, slots=True)
class Face:
    """How characters are set; ``colour`` as in :class:`Style`."""

    bold: bool = False
    italic: bool = False
    colour: str = ""


PLAIN_FACE = Face()


@dataclass(frozen=True, slots=True)
class Run:
    """Characters set alike."""

    text: str
    face: Face = PLAIN_FACE


class Edge(Enum):
    """Where a comment begins, ends, or merely stands."""

    OPENS = 1
    CLOSES = 2
    POINT = 3


@dataclass(frozen=True, slots=True)
class Anchor:
    """A mark of the comment ``key`` between runs."""

    key: str
    edge: Edge


@dataclass(frozen=True, slots=True)
class Remark:
    """The words of the comment ``key``."""

    key: str
    text: str
    author: str


@dataclass(frozen=True, slots=True)
class _Place:
    paragraph: int
    offset: int


class Body:
    """Collects paragraphs made of runs, and remembers where comments hang."""

    def __init__(self) -> None:
        self._lines = Lines()
        self._starts: dict[str, _Place] = {}
        self._ends: dict[str, _Place] = {}

    def add(
        self, pieces: Sequence[Run | Anchor], name: str = "", heading: int = 0, *, soft: bool = False
    ) -> None:
        """Add one paragraph of the file; line feeds in its runs are its line breaks.

        ``soft``: it continues the one before it, unless a blank line parts them.
        """
        if not pieces:
            self._lines.add("")
            return
        for number, line in enumerate(_lines(pieces)):
            text = normalised("".join(piece.text for piece in line if isinstance(piece, Run)))
            self._anchor(line, len(text))
            style = _style([piece for piece in line if isinstance(piece, Run)], name, heading, len(text))
            self._lines.add(text, soft=soft or number > 0, style=style)

    def mark(self, anchor: Anchor) -> None:
        """Take up a mark that stands between paragraphs."""
        self._put(anchor, _Place(self._lines.count, 0))

    def restart(self) -> None:
        """What comes stands in another place: a cell, or after a table."""
        self._lines.restart()

    def taken(self) -> tuple[Paragraph, ...]:
        """The paragraphs since the last call."""
        return self._lines.taken()

    def asides(self) -> tuple[Aside, ...]:
        """The lines of white space."""
        return self._lines.asides()

    def comments(self, remarks: Iterable[Remark], paragraphs: Sequence[Paragraph]) -> tuple[Comment, ...]:
        """``remarks`` with the passages of all ``paragraphs`` that they hang on."""
        return tuple(self._comment(remark, paragraphs) for remark in remarks)

    def _comment(self, remark: Remark, paragraphs: Sequence[Paragraph]) -> Comment:
        start = self._starts.get(remark.key, _Place(len(paragraphs), 0))
        end = self._ends.get(remark.key, start)
        quote = _quote(paragraphs, start, end)
        return Comment(remark.text, remark.author, quote, start.paragraph, start.offset)

    def _anchor(self, line: Sequence[Run | Anchor], length: int) -> None:
        """Each mark of a line that becomes the next paragraph, or none when it is blank."""
        offset = 0
        for piece in line:
            if isinstance(piece, Run):
                offset += len(normalised(piece.text))
            else:
                self._put(piece, _Place(self._lines.count, min(offset, length)))

    def _put(self, anchor: Anchor, place: _Place) -> None:
        if anchor.edge is Edge.CLOSES:
            self._ends.setdefault(anchor.key, place)
        else:
            self._starts.setdefault(anchor.key, place)


def _lines(pieces: Iterable[Run | Anchor]) -> Iterator[list[Run | Anchor]]:
    line: list[Run | Anchor] = []
    for piece in pieces:
        if isinstance(piece, Anchor):
            line.append(piece)
            continue
        first, *others = normalised(piece.text).split("\n")
        line.append(Run(first, piece.face))
        for text in others:
            yield line
            line = [Run(text, piece.face)]
    yield line


def _style(runs: Sequence[Run], name: str, heading: int, length: int) -> Style:
    marked = [(run, sum(not char.isspace() for char in run.text)) for run in runs]
    total = sum(size for _, size in marked)
    colours: Counter[str] = Counter()
    for run, size in marked:
        colours[run.face.colour] += size
    colour, coloured = colours.most_common(1)[0] if colours else ("", 0)
    return Style(
        name=name,
        heading=heading,
        bold=min(_bold(runs), length),
        italic=sum(size for run, size in marked if run.face.italic) * 2 > total,
        colour=colour if coloured * 2 > total else "",
    )


def _bold(runs: Iterable[Run]) -> int:
    """Code points through the last bold run that nothing else but white space stands before."""
    position = end = 0
    for run in runs:
        position += len(run.text)
        if run.face.bold:
            end = position if run.text.strip() or end else end
        elif run.text.strip():
            break
    return end


def _quote(paragraphs: Sequence[Paragraph], start: _Place, end: _Place) -> str:
    lines: list[str] = []
    room = LONGEST_QUOTE
    for number in range(start.paragraph, min(end.paragraph + 1, len(paragraphs))):
        text = paragraphs[number].text
        line = text[start.offset if number == start.paragraph else 0 : _stop(text, number, end)]
        lines.append(line[:room])
        room -= len(line)
        if room <= 0:
            break
    return "\n".join(filter(None, lines))


def _stop(text: str, number: int, end: _Place) -> int:
    return end.offset if number == end.paragraph else len(text)
