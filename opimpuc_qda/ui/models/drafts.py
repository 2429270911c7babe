"""Words that somebody is typing and that are not in the project yet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from opimpuc_qda.domain.uid import Uid


class DraftKind(Enum):
    """What is being typed; the values are what is kept on disk."""

    MEMO = "memo"
    CORRECTION = "correction"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Draft:
    """``thing``: the coding of a memo, or the text whose turn ``turn`` (from 1) is typed.

    ``before`` is what stands in the project.
    """

    kind: DraftKind
    thing: Uid
    turn: int
    before: str
    words: str
