from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from inspect import getmembers, isclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import opimpuc_qda
from opimpuc_qda.domain import errors
from opimpuc_qda.resources import translations
from opimpuc_qda.ui.shell import wording

PACKAGE = Path(opimpuc_qda.__file__).parent
BASES = (errors.ProblemError, errors.Refused, errors.Unavailable)
SAMPLES = {"Path": Path("/data/访谈 1.opq"), "int": 7, "str": "2026-05-03T10:00:00Z", "bool": True}


def problem_types() -> list[type[errors.ProblemError]]:
    return [
        kind
        for _, kind in getmembers(errors, isclass)
        if issubclass(kind, errors.ProblemError) and kind not in BASES
    ]


def made(kind: type[errors.ProblemError]) -> errors.ProblemError:
    return kind(**{field.name: SAMPLES[str(field.type)] for field in fields(kind)})  # type: ignore[arg-type]


@pytest.fixture(params=["en", "fr", "zh_CN"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translator = QTranslator()
    assert translator.load(f"opimpuc_qda_{request.param}", str(translations()))
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("kind", problem_types(), ids=lambda kind: kind.__name__)
def test_every_problem_is_told_in_full_sentences(kind: type[errors.ProblemError], language: str) -> None:
    told = wording.sentence(made(kind))
    assert len(told) > 15
    assert told[-1] in ".。"
    assert not re.search(r"[{}]", told)
    assert kind.__name__ not in told
    assert bool(re.search("[\u4e00-\u9fff]{4}", told)) is (language == "zh_CN")


def test_paths_are_shown_by_name(qapp: QApplication) -> None:
    told = wording.sentence(errors.DiskFull(Path("/home/li/研究/project.opq")))
    assert "“project.opq”" in told
    assert "/home" not in told


def test_undo_and_redo_differ(qapp: QApplication) -> None:
    assert wording.sentence(errors.NothingToUndo()) != wording.sentence(errors.NothingToUndo(redo=True))


def test_an_unknown_encoding_is_not_named(qapp: QApplication) -> None:
    assert "none of the known" in wording.sentence(errors.UnreadableEncoding(Path("x.txt"), ""))
    assert "gb18030" in wording.sentence(errors.UnreadableEncoding(Path("x.txt"), "gb18030"))


def test_faults_are_called_unexpected(qapp: QApplication) -> None:
    assert "KeyError" in wording.sentence(KeyError("x"))


def strings_given(function: str, position: int) -> set[str]:
    """Every literal that the core passes at ``position`` to calls of ``.function(...)``."""
    found = set()
    for room in ("services", "store", "formats", "language", "queries"):
        for file in (PACKAGE / room).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == function:
                    given = node.args[position : position + 1]
                    found |= {arg.value for arg in given if isinstance(arg, ast.Constant)}
    return {text for text in found if isinstance(text, str)}


def test_every_operation_has_words() -> None:
    kinds = strings_given("write", 0) & {kind for kind in strings_given("write", 0) if "." in kind}
    assert kinds
    assert kinds <= wording.OPERATIONS.keys()


def test_every_progress_term_has_words() -> None:
    assert strings_given("step", 2) <= wording.PROGRESS.keys()
