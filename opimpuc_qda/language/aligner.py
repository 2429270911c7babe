"""Alignment: proposes which turns, and inside them which sentences, of a translation render which.

Two rounds: the first goes by lengths, marks, numbers, names, speakers and times; what it links teaches word
pairs, and the second goes by these too. Where a turn's sentences stay doubtful, embeddings help if installed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log

from opimpuc_qda.domain.alignment import Link, Method, Pairing
from opimpuc_qda.language.anchors import Anchors, Shown, weighed
from opimpuc_qda.language.band import band_of
from opimpuc_qda.language.beads import GAP, Group, Shape, best_groups
from opimpuc_qda.language.costs import Costs, Ratio, Unit
from opimpuc_qda.language.likeness import FindEmbedder, Likened, Likeness, Senses, installed_embedder
from opimpuc_qda.language.passages import DraftSide, Passages
from opimpuc_qda.language.wordpairs import PairAnchors, Terms, learnt

__all__ = ["DraftSide", "align", "link_sentences"]

_LARGEST = 6  # units of one side in a bead
_WIDENINGS = (1, 4, 16)
_DOUBTFUL = 0.8  # a group below that calls for embeddings
_SURE = 0.7  # from here on a link teaches word pairs
_TYPICAL = {("zh", "en"): 2.75, ("zh", "fr"): 3.15, ("en", "fr"): 1.14}
_FAR_FROM_TYPICAL = 1.3  # a text so much longer or shorter is partly untranslated
_SPREAD = {True: 3.5, False: 2.5}  # of languages that share no alphabet, and of others
_ENOUGH = 10  # links to measure the lengths of this translator's sentences by
_SAME_TIME = 1500


def _priors(one: float, gap: float, two: float, crossed: float) -> dict[Shape, float]:
    shares = {Shape(1, 1): one, Shape(1, 0): gap, GAP: gap, Shape(2, 2): crossed}
    for many in range(2, _LARGEST + 1):
        share = two / 3 ** (many - 2)
        shares |= {Shape(1, many): share, Shape(many, 1): share}
    return {shape: log(share) for shape, share in shares.items()}


_TURN_PRIORS = _priors(0.94, 0.02, 0.005, 0.0002)
_SENTENCE_PRIORS = _priors(0.78, 0.03, 0.06, 0.0005)


def align(
    original: DraftSide, translation: DraftSide, *, embedder: FindEmbedder = installed_embedder
) -> tuple[Pairing, ...]:
    """Pairings of all turns in order, with links of all sentences inside them (``Method.COMPUTED``).

    Each turn is in exactly one pairing, each sentence in exactly one link; a pairing or link with one side
    empty says that nothing renders it. Confidence is the pairing's share of the probability of all ways.
    ``embedder`` finds what embeds sentences, or None; it is asked for only where it would be used.

    Raises:
        ValueError: when a side has not one role for each turn.
    """
    pair = _Pair(original, translation, embedder)
    pair.learn(pair.linked(pair.aligned_turns()).sure)
    return pair.linked(pair.aligned_turns(), by_sense=True).pairings


def link_sentences(
    pairings: Sequence[Pairing],
    original: DraftSide,
    translation: DraftSide,
    *,
    embedder: FindEmbedder = installed_embedder,
) -> tuple[Pairing, ...]:
    """The same ``pairings`` of turns (a table's rows, say) with links of the sentences inside each."""
    pair = _Pair(original, translation, embedder)
    pair.learn(pair.linked(pairings).sure)
    return pair.linked(pairings, by_sense=True).pairings


@dataclass(frozen=True, slots=True)
class _Linked:
    """Pairings with links of their sentences, and those links that are sure enough to learn from."""

    pairings: tuple[Pairing, ...]
    sure: tuple[Link, ...]


class _Pair:
    """Two texts under alignment, and the word pairs learnt so far."""

    def __init__(self, original: DraftSide, translation: DraftSide, embedder: FindEmbedder) -> None:
        self._sides = (Passages(original), Passages(translation))
        self._senses = Senses(original, translation, embedder)
        languages = [side.language.partition("-")[0] for side in self._sides]
        self._far = ("zh" in languages) and languages[0] != languages[1]
        self._ratio = Ratio(_mean(languages, self._sides), _SPREAD[self._far])
        self._pairs = PairAnchors({})
        self._clock = _share_clock(self._sides[0].turns, self._sides[1].turns)

    def aligned_turns(self) -> tuple[Pairing, ...]:
        """Pairings of the turns, without links."""
        here, there = self._sides
        units = (
            _enriched(here.turns, here.turn_terms, self._pairs.original),
            _enriched(there.turns, there.turn_terms, self._pairs.translation),
        )
        anchors = self._anchors(here.turns, there.turns)
        groups = self._groups(units, _TURN_PRIORS, anchors, clock=self._clock)
        return tuple(
            Pairing(_numbers(group.original), _numbers(group.translation), group.confidence, Method.COMPUTED)
            for group in groups
        )

    def linked(self, pairings: Iterable[Pairing], *, by_sense: bool = False) -> _Linked:
        """The pairings with links of their sentences; ``by_sense`` embeds those that stay doubtful."""
        here, there = self._sides
        anchors = self._anchors(here.sentences, there.sentences)
        units = (
            _enriched(here.sentences, here.sentence_terms, self._pairs.original),
            _enriched(there.sentences, there.sentence_terms, self._pairs.translation),
        )
        result: list[Pairing] = []
        sure: list[Link] = []
        for pairing in pairings:
            indexes = (here.sentences_in(pairing.original), there.sentences_in(pairing.translation))
            links, certain = self._links(indexes, units, anchors, by_sense=by_sense)
            result.append(replace(pairing, links=links))
            sure += certain
        return _Linked(tuple(result), tuple(sure))

    def learn(self, sure: Sequence[Link]) -> None:
        """Take the word pairs and the ratio of lengths of what is sure, for the next round."""
        here, there = self._sides
        if len(sure) >= _ENOUGH:
            lengths = (
                sum(here.sentences[index].length for link in sure for index in link.original),
                sum(there.sentences[index].length for link in sure for index in link.translation),
            )
            self._ratio = Ratio(max(1.0, lengths[1]) / max(1.0, lengths[0]), self._ratio.spread)
        self._pairs = PairAnchors(
            learnt([(here.terms_of(link.original), there.terms_of(link.translation)) for link in sure])
        )

    def _links(
        self,
        indexes: tuple[list[int], list[int]],
        units: tuple[list[Unit], list[Unit]],
        anchors: Anchors,
        *,
        by_sense: bool,
    ) -> tuple[tuple[Link, ...], list[Link]]:
        here, there = indexes
        if not here or not there:
            return ((Link(tuple(here), tuple(there)),) if here or there else ()), []
        inside = ([units[0][index] for index in here], [units[1][index] for index in there])
        groups = self._groups(inside, _SENTENCE_PRIORS, anchors)
        doubtful = by_sense and min(group.confidence for group in groups) < _DOUBTFUL
        if doubtful and (likeness := self._senses.of(here, there)):
            groups = self._groups(inside, _SENTENCE_PRIORS, anchors, likeness=likeness)
        links = [
            Link(tuple(here[slice(*group.original)]), tuple(there[slice(*group.translation)]))
            for group in groups
        ]
        certain = [
            link
            for link, group in zip(links, groups, strict=True)
            if group.confidence >= _SURE and link.original and link.translation
        ]
        return tuple(links), certain

    def _anchors(self, here: Sequence[Unit], there: Sequence[Unit]) -> Anchors:
        found = weighed([unit.shown for unit in here], [unit.shown for unit in there], far=self._far)
        return Anchors(found.common, {**found.rare, **self._pairs.anchors})

    def _groups(
        self,
        units: tuple[list[Unit], list[Unit]],
        priors: Mapping[Shape, float],
        anchors: Anchors,
        *,
        clock: bool = False,
        likeness: Likeness | None = None,
    ) -> list[Group]:
        costs = Costs(units, self._ratio, priors, anchors, clock=clock)
        gains = Likened(costs, likeness) if likeness else costs
        shapes = [s for s in priors if s.original <= len(units[0]) and s.translation <= len(units[1])]
        groups: list[Group] = []
        for widening in _WIDENINGS:
            band = band_of(*units, anchors, widening)
            groups = best_groups(band, shapes, gains)
            if not band.on_edge(groups, len(units[1])):
                break
        return groups


def _enriched(units: list[Unit], words: list[Terms], learnt_of: Callable[[Terms], Shown]) -> list[Unit]:
    """The units, showing also what word pairs were learnt of."""
    return [
        Unit(unit.length, unit.shown + learnt_of(its), unit.time)
        for unit, its in zip(units, words, strict=True)
    ]


def _numbers(indexes: tuple[int, int]) -> tuple[int, ...]:
    return tuple(index + 1 for index in range(*indexes))


def _mean(languages: Sequence[str], sides: tuple[Passages, Passages]) -> float:
    """How many times as long the translation is, from the texts, unless part of one seems to be missing."""
    here, there = (max(1.0, sum(unit.length for unit in side.turns)) for side in sides)
    typical = _TYPICAL.get((languages[0], languages[1]))
    if typical is None:
        back = _TYPICAL.get((languages[1], languages[0]))
        typical = 1 / back if back else 1.0
    if typical / _FAR_FROM_TYPICAL < there / here < typical * _FAR_FROM_TYPICAL:
        return there / here
    return typical


def _share_clock(here: Sequence[Unit], there: Sequence[Unit]) -> bool:
    """Whether both sides bear the times of one recording: at least half of the fewer coincide."""
    times = sorted(unit.time for unit in here if unit.time is not None)
    others = [unit.time for unit in there if unit.time is not None]
    same = sum(
        bisect_left(times, time - _SAME_TIME) < bisect_right(times, time + _SAME_TIME) for time in others
    )
    return bool(same) and 2 * same >= min(len(times), len(others))
