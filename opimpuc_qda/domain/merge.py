"""Merge: what the dry run shows and the report says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from opimpuc_qda.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field changed on two sides that had not seen each other. ``stands`` is the value in force.

    ``kind`` and ``field`` are those of the log ("code", "label"); ``what`` names the thing for people.
    Values are shown as text. ``deleted but used`` conflicts have the field "alive".
    """

    kind: str
    uid: Uid
    what: str
    field: str
    stands: str
    stands_by: str
    stands_at: str
    other: str
    other_by: str
    other_at: str


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Two things that may be one: ``why`` is "same text", "same name" or "same coder name"."""

    kind: str
    why: str
    ours: Uid
    theirs: Uid
    name: str


@dataclass(frozen=True, slots=True)
class Unplaced:
    """An entity whose ground is missing here (its text or code never arrived); kept in the log, listed."""

    kind: str
    uid: Uid
    missing: str


@dataclass(frozen=True, slots=True)
class MergedFile:
    """One file of a merge: how many of its operations were new here, and who had worked in it until when."""

    path: Path
    operations: int
    new_operations: int
    coders: tuple[str, ...]
    last_change: str


@dataclass(frozen=True, slots=True)
class MergeLine:
    """How many codings of ``coder`` on ``transcript`` a merge brings or takes away."""

    coder: str
    transcript: str
    added: int
    removed: int


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge does (dry run) or did. Counts: entities by kind; ``operation`` is None for a dry run."""

    files: tuple[MergedFile, ...]
    added: Mapping[str, int]
    changed: Mapping[str, int]
    removed: Mapping[str, int]
    lines: tuple[MergeLine, ...]
    conflicts: tuple[Conflict, ...]
    lookalikes: tuple[LookAlike, ...]
    unplaced: tuple[Unplaced, ...]
    operation: Uid | None
