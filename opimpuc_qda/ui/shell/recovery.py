"""What must survive a crash, but is not in the project: where one was, the window, words half typed.

One small file for each open project lies in the person's data folder. A window that closes takes its
file away; a file that nobody holds any more is from a window that was interrupted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QLockFile, QStandardPaths

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.drafts import Draft, DraftKind

TRIES = 2  # a project that ends the program whenever it is opened is not opened of itself again
SUFFIX = ".json"


@dataclass(frozen=True, slots=True)
class LeftOff:
    """``row``: the turn read (from 0). ``window`` and ``panes`` are as Qt saves them, in base64.

    ``tries``: how often the program has opened the project of itself since.
    """

    project: str
    transcript: str = ""
    row: int = 0
    window: str = ""
    panes: str = ""
    drafts: tuple[Draft, ...] = ()
    tries: int = 0


class Keep:
    """The file of one open project, held as long as its window lives."""

    def __init__(self, project: Path) -> None:
        self._path = _path_of(project)
        self._lock = _lock(self._path)
        self._written: LeftOff | None = None
        self.left = _read(self._path) if self._hold() else None

    def put(self, left: LeftOff) -> None:
        """Keep ``left``, where it is anything new and nobody else holds the file."""
        if left != self._written and self._lock.isLocked():
            self._written = left
            with suppress(OSError):  # a full disk must keep nobody from coding
                _write(self._path, left)

    def drop(self) -> None:
        """All is well: nothing needs to be kept."""
        if self._lock.isLocked():
            self._path.unlink(missing_ok=True)
            self._lock.unlock()

    def _hold(self) -> bool:
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
        return self._lock.tryLock(0)


def interrupted() -> Path | None:
    """The project of the window that was interrupted last, to be opened again; None where there is none."""
    for path in sorted(_files(), key=_age, reverse=True):
        lock, left = _lock(path), _read(path)
        free = lock.tryLock(0)
        lock.unlock()
        if free and left is not None and left.tries < TRIES and Path(left.project).exists():
            with suppress(OSError):
                _write(path, replace(left, tries=left.tries + 1))
            return Path(left.project)
    return None


def _files() -> Iterable[Path]:
    return _folder().glob(f"*{SUFFIX}")


def _age(path: Path) -> float:
    with suppress(OSError):
        return path.stat().st_mtime
    return 0.0


def _folder() -> Path:
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "opimpuc-qda" / "unfinished"


def _path_of(project: Path) -> Path:
    name = sha256(str(project.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:20]
    return _folder() / f"{name}{SUFFIX}"


def _lock(path: Path) -> QLockFile:
    """A lock that ends with its process, however that ends."""
    found = QLockFile(str(path.with_suffix(".lock")))
    found.setStaleLockTime(0)
    return found


def _write(path: Path, left: LeftOff) -> None:
    rows = asdict(left) | {"drafts": [asdict(draft) | {"kind": draft.kind.value} for draft in left.drafts]}
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(rows, ensure_ascii=False), "utf-8", "surrogatepass")
    partial.replace(path)


def _read(path: Path) -> LeftOff | None:
    """What was kept; None where that is nothing, or nothing that can be understood."""
    try:
        found = json.loads(path.read_text("utf-8", "surrogatepass"))
        drafts = tuple(_draft(row) for row in found.pop("drafts"))
        return LeftOff(**found, drafts=drafts)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def _draft(row: dict[str, object]) -> Draft:
    kind, turn = DraftKind(row["kind"]), row["turn"]
    if not isinstance(turn, int):
        raise TypeError(turn)
    return Draft(kind, Uid(str(row["thing"])), turn, str(row["before"]), str(row["words"]))
