"""Looking through folders for transcripts: what would be read, and what is left out and why."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.services.previewing import SUFFIXES, Request, requests

_SILENT = Silent()
_LOCKS = ("~$", ".~lock.")
_HIDDEN = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2)


class Reason(StrEnum):
    """Why a file of a folder is not read."""

    LOCK = "lock file"
    HIDDEN = "hidden"
    OTHER_KIND = "other kind"
    CLOSED = "closed folder"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file, or a folder that cannot be looked into, that is not read."""

    path: Path
    why: Reason


@dataclass(frozen=True, slots=True)
class Scan:
    """What was found: a request for each transcript to be, in the order of names, and what is left out."""

    roots: tuple[Path, ...]
    requests: tuple[Request, ...]
    left_out: tuple[LeftOut, ...]

    def shown(self, path: Path) -> str:
        """``path`` as seen from the folder in which it was found; files given by name show their name."""
        for root in self.roots:
            if root in path.parents:
                return path.relative_to(root).as_posix()
        return path.name


def scan(paths: Sequence[Path], progress: Progress = _SILENT, *, deep: bool = True) -> Scan:
    """Look through the folders among ``paths``, and (``deep``) those inside them; other paths stay as given.

    Only names are looked at; links to folders are not followed.

    Raises:
        Cancelled: the user stopped it.
    """
    wanted: list[Path] = []
    left_out: list[LeftOut] = []
    for path in dict.fromkeys(paths):
        found = _walked(path, deep=deep) if path.is_dir() else [path]
        for number, one in enumerate(found):
            progress.step(number, 0, "reading")
            if isinstance(one, LeftOut):
                left_out.append(one)
            else:
                wanted.append(one)
    roots = tuple(path for path in paths if path.is_dir())
    return Scan(roots, requests(list(dict.fromkeys(wanted))), tuple(left_out))


def _walked(root: Path, *, deep: bool) -> Iterator[Path | LeftOut]:
    closed: list[LeftOut] = []

    def note(error: OSError) -> None:
        closed.append(LeftOut(Path(error.filename), Reason.CLOSED))

    for folder, inside, names in os.walk(root, onerror=note):
        here = Path(folder)
        hidden = [name for name in inside if _is_hidden(here / name)]
        yield from (LeftOut(here / name, Reason.HIDDEN) for name in sorted(hidden) if deep)
        inside[:] = sorted(set(inside).difference(hidden)) if deep else []
        for name in sorted(names):
            why = _why_not(here / name)
            yield LeftOut(here / name, why) if why else here / name
    yield from closed


def _why_not(path: Path) -> Reason | None:
    if path.name.startswith(_LOCKS):
        return Reason.LOCK
    if _is_hidden(path):
        return Reason.HIDDEN
    return None if path.suffix.lower() in SUFFIXES else Reason.OTHER_KIND


def _is_hidden(path: Path) -> bool:
    if path.name.startswith("."):
        return True
    try:
        attributes = getattr(path.lstat(), "st_file_attributes", 0)
    except OSError:  # gone meanwhile: reading it will tell
        return False
    return bool(attributes & _HIDDEN)
