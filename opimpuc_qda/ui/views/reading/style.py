"""How a person wants to read: which languages, how they stand, how codings show, what selecting grows by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Unit(Enum):
    """What a selection can grow by; the values are what settings remember."""

    CHARACTER = "character"
    WORD = "word"
    PHRASE = "phrase"
    SENTENCE = "sentence"
    TURN = "turn"


CLICKED = (Unit.CHARACTER, Unit.WORD, Unit.SENTENCE, Unit.TURN)
"""What one, two, three and four clicks select."""


class Arrangement(Enum):
    """Which languages are shown, and how they stand to each other; the values are what settings remember."""

    COLUMNS = "columns"
    INTERLEAVED = "interleaved"
    ORIGINAL = "original"
    TRANSLATION = "translation"

    @property
    def side(self) -> int | None:
        """The only column shown, or None where both are."""
        return {Arrangement.ORIGINAL: 0, Arrangement.TRANSLATION: 1}.get(self)


class Marking(Enum):
    """How codings show in the words themselves."""

    TINT = "tint"
    UNDERLINE = "underline"


@dataclass(frozen=True, slots=True)
class Style:
    """``spacing`` is in percent of the usual room from line to line; "" leaves the choice of a font to us."""

    arrangement: Arrangement = Arrangement.COLUMNS
    marking: Marking = Marking.TINT
    snap: Unit = Unit.CHARACTER
    spacing: int = 100
    han_font: str = ""
    latin_font: str = ""

    def has_layout_of(self, other: Style) -> bool:
        """Whether words stand in the same places under both."""
        return (self.arrangement, self.spacing, self.han_font, self.latin_font) == (
            other.arrangement,
            other.spacing,
            other.han_font,
            other.latin_font,
        )


USUAL = Style()
