"""The block before the first turn: title, code, place, date ... It has colons too, and makes no speakers."""

from __future__ import annotations

from collections.abc import Sequence

from opimpuc_qda.formats.transcripts.document import Paragraph
from opimpuc_qda.formats.transcripts.turns.notation import Notation, Opening, candidate, timed
from opimpuc_qda.formats.transcripts.turns.roles import core, is_field

LONGEST_HEAD = 40
"""Paragraphs."""

_LONGEST_LINE = 200
_MOST_HEADINGS = 0.4
_LONGEST_VALUE = 40
_LONGEST_NAME = 20
_SENTENCE_ENDS = "?？!！。.…"
_TURN_ONLY = frozenset("问答qa")


def is_field_line(line: str) -> bool:
    """Whether a line is "日期：2015-03-18" or "Lieu : Lyon"."""
    found = candidate(line)
    return found is not None and is_field(found.label)


def parted_headings(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Paragraph]]:
    """Running paragraphs and headings (by their style); where most are headings, their style says nothing."""
    headings = [one for one in paragraphs if one.style.heading]
    if sum(len(one.text) for one in headings) > _MOST_HEADINGS * sum(len(one.text) for one in paragraphs):
        return list(paragraphs), []
    return [one for one in paragraphs if not one.style.heading], headings


def head_length(paragraphs: Sequence[Paragraph], notation: Notation, *, labelled: bool) -> int:
    """How many paragraphs at the start are head.

    The leading short lines through the last field; in labelled text also the short unlabelled lines before
    the first label, and the names of those present that directly follow a field.
    """
    openings = [notation.opening_of(paragraph) for paragraph in paragraphs]
    length = _through_last_field(paragraphs, openings)
    if labelled:
        length = _with_people(paragraphs, openings, length) if length else 0
        while length < min(len(paragraphs), LONGEST_HEAD) and _untitled(paragraphs[length], openings[length]):
            length += 1
    return length if length < len(paragraphs) else 0


def _through_last_field(paragraphs: Sequence[Paragraph], openings: Sequence[Opening | None]) -> int:
    length = 0
    for number, (paragraph, opening) in enumerate(zip(paragraphs[:LONGEST_HEAD], openings, strict=False), 1):
        if is_field_line(paragraph.text):
            length = number
        elif not _untitled(paragraph, opening) and not _names(opening, _LONGEST_VALUE):
            break
    return length


def _with_people(paragraphs: Sequence[Paragraph], openings: Sequence[Opening | None], length: int) -> int:
    """Past "受访者：老郭" and the like after a field.

    That is so where a blank line, or the end of a paragraph of several lines, ends them; else only for
    labels in two languages, and for labels that no later line bears.
    """
    end = length
    while end < len(paragraphs) and not _starts_block(paragraphs, end):
        if not _untitled(paragraphs[end], openings[end]) and not _names(openings[end], _LONGEST_NAME):
            break
        end += 1
    if end < len(paragraphs) and _starts_block(paragraphs, end):
        return end
    while length < end and _presents(openings, length):
        length += 1
    return length


def _starts_block(paragraphs: Sequence[Paragraph], number: int) -> bool:
    here = paragraphs[number]
    return here.gap or (not here.soft and paragraphs[number - 1].soft)


def _untitled(paragraph: Paragraph, opening: Opening | None) -> bool:
    """Whether a line could be a title or remark: short, no label, no time."""
    return opening is None and len(paragraph.text) <= _LONGEST_LINE and timed(paragraph.text) is None


def _names(opening: Opening | None, longest: int) -> bool:
    """Whether a labelled line gives a name rather than speech."""
    if opening is None or opening.time is not None or core(opening.label) in _TURN_ONLY:
        return False
    return 0 < len(opening.text) <= longest and opening.text[-1] not in _SENTENCE_ENDS


def _presents(openings: Sequence[Opening | None], number: int) -> bool:
    """Whether a line that gives a name has a label unlike those of the turns."""
    opening = openings[number]
    if opening is None:
        return False
    later = any(other is not None and other.label == opening.label for other in openings[number + 1 :])
    return "/" in opening.label or not later
