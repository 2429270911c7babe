"""Passages: a text's turns and sentences, prepared once for alignment."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Segments
from opimpuc_qda.language.anchors import length, shown
from opimpuc_qda.language.costs import Unit
from opimpuc_qda.language.wordpairs import Terms, terms


@dataclass(frozen=True, slots=True)
class DraftSide:
    """One text to align. ``roles`` has one entry a turn; ``Role.OTHER`` says nothing about who speaks."""

    body: str
    segments: Segments
    language: str
    roles: tuple[Role, ...]


class Passages:
    """The turns and sentences of one side as units, and the terms each holds."""

    def __init__(self, side: DraftSide) -> None:
        self.language = side.language
        self.turns = [
            _unit(side, turn.span, _who(turn.speaker, role), turn.time)
            for turn, role in zip(side.segments.turns, side.roles, strict=True)
        ]
        self.sentences = [_unit(side, span) for span in side.segments.sentences]
        self.sentence_terms = [terms(span.of(side.body), side.language) for span in side.segments.sentences]
        self._inside = _inside(side.segments)
        self.turn_terms: list[Terms] = [self.terms_of(inside) for inside in self._inside]

    def sentences_in(self, turns: Sequence[int]) -> list[int]:
        """The indexes of the sentences inside turns given by number (from 1)."""
        return [index for number in turns for index in self._inside[number - 1]]

    def terms_of(self, sentences: Sequence[int]) -> Terms:
        """All terms of some sentences."""
        return frozenset[str]().union(*(self.sentence_terms[index] for index in sentences))


def _unit(side: DraftSide, span: Span, who: str = "", time: int | None = None) -> Unit:
    text = span.of(side.body)
    return Unit(length(text), shown(text, side.language, who), time)


def _who(speaker: str, role: Role) -> str:
    return speaker.casefold() if role is Role.OTHER else role.value


def _inside(segments: Segments) -> list[range]:
    starts = [sentence.start for sentence in segments.sentences]
    return [
        range(bisect_left(starts, turn.span.start), bisect_left(starts, turn.span.end))
        for turn in segments.turns
    ]
