"""Anchors: what a passage and its translation both show, whatever the languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log

from opimpuc_qda.language.numerals import numbers


@dataclass(frozen=True, slots=True)
class Anchor:
    """Something countable: ``gain`` when both sides show it, ``loss`` for each that stands alone."""

    gain: float
    loss: float


@dataclass(frozen=True, slots=True)
class Anchors:
    """What counts between two texts: ``common`` anchors show in many passages, ``rare`` ones in few."""

    common: Mapping[str, Anchor]
    rare: Mapping[str, Anchor]


Shown = Counter[str]
"""How often one passage shows each anchor, by the anchor's key."""

_COUNTED = re.compile(r"[^\W_]")
_LATIN_WORD = re.compile(r"[A-Za-z\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f]+")
_MARKS = (
    ("?", re.compile("[?？]"), Anchor(1.2, 1.0)),
    ("!", re.compile("[!！]"), Anchor(0.6, 0.3)),
    ("(", re.compile(r"[(（\[【]"), Anchor(0.9, 0.5)),
    ("“", re.compile('[“«「『《]|"[^"]*"'), Anchor(0.6, 0.3)),
    (":", re.compile("[:：]"), Anchor(0.6, 0.3)),
    (";", re.compile("[;；]"), Anchor(0.5, 0.2)),
)
_SPEAKER = Anchor(0.5, 1.5)
_LEAST_LETTERS = 4  # in two European languages, shorter words are alike by chance
_NUMBER, _WORD, _WHO = "#", "=", "@"


def shown(text: str, language: str, speaker: str = "") -> Shown:
    """The marks, numbers and Latin words of a text; ``speaker`` names who says it, "" when unknown."""
    found: Shown = Counter({key: count for key, form, _ in _MARKS if (count := len(form.findall(text)))})
    found.update(f"{_NUMBER}{value:g}" for value in numbers(text, language))
    found.update(_WORD + word.lower() for word in _LATIN_WORD.findall(text))
    if speaker:
        found[_WHO + speaker] = 1
    return found


def is_speaker(key: str) -> bool:
    """Whether an anchor's key names who speaks."""
    return key.startswith(_WHO)


def weighed(original: Sequence[Shown], translation: Sequence[Shown], *, far: bool) -> Anchors:
    """The anchors that both sides show, rare ones for more.

    ``far`` languages share no alphabet, so that every Latin word in common is telling.
    """
    here, there = _presence(original), _presence(translation)
    common = {key: anchor for key, _, anchor in _MARKS}
    rare: dict[str, Anchor] = {}
    for key in (here.keys() & there.keys()) - common.keys():
        if key[0] == _WHO:
            common[key] = _SPEAKER
        elif far or key[0] == _NUMBER or len(key) > _LEAST_LETTERS:
            rarity = log((len(original) + len(translation) + 2) / (here[key] + there[key]))
            rare[key] = Anchor(min(rarity, 4.0), min(0.6, rarity / 2))
    return Anchors(common, rare)


def _presence(passages: Iterable[Shown]) -> Counter[str]:
    count: Counter[str] = Counter()
    for passage in passages:
        count.update(passage.keys())
    return count


def length(text: str) -> float:
    """How long a text is for alignment: its letters and digits, white space and marks left out."""
    return float(len(_COUNTED.findall(text)))
