"""Finds codes by what people type: any part of id, label or cue, in any language, accents and case aside."""

from __future__ import annotations

from unicodedata import combining, normalize

from opimpuc_qda.domain.codebook import Code, Codebook, CodeStatus
from opimpuc_qda.domain.uid import Uid


def folded(text: str) -> str:
    """``text`` without case, accents and width: "Écosystème" and "ecosysteme" fold to the same."""
    plain = normalize("NFKD", text.replace("œ", "oe").replace("Œ", "OE"))
    return "".join(char for char in plain if not combining(char)).casefold()


class CodeSearch:
    """The wordings of one codebook, folded once; the best match comes first."""

    def __init__(self, codebook: Codebook) -> None:
        active = (code for code in codebook.in_order() if code.status is CodeStatus.ACTIVE)
        self._entries = [(code.uid, *_wordings(code)) for code in active]

    def find(self, query: str) -> tuple[Uid, ...]:
        """Codes (and groups) that match every word of ``query``, best first; all of them for ""."""
        words = folded(query).split()
        ranked = (
            (max((_rank(word, names, cues) for word in words), default=0), uid)
            for uid, names, cues in self._entries
        )
        found = sorted((pair for pair in ranked if pair[0] < _NO_MATCH), key=lambda pair: pair[0])
        return tuple(uid for _, uid in found)


_NO_MATCH = 3


def _wordings(code: Code) -> tuple[tuple[str, ...], tuple[str, ...]]:
    names = (code.name, *code.name.replace("_", ".").split("."), *code.label.values())
    cues = (word for cue in code.cues.values() for word in (*cue.strong, *cue.weak))
    return tuple(map(folded, names)), tuple(map(folded, cues))


def _rank(word: str, names: tuple[str, ...], cues: tuple[str, ...]) -> int:
    if any(name.startswith(word) for name in names):
        return 0
    if any(word in name for name in names):
        return 1
    return 2 if any(word in cue for cue in cues) else _NO_MATCH
