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

_FREEDOM = 5.0  # of Student's distribution: now and then a translation differs wildly in length
_STUDENT = lgamma((_FREEDOM + 1) / 2) - lgamma(_FREEDOM / 2) - 0.5 * log(_FREEDOM * pi)
_SMALL = 3  # units in both sides of a bead
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

    ``clock``: whether the times of both sides come from one recording.
    """

    def __init__(
        self,
        sides: tuple[Sequence[Unit], Sequence[Unit]],
        ratio: Ratio,
        priors: Mapping[Shape, float],
        anchors: Anchors,
        *,
        clock: bool = False,
    ) -> None:
        import numpy as np

        self._original, self._translation = sides
        self._ratio, self._priors, self._anchors = ratio, priors, anchors
        self._lengths = [_sums([unit.length for unit in side]) for side in sides]
        self._mean = max(1.0, float(self._lengths[1][-1]) / max(1, len(sides[1])))
        common = anchors.common
        self._counts = [
            np.stack([_sums([unit.shown[key] for unit in side]) for key in common]) for side in sides
        ]
        self._worth = np.array([anchor.gain + 2 * anchor.loss for anchor in common.values()])
        self._losses = [_sums([self._loss(unit) for unit in side]) for side in sides]
        self._mass = [_sums([self._rare(unit) for unit in side]) for side in sides]
        self._times = np.array([np.nan if u.time is None else u.time for u in sides[1]] if clock else [])
        self._places = self._postings()
        self._rows: dict[int, Row] = {}

    def __call__(self, row: int, shape: Shape, start: int, stop: int) -> Row:
        """The gains of beads of ``shape`` that end in the cells (row, start..stop-1)."""
        import numpy as np

        result = np.full(stop - start, LOWEST)
        first = max(start, shape.translation)
        if first < stop:
            result[first - start :] = self._priors[shape]
            if shape.original and shape.translation:
                ends = np.arange(first, stop)
                result[first - start :] += self._gain(
                    row - shape.original, row, ends - shape.translation, ends
                )
        return result

    def _gain(self, top: int, row: int, begins: NDArray[np.int64], ends: NDArray[np.int64]) -> Row:
        import numpy as np

        lengths, losses, counts, mass = self._lengths, self._losses, self._counts, self._mass
        here = (counts[0][:, row] - counts[0][:, top])[:, None]
        shared = self._worth @ np.minimum(here, counts[1][:, ends] - counts[1][:, begins])
        most = np.minimum(mass[0][row] - mass[0][top], mass[1][ends] - mass[1][begins])
        shared += np.minimum(self._tied(top, row, begins, ends), most)  # met twice over, it counts once
        shared -= losses[0][row] - losses[0][top] + losses[1][ends] - losses[1][begins]
        gain: Row = np.maximum(shared, _WORST)
        large = row - top + int(ends[0] - begins[0]) > _SMALL
        here_long, there_long = lengths[0][row] - lengths[0][top], lengths[1][ends] - lengths[1][begins]
        gain += self._by_length(here_long, there_long, exact=large)
        time = self._original[top].time
        if time is not None and len(self._times):
            apart = np.abs(self._times[begins] - time)
            gain += np.where(np.isnan(apart), 0.0, np.where(apart <= _SAME_TIME, _TIME_GAIN, _TIME_LOSS))
        return gain

    def _tied(self, top: int, row: int, begins: NDArray[np.int64], ends: NDArray[np.int64]) -> Row:
        first, last = self._ties(top), self._ties(row - 1)
        if row - top == 2 and len(ends) and ends[0] - begins[0] == 2:
            # Two to two means that they cross over: else they would be two beads.
            return first[ends] - first[ends - 1] + last[ends - 1] - last[begins]
        ties: Row = first[ends] - first[begins]
        for i in range(top + 1, row):
            ties = ties + self._ties(i)[ends] - self._ties(i)[begins]
        return ties

    def _by_length(self, here: float, there: Row, *, exact: bool) -> Row:
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
        likelier: Row = fit - 0.5 * np.log(variance) - by_chance
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

    def _ties(self, row: int) -> Row:
        """What the rare anchors of one unit gain with the translation's units, summed up from the left."""
        import numpy as np

        if row not in self._rows:
            single = np.zeros(len(self._translation) + 1)
            for key, count in self._original[row].shown.items():
                for j, there in self._places.get(key, ()):
                    anchor = self._anchors.rare[key]
                    single[j + 1] += min(count, there) * (anchor.gain + 2 * anchor.loss)
            self._rows[row] = np.cumsum(single)
            self._rows.pop(row - _KEPT_ROWS, None)
        return self._rows[row]


def _sums(values: Sequence[float]) -> Row:
    import numpy as np

    return np.concatenate(([0.0], np.cumsum(np.array(values, dtype=np.float64))))
