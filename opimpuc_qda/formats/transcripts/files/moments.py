"""Dates and times of spreadsheet cells, written in one way whatever the cell's format shows."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

_SECOND = 1_000
_MINUTE = 60 * _SECOND
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
_LAST_DAY = 2_958_466
_LEAP_BUG = 60
_DURATION = re.compile(
    r"(-?)P(?:(\d{1,6})D)?T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})(?:[.,](\d{1,9}))?S)?"
)
_ISO = re.compile(r"(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?)?Z?")
_BASES = {False: datetime(1899, 12, 31), True: datetime(1904, 1, 1)}  # noqa: DTZ001 - cells know no zone


def clock(milliseconds: int) -> str:
    """A time of day or duration: "00:12:30", "26:00:00", "00:12:30.500"."""
    sign, rest = ("-", -milliseconds) if milliseconds < 0 else ("", milliseconds)
    fraction = f".{rest % _SECOND:03}" if rest % _SECOND else ""
    return f"{sign}{rest // _HOUR:02}:{rest % _HOUR // _MINUTE:02}:{rest % _MINUTE // _SECOND:02}{fraction}"


def excel_moment(days: float, *, duration: bool, from_1904: bool) -> str | None:
    """What a number of days since the epoch of a workbook says; None where it is no date that Excel knows.

    Below one day, and as ``duration``, it is a time.
    """
    if duration or 0 <= days < 1:
        return clock(round(days * _DAY)) if abs(days) < _LAST_DAY else None
    if not 0 <= days < _LAST_DAY:
        return None
    shift = 0 if from_1904 or days < _LEAP_BUG else 1  # Excel believes in a 29 February 1900
    whole = timedelta(milliseconds=round((days - shift) * _DAY))
    return _written(_BASES[from_1904] + whole)


def iso_moment(text: str) -> str | None:
    """What an ISO date ("2018-03-01T14:30:00") says; None where it is none."""
    found = _ISO.fullmatch(text)
    if found is None:
        return None
    day, time, fraction = found.groups()
    parts = int((fraction or "0")[:3].ljust(3, "0"))
    if time is None or (time == "00:00:00" and not parts):
        return day
    return f"{day} {time}" + (f".{parts:03}" if parts else "")


def iso_duration(text: str) -> str | None:
    """What an ISO duration ("PT00H12M30S") says; None where it is none."""
    found = _DURATION.fullmatch(text)
    if found is None:
        return None
    sign, *parts, fraction = found.groups()
    days, hours, minutes, seconds = (int(part or "0") for part in parts)
    whole = days * _DAY + hours * _HOUR + minutes * _MINUTE + seconds * _SECOND
    total = whole + int((fraction or "0")[:3].ljust(3, "0"))
    return clock(-total if sign else total)


def _written(moment: datetime) -> str:
    milliseconds = moment.microsecond // 1_000
    if not (moment.hour or moment.minute or moment.second or milliseconds):
        return moment.strftime("%Y-%m-%d").rjust(10, "0")
    return f"{moment:%Y-%m-%d %H:%M:%S}" + (f".{milliseconds:03}" if milliseconds else "")
