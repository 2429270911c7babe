"""Translations that are not shown: codings on them are still echoed on the original."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from opimpuc_qda.domain.alignment import Echoes
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid

if TYPE_CHECKING:
    from opimpuc_qda.queries.codings import CodingRow
    from opimpuc_qda.queries.reading import ReadTranscript
    from opimpuc_qda.ui.models.codings_index import CodingsIndex


class Hidden:
    """The translations of ``transcript`` that are not among ``shown``."""

    def __init__(self, transcript: ReadTranscript, shown: Sequence[Uid]) -> None:
        self._transcript = transcript
        self._others = tuple(text.uid for text in transcript.texts if text.uid not in shown)
        self._known: dict[tuple[Uid, Uid], Echoes] = {}

    def codings(self, span: Span, index: CodingsIndex) -> Iterator[tuple[CodingRow, Echoes]]:
        """Codings that render a part of ``span`` of the original, each with the way back to it."""
        original = self._transcript.original.uid
        for other in self._others:
            if index.of(other):
                for reach in self._echoes(original, other).of(span):
                    for coding in index.touching(other, reach):
                        yield coding, self._echoes(other, original)

    def places(self, text: Uid, span: Span) -> tuple[Span, ...]:
        """What renders ``span`` of a hidden ``text`` on the original; nothing for texts that are shown."""
        if text not in self._others:
            return ()
        return self._echoes(text, self._transcript.original.uid).of(span)

    def _echoes(self, source: Uid, target: Uid) -> Echoes:
        key = source, target
        if key not in self._known:
            self._known[key] = self._transcript.echoes(source, target)
        return self._known[key]
