"""What a command has to say, for machines and for people."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """``json`` and ``text`` say the same; ``ok`` is false where a problem was found."""

    json: str
    text: str
    ok: bool = True


def outcome(found: Mapping[str, Json], lines: Iterable[str], *, ok: bool = True) -> Outcome:
    """One JSON object for machines, lines for people."""
    return Outcome(json.dumps(found, ensure_ascii=False), "\n".join(lines), ok)


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """Lines with aligned columns; numbers stand right, Chinese characters take two places."""
    body = [tuple(row) for row in rows]
    lines = [tuple(map(str, row)) for row in (header, *body)]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    numeric = [bool(body) and all(isinstance(row[n], int) for row in body) for n in range(len(header))]
    return ["  ".join(map(_padded, line, widths, numeric)).rstrip() for line in lines]


def _padded(cell: str, width: int, right: bool) -> str:  # noqa: FBT001 -- one of three mapped lists
    gap = " " * (width - _width(cell))
    return gap + cell if right else cell + gap


def _width(cell: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in cell)
