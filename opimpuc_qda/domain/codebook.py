"""The codebook: a tree of codes with labels and definitions in several languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from opimpuc_qda.domain.uid import Uid

LocalText = Mapping[str, str]
"""One wording per BCP 47 language: {"en": ..., "fr": ..., "zh-Hans": ...}."""


class CodeKind(StrEnum):
    """Groups hold codes and are never applied; process codes are notes of the coders on their work."""

    GROUP = "group"
    CODE = "code"
    PROCESS = "process"


class CodeStatus(StrEnum):
    """Retired codes stay readable; they are no longer offered."""

    ACTIVE = "active"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Cues:
    """Words that raise a suggestion: strong ones alone, weak ones only in pairs."""

    strong: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A made example; ``source_language`` is the language it was written in first."""

    constructed: bool
    source_language: str
    text: LocalText


@dataclass(frozen=True, slots=True)
class Code:
    """One entry of the codebook.

    ``name`` is the stable id ("GOV.ENG.OPEN_BOM"); ``parent`` the uid of the group above, or None.
    ``colour`` and ``tint`` are "#RRGGBB"; ``extra`` keeps fields this version does not know.
    """

    uid: Uid
    name: str
    parent: Uid | None
    kind: CodeKind
    codable: bool
    order: int
    colour: str
    tint: str
    glyph: str
    status: CodeStatus
    since: str
    label: LocalText
    definition: LocalText
    include: LocalText = field(default_factory=dict)
    exclude: LocalText = field(default_factory=dict)
    see_also: tuple[str, ...] = ()
    example: Example | None = None
    cues: Mapping[str, Cues] = field(default_factory=dict)
    in_frequency_tables: bool = True
    replaced_by: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def can_be_applied(self) -> bool:
        """Whether it may be put on a passage: neither a group nor retired."""
        return self.codable and self.status is CodeStatus.ACTIVE

    def title(self, language: str) -> str:
        """The label in ``language``, else in English, else the stable id."""
        return self.label.get(language) or self.label.get("en") or self.name


@dataclass(frozen=True, slots=True)
class CodebookHead:
    """What a codebook file says of itself; ``document`` keeps other keys as read, ``preamble`` comments."""

    uid: Uid
    name: str
    version: str
    languages: tuple[str, ...]
    preamble: str
    document: Mapping[str, object]


class Codebook:
    """The codes of a project as a tree, in the order of the file."""

    def __init__(self, codes: Iterable[Code]) -> None:
        self._codes = {code.uid: code for code in codes}
        self._children: dict[Uid | None, list[Code]] = {}
        for code in self._codes.values():
            parent = code.parent if code.parent in self._codes else None
            self._children.setdefault(parent, []).append(code)
        for siblings in self._children.values():
            siblings.sort(key=lambda code: (code.order, code.name, code.uid))
        self._by_name = {code.name: code for code in self._codes.values()}

    def __len__(self) -> int:
        return len(self._codes)

    def __contains__(self, uid: object) -> bool:
        return uid in self._codes

    def __getitem__(self, uid: Uid) -> Code:
        return self._codes[uid]

    def named(self, name: str) -> Code | None:
        """The code with the stable id ``name``, or None."""
        return self._by_name.get(name)

    def children(self, parent: Uid | None) -> tuple[Code, ...]:
        """The codes directly below ``parent`` (None: the top level), in codebook order."""
        return tuple(self._children.get(parent, ()))

    def in_order(self) -> tuple[Code, ...]:
        """Every code, parents before their children."""
        return tuple(self._below(None, set()))

    def subtree(self, uid: Uid) -> frozenset[Uid]:
        """``uid`` and everything below it."""
        return frozenset({uid} | {code.uid for code in self._below(uid, set())})

    def path(self, uid: Uid) -> tuple[Code, ...]:
        """From the top level down to ``uid``."""
        result: list[Code] = []
        step: Uid | None = uid
        while step is not None and step in self._codes and self._codes[step] not in result:
            result.append(self._codes[step])
            step = self._codes[step].parent
        return tuple(reversed(result))

    def _below(self, parent: Uid | None, seen: set[Uid]) -> Iterable[Code]:
        for code in self._children.get(parent, ()):
            if code.uid not in seen:  # a merge may close a ring of parents; never walk it twice
                seen.add(code.uid)
                yield code
                yield from self._below(code.uid, seen)
