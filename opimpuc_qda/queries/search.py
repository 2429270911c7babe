"""Finding what answers a query: by the index where a body has an entry, by reading it where it has none."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import select

from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.searching import Matcher, SearchQuery
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.search_scope import Passages, Searched, searched_texts
from opimpuc_qda.store import search_index
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Body
from opimpuc_qda.store.search_index import Folding

Place = tuple[int, int]
"""Start and end of a hit, code points of the body."""

_SILENT = Silent()


@dataclass(frozen=True, slots=True)
class FoundText:
    """The hits of one text in order, none overlapping another: ``starts[n]`` and ``ends[n]`` are one."""

    text: Searched
    starts: Sequence[int]
    ends: Sequence[int]

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, number: int) -> Span:
        """The code points of a hit, numbered from 0."""
        return Span(self.starts[number], self.ends[number])


@dataclass(frozen=True, slots=True)
class Found:
    """Every hit, text by text in reading order: transcripts by name, the original first.

    ``complete`` is false where there are more than were asked for.
    """

    texts: tuple[FoundText, ...] = ()
    complete: bool = True

    @property
    def total(self) -> int:
        """How many hits there are."""
        return sum(map(len, self.texts))

    def places(self) -> Iterator[tuple[Searched, Span]]:
        """Every hit with its text."""
        for found in self.texts:
            yield from ((found.text, found.span(number)) for number in range(len(found)))

    def slice(self, start: int, stop: int) -> tuple[tuple[Searched, Span], ...]:
        """The hits numbered from ``start`` (from 0) up to ``stop``."""
        result: list[tuple[Searched, Span]] = []
        before = 0
        for found in self.texts:
            numbers = range(max(start - before, 0), min(stop - before, len(found)))
            result += [(found.text, found.span(number)) for number in numbers]
            before += len(found)
        return tuple(result)

    def of_text(self, uid: Uid) -> tuple[Span, ...]:
        """The hits of one text."""
        return tuple(
            found.span(n) for found in self.texts if found.text.uid == uid for n in range(len(found))
        )


def find(
    view: View,
    query: SearchQuery,
    matcher: Matcher,
    folding: Folding,
    *,
    most: int | None = None,
    progress: Progress = _SILENT,
) -> Found:
    """Everything that answers ``query``; with ``most``, only the first so many that the index knows of.

    Raises:
        SlowPattern: its pattern takes too long.
        Cancelled: nobody wants to know any more.
    """
    texts = searched_texts(view, query.within)
    passages = Passages(view, query.within)
    known = search_index.indexed(view.connection, folding) if matcher.needle else {}
    limit = most if matcher.final and passages.everywhere else None
    candidates, complete = _candidates(view, known, {text.body for text in texts}, matcher.needle, limit)
    entered = frozenset(known.values())
    result: list[FoundText] = []
    for number, text in enumerate(texts):
        progress.step(number, len(texts), "searching")
        if text.body in entered:
            places = _checked(view, text, matcher, candidates.get(text.body, ()))
        else:
            places = matcher.scan(_body(view, text.body), text.language)
        found = _found(text, passages.only(text, _apart(places)))
        if found:
            result.append(found)
    return Found(tuple(result), complete)


def _candidates(
    view: View, known: dict[int, str], wanted: set[str], needle: str, limit: int | None
) -> tuple[dict[str, list[int]], bool]:
    """Where the index has ``needle``: starts by body, for the bodies ``wanted``; and whether that is all."""
    result: dict[str, list[int]] = {}
    lists = {local: result.setdefault(name, []) for local, name in known.items() if name in wanted}
    if not lists:
        return {}, True
    found = (place for place in search_index.starts(view.connection, needle) if place[0] in lists)
    for local, start in islice(found, limit):
        lists[local].append(start)
    return result, limit is None or next(found, None) is None


def _checked(view: View, text: Searched, matcher: Matcher, starts: Sequence[int]) -> Iterator[Place]:
    """Hits among the places at which the index has the needle."""
    if matcher.final:
        length = len(matcher.needle)
        yield from ((start, start + length) for start in starts)
    elif starts:
        body = _body(view, text.body)
        for start in starts:
            end = matcher.end(body, start, text.language)
            if end is not None:
                yield start, end


def _apart(places: Iterable[Place]) -> Iterator[Place]:
    """The first of those that overlap each other."""
    reach = 0
    for start, end in places:
        if start >= reach:
            yield start, end
            reach = end


def _found(text: Searched, places: Iterable[Place]) -> FoundText:
    starts, ends = array("L"), array("L")
    for start, end in places:
        starts.append(start)
        ends.append(end)
    return FoundText(text, starts, ends)


def _body(view: View, name: str) -> str:
    return str(view.rows(select(Body.content).where(Body.sha256 == name))[0][0])
