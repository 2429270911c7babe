"""Bytes to text: the right text or a clear refusal, never mojibake.

In this order: the encoding asked for; a byte order mark; the NUL pattern of UTF-16; strict UTF-8; then the
legacy encodings, scored by how much of what is not ASCII is frequent Chinese or French.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
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
_CHINESE_MARKS = frozenset("，。、？！：；“”‘’（）《》「」『』【】〔〕…—·～　")
_FRENCH = frozenset("àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ«»’‘“”„…–—•°€\u00a0")

_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x7f-\x84\x86-\x9f\ufffe\uffff]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_LONGEST_FRENCH_RUN = 3
_ENOUGH = 0.3
_CLEARLY_BETTER = 0.1


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text and the Python codec it was read with."""

    text: str
    encoding: str


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
    if b"\x00" in data:
        return _as(data, _utf16_order(data))
    return _as(data, "utf-8") or _best(data)


def _utf16_order(data: bytes) -> str:
    return "utf-16-le" if data[1::2].count(0) >= data[0::2].count(0) else "utf-16-be"


def _as(data: bytes, encoding: str) -> Decoded | None:
    """The text, or None where a byte does not fit or text would hold control characters."""
    try:
        text = data.decode(encoding).removeprefix("\ufeff")
    except (LookupError, UnicodeError):
        return None
    text = text.removesuffix("\x1a")  # old editors end a file so
    return None if _CONTROL.search(text) else Decoded(text, encoding)


def _best(data: bytes) -> Decoded | None:
    """The legacy reading that scores best, if it scores enough and clearly better than the next."""
    ranked = sorted(_scored(data), key=lambda pair: pair[0], reverse=True)
    if not ranked or ranked[0][0] < _ENOUGH:
        return None
    close = len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _CLEARLY_BETTER
    return None if close else ranked[0][1]


def _scored(data: bytes) -> Iterator[tuple[float, Decoded]]:
    big5 = _as(data, "big5") or _as(data, "big5hkscs")
    for reading in (_as(data, "gb18030"), big5, _as(data, "utf-16-le"), _as(data, "utf-16-be")):
        if reading:
            yield _chinese_share(reading.text), reading
    if reading := _as(data, "cp1252"):
        yield _french_share(reading.text), reading


def _chinese_share(text: str) -> float:
    """The share of frequent Han and Chinese marks among the characters that are not ASCII."""
    strange = "".join(_NOT_ASCII.findall(text))
    return sum(char in _FREQUENT_HAN or char in _CHINESE_MARKS for char in strange) / max(1, len(strange))


def _french_share(text: str) -> float:
    """The share of French letters and marks, in short runs, among the characters that are not ASCII."""
    runs = _NOT_ASCII.findall(text)
    good = sum(len(run) for run in runs if len(run) <= _LONGEST_FRENCH_RUN and _FRENCH.issuperset(run))
    return good / max(1, sum(map(len, runs)))
