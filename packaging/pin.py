"""Write packaging/constraints.txt from the environment that runs this: exact versions, no addresses.

Run it with the interpreter of a freshly set-up `.venv` after a dependency was added or moved.
"""

from __future__ import annotations

import re
from importlib.metadata import distributions
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CONSTRAINTS = Path(__file__).with_name("constraints.txt")
HEADER = "# Exact versions of everything that is installed, on every system; written by packaging/pin.py.\n"
NOT_PINNED = frozenset({"opimpuc-qda", "pip"})
# Needed on Windows alone, so that an environment made elsewhere does not have them.
ELSEWHERE = {"colorama": "0.4.6"}


def normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(installed: Mapping[str, str]) -> str:
    """The text of a constraints file for `installed` (name to version)."""
    versions = ELSEWHERE | {normal(name): version for name, version in installed.items()}
    lines = (f"{name}=={versions[name]}\n" for name in sorted(versions) if name not in NOT_PINNED)
    return HEADER + "".join(lines)


if __name__ == "__main__":
    CONSTRAINTS.write_text(pins({found.name: found.version for found in distributions()}), encoding="utf-8")
