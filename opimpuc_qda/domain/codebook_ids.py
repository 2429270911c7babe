"""Stable ids of codes: "GOV.ENG.OPEN_BOM". They are given once and never change."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import count
from unicodedata import combining, normalize

ID_RULE = re.compile(r"[A-Z][A-Z_]*(\.[A-Z][A-Z_]*){0,2}")
"""The rule that the shipped file states. A moved code keeps its id, so the parent is not read off the id."""

PARTS = 3
LONGEST_PART = 24
_NOTHING = "CODE"


def is_id(name: str) -> bool:
    """Whether ``name`` can be the stable id of a code."""
    return ID_RULE.fullmatch(name) is not None


def suggested_id(words: str, above: str, taken: Collection[str]) -> str:
    """A free id for a code called ``words`` (Latin letters count, the rest is left out) below ``above``.

    ``above`` is the id of the parent, "" at the top level. Under a parent that has all parts already, the
    new id stands beside it.
    """
    parts = above.split(".")[: PARTS - 1] if above else []
    stem = ".".join([*parts, _part(words)])
    return next(name for name in _variants(stem) if name not in taken)


def _part(words: str) -> str:
    plain = "".join(char for char in normalize("NFKD", words) if not combining(char))
    letters = re.sub(r"[^A-Z]+", "_", plain.upper()).strip("_")
    if len(letters) > LONGEST_PART:
        letters = letters[:LONGEST_PART].rpartition("_")[0] or letters[:LONGEST_PART]
    return letters.strip("_") or _NOTHING


def _variants(stem: str) -> Iterator[str]:
    """``stem``, then with _B, _C ... _Z, _BB ...: ids have no digits."""
    yield stem
    for number in count(1):
        yield f"{stem}_{_letters(number)}"


def _letters(number: int) -> str:
    """1 is B, 25 is Z, 26 is BB."""
    times, letter = divmod(number - 1, 25)
    return chr(ord("B") + letter) * (times + 1)
