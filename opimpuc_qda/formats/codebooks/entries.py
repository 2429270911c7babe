"""Entries of a codebook or attribute file, read key by key, each of the type it must be."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from opimpuc_qda.domain.errors import BadCodebook

T = TypeVar("T", str, int, bool)
Chosen = TypeVar("Chosen", bound=StrEnum)

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_NAMES = {str: "text", int: "a whole number", bool: "true or false"}


class Entry:
    """One mapping of a file. Each key is taken once; ``rest`` is what nobody asked for.

    ``where`` names the entry in errors. Every method raises BadCodebook where a value is not what it must be.
    """

    def __init__(self, path: Path, where: str, values: object) -> None:
        self.path = path
        self.where = where
        if not isinstance(values, dict):
            raise self.problem("not a mapping")
        self._left: dict[str, object] = dict(values)

    def problem(self, reason: str) -> BadCodebook:
        """The error that this entry is not right, for ``reason`` (an English term)."""
        return BadCodebook(self.path, reason, self.where)

    def take(self, key: str, kind: type[T], default: T | None = None) -> T:
        """The value of ``key``; an error where it is absent and has no default."""
        value = self._left.pop(key, default)
        if value is None:
            raise self.problem(f"{key} is missing")
        if type(value) is not kind:
            raise self.problem(f"{key} is not {_NAMES[kind]}")
        return value

    def optional(self, key: str) -> str | None:
        """The text of ``key``, or None where it is absent or null."""
        if self._left.get(key) is None:
            self._left.pop(key, None)
            return None
        return self.take(key, str)

    def choice(self, key: str, kinds: type[Chosen], default: Chosen | None = None) -> Chosen:
        """The value of ``key`` as one of ``kinds``."""
        value = self.take(key, str, default and default.value)
        if value not in set(kinds):
            raise self.problem(f"{key} is none of {', '.join(kinds)}")
        return kinds(value)

    def colour(self, key: str, default: str) -> str:
        """The value of ``key`` as "#RRGGBB"."""
        value = self.take(key, str, default)
        if not _COLOUR.fullmatch(value):
            raise self.problem(f"{key} is no colour")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of texts under ``key``, empty where it is absent."""
        return tuple(self._text(key, item) for item in self.items(key))

    def wording(self, key: str) -> dict[str, str]:
        """The texts by language under ``key``, empty where it is absent."""
        return {language: self._text(key, text) for language, text in self.mapping(key).items()}

    def items(self, key: str) -> list[object]:
        """The list under ``key``, empty where it is absent."""
        value = self._left.pop(key, None) or []
        if not isinstance(value, list):
            raise self.problem(f"{key} is no list")
        return value

    def mapping(self, key: str) -> dict[str, object]:
        """The mapping under ``key``, empty where it is absent."""
        value = self._left.pop(key, None) or {}
        if not isinstance(value, dict):
            raise self.problem(f"{key} is no mapping")
        return value

    def inner(self, key: str) -> Entry | None:
        """The mapping under ``key`` as an entry of its own, or None where it is absent."""
        return Entry(self.path, self.where, self.mapping(key)) if self._left.get(key) is not None else None

    def rest(self) -> dict[str, object]:
        """What was not taken."""
        return self._left

    def end(self) -> None:
        """Nothing may be left: what is not understood here would be lost."""
        if self._left:
            raise self.problem(f"unknown key {next(iter(self._left))}")

    def _text(self, key: str, value: object) -> str:
        if not isinstance(value, str):
            raise self.problem(f"{key} holds something that is not text")
        return value


def unique(path: Path, what: str, names: Iterable[str]) -> None:
    """Refuse a name that two entries bear."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise BadCodebook(path, f"the same {what} twice", name)
        seen.add(name)
