"""Finds codes by what people type: any part of id, label or cue, in any language, accents and case aside.

Chinese is also found by pinyin (from any character on) and by its initials, once the sounds are known.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from unicodedata import combining, normalize

from opimpuc_qda.domain.codebook import Code, Codebook, CodeStatus
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.services.code_sounds import Sounds

_EDGE = "\n"  # stands before each wording; nobody types it
_NO_MATCH = 5
_SHORTEST_SOUND = 2  # one letter begins far too many syllables
_SILENT = Sounds((), ())


def folded(text: str) -> str:
    """``text`` without case, accents and width: "Écosystème" and "ecosysteme" fold to the same."""
    plain = normalize("NFKD", text.replace("œ", "oe").replace("Œ", "OE"))
    return "".join(char for char in plain if not combining(char)).casefold()


@dataclass(frozen=True, slots=True)
class _Entry:
    """One code: its wordings and sounds, each kind in one string, so that a key costs little."""

    uid: Uid
    names: str
    cues: str
    label_sounds: str
    cue_sounds: str

    def rank(self, word: str) -> int:
        """How well ``word`` fits; the smallest is best."""
        start = _EDGE + word
        if start in self.names:
            return 0
        if word in self.names:
            return 1
        heard = len(word) >= _SHORTEST_SOUND
        if heard and start in self.label_sounds:
            return 2
        if word in self.cues:
            return 3
        return 4 if heard and start in self.cue_sounds else _NO_MATCH


class CodeSearch:
    """The wordings of one codebook, folded once; the best match comes first."""

    def __init__(self, codebook: Codebook, sounds: Mapping[Uid, Sounds] | None = None) -> None:
        known = sounds or {}
        active = (code for code in codebook.in_order() if code.status is CodeStatus.ACTIVE)
        self._entries = [_entry(code, known.get(code.uid, _SILENT)) for code in active]
        self._titles = {folded(label): code.uid for code in codebook.in_order() for label in _titles(code)}

    def find(self, query: str) -> tuple[Uid, ...]:
        """Codes (and groups) that match every word of ``query``, best first; all of them for ""."""
        words = folded(query).split()
        ranked = (
            (max((entry.rank(word) for word in words), default=0), entry.uid) for entry in self._entries
        )
        found = sorted((pair for pair in ranked if pair[0] < _NO_MATCH), key=lambda pair: pair[0])
        return tuple(uid for _, uid in found)

    def named(self, query: str) -> Uid | None:
        """The code (a retired one too) whose id or label is ``query``, or None."""
        return self._titles.get(folded(" ".join(query.split())))


def _titles(code: Code) -> tuple[str, ...]:
    return (code.name, *code.label.values())


def _entry(code: Code, sounds: Sounds) -> _Entry:
    names = (code.name, *code.name.replace("_", ".").split("."), *code.label.values())
    cues = (word for cue in code.cues.values() for word in (*cue.strong, *cue.weak))
    return _Entry(code.uid, _joined(names), _joined(cues), _edged(sounds.label), _edged(sounds.cues))


def _joined(words: Iterable[str]) -> str:
    return _edged(folded(word) for word in words)


def _edged(words: Iterable[str]) -> str:
    return "".join(_EDGE + word for word in words)
