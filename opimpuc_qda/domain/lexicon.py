"""What a team teaches the program about words: words to keep whole, and words that no list is to show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from opimpuc_qda.domain.uid import Uid, derived

WORDS = Uid("7c1d0a52-3b0e-5f4a-9a36-2f6c8f0f9b11")
"""The name space of these: whoever adds the same word makes the same one."""


class WordSource(StrEnum):
    """Where a word of the project's lexicon comes from."""

    SHIPPED = "shipped"
    CUE = "cue"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class TeamWord:
    """A Chinese word that is to stay whole; ``frequency`` 0: as great as it takes."""

    uid: Uid
    word: str
    frequency: int


@dataclass(frozen=True, slots=True)
class StopWord:
    """Whether ``word`` is left out of the lists of ``language`` (zh, fr, en), other than as shipped."""

    uid: Uid
    language: str
    word: str
    stopped: bool


def team_word(word: str, frequency: int = 0) -> TeamWord:
    """The team's word ``word``."""
    return TeamWord(derived(WORDS, f"team {word}"), word, frequency)


def stop_word(language: str, word: str, *, stopped: bool) -> StopWord:
    """The team's decision about ``word`` in the lists of ``language``."""
    return StopWord(derived(WORDS, f"stop {language} {word}"), language, word, stopped)
