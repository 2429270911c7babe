"""Words: what a double click selects, and what is counted, in Chinese, English and French.

Text is split by script first: only stretches with Han go to the segmenter, only the rest to spaCy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from opimpuc_qda.domain.errors import BadTable
from opimpuc_qda.domain.script import HAN_CLASS, simplified
from opimpuc_qda.domain.span import Span
from opimpuc_qda.language.pipelines import pipeline

if TYPE_CHECKING:
    from rjieba import Jieba

_ACCENTED = "\u00c0-\u024f\u1e00-\u1eff"
_ASCII_RUN = rf"(?<![{_ACCENTED}])[A-Za-z0-9+#&._%-]++(?![{_ACCENTED}])"  # leaves café to the others
_STRETCH = re.compile(rf"(?:[{HAN_CLASS}]|(?<=[{HAN_CLASS}]){_ASCII_RUN}|{_ASCII_RUN}(?=[{HAN_CLASS}]))+")
_HAN = re.compile(f"[{HAN_CLASS}]")
_PLAIN_WORD = re.compile(r"[^\W_]+(?:[.'’&+#-][^\W_]+)*")
_CLITIC = re.compile(r"n['’]t|['’]\w+", re.IGNORECASE)
_CHUNK = re.compile(r"\S+")
_REACH = 200  # how far a double click looks, in code points: longer unbroken runs are no words
_BOUNDARY = re.compile(r"[\s，。！？；：、“”「」『』（）《》【】…]")
_FRAMES = ("我们的{}很重要", "他说{}是什么", "有{}的地方", "对{}来说", "在{}里", "{}，")
_TRIES = 12

Token = tuple[int, str]
"""Where a word begins (code points), and the word; Chinese ones in simplified characters."""


class Segmenter:
    """Cuts text into words with one project's own dictionary; others' words never leak in.

    ``lexicon`` is a file of "word frequency tag" lines (UTF-8); ``words`` are added one by one, those of a
    mapping with the frequency that it has for them (0: as great as it takes).
    The first instance takes some 0.1 s and 40 MB. It may be read from several threads.

    Raises:
        BadTable: when a line of the lexicon is not of that form.
    """

    def __init__(self, lexicon: Path | None = None, words: Iterable[str] = ()) -> None:
        from rjieba import Jieba

        self._jieba: Jieba = Jieba()
        if lexicon:
            for word, frequency, tag in _entries(lexicon):
                self._jieba.add_word(word, frequency, tag)
                if not self.is_whole(word):
                    self.add(word)
        self._chunks: dict[tuple[str, str], tuple[Token, ...]] = {}
        frequencies = words if isinstance(words, Mapping) else dict.fromkeys(words, 0)
        for word, frequency in frequencies.items():
            self.add(word, frequency)

    def add(self, word: str, frequency: int = 0) -> bool:
        """Teach ``word``; whether it then stays whole in common surroundings.

        A word with too low a frequency is worse than none, so without one it rises until it holds. False,
        and nothing learnt, for what can be no word here (see :func:`can_be_taught`).
        """
        if not can_be_taught(word):
            return False
        plain = simplified(word)
        if frequency:
            self._jieba.add_word(plain, frequency, "n")
            return self.is_whole(word)
        rising = max(3, int(self._jieba.suggest_freq(plain)))
        for _ in range(_TRIES):
            self._jieba.add_word(plain, rising, "n")
            if self.is_whole(word):
                return True
            rising *= 2
        return False

    def is_whole(self, word: str) -> bool:
        """Whether ``word`` is cut out in one piece wherever it commonly stands."""
        plain = simplified(word)
        return all(plain in self._jieba.cut(frame.format(plain)) for frame in _FRAMES)

    def words(self, text: str, language: str) -> tuple[Span, ...]:
        """All words of ``text`` in order (code points); punctuation and white space are none.

        ``language`` (BCP 47) decides how what is not Chinese is cut. The first French or English
        text loads spaCy (1-2 s).
        """
        return tuple(self._words(text, 0, len(text), language))

    def tokens(self, text: str, language: str) -> list[str]:
        """The same words as texts, faster, for counting: the Chinese ones first, in simplified characters.

        Some are marks without a letter or figure, which :meth:`words` leaves out: drop them by
        :func:`is_word`.
        """
        plain = simplified(text)
        chinese = self._jieba.cut("\n".join(_STRETCH.findall(plain)))
        return [*chinese, *self.european_tokens(text, language)]

    def all_tokens(self, text: str) -> list[str]:
        """Everything in Chinese ``text``, punctuation and white space too, in simplified characters."""
        return list(self._jieba.cut(simplified(text)))

    def european_tokens(self, text: str, language: str) -> Iterator[str]:
        """The words of ``text`` that are not Chinese, in their order."""
        rest = _STRETCH.sub("\n", text)
        if language.startswith("zh"):
            yield from _PLAIN_WORD.findall(rest)
            return
        for chunk in rest.split():
            for _, token in self._chunk(chunk, language):
                yield token

    def tokens_near(self, text: str, folded: str, key: str, language: str) -> Iterator[Token]:
        """The words in those stretches of ``text`` that have ``key`` in ``folded`` (of the same length).

        They are the words of :meth:`words`, found faster.
        """
        at = 0
        for stretch in _STRETCH.finditer(text):
            start, end = stretch.span()
            if key in folded[at:start]:
                yield from self._european_tokens(text, at, start, language)
            if key in folded[start:end]:
                place = start
                for token in self._jieba.cut(simplified(text[start:end])):
                    yield place, token
                    place += len(token)
            at = end
        if key in folded[at:]:
            yield from self._european_tokens(text, at, len(text), language)

    def _european_tokens(self, text: str, start: int, end: int, language: str) -> Iterator[Token]:
        for chunk in _CHUNK.finditer(text, start, end):
            for offset, token in self._chunk(chunk.group(), language):
                yield chunk.start() + offset, token

    def _chunk(self, chunk: str, language: str) -> tuple[Token, ...]:
        """The words of what stands between white space: spaCy, too, looks at it by itself."""
        known = self._chunks.get((language, chunk))
        if known is None:
            spans = _european(chunk, 0, len(chunk), language)
            known = self._chunks[language, chunk] = tuple((span.start, span.of(chunk)) for span in spans)
        return known

    def word_at(self, text: str, position: int, language: str) -> Span:
        """The word at ``position``, or ending there; elsewhere the one character, empty in empty text.

        Only the surroundings are looked at, so ``text`` may be a whole body.
        """
        position = max(0, min(position, len(text)))
        start, end = _surroundings(text, position)
        found = [w for w in self._words(text, start, end, language) if w.start <= position <= w.end]
        if found:
            return found[-1]
        at = max(0, min(position, len(text) - 1))
        return Span(at, min(at + 1, len(text)))

    def _words(self, text: str, start: int, end: int, language: str) -> Iterator[Span]:
        at = start
        for stretch in _STRETCH.finditer(text, start, end):
            yield from _european(text, at, stretch.start(), language)
            yield from self._chinese(text, stretch.start(), stretch.end())
            at = stretch.end()
        yield from _european(text, at, end, language)

    def _chinese(self, text: str, start: int, end: int) -> Iterator[Span]:
        at = start
        for word in self._jieba.cut(simplified(text[start:end])):
            end = at + len(word)
            if is_word(word):
                yield Span(at, end)
            at = end


def can_be_taught(word: str) -> bool:
    """Whether ``word`` can be kept whole: it has Han, and no white space, accent or mark of punctuation."""
    plain = simplified(word)
    return bool(_STRETCH.fullmatch(plain) and _HAN.search(plain))


def is_word(token: str) -> bool:
    """Whether ``token`` has a letter, a character or a figure."""
    return token.isalnum() or any(map(str.isalnum, token))


def _european(text: str, start: int, end: int, language: str) -> Iterator[Span]:
    if language.startswith("zh") or not text[start:end].strip():
        for match in _PLAIN_WORD.finditer(text, start, end):
            yield Span(match.start(), match.end())
        return
    pending: Span | None = None
    for token in pipeline(language).tokenizer(text[start:end]):
        word = token.text.lstrip("-–—")
        if not any(char.isalnum() for char in word):
            continue
        stop = start + token.idx + len(token.text)
        span = Span(stop - len(word), stop)
        if pending and pending.end == span.start and _CLITIC.fullmatch(word):
            pending = pending.hull(span)  # don't and it's stay whole
            continue
        if pending:
            yield pending
        pending = span
    if pending:
        yield pending


def _surroundings(text: str, position: int) -> tuple[int, int]:
    """The run without white space or Chinese punctuation around ``position``, at most ``_REACH`` each way."""
    first = max(0, position - _REACH)
    before = _BOUNDARY.search(text[first:position][::-1])
    after = _BOUNDARY.search(text, position, position + _REACH)
    start = position - before.start() if before else first
    return start, after.start() if after else min(len(text), position + _REACH)


def _entries(lexicon: Path) -> Iterator[tuple[str, int, str]]:
    for row, line in enumerate(lexicon.read_text(encoding="utf-8-sig").splitlines(), 1):
        parts = line.split()
        if not parts:
            continue
        if len(parts) != 3 or not parts[1].isdigit():
            raise BadTable(lexicon, row, "frequency", line)
        yield parts[0], int(parts[1]), parts[2]
