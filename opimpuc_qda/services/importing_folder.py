"""Importing many transcripts in one go: one after the other into one operation, with a report of each.

Only one transcript is held in memory at a time, however many there are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from opimpuc_qda.domain.draft import CharacterCount
from opimpuc_qda.domain.errors import ProblemError
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.transcript import body_hash
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.habits import habits
from opimpuc_qda.queries.transcripts import known_originals, transcripts
from opimpuc_qda.services.importing import Prepared, enter
from opimpuc_qda.services.previewing import Look, Request, look
from opimpuc_qda.store.project import Project, Readable

_SILENT = Silent()
_NOTHING = CharacterCount(0, 0, 0)
Heed = Callable[[Prepared, Uid | None], None]
"""Given each transcript as it is imported, with its uid (None where nothing is written)."""


class Fate(StrEnum):
    """What became of the files of one transcript; the worst first."""

    REFUSED = "refused"
    ALREADY = "already there"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class TextFigures:
    """One text of an imported transcript; ``characters`` are code points."""

    language: str
    file: str
    turns: int
    characters: int


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of the files of one transcript to be.

    Attributes:
        name: what it is called in the project; "" where it was refused.
        uid: what the project knows it by; None where it was refused, or nothing was written.
        wanted: the name that it would have borne, where that was taken; else "".
        untranslated, uncertain: numbers of turns.
        skipped: how many pieces of each kind (English terms) enter no text.
        characters: of all its files; always imported + skipped.
        problem: why it was refused.
    """

    files: tuple[Path, ...]
    fate: Fate
    name: str = ""
    uid: Uid | None = None
    wanted: str = ""
    layout: str = ""
    texts: tuple[TextFigures, ...] = ()
    beads: int = 0
    untranslated: int = 0
    uncertain: int = 0
    warnings: tuple[tuple[str, int], ...] = ()
    skipped: tuple[tuple[str, int], ...] = ()
    characters: CharacterCount = _NOTHING
    problem: ProblemError | None = None


@dataclass(frozen=True, slots=True)
class FolderReport:
    """One entry for each transcript to be, in the order in which they were read."""

    entries: tuple[Entry, ...]

    def count(self, fate: Fate) -> int:
        """How many transcripts had this fate."""
        return sum(entry.fate is fate for entry in self.entries)

    @property
    def imported(self) -> tuple[Uid, ...]:
        """The uids of the new transcripts."""
        return tuple(entry.uid for entry in self.entries if entry.fate is Fate.IMPORTED and entry.uid)

    @property
    def characters(self) -> CharacterCount:
        """Of all files that were imported now."""
        imported = (entry.characters for entry in self.entries if entry.fate is Fate.IMPORTED)
        return sum(imported, _NOTHING)


def import_all(
    project: Project,
    coder: Uid,
    wanted: Sequence[Request],
    progress: Progress = _SILENT,
    heed: Heed | None = None,
) -> FolderReport:
    """Read, align and store what is wanted as one operation; what cannot be read keeps nothing else out.

    What the project has already (the same original) is not imported again; a taken name gets a number.

    Raises:
        Cancelled: the user stopped it; the project is as it was.
    """
    round_ = _Round(project, heed)
    with project.write("transcript.import", coder) as change:

        def store(item: Prepared) -> Uid:
            uid = enter(change, item, coder)
            change.let_go()
            return uid

        return FolderReport(tuple(round_.entries(wanted, progress, store)))


def look_at_all(
    project: Readable, wanted: Sequence[Request], progress: Progress = _SILENT, heed: Heed | None = None
) -> FolderReport:
    """What :func:`import_all` would do; nothing is written."""
    return FolderReport(tuple(_Round(project, heed).entries(wanted, progress, lambda _: None)))


class _Round:
    """One go through many requests, with the names and texts that are taken so far."""

    def __init__(self, project: Readable, heed: Heed | None) -> None:
        self._heed = heed
        with project.read() as view:
            self._names = {row.name for row in transcripts(view)}
            self._known = known_originals(view)
            self._habits = habits(view)

    def entries(
        self, wanted: Sequence[Request], progress: Progress, store: Callable[[Prepared], Uid | None]
    ) -> Iterator[Entry]:
        for number, request in enumerate(wanted):
            one = _OfMany(progress, number, len(wanted), request.paths[0].name)
            for found in look([request], one, self._habits):
                yield self._entry(found, store)

    def _entry(self, found: Look, store: Callable[[Prepared], Uid | None]) -> Entry:
        files, item = found.request.paths, found.prepared
        if item is None:
            return Entry(files, Fate.REFUSED, problem=found.problem)
        key = body_hash(item.texts[0].body)
        if known := self._known.get(key):
            return _told(files, item, Fate.ALREADY, *known)
        wanted = item.draft.name
        item = replace(item, draft=replace(item.draft, name=self._free(wanted)))
        uid = store(item)
        name = item.draft.name
        self._names.add(name)
        self._known[key] = (name, uid)
        if self._heed is not None:
            self._heed(item, uid)
        return _told(files, item, Fate.IMPORTED, name, uid, "" if wanted == name else wanted)

    def _free(self, wanted: str) -> str:
        name, number = wanted, 1
        while name in self._names:
            number += 1
            name = f"{wanted} ({number})"
        return name


class _OfMany:
    """The progress of one request among many: it tells the name of its file, and whether to stop."""

    def __init__(self, whole: Progress, done: int, total: int, name: str) -> None:
        self._whole, self._done, self._total, self._name = whole, done, total, name

    def step(self, done: int, total: int, doing: str = "") -> None:
        """Report the place among the many."""
        del done, total, doing
        self._whole.step(self._done, self._total, self._name)


def _told(
    files: tuple[Path, ...], item: Prepared, fate: Fate, name: str, uid: Uid | None, wanted: str = ""
) -> Entry:
    draft = item.draft
    return Entry(
        files,
        fate,
        name,
        uid,
        wanted,
        draft.layout,
        tuple(
            TextFigures(text.draft.language, text.draft.file, len(text.draft.turns), len(text.body))
            for text in item.texts
        ),
        item.linked,
        len(item.untranslated),
        len(item.uncertain),
        draft.warnings,
        tuple(Counter(piece.what for piece in draft.skipped).items()),
        draft.characters,
    )
