"""Carrying spans from one state of a text to the next: by what stayed, checked by quote and context."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from opimpuc_qda.domain.matching import matches
from opimpuc_qda.domain.span import Span

_CONTEXT = 32  # code points on each side that tell two equal quotes apart
_TELLING = 6  # code points of quote and context that are no chance
_GROWTH, _ROOM = 3, 50  # how many times as long, and how many code points longer, a quote may become


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of a span: ``place`` in the new text, or None where its quote is gone.

    ``exact`` says that the words of the quote are the same, character by character; ``moved``, that they
    stand elsewhere among the others.
    """

    old: Span
    place: Span | None
    exact: bool = False
    moved: bool = False


def carried(old: str, new: str, spans: Iterable[Span]) -> tuple[Carried, ...]:
    """Carry ``spans`` (code points of ``old``) to ``new``, in the order given.

    A span is placed where its words stayed, or moved to; else where at least half of its code points stayed
    in one place, with the quote as it is now. Anything else is unplaced rather than guessed.
    """
    carrier = Carrier(old, new)
    return tuple(map(carrier.carried, spans))


class Carrier:
    """Two states of a text, compared once."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._matches = matches(old, new)
        self._starts = [match.old for match in self._matches]
        self._new_starts = [match.new for match in self._matches]

    def carried(self, span: Span) -> Carried:
        """What became of ``span``."""
        quote, place = span.of(self._old), self.mapped(span)
        if place.of(self._new) == quote:
            return Carried(span, place if len(place) else None, exact=True)
        moved = self._moved(span)
        if moved:
            return Carried(span, moved, exact=True, moved=True)
        grown = len(place) > _GROWTH * len(span) + _ROOM
        if 2 * self._stayed(span) < len(span) or grown or not place.of(self._new).strip():
            return Carried(span, None)
        return Carried(span, place)

    def mapped(self, span: Span) -> Span:
        """Where both ends of ``span`` are now, whatever became of its words; may be empty.

        What is inserted at an end stays outside.
        """
        start = self._position(span.start, bisect_right(self._starts, span.start) - 1)
        end = self._position(span.end, bisect_left(self._starts, span.end) - 1)
        return Span(start, max(start, end))

    def _position(self, place: int, index: int) -> int:
        """``place`` after the match ``index`` begins (-1: before all of them), in the new text."""
        done_old = done_new = 0
        if index >= 0:
            match = self._matches[index]
            if place <= match.old + match.length:
                return match.new + place - match.old
            done_old, done_new = match.old + match.length, match.new + match.length
        following = self._matches[index + 1] if index + 1 < len(self._matches) else None
        next_old = following.old if following else len(self._old)
        next_new = following.new if following else len(self._new)
        return done_new + (place - done_old) * (next_new - done_new) // max(1, next_old - done_old)

    def _stayed(self, span: Span) -> int:
        """How many code points of ``span`` are matched."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = bisect_left(self._starts, span.end)
        return sum(
            max(0, min(span.end, match.old + match.length) - max(span.start, match.old))
            for match in self._matches[first:last]
        )

    def _moved(self, span: Span) -> Span | None:
        """Where the quote stands among what is new, told by its context; None where that fits two places."""
        found = sorted((-self._shared_context(span, place), place) for place in self._occurrences(span))
        if not found or (len(found) > 1 and found[0][0] == found[1][0]):
            return None
        context, place = found[0]
        return place if len(span) - context >= _TELLING else None

    def _occurrences(self, span: Span) -> Iterator[Span]:
        """Places of the quote in the new text, at most half of which stood elsewhere in the old one."""
        quote = span.of(self._old)
        seen = -1
        for gap in self._new_gaps():
            at = max(gap.start - len(quote), seen + 1, 0)
            while (at := self._new.find(quote, at, gap.end + len(quote))) >= 0:
                seen, place = at, Span(at, at + len(quote))
                if 2 * self._taken(place, span) <= len(quote):
                    yield place
                at += 1

    def _new_gaps(self) -> Iterator[Span]:
        """The stretches of the new text that are not matched; where text only went, they are empty."""
        end = 0
        for match in self._matches:
            yield Span(end, match.new)
            end = match.new + match.length
        yield Span(end, len(self._new))

    def _taken(self, place: Span, span: Span) -> int:
        """How many code points of ``place`` are matched with such as lie outside ``span``."""
        first = max(0, bisect_right(self._new_starts, place.start) - 1)
        last = bisect_left(self._new_starts, place.end)
        taken = 0
        for match in self._matches[first:last]:
            shared = Span(match.new, match.new + match.length).intersection(place)
            if shared:
                shift = match.old - match.new
                own = Span(shared.start + shift, shared.end + shift).intersection(span)
                taken += len(shared) - (len(own) if own else 0)
        return taken

    def _shared_context(self, span: Span, place: Span) -> int:
        """How many code points before and after both agree, up to ``_CONTEXT`` each."""
        before = self._old[max(0, span.start - _CONTEXT) : span.start]
        now_before = self._new[max(0, place.start - _CONTEXT) : place.start]
        after = self._old[span.end : span.end + _CONTEXT]
        now_after = self._new[place.end : place.end + _CONTEXT]
        return _agreeing(before[::-1], now_before[::-1]) + _agreeing(after, now_after)


def _agreeing(one: str, other: str) -> int:
    count = 0
    for here, there in zip(one, other, strict=False):
        if here != there:
            break
        count += 1
    return count
