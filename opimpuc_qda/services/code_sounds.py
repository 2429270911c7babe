"""How the labels and cues of codes are typed in pinyin, for finding codes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from opimpuc_qda.domain.codebook import Code, Codebook
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.language import pinyin


@dataclass(frozen=True, slots=True)
class Sounds:
    """What a code may be typed as: by its labels, and by its cues; lower case Latin letters."""

    label: tuple[str, ...]
    cues: tuple[str, ...]


def sounds(book: Codebook) -> Mapping[Uid, Sounds]:
    """The sounds of each code of ``book``; takes some 0.2 s the first time, so it is for a worker."""
    return {code.uid: _sounds(code) for code in book.in_order()}


def _sounds(code: Code) -> Sounds:
    cues = (word for cues in code.cues.values() for word in (*cues.strong, *cues.weak))
    return Sounds(_all(code.label.values()), _all(cues))


def _all(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sound for word in words for sound in pinyin.sounds(word)))
