"""Where words stand: quickly, because only the stretches of a text that may have them are cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from opimpuc_qda.language.folding import fold_same_length
from opimpuc_qda.language.lexicon import word_key
from opimpuc_qda.language.words import Segmenter


class Sought:
    """Words (keys, see :func:`word_key`) and expressions of several words, found as lists count them."""

    def __init__(self, segmenter: Segmenter, keys: Iterable[str], language: str) -> None:
        asked = set(keys)
        self._segmenter, self._language = segmenter, language
        self._words = sorted(key for key in asked if " " not in key)
        self._expressions = sorted(tuple(key.split(" ")) for key in asked if " " in key)
        self._known: dict[str, str] = {}

    def places(self, text: str) -> tuple[tuple[int, int], ...]:
        """Start and end (code points) of each, in order; ``text`` is a turn."""
        folded = fold_same_length(text, accents=False)
        found: set[tuple[int, int]] = set()
        for key in self._words:
            if key in folded:
                found.update(self._word(text, folded, key))
        for words in self._expressions:
            if all(word in folded for word in words):
                found.update(self._expression(text, folded, words))
        return tuple(sorted(found))

    def _word(self, text: str, folded: str, key: str) -> Iterator[tuple[int, int]]:
        size = len(key)
        for start, token in self._segmenter.tokens_near(text, folded, key, self._language):
            if len(token) == size and self._key(token) == key:
                yield start, start + size

    def _expression(self, text: str, folded: str, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        for start, end in _lines(folded):
            if words[0] in folded[start:end]:
                line = text[start:end]
                spans = self._segmenter.words(line, self._language)
                keys = [word_key(span.of(line)) for span in spans]
                for place in range(len(keys) - len(words) + 1):
                    if keys[place : place + len(words)] == list(words):
                        yield start + spans[place].start, start + spans[place + len(words) - 1].end

    def _key(self, token: str) -> str:
        key = self._known.get(token)
        if key is None:
            key = self._known[token] = word_key(token)
        return key


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        yield start, stop
        start = stop + 1
