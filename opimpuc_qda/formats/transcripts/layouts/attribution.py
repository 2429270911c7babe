"""Who speaks in a row or block that bears no label: what its other languages say, else the turn before."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from opimpuc_qda.formats.transcripts.layouts.pairing import Group
from opimpuc_qda.formats.transcripts.turns.turns import Speech

_STAGE = re.compile(r"(?:\s*(?:[(（][^()（）]*[)）]|[\[【][^\[\]【】]*[\]】])[。.]?)+\s*")


def is_stage_note(text: str) -> bool:
    """Whether all of a turn stands in brackets: （电话响）, [inaudible]. Nobody says it."""
    return _STAGE.fullmatch(text) is not None


def attributed(texts: Sequence[Sequence[Speech]], groups: Sequence[Group], *, carry: bool) -> None:
    """Give turns without label a speaker; ``groups`` hold the numbers of turns that belong together.

    With ``carry``, a turn of which no language says the speaker gets the one before it, and is marked.
    """
    usual = _counterparts(texts, groups)
    for group in groups:
        labels = [[texts[n][number - 1].speaker for number in numbers] for n, numbers in enumerate(group)]
        for n, numbers in enumerate(group):
            for place, number in enumerate(numbers):
                speech = texts[n][number - 1]
                if not speech.speaker and not is_stage_note(speech.text):
                    speech.speaker = _said_elsewhere(n, place, labels, usual)
    if carry:
        for said in texts:
            _carry(said)


def _said_elsewhere(
    text: int, place: int, labels: Sequence[Sequence[str]], usual: dict[tuple[int, int, str], Counter[str]]
) -> str:
    """The label of the same place in another text, as this text usually writes it."""
    for other, there in enumerate(labels):
        if other != text and place < len(there) and there[place]:
            known = usual.get((other, text, there[place]))
            return known.most_common(1)[0][0] if known else there[place]
    return ""


def _counterparts(
    texts: Sequence[Sequence[Speech]], groups: Sequence[Group]
) -> dict[tuple[int, int, str], Counter[str]]:
    """How often a label of one text stands beside a label of another: (text, other text, label) -> labels."""
    result: dict[tuple[int, int, str], Counter[str]] = defaultdict(Counter)
    for group in groups:
        for here, numbers in enumerate(group):
            for there, others in enumerate(group):
                if here == there or len(numbers) != len(others):
                    continue
                for number, other in zip(numbers, others, strict=True):
                    one, partner = texts[here][number - 1].speaker, texts[there][other - 1].speaker
                    if one and partner:
                        result[here, there, one][partner] += 1
    return result


def _carry(said: Sequence[Speech]) -> None:
    before = ""
    for speech in said:
        if not speech.speaker and before and not is_stage_note(speech.text):
            speech.speaker, speech.carried = before, True
        before = speech.speaker or before
