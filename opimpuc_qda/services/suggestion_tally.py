"""Counts where suggestions and codings meet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from opimpuc_qda.domain.suggestion import FIRST, Accord, Basis
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.reading import ReadText
from opimpuc_qda.queries.suggestions import answering


@dataclass(frozen=True, slots=True)
class Scored:
    """How much speaks for a code at one sentence."""

    code: Uid
    score: float
    why: tuple[str, ...] = ()
    basis: Basis = Basis.LEARNED


class Tally:
    """Counts by code; a suggestion that scores below ``least`` is none."""

    def __init__(self, least: float) -> None:
        self._least = least
        self._coded: Counter[Uid] = Counter()
        self._suggested: Counter[Uid] = Counter()
        self._both: Counter[Uid] = Counter()
        self._first: Counter[Uid] = Counter()
        self._best: Counter[Uid] = Counter()
        self._codings: Counter[Uid] = Counter()
        self._transcripts: dict[Uid, set[Uid]] = {}

    def add(
        self, text: ReadText, coded: Sequence[frozenset[Uid]], scored: Sequence[Sequence[Scored]]
    ) -> None:
        """One text that was not learnt from."""
        for codes, ranked, spoken in zip(coded, scored, answering(text), strict=True):
            first = [one.code for one in ranked[:FIRST]]
            said = {one.code for one in ranked[:FIRST] if one.score >= self._least} if spoken else set()
            self._coded.update(codes)
            self._suggested.update(said)
            self._both.update(codes & said)
            self._first.update(codes.intersection(first))
            self._best.update(codes.intersection(first[:1]))
            for code in codes:
                self._transcripts.setdefault(code, set()).add(text.uid)

    def add_codings(self, codes: Iterable[Uid]) -> None:
        """The codes of the codings of one transcript."""
        self._codings.update(codes)

    def accord(self, code: Uid) -> Accord:
        """What was counted of one code."""
        return Accord(
            code,
            self._coded[code],
            self._suggested[code],
            self._both[code],
            self._first[code],
            len(self._transcripts.get(code, ())),
            self._best[code],
            self._codings[code],
        )
