"""Files and classes stay of a size that can be read."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from project_sources import Source, everything

if TYPE_CHECKING:
    from collections.abc import Iterator

LINES = 600
METHODS = 30
NO_ONES_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers"}


def long_files(source: Source) -> Iterator[str]:
    if (lines := source.text.count("\n")) > LINES:
        yield f"{source.name} has {lines} lines"


def large_classes(source: Source) -> Iterator[str]:
    for node in source.nodes:
        if isinstance(node, ast.ClassDef):
            methods = sum(isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) for child in node.body)
            if methods > METHODS:
                yield f"{source.name}:{node.lineno} {node.name} has {methods} methods"


def nameless(source: Source) -> Iterator[str]:
    if NO_ONES_NAMES & set(source.name.removesuffix(".py").split("/")):
        yield f"{source.name} does not say what it is about"


def test_no_file_is_too_long() -> None:
    assert [line for source in everything() for line in long_files(source)] == []


def test_a_long_file_is_noticed() -> None:
    assert not list(long_files(Source("x.py", "\n" * LINES)))
    assert list(long_files(Source("x.py", "\n" * (LINES + 1))))


def test_no_class_is_too_large() -> None:
    assert [line for source in everything() for line in large_classes(source)] == []


def test_a_large_class_is_noticed() -> None:
    methods = "".join(f"    def m{n}(self): pass\n" for n in range(METHODS + 1))
    assert list(large_classes(Source("x.py", f"class Large:\n{methods}")))


def test_every_file_and_folder_is_named_by_its_subject() -> None:
    assert [line for source in everything() for line in nameless(source)] == []


def test_a_nameless_file_is_noticed() -> None:
    assert list(nameless(Source("opimpuc_qda/ui/utils.py", "")))
    assert list(nameless(Source("opimpuc_qda/ui/common/x.py", "")))
