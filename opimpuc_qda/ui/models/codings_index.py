"""Codings by place: which of them touch a stretch of text, without looking at the others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid

if TYPE_CHECKING:
    from opimpuc_qda.queries.codings import CodingRow

_LOOK = attrgetter("uid", "text", "span.start", "span.end", "code", "coder", "weight", "memos")
_START = attrgetter("span.start")
_END = attrgetter("span.end")


class CodingsIndex:
    """The codings of one transcript; ``codings`` are sorted by (text, start, end, uid)."""

    def __init__(self, codings: Sequence[CodingRow] = ()) -> None:
        self._by_uid = {coding.uid: coding for coding in codings}
        texts: dict[Uid, list[CodingRow]] = {}
        for coding in codings:
            texts.setdefault(coding.text, []).append(coding)
        self._texts = {text: _Shelf(rows) for text, rows in texts.items()}

    def __len__(self) -> int:
        return len(self._by_uid)

    def get(self, uid: Uid) -> CodingRow | None:
        """The coding ``uid``, or None."""
        return self._by_uid.get(uid)

    def touching(self, text: Uid, span: Span) -> list[CodingRow]:
        """The codings of ``text`` that share a code point with ``span``, by start."""
        shelf = self._texts.get(text)
        return shelf.touching(span) if shelf and len(span) else []

    def at(self, text: Uid, position: int) -> list[CodingRow]:
        """The codings that cover the code point ``position``."""
        return self.touching(text, Span(position, position + 1))

    def differences(self, other: CodingsIndex) -> tuple[tuple[Uid, Span], ...]:
        """Where the two look different: (text, span) of every coding that only one of them has so."""
        return tuple((look[1], Span(look[2], look[3])) for look in self._looks ^ other._looks)

    @cached_property
    def _looks(self) -> set[tuple[Uid, Uid, int, int, object]]:
        """All that can be seen of each coding, comparable in bulk."""
        return set(map(_LOOK, self._by_uid.values()))


class _Shelf:
    """The codings of one text; the running maximum of ends can be bisected though codings overlap."""

    def __init__(self, rows: Iterable[CodingRow]) -> None:
        self._rows = sorted(rows, key=_START)
        self._starts = list(map(_START, self._rows))
        self._reach = list(accumulate(map(_END, self._rows), max))

    def touching(self, span: Span) -> list[CodingRow]:
        first = bisect_right(self._reach, span.start)
        last = bisect_left(self._starts, span.end)
        return [row for row in self._rows[first:last] if row.span.end > span.start]
