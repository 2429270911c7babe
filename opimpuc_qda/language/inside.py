"""The sentences inside turns: all ways to link those of some turns of a text with those of its translation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log

from opimpuc_qda.language.anchors import Anchors
from opimpuc_qda.language.band import band_of
from opimpuc_qda.language.beads import GAP, Gains, Group, Shape, Ways
from opimpuc_qda.language.costs import Costs, Ratio, Unit
from opimpuc_qda.language.likeness import Likened, Likeness

_LARGEST = 6  # units of one side in a bead
_WIDENINGS = (1, 4, 16)

Units = tuple[Sequence[Unit], Sequence[Unit]]


def priors(one: float, gap: float, two: float, crossed: float) -> dict[Shape, float]:
    """The logarithms of the shares of all shapes: one to one, to none, to two (more are rarer), two to two."""
    shares = {Shape(1, 1): one, Shape(1, 0): gap, GAP: gap, Shape(2, 2): crossed}
    for many in range(2, _LARGEST + 1):
        share = two / 3 ** (many - 2)
        shares |= {Shape(1, many): share, Shape(many, 1): share}
    return {shape: log(share) for shape, share in shares.items()}


_SENTENCE_PRIORS = priors(0.78, 0.03, 0.06, 0.0005)


def ways_through(units: Units, shares: Mapping[Shape, float], anchors: Anchors, gains: Gains) -> Ways:
    """All ways through the narrowest band whose border the best one keeps clear of."""
    shapes = [s for s in shares if s.original <= len(units[0]) and s.translation <= len(units[1])]
    for widening in _WIDENINGS:
        band = band_of(*units, anchors, widening)
        ways = Ways(band, shapes, gains)
        if not band.on_edge(ways.best(), len(units[1])):
            break
    return ways


class Inside:
    """The sentences of two texts; the ways between any runs of them are found once."""

    def __init__(self, units: Units, ratio: Ratio, anchors: Anchors) -> None:
        self._units, self._ratio, self._anchors = units, ratio, anchors
        self._known: dict[tuple[tuple[int, ...], tuple[int, ...]], tuple[Costs, Ways]] = {}

    def total(self, here: Sequence[int], there: Sequence[int]) -> float:
        """How much likelier than for any two passages it is that the sentences with these indexes are so."""
        return self._ways(here, there)[1].total

    def groups(self, here: Sequence[int], there: Sequence[int]) -> list[Group]:
        """The best way to link the sentences with these indexes."""
        return self._ways(here, there)[1].best()

    def groups_by(self, likeness: Likeness, here: Sequence[int], there: Sequence[int]) -> list[Group]:
        """The best way when what they mean counts too."""
        costs, _ = self._ways(here, there)
        gains = Likened(costs, likeness)
        return ways_through(self._of(here, there), _SENTENCE_PRIORS, self._anchors, gains).best()

    def _ways(self, here: Sequence[int], there: Sequence[int]) -> tuple[Costs, Ways]:
        key = tuple(here), tuple(there)
        if key not in self._known:
            units = self._of(here, there)
            costs = Costs(units, self._ratio, _SENTENCE_PRIORS, self._anchors)
            self._known[key] = costs, ways_through(units, _SENTENCE_PRIORS, self._anchors, costs)
        return self._known[key]

    def _of(self, here: Sequence[int], there: Sequence[int]) -> Units:
        return [self._units[0][index] for index in here], [self._units[1][index] for index in there]
