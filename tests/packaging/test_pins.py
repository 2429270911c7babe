from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import pin
from setup_environment import BUILD_TOOLS

PYPROJECT = tomllib.loads(
    Path(pin.__file__).parents[1].joinpath("pyproject.toml").read_text(encoding="utf-8")
)
LINES = [
    line for line in pin.CONSTRAINTS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")
]
PINS = dict(line.split("==") for line in LINES)


def test_the_pins_are_sorted_and_each_stands_once() -> None:
    names = [line.partition("==")[0] for line in LINES]
    assert names == sorted(set(names))


def test_a_pin_is_a_name_and_a_version() -> None:
    assert PINS
    assert all(re.fullmatch(r"[a-z0-9-]+", name) for name in PINS)
    assert all(re.fullmatch(r"[0-9][0-9a-z.]*", version) for version in PINS.values())


def test_every_requirement_is_pinned_within_its_bounds() -> None:
    project = PYPROJECT["project"]
    wanted = (
        *PYPROJECT["build-system"]["requires"],
        *project["dependencies"],
        *project["optional-dependencies"]["test"],
        *BUILD_TOOLS,
    )
    for requirement in map(Requirement, wanted):
        pinned = PINS.get(canonicalize_name(requirement.name))
        assert pinned is not None, f"{requirement.name} is not in packaging/constraints.txt"
        assert requirement.specifier.contains(pinned), f"{requirement} does not allow the pinned {pinned}"


def test_qt_is_older_than_the_one_that_drops_references_to_none() -> None:
    assert tuple(map(int, PINS["pyside6-essentials"].split(".")[:2])) < (6, 12)


def test_pins_are_sorted_and_leave_out_the_project_itself() -> None:
    text = pin.pins({"ruamel.yaml": "1.0", "Lxml_Stubs": "2", "opimpuc-qda": "0.1", "pip": "23"})
    assert text.splitlines()[1:] == ["colorama==0.4.6", "lxml-stubs==2", "ruamel-yaml==1.0"]
