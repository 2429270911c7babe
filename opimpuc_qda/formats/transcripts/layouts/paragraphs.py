"""Layouts of running paragraphs in one language: with speakers' labels, and without (field notes)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from opimpuc_qda.domain.draft import Draft, Skipped
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.formats.transcripts.document import Document, Paragraph
from opimpuc_qda.formats.transcripts.layouts.drafting import draft_of, side_of
from opimpuc_qda.formats.transcripts.turns.heads import head_length, parted_headings
from opimpuc_qda.formats.transcripts.turns.notation import Notation, learned_from
from opimpuc_qda.formats.transcripts.turns.roles import role_word
from opimpuc_qda.formats.transcripts.turns.turns import Speech, plain_speeches, speeches

LABELLED = "labelled paragraphs"
PLAIN = "plain paragraphs"

_ENOUGH_LABELS = 2
_ENOUGH_SHARE = 0.3
_SHARE_OF_NAMES = 0.1  # below it, what comes back before a colon is no speaker: 价格：…


def labelled(documents: Sequence[Document], roles: Mapping[str, Role | None]) -> Draft | None:
    """Paragraphs that open with a speaker's label; what has no label continues the turn before it."""
    if len(documents) != 1:
        return None
    paragraphs, headings = parted_headings(documents[0].paragraphs)
    notation = learned_from(paragraphs, roles)
    head = head_length(paragraphs, notation, labelled=True)
    body = paragraphs[head:]
    openings = [opening for opening in map(notation.opening_of, body) if opening]
    if len(openings) < min(_ENOUGH_LABELS, max(1, _ENOUGH_SHARE * len(body))):
        return None
    known = any(opening.label in roles or role_word(opening.label) for opening in openings)
    if not known and len(openings) < _SHARE_OF_NAMES * len(body):
        return None
    return _draft(LABELLED, documents[0], (paragraphs[:head], headings), speeches(body, notation), notation)


def plain(documents: Sequence[Document], roles: Mapping[str, Role | None]) -> Draft | None:
    """Paragraphs of one language without speakers, as of field notes; table cells count as paragraphs."""
    if len(documents) != 1:
        return None
    paragraphs, headings = parted_headings(documents[0].paragraphs)
    notation = Notation(frozenset(), roles)
    head = head_length(paragraphs, notation, labelled=False)
    said = plain_speeches(paragraphs[head:])
    return _draft(PLAIN, documents[0], (paragraphs[:head], headings), said, notation)


def _draft(
    layout: str,
    document: Document,
    outside: tuple[Sequence[Paragraph], Sequence[Paragraph]],
    said: Sequence[Speech],
    notation: Notation,
) -> Draft | None:
    """A draft of what was ``said``; ``outside`` are the head and the headings."""
    full = [one for one in said if one.lines]
    if not full:
        return None
    head, headings = outside
    text = "\n".join(paragraph.text for paragraph in head)
    skipped = [Skipped(document.file, "head", text)] if text else []
    skipped += [Skipped(document.file, "heading", heading.text) for heading in headings]
    skipped += empty_turns(document.file, said)
    return draft_of(layout, [side_of(document, full, notation)], [text], skipped)


def empty_turns(file: str, said: Sequence[Speech]) -> list[Skipped]:
    """The turns that have a label or a time but no words, as skipped."""
    return [Skipped(file, "empty turn", "\n".join(one.source)) for one in said if not one.lines]
