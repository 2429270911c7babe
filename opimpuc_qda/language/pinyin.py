"""How Chinese is read aloud: pinyin without tones, so that 物料清单 is found by wuliaoqingdan and wlqd."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, product

from opimpuc_qda.domain.script import HAN_CLASS

_HAN = re.compile(f"[{HAN_CLASS}]")
_RUN = re.compile(f"[{HAN_CLASS}]+|[A-Za-z]+")
READINGS = 2
"""Readings taken of one character: the rarer ones are hardly ever meant."""
VARIANTS = 12
"""Readings taken of one wording."""


def spelled(text: str) -> str:
    """``text`` with its Chinese characters in pinyin, syllables apart: "开放BOM" gives "kai fang BOM"."""
    return " ".join(choices[0] for choices in _syllables(text))


@lru_cache(maxsize=8192)
def sounds(text: str) -> tuple[str, ...]:
    """What ``text`` may be typed as: its pinyin from each character on, and its initials likewise.

    Characters with several readings give several; Latin letters stand for themselves, in lower case. Empty
    where ``text`` has no Chinese character. The first call loads a dictionary (some 0.1 s).
    """
    if not _HAN.search(text):
        return ()
    result: dict[str, None] = {}
    for reading in islice(product(*_syllables(text)), VARIANTS):
        for start in range(len(reading)):
            result["".join(reading[start:])] = None
            result["".join(syllable[0] for syllable in reading[start:])] = None
    return tuple(result)


def _syllables(text: str) -> list[tuple[str, ...]]:
    """The readings of each character or Latin word, the commonest first; the rest is left out."""
    from pypinyin import Style, pinyin

    result: list[tuple[str, ...]] = []
    for run in _RUN.findall(text):
        if _HAN.match(run):
            result += map(_tried, pinyin(run, style=Style.NORMAL, heteronym=True, errors="ignore"))
        else:
            result.append((run.casefold(),))
    return result


def _tried(choices: list[str]) -> tuple[str, ...]:
    """The first readings; lü is typed as lv and as lu."""
    plain = [choice.casefold() for choice in choices[:READINGS]]
    return tuple(dict.fromkeys(form for choice in plain for form in (choice, choice.replace("v", "u"))))
