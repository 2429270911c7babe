"""Looking at transcripts before import: each with what is to be said of it, problems beside the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from opimpuc_qda.domain.errors import ProblemError
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.transcript import Role, body_hash
from opimpuc_qda.formats.transcripts.files import documents
from opimpuc_qda.formats.transcripts.files.documents import READERS
from opimpuc_qda.formats.transcripts.layouts.known import LAYOUTS, layout_named
from opimpuc_qda.formats.transcripts.layouts.parallel import PARALLEL
from opimpuc_qda.formats.transcripts.naming import families
from opimpuc_qda.formats.transcripts.reader import read
from opimpuc_qda.queries.transcripts import known_bodies, transcripts
from opimpuc_qda.services.importing import Prepared, prepare
from opimpuc_qda.store.project import View

_SILENT = Silent()
LAYOUT_NAMES = tuple(layout.name for layout in LAYOUTS)
JOINED = PARALLEL
"""The layout that takes any files together as the texts of one transcript."""
SUFFIXES = tuple(READERS)
ENCODINGS = ("utf-8", "gb18030", "big5", "utf-16", "cp1252")
"""Python codec names worth offering for text files."""


@dataclass(frozen=True, slots=True)
class Request:
    """How to read the files of one transcript; what is not given is recognised.

    ``encodings`` are Python codec names by file, ``roles`` those the user has set, by label.
    """

    paths: tuple[Path, ...]
    layout: str | None = None
    encodings: Mapping[Path, str] = field(default_factory=dict)
    roles: Mapping[str, Role] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Look:
    """What came of a request: a transcript to be, or the problem that keeps it from being one."""

    request: Request
    prepared: Prepared | None = None
    problem: ProblemError | None = None


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


def look(wanted: Sequence[Request], progress: Progress = _SILENT) -> tuple[Look, ...]:
    """Read and prepare what is wanted; a file that cannot be read does not keep the others from it.

    Raises:
        Cancelled: the user stopped it.
    """
    result: list[Look] = []
    for number, request in enumerate(wanted):
        progress.step(number, len(wanted), "reading")
        for one in _families(request):
            result += _looks(one, progress)
    return tuple(result)


def takes_encoding(path: Path) -> bool:
    """Whether the encoding of ``path`` can be chosen; other formats carry their own."""
    return documents.takes_encoding(path)


def _families(request: Request) -> list[Request]:
    """A request apart for each family that the reader will see in it."""
    if request.layout and layout_named(request.layout).joins:
        return [request]
    return [replace(request, paths=family) for family in families(request.paths)]


def _looks(request: Request, progress: Progress) -> Iterator[Look]:
    try:
        drafts = read(request.paths, layout=request.layout, encodings=request.encodings, roles=request.roles)
    except ProblemError as problem:
        if len(request.paths) == 1 or request.layout:
            yield Look(request, problem=problem)
        else:
            for alone in _apart(request):
                yield from _looks(alone, progress)
        return
    parts = [request] if len(drafts) == 1 else _apart(request)
    for part, draft in zip(parts, drafts, strict=True):
        yield Look(part, prepare(draft, progress))


def _apart(request: Request) -> list[Request]:
    return [replace(request, paths=(path,)) for path in request.paths]
