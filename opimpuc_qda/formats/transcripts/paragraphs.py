"""Layouts of running paragraphs: labelled, plain, and two files that are sides of one interview."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from opimpuc_qda.domain.draft import Draft, Skipped
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.formats.transcripts.document import Document, Paragraph
from opimpuc_qda.formats.transcripts.drafting import Side, draft_of, original_of, side_of
from opimpuc_qda.formats.transcripts.heads import head_length, parted_headings
from opimpuc_qda.formats.transcripts.notation import Notation, learned_from
from opimpuc_qda.formats.transcripts.turns import Speech, plain_speeches, speeches

LABELLED = "labelled paragraphs"
PLAIN = "plain paragraphs"
PARALLEL = "parallel files"

_ENOUGH_LABELS = 2
_ENOUGH_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class _Part:
    side: Side
    head: str
    skipped: tuple[Skipped, ...]


def labelled(documents: Sequence[Document], roles: Mapping[str, Role]) -> Draft | None:
    """Paragraphs that open with a speaker's label; what has no label continues the turn before it."""
    part = _labelled_part(documents[0], roles) if len(documents) == 1 else None
    return draft_of(LABELLED, [part.side], [part.head], part.skipped) if part else None


def plain(documents: Sequence[Document], roles: Mapping[str, Role]) -> Draft | None:
    """Paragraphs of one language without speakers; table cells count as paragraphs."""
    part = _plain_part(documents[0], roles) if len(documents) == 1 else None
    return draft_of(PLAIN, [part.side], [part.head], part.skipped) if part else None


def parallel(documents: Sequence[Document], roles: Mapping[str, Role]) -> Draft | None:
    """One file for each language; they are aligned later, by their content."""
    if len(documents) == 1:
        return None
    parts = [_labelled_part(one, roles) or _plain_part(one, roles) for one in documents]
    found = [part for part in parts if part]
    if len({part.side.language for part in found}) < len(documents):
        return None
    found.insert(0, found.pop(original_of([part.side for part in found])))
    skipped = [piece for part in found for piece in part.skipped]
    return draft_of(PARALLEL, [part.side for part in found], [part.head for part in found], skipped)


def _labelled_part(document: Document, roles: Mapping[str, Role]) -> _Part | None:
    paragraphs, headings = parted_headings(document.paragraphs)
    notation = learned_from(paragraphs, roles)
    head = head_length(paragraphs, notation, labelled=True)
    body = paragraphs[head:]
    labels = sum(notation.opening_of(paragraph) is not None for paragraph in body)
    if labels < min(_ENOUGH_LABELS, max(1, _ENOUGH_SHARE * len(body))):
        return None
    return _part(document, paragraphs[:head], headings, speeches(body, notation), notation)


def _plain_part(document: Document, roles: Mapping[str, Role]) -> _Part | None:
    paragraphs, headings = parted_headings(document.paragraphs)
    notation = Notation(frozenset(), roles)
    head = head_length(paragraphs, notation, labelled=False)
    return _part(document, paragraphs[:head], headings, plain_speeches(paragraphs[head:]), notation)


def _part(
    document: Document,
    head: Sequence[Paragraph],
    headings: Sequence[Paragraph],
    said: Sequence[Speech],
    notation: Notation,
) -> _Part | None:
    full = [one for one in said if one.lines]
    if not full:
        return None
    text = "\n".join(paragraph.text for paragraph in head)
    skipped = [Skipped(document.file, "head", text)] if text else []
    skipped += [Skipped(document.file, "heading", heading.text) for heading in headings]
    skipped += empty_turns(document.file, said)
    return _Part(side_of(document, full, notation), text, tuple(skipped))


def empty_turns(file: str, said: Sequence[Speech]) -> list[Skipped]:
    """The turns that have a label or a time but no words, as skipped."""
    return [Skipped(file, "empty turn", "\n".join(one.source)) for one in said if not one.lines]
