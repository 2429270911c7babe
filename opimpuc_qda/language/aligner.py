"""Alignment: proposes which turns, and inside them which sentences, of a translation render which.

Two rounds: the first goes by lengths, marks, numbers, names, speakers and times; what it links teaches word
pairs, and the second goes by these too and judges every likely bead of turns by the sentences in it. Where a
turn's sentences stay doubtful, embeddings help if installed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from opimpuc_qda.domain.alignment import Link, Method, Pairing
from opimpuc_qda.language.anchors import Anchors, Shown, is_speaker, weighed
from opimpuc_qda.language.beads import Group
from opimpuc_qda.language.costs import Costs, Ratio, Unit
from opimpuc_qda.language.inside import Inside, priors, ways_through
from opimpuc_qda.language.judged import Judged, Softened, too_many, total_of, turns_of
from opimpuc_qda.language.likeness import FindEmbedder, Senses, installed_embedder
from opimpuc_qda.language.passages import DraftSide, Passages
from opimpuc_qda.language.wordpairs import PairAnchors, Terms, learnt

__all__ = ["DraftSide", "align", "link_sentences"]

_DOUBTFUL = 0.8  # a group below that calls for embeddings
_SURE = 0.7  # from here on a link teaches word pairs
_TYPICAL = {("zh", "en"): 2.75, ("zh", "fr"): 3.15, ("en", "fr"): 1.14}
_FAR_FROM_TYPICAL = 1.3  # a text so much longer or shorter is partly untranslated
_SPREAD = {True: 3.5, False: 2.5}  # of languages that share no alphabet, and of others
_ENOUGH = 10  # links to measure the lengths of this translator's sentences by
_SAME_TIME = 1500


_TURN_PRIORS = priors(0.94, 0.02, 0.005, 0.0002)
_LIKELY = 0.001  # the share of the probability from which a bead of turns is looked into
_SAID_BY_TURNS, _SAID_BY_SENTENCES = 0.5, 0.25  # how much of what speaks for beads of turns is no repetition


def align(
    original: DraftSide, translation: DraftSide, *, embedder: FindEmbedder = installed_embedder
) -> tuple[Pairing, ...]:
    """Pairings of all turns in order, with links of all sentences inside them (``Method.COMPUTED``).

    Each turn is in exactly one pairing, each sentence in exactly one link; a pairing or link with one side
    empty says that nothing renders it. Confidence is the pairing's share of the probability of all ways, some
    of what speaks for it taken as said twice.
    ``embedder`` finds what embeds sentences, or None; it is asked for only where it would be used.

    Raises:
        ValueError: when a side has not one role for each turn.
    """
    pair = _Pair(original, translation, embedder)
    pair.learn(pair.linked(pair.aligned_turns()).sure)
    return pair.linked(pair.aligned_turns(by_sentences=True), by_sense=True).pairings


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
        self._inside = self._sentences()

    def aligned_turns(self, *, by_sentences: bool = False) -> tuple[Pairing, ...]:
        """Pairings of the turns, without links; ``by_sentences`` looks into whatever beads are likely."""
        here, there = self._sides
        units = (
            _enriched(here.turns, here.turn_terms, self._pairs.original),
            _enriched(there.turns, there.turn_terms, self._pairs.translation),
        )
        anchors = self._anchors(here.turns, there.turns)
        costs = Costs(units, self._ratio, _TURN_PRIORS, anchors, clock=self._clock)
        ways = ways_through(units, _TURN_PRIORS, anchors, Softened(costs, _SAID_BY_TURNS))
        groups = ways.best()
        if by_sentences:
            blocks = ways.likely(_LIKELY) | {group.block for group in groups if _is_two_sided(group)}
            if not too_many(blocks, self._sides):
                known = Judged(self._witnesses(anchors), blocks, total_of(self._inside, self._sides))
                groups = ways.among(Softened(known, _SAID_BY_SENTENCES)).best()
        return tuple(
            Pairing(turns_of(group.original), turns_of(group.translation), group.confidence, Method.COMPUTED)
            for group in groups
        )

    def linked(self, pairings: Iterable[Pairing], *, by_sense: bool = False) -> _Linked:
        """The pairings with links of their sentences; ``by_sense`` embeds those that stay doubtful."""
        here, there = self._sides
        result: list[Pairing] = []
        sure: list[Link] = []
        for pairing in pairings:
            indexes = here.sentences_in(pairing.original), there.sentences_in(pairing.translation)
            links, certain = self._links(*indexes, by_sense=by_sense)
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
        self._inside = self._sentences()

    def _links(
        self, here: list[int], there: list[int], *, by_sense: bool
    ) -> tuple[tuple[Link, ...], list[Link]]:
        if not here or not there:
            return ((Link(tuple(here), tuple(there)),) if here or there else ()), []
        groups = self._inside.groups(here, there)
        doubtful = by_sense and min(group.confidence for group in groups) < _DOUBTFUL
        if doubtful and (likeness := self._senses.of(here, there)):
            groups = self._inside.groups_by(likeness, here, there)
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

    def _sentences(self) -> Inside:
        here, there = self._sides
        units = (
            _enriched(here.sentences, here.sentence_terms, self._pairs.original),
            _enriched(there.sentences, there.sentence_terms, self._pairs.translation),
        )
        return Inside(units, self._ratio, self._anchors(here.sentences, there.sentences))

    def _witnesses(self, anchors: Anchors) -> Costs:
        """What speaks for beads of turns apart from the sentences in them: speakers, times, and how rare."""
        bare = _bare(self._sides[0].turns), _bare(self._sides[1].turns)
        return Costs(bare, self._ratio, _TURN_PRIORS, anchors, clock=self._clock, lengths=False)

    def _anchors(self, here: Sequence[Unit], there: Sequence[Unit]) -> Anchors:
        found = weighed([unit.shown for unit in here], [unit.shown for unit in there], far=self._far)
        return Anchors(found.common, {**found.rare, **self._pairs.anchors})


def _enriched(units: list[Unit], words: list[Terms], learnt_of: Callable[[Terms], Shown]) -> list[Unit]:
    """The units, showing also what word pairs were learnt of."""
    return [
        Unit(unit.length, unit.shown + learnt_of(its), unit.time)
        for unit, its in zip(units, words, strict=True)
    ]


def _is_two_sided(group: Group) -> bool:
    shape = group.block.shape
    return bool(shape.original and shape.translation)


def _bare(units: Iterable[Unit]) -> list[Unit]:
    """The units, showing who speaks and when and nothing else."""
    return [
        Unit(0.0, Counter({key: count for key, count in unit.shown.items() if is_speaker(key)}), unit.time)
        for unit in units
    ]


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
