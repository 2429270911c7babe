"""Which room owns which library, and what may not stand in a room at all."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from project_sources import ROOT, Source, package

if TYPE_CHECKING:
    from collections.abc import Iterator

OWNERS = {
    "spacy": {"language"},
    "jieba": {"language"},
    "rjieba": {"language"},
    "numpy": {"language"},
    "regex": {"language"},
    "snowballstemmer": {"language"},
    "openpyxl": {"formats"},
    "xlsxwriter": {"formats"},
    "docx": {"formats"},
    "lxml": {"formats"},
    "yaml": {"formats"},
    "chardet": {"formats"},
    "pypdfium2": {"formats"},
    "sqlalchemy": {"store", "queries"},
    "PySide6": {"ui", "main", "__main__"},
    "shiboken6": {"ui"},
}
# Too slow for the way to the first painted window. SQLAlchemy is slow as well, but it is all that store and
# queries do: whoever starts the program imports those rooms late.
WHEN_FIRST_USED = {library for library, owners in OWNERS.items() if owners <= {"language", "formats"}}
STATEMENT = re.compile(
    r"\s*(select\b.+\bfrom|insert\s+(or\s+\w+\s+)?into|update\s+\w+\s+set|delete\s+from"
    r"|(create|drop|alter)\s+(table|index|trigger)|pragma)\b",
    re.IGNORECASE | re.DOTALL,
)


def strangers(source: Source) -> Iterator[str]:
    """Imports of a library outside the rooms that own it."""
    for found in source.imports:
        if source.room not in OWNERS.get(found.top, {source.room}):
            yield f"{source.name}:{found.line} imports {found.name}"


def early(source: Source) -> Iterator[str]:
    """Heavy libraries imported when the file is."""
    for found in source.imports:
        if found.at_once and found.top in WHEN_FIRST_USED:
            yield f"{source.name}:{found.line} imports {found.name} before it is used"


def statements(source: Source) -> Iterator[str]:
    """SQL in strings."""
    for node in source.nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and STATEMENT.match(node.value):
            yield f"{source.name}:{node.lineno} has SQL"


def commits(source: Source) -> Iterator[str]:
    """Calls of a commit, but for that of an input method."""
    for node in source.nodes:
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "commit"
            and not ast.unparse(node.func.value).endswith(".inputMethod()")
        ):
            yield f"{source.name}:{node.lineno} commits"


def found_by(rule: object, text: str, name: str = "opimpuc_qda/ui/x.py") -> list[str]:
    assert callable(rule)
    return list(rule(Source(name, text)))


def test_every_library_stays_in_its_room() -> None:
    assert [line for source in package() for line in strangers(source)] == []


@pytest.mark.parametrize("library", sorted(OWNERS))
def test_a_library_in_a_strange_room_is_noticed(library: str) -> None:
    assert found_by(strangers, f"def f():\n    from {library}.a import b", "opimpuc_qda/services/x.py")


def test_heavy_libraries_are_imported_when_first_used() -> None:
    assert [line for source in package() for line in early(source)] == []


def test_an_early_import_is_noticed_and_a_late_or_typing_one_is_not() -> None:
    assert found_by(early, "try:\n    import spacy\nexcept ImportError:\n    pass")
    assert not found_by(early, "def f():\n    import spacy")
    assert not found_by(early, "if TYPE_CHECKING:\n    import spacy")


def test_the_window_holds_no_sql() -> None:
    rooms = ("ui", "cli", "main", "services", "domain", "language")
    assert [line for source in package() if source.room in rooms for line in statements(source)] == []


@pytest.mark.parametrize(
    ("text", "is_sql"),
    [
        ("'SELECT uid FROM coding'", True),
        ("'''\n  insert or replace into code values (1)'''", True),
        ("f'delete from {table}'", True),
        ("'PRAGMA quick_check'", True),
        ("'Select a passage'", False),
        ("'Update the sample project'", False),
    ],
)
def test_sql_is_told_from_words(text: str, is_sql: bool) -> None:
    assert bool(found_by(statements, text)) is is_sql


def test_nothing_commits_outside_the_store() -> None:
    assert [line for source in package() if source.room != "store" for line in commits(source)] == []


def test_a_commit_is_noticed() -> None:
    assert found_by(commits, "session.commit()")
    assert not found_by(commits, "editor.commit_text()")
    assert not found_by(commits, "QGuiApplication.inputMethod().commit()")


def test_every_imported_library_is_a_declared_dependency() -> None:
    project = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    lines = [*project["dependencies"], *(line for name in extras.keys() - {"test"} for line in extras[name])]
    declared = {canonicalize_name(Requirement(line).name) for line in lines}
    providers = packages_distributions()
    undeclared = {
        found.top
        for source in package()
        for found in source.imports
        if found.top not in sys.stdlib_module_names | {"opimpuc_qda", ""}
        and not {canonicalize_name(name) for name in providers.get(found.top, ())} & declared
    }
    assert undeclared == set()
