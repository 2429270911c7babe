"""What speaks for a bead: lengths, marks, roles, numbers, names and times, as logarithms that add up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import lgamma, log, pi
from typing import TYPE_CHECKING

from opimpuc_qda.language.anchors import Anchors, Shown
from opimpuc_qda.language.beads import LOWEST, Shape

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from opimpuc_qda.language.beads import Row

    Table = NDArray[np.float64]

_FREEDOM = 5.0  # of Student's distribution: now and then a translation differs wildly in length
_STUDENT = lgamma((_FREEDOM + 1) / 2) - lgamma(_FREEDOM / 2) - 0.5 * log(_FREEDOM * pi)
_SMALL = 3  # units in both sides of a bead
_CROSSED = Shape(2, 2)
_AT_ONCE = 40_000  # cells: up to so many, the gains of all of them are kept
_KEPT_ROWS = 10  # no bead takes more units than that
_SAME_TIME = 1500  # milliseconds
_WORST = -5.0  # long passages differ in many marks and are each other's translation all the same
_TIME_GAIN, _TIME_LOSS = 6.0, -6.0


@dataclass(frozen=True, slots=True)
class Unit:
    """One turn or sentence: its length for alignment, what it shows, and when it begins (ms) if known."""

    length: float
    shown: Shown
    time: int | None = None


@dataclass(frozen=True, slots=True)
class Ratio:
    """The translation is ``mean`` times as long as the original; ``spread`` is the variance a letter."""

    mean: float
    spread: float


class Costs:
    """The gains of all beads between two sequences of units, as ``beads.Gains``.

    ``clock``: whether the times of both sides come from one recording. ``lengths``: whether lengths count.
    """

    def __init__(
        self,
        sides: tuple[Sequence[Unit], Sequence[Unit]],
        ratio: Ratio,
        priors: Mapping[Shape, float],
        anchors: Anchors,
        *,
        clock: bool = False,
        lengths: bool = True,
    ) -> None:
        import numpy as np

        self._original, self._translation = sides
        self._ratio, self._priors, self._anchors = ratio, priors, anchors
        self._by_lengths = lengths
        self._lengths = [_sums([unit.length for unit in side]) for side in sides]
        self._mean = max(1.0, float(self._lengths[1][-1]) / max(1, len(sides[1])))
        common = anchors.common
        self._counts = [
            _sums([[unit.shown.get(key, 0) for unit in side] for key in common]) for side in sides
        ]
        self._worth = np.array([anchor.gain + 2 * anchor.loss for anchor in common.values()])
        self._losses = [_sums([self._loss(unit) for unit in side]) for side in sides]
        self._mass = [_sums([self._rare(unit) for unit in side]) for side in sides]
        self._own_times, self._times = (
            np.array([np.nan if u.time is None else u.time for u in side] if clock else []) for side in sides
        )
        self._places = self._postings()
        self._is_small = len(sides[0]) * len(sides[1]) <= _AT_ONCE
        self._tables: dict[Shape, Table] = {}
        self._all_ties: Table | None = None
        self._rows: dict[int, Row] = {}

    def __call__(self, row: int, shape: Shape, start: int, stop: int) -> Row:
        """The gains of beads of ``shape`` that end in the cells (row, start..stop-1)."""
        known: Row
        if self._is_small:
            known = self._table(shape)[row, start:stop]
        else:
            known = self._gains(shape, slice(row, row + 1), start, stop)[0]
        return known

    def _table(self, shape: Shape) -> Table:
        """The gains of all cells: one computation is far quicker than one for each row."""
        import numpy as np

        if shape not in self._tables:
            rows, columns = len(self._original) + 1, len(self._translation) + 1
            table = np.full((rows, columns), LOWEST)
            if shape.original < rows:
                ends = slice(shape.original, rows)
                table[ends] = self._gains(shape, ends, 0, columns)
            self._tables[shape] = table
        return self._tables[shape]

    def _gains(self, shape: Shape, rows: slice, start: int, stop: int) -> Table:
        """The gains of beads that end in ``rows`` and the columns start..stop-1."""
        import numpy as np

        result = np.full((rows.stop - rows.start, stop - start), LOWEST)
        first = max(start, shape.translation)
        if first < stop:
            result[:, first - start :] = self._priors[shape]
            if shape.original and shape.translation:
                result[:, first - start :] += self._gain(shape, rows, slice(first, stop))
        return result

    def _gain(self, shape: Shape, rows: slice, ends: slice) -> Table:
        import numpy as np

        losses, counts, mass = self._losses, self._counts, self._mass
        (here, height), (there, width) = (rows, shape.original), (ends, shape.translation)
        met = np.minimum(
            _taken(counts[0], here, height)[:, :, None], _taken(counts[1], there, width)[:, None, :]
        )
        shared: Table = (self._worth @ met.reshape(len(met), -1)).reshape(met.shape[1:])
        most = np.minimum(_taken(mass[0], here, height)[:, None], _taken(mass[1], there, width))
        shared += np.minimum(self._tied(shape, rows, ends), most)  # met twice over, it counts once
        shared -= _taken(losses[0], here, height)[:, None] + _taken(losses[1], there, width)
        gain: Table = np.maximum(shared, _WORST)
        if self._by_lengths:
            long_here = _taken(self._lengths[0], here, height)[:, None]
            long_there = _taken(self._lengths[1], there, width)
            gain += self._by_length(long_here, long_there, exact=height + width > _SMALL)
        if len(self._times):
            gain += self._by_time(_shifted(rows, height), _shifted(ends, width))
        return gain

    def _by_time(self, tops: slice, begins: slice) -> Table:
        import numpy as np

        apart = np.abs(self._times[begins] - self._own_times[tops][:, None])
        known: Table = np.where(apart <= _SAME_TIME, _TIME_GAIN, _TIME_LOSS)
        return np.where(np.isnan(apart), 0.0, known)

    def _tied(self, shape: Shape, rows: slice, ends: slice) -> Table:
        tops = _shifted(rows, shape.original)
        if shape == _CROSSED:  # two to two means that they cross over: else they would be two beads
            first, last = self._ties(tops), self._ties(_shifted(rows, 1))
            return _taken(first, ends, 1) + _taken(last, _shifted(ends, 1), 1)
        ties = self._ties(tops)
        for further in range(1, shape.original):
            ties = ties + self._ties(_shifted(tops, -further))
        return _taken(ties, ends, shape.translation)

    def _by_length(self, here: Table, there: Row, *, exact: bool) -> Table:
        """How much likelier these lengths are for a translation than for any two passages.

        ``exact``: large beads have to fit, or else they would swallow what nobody translated.
        """
        import numpy as np

        expected = here * self._ratio.mean
        variance = self._ratio.spread * (expected + there) / 2 + 1.0
        square = (there - expected) ** 2 / variance
        if exact:
            fit = -0.5 * square - 0.5 * log(2 * pi)
        else:
            fit = _STUDENT - (_FREEDOM + 1) / 2 * np.log1p(square / _FREEDOM)
        by_chance = -log(self._mean) - there / self._mean
        likelier: Table = fit - 0.5 * np.log(variance) - by_chance
        return likelier

    def _loss(self, unit: Unit) -> float:
        """What a unit loses when nothing that it shows is met."""
        common, rare = self._anchors.common, self._anchors.rare
        total = 0.0
        for key, count in unit.shown.items():
            anchor = rare.get(key) or common.get(key)
            if anchor:
                total += anchor.loss * count
        return total

    def _rare(self, unit: Unit) -> float:
        """What the rare anchors of a unit would gain if all of them were met."""
        rare = self._anchors.rare
        return sum(
            (rare[key].gain + 2 * rare[key].loss) * count for key, count in unit.shown.items() if key in rare
        )

    def _postings(self) -> Mapping[str, list[tuple[int, int]]]:
        places: dict[str, list[tuple[int, int]]] = {}
        for j, unit in enumerate(self._translation):
            for key, count in unit.shown.items():
                if key in self._anchors.rare:
                    places.setdefault(key, []).append((j, count))
        return places

    def _ties(self, rows: slice) -> Table:
        """What the rare anchors of single units gain with the translation's, summed up from the left."""
        import numpy as np

        if not self._is_small:
            return self._kept_ties(rows.start)[None, :]
        if self._all_ties is None:
            self._all_ties = np.stack([self._ties_of(row) for row in range(len(self._original))])
        return self._all_ties[rows]

    def _kept_ties(self, row: int) -> Row:
        if row not in self._rows:
            self._rows[row] = self._ties_of(row)
            self._rows.pop(row - _KEPT_ROWS, None)
        return self._rows[row]

    def _ties_of(self, row: int) -> Row:
        import numpy as np

        single = [0.0] * (len(self._translation) + 1)
        for key, count in self._original[row].shown.items():
            if (places := self._places.get(key)) is None:
                continue
            anchor = self._anchors.rare[key]
            worth = anchor.gain + 2 * anchor.loss
            for j, there in places:
                single[j + 1] += worth * min(count, there)
        return np.cumsum(single)


def _sums(values: Sequence[Sequence[float]] | Sequence[float]) -> NDArray[np.float64]:
    """Sums from the left along the last axis, beginning with nothing."""
    import numpy as np

    single = np.array(values, dtype=np.float64)
    result = np.zeros((*single.shape[:-1], single.shape[-1] + 1))
    np.cumsum(single, axis=-1, out=result[..., 1:])
    return result


def _taken(sums: NDArray[np.float64], ends: slice, units: int) -> NDArray[np.float64]:
    """What the last ``units`` before each of ``ends`` have together."""
    taken: NDArray[np.float64] = sums[..., ends] - sums[..., _shifted(ends, units)]
    return taken


def _shifted(places: slice, units: int) -> slice:
    """As many places, ``units`` further left."""
    return slice(places.start - units, places.stop - units)
