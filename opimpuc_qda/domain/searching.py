"""Searching: what is asked for, and what can tell whether a place answers it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from opimpuc_qda.domain.attribute_values import Answer
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.domain.uid import Uid


class Mode(StrEnum):
    """How the words of a query are meant."""

    TEXT = "text"
    WORDS = "words"  # not inside longer words; Chinese has no such borders
    FORMS = "forms"  # French and English words of one stem, whatever their endings
    PATTERN = "pattern"  # a regular expression


@dataclass(frozen=True, slots=True)
class Within:
    """Where to search; what is empty or None does not narrow it.

    Attributes:
        version: only originals, or only translations.
        cases: places, of which at least one is that of the interview.
        answers: (attribute, value) pairs that all hold for the interview, its place, text or a participant.
        speakers: labels, as written, of the turn; ``roles`` likewise.
        coded: codes of which at least one lies on the passage or on what renders it; ``uncoded``: none does.
        coder: whose codings count for these; given alone: the passage is coded by her.
    """

    version: Version | None = None
    transcripts: frozenset[Uid] = frozenset()
    cases: frozenset[Uid] = frozenset()
    answers: frozenset[tuple[Uid, Answer]] = frozenset()
    speakers: frozenset[str] = frozenset()
    roles: frozenset[Role] = frozenset()
    coded: frozenset[Uid] = frozenset()
    uncoded: frozenset[Uid] = frozenset()
    coder: Uid | None = None


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is asked for. Case, accents and the script of Chinese count only where said so."""

    text: str
    mode: Mode = Mode.TEXT
    match_case: bool = False
    match_accents: bool = False
    match_script: bool = False
    within: Within = field(default_factory=Within)


class Matcher(Protocol):
    """Answers for one query, body by body; positions are code points of the body as it is stored."""

    @property
    def needle(self) -> str:
        """Folded characters with which every hit begins; "" where each body has to be read."""

    @property
    def final(self) -> bool:
        """Whether there is a hit wherever the needle stands, just as long as it."""

    def end(self, body: str, start: int, language: str) -> int | None:
        """Where the hit ends that begins at ``start``, at which the needle stands; None where none does."""

    def scan(self, body: str, language: str) -> Iterator[tuple[int, int]]:
        """Every hit of ``body``, which no index knows; they come in order, and may overlap.

        Raises:
            SlowPattern: the pattern takes too long.
        """
