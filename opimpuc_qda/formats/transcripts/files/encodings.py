"""Bytes to text: the right text or a clear refusal, never mojibake.

In this order: the encoding asked for; a byte order mark; strict UTF-8; then UTF-16 without a mark and the
legacy encodings, scored by how common the characters are that each reading yields, with chardet where two
come close. A guess that is not clear is a guess with a warning.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from opimpuc_qda.domain.errors import EmptyFile, UnreadableEncoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_FREQUENT_HAN = frozenset(
    "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能"
    "好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把"
    "法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西"
    "再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原"
    "车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林"
    "题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联权往展该领传近留红治决周保"
    "达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历"
    "越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏答"
    "這來個說們為時會過學對裡後沒於還發當無開經頭見從動兩長樣現將與實點種聲話兒問機給幾業間東門關內產萬體別處總場師書員華"
    "報馬張難數應車車計親務師邊記風戰幹許覺題統請愛讓認論義結術連遠資隊帶條變聯權該領傳紅決達辦運強區轉眾輕語滿識極錢黨"
    "設雙歷廣議際則單據導網專誰讀飛觀爭組視濟離雖壞麼妳嗎吗吧啊喔嗯呃哦哈"
)
_CHINESE_MARKS = frozenset("，。、？！：；“”‘’（）《》「」『』【】〔〕…—·～　￥％")
_FRENCH = frozenset("àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ«»’‘“”„…–—•°€£§©®™½\u00a0")

_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x7f-\x84\x86-\x9f\ufffe\uffff]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_WITHIN_A_WORD = re.compile(r"(?<=[A-Za-z])[^\x00-\x7f](?=[A-Za-z])")
_UTF16 = ("utf-16-le", "utf-16-be")
_LONGEST_FRENCH_RUN = 3
_LAST_LATIN = "\u024f"
_FREQUENT, _COMMON, _HAN, _ODD = 1.0, 0.7, 0.2, -0.3
_LONE = 0.3
_ENOUGH = 0.45
_ENOUGH_UTF16 = 0.65
_CLEAR = 0.75
_CLEARLY_BETTER = 0.25
_LONG_ENOUGH = 16
_CLOSE = 0.1
_SAMPLE = 20_000
UNCERTAIN = "uncertain encoding"
"""The warning that goes with a guess that is not clear."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text and the Python codec it was read with; ``warnings`` as in a document."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Scored:
    score: float
    reading: Decoded


def decoded(path: Path, data: bytes, encoding: str | None = None) -> Decoded:
    """Decode the bytes of ``path``, with ``encoding`` and no other when it is given.

    Raises:
        EmptyFile: there are no bytes, or a byte order mark alone.
        UnreadableEncoding: the encoding asked for does not fit or is unknown, or none of the known ones fits.
    """
    found = _as(data, encoding) if encoding else _found(data)
    if found is None:
        raise UnreadableEncoding(path, encoding or "")
    if not found.text:
        raise EmptyFile(path)
    return found


def _found(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _as(data, encoding)
    found = _as(data, "utf-8")
    return _chosen(data) if found is None else _unless_by_chance(data, found)


def _as(data: bytes, encoding: str) -> Decoded | None:
    """The text, or None where a byte does not fit or text would hold control characters."""
    try:
        text = data.decode(encoding).removeprefix("\ufeff")
    except (LookupError, UnicodeError):
        return None
    text = text.removesuffix("\x1a")  # old editors end a file so
    return None if _CONTROL.search(text) else Decoded(text, encoding)


def _unless_by_chance(data: bytes, found: Decoded) -> Decoded:
    """UTF-8, but for a few Chinese characters whose bytes happen to be UTF-8 of another script."""
    strange = "".join(_NOT_ASCII.findall(found.text[:_SAMPLE]))
    if not strange or max(strange) > "\u07ff":
        return found
    if max(strange) <= _LAST_LATIN and not _FRENCH.isdisjoint(strange):
        return found
    other = _as(data, "gb18030")
    by_chance = other is not None and _chinese_score(other.text, "gb18030") > _COMMON
    return replace(other, warnings=(UNCERTAIN,)) if other and by_chance else found


def _chosen(data: bytes) -> Decoded | None:
    """The reading that scores best, if it scores enough; where two come close, the one that chardet takes."""
    enough = [one for one in _scored(data) if one.score >= _least(one.reading.encoding)]
    ranked = sorted(enough, key=lambda one: one.score, reverse=True)
    if not ranked:
        return None
    best = ranked[0]
    close = [one for one in ranked if best.score - one.score < _CLOSE]
    if len(close) > 1:
        best = _second_opinion(data, close)
    margin = min((best.score - one.score for one in ranked if one is not best), default=1.0)
    clear = margin >= _CLEARLY_BETTER and best.score >= _CLEAR and len(data) >= _LONG_ENOUGH
    return best.reading if clear else replace(best.reading, warnings=(UNCERTAIN,))


def _least(encoding: str) -> float:
    return _ENOUGH_UTF16 if encoding in _UTF16 else _ENOUGH


def _second_opinion(data: bytes, close: Sequence[_Scored]) -> _Scored:
    import chardet

    told = (chardet.detect(data[:_SAMPLE])["encoding"] or "").lower()
    try:
        name = codecs.lookup(told).name
    except LookupError:
        return close[0]
    family = {"gb2312": "gb18030", "gbk": "gb18030", "iso8859-1": "cp1252", "big5hkscs": "big5"}
    name = family.get(name, name)
    return next((one for one in close if one.reading.encoding.removesuffix("hkscs") == name), close[0])


def _scored(data: bytes) -> Iterator[_Scored]:
    """Every reading without control characters, with how common its characters are: at most 1.0."""
    legacy = () if b"\x00" in data else ("gb18030", "big5")
    for encoding in (*_UTF16, *legacy):
        reading = _as(data, encoding)
        if reading is None and encoding == "big5":
            reading = _as(data, "big5hkscs")
        if reading:
            text = reading.text[:_SAMPLE]
            score = _utf16_score(text) if encoding in _UTF16 else _chinese_score(text, encoding)
            yield _Scored(score, reading)
    if legacy and (reading := _as(data, "cp1252")):
        yield _Scored(_french_score(reading.text[:_SAMPLE]), reading)


@cache
def _common(encoding: str) -> frozenset[str]:
    """The characters that a Chinese standard puts in its first, more common part."""
    codec, first, last, trails = (
        ("big5", 0xA4, 0xC6, range(0x40, 0xFF))
        if encoding == "big5"
        else ("gb2312", 0xB0, 0xD7, range(0xA1, 0xFF))
    )
    pairs = (bytes((lead, trail)) for lead in range(first, last + 1) for trail in trails)
    return frozenset("".join(pair.decode(codec, "ignore") for pair in pairs))


def _weight(char: str, common: frozenset[str]) -> float:
    if char in _FREQUENT_HAN or char in _CHINESE_MARKS:
        return _FREQUENT
    if char in common:
        return _COMMON
    return _HAN if "\u3400" <= char <= "\u9fff" or char > "\U0001ffff" or "\uff00" < char < "\uff5f" else _ODD


def _chinese_score(text: str, encoding: str) -> float:
    """How common what is not ASCII is in Chinese; a lone character within a word of letters is hardly so."""
    strange = "".join(_NOT_ASCII.findall(text))
    common = _common(encoding)
    lone = [char for char in _WITHIN_A_WORD.findall(text) if char not in _CHINESE_MARKS]
    total = sum(_weight(char, common) for char in strange)
    total -= (1 - _LONE) * sum(max(0.0, _weight(char, common)) for char in lone)
    return total / max(1, len(strange))


def _utf16_score(text: str) -> float:
    """How common all characters are in Chinese, French and English."""
    common = _common("gb18030") | _common("big5")
    total = sum(_FREQUENT if char < "\x7f" or char in _FRENCH else _weight(char, common) for char in text)
    return total / max(1, len(text))


def _french_score(text: str) -> float:
    """The share of French letters and marks, in short runs, among the characters that are not ASCII."""
    runs = _NOT_ASCII.findall(text)
    good = sum(len(run) for run in runs if len(run) <= _LONGEST_FRENCH_RUN and _FRENCH.issuperset(run))
    return good / max(1, sum(map(len, runs)))
