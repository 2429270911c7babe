"""Counting words: each text is cut once, what was counted is kept as numbers and added up as asked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from opimpuc_qda.language.lexicon import word_key
from opimpuc_qda.language.words import Segmenter, is_word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PIECE = 20_000
"""Code points that are cut at a time: the window's thread waits for no more."""

_BREAK = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Counts:
    """How often each word (by its number) stands in some text; the numbers ascend."""

    numbers: NDArray[np.int32]
    times: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Totals:
    """For each number: how often the word stands there, and in how many of the ``groups``."""

    times: NDArray[np.int64]
    spread: NDArray[np.int64]
    groups: int

    def found(self) -> Iterator[tuple[int, int, int]]:
        """Number, times and spread of each word that is there."""
        numbers = self.times.nonzero()[0]
        yield from zip(
            numbers.tolist(), self.times[numbers].tolist(), self.spread[numbers].tolist(), strict=True
        )

    def beside(self, other: Totals) -> Iterator[tuple[int, int, int]]:
        """Number of each word that is here or there, its times here, and its times there."""
        import numpy as np

        times = np.zeros_like(other.times)
        times[: len(self.times)] = self.times
        numbers = (times + other.times).nonzero()[0]
        yield from zip(numbers.tolist(), times[numbers].tolist(), other.times[numbers].tolist(), strict=True)

    def size(self, terms: Collection[int]) -> int:
        """How many words there are; ``terms`` (numbers) are expressions, whose words count already."""
        known = [number for number in terms if number < len(self.times)]
        return int(self.times.sum()) - int(self.times[known].sum())


class Vocabulary:
    """The words of one language as numbers from 0, and how each is written; ``terms`` have several words.

    Not to be used from two threads at a time.
    """

    def __init__(self) -> None:
        self.keys: list[str] = []
        self._numbers: dict[str, int] = {}
        self._by_key: dict[str, int] = {}
        self._written: list[tuple[int, str]] = []
        self._seen: Counter[str] = Counter()
        self.terms: set[int] = set()

    def written(self, number: int) -> str:
        """How the word is written most often."""
        return self._written[number][1]

    def count(self, tokens: Mapping[str, int]) -> Counts:
        """``tokens`` (with how often each stands there) by number; what is no word is left out."""
        import numpy as np

        total: dict[int, int] = {}
        for token, times in tokens.items():
            number = self._numbers.get(token, -1)
            if number < 0:
                if not is_word(token):
                    continue
                number = self._enter(token)
            total[number] = total.get(number, 0) + times
            self._note(number, token, times)
        numbers = np.fromiter(total.keys(), dtype=np.int32, count=len(total))
        counted = np.fromiter(total.values(), dtype=np.int64, count=len(total))
        order = np.argsort(numbers)
        return Counts(numbers[order], counted[order])

    def _enter(self, token: str) -> int:
        key = word_key(token)
        number = self._by_key.setdefault(key, len(self.keys))
        if number == len(self.keys):
            self.keys.append(key)
            self._written.append((0, token))
            if " " in key:
                self.terms.add(number)
        self._numbers[token] = number
        return number

    def _note(self, number: int, token: str, times: int) -> None:
        self._seen[token] += times
        if self._seen[token] > self._written[number][0]:
            self._written[number] = self._seen[token], token


class Terms:
    """Expressions of several French or English words, found in the words of a text."""

    def __init__(self, expressions: Iterable[str], segmenter: Segmenter, language: str) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        for expression in sorted(set(expressions)):
            words = tuple(map(word_key, segmenter.european_tokens(expression, language)))
            if len(words) > 1:
                self._by_first.setdefault(words[0], []).append(words)

    def __bool__(self) -> bool:
        return bool(self._by_first)

    def find(self, words: Sequence[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Where (the place in ``words``, which are keys) an expression begins, and its words."""
        for place, word in enumerate(words):
            for term in self._by_first.get(word, ()):
                if tuple(words[place : place + len(term)]) == term:
                    yield place, term


def tokens_of(segmenter: Segmenter, text: str, language: str, terms: Terms) -> Counter[str]:
    """How often each token stands in ``text``; expressions count besides their words, joined by a space."""
    result: Counter[str] = Counter()
    for piece in pieces(text):
        result.update(segmenter.tokens(piece, language))
    if terms:
        for line in text.split("\n"):
            words = list(map(word_key, segmenter.european_tokens(line, language)))
            result.update(" ".join(term) for _, term in terms.find(words))
    return result


def pieces(text: str) -> Iterator[str]:
    """``text`` in pieces of some :data:`PIECE` code points that end at white space, where there is any."""
    start = 0
    while start < len(text):
        border = _BREAK.search(text, min(start + PIECE, len(text)))
        end = border.end() if border else len(text)
        yield text[start:end]
        start = end


def added_up(groups: Collection[Sequence[Counts]], size: int) -> Totals:
    """All counts of all ``groups`` together; every number in them is below ``size``."""
    import numpy as np

    times, spread = np.zeros(size, dtype=np.int64), np.zeros(size, dtype=np.int64)
    for group in groups:
        for counts in group:
            times[counts.numbers] += counts.times
        if group:
            spread[np.unique(np.concatenate([counts.numbers for counts in group]))] += 1
    return Totals(times, spread, len(groups))
