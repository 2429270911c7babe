"""Cues of the codebook found in a text: strong ones speak alone, weak ones in pairs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from opimpuc_qda.domain.codebook import Cues
from opimpuc_qda.domain.script import HAN_CLASS
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.language.folding import fold_same_length

STRONG, MORE, PAIR, PAIR_IN_TURN = 0.9, 0.95, 0.7, 0.5
"""Scores of one strong cue, of several cues with a strong one, and of weak ones in a sentence or a turn."""
LONG = 3  # Chinese characters: so long a cue is found wherever it stands, a shorter one as whole words
_HAN = re.compile(f"[{HAN_CLASS}]")
_LETTER = f"[^\\W_{HAN_CLASS}]"
Words = Callable[[str, str], Sequence[Span]]
"""(text, language) -> its words."""


@dataclass(frozen=True, slots=True)
class Cued:
    """The sentence numbered ``sentence`` (from 0) has cues of ``code``; ``why`` are they, as written."""

    sentence: int
    code: Uid
    score: float
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Cue:
    code: Uid
    folded: str
    strong: bool
    pattern: re.Pattern[str]
    needs_words: bool


@dataclass(frozen=True, slots=True)
class _Hit:
    cue: _Cue
    span: Span
    sentence: int


class CueFinder:
    """The cues of a codebook. ``words`` says where Chinese words begin and end."""

    def __init__(self, cues: Mapping[Uid, Mapping[str, Cues]], words: Words) -> None:
        self._cues = cues
        self._words = words
        self._known: dict[str, tuple[_Cue, ...]] = {}

    def find(
        self, body: str, language: str, sentences: Sequence[Span], turns: Sequence[Span]
    ) -> tuple[Cued, ...]:
        """What the cues of ``language`` (BCP 47) suggest for the ``sentences`` of ``body``, in order."""
        in_turns: dict[tuple[int, Uid], list[_Hit]] = defaultdict(list)
        starts = [turn.start for turn in turns]
        for hit in self._hits(body, language, sentences):
            in_turns[bisect_right(starts, hit.span.start), hit.cue.code].append(hit)
        found = [cued for hits in in_turns.values() for cued in _cued(hits, body)]
        return tuple(sorted(found, key=lambda cued: (cued.sentence, -cued.score, cued.code)))

    def _hits(self, body: str, language: str, sentences: Sequence[Span]) -> Iterator[_Hit]:
        folded, starts = fold_same_length(body), [sentence.start for sentence in sentences]
        edges: frozenset[int] | None = None
        for cue in self._of(language):
            if cue.folded not in folded:
                continue
            for match in cue.pattern.finditer(folded):
                if cue.needs_words:
                    edges = _edges(self._words(body, language)) if edges is None else edges
                    if not {match.start(), match.end()} <= edges:
                        continue
                sentence = bisect_right(starts, match.start()) - 1
                if sentence >= 0 and match.start() < sentences[sentence].end:
                    yield _Hit(cue, Span(*match.span()), sentence)

    def _of(self, language: str) -> tuple[_Cue, ...]:
        if language not in self._known:
            self._known[language] = tuple(self._made(language))
        return self._known[language]

    def _made(self, language: str) -> Iterator[_Cue]:
        short = language.partition("-")[0]
        for code, by_language in self._cues.items():
            for other, cues in by_language.items():
                if other.partition("-")[0] == short:
                    yield from (_cue(code, word, strong=True) for word in cues.strong if word.strip())
                    yield from (_cue(code, word, strong=False) for word in cues.weak if word.strip())


def _cue(code: Uid, word: str, *, strong: bool) -> _Cue:
    folded = fold_same_length(word.strip())
    before = f"(?<!{_LETTER})" if re.match(_LETTER, folded) else ""
    after = f"(?!{_LETTER})" if re.match(_LETTER, folded[-1]) else ""
    han = len(_HAN.findall(folded))
    pattern = re.compile(before + re.escape(folded) + after)
    return _Cue(code, folded, strong, pattern, needs_words=0 < han < LONG and han == len(folded))


def _edges(words: Sequence[Span]) -> frozenset[int]:
    return frozenset(edge for word in words for edge in (word.start, word.end))


def _cued(hits: Sequence[_Hit], body: str) -> Iterator[Cued]:
    """What the hits of one code in one turn suggest."""
    in_turn = _apart(hits)
    for sentence in sorted({hit.sentence for hit in hits}):
        here = _apart([hit for hit in hits if hit.sentence == sentence])
        strong = any(hit.cue.strong for hit in here)
        if strong:
            yield _told(sentence, MORE if len(here) > 1 else STRONG, here, body)
        elif len(here) > 1:
            yield _told(sentence, PAIR, here, body)
        elif len(in_turn) > 1:
            yield _told(sentence, PAIR_IN_TURN, (*here, *(hit for hit in in_turn if hit not in here)), body)


def _apart(hits: Sequence[_Hit]) -> tuple[_Hit, ...]:
    """Hits of different cues that do not overlap, strong and long ones first: no "lab" in a "fab lab"."""
    kept: list[_Hit] = []
    for hit in sorted(hits, key=lambda hit: (not hit.cue.strong, -len(hit.span), hit.span)):
        clear = not any(other.span.overlaps(hit.span) for other in kept)
        if clear and hit.cue.folded not in {other.cue.folded for other in kept}:
            kept.append(hit)
    return tuple(kept)


def _told(sentence: int, score: float, hits: Sequence[_Hit], body: str) -> Cued:
    return Cued(sentence, hits[0].cue.code, score, tuple(hit.span.of(body) for hit in hits))
