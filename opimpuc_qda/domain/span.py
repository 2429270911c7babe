"""Spans: half-open ranges of Unicode code points, and their algebra."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points ``[start, end)`` of one text body.

    Raises:
        ValueError: when ``start`` is negative or ``end`` lies before ``start``.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if self.start < 0 or self.end < self.start:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point; spans that only touch do not."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span (equal ends included)."""
        return self.start <= other.start and other.end <= self.end

    def intersection(self, other: Span) -> Span | None:
        """The shared code points, or None where there are none."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Span(start, end) if start < end else None

    def hull(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def of(self, body: str) -> str:
        """The text that this span covers in ``body``."""
        return body[self.start : self.end]


def united(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The union of ``spans`` as sorted, disjoint spans; touching spans are joined, empty ones dropped."""
    result: list[Span] = []
    for span in sorted(span for span in spans if len(span)):
        if result and span.start <= result[-1].end:
            result[-1] = result[-1].hull(span)
        else:
            result.append(span)
    return tuple(result)


def covered(spans: Iterable[Span]) -> int:
    """How many code points lie in at least one of ``spans``."""
    return sum(map(len, united(spans)))
