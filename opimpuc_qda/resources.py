"""Where packaged files lie: in the source tree, in an installed wheel, in a frozen build.

``resource("icons/open.svg")`` is a file of ``resources/``; translations lie in a folder of their own.
"""

from __future__ import annotations

import sys
from pathlib import Path

PACKAGED = "_packaged"
"""The folder of a wheel or frozen build, inside the package, with ``resources`` and ``translations``."""

_HERE = Path(__file__).resolve().parent


def resource(relative: str) -> Path:
    """The packaged file or folder ``relative`` (slashes on every system) of ``resources/``.

    Raises:
        FileNotFoundError: when the installation lacks it, which is a fault of the package, not of the user.
    """
    return _existing(root() / "resources" / relative)


def translations() -> Path:
    """The folder of the translations of the interface.

    Raises:
        FileNotFoundError: when the installation lacks it.
    """
    return _existing(root() / "translations")


def root() -> Path:
    """The folder with ``resources`` and ``translations``: of a frozen build, a wheel, or the source."""
    for candidate in _candidates():
        if (candidate / "resources").is_dir():
            return candidate
    raise FileNotFoundError(f"no resources beside {_HERE}")


def _candidates() -> tuple[Path, ...]:
    installed = (_HERE / PACKAGED, _HERE.parent)
    unpacked: str | None = getattr(sys, "_MEIPASS", None)
    if unpacked is None:
        return installed
    return (Path(unpacked) / _HERE.name / PACKAGED, Path(unpacked), *installed)


def _existing(path: Path) -> Path:
    if not path.exists():
        raise FileNotFoundError(path)
    return path
