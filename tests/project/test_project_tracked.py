"""What git keeps: nothing of one machine, no registry's address."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from project_sources import ROOT, Source, everything, tracked

if TYPE_CHECKING:
    from collections.abc import Iterator

# Joined from parts, so that this file does not find itself.
REGISTRIES = (
    "pypi" + r"\.org",
    "python" + r"hosted\.org",
    "npmjs" + r"\.(org|com)",
    "deb" + r"\.debian\.org",
)
MACHINE_PATHS = (
    r"(?<![\w.~*-])/(work|root)" + r"/\w",
    r"(?<![\w.~*-])/opt/(pypi|wheels)",
    *(re.escape(str(path)) + r"\b" for path in (ROOT, Path.home()) if path.name),
)
FOREIGN = re.compile("|".join((*REGISTRIES, *MACHINE_PATHS)))


def foreign(name: str, text: str) -> Iterator[str]:
    for number, line in enumerate(text.splitlines(), 1):
        if (found := FOREIGN.search(line)) is not None:
            yield f"{name}:{number} {found.group()}"


def blind_waits(source: Source) -> Iterator[str]:
    for node in source.nodes:
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "qtbot.wait":
            yield f"{source.name}:{node.lineno} waits for a time, not for something to happen"


@pytest.mark.skipif(not ROOT.joinpath(".git").exists(), reason="not a git checkout: nothing is tracked")
def test_no_tracked_file_names_a_registry_or_a_path_of_one_machine() -> None:
    found = []
    for path in tracked():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += foreign(path.relative_to(ROOT).as_posix(), text)
    assert found == []


@pytest.mark.parametrize(
    ("line", "is_foreign"),
    [
        ("--index-url https://" + "pypi" + ".org/simple", True),
        ("see /" + "root/notes", True),
        (f"cd {ROOT}", True),
        ('"/home/anna/x.opq"', False),
        ("https://example.org/" + "home/page", False),
        ("the home/ folder, team/" + "work/today", False),
    ],
)
def test_what_is_foreign(line: str, is_foreign: bool) -> None:
    assert bool(list(foreign("x", line))) is is_foreign


def test_tests_wait_for_something_to_happen() -> None:
    assert [line for source in everything() for line in blind_waits(source)] == []


def test_a_blind_wait_is_noticed() -> None:
    assert list(blind_waits(Source("x.py", "def test(qtbot):\n    qtbot.wait(100)")))
    assert not list(blind_waits(Source("x.py", "def test(qtbot):\n    qtbot.waitUntil(done)")))


def test_the_packaging_folder_does_not_hide_the_library_of_that_name() -> None:
    assert not ROOT.joinpath("packaging", "__init__.py").exists()
