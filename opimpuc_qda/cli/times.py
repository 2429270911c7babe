"""Times of recordings as they are printed."""

from __future__ import annotations

_SECOND, _MINUTE, _HOUR = 1_000, 60_000, 3_600_000


def clock(milliseconds: int | None) -> str | None:
    """00:12:30, with its fraction where it has one: 00:12:30.500."""
    if milliseconds is None:
        return None
    hours, rest = divmod(milliseconds, _HOUR)
    minutes, rest = divmod(rest, _MINUTE)
    seconds, fraction = divmod(rest, _SECOND)
    return f"{hours:02}:{minutes:02}:{seconds:02}" + (f".{fraction:03}" if fraction else "")
