"""How two states of a text differ, turn by turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from opimpuc_qda.domain.draft import DraftTurn
from opimpuc_qda.domain.matching import matches
from opimpuc_qda.domain.span import Span

_ALIKE = 0.4  # share of the pairs of characters that a turn keeps when it is corrected
_COMPARED = 2500  # pairs of turns up to which those corrected are sought among some removed and added


@dataclass(frozen=True, slots=True)
class TurnChange:
    """One turn that differs.

    Attributes:
        old: its number (from 1) as it was, 0 for one that was added; ``new`` likewise, 0 for one removed.
        before: the turn as it was, None for one that was added; ``after`` likewise.
        gone: what of the old words is no more, in code points of them.
        fresh: what the new words have that the old ones had not, in code points of them.
    """

    old: int
    new: int
    before: DraftTurn | None
    after: DraftTurn | None
    gone: tuple[Span, ...] = ()
    fresh: tuple[Span, ...] = ()


def turn_moves(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """(old, new) numbers of turns that stayed, or that were corrected one by one."""
    if len(old) == len(new) and 2 * sum(map(str.__eq__, old, new)) >= len(old) - 1:
        yield from ((n, n) for n in range(1, len(old) + 1))
        return
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for _, first, last, start, end in matcher.get_opcodes():
        if last - first == end - start:
            yield from zip(range(first + 1, last + 1), range(start + 1, end + 1), strict=True)


def turn_changes(old: Sequence[DraftTurn], new: Sequence[DraftTurn]) -> tuple[TurnChange, ...]:
    """Every turn that is not in both states as it was, in their order."""
    moves = list(turn_moves([turn.text for turn in old], [turn.text for turn in new]))
    result: list[TurnChange] = []
    for (here, there), (next_here, next_there) in pairwise([(0, 0), *moves, (len(old) + 1, len(new) + 1)]):
        if here and _said(old[here - 1]) != _said(new[there - 1]):
            result.append(_changed(here, there, old, new))
        result += _between(range(here + 1, next_here), range(there + 1, next_there), old, new)
    return tuple(result)


def _between(
    here: range, there: range, old: Sequence[DraftTurn], new: Sequence[DraftTurn]
) -> Iterator[TurnChange]:
    """Turns of which not each has its counterpart: those alike side by side, the others alone."""
    first, start = here.start, there.start
    for one, other in [*_alike(here, there, old, new), (here.stop, there.stop)]:
        yield from (TurnChange(n, 0, old[n - 1], None, (_all(old[n - 1]),)) for n in range(first, one))
        yield from (TurnChange(0, n, None, new[n - 1], (), (_all(new[n - 1]),)) for n in range(start, other))
        if one < here.stop:
            yield _changed(one, other, old, new)
        first, start = one + 1, other + 1


def _alike(
    here: range, there: range, old: Sequence[DraftTurn], new: Sequence[DraftTurn]
) -> list[tuple[int, int]]:
    """Pairs in order whose words are alike, so that what they share is the most."""
    if not 0 < len(here) * len(there) <= _COMPARED:
        return []
    ours, theirs = [_pairs(old[n - 1].text) for n in here], [_pairs(new[n - 1].text) for n in there]
    best: list[list[tuple[float, tuple[tuple[int, int], ...]]]] = [[(0.0, ())] * (len(there) + 1)]
    for n, mine in zip(here, ours, strict=True):
        line = [best[-1][0]]
        for m, other in enumerate(theirs):
            score = _likeness(mine, other)
            found = max(best[-1][m + 1], line[m], key=lambda one: one[0])
            if score >= _ALIKE and best[-1][m][0] + score > found[0]:
                found = (best[-1][m][0] + score, (*best[-1][m][1], (n, there[m])))
            line.append(found)
        best.append(line)
    return list(best[-1][-1][1])


def _pairs(words: str) -> Counter[str]:
    return Counter(one + other for one, other in pairwise(f"\n{words}\n"))


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def _changed(here: int, there: int, old: Sequence[DraftTurn], new: Sequence[DraftTurn]) -> TurnChange:
    before, after = old[here - 1], new[there - 1]
    same = matches(before.text, after.text)
    gone = _gaps(before.text, [Span(match.old, match.old + match.length) for match in same])
    fresh = _gaps(after.text, [Span(match.new, match.new + match.length) for match in same])
    return TurnChange(here, there, before, after, gone, fresh)


def _gaps(words: str, kept: Sequence[Span]) -> tuple[Span, ...]:
    """What of ``words`` lies outside ``kept`` (ascending)."""
    ends = [Span(0, 0), *kept, Span(len(words), len(words))]
    return tuple(Span(one.end, other.start) for one, other in pairwise(ends) if one.end < other.start)


def _said(turn: DraftTurn) -> tuple[str, str, int | None]:
    """What a text keeps of a turn; roles are its speakers'."""
    return turn.text, turn.speaker, turn.time


def _all(turn: DraftTurn) -> Span:
    return Span(0, len(turn.text))
