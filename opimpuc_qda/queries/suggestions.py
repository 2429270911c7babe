"""What suggestions rest on: which sentences bear which codes, in either language."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from opimpuc_qda.domain.alignment import Echoes
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codings import CodingRow
from opimpuc_qda.queries.reading import ReadText, ReadTranscript

Coded = Mapping[Uid, tuple[frozenset[Uid], ...]]
"""For each text the codes on each of its sentences."""
ASKING = frozenset({Role.INTERVIEWER, Role.INTERPRETER})
"""Whose turns are not coded, as the rules of the codebook say."""


def coded_sentences(read: ReadTranscript, codings: Sequence[CodingRow]) -> Coded:
    """The codes that touch each sentence, directly or as the echo of a coding on the other language."""
    codes: dict[Uid, list[set[Uid]]] = {text.uid: [set() for _ in text.sentences] for text in read.texts}
    echoes = dict(_echoes(read))
    for coding in codings:
        if coding.text not in codes:
            continue
        _mark(codes[coding.text], read.text(coding.text), coding.span, coding.code)
        for (here, there), across in echoes.items():
            if here == coding.text:
                for span in across.of(coding.span):
                    _mark(codes[there], read.text(there), span, coding.code)
    return {text: tuple(map(frozenset, sentences)) for text, sentences in codes.items()}


def answering(text: ReadText) -> tuple[bool, ...]:
    """For each sentence, whether somebody says it whose turns are coded."""
    starts = [turn.span.start for turn in text.turns]
    turns = (bisect_right(starts, sentence.start) - 1 for sentence in text.sentences)
    return tuple(turn >= 0 and text.turns[turn].role not in ASKING for turn in turns)


def touched(text: ReadText, span: Span) -> range:
    """The numbers (from 0) of the sentences that share a code point with ``span``."""
    first = bisect_right(text.sentences, span.start, key=lambda sentence: sentence.end)
    return range(first, max(first, bisect_left(text.sentences, span.end, key=lambda one: one.start)))


def _mark(sentences: list[set[Uid]], text: ReadText, span: Span, code: Uid) -> None:
    for number in touched(text, span):
        sentences[number].add(code)


def _echoes(read: ReadTranscript) -> Iterator[tuple[tuple[Uid, Uid], Echoes]]:
    original = read.original.uid
    for text in read.texts[1:]:
        for pair in ((original, text.uid), (text.uid, original)):
            yield pair, read.echoes(*pair)
