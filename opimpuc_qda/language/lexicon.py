"""The words that the program brings along, and what one word more changes in how sentences are cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from opimpuc_qda.domain.span import Span
from opimpuc_qda.language.folding import fold_same_length, simplified
from opimpuc_qda.language.words import Segmenter
from opimpuc_qda.resources import resource

_AROUND = 12  # code points shown on either side of a change


def shipped_lexicon() -> Path:
    """The file of the words of the field."""
    return resource("lexicon/jieba-domain.txt")


@cache
def shipped_words() -> tuple[str, ...]:
    """The words of the field, in the order of the file."""
    lines = shipped_lexicon().read_text(encoding="utf-8-sig").splitlines()
    return tuple(line.split()[0] for line in lines if line.strip())


@cache
def shipped_stop_words(language: str) -> frozenset[str]:
    """The words that say little, of zh, fr or en, as :func:`word_key` has them; none of other languages."""
    if language not in ("zh", "fr", "en"):
        return frozenset()
    lines = resource(f"stopwords/{language}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word_key(word) for line in lines if not line.startswith("#") for word in line.split())


def word_key(word: str) -> str:
    """What two spellings of one word have in common: neither case nor width nor the script of Chinese."""
    return fold_same_length(word, accents=False)


@dataclass(frozen=True, slots=True)
class Difference:
    """A place that is cut otherwise: words before and after, with some text around them.

    ``broken`` has those of ``before`` that are no more and did not become part of the new word.
    """

    lead: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    tail: str
    broken: tuple[str, ...]


@dataclass(slots=True)
class Trial:
    """What ``word`` changes, added up line by line; how often it occurs, and stays whole before and after."""

    word: str
    before: Segmenter
    after: Segmenter
    occurrences: int = 0
    whole_before: int = 0
    whole_after: int = 0

    def differences(self, line: str, language: str) -> Iterator[Difference]:
        """Count ``line``, and say where it is cut otherwise."""
        plain = simplified(line)
        old, new = self.before.words(line, language), self.after.words(line, language)
        self.occurrences += plain.count(self.word)
        self.whole_before += sum(span.of(plain) == self.word for span in old)
        self.whole_after += sum(span.of(plain) == self.word for span in new)
        for gone, come in _regions(old, new):
            yield self._difference(line, plain, gone, come)

    def newly_broken(self, words: Iterable[str]) -> tuple[str, ...]:
        """Those of ``words`` that stood whole in common surroundings, and now do not."""
        return tuple(
            word
            for word in words
            if simplified(word) != self.word and self.before.is_whole(word) and not self.after.is_whole(word)
        )

    def _difference(self, line: str, plain: str, gone: list[Span], come: list[Span]) -> Difference:
        start, end = min(gone[0].start, come[0].start), max(gone[-1].end, come[-1].end)
        taken = [span for span in come if span.of(plain) == self.word]
        broken = [
            span.of(line)
            for span in gone
            if len(span) > 1 and not any(other.contains(span) for other in taken)
        ]
        return Difference(
            line[max(0, start - _AROUND) : start],
            tuple(span.of(line) for span in gone),
            tuple(span.of(line) for span in come),
            line[end : end + _AROUND],
            tuple(broken),
        )


def counted(differences: Iterable[Difference]) -> Counter[str]:
    """How often each word is broken."""
    return Counter(word for one in differences for word in one.broken)


def _regions(old: tuple[Span, ...], new: tuple[Span, ...]) -> Iterator[tuple[list[Span], list[Span]]]:
    """Runs of words that differ, each with the run in its place."""
    same = set(old) & set(new)
    gone, come = [one for one in old if one not in same], [one for one in new if one not in same]
    while gone and come:
        left, right = [gone.pop(0)], [come.pop(0)]
        while True:
            end = max(left[-1].end, right[-1].end)
            if gone and gone[0].start < end:
                left.append(gone.pop(0))
            elif come and come[0].start < end:
                right.append(come.pop(0))
            else:
                break
        yield left, right
