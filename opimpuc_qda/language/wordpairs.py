"""Word pairs that a first alignment of two texts teaches, as anchors for a second one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import log
from typing import TYPE_CHECKING

from opimpuc_qda.domain.script import HAN_CLASS
from opimpuc_qda.language.anchors import Anchor, Shown

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_PAIR = "~"  # begins the keys of what is learnt
_HAN_RUN = re.compile(f"[{HAN_CLASS}]+")
_WORD = re.compile(r"[^\W\d_]{2,}")
_STEM = 6
_LEAST_MET = 3  # passages: below that, chance speaks
_LEAST_DICE = 0.4
_LEAST_LIFT = 2.0  # times as often together as by chance
_TRUST = 0.5  # words of a passage hang together, so that their gains must not simply add up
_LOUDEST = 1.5

Terms = frozenset[str]
Pairs = dict[tuple[str, str], Anchor]


def terms(text: str, language: str) -> Terms:
    """The words of a text, roughly: single Han and neighbouring two, or the first letters of other words."""
    if not language.startswith("zh"):
        return frozenset(word[:_STEM] for word in _WORD.findall(text.lower()))
    runs = _HAN_RUN.findall(text)
    return frozenset(run[at : at + 2] for run in runs for at in range(len(run) - 1)) | frozenset(
        "".join(runs)
    )


def learnt(passages: Sequence[tuple[Terms, Terms]]) -> Pairs:
    """Which terms of the original go with which of the translation, from passages that render each other.

    Each term has at most one partner; words spelt alike are left to the other anchors.
    """
    scored = sorted(_scored(passages), key=lambda entry: (-entry[0], entry[1]))
    chosen: Pairs = {}
    taken_here: set[str] = set()
    taken_there: set[str] = set()
    for _, (here, there), anchor in scored:
        if here not in taken_here and there not in taken_there:
            chosen[here, there] = anchor
            taken_here.add(here)
            taken_there.add(there)
    return chosen


def _scored(passages: Sequence[tuple[Terms, Terms]]) -> Iterator[tuple[float, tuple[str, str], Anchor]]:
    import numpy as np

    most = int(len(passages) / _LEAST_LIFT)  # a more frequent term reaches no such lift with any other
    heres = _places((original for original, _ in passages), most)
    theres = _places((translation for _, translation in passages), most)
    names, counts = list(theres), np.array([len(places) for places in theres.values()])
    inside = _inside(theres.values(), len(passages))
    for here, places in heres.items():
        met = np.bincount(np.concatenate([inside[n] for n in places]), minlength=len(names))
        lift = met * len(passages) / (len(places) * np.maximum(counts, 1))
        dice = 2 * met / (len(places) + counts)
        for found in np.nonzero((met >= _LEAST_MET) & (dice >= _LEAST_DICE) & (lift >= _LEAST_LIFT))[0]:
            if here != (there := names[found]):
                yield float(dice[found]), (here, there), _anchor(float(dice[found]), float(lift[found]))


def _anchor(dice: float, lift: float) -> Anchor:
    loss = min(_LOUDEST, -log(max(0.1, 1 - dice)))
    return Anchor(_TRUST * log(lift), _TRUST * loss / 2)


def _places(sides: Iterable[Terms], most: int) -> dict[str, list[int]]:
    """In which passages each term stands, of terms that are neither rare nor everywhere."""
    places: dict[str, list[int]] = {}
    for n, side in enumerate(sides):
        for term in side:
            places.setdefault(term, []).append(n)
    return {term: found for term, found in places.items() if _LEAST_MET <= len(found) <= most}


def _inside(places: Iterable[Sequence[int]], passages: int) -> list[NDArray[np.int64]]:
    """The terms of each passage by their order in ``places``."""
    import numpy as np

    inside: list[list[int]] = [[] for _ in range(passages)]
    for term, found in enumerate(places):
        for n in found:
            inside[n].append(term)
    return [np.array(terms, dtype=np.int64) for terms in inside]


class PairAnchors:
    """What was learnt, ready to be added to what passages show."""

    def __init__(self, pairs: Pairs) -> None:
        self.anchors = {f"{_PAIR}{here}{_PAIR}{there}": anchor for (here, there), anchor in pairs.items()}
        self._here = {here: f"{_PAIR}{here}{_PAIR}{there}" for here, there in pairs}
        self._there = {there: f"{_PAIR}{here}{_PAIR}{there}" for here, there in pairs}

    def original(self, words: Terms) -> Shown:
        """What a passage of the original shows."""
        return Counter({self._here[word]: 1 for word in words if word in self._here})

    def translation(self, words: Terms) -> Shown:
        """What a passage of the translation shows."""
        return Counter({self._there[word]: 1 for word in words if word in self._there})
