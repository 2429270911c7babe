"""Numbers in running Chinese, English and French text, written in digits or in words."""

from __future__ import annotations

import re
from collections.abc import Iterator

_DIGITS = re.compile(r"(?<!\d)(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*)")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")

_HAN_DIGITS = {"〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6}
_HAN_DIGITS |= {"七": 7, "八": 8, "九": 9}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_HAN_MYRIADS = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
_HAN_NUMBER = re.compile("[〇零一二两兩三四五六七八九十百千万萬亿億]+")
_NO_NUMBER = re.compile("百分之|万一|千万别|十分")
_PER_CENT = re.compile(r"(per|pour)[ \u00a0]?cent\b")
_HAN_SCALE = re.compile("[百千万萬亿億]+")

_ENGLISH_TEXT = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
_FRENCH_TEXT = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf vingt"
)
_TENS = ((20, "twenty vingts"), (30, "thirty trente"), (40, "forty quarante"), (50, "fifty cinquante"))
_MORE_TENS = (
    (60, "sixty soixante"),
    (70, "seventy septante"),
    (80, "eighty huitante"),
    (90, "ninety nonante"),
)
_OTHERS = ((1, "une"), (3, "third"), (4, "fourth"), (5, "fifth"), (12, "dozen"))
_WORDS = {word: n for text in (_ENGLISH_TEXT, _FRENCH_TEXT) for n, word in enumerate(text.split())}
_WORDS |= {word: n for n, text in (*_TENS, *_MORE_TENS, *_OTHERS) for word in text.split()}
_SCALES = {"hundred": 100, "cent": 100, "cents": 100, "thousand": 1000, "thousands": 1000, "mille": 1000}
_SCALES |= {"million": 10**6, "millions": 10**6, "billion": 10**9, "billions": 10**9}
_SCALES |= {"milliard": 10**9, "milliards": 10**9}
_MONTHS_TEXT = (
    "january february march april may june july august september october november december "
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
)
# "may" and "mars" are other words too; a month's number is worth less than a wrong link
_MONTHS = {w: n % 12 + 1 for n, w in enumerate(_MONTHS_TEXT.split()) if w not in {"may", "march", "mars"}}
_PART = re.compile(r"\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)*|[^\W\d_]+|\S")
_LEAST = 2  # "one" is an article more often than a number


def numbers(text: str, language: str) -> list[float]:
    """The numbers from 2 upwards in ``text``, in order; months count as theirs in French and English.

    ``language`` is a BCP 47 tag. "十七", "17" and "seventeen" are one number, so are "三十万" and "300,000".
    """
    found = _chinese(text) if language.startswith("zh") else _european(text)
    return [value for value in found if value >= _LEAST]


def _chinese(text: str) -> Iterator[float]:
    text = _NO_NUMBER.sub(" ", text)
    for match in _DIGITS.finditer(text):
        scale = _HAN_SCALE.match(text, match.end())
        factor = 1
        for unit in scale.group() if scale else "":
            factor *= _HAN_UNITS.get(unit) or _HAN_MYRIADS[unit]
        yield _digits(match.group()) * factor
    for match in _HAN_NUMBER.finditer(text):
        if not text[max(0, match.start() - 1) : match.start()].isdigit():
            yield _han(match.group())


def _han(word: str) -> float:
    if len(word) > 1 and all(char in _HAN_DIGITS for char in word):
        return float("".join(str(_HAN_DIGITS[char]) for char in word))
    total, section, digit = 0, 0, 0
    for char in word:
        if char in _HAN_DIGITS:
            digit = _HAN_DIGITS[char]
        elif char in _HAN_UNITS:
            section += (digit or 1) * _HAN_UNITS[char]
            digit = 0
        else:
            total = (total + section + digit or 1) * _HAN_MYRIADS[char]
            section = digit = 0
    return float(total + section + digit)


def _digits(word: str) -> float:
    word = re.sub(r"\s", "", word)
    if _GROUPED.fullmatch(word):
        return float(re.sub("[.,]", "", word))
    whole, *rest = re.split("[.,]", word)
    return float(f"{whole}.{rest[0]}") if rest else float(whole)


def _european(text: str) -> Iterator[float]:
    total: float = 0
    current: float = 0
    counting = False
    for part in _PART.findall(_PER_CENT.sub(" ", text.lower())):
        value = _digits(part) if part[0].isdigit() else _WORDS.get(part)
        if part in _SCALES:
            current = max(current, 1) * _SCALES[part]
            if _SCALES[part] > 100:
                total, current = total + current, 0
            counting = True
        elif value is not None:
            if counting and (part[0].isdigit() or not _continues(current, value)):
                yield total + current
                total = current = 0
            current = current - 4 + 80 if (current % 100, value) == (4, 20) else current + value
            counting = True
        elif part in _MONTHS:
            yield _MONTHS[part]
        elif counting and part not in {"-", "and", "et"}:
            yield total + current
            total, current, counting = 0, 0, False
    if counting:
        yield total + current


def _continues(current: float, value: float) -> bool:
    """Whether a number word goes on with the number so far: twenty-one, soixante-dix, quatre-vingts."""
    tail = current % 100
    if (tail, value) == (4, 20):
        return True
    return tail % 10 == 0 and (value < 10 or (value < 20 and tail in {60, 80})) if tail else True
