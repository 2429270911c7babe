"""The contracts of pyproject.toml: import-linter finds them kept, and would notice a new room."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from project_sources import PACKAGE, ROOT

if TYPE_CHECKING:
    from pathlib import Path

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the program, to break rules in."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(PACKAGE, tmp_path / "opimpuc_qda", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_every_contract_is_kept() -> None:
    said = lint(ROOT)
    assert said.returncode == 0, said.stdout[-4000:]
    assert " 0 broken" in said.stdout


@pytest.mark.parametrize("place", ["utils", "ui/helpers"])
def test_a_new_room_is_noticed(copy: Path, place: str) -> None:
    room = copy / "opimpuc_qda" / place
    room.mkdir()
    room.joinpath("__init__.py").touch()
    said = lint(copy)
    assert said.returncode != 0
    assert place.replace("/", ".") in said.stdout


@pytest.mark.parametrize(
    ("file", "imported"),
    [
        ("domain/span.py", "opimpuc_qda.store"),
        ("store/__init__.py", "opimpuc_qda.language"),
        ("services/__init__.py", "PySide6.QtCore"),
        ("ui/__init__.py", "sqlalchemy"),
        ("ui/__init__.py", "sqlite3"),
        ("ui/__init__.py", "opimpuc_qda.store"),
        ("ui/models/__init__.py", "opimpuc_qda.ui.views"),
    ],
)
def test_an_import_that_a_room_may_not_make_is_noticed(copy: Path, file: str, imported: str) -> None:
    path = copy / "opimpuc_qda" / file
    path.write_text(f"{path.read_text(encoding='utf-8')}\nimport {imported}\n", encoding="utf-8")
    said = lint(copy)
    importer = "opimpuc_qda." + file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    assert said.returncode != 0
    assert re.search(
        rf"{re.escape(importer)}\s+->\s+{re.escape(imported.removesuffix('.QtCore'))}", said.stdout
    )
