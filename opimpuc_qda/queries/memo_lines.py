"""All memos with what they hang on: for the list of memos, its filters and what is written of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import func, select

from opimpuc_qda.domain.memo import MemoTarget, turn_target
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.language.folding import fold_same_length
from opimpuc_qda.queries.coders import coders
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.memos import MemoRow, all_memos
from opimpuc_qda.queries.reading import ReadText, ReadTranscript, read_transcript
from opimpuc_qda.queries.standing import stands
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import (
    Bead,
    Body,
    Case,
    Code,
    Coding,
    Participant,
    Revision,
    Text,
    Transcript,
)


@dataclass(frozen=True, slots=True)
class MemoPlace:
    """What a memo hangs on; what does not apply is None, "" or 0.

    ``text`` and ``span`` (code points) say where one can go; ``quotes`` are the words there, for a bead those
    of the original and of the translation. ``name`` is that of a place or participant. ``there`` is False
    where it was taken away.
    """

    transcript: Uid | None = None
    transcript_name: str = ""
    code: Uid | None = None
    text: Uid | None = None
    span: Span | None = None
    turn: int = 0
    name: str = ""
    quotes: tuple[str, ...] = ()
    there: bool = True


GONE = MemoPlace(there=False)


@dataclass(frozen=True, slots=True)
class MemoLine:
    """One memo in the list; ``author`` is the coder's name."""

    memo: MemoRow
    author: str
    place: MemoPlace


@dataclass(frozen=True, slots=True)
class MemoFilter:
    """What of the list is shown; None and "" let all through. ``words`` are found folded, anywhere."""

    on: MemoTarget | None = None
    coder: Uid | None = None
    transcript: Uid | None = None
    code: Uid | None = None
    words: str = ""


def memo_lines(view: View, chosen: MemoFilter = MemoFilter()) -> tuple[MemoLine, ...]:
    """The memos that ``chosen`` lets through, the latest first."""
    places, names = _Places(view), {coder.uid: coder.name for coder in coders(view)}
    rows = (MemoLine(row, names.get(row.coder, ""), places.of(row.on, row.target)) for row in all_memos(view))
    return tuple(reversed([line for line in rows if _passes(line, chosen)]))


def memo_place(view: View, on: MemoTarget, target: Uid) -> MemoPlace:
    """What memos on ``target`` hang on."""
    return _Places(view).of(on, target)


def _passes(line: MemoLine, chosen: MemoFilter) -> bool:
    memo, place = line.memo, line.place
    if chosen.on not in (None, memo.on) or chosen.coder not in (None, memo.coder):
        return False
    if chosen.transcript not in (None, place.transcript) or chosen.code not in (None, place.code):
        return False
    wanted = fold_same_length(chosen.words.strip())
    said = "\n".join((memo.body, place.name, place.transcript_name, *place.quotes))
    return all(word in fold_same_length(said) for word in wanted.split())


class _Places:
    """Finds what memos hang on; each transcript is read once, and only where a turn or bead needs it."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._read: dict[Uid, ReadTranscript] = {}

    def of(self, on: MemoTarget, target: Uid) -> MemoPlace:
        """The place of one target."""
        match on:
            case MemoTarget.PROJECT:
                return MemoPlace()
            case MemoTarget.TRANSCRIPT:
                return self._transcript(target)
            case MemoTarget.CODE:
                return MemoPlace(code=target) if target in self._codebook else GONE
            case MemoTarget.CODING:
                return self._coding(target)
            case MemoTarget.TURN:
                return self._turn(target)
            case MemoTarget.BEAD:
                return self._bead(target)
            case MemoTarget.CASE | MemoTarget.PARTICIPANT:
                return self._named(Case if on is MemoTarget.CASE else Participant, target)

    @cached_property
    def _codebook(self) -> frozenset[Uid]:
        return frozenset(code.uid for code in codebook(self._view).in_order())

    @cached_property
    def _turns(self) -> Mapping[Uid, tuple[Uid, Uid, int]]:
        """Transcript, text and number of every turn, by what memos on it hang on."""
        rows = self._view.rows(
            select(Transcript.uid, Text.uid)
            .join(Text, Text.transcript_id == Transcript.id)
            .where(Transcript.alive, Text.alive)
        )
        return {
            turn_target(Uid(text), turn.n): (Uid(transcript), Uid(text), turn.n)
            for transcript, text in rows
            for turn in self._reading(Uid(transcript)).text(Uid(text)).turns
        }

    def _reading(self, transcript: Uid) -> ReadTranscript:
        if transcript not in self._read:
            self._read[transcript] = read_transcript(self._view, transcript)
        return self._read[transcript]

    def _transcript(self, uid: Uid) -> MemoPlace:
        found = self._view.rows(select(Transcript.name).where(Transcript.uid == uid, Transcript.alive))
        return MemoPlace(transcript=uid, transcript_name=found[0][0]) if found else GONE

    def _coding(self, uid: Uid) -> MemoPlace:
        rows = self._view.rows(
            select(
                Transcript.uid,
                Transcript.name,
                Code.uid,
                Text.uid,
                Coding.start,
                Coding.end,
                stands(),
                func.substr(Body.content, Coding.start + 1, Coding.end - Coding.start),
            )
            .select_from(Coding)
            .join(Code, Code.id == Coding.code_id)
            .join(Text, Text.id == Coding.text_id)
            .join(Transcript, Transcript.id == Text.transcript_id)
            .join(Revision, Revision.id == Coding.revision_id)
            .join(Body, Body.sha256 == Revision.body)
            .where(Coding.uid == uid, Coding.alive)
        )
        for transcript, name, code, text, start, end, standing, quote in rows:
            span = Span(start, end) if standing else None
            return MemoPlace(Uid(transcript), name, Uid(code), Uid(text), span, quotes=(quote,))
        return GONE

    def _turn(self, target: Uid) -> MemoPlace:
        if target not in self._turns:
            return GONE
        transcript, text, number = self._turns[target]
        read = self._reading(transcript)
        quote = _words(read.text(text), (number,))
        span = read.text(text).turns[number - 1].span
        return MemoPlace(transcript, read.name, None, text, span, number, quotes=(quote,))

    def _bead(self, uid: Uid) -> MemoPlace:
        rows = self._view.rows(
            select(Transcript.uid)
            .join(Bead, Bead.transcript_id == Transcript.id)
            .where(Bead.uid == uid, Bead.alive, Transcript.alive)
        )
        for (transcript,) in rows:
            read = self._reading(Uid(transcript))
            bead = next((one for one in read.beads if one.uid == uid), None)
            if bead is None:
                return GONE
            original, translation = read.text(bead.original_text), read.text(bead.translation_text)
            pairing = bead.pairing
            quotes = _words(original, pairing.original), _words(translation, pairing.translation)
            text, number = (
                (original, pairing.original[0]) if pairing.original else (translation, pairing.translation[0])
            )
            span = text.turns[number - 1].span
            return MemoPlace(Uid(transcript), read.name, None, text.uid, span, number, quotes=quotes)
        return GONE

    def _named(self, table: type[Case | Participant], uid: Uid) -> MemoPlace:
        found = self._view.rows(select(table.name).where(table.uid == uid, table.alive))
        return MemoPlace(name=found[0][0]) if found else GONE


def _words(text: ReadText, numbers: tuple[int, ...]) -> str:
    return "\n".join(text.turns[n - 1].span.of(text.body) for n in numbers)
