"""Learning from codings: a naive Bayes of each code against all that is not coded with it, kept up to date.

Only counts are kept, so that taking in one coding, or taking it out again, costs one addition; weights are
worked out for the features of the sentences that are asked for, and for no others.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.language.suggestions.features import SIZE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Key = TypeVar("Key", bound=Hashable)
SMOOTHING = 8.0  # sentences; rare words of a code say little
SHARE = 0.3  # of what a feature says: words and their letters repeat each other
NEIGHBOUR = 0.25  # of what the sentences before and after say
LEAST = 3  # sentences of a code, before anything is said of it
_ROOM = 16


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence as it is learnt: its features (sorted, each once) and the codes on it, maybe none."""

    features: NDArray[np.int64]
    codes: frozenset[Uid]


class Learner(Generic[Key]):
    """Sentences by key. The state depends on what is known now alone, not on how it came about."""

    def __init__(self) -> None:
        import numpy as np

        self._examples: dict[Key, Example] = {}
        self._rows: dict[Uid, int] = {}
        self._counts = np.zeros((_ROOM, SIZE), dtype=np.int32)
        self._sentences = np.zeros(_ROOM, dtype=np.int64)
        self._all = np.zeros(SIZE, dtype=np.int32)

    def __len__(self) -> int:
        return len(self._examples)

    def known(self, key: Key) -> Example | None:
        """What was told of ``key`` last."""
        return self._examples.get(key)

    def put(self, key: Key, example: Example) -> None:
        """Learn the sentence ``key``, instead of what was told of it before."""
        before = self._examples.get(key)
        if before is not None and before.features is example.features:
            self._mark(example.features, before.codes - example.codes, -1)
            self._mark(example.features, example.codes - before.codes, 1)
        else:
            self.drop(key)
            self._all[example.features] += 1
            self._mark(example.features, example.codes, 1)
        self._examples[key] = example

    def drop(self, key: Key) -> None:
        """Forget the sentence ``key``; nothing happens where it is not known."""
        example = self._examples.pop(key, None)
        if example is not None:
            self._all[example.features] -= 1
            self._mark(example.features, example.codes, -1)

    def learn(self, examples: Iterable[tuple[Key, Example]]) -> None:
        """:meth:`put` for many."""
        for key, example in examples:
            self.put(key, example)

    def codes(self) -> tuple[Uid, ...]:
        """The codes that something can be said of, sorted."""
        return tuple(sorted(code for code, row in self._rows.items() if self._sentences[row] >= LEAST))

    def weights(self, codes: Sequence[Uid], features: NDArray[np.int64]) -> NDArray[np.float64]:
        """How much each of ``features`` (columns) speaks for each of ``codes`` (rows)."""
        import numpy as np

        rows = np.array([self._rows[code] for code in codes], dtype=np.int64)
        own = self._counts[np.ix_(rows, features)].astype(np.float64)
        seen = self._all[features].astype(np.float64)
        size = self._sentences[rows][:, None].astype(np.float64)
        others = max(len(self._examples), 1) - size
        share = seen / max(len(self._examples), 1)
        inside = (own + SMOOTHING * share) / (size + SMOOTHING)
        outside = (seen - own + SMOOTHING * share) / (others + SMOOTHING)
        known = seen > 0
        result = np.zeros_like(own)
        result[:, known] = np.log(inside[:, known] / outside[:, known])
        return result

    def prior(self, codes: Sequence[Uid]) -> NDArray[np.float64]:
        """How common each of ``codes`` is, as log odds."""
        import numpy as np

        size = np.array([self._sentences[self._rows[code]] for code in codes], dtype=np.float64)
        return np.log((size + 0.5) / (len(self._examples) - size + 0.5))

    def scores(self, codes: Sequence[Uid], sentences: Sequence[NDArray[np.int64]]) -> NDArray[np.float64]:
        """A score between 0 and 1 for each of ``sentences`` (rows) and ``codes`` (columns).

        ``sentences`` follow one another in a text: each listens a little to its neighbours.
        """
        import numpy as np

        if not codes or not sentences:
            return np.zeros((len(sentences), len(codes)))
        every, places = np.unique(np.concatenate(sentences), return_inverse=True)
        weights, prior = self.weights(codes, every), self.prior(codes)
        alone = np.empty((len(sentences), len(codes)))
        at = 0
        for number, sentence in enumerate(sentences):
            mine = weights[:, places[at : at + len(sentence)]]
            at += len(sentence)
            alone[number] = prior + mine.sum(axis=1) * SHARE
        beside = np.vstack([alone[:1], alone, alone[-1:]])
        result = alone + NEIGHBOUR * (beside[:-2] + beside[2:])
        return 1 / (1 + np.exp(-np.clip(result, -30, 30)))

    def _mark(self, features: NDArray[np.int64], codes: Iterable[Uid], by: int) -> None:
        for code in codes:
            row = self._row(code)
            self._counts[row][features] += by
            self._sentences[row] += by

    def _row(self, code: Uid) -> int:
        import numpy as np

        row = self._rows.setdefault(code, len(self._rows))
        if row == len(self._counts):
            self._counts = np.vstack([self._counts, np.zeros_like(self._counts)])
            self._sentences = np.concatenate([self._sentences, np.zeros_like(self._sentences)])
        return row
