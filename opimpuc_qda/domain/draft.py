"""A draft: what was understood of the files to import, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass

from opimpuc_qda.domain.alignment import Pairing
from opimpuc_qda.domain.transcript import Role, Version


@dataclass(frozen=True, slots=True)
class DraftTurn:
    """One turn as read: its words without label and time; paragraphs are parted by one line feed."""

    text: str
    speaker: str
    role: Role
    time: int | None = None


@dataclass(frozen=True, slots=True)
class DraftText:
    """One language of a draft. ``encoding`` is a Python codec name, "" for files that carry their own."""

    version: Version
    language: str
    file: str
    encoding: str
    turns: tuple[DraftTurn, ...]


@dataclass(frozen=True, slots=True)
class DraftComment:
    """A remark of the file on a passage, offered as a memo; its text is among the skipped pieces too.

    Attributes:
        turn: its number in that text, from 1; 0 where it hangs on something that is no turn.
        quote: the passage as it stands in the turn, in lines; "" where it hangs on all of it.
        text: the remark; ``author`` is who made it, "" where the file does not say.
        side: which of :attr:`Draft.texts`.
    """

    turn: int
    quote: str
    text: str
    author: str
    side: int = 0


@dataclass(frozen=True, slots=True)
class Skipped:
    """A piece of a file that enters no text; ``what`` is a short English term such as "section row".

    ``turn`` is the turn of the original beside which it stands (a remark in a table), 0 for none.
    """

    file: str
    what: str
    text: str
    turn: int = 0


@dataclass(frozen=True, slots=True)
class CharacterCount:
    """Code points without line ends: ``file == imported + skipped`` always holds.

    Labels and times of turns count as imported (they become speaker and time).
    """

    file: int
    imported: int
    skipped: int

    def __add__(self, other: CharacterCount) -> CharacterCount:
        return CharacterCount(
            self.file + other.file, self.imported + other.imported, self.skipped + other.skipped
        )


@dataclass(frozen=True, slots=True)
class Draft:
    """One transcript to be.

    Attributes:
        pairings: what the layout itself says (table rows) of original and first translation, else empty.
        warnings: short English terms with the turn number of the original that they concern, or 0.
        further_pairings: the same as ``pairings`` for the translations after the first, as far as known.
    """

    name: str
    layout: str
    head: str
    texts: tuple[DraftText, ...]
    pairings: tuple[Pairing, ...]
    skipped: tuple[Skipped, ...]
    characters: CharacterCount
    warnings: tuple[tuple[str, int], ...] = ()
    comments: tuple[DraftComment, ...] = ()
    further_pairings: tuple[tuple[Pairing, ...], ...] = ()

    @property
    def remarks(self) -> tuple[DraftComment, ...]:
        """What the file says about its text: the comments, and what stands beside single turns."""
        beside = (DraftComment(one.turn, "", one.text, "") for one in self.skipped if one.turn)
        return (*self.comments, *beside)

    @property
    def pairings_by_text(self) -> tuple[tuple[Pairing, ...], ...]:
        """What the layout says of each translation in order; empty for those of which it says nothing."""
        known = (self.pairings, *self.further_pairings)
        missing = len(self.texts) - 1 - len(known)
        return (*known, *((),) * missing)[: len(self.texts) - 1]
