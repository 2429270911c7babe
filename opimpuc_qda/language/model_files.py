"""The files of a trained pipeline, taken out of a folder, a zip archive or a wheel from who knows where.

Only files that the components in use read are copied, never one that could be run. Names, sizes and kinds
are checked before anything is written, and sizes again while it is.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from opimpuc_qda.domain.errors import NoSuchFile, NotAModel, NotReadable, UnsafeModel
from opimpuc_qda.domain.progress import Progress

META, CONFIG = "meta.json", "config.cfg"
MOST_FILES = 5_000
MOST_BYTES = 2 * 1024**3
MOST_WORDS = 1024**2
"""The most bytes of meta.json and of config.cfg."""

_DENSEST = 200  # how many times as large a file may become that is unpacked
_SMALL = 10 * 1024**2  # bytes that are no danger, however dense
_CHUNK = 1024**2
_DATA_TEXT = "cfg model patterns trees lookups.bin strings.json vectors vectors.cfg key2row"
_DATA = frozenset((META, *_DATA_TEXT.split()))
_FORBIDDEN = frozenset('<>:"|?*\\')
_BAD_ARCHIVE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of a model: its name with slashes below the model's own folder, its bytes, how it is opened."""

    name: str
    size: int
    open: Callable[[], IO[bytes]]

    @property
    def top(self) -> str:
        """Its first folder, or its name."""
        return self.name.partition("/")[0]

    @property
    def is_data(self) -> bool:
        """Whether its name is one that the components in use read."""
        return self.name.rpartition("/")[2] in _DATA


class ModelFiles:
    """What is in ``path``; close it after use.

    Raises:
        NoSuchFile, NotReadable: there is nothing, or it may not be read.
        NotAModel: it is neither folder nor archive, or does not hold exactly one pipeline.
        UnsafeModel: an entry would leave the folder, is a link or locked, or all is far too large.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._archive: zipfile.ZipFile | None = None
        if not path.exists():
            raise NoSuchFile(path)
        try:
            found = _listed(path) if path.is_dir() else self._unpacked()
        except PermissionError as error:
            raise NotReadable(path) from error
        except (*_BAD_ARCHIVE, OSError) as error:
            self.close()
            raise NotAModel(path) from error
        except UnsafeModel:
            self.close()
            raise
        self.entries = tuple(self._own(found))

    def close(self) -> None:
        """Let go of the archive."""
        if self._archive is not None:
            self._archive.close()

    def text(self, name: str) -> str:
        """The words of a small file.

        Raises:
            NotAModel: it is absent, too large or no UTF-8.
        """
        entry = next((one for one in self.entries if one.name == name), None)
        if entry is None or entry.size > MOST_WORDS:
            raise NotAModel(self._path)
        try:
            with entry.open() as file:
                return file.read(MOST_WORDS).decode("utf-8")
        except (*_BAD_ARCHIVE, OSError) as error:
            raise NotAModel(self._path) from error

    def copy(self, tops: Iterable[str], target: Path, progress: Progress) -> None:
        """Write the files of data in the folders ``tops`` (or so named) below ``target``.

        Raises:
            UnsafeModel: a file is larger than it said.
            NotAModel: a file cannot be unpacked.
            Cancelled: the user stopped it.
        """
        asked = set(tops)
        wanted = [entry for entry in self.entries if entry.top in asked and entry.is_data]
        for number, entry in enumerate(wanted):
            progress.step(number, len(wanted), "unpacking")
            place = target / entry.name
            place.parent.mkdir(parents=True, exist_ok=True)
            with place.open("xb") as file:
                for chunk in self._chunks(entry):
                    file.write(chunk)

    def _chunks(self, entry: Entry) -> Iterator[bytes]:
        left = entry.size
        try:
            with entry.open() as file:
                while chunk := file.read(_CHUNK):
                    left -= len(chunk)
                    if left < 0:
                        raise UnsafeModel(self._path, entry.name)
                    yield chunk
        except _BAD_ARCHIVE as error:
            raise NotAModel(self._path) from error

    def _unpacked(self) -> list[Entry]:
        archive = self._archive = zipfile.ZipFile(self._path)
        infos = archive.infolist()
        for info in infos:
            _check_info(self._path, info)
        files = [info for info in infos if not info.is_dir()]
        return [Entry(info.filename, info.file_size, _opener(archive, info)) for info in files]

    def _own(self, found: Sequence[Entry]) -> Iterator[Entry]:
        """The files of the one pipeline, by names below its folder."""
        _check_all(self._path, found)
        names = {entry.name for entry in found}
        folders = [name[: -len(CONFIG)] for name in names if PurePosixPath(name).name == CONFIG]
        roots = [folder for folder in folders if folder + META in names]
        if len(roots) != 1:
            self.close()
            raise NotAModel(self._path)
        (root,) = roots
        for entry in found:
            if entry.name.startswith(root):
                yield Entry(entry.name.removeprefix(root), entry.size, entry.open)


def _opener(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], IO[bytes]]:
    return lambda: archive.open(info)


def _check_info(path: Path, info: zipfile.ZipInfo) -> None:
    mode = info.external_attr >> 16
    special = stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR)
    dense = info.file_size > _SMALL and info.file_size > _DENSEST * max(1, info.compress_size)
    if special or dense or info.flag_bits & 1 or not _is_plain(info.orig_filename.rstrip("/")):
        raise UnsafeModel(path, info.orig_filename)


def _check_all(path: Path, found: Sequence[Entry]) -> None:
    """Two names that are one on some systems would overwrite each other."""
    if len(found) > MOST_FILES or sum(entry.size for entry in found) > MOST_BYTES:
        raise UnsafeModel(path, path.name)
    known: set[str] = set()
    for entry in found:
        if (name := entry.name.casefold()) in known:
            raise UnsafeModel(path, entry.name)
        known.add(name)


def _is_plain(name: str) -> bool:
    """Whether ``name`` stays below the folder that it is unpacked to, on every system."""
    parts = name.split("/")
    return all(
        part not in ("", ".", "..")
        and part.isprintable()
        and not _FORBIDDEN & set(part)
        and part == part.rstrip(". ")
        for part in parts
    )


def _listed(path: Path) -> list[Entry]:
    """All files below a folder; a link might lead anywhere."""
    result: list[Entry] = []
    for found in path.rglob("*"):
        if found.is_symlink():
            raise UnsafeModel(path, found.name)
        if found.is_file():
            result.append(Entry(found.relative_to(path).as_posix(), found.stat().st_size, _file(found)))
        elif not found.is_dir():
            raise UnsafeModel(path, found.name)
        if len(result) > MOST_FILES:
            raise UnsafeModel(path, path.name)
    return result


def _file(path: Path) -> Callable[[], IO[bytes]]:
    return lambda: path.open("rb")
