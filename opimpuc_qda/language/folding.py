"""Folding: traditional and simplified, full and half width, accents and case made alike, to compare only.

What is stored and shown stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from opimpuc_qda.resources import resource

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_TABLED = 0x30000
"""Folding changes nothing from this code point on."""

_UNCHANGED = ((0x3400, 0xA000), (0xAC00, 0xF900), (0x20000, 0x2F800))  # but for what is simplified
_ALPHABETS = 0x0530  # below lie Latin, Greek and Cyrillic: a Japanese voicing mark is no accent
_ALSO_SIMPLIFIED = "妳你著着祇只衹只瞭了"
_ALIKE = "’'‘'ʼ'“\"”\"„\"‐-‒-–-"
_STRUCK = "øoØOłlŁLđdĐD"


def fold_same_length(text: str, *, case: bool = True, accents: bool = True) -> str:
    """``text`` folded code point by code point, so that offsets stay: 臺灣 ＡＢＣ Café -> 台湾 abc cafe.

    Traditional characters are simplified and widths made even always, case and accents where asked. What
    would become longer or shorter stays: œ, ß, …, an accent that is a code point of its own.
    """
    if text.isascii():
        return text.lower() if case else text
    import numpy as np

    table = _table(case=case, accents=accents)
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    found = table.take(codes, mode="clip")
    if codes.max() >= _TABLED:
        found = np.where(codes < _TABLED, found, codes)
    return found.tobytes().decode("utf-32-le", "surrogatepass")


def simplified(text: str) -> str:
    """``text`` with each traditional character simplified, one for one, and nothing else changed."""
    return text.translate(_characters())


@cache
def _table(*, case: bool, accents: bool) -> NDArray[np.uint32]:
    import numpy as np

    table = np.arange(_TABLED, dtype=np.uint32)
    for code in _changeable():
        table[code] = ord(_folded_char(chr(code), case=case, accents=accents))
    return table


def _changeable() -> Iterator[int]:
    start = 0x80
    for low, high in _UNCHANGED:
        yield from range(start, low)
        start = high
    yield from range(start, _TABLED)
    yield from (code for code in _characters() if any(low <= code < high for low, high in _UNCHANGED))
    yield from range(0x41, 0x5B)


def _folded_char(char: str, *, case: bool, accents: bool) -> str:
    """One character for one character."""
    char = _single(char, normalize("NFKC", char)).translate(_characters()).translate(_MARKS)
    if accents:
        apart = normalize("NFD", char)
        if ord(apart[0]) < _ALPHABETS and all(map(combining, apart[1:])):
            char = apart[0]
        char = char.translate(_PLAIN)
    return _single(char, char.casefold(), char.lower()) if case else char


def _single(char: str, *others: str) -> str:
    return next((other for other in others if len(other) == 1), char)


_MARKS = str.maketrans(_ALIKE[0::2], _ALIKE[1::2])
_PLAIN = str.maketrans(_STRUCK[0::2], _STRUCK[1::2])


@cache
def _characters() -> dict[int, str]:
    """Code points of traditional characters and their simplified form."""
    lines = resource("folding/simplified.txt").read_text(encoding="utf-8").splitlines()
    pairs = dict(line.split("\t") for line in lines if not line.startswith("#"))
    pairs |= dict(zip(_ALSO_SIMPLIFIED[0::2], _ALSO_SIMPLIFIED[1::2], strict=True))
    return {ord(traditional): form for traditional, form in pairs.items()}
