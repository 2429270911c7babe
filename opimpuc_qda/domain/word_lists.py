"""Word lists: what is asked for, and the rows of the answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from opimpuc_qda.domain.searching import Within
from opimpuc_qda.domain.transcript import Role

RESPONDENTS = Within(roles=frozenset({Role.RESPONDENT}))
"""What is counted unless something else is asked for."""


class Reading(StrEnum):
    """What counts as one word; all but the first need a trained pipeline of the language."""

    FORMS = "forms"  # as it is written
    LEMMAS = "lemmas"  # by its form in a dictionary
    NOUNS = "nouns"  # likewise, and only nouns and names
    VERBS = "verbs"
    ADJECTIVES = "adjectives"


class ContextOrder(StrEnum):
    """How places of a word are sorted: as they come, or by what stands before or after it."""

    TEXT = "text"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class WordQuery:
    """Which words of which texts.

    Attributes:
        language: zh, fr or en, without script or country.
        within: the texts and turns; of it, version, transcripts, cases, answers, speakers and roles narrow.
        shortest: the fewest code points of a word.
        numbers: whether words without a letter are listed.
        stopped: whether words of the stop list are listed.
        terms: only words of the project's lexicon, and the cues of several words.
        reading: what counts as one word.
    """

    language: str
    within: Within = field(default_factory=lambda: RESPONDENTS)
    shortest: int = 1
    numbers: bool = False
    stopped: bool = False
    terms: bool = False
    reading: Reading = Reading.FORMS


@dataclass(frozen=True, slots=True)
class WordRow:
    """``word`` as it is written most often, ``key`` as words are compared, in how many ``transcripts``."""

    key: str
    word: str
    count: int
    transcripts: int


@dataclass(frozen=True, slots=True)
class WordList:
    """Rows by falling count. ``words`` counts every word of the texts, listed or not."""

    rows: tuple[WordRow, ...] = ()
    words: int = 0
    transcripts: int = 0

    def per_ten_thousand(self, row: WordRow) -> float:
        """How often the word stands in ten thousand words."""
        return 10_000 * row.count / self.words if self.words else 0.0


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A word here and elsewhere; see :mod:`opimpuc_qda.domain.keyness` for the last three."""

    key: str
    word: str
    count: int
    elsewhere: int
    likelihood: float
    ratio: float
    difference: float | None


@dataclass(frozen=True, slots=True)
class KeyList:
    """Rows by falling log-likelihood, sign and all. ``words`` and ``other_words`` are the sizes compared."""

    rows: tuple[KeyRow, ...] = ()
    words: int = 0
    other_words: int = 0
