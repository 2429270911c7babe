"""Which paragraphs of a text in two languages are in which, told by language, label and look.

The language of a paragraph is told by counting its characters; then a label that mostly stands before one
language decides for its paragraphs ("R : 山寨."), and a look that goes with one language throughout (italic,
a colour, brackets around the whole paragraph) decides for all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from opimpuc_qda.domain.script import language_of
from opimpuc_qda.formats.transcripts.document import Paragraph
from opimpuc_qda.formats.transcripts.turns.notation import Notation

_CHINESE = "zh"
_LEAST = 0.2
_LEAST_PARAGRAPHS = 2
_OFTEN = 3
_PURE = 0.8
_AGREES = 0.85
_BRACKETS = {"(": ")", "（": "）", "[": "]", "【": "】", "{": "}", "<": ">", "〔": "〕"}

Look = Callable[[Paragraph], object]


@dataclass(frozen=True, slots=True)
class Tongues:
    """The language of each paragraph, 0 or 1; ``bracketed``: the one that stands in brackets, or None."""

    of: tuple[int, ...]
    bracketed: int | None = None


def tongues(paragraphs: Sequence[Paragraph], notation: Notation) -> Tongues | None:
    """The languages of ``paragraphs``, where there are two, each in a fifth of them or more; else None."""
    told = _told([paragraph.text for paragraph in paragraphs])
    counts = Counter(filter(None, told)).most_common(2)
    if len(counts) < len(("one", "other")) or counts[1][1] < max(_LEAST_PARAGRAPHS, _LEAST * len(told)):
        return None
    pair: dict[str | None, int] = {language: number for number, (language, _) in enumerate(counts)}
    sure = [pair.get(language) for language in told]
    found = _filled(_by_label(sure, paragraphs, notation))
    for look in (_italic, _colour, unwrapped):
        found = _by_look(found, paragraphs, look)
    inside = [number for number in (0, 1) if _stands_in_brackets(number, found, paragraphs)]
    return Tongues(tuple(found), inside[0] if len(inside) == 1 else None)


def unwrapped(paragraph: Paragraph) -> str | None:
    """What one pair of brackets around a whole paragraph holds, or None."""
    text = paragraph.text.strip()
    closing = _BRACKETS.get(text[:1])
    inner = text[1:-1]
    if not closing or text[-1] != closing or closing in inner or not inner.strip():
        return None
    return inner


def _told(texts: Sequence[str]) -> list[str | None]:
    """The language of each text; beside Chinese, all others count as one."""
    found = [(language_of(text) or "")[:2] or None for text in texts]
    if _CHINESE not in found or found.count(_CHINESE) < _LEAST * len(found):
        return found
    return [language and (_CHINESE if language == _CHINESE else "other") for language in found]


def _by_label(
    sure: Sequence[int | None], paragraphs: Sequence[Paragraph], notation: Notation
) -> list[int | None]:
    labels = [opening.label if (opening := notation.opening_of(one)) else "" for one in paragraphs]
    votes: dict[str, Counter[int]] = defaultdict(Counter)
    for label, number in zip(labels, sure, strict=True):
        if label and number is not None:
            votes[label][number] += 1
    result = list(sure)
    for place, label in enumerate(labels):
        if label in votes:
            (number, times), total = votes[label].most_common(1)[0], votes[label].total()
            if total >= _OFTEN and times >= _PURE * total:
                result[place] = number
    return result


def _filled(numbers: Sequence[int | None]) -> list[int]:
    """Paragraphs without letters go with the one before them."""
    result: list[int] = []
    for number in numbers:
        before = result[-1] if result else 0
        result.append(before if number is None else number)
    return result


def _by_look(found: list[int], paragraphs: Sequence[Paragraph], look: Look) -> list[int]:
    """Told apart by ``look`` where it goes with the languages nearly always, else as found."""
    marked = [bool(look(paragraph)) for paragraph in paragraphs]
    if not any(marked) or all(marked):
        return found
    weights = [len(paragraph.text) for paragraph in paragraphs]
    same = sum(
        weight for weight, mark, number in zip(weights, marked, found, strict=True) if mark == bool(number)
    )
    share = same / sum(weights)
    if share >= _AGREES:
        return [int(mark) for mark in marked]
    return [int(not mark) for mark in marked] if share <= 1 - _AGREES else found


def _italic(paragraph: Paragraph) -> bool:
    return paragraph.style.italic


def _colour(paragraph: Paragraph) -> str:
    return paragraph.style.colour


def _stands_in_brackets(number: int, found: Sequence[int], paragraphs: Sequence[Paragraph]) -> bool:
    mine = [unwrapped(one) is not None for one, told in zip(paragraphs, found, strict=True) if told == number]
    return sum(mine) >= _AGREES * len(mine)
