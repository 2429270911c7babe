"""Whether a passage answers a query: literally, as whole words, in other forms of a word, or by a pattern."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from opimpuc_qda.domain.errors import BadPattern, SlowPattern
from opimpuc_qda.domain.script import is_han
from opimpuc_qda.domain.searching import Matcher, Mode, SearchQuery
from opimpuc_qda.language.folding import fold_same_length

if TYPE_CHECKING:
    import regex

SECONDS = 4.0
"""For how long a pattern may search all texts together."""

_STEM = 3  # characters that the forms of a word begin with
_STEMMERS = {"fr": "french", "en": "english"}
_MARKS = frozenset(r"\.^$*+?{}[]|()-&~#")


LemmaOf = Callable[[str, str], str | None]
"""Gives the lemma of a word in a language (fr, en), in this order; None where it is not known."""


def matcher(query: SearchQuery, lemma_of: LemmaOf | None = None) -> Matcher:
    """What answers for ``query``; forms of a word are those of one stem, and by ``lemma_of`` of one lemma.

    Raises:
        BadPattern: its text is no regular expression.
    """
    if query.mode is Mode.FORMS:
        return _Forms(query, lemma_of)
    return _Pattern(query) if query.mode is Mode.PATTERN else _Literal(query)


def folding_mark() -> str:
    """Tells the rule of folding from that of other versions of the program or of Unicode."""
    return _folding_mark()


@cache
def _folding_mark() -> str:
    import hashlib

    everything = "".join(map(chr, (*range(0xD800), *range(0xE000, 0x30000))))
    return hashlib.sha256(fold_same_length(everything).encode()).hexdigest()[:16]


class _Literal:
    """The text of the query, character by character, or as whole words."""

    def __init__(self, query: SearchQuery) -> None:
        self._query = query
        self._text = normalize("NFC", query.text)
        self._strict = query.match_case or query.match_accents
        self._wanted = self._folded(self._text)
        self.needle = fold_same_length(self._text)
        self.final = not (self._strict or query.match_script or query.mode is Mode.WORDS)

    def end(self, body: str, start: int, language: str) -> int | None:  # noqa: ARG002 -- all languages alike
        end = start + len(self._text)
        if self._strict and self._folded(body[start:end]) != self._wanted:
            return None
        if self._query.match_script and not _same_script(body[start:end], self._text):
            return None
        if self._query.mode is Mode.WORDS and (_inside_word(body, start) or _inside_word(body, end)):
            return None
        return end

    def scan(self, body: str, language: str) -> Iterator[tuple[int, int]]:
        yield from _scanned(self, body, language)

    def _folded(self, text: str) -> str:
        query = self._query
        return fold_same_length(text, case=not query.match_case, accents=not query.match_accents)


class _Forms:
    """Words with the stems or lemmas of the query's; other languages than French and English have none."""

    final = False

    def __init__(self, query: SearchQuery, lemma_of: LemmaOf | None = None) -> None:
        self._lemma_of = lemma_of
        text = normalize("NFC", query.text)
        self._words = _words(text)
        self._literal = _Literal(replace(query, text=text[_next_word(text, 0) :] or text))
        self.needle = self._literal.needle[: len(self._words[0][:_STEM]) if self._words else None]

    def end(self, body: str, start: int, language: str) -> int | None:
        tongue = language.partition("-")[0]
        if tongue not in _STEMMERS or not self._words:
            here = fold_same_length(body[start : start + len(self._literal.needle)])
            return self._literal.end(body, start, language) if here == self._literal.needle else None
        if _inside_word(body, start):
            return None
        end = start
        for number, word in enumerate(self._words):
            begin = end if number == 0 else _next_word(body, end)
            end = _word_end(body, begin)
            if begin == end or not self._alike(tongue, body[begin:end], word):
                return None
        return end

    def _alike(self, language: str, found: str, asked: str) -> bool:
        stemmer = _STEMMERS[language]
        if _stem(stemmer, found) == _stem(stemmer, asked):
            return True
        if self._lemma_of is None:
            return False
        lemma = self._lemma_of(language, asked)
        return lemma is not None and lemma == self._lemma_of(language, found)

    def scan(self, body: str, language: str) -> Iterator[tuple[int, int]]:
        yield from _scanned(self, body, language)


class _Pattern:
    """A regular expression, with a limit to its time: some patterns would search for years."""

    needle = ""
    final = False

    def __init__(self, query: SearchQuery) -> None:
        self._text = query.text
        self._as_written = query.match_script  # folding cannot keep the scripts apart
        self._accents = not query.match_accents
        self._pattern = self._compiled(ignore_case=not query.match_case)
        self._left = SECONDS

    def end(self, body: str, start: int, language: str) -> int | None:
        found = next((end for begin, end in self.scan(body[start:], language) if not begin), None)
        return None if found is None else start + found

    def scan(self, body: str, language: str) -> Iterator[tuple[int, int]]:  # noqa: ARG002
        """Hits that are not empty; see :meth:`Matcher.scan`."""
        begun = time.monotonic()
        try:
            found = [
                one.span()
                for one in self._pattern.finditer(
                    self._read(body), timeout=max(self._left, 0.001), concurrent=True
                )
            ]
        except TimeoutError:
            raise SlowPattern(self._text) from None
        self._left -= time.monotonic() - begun
        if self._left <= 0:
            raise SlowPattern(self._text)
        yield from ((start, end) for start, end in found if start < end)

    def _read(self, body: str) -> str:
        return body if self._as_written else fold_same_length(body, case=False, accents=self._accents)

    def _compiled(self, *, ignore_case: bool) -> regex.Pattern[str]:
        import regex

        flags = regex.MULTILINE | regex.IGNORECASE if ignore_case else regex.MULTILINE
        try:
            return regex.compile("".join(map(self._folded, normalize("NFC", self._text))), flags)
        except regex.error as error:
            raise BadPattern(self._text, int(error.pos or 0)) from error

    def _folded(self, char: str) -> str:
        """A character of the pattern as texts are folded; a full-width mark stays one that is meant."""
        folded = self._read(char)
        return f"\\{folded}" if folded != char and folded in _MARKS else folded


def _scanned(answering: Matcher, body: str, language: str) -> Iterator[tuple[int, int]]:
    if not answering.needle:
        return
    folded = fold_same_length(body)
    at = folded.find(answering.needle)
    while at >= 0:
        end = answering.end(body, at, language)
        if end is not None:
            yield at, end
        at = folded.find(answering.needle, at + 1)


def _same_script(found: str, asked: str) -> bool:
    return all(one == other for one, other in zip(found, asked, strict=True) if is_han(other))


def _inside_word(body: str, at: int) -> bool:
    """Whether ``at`` parts two letters or digits that make one word; Han have no such borders."""
    return 0 < at < len(body) and all(char.isalnum() and not is_han(char) for char in body[at - 1 : at + 1])


def _words(text: str) -> list[str]:
    result: list[str] = []
    at = _next_word(text, 0)
    while at < len(text):
        end = _word_end(text, at)
        result.append(text[at:end])
        at = _next_word(text, end)
    return result


def _next_word(text: str, at: int) -> int:
    while at < len(text) and not text[at].isalnum():
        at += 1
    return at


def _word_end(text: str, at: int) -> int:
    end = at
    while end < len(text) and text[end].isalnum():
        end += 1
    return end


@lru_cache(maxsize=50_000)
def _stem(tongue: str, word: str) -> str:
    """The stem of a word, without accents: "fabriqué" and "fabriquer" have one."""
    stemmed: str = _stemmer(tongue).stemWord(word.lower())
    return fold_same_length(stemmed)


@cache
def _stemmer(tongue: str) -> Any:  # noqa: ANN401 -- the library names no type
    import snowballstemmer

    return snowballstemmer.stemmer(tongue)
