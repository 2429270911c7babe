"""Lists of words, keyness and words in context, over texts that are cut once and kept as numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from threading import Lock

from opimpuc_qda.domain.keyness import log_likelihood, log_ratio, percent_difference
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.searching import Within
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.domain.word_lists import KeyList, KeyRow, WordList, WordQuery, WordRow
from opimpuc_qda.language.folding import fold_same_length
from opimpuc_qda.language.lexicon import shipped_words, word_key
from opimpuc_qda.language.word_counts import Counts, Terms, Totals, Vocabulary, added_up, tokens_of
from opimpuc_qda.language.words import Segmenter
from opimpuc_qda.queries.search import Found, FoundText
from opimpuc_qda.queries.words import SpokenText, bodies, cues, spoken, spoken_texts
from opimpuc_qda.services.lexicon import own_words, segmenter_for, stop_list
from opimpuc_qda.store.project import Readable, View

MOST = 20_000
"""How many places of one word are listed at most."""

_SILENT = Silent()
Part = tuple[Uid, str]
"""A revision and a label: what one speaker says in one text."""


@dataclass(frozen=True, slots=True)
class _Known:
    """The lexicon by which everything was counted."""

    words: Mapping[str, int]
    terms: tuple[tuple[str, str], ...]  # language without script, expression
    segmenter: Segmenter


class ProjectWords:
    """Counts the words of one project; what was counted is kept until lexicon or text change.

    May be used from several threads: one counts at a time.
    """

    def __init__(self, project: Readable) -> None:
        self._project = project
        self._lock = Lock()
        self._known: _Known | None = None
        self._vocabularies: dict[str, Vocabulary] = {}
        self._parts: dict[str, dict[Part, Counts]] = {}

    def segmenter(self) -> Segmenter:
        """Cuts as the project's lexicon has it now."""
        with self._lock, self._project.read() as view:
            return self._current(view).segmenter

    def frequencies(self, asked: WordQuery, progress: Progress = _SILENT) -> WordList:
        """The words of the texts and speakers asked for, by falling frequency.

        Raises:
            Cancelled: the user stopped it; what was counted until then is kept.
        """
        with self._lock, self._project.read() as view:
            texts = spoken_texts(view, asked.within, asked.language)
            totals = self._totals(view, asked, texts, progress)
            listed = self._listed(view, asked)
            vocabulary = self._vocabulary(asked.language)
            rows = [
                WordRow(vocabulary.keys[number], vocabulary.written(number), times, spread)
                for number, times, spread in totals.found()
                if listed.allows(vocabulary.keys[number])
            ]
        rows.sort(key=lambda row: (-row.count, row.key))
        return WordList(tuple(rows), totals.size(vocabulary.terms), totals.groups)

    def keyness(self, asked: WordQuery, progress: Progress = _SILENT) -> KeyList:
        """The words asked for against the same speakers' in all other texts of the language.

        Empty where there are no others. Raises as :meth:`frequencies`.
        """
        everywhere = Within(roles=asked.within.roles, speakers=asked.within.speakers)
        with self._lock, self._project.read() as view:
            texts = spoken_texts(view, asked.within, asked.language)
            chosen = {text.text.uid for text in texts}
            others = [
                text for text in spoken_texts(view, everywhere, asked.language) if text.text.uid not in chosen
            ]
            here = self._totals(view, asked, texts, progress)
            there = self._totals(view, replace(asked, within=everywhere), others, progress)
            listed = self._listed(view, asked)
            vocabulary = self._vocabulary(asked.language)
        size, other = here.size(vocabulary.terms), there.size(vocabulary.terms)
        if not size or not other:
            return KeyList((), size, other)
        rows = [
            KeyRow(
                vocabulary.keys[number],
                vocabulary.written(number),
                times,
                elsewhere,
                log_likelihood(times, elsewhere, size, other),
                log_ratio(times, elsewhere, size, other),
                percent_difference(times, elsewhere, size, other),
            )
            for number, times, elsewhere in here.beside(there)
            if listed.allows(vocabulary.keys[number])
        ]
        rows.sort(key=lambda row: (-row.likelihood, row.key))
        return KeyList(tuple(rows), size, other)

    def in_context(
        self, asked: WordQuery, word: str, progress: Progress = _SILENT, most: int = MOST
    ) -> Found:
        """Where ``word`` (as written, or its key; or an expression) stands in what is asked for.

        Raises:
            Cancelled: the user stopped it.
        """
        key = word_key(word)
        found: list[FoundText] = []
        total = 0
        with self._project.read() as view:
            with self._lock:
                segmenter = self._current(view).segmenter
            texts = spoken_texts(view, asked.within, asked.language)
            for number, text in enumerate(texts):
                progress.step(number, len(texts), "searching")
                places = list(_places(view, segmenter, text, asked.within, key))
                if places:
                    found.append(FoundText(text.text, [at for at, _ in places], [to for _, to in places]))
                    total += len(places)
                if total >= most:
                    return Found(tuple(found), complete=number == len(texts) - 1)
        return Found(tuple(found))

    def _vocabulary(self, language: str) -> Vocabulary:
        return self._vocabularies.setdefault(language, Vocabulary())

    def _current(self, view: View) -> _Known:
        """The lexicon as it is now; where it is another, what was counted by the old one is forgotten."""
        words = own_words(view)
        terms = tuple((cue.language.partition("-")[0], cue.word) for cue in cues(view))
        if self._known is None or self._known.words != words:
            self._known = _Known(words, terms, segmenter_for(words))
            self._vocabularies.clear()
            self._parts.clear()
        elif self._known.terms != terms:
            self._known = replace(self._known, terms=terms)
            for language in [language for language in self._parts if language != "zh"]:
                del self._parts[language], self._vocabularies[language]
        return self._known

    def _totals(
        self, view: View, asked: WordQuery, texts: Sequence[SpokenText], progress: Progress
    ) -> Totals:
        known = self._current(view)
        parts = self._parts.setdefault(asked.language, {})
        vocabulary = self._vocabulary(asked.language)
        terms: Terms | None = None
        groups: dict[Uid, list[Counts]] = {}
        for number, text in enumerate(texts):
            labels = text.labels(asked.within)
            if any((text.revision, label) not in parts for label in labels):
                progress.step(number, len(texts), "counting")
                terms = terms or _terms(known, asked.language)
                parts |= _count(view, text, known.segmenter, terms, vocabulary)
            group = groups.setdefault(text.text.transcript, [])
            group += [parts[text.revision, label] for label in labels]
        return added_up(groups.values(), len(vocabulary.keys))

    def _listed(self, view: View, asked: WordQuery) -> _Listed:
        stopped = frozenset() if asked.stopped else stop_list(view, asked.language)
        terms: frozenset[str] | None = None
        if asked.terms:
            known = self._current(view)
            segmenter = known.segmenter
            expressions = (cue for language, cue in known.terms if language == asked.language)
            joined = (_term_key(segmenter, cue, asked.language) for cue in expressions)
            terms = frozenset({*map(word_key, (*shipped_words(), *known.words)), *joined})
        return _Listed(asked, stopped, terms)


@dataclass(frozen=True, slots=True)
class _Listed:
    """Which words are shown."""

    asked: WordQuery
    stopped: frozenset[str]
    terms: frozenset[str] | None

    def allows(self, key: str) -> bool:
        if self.terms is not None:
            return key in self.terms
        if len(key) < self.asked.shortest or key in self.stopped or " " in key:
            return False
        return self.asked.numbers or any(map(str.isalpha, key))


def _terms(known: _Known, language: str) -> Terms:
    expressions = [word for tongue, word in known.terms if tongue == language]
    return Terms(expressions if language != "zh" else (), known.segmenter, language)


def _term_key(segmenter: Segmenter, term: str, language: str) -> str:
    if language == "zh":
        return word_key(term)
    return " ".join(map(word_key, segmenter.european_tokens(term, language)))


def _count(
    view: View, text: SpokenText, segmenter: Segmenter, terms: Terms, vocabulary: Vocabulary
) -> dict[Part, Counts]:
    """What each speaker of a text says."""
    body = bodies(view, [text.text.body])[text.text.body]
    said: dict[str, list[str]] = {label: [] for label in text.roles}
    for label, span in spoken(view, text.revision):
        said.setdefault(label, []).append(span.of(body))
    return {
        (text.revision, label): vocabulary.count(
            tokens_of(segmenter, "\n".join(turns), text.text.language, terms)
        )
        for label, turns in said.items()
    }


def _places(
    view: View, segmenter: Segmenter, text: SpokenText, within: Within, key: str
) -> Iterator[tuple[int, int]]:
    """Where the word or the expression ``key`` stands in the turns that are asked for."""
    body = bodies(view, [text.text.body])[text.text.body]
    words = key.split(" ")
    folded = fold_same_length(body, accents=False)
    if not all(word in folded for word in words):
        return
    labels = frozenset(text.labels(within))
    for label, span in spoken(view, text.revision):
        if label in labels:
            for start, end in _lines(folded, span.start, span.end):
                if words[0] in folded[start:end]:
                    yield from _in_line(segmenter, body[start:end], text.text.language, words, start)


def _in_line(
    segmenter: Segmenter, line: str, language: str, words: Sequence[str], offset: int
) -> Iterator[tuple[int, int]]:
    spans = segmenter.words(line, language)
    keys = [word_key(span.of(line)) for span in spans]
    for place in range(len(keys) - len(words) + 1):
        if keys[place : place + len(words)] == list(words):
            yield offset + spans[place].start, offset + spans[place + len(words) - 1].end


def _lines(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + 1
