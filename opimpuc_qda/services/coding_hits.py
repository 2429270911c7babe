"""Coding what a search found: each hit, some words around it, its sentence or its turn, in one operation."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import groupby
from operator import attrgetter

from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.language.words import Segmenter
from opimpuc_qda.queries.grounds import existing_codings
from opimpuc_qda.queries.reading import ReadText, read_transcript
from opimpuc_qda.queries.search import Found, FoundText
from opimpuc_qda.services.coding import Applied, Wanted, apply_all
from opimpuc_qda.store.project import Project, Readable, View

_SILENT = Silent()


class Unit(StrEnum):
    """What of the text around a hit is coded."""

    HIT = "hit"
    SENTENCE = "sentence"
    TURN = "turn"


@dataclass(frozen=True, slots=True)
class Reach:
    """``unit``, widened by so many ``words`` on either side, but not beyond its turn."""

    unit: Unit = Unit.HIT
    words: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """What coding the hits would do: how many codings it makes, and how many of them are there already."""

    fresh: int
    already: int


def plan(project: Readable, coder: Uid, code: Uid, found: Found, reach: Reach) -> Plan:
    """Count before coding; changes nothing."""
    total = already = 0
    with project.read() as view:
        wanted = _wanted(view, code, found, reach, _SILENT)
        for text, items in groupby(wanted, key=attrgetter("text")):
            spans = [item.span for item in items]
            there = existing_codings(view, coder, text, Span(spans[0].start, spans[-1].start + 1))
            already += sum((code, span) in there for span in spans)
            total += len(spans)
    return Plan(total - already, already)


def code_found(
    project: Project, coder: Uid, code: Uid, found: Found, reach: Reach, progress: Progress = _SILENT
) -> Applied:
    """Put ``code`` on every hit in one operation; a passage that two hits share is coded once.

    Raises:
        NoSuchThing, NotCodable: the code is gone, a group, or retired.
        Cancelled: the user stopped it; nothing was changed.
    """
    with project.read() as view:
        wanted = tuple(_wanted(view, code, found, reach, progress))
    return apply_all(project, coder, wanted)


def _wanted(view: View, code: Uid, found: Found, reach: Reach, progress: Progress) -> Iterator[Wanted]:
    segmenter = cache(Segmenter)
    for number, hits in enumerate(found.texts):
        progress.step(number, len(found.texts), "searching")
        read = read_transcript(view, hits.text.transcript)
        text = next((one for one in read.texts if one.uid == hits.text.uid), None)
        if text is not None:
            widened = (_widened(text, span, reach.unit) for span in _spans(hits, len(text.body)))
            if reach.words:
                widened = (_by_words(text, span, reach.words, segmenter()) for span in widened)
            for span in dict.fromkeys(widened):
                yield Wanted(code, text.uid, span)


def _spans(hits: FoundText, characters: int) -> Iterator[Span]:
    """Where the hits are, as far as the text was not made shorter since."""
    return (span for span in map(hits.span, range(len(hits))) if span.end <= characters)


def _widened(text: ReadText, span: Span, unit: Unit) -> Span:
    if unit is Unit.HIT:
        return span
    parts = text.sentences if unit is Unit.SENTENCE else [turn.span for turn in text.turns]
    first = bisect_right(parts, span.start, key=lambda part: part.end)
    last = bisect_left(parts, span.end, key=lambda part: part.start)
    return parts[first].hull(parts[last - 1]) if first < last else span


def _by_words(text: ReadText, span: Span, count: int, segmenter: Segmenter) -> Span:
    """``count`` words more on either side, within the turns that the span is in."""
    room = _widened(text, span, Unit.TURN)
    words = [
        Span(word.start + room.start, word.end + room.start)
        for word in segmenter.words(room.of(text.body), text.language)
    ]
    before = [word.start for word in words if word.end <= span.start][-count:]
    after = [word.end for word in words if word.start >= span.end][:count]
    return Span(min(before, default=span.start), max(after, default=span.end))
