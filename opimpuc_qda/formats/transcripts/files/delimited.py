"""Tables as text (csv, tsv): the delimiter is told by what parts the first rows evenly."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from opimpuc_qda.formats.transcripts.document import Aside, Document
from opimpuc_qda.formats.transcripts.files.content import text_content
from opimpuc_qda.formats.transcripts.files.runs import Body
from opimpuc_qda.formats.transcripts.files.spreadsheet import Cells, Sheet

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 60
_LONGEST_SAMPLE = 50_000
_SAID = re.compile(r"sep=([^\n\w])\n")


def read_delimited(path: Path, encoding: str | None) -> Document:
    """Read a table of comma-, semicolon-, tab- or bar-separated values.

    Quoted values may hold delimiters, quotes and line ends; a quote that nothing closes stands for itself.

    Raises:
        NoSuchFile, EmptyFile, TooLarge, UnreadableEncoding: as they say.
    """
    found = text_content(path, encoding)
    text = found.text
    said = _SAID.match(text)
    start = said.end() if said else 0
    delimiter = said.group(1) if said else _delimiter(text)
    markup = [text[: max(0, start - 1)]]
    cells = Cells(path)
    sheet, body = Sheet(cells), Body()
    for number, row in enumerate(_rows(text, delimiter, start, markup, cells)):
        for column, value in enumerate(row):
            sheet.put(number, column, value)
    table = sheet.table(body)
    asides = [Aside("markup", "".join(markup))] if any(markup) else []
    blocks = (table,) if table else ()
    kind = path.suffix.lower().removeprefix(".")
    document = Document(path.name, found.encoding, blocks, (*asides, *body.asides()), kind)
    return replace(document, warnings=found.warnings)


def _delimiter(text: str) -> str:
    """What parts most of the first rows into equally many values, the more the better."""
    return max(
        _DELIMITERS,
        key=lambda one: _evenness(list(islice(_rows(text[:_LONGEST_SAMPLE], one, 0, []), _SAMPLE))),
    )


def _evenness(rows: Sequence[Sequence[str]]) -> tuple[float, int]:
    widths = Counter(len(row) for row in rows if any(row))
    width, times = max(widths.items(), key=lambda pair: (pair[0] > 1, pair[1]), default=(1, 0))
    return (times / max(1, sum(widths.values())), width) if width > 1 else (0.0, 0)


def _rows(
    text: str, delimiter: str, start: int, markup: list[str], cells: Cells | None = None
) -> Iterator[list[str]]:
    """The rows from ``start`` on; what is no part of a value goes to ``markup``."""
    end = re.escape(delimiter)
    value = re.compile(rf'"((?:[^"]++|"")*+)"(?={end}|\n|\Z)|[^{end}\n]*+')
    position, row = start, list[str]()
    while position <= len(text):
        found = value.match(text, position)
        if found is None:  # no text is without a value at any place; for the type checker
            return
        row.append(_value(found, markup))
        if cells:
            cells.take()
        position = found.end()
        if text[position : position + 1] == delimiter:
            markup.append(delimiter)
        else:
            yield row
            row = []
        position += 1


def _value(found: re.Match[str], markup: list[str]) -> str:
    quoted: str | None = found.group(1)
    if quoted is None:
        return found.group()
    bare = quoted.replace('""', '"')
    markup.append('"' * (2 + len(quoted) - len(bare)))
    return bare
