"""What of a sentence is learnt from: its words, and stretches of characters, as numbers of a fixed range."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from zlib import crc32

from opimpuc_qda.domain.script import HAN_CLASS
from opimpuc_qda.domain.span import Span
from opimpuc_qda.language.folding import fold_same_length

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SIZE = 1 << 16
"""Features are numbers below this; that two share a number is rare, and harmless."""
GRAMS = (3, 4, 5)  # letters of a word with its borders
_HAN_RUN = re.compile(f"[{HAN_CLASS}]+")
_WORD = re.compile(f"[^\\W_{HAN_CLASS}]+")


def features(text: str, words: Sequence[Span]) -> NDArray[np.int64]:
    """The features of ``text``, each once, in order; ``words`` are those of its Chinese, at least."""
    import numpy as np

    return np.array(sorted({_number(name) for name, _ in _named(text, words)}), dtype=np.int64)


def origins(text: str, words: Sequence[Span]) -> dict[int, set[str]]:
    """For each feature of ``text`` the words, as written, that it comes from."""
    result: dict[int, set[str]] = {}
    for name, span in _named(text, words):
        result.setdefault(_number(name), set()).add(span.of(text))
    return result


def _number(name: str) -> int:
    return crc32(name.encode("utf-8", "surrogatepass")) % SIZE


def _named(text: str, words: Sequence[Span]) -> Iterator[tuple[str, Span]]:
    """Names of features with the word that each comes from."""
    folded = fold_same_length(text)
    for match in _WORD.finditer(folded):
        span, word = Span(*match.span()), f"<{match.group()}>"
        yield word, span
        for size in GRAMS:
            for start in range(len(word) - size + 1):
                yield word[start : start + size], span
    for span in words:
        if _HAN_RUN.match(folded, span.start):
            yield f"w{span.of(folded)}", span
    for run in _HAN_RUN.finditer(folded):
        for size in (1, 2, 3):
            for start in range(run.start(), run.end() - size + 1):
                span = Span(start, start + size)
                yield span.of(folded), span
