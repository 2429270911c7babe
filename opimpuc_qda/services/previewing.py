"""Looking at transcripts before import: each with what is to be said of it, problems beside the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from opimpuc_qda.domain.errors import ProblemError
from opimpuc_qda.domain.habit import Aspect, Habit, habit
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.transcript import Role, body_hash
from opimpuc_qda.formats.transcripts.files import documents
from opimpuc_qda.formats.transcripts.files.documents import READERS
from opimpuc_qda.formats.transcripts.files.encodings import UNCERTAIN
from opimpuc_qda.formats.transcripts.layouts.known import LAYOUTS, layout_named
from opimpuc_qda.formats.transcripts.layouts.parallel import PARALLEL
from opimpuc_qda.formats.transcripts.naming import draft_name, families
from opimpuc_qda.queries.transcripts import known_bodies, transcripts
from opimpuc_qda.services.importing import Prepared, prepare
from opimpuc_qda.services.remembering import Wishes, readings
from opimpuc_qda.store.project import View

_SILENT = Silent()
LAYOUT_NAMES = tuple(layout.name for layout in LAYOUTS)
JOINED = PARALLEL
"""The layout that takes any files together as the texts of one transcript."""
GUESS = UNCERTAIN
"""The warning of a text whose encoding is a guess that is not clear."""
SUFFIXES = tuple(READERS)
ENCODINGS = ("utf-8", "gb18030", "big5", "utf-16", "cp1252")
"""Python codec names worth offering for text files."""


@dataclass(frozen=True, slots=True)
class Request:
    """How to read the files of one transcript; what is not given is recognised.

    ``encodings`` are Python codec names by file, ``roles`` those the user has set, by label (None: it is no
    speaker), ``languages`` those meant, by the language recognised.
    """

    paths: tuple[Path, ...]
    layout: str | None = None
    encodings: Mapping[Path, str] = field(default_factory=dict)
    roles: Mapping[str, Role | None] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the transcript is called as far as the names of its files tell."""
        return draft_name([path.name for path in self.paths], "")

    @property
    def wishes(self) -> Wishes:
        """The same for the reader."""
        return Wishes(self.layout, None, self.encodings, self.roles, self.languages)


@dataclass(frozen=True, slots=True)
class Look:
    """What came of a request: a transcript to be, or the problem that keeps it from being one.

    Attributes:
        remembered: what was taken as the project remembers, not as recognised.
        languages: those of the texts as recognised.
        learned: what the corrections of the request teach, to be remembered with the import.
    """

    request: Request
    prepared: Prepared | None = None
    problem: ProblemError | None = None
    remembered: tuple[Habit, ...] = ()
    languages: tuple[str, ...] = ()
    learned: tuple[Habit, ...] = ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """Names of transcripts and hashes of originals that are taken."""

    names: frozenset[str]
    bodies: frozenset[str]

    def has_text(self, item: Prepared) -> bool:
        """Whether the original of ``item`` is there already."""
        return body_hash(item.texts[0].body) in self.bodies


def shelf(view: View) -> Shelf:
    """What the project has."""
    return Shelf(frozenset(row.name for row in transcripts(view)), known_bodies(view))


def requests(paths: Sequence[Path]) -> tuple[Request, ...]:
    """A request for each family of files: those that by name are sides of one interview, else each alone."""
    return tuple(_families(Request(tuple(dict.fromkeys(paths)))))


def look(
    wanted: Sequence[Request], progress: Progress = _SILENT, habits: Sequence[Habit] = ()
) -> tuple[Look, ...]:
    """Read and prepare what is wanted; a file that cannot be read does not keep the others from it.

    ``habits`` are what the project remembers: see :func:`opimpuc_qda.services.remembering.readings`.

    Raises:
        Cancelled: the user stopped it.
    """
    result: list[Look] = []
    for number, request in enumerate(wanted):
        progress.step(number, len(wanted), "reading")
        for one in _families(request):
            result += _looks(one, progress, habits)
    return tuple(result)


def joins(layout: str) -> bool:
    """Whether the layout called ``layout`` makes one interview of several files."""
    return layout_named(layout).joins


def takes_encoding(path: Path) -> bool:
    """Whether the encoding of ``path`` can be chosen; other formats carry their own."""
    return documents.takes_encoding(path)


def _families(request: Request) -> list[Request]:
    """A request apart for each family that the reader will see in it."""
    if request.layout and layout_named(request.layout).joins:
        return [request]
    return [replace(request, paths=family) for family in families(request.paths)]


def _looks(request: Request, progress: Progress, habits: Sequence[Habit]) -> Iterator[Look]:
    try:
        found = readings(request.paths, request.wishes, habits)
    except ProblemError as problem:
        if len(request.paths) == 1 or request.layout or request.encodings:
            yield Look(request, problem=problem)
        else:
            for alone in _apart(request):
                yield from _looks(alone, progress, habits)
        return
    parts = [request] if len(found) == 1 else _apart(request)
    for part, one in zip(parts, found, strict=True):
        prepared = prepare(one.draft, progress)
        yield Look(part, prepared, None, one.applied, one.languages, _learned(part, habits))


def _learned(request: Request, habits: Sequence[Habit]) -> tuple[Habit, ...]:
    """What the corrections of a request teach; a choice of what is recognised anyway teaches nothing new."""
    taught = [habit(Aspect.ROLE, label, role or "") for label, role in request.roles.items()]
    taught += [habit(Aspect.LANGUAGE, found, taken) for found, taken in request.languages.items()]
    if request.layout or request.encodings:
        taught += _learned_anew(request)
    known = {one.uid for one in habits}
    return tuple(one for one in taught if one.found != one.taken or one.uid in known)


def _learned_anew(request: Request) -> Iterator[Habit]:
    """What layout and encodings, had they been recognised, would be taken for."""
    try:
        (found,) = readings(request.paths, Wishes(roles=request.roles))
    except (ProblemError, ValueError):  # nothing is recognised, or several transcripts
        return
    if request.layout and not layout_named(request.layout).joins:
        yield habit(Aspect.LAYOUT, found.draft.layout, request.layout)
    codecs = {path.name: codec for path, codec in request.encodings.items()}
    for text in found.draft.texts:
        if text.file in codecs and (UNCERTAIN, 0) in found.draft.warnings:
            yield habit(Aspect.ENCODING, text.encoding, codecs[text.file])


def _apart(request: Request) -> list[Request]:
    return [replace(request, paths=(path,)) for path in request.paths]
