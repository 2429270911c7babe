"""Markdown files (md): headings, emphasis and pipe tables as far as transcripts and field notes use them.

Signs that shape the text become one "markup" aside; everything else stays as it is written, so that a dash,
a number or a bracket at the start of a line is never taken for more than it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from opimpuc_qda.formats.transcripts.document import Aside, Cell, Document, Paragraph, Row, Table
from opimpuc_qda.formats.transcripts.files.content import text_content
from opimpuc_qda.formats.transcripts.files.plain_text import parted_by_blank_lines
from opimpuc_qda.formats.transcripts.files.runs import Body, Face, Run

_HEADING = re.compile(r"( {0,3}(#{1,6})[ \t]+)(.*?)([ \t]+#+[ \t]*)?")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_QUOTE = re.compile(r"( {0,3}(?:>[ \t]?)+)(.*)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})[^`]*")
_TABLE_RULE = re.compile(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?")
_MARK = re.compile(
    r"\\[!-/:-@\[-`{-~]|\*{1,3}|_{1,3}|!?\[([^\[\]\n]*)\]\(([^()\s]*)\)|<br ?/?>|<!--.{0,300}?-->"
)
_LINK = re.compile(r"[a-z][a-z0-9+.-]*:|[/#.]|www\.|[^\s]*[./][^\s]*", re.IGNORECASE)
_BAR = re.compile(r"(?<!\\)\|")
_WORD = re.compile(r"\w")
_FRONT = "---"
_FARTHEST = 500
_MOST_MARKS = 200_000


def read_markdown(path: Path, encoding: str | None) -> Document:
    """Read a Markdown file.

    Raises:
        NoSuchFile, EmptyFile, TooLarge, UnreadableEncoding: as they say.
    """
    found = text_content(path, encoding)
    reading = _Reading(found.text.split("\n"))
    blocks = tuple(reading.blocks())
    document = Document(path.name, found.encoding, blocks, reading.asides(), "md")
    return replace(document, warnings=found.warnings)


class _Reading:
    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._soft = parted_by_blank_lines(lines)
        self._body = Body()
        self._markup: list[str] = []
        self._front = ""
        self._marks_left = _MOST_MARKS

    def blocks(self) -> Iterator[Paragraph | Table]:
        """Paragraphs and tables in order."""
        number = self._front_matter()
        fenced = ""
        while number < len(self._lines):
            line = self._lines[number]
            fence = _FENCE.fullmatch(line)
            if fence and (not fenced or fence.group(1).startswith(fenced)):
                fenced = "" if fenced else fence.group(1)
                self._markup.append(line)
            elif fenced:
                self._add([Run(line)])
            elif length := self._table_length(number):
                yield self._table(self._lines[number : number + length])
                self._body.restart()
                number += length - 1
            else:
                self._line(number)
            yield from self._body.taken()
            number += 1

    def asides(self) -> tuple[Aside, ...]:
        """Markup, front matter and white space."""
        front = (Aside("note", self._front),) if self._front else ()
        markup = "".join(self._markup)
        return (*front, *((Aside("markup", markup),) if markup else ()), *self._body.asides())

    def _front_matter(self) -> int:
        """Take the settings of site generators at the start of the file; returns where the text begins."""
        if self._lines[0].rstrip() != _FRONT or len(self._lines) < 2 or not self._lines[1].strip():
            return 0
        ends = [number for number, line in enumerate(self._lines) if number and line.rstrip() == _FRONT]
        if not ends:
            return 0
        self._markup += [self._lines[0], self._lines[ends[0]]]
        self._front = "\n".join(self._lines[1 : ends[0]])
        return ends[0] + 1

    def _line(self, number: int) -> None:
        line = self._lines[number]
        above = self._lines[number - 1] if number else ""
        below = self._lines[number + 1] if number + 1 < len(self._lines) else ""
        if found := _HEADING.fullmatch(line):
            before, signs, text, after = found.groups()
            self._markup += [before, after or ""]
            self._add(self._runs(text), heading=len(signs))
        elif _UNDERLINE.fullmatch(line) and self._is_title(above):
            self._markup.append(line)
        elif _RULE.fullmatch(line):
            self._markup.append(line)
            self._add([Run("")])
        elif found := _QUOTE.fullmatch(line):
            self._markup.append(found.group(1))
            self._add(self._runs(found.group(2)), name="quote")
        else:
            level = _UNDERLINE.fullmatch(below) if self._is_title(line) else None
            heading = (1 if "=" in below else 2) if level else 0
            self._add(self._runs(line), heading=heading)

    def _is_title(self, line: str) -> bool:
        """Whether a line of signs below makes ``line`` a heading; a list or table above a rule is none."""
        return bool(line.strip()) and not line.lstrip().startswith(("-", "*", "#", ">", "|", "+"))

    def _add(self, runs: Sequence[Run], name: str = "", heading: int = 0) -> None:
        self._body.add(runs, name, heading, soft=self._soft and not heading)

    def _table_length(self, number: int) -> int:
        """How many lines a pipe table at ``number`` takes; 0 where there is none."""
        if number + 1 >= len(self._lines) or not _BAR.search(self._lines[number]):
            return 0
        rule = self._lines[number + 1]
        if "-" not in rule or "|" not in rule or not _TABLE_RULE.fullmatch(rule):
            return 0
        if len(_parts(rule)) != len(_parts(self._lines[number])):
            return 0
        end = number + 2
        while end < len(self._lines) and _BAR.search(self._lines[end]):
            end += 1
        return end - number

    def _table(self, lines: Sequence[str]) -> Table:
        self._markup.append(lines[1])
        rows = [Row(self._cells(lines[0]), header=any(map(str.strip, _parts(lines[0]))))]
        rows += [Row(self._cells(line)) for line in lines[2:]]
        return Table(tuple(rows))

    def _cells(self, line: str) -> tuple[Cell, ...]:
        parts = _parts(line)
        kept = sum(map(len, parts))
        self._markup.append("|" * (len(line) - kept))
        return tuple(map(self._cell, parts))

    def _cell(self, text: str) -> Cell:
        self._body.restart()
        bare = text.strip(" \t")
        self._markup.append(text.replace(bare, "", 1) if bare else text)
        self._body.add(self._runs(bare))
        return Cell(self._body.taken())

    def _runs(self, text: str) -> list[Run]:
        """The line without its signs; emphasis that nothing closes stands for itself."""
        runs: list[Run] = []
        open_: list[str] = []
        position = 0
        for mark in islice(_MARK.finditer(text), self._marks_left):
            self._marks_left -= 1
            face = _face(open_)
            sign = mark.group()
            shown = self._shown(mark, text, open_)
            if shown is None:
                continue
            runs.append(Run(text[position : mark.start()], face))
            runs.append(Run(shown, face))
            self._markup.append(_without(sign, shown))
            position = mark.end()
        runs.append(Run(text[position:], _face(open_)))
        return runs

    def _shown(self, mark: re.Match[str], text: str, open_: list[str]) -> str | None:
        """What a sign shows as; None where it is no sign here. ``open_``: the emphasis it stands in."""
        sign = mark.group()
        if sign[0] == "\\":
            return sign[1]
        if sign.startswith("<"):
            return "\n" if sign.startswith("<br") else ""
        if sign[0] in "![":
            return mark.group(1) if _LINK.match(mark.group(2)) else None
        if sign in open_ and _ends(mark, text):
            open_.remove(sign)
            return ""
        if sign not in open_ and _begins(mark, text) and _closed(sign, text, mark.end()):
            open_.append(sign)
            return ""
        return None


def _parts(line: str) -> list[str]:
    parts = _BAR.split(line)
    first = 1 if len(parts) > 1 and not parts[0].strip(" \t") else 0
    last = len(parts) - 1 if len(parts) > 1 and not parts[-1].strip(" \t") else len(parts)
    return parts[first:last]


def _without(sign: str, shown: str) -> str:
    return sign.replace(shown, "", 1) if shown.strip("\n") else sign


def _face(open_: Sequence[str]) -> Face:
    sizes = {len(sign) for sign in open_}
    return Face(bold=bool(sizes & {2, 3}), italic=bool(sizes & {1, 3}))


def _begins(mark: re.Match[str], text: str) -> bool:
    after = text[mark.end() : mark.end() + 1]
    before = text[max(0, mark.start() - 1) : mark.start()]
    return bool(after.strip()) and not ("_" in mark.group() and _WORD.match(before))


def _ends(mark: re.Match[str], text: str) -> bool:
    before = text[max(0, mark.start() - 1) : mark.start()]
    after = text[mark.end() : mark.end() + 1]
    return bool(before.strip()) and not ("_" in mark.group() and _WORD.match(after))


def _closed(sign: str, text: str, start: int) -> bool:
    """Whether the same sign, no longer and no shorter, stands further on."""
    char = re.escape(sign[0])
    return (
        re.compile(rf"(?<=[^\s{char}\\]){re.escape(sign)}(?!{char})").search(text, start, start + _FARTHEST)
        is not None
    )
