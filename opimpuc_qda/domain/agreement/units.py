"""What coders cut out of one continuum: stretches of it, each with a code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from opimpuc_qda.domain.span import Span, united


@dataclass(frozen=True, slots=True)
class Unit:
    """``coder`` counts from 0; ``span`` lies in the continuum (code points, or any other position)."""

    coder: int
    span: Span
    code: str


@dataclass(frozen=True, slots=True)
class Continuum:
    """``units`` of one coder and one code are disjoint; those of different codes may overlap."""

    extent: Span
    coders: int
    units: tuple[Unit, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that occur."""
        return tuple(sorted({unit.code for unit in self.units}))

    def only(self, code: str) -> Continuum:
        """The same continuum with the units of one code."""
        return Continuum(self.extent, self.coders, tuple(unit for unit in self.units if unit.code == code))

    def spans(self, coder: int) -> list[Span]:
        """What ``coder`` cut out, in order."""
        return sorted((unit.span for unit in self.units if unit.coder == coder), key=lambda span: span.start)

    def gaps(self, coder: int) -> list[Span]:
        """What ``coder`` left between, before and after her units, in order; none is empty."""
        return list(_between(self.extent, self.spans(coder)))


def joined(units: Iterable[Unit]) -> tuple[Unit, ...]:
    """``units`` with those of one coder and one code that overlap or touch made one."""
    grounds: dict[tuple[int, str], list[Span]] = {}
    for unit in units:
        grounds.setdefault((unit.coder, unit.code), []).append(unit.span)
    return tuple(
        Unit(coder, span, code) for (coder, code), spans in grounds.items() for span in united(spans)
    )


def _between(extent: Span, spans: Iterable[Span]) -> Iterator[Span]:
    reached = extent.start
    for span in spans:
        if span.start > reached:
            yield Span(reached, span.start)
        reached = max(reached, span.end)
    if reached < extent.end:
        yield Span(reached, extent.end)
