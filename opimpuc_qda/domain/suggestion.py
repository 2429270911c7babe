"""Suggestions of codes: what the machine thinks might be coded, and what a person said no to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid, derived


class Basis(StrEnum):
    """What a suggestion rests on: the cues of the codebook, or the project's own codings."""

    CUE = "cue"
    LEARNED = "learned"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A code for a sentence (``span``: code points of ``text``); never counted, never applied by itself.

    ``score`` lies above 0 and up to 1; ``why`` has the words that speak for it most, the strongest first.
    """

    code: Uid
    text: Uid
    span: Span
    score: float
    why: tuple[str, ...]
    basis: Basis


@dataclass(frozen=True, slots=True)
class Rejection:
    """``coder`` does not want ``code`` on ``span`` of this revision of ``text``, and is not asked again."""

    uid: Uid
    coder: Uid
    code: Uid
    text: Uid
    revision: Uid
    span: Span


def rejection(coder: Uid, code: Uid, text: Uid, revision: Uid, span: Span) -> Rejection:
    """Made so that whoever says the same no in two copies of a project makes the same one."""
    uid = derived(revision, f"rejection {coder} {code} {span.start} {span.end}")
    return Rejection(uid, coder, code, text, revision, span)


@dataclass(frozen=True, slots=True)
class Accord:
    """How far suggestions agree with the codings of one code, in transcripts that were not learnt from.

    ``coded``: sentences coded with it, of ``transcripts`` so many; ``suggested``: sentences where it would be
    suggested; ``both``: where both is so; ``among_first``: coded ones where it is among the ``FIRST`` best;
    ``best``: coded ones where it is the best; ``codings``: how many codings all this rests on.
    """

    code: Uid
    coded: int
    suggested: int
    both: int
    among_first: int
    transcripts: int
    best: int = 0
    codings: int = 0

    @property
    def is_defined(self) -> bool:
        """Whether there are enough codings in enough transcripts to say anything."""
        return self.coded >= LEAST_CODED and self.transcripts >= LEAST_TRANSCRIPTS

    @property
    def precision(self) -> float | None:
        """Of the suggested sentences, the share that is coded; None where that is undefined."""
        return self.both / self.suggested if self.is_defined and self.suggested else None

    @property
    def recall(self) -> float | None:
        """Of the coded sentences, the share that is suggested; None where that is undefined."""
        return self.both / self.coded if self.is_defined else None

    @property
    def top(self) -> float | None:
        """Of the coded sentences, the share with this code among the first; None where that is undefined."""
        return self.among_first / self.coded if self.is_defined else None

    @property
    def hits(self) -> float | None:
        """Of the coded sentences, the share with this code as the best; None where that is undefined."""
        return self.best / self.coded if self.is_defined else None


LEAST_CODED = 5
LEAST_TRANSCRIPTS = 2
FIRST = 3
"""How many of the best suggestions count as the first."""
