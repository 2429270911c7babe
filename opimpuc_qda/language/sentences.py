"""Sentences: where they end in Chinese, English and French, written or transcribed from speech.

The rules are plain Python; ``pipelines`` offers them to spaCy as a component.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from opimpuc_qda.domain.script import HAN_CLASS
from opimpuc_qda.domain.span import Span
from opimpuc_qda.language.abbreviations import ends_abbreviated

# Brackets come first and are taken whole: what stands inside them never ends the sentence around them.
_EVENT = re.compile(
    r"(?P<bracket>[(（\[【〔][^()（）\[\]【】〔〕\n]{0,300}[)）\]】〕])"
    r"|(?P<mark>[.。｡．…！？!?]+(?:[ \u00a0\u202f][!?]+)*)"
    r"(?P<closing>(?:[”’\"'」』》〉)）\]】]|[ \u00a0\u202f]?»)*)"
)
_FULL = re.compile("[。｡．！？]")
_ASKING = re.compile(r"[!?]")
_STAGE_WORDS = (
    "笑|掌声|掌聲|鼓掌|沉默|停顿|停頓|叹气|嘆氣|哭|咳|laugh|chuckl|applau|sigh|pause|silence|cough|"
    "rire|souri|soupir|toux"
)
_STAGE_NOTE = re.compile(_STAGE_WORDS, re.IGNORECASE)
_NOTE_NEXT = re.compile(rf"\s*[(（\[【〔][^()（）\[\]【】\n]{{0,40}}?(?:{_STAGE_WORDS})", re.IGNORECASE)
_CONTINUES = re.compile("[，、；：,;:）》〉」』]")
_SPEECH_TAG = re.compile("[^，。！？…“「\n]{0,6}[说說问問道喊叫答想写寫]")
_OPENERS = re.compile(r"[\s«“\"'‘「『(（\[【—–-]*")
_FIRST_LETTER = re.compile(r"(?:^|\w{3}[.?!]\s+)[\s«“\"—–-]*([^\W\d_])")
_QUOTE = re.compile('[“”"]')
_HAN = re.compile(f"[{HAN_CLASS}]")
_QUOTED = 400  # how far a quotation is looked for
_WORDLESS = re.compile(r"\W*")


@dataclass(frozen=True, slots=True)
class _Manner:
    """How a document is written: its language, and whether its sentences begin with a capital."""

    chinese: bool
    french: bool
    capitals: bool


def sentences(body: str, language: str, turns: Sequence[Span]) -> tuple[Span, ...]:
    """The sentences of every turn in order, without surrounding white space (code points of ``body``).

    ``language`` is a BCP 47 tag; ``turns`` are disjoint and ascending. A line feed inside a turn ends a
    sentence. All that is not white space lies in exactly one sentence. A document whose sentences
    mostly begin in lower case (transcribed speech) is split without asking for capitals.
    """
    manner = _Manner(language.startswith("zh"), language.startswith("fr"), _capitalised(body, turns))
    found: list[Span] = []
    for turn in turns:
        for line in _lines(body, turn):
            found += _trimmed(body, line, _ends(body, line, manner))
    return tuple(found)


def _capitalised(body: str, turns: Sequence[Span]) -> bool:
    balance = 0
    for turn in turns:
        for letter in _FIRST_LETTER.findall(turn.of(body)):
            balance += letter.isupper() - letter.islower()
    return balance >= 0


def _lines(body: str, turn: Span) -> Iterator[Span]:
    start = turn.start
    while (feed := body.find("\n", start, turn.end)) >= 0:
        yield Span(start, feed)
        start = feed + 1
    yield Span(start, turn.end)


def _trimmed(body: str, line: Span, ends: list[int]) -> Iterator[Span]:
    start = line.start
    for end in [*ends, line.end]:
        piece = body[start:end]
        text = piece.strip()
        if text:
            first = start + len(piece) - len(piece.lstrip())
            yield Span(first, first + len(text))
        start = end


def _ends(body: str, line: Span, manner: _Manner) -> list[int]:
    """Where sentences of one line end, the end of the line itself left out."""
    ends: list[int] = []
    start = line.start
    for event in _EVENT.finditer(body, line.start, line.end):
        end = event.end()
        if event["closing"] and _opens_next(body, event, line):
            end = event.start("closing")
        if event["bracket"]:
            if body[start : event.start()].strip():
                continue
            if ends and _STAGE_NOTE.search(event["bracket"]):
                ends[-1] = start = end  # （笑） belongs to what was said before it
                continue
            if not _FULL.match(body, end - 2) and body[end - 2] not in ".!?":
                continue
        elif not _ends_here(body, event, start, line.end, manner):
            continue
        if not body[start:end].strip():
            continue
        ends.append(end)
        start = end
    if ends and _WORDLESS.fullmatch(body, start, line.end):
        ends.pop()
    return ends


def _opens_next(body: str, event: re.Match[str], line: Span) -> bool:
    """Whether a quotation mark that looks like a closing one begins the next sentence (。”我们……，”她说)."""
    at, end = event.start("closing"), event.end()
    if event["closing"] not in '”"' or body[end : end + 1].isspace():
        return False
    before = _QUOTE.search(body[max(line.start, at - _QUOTED) : at][::-1])
    after = _QUOTE.search(body, end, min(line.end, end + _QUOTED))
    return (before is None or before.group() == "”") and after is not None and after.group() != "“"


def _ends_here(body: str, event: re.Match[str], start: int, limit: int, manner: _Manner) -> bool:
    mark, closing, end = event["mark"], event["closing"], event.end()
    if end >= limit:
        return False  # the line ends there anyway
    if _CONTINUES.match(body, end) or "》" in closing or "〉" in closing:
        return False
    if _FULL.search(mark) or (_ASKING.search(mark) and _beside_han(body, event)):
        return not (closing and "。" not in mark and _SPEECH_TAG.match(body, end, limit))
    if mark == ".":
        return _full_stop_ends(body, event, start, limit, manner)
    if manner.chinese and not _ASKING.search(mark):
        return False  # …… is a pause
    return _new_start(body, end, limit, manner)


def _full_stop_ends(body: str, event: re.Match[str], start: int, limit: int, manner: _Manner) -> bool:
    at = event.start()
    if body[start:at].strip().isdigit():
        return False  # the number of an item: "1. ..."
    if _HAN.match(body, event.end()):
        return not ends_abbreviated(body, at, event.end(), limit, french=manner.french)
    if at and _HAN.match(body, at - 1):
        return True
    return _new_start(body, event.end(), limit, manner) and not ends_abbreviated(
        body, at, event.end(), limit, french=manner.french
    )


def _beside_han(body: str, event: re.Match[str]) -> bool:
    before = event.start() > 0 and _HAN.match(body, event.start() - 1)
    return bool(before or _HAN.match(body, event.end()))


def _new_start(body: str, end: int, limit: int, manner: _Manner) -> bool:
    """Whether white space and then something that can begin a sentence follow."""
    if _NOTE_NEXT.match(body, end, limit):
        return True
    opening = _OPENERS.match(body, end, limit)
    first = opening.end() if opening else end
    if first >= limit:
        return False
    letter = body[first]
    if not body[end].isspace():
        return (letter.isupper() and body[end - 1] in "!?") or bool(_HAN.match(letter))
    return not (manner.capitals and letter.islower())
