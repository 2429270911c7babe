"""Coded segments: every coding with its quote in both languages and all that a reader of a table needs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Row, select

from opimpuc_qda.domain.alignment import Echoes
from opimpuc_qda.domain.matrix import Scope
from opimpuc_qda.domain.segment import Segment
from opimpuc_qda.domain.span import Span, united
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.placement import RoleTurns, is_counted
from opimpuc_qda.queries.reading import ReadText, ReadTranscript, ReadTurn, read_transcript
from opimpuc_qda.queries.standing import stands
from opimpuc_qda.queries.tables import rows_in_scope
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Code, Coder, Coding, Memo, Text, Transcript

GAP = " […] "
"""Stands between parts of an echo that do not touch."""


def translation_languages(view: View) -> tuple[str, ...]:
    """The languages of all translations, where any transcript has more than one; else none."""
    statement = (
        select(Text.transcript_id, Text.language)
        .join(Transcript, Transcript.id == Text.transcript_id)
        .where(Text.version == Version.TRANSLATION, Text.alive, Transcript.alive)
    )
    rows = view.rows(statement)
    several = len({transcript for transcript, _ in rows}) < len(rows)
    return tuple(sorted({language for _, language in rows})) if several else ()


def segments(view: View, scope: Scope) -> Iterator[Segment]:
    """Every coding, by transcript, text and position. One transcript at a time is held in memory."""
    memos = _memos(view)
    codes = frozenset(code.uid for code in rows_in_scope(codebook(view), scope))
    for uid, name in view.rows(_TRANSCRIPTS):
        rows = view.rows(_CODINGS.where(Transcript.uid == uid))
        if rows:
            sides = _Sides(read_transcript(view, Uid(uid)), scope, codes)
            for row in rows:
                yield sides.segment(row, name, memos.get(row.uid, ()))


def segments_of(view: View, transcript: Uid, code: Uid, scope: Scope) -> tuple[Segment, ...]:
    """The codings of one code in one transcript, by text and position; they count as ``scope`` says."""
    rows = view.rows(_CODINGS.where(Transcript.uid == transcript, Code.uid == code))
    if not rows:
        return ()
    codes = frozenset(one.uid for one in rows_in_scope(codebook(view), scope))
    read = read_transcript(view, transcript)
    sides = _Sides(read, scope, codes)
    memos = _memos(view)
    return tuple(sides.segment(row, read.name, memos.get(row.uid, ())) for row in rows)


def segments_with(view: View, codings: Sequence[Uid]) -> tuple[tuple[Uid, Segment], ...]:
    """Those of ``codings`` that stand now, in the order they came, each after the text that it is on."""
    scope, memos = Scope(), _memos(view)
    codes = frozenset(one.uid for one in rows_in_scope(codebook(view), scope))
    sides: dict[str, _Sides] = {}
    found: dict[str, tuple[Uid, Segment]] = {}
    statement = _CODINGS.add_columns(Transcript.uid.label("transcript")).where(Transcript.alive)
    for row in view.rows(statement.where(Coding.uid.in_(tuple(codings)))):
        if row.transcript not in sides:
            sides[row.transcript] = _Sides(read_transcript(view, Uid(row.transcript)), scope, codes)
        side = sides[row.transcript]
        found[row.uid] = Uid(row.text), side.segment(row, side.name, memos.get(row.uid, ()))
    return tuple(found[uid] for uid in codings if uid in found)


class _Sides:
    """The texts of one transcript, ready to quote from."""

    def __init__(self, read: ReadTranscript, scope: Scope, codes: frozenset[Uid]) -> None:
        self._read, self._scope, self._codes = read, scope, codes
        self.name = read.name
        self._turns = {text.uid: _role_turns(text) for text in read.texts}
        self._echoes: dict[tuple[Uid, Uid], Echoes] = {}

    def segment(self, row: Row[*tuple[Any, ...]], transcript: str, memos: tuple[str, ...]) -> Segment:
        """One coding as a segment."""
        text = self._read.text(Uid(row.text))
        span = Span(row.start, row.end)
        quote, echo = span.of(text.body), self._echo(text, self._other(text), (span,))
        turn = _turn_at(text, span.start)
        is_original = text.version is Version.ORIGINAL
        return Segment(
            coding=Uid(row.uid),
            code=Uid(row.code),
            transcript=transcript,
            language=text.language,
            version=text.version,
            span=span,
            quote=quote,
            original=quote if is_original else echo,
            translation=echo if is_original else quote,
            turn=turn.n if turn else 0,
            speaker=turn.speaker if turn else "",
            role=turn.role if turn else Role.OTHER,
            time=self._time(text, turn, span),
            coder=row.coder,
            created=row.created,
            weight=row.weight,
            memos=memos,
            counted=row.code in self._codes and is_counted(self._scope, self._turns[text.uid], span),
            translations=tuple(self._translated(text, span)),
        )

    def _translated(self, text: ReadText, span: Span) -> Iterator[tuple[str, str]]:
        """Each translation's language and quote; from one translation to another by way of the original."""
        original = self._read.original
        places = (span,) if text.uid == original.uid else self._places(text, original, (span,))
        for other in self._read.texts[1:]:
            quote = span.of(text.body) if other.uid == text.uid else self._echo(original, other, places)
            yield other.language, quote

    def _echo(self, text: ReadText, other: ReadText | None, spans: tuple[Span, ...]) -> str:
        """What renders ``spans`` of ``text`` in ``other``."""
        if other is None:
            return ""
        return GAP.join(place.of(other.body) for place in self._places(text, other, spans))

    def _time(self, text: ReadText, turn: ReadTurn | None, span: Span) -> int | None:
        """The time of the turn; where only the other language has times, that of the turn it renders."""
        if turn is None or turn.time is not None:
            return turn.time if turn else None
        other = self._other(text)
        if other is None:
            return None
        places = self._places(text, other, (span,))
        paired = _turn_at(other, places[0].start) if places else None
        return paired.time if paired else None

    def _other(self, text: ReadText) -> ReadText | None:
        """The text that echoes ``text``: the original, or the first translation of it."""
        others = [other for other in self._read.texts if other.uid != text.uid]
        if text.version is Version.TRANSLATION:
            others = [other for other in others if other.version is Version.ORIGINAL]
        return others[0] if others else None

    def _places(self, text: ReadText, other: ReadText, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """Where ``other`` renders ``spans`` of ``text``."""
        key = text.uid, other.uid
        if key not in self._echoes:
            self._echoes[key] = self._read.echoes(*key)
        return united(place for span in spans for place in self._echoes[key].of(span))


def _turn_at(text: ReadText, position: int) -> ReadTurn | None:
    """The turn that holds the code point ``position``."""
    index = bisect_right(text.turns, position, key=lambda turn: turn.span.start) - 1
    return text.turns[index] if index >= 0 else None


def _role_turns(text: ReadText) -> RoleTurns:
    return RoleTurns(
        tuple(turn.span.start for turn in text.turns),
        tuple(turn.span.end for turn in text.turns),
        tuple(turn.role for turn in text.turns),
    )


def _memos(view: View) -> Mapping[str, tuple[str, ...]]:
    """The memos on codings, oldest first, by uid of the coding."""
    result: dict[str, tuple[str, ...]] = {}
    rows = view.rows(
        select(Memo.target, Memo.body).where(Memo.on == "coding", Memo.alive).order_by(Memo.created, Memo.uid)
    )
    for target, body in rows:
        result[target] = (*result.get(target, ()), body)
    return result


_TRANSCRIPTS = (
    select(Transcript.uid, Transcript.name).where(Transcript.alive).order_by(Transcript.name, Transcript.uid)
)
_CODINGS = (
    select(
        Coding.uid,
        Code.uid.label("code"),
        Text.uid.label("text"),
        Coding.start,
        Coding.end,
        Coder.name.label("coder"),
        Coding.created,
        Coding.weight,
    )
    .join(Code, Code.id == Coding.code_id)
    .join(Coder, Coder.id == Coding.coder_id)
    .join(Text, Text.id == Coding.text_id)
    .join(Transcript, Transcript.id == Text.transcript_id)
    .where(Coding.alive, Text.alive, stands())
    .order_by(Text.version, Text.language, Coding.start, Coding.end, Code.name, Coder.name, Coding.uid)
)
