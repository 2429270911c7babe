from __future__ import annotations

import re
from dataclasses import fields
from inspect import getmembers, isclass
from pathlib import Path

import pytest

from opimpuc_qda.cli.wording import sentence, system_sentence
from opimpuc_qda.domain import errors

BASES = (errors.ProblemError, errors.Refused, errors.Unavailable)
SAMPLES = {"Path": Path("/data/访谈 1.opq"), "int": 7, "str": "somebody", "bool": True}
PROBLEMS = [
    kind
    for _, kind in getmembers(errors, isclass)
    if issubclass(kind, errors.ProblemError) and kind not in BASES
]


def made(kind: type[errors.ProblemError], **given: object) -> errors.ProblemError:
    return kind(**{field.name: SAMPLES[str(field.type)] for field in fields(kind)} | given)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", PROBLEMS, ids=lambda kind: kind.__name__)
def test_every_problem_is_told_in_one_sentence(kind):
    told = sentence(made(kind))
    assert re.fullmatch(r"(There|This|No|The|Row|somebody|[^\s{}]+ 1\.opq)\b[^{}\n]+\.", told)
    assert kind.__name__ not in told
    assert not re.search(r"[.!?] [A-Z]", told)
    shown = {str(value) for name, value in vars(made(kind)).items() if name != "redo"}
    assert all(value in told for value in shown)


@pytest.mark.parametrize(
    ("problem", "absent"),
    [
        (made(errors.NothingToUndo), "undo"),
        (made(errors.UnreadableEncoding, encoding=""), "as ;"),
        (made(errors.BadTable, row=1, value=""), '""'),
        (made(errors.InUse, who="", host="", since=""), "()"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_fields_that_are_empty_are_not_shown(problem, absent):
    told = sentence(problem)
    assert absent not in told
    assert told.endswith(".")


def test_what_the_system_says_of_a_file_is_told():
    error = PermissionError(13, "Permission denied", "x.txt")
    assert system_sentence(error) == "x.txt cannot be used: Permission denied."
    assert system_sentence(TimeoutError()) == "The system does not let us: TimeoutError."
