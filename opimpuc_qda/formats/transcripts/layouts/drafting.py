"""From what a layout understood to a draft: languages, versions, names, and the count of characters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from opimpuc_qda.domain.alignment import Pairing
from opimpuc_qda.domain.draft import CharacterCount, Draft, DraftText, DraftTurn, Skipped
from opimpuc_qda.domain.script import language_of
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.formats.transcripts.document import Document, counted
from opimpuc_qda.formats.transcripts.layouts.remarks import Spoken, draft_comments
from opimpuc_qda.formats.transcripts.naming import draft_name
from opimpuc_qda.formats.transcripts.turns.notation import Notation
from opimpuc_qda.formats.transcripts.turns.turns import Speech, draft_turns

UNKNOWN_LANGUAGE = "und"
_OFTEN = 0.2


@dataclass(frozen=True, slots=True)
class Side:
    """One language of an interview as read: all its turns have words."""

    document: Document
    said: tuple[Speech, ...]
    turns: tuple[DraftTurn, ...]
    language: str


def side_of(document: Document, said: Sequence[Speech], notation: Notation) -> Side:
    """A side from turns that all have words; its language is told from all of them together."""
    language = language_of("\n".join(one.text for one in said)) or UNKNOWN_LANGUAGE
    return Side(document, tuple(said), draft_turns(said, notation), language)


def sides_of(
    document: Document, texts: Sequence[Sequence[Speech]], notations: Sequence[Notation]
) -> tuple[list[Side], list[int]]:
    """The texts of one document, the original first, and their places in ``texts``.

    A label that stands in several texts has the role that it has in the original.
    """
    sides = [side_of(document, said, notation) for said, notation in zip(texts, notations, strict=True)]
    first = original_of(sides)
    told = {turn.speaker: turn.role for turn in sides[first].turns if turn.speaker}
    known = {label: role for label, role in told.items() if role is not Role.OTHER}
    for number, notation in enumerate(notations):
        if number != first:
            shared = replace(notation, roles={**known, **notation.roles})
            sides[number] = side_of(document, texts[number], shared)
    order = [first, *(number for number in range(len(sides)) if number != first)]
    return [sides[number] for number in order], order


def original_of(sides: Sequence[Side]) -> int:
    """Which side is the original: the Chinese one, wherever it stands; else the first."""
    return next((n for n, side in enumerate(sides) if side.language.startswith("zh")), 0)


def draft_of(
    layout: str,
    sides: Sequence[Side],
    heads: Sequence[str],
    skipped: Sequence[Skipped],
    pairings: Sequence[Pairing] = (),
) -> Draft:
    """A draft of ``sides``, the original first; ``heads`` are joined by an empty line.

    ``skipped`` must hold all that is in the documents and in no side, but for their asides.
    """
    documents = list(dict.fromkeys(side.document for side in sides))
    asides = [Skipped(one.file, aside.what, aside.text) for one in documents for aside in one.asides]
    head = "\n\n".join(filter(None, heads))
    return Draft(
        name=draft_name([document.file for document in documents], head),
        layout=layout,
        head=head,
        texts=tuple(map(_text, range(len(sides)), sides)),
        pairings=tuple(pairings),
        skipped=(*skipped, *asides),
        characters=_characters(documents, sides, [*skipped, *asides]),
        warnings=(*_reading_warnings(documents), *_warnings(sides[0])),
        comments=draft_comments([Spoken(side.document, side.said) for side in sides]),
    )


def _text(number: int, side: Side) -> DraftText:
    version = Version.TRANSLATION if number else Version.ORIGINAL
    return DraftText(version, side.language, side.document.file, side.document.encoding, side.turns)


def _characters(
    documents: Iterable[Document], sides: Iterable[Side], skipped: Iterable[Skipped]
) -> CharacterCount:
    return CharacterCount(
        file=sum(document.characters for document in documents),
        imported=sum(one.characters for side in sides for one in side.said),
        skipped=counted(piece.text for piece in skipped),
    )


def _reading_warnings(documents: Iterable[Document]) -> Iterator[tuple[str, int]]:
    """What the readers of the files were not sure of, each kind once."""
    for term in dict.fromkeys(term for document in documents for term in document.warnings):
        yield term, 0


def _warnings(original: Side) -> Iterator[tuple[str, int]]:
    if _mixed(original):
        yield "mixed languages", 0
    if any(turn.speaker for turn in original.turns):
        for n, (turn, one) in enumerate(zip(original.turns, original.said, strict=True), 1):
            if not turn.speaker:
                yield "no speaker", n
            elif one.carried:
                yield "speaker carried on", n
    yield from _unknown_labels(original)


def _unknown_labels(original: Side) -> Iterator[tuple[str, int]]:
    """Each label whose role nothing says, at its first turn."""
    seen: set[str] = set()
    for n, turn in enumerate(original.turns, 1):
        if turn.role is Role.OTHER and turn.speaker and turn.speaker not in seen:
            seen.add(turn.speaker)
            yield "unknown label", n


def _mixed(side: Side) -> bool:
    """Whether Chinese and another language each make up much of the turns: a layout not understood."""
    chinese = [(language_of(turn.text) or "").startswith("zh") for turn in side.turns]
    return min(sum(chinese), len(chinese) - sum(chinese)) > _OFTEN * len(chinese)
