"""Chat logs, and what transcription programs write: a line with name and time, then the words.

``张三 2015-03-18 10:22:05``, ``2015/3/18 10:22 李四``, ``[18/03/2015 10:22:05] Guo: oui``,
``说话人1 00:12:05``. What a fieldworker's eye decides is decided here:

- Each message is a turn, and lines without name and time go on with it.
- The time of a message is counted from the first one, because a turn's time is that of the recording; the
  date and time of the first message are kept in the head. Times without a date that start before five in the
  morning, or reach an hour that no day has, are taken for those of a recording and stand as they are.
- A line with a name and no time opens a turn where it is a word of the field ("受访者") or all in bold; lines
  that say the date alone are skipped, and date what follows.
- Words behind name and colon on one line are left to other layouts, unless the line is dated.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from opimpuc_qda.domain.draft import Draft, Skipped
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.formats.transcripts.document import Document, Paragraph
from opimpuc_qda.formats.transcripts.layouts.drafting import draft_of, side_of
from opimpuc_qda.formats.transcripts.layouts.paragraphs import empty_turns
from opimpuc_qda.formats.transcripts.turns.heads import parted_headings
from opimpuc_qda.formats.transcripts.turns.notation import Notation, name_like
from opimpuc_qda.formats.transcripts.turns.roles import is_field, role_word
from opimpuc_qda.formats.transcripts.turns.turns import Speech

CHAT = "chat log"
SPEAKER_LINES = "speaker lines"

_LEAST = 2
_SHARE = 0.2
_COME_BACK = 0.5
_LONGEST_HEAD = 10
_LONGEST_NAME = 40
_DAWN = 5
_DAY_HOURS = 24
_NOON = 12
_MONTHS = 12
_CENTURY = 2000
_SHORT_YEAR = 99
_LATE = ("下午", "晚上", "傍晚", "pm")
_EARLY = ("上午", "凌晨", "早上", "am")

_DATE = (
    r"(?:(?P<y>\d{4})\s?[-/.年]\s?(?P<mo>\d{1,2})\s?[-/.月]\s?(?P<d>\d{1,2})日?"
    r"|(?P<d2>\d{1,2})[/.](?P<mo2>\d{1,2})[/.](?P<y2>\d{4}|\d{2}))"
)
_WEEKDAY = r"(?:\s*[(（]?(?:星期|周|週|礼拜)[一二三四五六日天][)）]?)?"
_HALF = "上午|下午|晚上|凌晨|中午|早上|傍晚"
_CLOCK = (
    rf"(?:(?P<half>{_HALF})\s*)?(?P<h>\d{{1,3}})\s*[:：]\s*(?P<mi>[0-5]\d)(?:\s*[:：]\s*(?P<s>[0-5]\d))?"
    r"(?:[.,]\d{1,3})?(?:\s*(?P<half2>[AaPp]\.?[Mm]\.?)(?![A-Za-z]))?"
)
_WHEN = rf"(?P<when>[\[(（【]?\s*(?:{_DATE}{_WEEKDAY}\s*[,，Tà]?\s*)?{_CLOCK}\s*[\])）】]?)"
_NAME = r"(?P<name>[^\s:：\[\]【】\d][^:：\n\[\]【】]{0,39}?)"
_AFTER = re.compile(rf"\s*{_NAME}(?:\s*[(（<][\w.@-]+[)）>])?\s*[,，]?\s*(?<![\d/.-]){_WHEN}\s*")
_BEFORE = re.compile(rf"\s*{_WHEN}\s*(?:[-–—]\s+)?{_NAME}\s*(?:[:：]\s*(?P<text>.*))?")
_DATE_ALONE = re.compile(rf"[\s\-–—=*]*{_DATE}{_WEEKDAY}[\s\-–—=*]*")
_TIME_MARKS = " \t[]()（）【】-–—:：,，"


@dataclass(frozen=True, slots=True)
class _Header:
    """The line above a message: who, on which day (since the first of all days), at what clock, and words.

    ``clock`` is hours, minutes and seconds; two numbers may be minutes and seconds; () where none is given.
    """

    name: str
    day: timedelta | None = None
    clock: tuple[int, ...] = ()
    text: str = ""
    when: str = ""


def chat(documents: Sequence[Document], roles: Mapping[str, Role | None]) -> Draft | None:
    """Messages with the date and time of day, or the time of day, of each."""
    return _draft(CHAT, documents, roles, of_day=True)


def speaker_lines(documents: Sequence[Document], roles: Mapping[str, Role | None]) -> Draft | None:
    """Turns under a line with the speaker, and the time of the recording where there is one."""
    return _draft(SPEAKER_LINES, documents, roles, of_day=False)


def _draft(
    layout: str, documents: Sequence[Document], roles: Mapping[str, Role | None], *, of_day: bool
) -> Draft | None:
    if len(documents) != 1:
        return None
    paragraphs, headings = parted_headings(documents[0].paragraphs)
    headers = _headers(paragraphs, roles)
    found = [header for header in headers if header]
    if len(found) < max(_LEAST, _SHARE * len(paragraphs)) or not _fits(found, of_day=of_day):
        return None
    start = next(n for n, header in enumerate(headers) if header)
    reading = _Reading(documents[0], of_day=of_day)
    reading.skip("heading", (one.text for one in headings))
    for paragraph, header in zip(paragraphs, headers, strict=True):
        reading.add(paragraph, header)
    if start > _LONGEST_HEAD or not any(one.lines for one in reading.said):
        return None
    return reading.draft(layout, roles, first=found[0].when if of_day else "")


def _fits(found: Sequence[_Header], *, of_day: bool) -> bool:
    """Whether the times are those of a day, or may be those of a recording."""
    if any(header.day is not None for header in found):
        return of_day
    clocks = [header.clock for header in found if header.clock]
    day = bool(clocks) and clocks[0][0] >= _DAWN and all(clock[0] < _DAY_HOURS for clock in clocks)
    return day or not of_day


class _Reading:
    """Reads one document; ``of_day``: times count from the first message."""

    def __init__(self, document: Document, *, of_day: bool) -> None:
        self.said: list[Speech] = []
        self._document = document
        self._of_day = of_day
        self._day = timedelta(0)
        self._first: timedelta | None = None
        self._head: list[str] = []
        self._skipped: list[Skipped] = []

    def add(self, paragraph: Paragraph, header: _Header | None) -> None:
        """Add one line: a header opens a turn, a date alone is skipped, all else goes on with the turn."""
        alone = None if header else _DATE_ALONE.fullmatch(paragraph.text)
        if alone:
            self._day = _day(alone) or self._day
        if header:
            self.said.append(Speech(header.name, self._time(header)))
            self.said[-1].add(header.text, paragraph.text)
        elif not self.said:
            self._head.append(paragraph.text)
        elif alone:
            self.skip("date", [paragraph.text])
        else:
            self.said[-1].add(paragraph.text, paragraph.text)

    def _time(self, header: _Header) -> int | None:
        if not header.clock:
            return None
        if header.day is not None:
            self._day = header.day
        clock = header.clock if self._of_day or len(header.clock) > _LEAST else (0, *header.clock)
        moment = timedelta(**dict(zip(("hours", "minutes", "seconds"), clock, strict=False)))
        if not self._of_day:
            return moment // timedelta(milliseconds=1)
        self._first = self._day + moment if self._first is None else self._first
        return max(timedelta(0), self._day + moment - self._first) // timedelta(milliseconds=1)

    def skip(self, what: str, texts: Iterable[str]) -> None:
        """Skip pieces of the file."""
        self._skipped += [Skipped(self._document.file, what, text) for text in texts]

    def draft(self, layout: str, roles: Mapping[str, Role | None], first: str) -> Draft:
        """The draft; ``first``, the date and time of the first message, stands in its head too."""
        text = "\n".join(self._head)
        full = [one for one in self.said if one.lines]
        names = Notation(frozenset(one.speaker for one in full), roles)
        pieces = [Skipped(self._document.file, "head", text)] if text else []
        skipped = [*pieces, *empty_turns(self._document.file, self.said), *self._skipped]
        draft = draft_of(layout, [side_of(self._document, full, names)], [text], skipped)
        return replace(draft, head="\n".join(filter(None, (text, first))))


def _headers(paragraphs: Sequence[Paragraph], roles: Mapping[str, Role | None]) -> list[_Header | None]:
    """The header that each line is, as far as their names come back or are names."""
    read = map(_header, paragraphs)
    found = [one if one and roles.get(one.name, Role.OTHER) else None for one in read]
    times_seen = Counter(header.name for header in found if header)
    for name in [name for name, times in times_seen.items() if not _is_name(name, times)]:
        del times_seen[name]
    back = sum(times for name, times in times_seen.items() if times > 1 or role_word(name))
    dated = any(header.day is not None for header in found if header)
    if not dated and back < _COME_BACK * times_seen.total():
        return [None] * len(paragraphs)
    return [header if header and header.name in times_seen else None for header in found]


def _is_name(name: str, times: int) -> bool:
    return not is_field(name) and (times > 1 or role_word(name) is not None or name_like(name))


def _header(paragraph: Paragraph) -> _Header | None:
    line = paragraph.text
    match = _AFTER.fullmatch(line) or _BEFORE.fullmatch(line)
    if not match:
        return _name_alone(paragraph)
    day, spoken = _day(match), match.groupdict().get("text")
    if day is None and spoken is not None:
        return None
    when = match["when"].strip(_TIME_MARKS)
    return _Header(match["name"].strip(), day, _clock(match), (spoken or "").strip(), when)


def _name_alone(paragraph: Paragraph) -> _Header | None:
    name = paragraph.text.strip()
    bold = paragraph.style.bold >= len(paragraph.text.rstrip()) and name_like(name)
    known = len(name) <= _LONGEST_NAME and (bold or role_word(name) is not None)
    return _Header(name) if known else None


def _day(match: re.Match[str]) -> timedelta | None:
    """The day since the first of all days, or None where no date, or no real one, is given."""
    year, month, day = (int(match[key] or match[f"{key}2"] or 0) for key in ("y", "mo", "d"))
    if month > _MONTHS and match["y2"]:
        month, day = day, month
    try:
        return date(year + _CENTURY if year <= _SHORT_YEAR else year, month, day) - date.min
    except ValueError:
        return None


def _clock(match: re.Match[str]) -> tuple[int, ...]:
    hours, minutes = int(match["h"]), int(match["mi"])
    half = (match["half"] or match["half2"] or "").casefold().replace(".", "")
    if half in _LATE and hours < _NOON:
        hours += _NOON
    if half in _EARLY and hours == _NOON:
        hours = 0
    return (hours, minutes, int(match["s"])) if match["s"] else (hours, minutes)
