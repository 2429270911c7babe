"""Retrieval: what the project holds to answer questions about codings, and the segments that answer one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import select

from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.matrix import Scope
from opimpuc_qda.domain.passages import Placed
from opimpuc_qda.domain.retrieval import Only, Query, TurnStarts, answering, codes_on
from opimpuc_qda.domain.searching import Within
from opimpuc_qda.domain.segment import Segment
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.codings import CodingPlace
from opimpuc_qda.queries.placement import placed_codings
from opimpuc_qda.queries.search_scope import searched_texts
from opimpuc_qda.queries.segments import segments_with
from opimpuc_qda.queries.standing import stands
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Coding, Revision, Speaker, Text, Transcript, Turn

PAGE = 50


@dataclass(frozen=True, slots=True)
class Ground:
    """All standing codings on their axes, by transcript and place, and what lies under them.

    One look at the project serves any number of questions. ``spoken`` has who speaks where a coding stands:
    (label, role) pairs.
    """

    codebook: Codebook
    codings: tuple[Placed, ...]
    turns: TurnStarts
    spoken: Callable[[Placed], frozenset[tuple[str, Role]]]


@dataclass(frozen=True, slots=True)
class Card:
    """A segment that was found, where it is, and the codes that lie on it, its own among them."""

    segment: Segment
    place: CodingPlace
    codes: frozenset[Uid]


@dataclass(frozen=True, slots=True)
class Result:
    """A page of cards; ``total`` counts all."""

    total: int
    cards: tuple[Card, ...]


def ground(view: View) -> Ground:
    """What questions are answered from, as it is now; interviewers' turns too."""
    names = dict(view.connection.execute(select(Transcript.uid, Transcript.name)).all())
    codings = sorted(
        placed_codings(view, Scope(roles_left_out=frozenset(), process_codes=True)),
        key=lambda one: (names[one.transcript], one.transcript, one.axis, one.places, one.coding),
    )
    turns = _turns(view)
    return Ground(
        codebook(view),
        tuple(codings),
        {text: tuple(turn.start for turn in found) for text, found in turns.items()},
        partial(_spoken, _spots(view), turns),
    )


def find(view: View, query: Query, known: Ground) -> tuple[Placed, ...]:
    """The codings that answer ``query``, by transcript and place."""
    only = query.only
    allowed = _allowed(view, only)
    looked_at = [
        coding
        for coding in known.codings
        if (allowed is None or coding.transcript in allowed)
        and (not only.coders or coding.coder in only.coders)
    ]
    found = answering(query, known.codebook, looked_at, known.turns)
    if not (only.speakers or only.roles):
        return found
    return tuple(coding for coding in found if _is_said(known, only, coding))


def count(view: View, query: Query, known: Ground) -> int:
    """How many codings answer ``query``."""
    return len(find(view, query, known))


def cards(view: View, found: Sequence[Placed], known: Ground) -> tuple[Card, ...]:
    """Some of what was found, ready to be shown; codings that are gone since are left out."""
    places = {coding.coding: coding for coding in found}
    beside: dict[Uid, list[Placed]] = {coding.transcript: [] for coding in found}
    for coding in known.codings:
        if coding.transcript in beside:
            beside[coding.transcript].append(coding)
    return tuple(
        Card(
            segment,
            CodingPlace(places[segment.coding].transcript, text, segment.span),
            codes_on(places[segment.coding], beside[places[segment.coding].transcript]),
        )
        for text, segment in segments_with(view, [coding.coding for coding in found])
    )


def run(view: View, query: Query, start: int = 0, stop: int = PAGE) -> Result:
    """Answer ``query`` from what is there now: all are counted, those from ``start`` to ``stop`` shown."""
    known = ground(view)
    found = find(view, query, known)
    return Result(len(found), cards(view, found[start:stop], known))


def _allowed(view: View, only: Only) -> frozenset[Uid] | None:
    """The transcripts that are looked at; None: all."""
    if not (only.transcripts or only.cases or only.answers):
        return None
    within = Within(
        transcripts=frozenset(only.transcripts), cases=frozenset(only.cases), answers=frozenset(only.answers)
    )
    return frozenset(text.transcript for text in searched_texts(view, within))


def _is_said(known: Ground, only: Only, coding: Placed) -> bool:
    return any(
        (not only.speakers or label in only.speakers) and (not only.roles or role in only.roles)
        for label, role in known.spoken(coding)
    )


@dataclass(frozen=True, slots=True)
class _Said:
    start: int
    end: int
    label: str
    role: Role


def _spoken(
    spots: dict[str, tuple[str, int, int]], turns: dict[Uid, list[_Said]], coding: Placed
) -> frozenset[tuple[str, Role]]:
    text, start, end = spots[coding.coding]
    return frozenset(
        (turn.label, turn.role) for turn in turns.get(Uid(text), ()) if turn.start < end and start < turn.end
    )


def _spots(view: View) -> dict[str, tuple[str, int, int]]:
    """Text, start and end of every standing coding."""
    rows = view.rows(
        select(Coding.uid, Text.uid, Coding.start, Coding.end)
        .join(Text, Text.id == Coding.text_id)
        .where(Coding.alive, stands())
    )
    return {uid: (text, start, end) for uid, text, start, end in rows}


def _turns(view: View) -> dict[Uid, list[_Said]]:
    rows = view.rows(
        select(Text.uid, Turn.start, Turn.end, Turn.speaker, Speaker.role)
        .select_from(Text)
        .join(Revision, Revision.uid == Text.revision)
        .join(Turn, Turn.revision_id == Revision.id)
        .outerjoin(Speaker, (Speaker.text_id == Text.id) & (Speaker.label == Turn.speaker) & Speaker.alive)
        .where(Text.alive)
        .order_by(Text.uid, Turn.n)
    )
    result: dict[Uid, list[_Said]] = {}
    for text, start, end, label, role in rows:
        said = _Said(start, end, label, Role(role) if role else Role.OTHER)
        result.setdefault(Uid(text), []).append(said)
    return result
