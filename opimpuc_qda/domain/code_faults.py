"""What is wrong, or doubtful, about a code while somebody writes it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from opimpuc_qda.domain.code_colours import APART, READABLE, contrast, distance, is_colour
from opimpuc_qda.domain.codebook import Code, Codebook
from opimpuc_qda.domain.codebook_ids import is_id

LONGEST_GLYPH = 2


class Fault(Enum):
    """What can be said against a code; see :data:`GRAVE` for what keeps it from being saved."""

    NO_LABEL = auto()
    BAD_ID = auto()
    ID_TAKEN = auto()
    NO_COLOUR = auto()
    LONG_GLYPH = auto()
    NO_HEIR = auto()
    LABEL_TWICE = auto()
    HARD_TO_READ = auto()
    LOOKS_ALIKE = auto()
    CUE_TWICE = auto()
    CUE_ELSEWHERE = auto()


GRAVE = frozenset(
    {Fault.NO_LABEL, Fault.BAD_ID, Fault.ID_TAKEN, Fault.NO_COLOUR, Fault.LONG_GLYPH, Fault.NO_HEIR}
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault, the words it is about, and the other code that it has to do with."""

    fault: Fault
    words: str = ""
    other: Code | None = None

    @property
    def is_grave(self) -> bool:
        """Whether the code cannot be saved so."""
        return self.fault in GRAVE


def findings(code: Code, book: Codebook, taken: Collection[str] = ()) -> tuple[Finding, ...]:
    """What is to be said of ``code`` as it would be saved into ``book``, the gravest first.

    A new code has the uid "", and the id "" where it is to get one from its label; ``taken`` are ids that
    there were once.
    """
    others = [one for one in book.in_order() if one.uid != code.uid]
    checks = (_names(code, others, taken), _places(code, book), _looks(code, others), _cues(code, others))
    found = [finding for check in checks for finding in check]
    return tuple(sorted(found, key=lambda finding: finding.fault.value))


def _names(code: Code, others: list[Code], taken: Collection[str]) -> Iterator[Finding]:
    labels = {language: said.strip() for language, said in code.label.items() if said.strip()}
    if not labels:
        yield Finding(Fault.NO_LABEL)
    if code.name and not is_id(code.name):
        yield Finding(Fault.BAD_ID, code.name)
    for one in others:
        if code.name and one.name == code.name:
            yield Finding(Fault.ID_TAKEN, code.name, one)
    if not code.uid and code.name in taken and all(one.name != code.name for one in others):
        yield Finding(Fault.ID_TAKEN, code.name)
    for one in others:
        same = (said for language, said in labels.items() if _same(said, one.label.get(language, "")))
        if (said := next(same, None)) is not None:
            yield Finding(Fault.LABEL_TWICE, said, one)


def _places(code: Code, book: Codebook) -> Iterator[Finding]:
    if code.replaced_by is None:
        return
    heir = book.named(code.replaced_by)
    if heir is None or heir.uid == code.uid or not heir.can_be_applied:
        yield Finding(Fault.NO_HEIR, code.replaced_by)


def _looks(code: Code, others: list[Code]) -> Iterator[Finding]:
    if len(code.glyph.strip()) > LONGEST_GLYPH:
        yield Finding(Fault.LONG_GLYPH, code.glyph)
    for colour in (code.colour, code.tint):
        if not is_colour(colour):
            yield Finding(Fault.NO_COLOUR, colour)
            return
    if contrast(code.colour, code.tint) < READABLE:
        yield Finding(Fault.HARD_TO_READ, f"{contrast(code.colour, code.tint):.1f}")
    for one in others:
        if _could_be_mistaken(code, one):
            yield Finding(Fault.LOOKS_ALIKE, one.colour, one)
            return


def _could_be_mistaken(code: Code, other: Code) -> bool:
    """Colours that are the same are meant to be; those that only seem so to some eyes are not."""
    if other.glyph != code.glyph.strip() or other.colour.upper() == code.colour.upper():
        return False
    return is_colour(other.colour) and distance(code.colour, other.colour) < APART


def _cues(code: Code, others: list[Code]) -> Iterator[Finding]:
    for cues in code.cues.values():
        for word in cues.weak:
            if word in cues.strong:
                yield Finding(Fault.CUE_TWICE, word)
    for language, cues in code.cues.items():
        for one in others:
            theirs = one.cues.get(language)
            both = [word for word in cues.strong if theirs is not None and word in theirs.strong]
            if both:
                yield Finding(Fault.CUE_ELSEWHERE, both[0], one)


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.strip().casefold()
