"""What suggestions rest on: which sentences bear which codes, in either language."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import select

from opimpuc_qda.domain.alignment import Echoes
from opimpuc_qda.domain.anchor import Carrier
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.reading import ReadText, ReadTranscript
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Body, Code, Coder, Coding, Rejection, Revision, Text, Transcript

Coded = Mapping[Uid, tuple[frozenset[Uid], ...]]
"""For each text the codes on each of its sentences."""
ASKING = frozenset({Role.INTERVIEWER, Role.INTERPRETER})
"""Whose turns are not coded, as the rules of the codebook say."""


class CodedPlace(Protocol):
    """A code and its place."""

    @property
    def code(self) -> Uid:
        """Which code."""

    @property
    def text(self) -> Uid:
        """On which text."""

    @property
    def span(self) -> Span:
        """Code points of the text."""


@dataclass(frozen=True, slots=True)
class RejectedPlace:
    """Where a coder does not want ``code``; ``span`` in code points of the text as it is now."""

    code: Uid
    text: Uid
    span: Span


def rejections_of(view: View, read: ReadTranscript, coder: Uid) -> tuple[RejectedPlace, ...]:
    """What ``coder`` rejected in a transcript, where its words are now; what lost its words is left out."""
    statement = (
        select(Code.uid, Text.uid, Revision.uid, Revision.body, Rejection.start, Rejection.end)
        .select_from(Rejection)
        .join(Code, Code.id == Rejection.code_id)
        .join(Text, Text.id == Rejection.text_id)
        .join(Revision, Revision.id == Rejection.revision_id)
        .join(Coder, Coder.id == Rejection.coder_id)
        .where(Rejection.alive, Coder.uid == coder, Text.uid.in_([text.uid for text in read.texts]))
        .order_by(Text.uid, Rejection.start, Rejection.end, Rejection.uid)
    )
    carriers: dict[Uid, Carrier] = {}
    result: list[RejectedPlace] = []
    for code, uid, revision, body, start, end in view.rows(statement):
        text, span = read.text(uid), Span(start, end)
        if revision != text.revision:
            if revision not in carriers:
                carriers[revision] = Carrier(_body(view, body), text.body)
            span = carriers[revision].carried(span).place or Span(0, 0)
        if len(span):
            result.append(RejectedPlace(code, uid, span))
    return tuple(result)


def transcripts_of(view: View, codings: Collection[Uid]) -> frozenset[Uid]:
    """The transcripts of ``codings``, also of those that were removed."""
    statement = (
        select(Transcript.uid)
        .join(Text, Text.transcript_id == Transcript.id)
        .join(Coding, Coding.text_id == Text.id)
        .where(Coding.uid.in_(tuple(codings)))
        .distinct()
    )
    return frozenset(Uid(uid) for (uid,) in view.rows(statement))


Across = Mapping[tuple[Uid, Uid], Echoes]
"""What projects spans of the first text onto the second."""


def across_of(read: ReadTranscript) -> Across:
    """From the original to each translation, and back."""
    original = read.original.uid
    pairs = [pair for text in read.texts[1:] for pair in ((original, text.uid), (text.uid, original))]
    return {pair: read.echoes(*pair) for pair in pairs}


def coded_sentences(read: ReadTranscript, codings: Sequence[CodedPlace], across: Across) -> Coded:
    """The codes that touch each sentence, directly or as the echo of a coding on the other language."""
    codes: dict[Uid, list[set[Uid]]] = {text.uid: [set() for _ in text.sentences] for text in read.texts}
    for coding in codings:
        if coding.text not in codes:
            continue
        _mark(codes[coding.text], read.text(coding.text), coding.span, coding.code)
        for (here, there), echoes in across.items():
            if here == coding.text:
                for span in echoes.of(coding.span):
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


def _body(view: View, name: str) -> str:
    (row,) = view.rows(select(Body.content).where(Body.sha256 == name))
    return str(row[0])
