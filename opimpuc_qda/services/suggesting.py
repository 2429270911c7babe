"""Suggestions for a transcript, from cues and from what is coded already. Nothing is applied or counted."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from threading import RLock
from typing import TYPE_CHECKING

from opimpuc_qda.domain.codebook import Code, Codebook, CodeKind
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.suggestion import FIRST, Accord, Basis, Suggestion
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.language.suggestions.cues import CueFinder
from opimpuc_qda.language.suggestions.features import features
from opimpuc_qda.language.suggestions.learner import Example, Learner
from opimpuc_qda.language.suggestions.reasons import reasons
from opimpuc_qda.language.words import Segmenter
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.codings import CodingRow, codings_of
from opimpuc_qda.queries.reading import ReadText, ReadTranscript, read_transcript
from opimpuc_qda.queries.suggestions import Coded, answering, coded_sentences, touched
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.resources import resource
from opimpuc_qda.store.project import Readable, View

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LEAST = 0.5
"""A lower score is not worth a look."""
_SILENT = Silent()
_CHINESE = "zh"  # only Chinese is cut into words here: the others have their blanks
Key = tuple[Uid, int]


@dataclass(frozen=True, slots=True)
class _Known:
    """A transcript as it was learnt."""

    read: ReadTranscript
    codings: tuple[CodingRow, ...]
    coded: Coded


class Suggester:
    """Suggests for one project; it keeps what it learnt, and takes in what was coded since.

    May be used from several threads, one at a time.
    """

    def __init__(self, project: Readable) -> None:
        self._project = project
        self._lock = RLock()
        self._segmenter: Segmenter | None = None
        self._book = Codebook(())
        self._cues = CueFinder({}, self._words)
        self._learner: Learner[Hashable] = Learner()
        self._known: dict[Uid, _Known] = {}
        self._features: dict[Uid, list[NDArray[np.int64]]] = {}  # by revision

    def refresh(self, progress: Progress = _SILENT) -> None:
        """Take in codebook, texts and codings as they are now; what has not changed costs nothing.

        Raises:
            Cancelled: what was taken in so far stays.
        """
        with self._lock, self._project.read() as view:
            self._take_codebook(codebook(view))
            rows = transcripts(view)
            for gone in self._known.keys() - {row.uid for row in rows}:
                self._forget(gone)
            for number, row in enumerate(rows):
                progress.step(number, len(rows))
                self._take(view, row.uid)

    def suggestions(
        self, transcript: Uid, within: Mapping[Uid, Span] | None = None, least: float = LEAST
    ) -> tuple[Suggestion, ...]:
        """What might be coded in ``transcript``, as far as :meth:`refresh` knows, by place and score.

        ``within`` names the texts and the code points of each to look at (None: all). A code is never
        suggested for a sentence that bears it, nor twice for two sentences that render each other.
        """
        with self._lock:
            known = self._known.get(transcript)
            return () if known is None else tuple(self._suggest(known, within, least))

    def accords(self, progress: Progress = _SILENT) -> tuple[Accord, ...]:
        """How far suggestions agree with what is coded, code by code, each transcript left out in turn."""
        with self._lock:
            tally = _Tally()
            coded = [one for one in self._known.values() if one.codings]
            for number, known in enumerate(coded):
                progress.step(number, len(coded))
                self._unlearn(known)
                try:
                    for text in known.read.texts[:1]:
                        tally.add(text, known.coded[text.uid], self._scored(text, range(len(text.sentences))))
                finally:
                    self._learn(known)
            return tuple(tally.accord(code.uid) for code in self._book.in_order() if _is_offered(code))

    def _take_codebook(self, book: Codebook) -> None:
        if book.in_order() != self._book.in_order():
            self._book = book
            self._segmenter = None
            self._cues = CueFinder(
                {code.uid: code.cues for code in book.in_order() if _is_offered(code)}, self._words
            )
            for known in tuple(self._known.values()):
                self._forget(known.read.uid)
            self._features.clear()

    def _take(self, view: View, transcript: Uid) -> None:
        read, codings = read_transcript(view, transcript), codings_of(view, transcript)
        before = self._known.get(transcript)
        if before is not None and (before.read, before.codings) == (read, codings):
            return
        known = _Known(read, codings, coded_sentences(read, codings))
        if before is not None and (not codings or before.read != read):
            self._unlearn(before)
        self._known[transcript] = known
        if codings:
            self._learn(known)

    def _learn(self, known: _Known) -> None:
        for text in known.read.texts:
            spoken, offered = answering(text), self._offered()
            for number, (codes, found) in enumerate(
                zip(known.coded[text.uid], self._features_of(text), strict=True)
            ):
                key: Key = text.revision, number
                if codes or spoken[number]:
                    self._learner.put(key, Example(found, codes & offered))
                else:
                    self._learner.drop(key)

    def _unlearn(self, known: _Known) -> None:
        for text in known.read.texts:
            for number in range(len(text.sentences)):
                self._learner.drop((text.revision, number))

    def _forget(self, transcript: Uid) -> None:
        self._unlearn(self._known.pop(transcript))

    def _offered(self) -> frozenset[Uid]:
        return frozenset(code.uid for code in self._book.in_order() if _is_offered(code))

    def _features_of(self, text: ReadText) -> list[NDArray[np.int64]]:
        if text.revision not in self._features:
            quotes = [sentence.of(text.body) for sentence in text.sentences]
            self._features[text.revision] = [
                features(quote, self._words(quote, text.language)) for quote in quotes
            ]
        return self._features[text.revision]

    def _words(self, text: str, language: str) -> Sequence[Span]:
        if not language.startswith(_CHINESE):
            return ()
        if self._segmenter is None:
            cues = (word for code in self._book.in_order() for one in code.cues.values() for word in one.weak)
            self._segmenter = Segmenter(resource("lexicon/jieba-domain.txt"), cues)
        return self._segmenter.words(text, language)

    def _suggest(
        self, known: _Known, within: Mapping[Uid, Span] | None, least: float
    ) -> Iterator[Suggestion]:
        original = known.read.original
        taken: list[Suggestion] = []
        for text in known.read.texts:
            span = Span(0, len(text.body)) if within is None else within.get(text.uid)
            if span is None:
                continue
            found = self._of_text(text, known.coded[text.uid], touched(text, span), least)
            if text is original:
                taken = list(found)
                yield from taken
            else:
                across = known.read.echoes(text.uid, original.uid)
                yield from (one for one in found if not _is_rendered(one, across.of(one.span), taken))

    def _of_text(
        self, text: ReadText, coded: Sequence[frozenset[Uid]], numbers: range, least: float
    ) -> Iterator[Suggestion]:
        spoken = answering(text)
        for number, scored in zip(numbers, self._scored(text, numbers), strict=True):
            fresh = (one for one in scored if one.score >= least and one.code not in coded[number])
            if spoken[number]:
                for one in islice(fresh, FIRST):
                    why = one.why or self._reasons(one.code, text, number)
                    yield Suggestion(one.code, text.uid, text.sentences[number], one.score, why, one.basis)

    def _scored(self, text: ReadText, numbers: range) -> list[list[_Scored]]:
        """For each of the sentences the codes from the best on, whether they are coded or not."""
        codes = self._learner.codes()
        around = range(max(0, numbers.start - 1), min(len(text.sentences), numbers.stop + 1))
        learnt = self._learner.scores(codes, [self._features_of(text)[number] for number in around]).tolist()
        found: dict[int, dict[Uid, _Scored]] = {
            number: {code: _Scored(code, score) for code, score in zip(codes, row, strict=True)}
            for number, row in zip(around, learnt, strict=True)
        }
        body = Span(text.sentences[numbers.start].start, text.sentences[numbers[-1]].end) if numbers else None
        for number, cued in self._cued(text, body) if body else ():
            known = found.get(number, {})
            if cued.code not in known or known[cued.code].score < cued.score:
                known[cued.code] = cued
        return [sorted(found[number].values(), key=_best_first) for number in numbers]

    def _cued(self, text: ReadText, span: Span) -> Iterator[tuple[int, _Scored]]:
        """Cues in the turns that ``span`` touches."""
        turns = [turn.span for turn in text.turns if turn.span.overlaps(span)]
        if not turns:
            return
        room = Span(turns[0].start, turns[-1].end)
        near = touched(text, room)
        moved = [_moved(text.sentences[number], -room.start) for number in near]
        turns = [_moved(turn, -room.start) for turn in turns]
        for cued in self._cues.find(room.of(text.body), text.language, moved, turns):
            yield near[cued.sentence], _Scored(cued.code, cued.score, cued.why, Basis.CUE)

    def _reasons(self, code: Uid, text: ReadText, number: int) -> tuple[str, ...]:
        quote = text.sentences[number].of(text.body)
        return reasons(self._learner, code, quote, self._words(quote, text.language))


@dataclass(frozen=True, slots=True)
class _Scored:
    code: Uid
    score: float
    why: tuple[str, ...] = ()
    basis: Basis = Basis.LEARNED


class _Tally:
    """Counts, by code, where suggestions and codings meet."""

    def __init__(self) -> None:
        self._coded: dict[Uid, int] = {}
        self._suggested: dict[Uid, int] = {}
        self._both: dict[Uid, int] = {}
        self._first: dict[Uid, int] = {}
        self._transcripts: dict[Uid, set[Uid]] = {}

    def add(
        self, text: ReadText, coded: Sequence[frozenset[Uid]], scored: Sequence[Sequence[_Scored]]
    ) -> None:
        """One text that was not learnt from."""
        for codes, ranked, spoken in zip(coded, scored, answering(text), strict=True):
            said = {one.code for one in ranked[:FIRST] if one.score >= LEAST} if spoken else set()
            first = {one.code for one in ranked[:FIRST]}
            for table, which in (
                (self._coded, codes),
                (self._suggested, said),
                (self._both, codes & said),
                (self._first, codes & first),
            ):
                for code in which:
                    table[code] = table.get(code, 0) + 1
            for code in codes:
                self._transcripts.setdefault(code, set()).add(text.uid)

    def accord(self, code: Uid) -> Accord:
        """What was counted of one code."""
        coded, suggested, both, first = (
            table.get(code, 0) for table in (self._coded, self._suggested, self._both, self._first)
        )
        return Accord(code, coded, suggested, both, first, len(self._transcripts.get(code, ())))


def _is_offered(code: Code) -> bool:
    return code.can_be_applied and code.kind is CodeKind.CODE


def _best_first(one: _Scored) -> tuple[float, Uid]:
    return -one.score, one.code


def _is_rendered(one: Suggestion, places: Sequence[Span], taken: Sequence[Suggestion]) -> bool:
    return any(other.code == one.code and any(map(other.span.overlaps, places)) for other in taken)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
