"""Codings by place: which of them touch a stretch of text, without looking at the others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid

if TYPE_CHECKING:
    from opimpuc_qda.queries.codings import CodingRow

_LOOK = attrgetter("uid", "text", "span.start", "span.end", "code", "coder", "weight", "memos")
_UID = attrgetter("uid")
_TEXT = attrgetter("text")
_START = attrgetter("span.start")
_END = attrgetter("span.end")


class CodingsIndex:
    """The codings of one transcript; ``codings`` are sorted by (text, start, end, uid)."""

    def __init__(self, codings: Sequence[CodingRow] = ()) -> None:
        self._by_uid = dict(zip(map(_UID, codings), codings, strict=True))
        self._texts = {text: _Shelf(rows) for text, rows in groupby(codings, _TEXT)}

    def __iter__(self) -> Iterator[CodingRow]:
        return iter(self._by_uid.values())

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

    def of(self, text: Uid) -> Sequence[CodingRow]:
        """The codings of ``text``, by start."""
        shelf = self._texts.get(text)
        return shelf.rows if shelf else ()

    def differences(self, other: CodingsIndex) -> set[tuple[Uid, Span]]:
        """Where the two look different: (text, span) of every coding that only one of them has so."""
        return {(look[1], Span(look[2], look[3])) for look in self._looks() ^ other._looks()}

    def exchange(self, gone: Iterable[Uid], fresh: Iterable[CodingRow]) -> set[tuple[Uid, Span]]:
        """Take ``gone`` away, put ``fresh`` in, look at no others; the places that look different then."""
        after = list(fresh)
        leaving = {*gone, *map(_UID, after)}
        before = [row for row in map(self._by_uid.get, leaving) if row is not None]
        old, new = set(map(_LOOK, before)), set(map(_LOOK, after))
        for row in before:
            if _LOOK(row) not in new:
                del self._by_uid[row.uid]
                self._texts[row.text].take(row)
        for row in after:
            if _LOOK(row) not in old:
                self._by_uid[row.uid] = row
                self._texts.setdefault(row.text, _Shelf(())).put(row)
        return {(look[1], Span(look[2], look[3])) for look in old ^ new}

    def _looks(self) -> set[tuple[Uid, Uid, int, int, object]]:
        """All that can be seen of each coding, comparable in bulk."""
        return set(map(_LOOK, self._by_uid.values()))


class _Shelf:
    """The codings of one text; the running maximum of ends can be bisected though codings overlap."""

    def __init__(self, rows: Iterable[CodingRow]) -> None:
        self.rows = list(rows)
        self._starts = list(map(_START, self.rows))
        self._reach = list(accumulate(map(_END, self.rows), max))

    def touching(self, span: Span) -> list[CodingRow]:
        first = bisect_right(self._reach, span.start)
        last = bisect_left(self._starts, span.end)
        return [row for row in self.rows[first:last] if row.span.end > span.start]

    def put(self, row: CodingRow) -> None:
        nth = bisect_left(self.rows, _place(row), key=_place)
        self.rows.insert(nth, row)
        self._starts.insert(nth, row.span.start)
        self._reach.insert(nth, max(row.span.end, self._reach[nth - 1] if nth else 0))
        self._mend(nth + 1)

    def take(self, row: CodingRow) -> None:
        nth = bisect_left(self.rows, _place(row), key=_place)
        for kept in (self.rows, self._starts, self._reach):
            del kept[nth]
        self._mend(nth)

    def _mend(self, nth: int) -> None:
        """Put the reach right from ``nth`` on, as far as it is another."""
        for at in range(nth, len(self.rows)):
            reach = max(self.rows[at].span.end, self._reach[at - 1] if at else 0)
            if self._reach[at] == reach:
                return
            self._reach[at] = reach


def _place(row: CodingRow) -> tuple[int, int, Uid]:
    return row.span.start, row.span.end, row.uid
