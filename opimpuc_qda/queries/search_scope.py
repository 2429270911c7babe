"""Where a query is to be answered: which texts, and which passages of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from opimpuc_qda.domain.attribute_values import Answer
from opimpuc_qda.domain.case import Level
from opimpuc_qda.domain.searching import Within
from opimpuc_qda.domain.span import Span, united
from opimpuc_qda.domain.transcript import Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.attributes import attributes
from opimpuc_qda.queries.cases import InterviewRow, answers, interviews
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.queries.standing import stands
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Code, Coder, Coding, Revision, Speaker, Text, Transcript, Turn

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Searched:
    """A text that is searched, as it is now; ``body`` is the hash of its body, ``name`` the transcript's."""

    uid: Uid
    transcript: Uid
    name: str
    version: Version
    language: str
    body: str


def searched_texts(view: View, within: Within) -> tuple[Searched, ...]:
    """The texts that ``within`` leaves, in reading order."""
    statement = _TEXTS
    if within.version is not None:
        statement = statement.where(Text.version == within.version)
    rows = (
        Searched(uid, of, name, Version(version), *rest)
        for uid, of, name, version, *rest in view.rows(statement)
    )
    allowed = _allowed_texts(view, within)
    return tuple(row for row in rows if allowed(row))


def _allowed_texts(view: View, within: Within) -> Callable[[Searched], bool]:
    conditions: list[Callable[[Searched], bool]] = []
    if within.transcripts:
        conditions.append(lambda text: text.transcript in within.transcripts)
    if within.cases or within.answers:
        held = {row.transcript: row for row in interviews(view)}
        if within.cases:
            conditions.append(lambda text: held[text.transcript].case in within.cases)
        conditions += [_answering(view, held, *answer) for answer in within.answers]
    return lambda text: all(condition(text) for condition in conditions)


def _answering(
    view: View, held: Mapping[Uid, InterviewRow], attribute: Uid, wanted: Answer
) -> Callable[[Searched], bool]:
    """Whether an attribute has a value for something that a text belongs to."""
    level = next((Level(one.level) for one in attributes(view) if one.uid == attribute), Level.TEXT)
    known = answers(view, level)

    def answers_so(text: Searched) -> bool:
        return any(
            _has(known.get(subject, {}).get(attribute), wanted) for subject in _subjects(level, held, text)
        )

    return answers_so


def _subjects(level: Level, held: Mapping[Uid, InterviewRow], text: Searched) -> tuple[Uid, ...]:
    interview = held[text.transcript]
    if level is Level.PLACE:
        return (interview.case,) if interview.case else ()
    if level is Level.PARTICIPANT:
        return interview.participants
    return (text.transcript,) if level is Level.INTERVIEW else (text.uid,)


def _has(value: Answer | None, wanted: Answer) -> bool:
    return value is not None and (value == wanted or (isinstance(value, tuple) and wanted in value))


class Passages:
    """Which hits stay, by who speaks and by what is coded there."""

    def __init__(self, view: View, within: Within) -> None:
        self._view = view
        self._within = within
        self._spoken = bool(within.speakers or within.roles)
        self._wanted = bool(within.coded or (within.coder and not within.uncoded))
        self._coded = self._codings(within.coded) if self._wanted else {}
        self._uncoded = self._codings(within.uncoded) if within.uncoded else {}

    @property
    def everywhere(self) -> bool:
        """Whether all hits stay."""
        return not (self._spoken or self._wanted or self._within.uncoded)

    def only(self, text: Searched, places: Iterable[Place]) -> Iterator[Place]:
        """Those of ``places`` that stay."""
        if self.everywhere:
            yield from places
            return
        kept = list(places)
        if kept and self._spoken:
            turns = _Stretches(self._turns(text))
            kept = [place for place in kept if turns.touch(place[0], place[0] + 1)]
        if kept and self._wanted:
            coded = _Stretches(self._around(text, self._coded))
            kept = [place for place in kept if coded.touch(*place)]
        if kept and self._within.uncoded:
            coded = _Stretches(self._around(text, self._uncoded))
            kept = [place for place in kept if not coded.touch(*place)]
        yield from kept

    def _turns(self, text: Searched) -> tuple[Span, ...]:
        """The turns of the speakers and roles that are wanted."""
        statement = (
            select(Turn.start, Turn.end, Turn.speaker, Speaker.role)
            .select_from(Text)
            .join(Revision, Revision.uid == Text.revision)
            .join(Turn, Turn.revision_id == Revision.id)
            .outerjoin(
                Speaker, (Speaker.text_id == Text.id) & (Speaker.label == Turn.speaker) & Speaker.alive
            )
            .where(Text.uid == text.uid)
        )
        speakers, roles = self._within.speakers, self._within.roles
        return tuple(
            Span(start, end)
            for start, end, speaker, role in self._view.rows(statement)
            if (not speakers or speaker in speakers) and (not roles or (role or "other") in roles)
        )

    def _codings(self, codes: frozenset[Uid]) -> dict[Uid, dict[Uid, list[Span]]]:
        """Coded spans by transcript and text."""
        statement = (
            select(Transcript.uid, Text.uid, Coding.start, Coding.end)
            .select_from(Coding)
            .join(Text, Text.id == Coding.text_id)
            .join(Transcript, Transcript.id == Text.transcript_id)
            .where(Coding.alive, Text.alive, stands())
        )
        if codes:
            statement = statement.join(Code, Code.id == Coding.code_id).where(Code.uid.in_(codes))
        if self._within.coder:
            statement = statement.join(Coder, Coder.id == Coding.coder_id)
            statement = statement.where(Coder.uid == self._within.coder)
        result: dict[Uid, dict[Uid, list[Span]]] = {}
        for transcript, text, start, end in self._view.rows(statement):
            result.setdefault(transcript, {}).setdefault(text, []).append(Span(start, end))
        return result

    def _around(
        self, text: Searched, codings: Mapping[Uid, Mapping[Uid, Sequence[Span]]]
    ) -> tuple[Span, ...]:
        """What is coded in ``text``, and what renders there what is coded in another text."""
        by_text = codings.get(text.transcript, {})
        spans = list(by_text.get(text.uid, ()))
        others = [uid for uid in by_text if uid != text.uid]
        if others:
            read = read_transcript(self._view, text.transcript)
            for other in others:
                echoes = read.echoes(other, text.uid)
                spans += [echo for span in by_text[other] for echo in echoes.of(span)]
        return tuple(spans)


class _Stretches:
    """Answers whether a place shares a code point with any of some spans."""

    def __init__(self, spans: Iterable[Span]) -> None:
        merged = united(spans)
        self._starts = [span.start for span in merged]
        self._ends = [span.end for span in merged]

    def touch(self, start: int, end: int) -> bool:
        return bisect_right(self._ends, start) < bisect_left(self._starts, end)


_TEXTS = (
    select(Text.uid, Transcript.uid, Transcript.name, Text.version, Text.language, Revision.body)
    .join(Transcript, Transcript.id == Text.transcript_id)
    .join(Revision, Revision.uid == Text.revision)
    .where(Text.alive, Transcript.alive)
    .order_by(Transcript.name, Transcript.uid, Text.version, Text.language, Text.uid)
)
