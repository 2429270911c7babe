"""Suggestions for a transcript, from cues and from what is coded already. Nothing is applied or counted."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
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
from opimpuc_qda.queries.suggestions import (
    Across,
    Coded,
    RejectedPlace,
    across_of,
    answering,
    coded_sentences,
    rejections_of,
    touched,
)
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.resources import resource
from opimpuc_qda.services.suggestion_tally import Scored, Tally
from opimpuc_qda.store.project import Readable, View

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LEAST = 0.5
"""A lower score is not worth a look."""
AT_ONCE = 100
"""So many sentences are looked at before anybody can stop it again."""
_SILENT = Silent()
_CHINESE = "zh"  # only Chinese is cut into words here: the others have their blanks
Key = tuple[Uid, int]


@dataclass(frozen=True, slots=True)
class _Known:
    """A transcript as it was learnt."""

    read: ReadTranscript
    codings: tuple[CodingRow, ...]
    rejections: tuple[RejectedPlace, ...]
    coded: Coded
    rejected: Coded
    across: Across


class Suggester:
    """Suggests for one project; it keeps what it learnt, and takes in what was coded since.

    What ``coder`` rejected is not suggested (None: nobody's rejections count). May be used from several
    threads, one at a time.
    """

    def __init__(self, project: Readable, coder: Uid | None = None) -> None:
        self._project, self._coder = project, coder
        self._lock = RLock()
        self._segmenter: Segmenter | None = None
        self._book = Codebook(())
        self._cues = CueFinder({}, self._words)
        self._learner: Learner[Hashable] = Learner()
        self._known: dict[Uid, _Known] = {}
        self._features: dict[Uid, dict[int, NDArray[np.int64]]] = {}  # by revision and number of the sentence

    def refresh(self, progress: Progress = _SILENT, transcripts_only: Collection[Uid] | None = None) -> None:
        """Take in codebook, texts and codings as they are now; what has not changed is not learnt again.

        ``transcripts_only``: look at these alone, because no others can have changed.

        Raises:
            Cancelled: what was taken in so far stays.
        """
        with self._lock, self._project.read() as view:
            self._take_codebook(codebook(view))
            there = [row.uid for row in transcripts(view)]
            for gone in self._known.keys() - set(there):
                self._forget(gone)
            asked = [uid for uid in there if transcripts_only is None or uid in transcripts_only]
            for number, uid in enumerate(asked):
                progress.step(number, len(asked))
                self._take(view, uid)

    def suggestions(
        self,
        transcript: Uid,
        within: Mapping[Uid, Span] | None = None,
        least: float = LEAST,
        progress: Progress = _SILENT,
    ) -> tuple[Suggestion, ...]:
        """What might be coded in ``transcript``, as far as :meth:`refresh` knows, by place and score.

        ``within`` names the texts and the code points of each to look at (None: all). A code is never
        suggested for a sentence that bears it or where it was rejected, nor twice for two sentences that
        render each other.

        Raises:
            Cancelled: nothing is said.
        """
        with self._lock:
            known = self._known.get(transcript)
            return () if known is None else tuple(self._suggest(known, within, least, progress))

    def accords(self, progress: Progress = _SILENT) -> tuple[Accord, ...]:
        """How far suggestions agree with what is coded, code by code, each transcript left out in turn."""
        with self._lock:
            tally = Tally(LEAST)
            coded = [one for one in self._known.values() if one.codings]
            for number, known in enumerate(coded):
                progress.step(number, len(coded))
                tally.add_codings(coding.code for coding in known.codings)
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
        rejections = rejections_of(view, read, self._coder) if self._coder is not None else ()
        before = self._known.get(transcript)
        same = before is not None and before.read == read
        if before is not None and same and (before.codings, before.rejections) == (codings, rejections):
            return
        across = before.across if before is not None and same else across_of(read)
        coded, rejected = (coded_sentences(read, places, across) for places in (codings, rejections))
        known = _Known(read, codings, rejections, coded, rejected, across)
        if before is not None and (not codings or before.read != read):
            self._unlearn(before)
        self._known[transcript] = known
        if codings:
            self._learn(known)

    def _learn(self, known: _Known) -> None:
        for text in known.read.texts:
            spoken, offered = answering(text), self._offered()
            for number, (codes, found) in enumerate(
                zip(
                    known.coded[text.uid],
                    self._features_of(text, range(len(text.sentences))),
                    strict=True,
                )
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

    def _features_of(self, text: ReadText, numbers: range) -> list[NDArray[np.int64]]:
        known = self._features.setdefault(text.revision, {})
        for number in numbers:
            if number not in known:
                quote = text.sentences[number].of(text.body)
                known[number] = features(quote, self._words(quote, text.language))
        return [known[number] for number in numbers]

    def _words(self, text: str, language: str) -> Sequence[Span]:
        if not language.startswith(_CHINESE):
            return ()
        if self._segmenter is None:
            cues = (word for code in self._book.in_order() for one in code.cues.values() for word in one.weak)
            self._segmenter = Segmenter(resource("lexicon/jieba-domain.txt"), cues)
        return self._segmenter.words(text, language)

    def _suggest(
        self, known: _Known, within: Mapping[Uid, Span] | None, least: float, progress: Progress
    ) -> Iterator[Suggestion]:
        original, translations = known.read.original, known.read.texts[1:]
        wanted = {
            text.uid: Span(0, len(text.body)) if within is None else within.get(text.uid, Span(0, 0))
            for text in known.read.texts
        }
        reach = [wanted[original.uid]]
        for text in translations:
            reach += known.across[text.uid, original.uid].of(wanted[text.uid])
        taken = list(self._of_text(known, original, _hull(reach), least, progress))
        yield from (one for one in taken if one.span.overlaps(wanted[original.uid]))
        for text in translations:
            across = known.across[text.uid, original.uid]
            for one in self._of_text(known, text, wanted[text.uid], least, progress):
                if not _is_rendered(one, across.of(one.span), taken):
                    yield one

    def _of_text(
        self, known: _Known, text: ReadText, span: Span, least: float, progress: Progress
    ) -> Iterator[Suggestion]:
        spoken, coded, rejected = answering(text), known.coded[text.uid], known.rejected[text.uid]
        numbers = touched(text, span) if len(span) else range(0)
        for at in range(0, len(numbers), AT_ONCE):
            progress.step(at, len(numbers))
            some = numbers[at : at + AT_ONCE]
            for number, scored in zip(some, self._scored(text, some), strict=True):
                not_here = coded[number] | rejected[number]
                fresh = (one for one in scored if one.score >= least and one.code not in not_here)
                if spoken[number]:
                    for one in islice(fresh, FIRST):
                        why = one.why or self._reasons(one.code, text, number)
                        yield Suggestion(
                            one.code, text.uid, text.sentences[number], one.score, why, one.basis
                        )

    def _scored(self, text: ReadText, numbers: range) -> list[list[Scored]]:
        """For each of the sentences the codes from the best on, whether they are coded or not."""
        codes = self._learner.codes()
        around = range(max(0, numbers.start - 1), min(len(text.sentences), numbers.stop + 1))
        learnt = self._learner.scores(codes, self._features_of(text, around)).tolist()
        found: dict[int, dict[Uid, Scored]] = {
            number: {code: Scored(code, score) for code, score in zip(codes, row, strict=True)}
            for number, row in zip(around, learnt, strict=True)
        }
        body = Span(text.sentences[numbers.start].start, text.sentences[numbers[-1]].end) if numbers else None
        for number, cued in self._cued(text, body) if body else ():
            known = found.get(number, {})
            if cued.code not in known or known[cued.code].score < cued.score:
                known[cued.code] = cued
        return [sorted(found[number].values(), key=_best_first) for number in numbers]

    def _cued(self, text: ReadText, span: Span) -> Iterator[tuple[int, Scored]]:
        """Cues in the turns that ``span`` touches."""
        turns = [turn.span for turn in text.turns if turn.span.overlaps(span)]
        if not turns:
            return
        room = Span(turns[0].start, turns[-1].end)
        near = touched(text, room)
        moved = [_moved(text.sentences[number], -room.start) for number in near]
        turns = [_moved(turn, -room.start) for turn in turns]
        for cued in self._cues.find(room.of(text.body), text.language, moved, turns):
            yield near[cued.sentence], Scored(cued.code, cued.score, cued.why, Basis.CUE)

    def _reasons(self, code: Uid, text: ReadText, number: int) -> tuple[str, ...]:
        quote = text.sentences[number].of(text.body)
        return reasons(self._learner, code, quote, self._words(quote, text.language))


def _is_offered(code: Code) -> bool:
    return code.can_be_applied and code.kind is CodeKind.CODE


def _best_first(one: Scored) -> tuple[float, Uid]:
    return -one.score, one.code


def _is_rendered(one: Suggestion, places: Sequence[Span], taken: Sequence[Suggestion]) -> bool:
    return any(other.code == one.code and any(map(other.span.overlaps, places)) for other in taken)


def _hull(spans: Sequence[Span]) -> Span:
    """From where the first of ``spans`` begins to where the last ends; empty ones count for nothing."""
    solid = [span for span in spans if len(span)]
    if not solid:
        return Span(0, 0)
    return Span(min(span.start for span in solid), max(span.end for span in solid))


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
