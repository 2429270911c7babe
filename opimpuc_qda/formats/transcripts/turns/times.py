"""Times of the recording as transcripts write them: [00:12:30], 00:12:30.5, 12分30秒, #00:12:30-5#."""

from __future__ import annotations

import re
from dataclasses import dataclass

_COLON = "[:：]"
_FRACTION = r"(?:[.,-](?P<fraction{0}>\d{{1,3}})(?!\d|" + _COLON + r"\d))?"
_LONG = r"(?P<h{0}>\d{{1,3}})" + _COLON + r"(?P<m{0}>[0-5]\d)" + _COLON + r"(?P<s{0}>[0-5]\d)" + _FRACTION
_SHORT = r"(?P<m{0}>\d{{1,3}})" + _COLON + r"(?P<s{0}>[0-5]\d)" + _FRACTION
_HOURS = r"(?:(?P<h{0}>\d{{1,3}})(?:小时|小時|时|時))?"
_WORDS = _HOURS + r"(?P<m{0}>\d{{1,3}})(?:分钟|分鐘|分)(?:(?P<s{0}>\d{{1,2}})秒)?"
_FULL_WORDS = _HOURS + r"(?P<m{0}>\d{{1,3}})分(?P<s{0}>\d{{1,2}})秒"
_TO = rf"(?:\s*(?:-->|[-–—~～至])\s*\d{{1,3}}(?:{_COLON}\d\d){{1,2}}(?:[.,]\d{{1,3}})?)?"

_BRACKETED = re.compile(
    r"[\[(（【〔#]\s*(?:"
    + "|".join(form.format(number) for number, form in enumerate((_LONG, _SHORT, _WORDS)))
    + rf"){_TO}\s*[\])）】〕#]"
)
_BARE = re.compile("(?:" + "|".join(form.format(n) for n, form in enumerate((_LONG, _FULL_WORDS))) + ")")
_SIGNS = (
    r"(?:(?P<h{0}>\d{{1,2}})\s*h\s*)?(?P<m{0}>\d{{1,3}})\s*(?:min|mn|m|['’′])"
    r"\s*(?:(?P<s{0}>[0-5]?\d)\s*(?:s|sec|\"|”|″|''|’’)?)?"
)
_ALONE = re.compile(
    "(?:" + "|".join(form.format(n) for n, form in enumerate((_LONG, _SHORT, _WORDS, _SIGNS))) + ")" + _TO
)

_SECOND = 1000
_MINUTE = 60 * _SECOND
_HOUR = 60 * _MINUTE


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time at the start of a text: ``milliseconds``, and where the text goes on (``end``, code points)."""

    milliseconds: int
    end: int


def bracketed(text: str, start: int = 0) -> Stamp | None:
    """The time in brackets or hashes at ``start``: [00:12:30], (12:30), #00:12:30-5#, or None."""
    match = _BRACKETED.match(text, start)
    return _stamp(match) if match else None


def bare(text: str, start: int = 0) -> Stamp | None:
    """The time without brackets at ``start``, hours or 分 and 秒 included ("17:30" is none), or None."""
    match = _BARE.match(text, start)
    return _stamp(match) if match else None


def alone(text: str) -> int | None:
    """The milliseconds that ``text`` is in any notation, "12:30", "12'30" and ranges included, or None."""
    plain = text.strip()
    match = _BRACKETED.fullmatch(plain) or _ALONE.fullmatch(plain)
    return _stamp(match).milliseconds if match else None


def _stamp(match: re.Match[str]) -> Stamp:
    part = {name.rstrip("0123456789"): value for name, value in match.groupdict().items() if value}
    fraction = int(part.get("fraction", "0").ljust(3, "0"))
    hours, minutes, seconds = (int(part.get(unit, "0")) for unit in "hms")
    return Stamp(hours * _HOUR + minutes * _MINUTE + seconds * _SECOND + fraction, match.end())
