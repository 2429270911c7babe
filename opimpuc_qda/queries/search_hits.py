"""Hits as they are shown: in context, with the passage of the other language that renders them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from opimpuc_qda.domain.alignment import Echoes
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.reading import ReadText, ReadTranscript, ReadTurn, read_transcript
from opimpuc_qda.queries.search_scope import Searched
from opimpuc_qda.store.project import View

CONTEXT = 40
"""The most code points before a hit, and after it."""

_GAP = " … "


@dataclass(frozen=True, slots=True)
class Hit:
    """One hit; ``before`` and ``after`` end with its turn, ``echo`` is "" where nothing is aligned with it.

    ``turn`` numbers from 1; it is 0, and its speaker "", where the hit begins between two turns.
    """

    transcript: Uid
    name: str
    text: Uid
    version: Version
    language: str
    span: Span
    quote: str
    before: str
    after: str
    turn: int
    speaker: str
    role: Role
    echo: str


def hits(view: View, places: Iterable[tuple[Searched, Span]]) -> tuple[Hit, ...]:
    """``places`` (of one moment's :class:`~opimpuc_qda.queries.search.Found`) in context.

    A place in a text that was corrected or taken out since is left out.
    """
    pages = _Pages(view)
    found = (pages.hit(text, span) for text, span in places)
    return tuple(hit for hit in found if hit is not None)


@dataclass(frozen=True, slots=True)
class _Page:
    """A transcript read once, and what projects its texts on each other."""

    read: ReadTranscript
    echoes: Mapping[Uid, tuple[tuple[ReadText, Echoes], ...]]


class _Pages:
    def __init__(self, view: View) -> None:
        self._view = view
        self._pages: dict[Uid, _Page] = {}

    def hit(self, searched: Searched, span: Span) -> Hit | None:
        page = self._page(searched.transcript)
        text = next((one for one in page.read.texts if one.uid == searched.uid), None)
        if text is None or span.end > len(text.body):
            return None
        turn = _turn_at(text, span.start)
        line = turn.span if turn else span
        return Hit(
            transcript=searched.transcript,
            name=searched.name,
            text=searched.uid,
            version=searched.version,
            language=searched.language,
            span=span,
            quote=span.of(text.body),
            before=text.body[max(line.start, span.start - CONTEXT) : span.start],
            after=text.body[span.end : max(min(line.end, span.end + CONTEXT), span.end)],
            turn=turn.n if turn else 0,
            speaker=turn.speaker if turn else "",
            role=turn.role if turn else Role.OTHER,
            echo=_GAP.join(_echoes(page, text.uid, span)),
        )

    def _page(self, transcript: Uid) -> _Page:
        if transcript not in self._pages:
            read = read_transcript(self._view, transcript)
            self._pages[transcript] = _Page(read, {text.uid: _projections(read, text) for text in read.texts})
        return self._pages[transcript]


def _projections(read: ReadTranscript, text: ReadText) -> tuple[tuple[ReadText, Echoes], ...]:
    """Translations of an original; the original of a translation."""
    others = read.texts[1:] if text is read.original else read.texts[:1]
    return tuple((other, read.echoes(text.uid, other.uid)) for other in others)


def _echoes(page: _Page, text: Uid, span: Span) -> Iterable[str]:
    for other, echoes in page.echoes[text]:
        yield from (echo.of(other.body) for echo in echoes.of(span))


def _turn_at(text: ReadText, at: int) -> ReadTurn | None:
    number = bisect_right(text.turns, at, key=lambda turn: turn.span.start) - 1
    if number < 0 or text.turns[number].span.end <= at:
        return None
    return text.turns[number]
