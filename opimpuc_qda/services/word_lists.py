"""Lists of words, keyness and words in context, over texts that are cut once and kept as numbers."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from threading import Lock

from opimpuc_qda.domain.errors import NoPipeline
from opimpuc_qda.domain.keyness import log_likelihood, log_ratio, percent_difference
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.searching import Within
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.domain.word_lists import KeyList, KeyRow, Reading, WordList, WordQuery, WordRow
from opimpuc_qda.language.folding import fold_same_length
from opimpuc_qda.language.lexicon import shipped_words, word_key
from opimpuc_qda.language.pinyin import spelled
from opimpuc_qda.language.tagging import FindTagger, Tagged
from opimpuc_qda.language.word_counts import Counts, Terms, Totals, Vocabulary, added_up, tokens_of
from opimpuc_qda.language.word_places import Sought
from opimpuc_qda.language.words import Segmenter
from opimpuc_qda.queries.search import Found, FoundText
from opimpuc_qda.queries.words import SpokenText, bodies, cues, spoken, spoken_texts
from opimpuc_qda.services.language_models import installed_tagger
from opimpuc_qda.services.lexicon import own_words, segmenter_for, stop_list
from opimpuc_qda.store.project import Readable, View

MOST = 200_000
"""How many places of one word are listed at most."""

_SILENT = Silent()
Part = tuple[Uid, str]
"""A revision and a label: what one speaker says in one text."""
Chosen = tuple[SpokenText, tuple[str, ...]]
"""A text, and the labels in it that count."""
Shelf = tuple[str, Reading]
"""A language without script, and what counts as one word."""


@dataclass(frozen=True, slots=True)
class _Known:
    """The lexicon by which everything was counted."""

    words: Mapping[str, int]
    terms: tuple[tuple[str, str], ...]  # language without script, expression
    segmenter: Segmenter


class ProjectWords:
    """Counts the words of one project; what was counted is kept until lexicon, text or pipeline change.

    ``taggers`` gives the trained pipeline of a language (zh, fr, en), where there is one.
    May be used from several threads: one counts at a time.
    """

    def __init__(self, project: Readable, taggers: FindTagger = installed_tagger) -> None:
        self._project = project
        self._taggers = taggers
        self._lock = Lock()
        self._known: _Known | None = None
        self._vocabularies: dict[Shelf, Vocabulary] = {}
        self._parts: dict[Shelf, dict[Part, Counts]] = {}
        self._tagged: dict[str, Tagged] = {}

    def segmenter(self) -> Segmenter:
        """Cuts as the project's lexicon has it now."""
        with self._lock, self._project.read() as view:
            return self._current(view).segmenter

    def frequencies(self, asked: WordQuery, progress: Progress = _SILENT) -> WordList:
        """The words of the texts and speakers asked for, by falling frequency.

        Raises:
            NoPipeline: it asks for lemmas or classes, and there is no trained pipeline of the language.
            Cancelled: the user stopped it; what was counted until then is kept.
        """
        with self._lock, self._project.read() as view:
            chosen = _chosen(view, asked.within, asked.language)
            totals = self._totals(view, asked, chosen, progress)
            size = self._size(view, asked, chosen, totals)
            listed = self._listed(view, asked)
            vocabulary = self._vocabulary(asked)
            rows = [
                WordRow(vocabulary.keys[number], vocabulary.written(number), times, spread)
                for number, times, spread in totals.found()
                if listed.allows(vocabulary.keys[number])
            ]
        rows.sort(key=lambda row: (-row.count, row.key))
        return WordList(tuple(rows), size, totals.groups)

    def keyness(
        self, asked: WordQuery, against: Within | None = None, progress: Progress = _SILENT
    ) -> KeyList:
        """The words asked for against those of ``against``, else of the same speakers in all other texts.

        What both have is left out of the second. Empty where there are no others. Raises as
        :meth:`frequencies`.
        """
        everywhere = against or Within(roles=asked.within.roles, speakers=asked.within.speakers)
        with self._lock, self._project.read() as view:
            chosen = _chosen(view, asked.within, asked.language)
            others = _others(_chosen(view, everywhere, asked.language), chosen)
            here = self._totals(view, asked, chosen, progress)
            there = self._totals(view, asked, others, progress)
            size = self._size(view, asked, chosen, here)
            other = self._size(view, asked, others, there)
            listed = self._listed(view, asked)
            vocabulary = self._vocabulary(asked)
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

        Where lemmas or classes are asked for, all forms that were counted for it are found.

        Raises:
            Cancelled: the user stopped it.
        """
        found: list[FoundText] = []
        total = 0
        with self._project.read() as view:
            with self._lock:
                segmenter = self._current(view).segmenter
                keys = self._forms(asked, word)
            texts = spoken_texts(view, asked.within, asked.language)
            soughts: dict[str, Sought] = {}
            for number, text in enumerate(texts):
                progress.step(number, len(texts), "searching")
                tongue = text.text.language
                sought = soughts.setdefault(tongue, Sought(segmenter, keys, tongue))
                places = _places(view, sought, text, asked.within)
                if places:
                    found.append(
                        FoundText(
                            text.text,
                            array("L", [at for at, _ in places]),
                            array("L", [to for _, to in places]),
                        )
                    )
                    total += len(places)
                if total >= most:
                    return Found(tuple(found), complete=number == len(texts) - 1)
        return Found(tuple(found))

    def _forms(self, asked: WordQuery, word: str) -> frozenset[str]:
        key, tagged = word_key(word), self._tagged.get(asked.language)
        if asked.reading is Reading.FORMS or tagged is None:
            return frozenset({key})
        return tagged.forms(asked.reading, key) or frozenset({key})

    def _vocabulary(self, asked: WordQuery) -> Vocabulary:
        return self._vocabularies.setdefault((asked.language, asked.reading), Vocabulary())

    def _current(self, view: View) -> _Known:
        """The lexicon as it is now; where it is another, what was counted by the old one is forgotten."""
        words = own_words(view)
        terms = tuple((cue.language.partition("-")[0], cue.word) for cue in cues(view))
        if self._known is None or self._known.words != words:
            self._known = _Known(words, terms, segmenter_for(words))
            self._vocabularies.clear()
            self._parts.clear()
            self._tagged.clear()
        elif self._known.terms != terms:
            self._known = replace(self._known, terms=terms)
            for shelf in [shelf for shelf in self._parts if shelf[0] != "zh" and shelf[1] is Reading.FORMS]:
                self._parts.pop(shelf)
                self._vocabularies.pop(shelf, None)
        return self._known

    def _tagging(self, language: str) -> Tagged:
        """The trained pipeline of now; what another one counted is forgotten."""
        found = self._taggers(language)
        known = self._tagged.get(language)
        if known is not None and known.tagger is found:
            return known
        for shelf in [one for one in self._parts if one[0] == language and one[1] is not Reading.FORMS]:
            self._parts.pop(shelf)
            self._vocabularies.pop(shelf, None)
        self._tagged.pop(language, None)
        if found is None:
            raise NoPipeline(language)
        made = self._tagged[language] = Tagged(found)
        return made

    def _totals(self, view: View, asked: WordQuery, chosen: Sequence[Chosen], progress: Progress) -> Totals:
        known = self._current(view)
        tagged = None if asked.reading is Reading.FORMS else self._tagging(asked.language)
        parts = self._parts.setdefault((asked.language, asked.reading), {})
        terms: Terms | None = None
        groups: dict[Uid, list[Counts]] = {}
        for number, (text, labels) in enumerate(chosen):
            if any((text.revision, label) not in parts for label in labels):
                progress.step(number, len(chosen), "counting")
                if tagged is not None:
                    pause = partial(progress.step, number, len(chosen), "counting")
                    self._count_tagged(view, text, known.segmenter, tagged, pause)
                else:
                    terms = terms or _terms(known, asked.language)
                    parts |= _count(view, text, known.segmenter, terms, self._vocabulary(asked))
            group = groups.setdefault(text.text.transcript, [])
            group += [parts[text.revision, label] for label in labels]
        return added_up(groups.values(), len(self._vocabulary(asked).keys))

    def _count_tagged(
        self,
        view: View,
        text: SpokenText,
        segmenter: Segmenter,
        tagged: Tagged,
        pause: Callable[[], None],
    ) -> None:
        language = text.language
        for label, turns in _said(view, text).items():
            counted = tagged.count(segmenter, turns, text.text.language, pause)
            for reading, tokens in counted.items():
                shelf = language, reading
                vocabulary = self._vocabularies.setdefault(shelf, Vocabulary())
                self._parts.setdefault(shelf, {})[text.revision, label] = vocabulary.count(tokens)

    def _size(self, view: View, asked: WordQuery, chosen: Sequence[Chosen], totals: Totals) -> int:
        """How many words there are, also of classes that are not asked for."""
        if asked.reading in (Reading.FORMS, Reading.LEMMAS):
            return totals.size(self._vocabulary(asked).terms)
        everything = replace(asked, reading=Reading.LEMMAS)
        return self._totals(view, everything, chosen, _SILENT).size(self._vocabulary(everything).terms)

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
    return {
        (text.revision, label): vocabulary.count(
            tokens_of(segmenter, "\n".join(turns), text.text.language, terms)
        )
        for label, turns in _said(view, text).items()
    }


def _said(view: View, text: SpokenText) -> dict[str, list[str]]:
    """The turns of each label, also of those that say nothing."""
    body = bodies(view, [text.text.body])[text.text.body]
    said: dict[str, list[str]] = {label: [] for label in text.roles}
    for label, span in spoken(view, text.revision):
        said.setdefault(label, []).append(span.of(body))
    return said


def _chosen(view: View, within: Within, language: str) -> tuple[Chosen, ...]:
    return tuple((text, text.labels(within)) for text in spoken_texts(view, within, language))


def _others(wanted: Sequence[Chosen], taken: Sequence[Chosen]) -> tuple[Chosen, ...]:
    """``wanted`` without what is ``taken`` already."""
    gone = {(text.revision, label) for text, labels in taken for label in labels}
    left = (
        (text, tuple(one for one in labels if (text.revision, one) not in gone)) for text, labels in wanted
    )
    return tuple((text, labels) for text, labels in left if labels)


def _places(view: View, sought: Sought, text: SpokenText, within: Within) -> list[tuple[int, int]]:
    """Where it stands in the turns that are asked for."""
    body = bodies(view, [text.text.body])[text.text.body]
    labels = frozenset(text.labels(within))
    return [
        (span.start + start, span.start + end)
        for label, span in spoken(view, text.revision)
        if label in labels
        for start, end in sought.places(span.of(body))
    ]


def spelling(word: str) -> str:
    """``word`` as words are compared: neither case nor width nor the script of Chinese counts."""
    return word_key(word)


def alphabetical(language: str) -> Callable[[str], str]:
    """Gives by what words (keys) of ``language`` are sorted: Chinese ones by their pinyin."""
    if language != "zh":
        return fold_same_length
    return lambda key: f"{spelled(key)} {key}"
