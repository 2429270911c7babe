"""Retrieval: which codings answer a question about codes and how they lie to each other.

Everything is measured on the counting axis (see :mod:`opimpuc_qda.domain.passages`): code points of the
original, so that a code on a translation overlaps one on the original. No coding answers for itself.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from opimpuc_qda.domain.attribute_values import Answer
from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.passages import Placed
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.uid import Uid, derived


class Operator(StrEnum):
    """How codings of the first codes have to lie, to be found."""

    ANY = "any"  # anyhow
    AND = "and"  # a coding of each of the other first codes overlaps it
    AT_LEAST = "at least"  # as AND, but so many of the first codes, its own included, will do
    OVERLAPPING = "overlapping"  # it overlaps one of the second codes
    INSIDE = "inside"  # each place of it lies wholly in one of the second codes
    FOLLOWED_BY = "followed by"  # one of the second begins after its end, not too far
    NEAR = "near"  # one of the second overlaps it, or ends or begins not too far from it
    WITHOUT = "without"  # none of the second codes overlaps it

    @property
    def needs_second(self) -> bool:
        """Whether it speaks of second codes."""
        return self not in (Operator.ANY, Operator.AND, Operator.AT_LEAST)

    @property
    def needs_distance(self) -> bool:
        """Whether it speaks of a distance."""
        return self in (Operator.FOLLOWED_BY, Operator.NEAR)


class Measure(StrEnum):
    """What distances count: code points between, or turns further (0: the same turn)."""

    CHARACTERS = "characters"
    TURNS = "turns"


@dataclass(frozen=True, slots=True)
class Distance:
    """At most so far."""

    most: int
    measure: Measure = Measure.CHARACTERS


@dataclass(frozen=True, slots=True)
class Only:
    """What narrows the question; what is empty does not.

    Transcripts, cases, ``answers`` (attribute, value: all hold) and ``coders`` narrow the codings that are
    looked at. ``speakers`` (labels as written) and ``roles`` narrow the codings that are found: they touch a
    turn of such a speaker.
    """

    transcripts: tuple[Uid, ...] = ()
    cases: tuple[Uid, ...] = ()
    answers: tuple[tuple[Uid, Answer], ...] = ()
    speakers: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    coders: tuple[Uid, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """Codings of any of the ``first`` codes (none named: of all) that lie as ``operator`` says.

    ``least`` is for AT_LEAST, ``second`` and ``distance`` for the operators that need them. ``subcodes``
    lets a code speak for all below it.
    """

    first: tuple[Uid, ...] = ()
    operator: Operator = Operator.ANY
    second: tuple[Uid, ...] = ()
    least: int = 2
    distance: Distance = field(default_factory=lambda: Distance(200))
    subcodes: bool = True
    only: Only = field(default_factory=Only)


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """A question that the team keeps under a name."""

    uid: Uid
    name: str
    query: Query


QUERIES = Uid("0c3d1a52-9b0f-5a44-8a35-6c2f7e10b8d4")
"""The name space of saved queries: whoever takes the same name makes the same one."""


def saved_query(name: str, query: Query) -> SavedQuery:
    """``query`` under ``name``, on one line.

    Raises:
        ValueError: ``name`` is blank.
    """
    tidy = " ".join(name.split())
    if not tidy:
        raise ValueError("a saved query has a name")
    return SavedQuery(derived(QUERIES, tidy), tidy, query)


TurnStarts = Mapping[Uid, Sequence[int]]
"""Where the turns of each axis begin, ascending."""


def answering(
    query: Query, codebook: Codebook, codings: Iterable[Placed], turns: TurnStarts
) -> tuple[Placed, ...]:
    """Those of ``codings`` that answer ``query``, in the order they came; ``query.only`` is not looked at."""
    terms = [_meant(query, codebook, (code,)) for code in query.first]
    first, second = frozenset().union(*terms), _meant(query, codebook, query.second)
    axes: dict[Uid, list[Placed]] = {}
    everything = tuple(codings)
    for coding in everything:
        axes.setdefault(coding.axis, []).append(coding)
    found: set[Uid] = set()
    for axis, there in axes.items():
        candidates = [coding for coding in there if coding.code in first] if terms else there
        if candidates:
            keeps = _condition(query, terms, second, there, turns.get(axis, ()))
            found.update(coding.coding for coding in candidates if keeps(coding))
    return tuple(coding for coding in everything if coding.coding in found)


def codes_on(coding: Placed, codings: Iterable[Placed]) -> frozenset[Uid]:
    """The codes of ``codings`` that overlap ``coding``, and its own."""
    lies = _Reach([coding])
    return frozenset(
        {coding.code, *(one.code for one in codings if one.axis == coding.axis and lies.overlaps(one))}
    )


def _meant(query: Query, codebook: Codebook, codes: Sequence[Uid]) -> frozenset[Uid]:
    if not query.subcodes:
        return frozenset(codes)
    return frozenset().union(*(codebook.subtree(code) for code in codes))


_Condition = Callable[[Placed], bool]


def _condition(
    query: Query,
    terms: Sequence[Collection[Uid]],
    second: Collection[Uid],
    there: Sequence[Placed],
    turns: Sequence[int],
) -> _Condition:
    """What a coding of one axis has to meet; ``there`` are all codings of that axis."""
    if query.operator is Operator.ANY:
        return lambda _: True
    if not query.operator.needs_second:
        least = len(terms) if query.operator is Operator.AND else query.least
        return _together(terms, there, least)
    others = [coding for coding in there if coding.code in second]
    if query.operator.needs_distance:
        return _Neighbours(others, turns, query.distance).of(query.operator)
    reach = _Reach(others)
    conditions: Mapping[Operator, _Condition] = {
        Operator.OVERLAPPING: reach.overlaps,
        Operator.INSIDE: reach.holds,
        Operator.WITHOUT: lambda coding: not reach.overlaps(coding),
    }
    return conditions[query.operator]


def _together(terms: Sequence[Collection[Uid]], there: Sequence[Placed], least: int) -> _Condition:
    reaches = [(term, _Reach([coding for coding in there if coding.code in term])) for term in terms]

    def holds(coding: Placed) -> bool:
        return sum(coding.code in term or reach.overlaps(coding) for term, reach in reaches) >= least

    return holds


class _Furthest:
    """How far any of some stretches reaches that begin before a point, apart from one coding's own."""

    def __init__(self, stretches: Iterable[tuple[int, int, Uid]]) -> None:
        ordered = sorted(stretches)
        self.starts = [start for start, _, _ in ordered]
        self._best: list[tuple[int, Uid, int]] = []  # the greatest end, whose, and the greatest of others
        best, owner, other = -1, Uid(""), -1
        for _, end, whose in ordered:
            if whose == owner:
                best = max(best, end)
            elif end > best:
                best, owner, other = end, whose, best
            else:
                other = max(other, end)
            self._best.append((best, owner, other))

    def among(self, count: int, without: Uid) -> int:
        """The greatest end of the ``count`` stretches that begin first; -1 where there is none."""
        if not count:
            return -1
        best, owner, other = self._best[count - 1]
        return other if owner == without else best


class _Reach:
    """Answers for the single places of codings."""

    def __init__(self, codings: Iterable[Placed]) -> None:
        self._furthest = _Furthest(
            (place.start, place.end, coding.coding) for coding in codings for place in coding.places
        )

    def overlaps(self, coding: Placed) -> bool:
        """Whether another coding shares a code point with it."""
        starts, among = self._furthest.starts, self._furthest.among
        return any(
            among(bisect_left(starts, place.end), coding.coding) > place.start for place in coding.places
        )

    def holds(self, coding: Placed) -> bool:
        """Whether each place of it lies wholly in a place of another coding."""
        starts, among = self._furthest.starts, self._furthest.among
        return all(
            among(bisect_right(starts, place.start), coding.coding) >= place.end for place in coding.places
        )


class _Neighbours:
    """Answers how far the nearest other codings are; a coding reaches from its first place to its last."""

    def __init__(self, codings: Iterable[Placed], turns: Sequence[int], distance: Distance) -> None:
        self._furthest = _Furthest(
            (coding.places[0].start, coding.places[-1].end, coding.coding) for coding in codings
        )
        self._turns, self._distance = turns, distance

    def of(self, operator: Operator) -> _Condition:
        """The condition that ``operator`` makes."""
        return self.follows if operator is Operator.FOLLOWED_BY else self.is_near

    def follows(self, coding: Placed) -> bool:
        """Whether another begins not too far after its end. The nearest decides, in turns too."""
        end = coding.places[-1].end
        at = bisect_left(self._furthest.starts, end)
        return at < len(self._furthest.starts) and self._reaches(end, self._furthest.starts[at])

    def is_near(self, coding: Placed) -> bool:
        """Whether another overlaps it, follows it, or ends not too far before it."""
        start, end = coding.places[0].start, coding.places[-1].end
        before = self._furthest.among(bisect_left(self._furthest.starts, end), coding.coding)
        return before > start or (before >= 0 and self._reaches(before, start)) or self.follows(coding)

    def _reaches(self, end: int, start: int) -> bool:
        """Whether it is not too far from an ``end`` to the ``start`` that comes after it."""
        if self._distance.measure is Measure.CHARACTERS:
            return start - end <= self._distance.most
        turns = bisect_right(self._turns, start) - bisect_right(self._turns, end - 1)
        return turns <= self._distance.most
