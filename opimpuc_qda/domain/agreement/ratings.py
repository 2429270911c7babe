"""What coders made of the same units, counted by pattern: a text of 60,000 characters has few of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

Value = Hashable
Pattern = tuple[Value | None, ...]
Distance = Callable[[Value, Value], float]  # how different two values are, 0 for equal ones


@dataclass(frozen=True, slots=True)
class Ratings:
    """``patterns``: how many units have these values, one per coder in a fixed order (None: not judged)."""

    coders: int
    patterns: Mapping[Pattern, int]

    def pair(self, one: int, other: int) -> Ratings:
        """The ratings of two coders (counted from 0); units that either left out are gone."""
        found: Counter[Pattern] = Counter()
        for pattern, units in self.patterns.items():
            values = (pattern[one], pattern[other])
            if None not in values:
                found[values] += units
        return Ratings(2, found)

    def pairs(self) -> Iterator[Ratings]:
        """The ratings of every two coders."""
        return (self.pair(one, other) for one, other in combinations(range(self.coders), 2))

    def asking(self, category: Value) -> Ratings:
        """The same units, asked only whether they are ``category`` (1) or not (0)."""
        found: Counter[Pattern] = Counter()
        for pattern, units in self.patterns.items():
            found[tuple(value if value is None else int(value == category) for value in pattern)] += units
        return Ratings(self.coders, found)

    @property
    def units(self) -> int:
        """How many units at least one coder judged."""
        return sum(units for pattern, units in self.patterns.items() if any(v is not None for v in pattern))

    @property
    def categories(self) -> tuple[Value, ...]:
        """The values that occur, in the order of their names or numbers."""
        return tuple(sorted({v for pattern in self.patterns for v in pattern if v is not None}, key=_order))


def from_columns(columns: Sequence[Sequence[Value | None]]) -> Ratings:
    """The ratings of coders who each give one value for every unit, in the same order."""
    return Ratings(len(columns), Counter(zip(*columns, strict=True)))


def from_table(categories: Sequence[Value], table: Sequence[Sequence[int]]) -> Ratings:
    """The ratings of two coders from their contingency table: a row per category of the first."""
    rows = zip(categories, table, strict=True)
    return Ratings(
        2, {(one, other): n for one, row in rows for other, n in zip(categories, row, strict=True)}
    )


def together(parts: Iterable[Ratings]) -> Ratings:
    """The ratings of several transcripts as one; the coders are the same everywhere.

    Raises:
        ValueError: the parts have different numbers of coders, or there is none.
    """
    numbers, found = set(), Counter[Pattern]()
    for part in parts:
        numbers.add(part.coders)
        found.update(part.patterns)
    (coders,) = numbers
    return Ratings(coders, found)


def number(value: Value) -> float:
    """``value`` as a number.

    Raises:
        TypeError: it is none, so that neither order nor distance means anything.
    """
    if not isinstance(value, (int, float)):
        raise TypeError(value)
    return float(value)


def _order(value: Value) -> tuple[str, float, str]:
    number = float(value) if isinstance(value, (int, float)) else 0.0
    return type(value).__name__ if not isinstance(value, (int, float)) else "", number, str(value)
