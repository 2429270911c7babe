"""Paragraphs to turns: who speaks, when, and what; and what the speakers do in the interview."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from opimpuc_qda.domain.draft import DraftTurn
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.formats.transcripts.document import Paragraph, counted
from opimpuc_qda.formats.transcripts.turns.notation import Notation, Opening, timed
from opimpuc_qda.formats.transcripts.turns.roles import asks

_ASKING_SHARE = 0.6
_ASKING_TURNS = 2
_ASKERS = frozenset((Role.INTERVIEWER, Role.MODERATOR))


@dataclass(slots=True)
class Speech:
    """A turn while it is read: ``source`` are its paragraphs as they stand in the file.

    ``carried``: the file does not say who speaks; the speaker is the one of the turn before.
    """

    speaker: str
    time: int | None
    lines: list[str] = field(default_factory=list)
    source: list[str] = field(default_factory=list)
    carried: bool = False

    @property
    def text(self) -> str:
        """The words without label and time; its paragraphs are parted by one line feed."""
        return "\n".join(self.lines)

    @property
    def characters(self) -> int:
        """Code points that the turn takes up in the file, label and time included."""
        return counted(self.source)

    @property
    def waits(self) -> bool:
        """Whether only a time was read so far, and the label is still to come."""
        return self.time is not None and not self.speaker and not self.lines

    def add(self, words: str, source: str) -> None:
        """Add one paragraph: its words (none for a label that stands alone) and how it stands in the file."""
        self.source.append(source)
        if words.strip():
            self.lines.append(words.strip())


def speeches(paragraphs: Sequence[Paragraph], notation: Notation) -> list[Speech]:
    """Part paragraphs into turns; one that no known speaker opens continues the turn before it.

    A time on a line of its own belongs to the label on the next line.
    """
    result: list[Speech] = []
    for paragraph, found in zip(paragraphs, _openings(paragraphs, notation), strict=True):
        opening = found
        if not opening and not result:
            opening = timed(paragraph.text) or Opening("", None, paragraph.text)
        if opening and result and result[-1].waits:
            result[-1].speaker = opening.label
        elif opening:
            result.append(Speech(opening.label, opening.time))
        result[-1].add(opening.text if opening else paragraph.text, paragraph.text)
    return result


def _openings(paragraphs: Sequence[Paragraph], notation: Notation) -> list[Opening | None]:
    found = [notation.opening_of(paragraph) for paragraph in paragraphs]
    for number, following in enumerate(found[1:]):
        if found[number] is None and following and following.time is None:
            stamp = timed(paragraphs[number].text)
            found[number] = stamp if stamp and not stamp.text else None
    return found


def plain_speeches(paragraphs: Iterable[Paragraph]) -> list[Speech]:
    """Each paragraph as a turn without speaker; a time at its start is its time."""
    result: list[Speech] = []
    for paragraph in paragraphs:
        stamp = None if paragraph.soft and result else timed(paragraph.text)
        if not (paragraph.soft and result):
            result.append(Speech("", stamp.time if stamp else None))
        result[-1].add(stamp.text if stamp else paragraph.text, paragraph.text)
    return result


def draft_turns(said: Sequence[Speech], notation: Notation) -> tuple[DraftTurn, ...]:
    """The turns with the roles of their speakers."""
    roles = _roles(said, notation)
    return tuple(DraftTurn(one.text, one.speaker, roles[one.speaker], one.time) for one in said)


def _roles(said: Sequence[Speech], notation: Notation) -> Mapping[str, Role]:
    """A role for each label: as the user or the word says; else by who asks and who answers; else OTHER."""
    labels = dict.fromkeys(one.speaker for one in said)
    roles = {label: role for label in labels if (role := notation.role(label))}
    open_ = [label for label in labels if label and label not in roles]
    if _ASKERS.isdisjoint(roles.values()) and len(open_) > 1:
        asking = max(open_, key=lambda label: _asking(label, said))
        if _asking(asking, said) >= _ASKING_SHARE:
            roles[asking] = Role.INTERVIEWER
    found = set(roles.values())
    answering = not _ASKERS.isdisjoint(found) and Role.RESPONDENT not in found
    rest = Role.RESPONDENT if answering else Role.OTHER
    return {label: roles.get(label, rest if label else Role.OTHER) for label in labels}


def _asking(label: str, said: Sequence[Speech]) -> float:
    """The share of a speaker's turns that end by asking; 0.0 where there are too few to tell."""
    turns = [one.text for one in said if one.speaker == label]
    return sum(map(asks, turns)) / len(turns) if len(turns) >= _ASKING_TURNS else 0.0
