"""The project's own source, read as syntax trees, for the tests about the project itself."""

from __future__ import annotations

import ast
import subprocess
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "opimpuc_qda"


@dataclass(frozen=True)
class Import:
    """One imported module: where, and whether the import is run when its file is imported."""

    name: str
    line: int
    at_once: bool

    @property
    def top(self) -> str:
        return self.name.partition(".")[0]


@dataclass(frozen=True)
class Source:
    """A Python file, named by its path in the repository."""

    name: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.name)

    @property
    def room(self) -> str:
        """The room of a file of the package: `store`, `ui`, or the file's own name (`cli`)."""
        return self.name.split("/")[1].removesuffix(".py")

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        return tuple(imports(self.tree, at_once=True))

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        return tuple(ast.walk(self.tree))


def imports(node: ast.AST, *, at_once: bool) -> Iterator[Import]:
    """The imports under a node; those for the type checker alone are left out."""
    if isinstance(node, ast.Import):
        yield from (Import(alias.name, node.lineno, at_once) for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        yield Import(node.module or "", node.lineno, at_once)
    elif isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
        for child in node.orelse:
            yield from imports(child, at_once=at_once)
    else:
        inside = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for child in ast.iter_child_nodes(node):
            yield from imports(child, at_once=at_once and not inside)


def read(path: Path) -> Source:
    return Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))


@cache
def package() -> tuple[Source, ...]:
    """Every file of the program."""
    return tuple(read(path) for path in sorted(PACKAGE.rglob("*.py")))


@cache
def everything() -> tuple[Source, ...]:
    """Every Python file: the program, its tests, its packaging."""
    others = (
        path for folder in ("packaging", "tests") for path in sorted(ROOT.joinpath(folder).rglob("*.py"))
    )
    return (*package(), *(read(path) for path in others))


def tracked() -> tuple[Path, ...]:
    """Every file that git keeps."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    files = (ROOT / name for name in listed.stdout.split("\0") if name)
    return tuple(path for path in files if path.is_file())
