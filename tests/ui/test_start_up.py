"""What the program does until its window is first painted, seen from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from opimpuc_qda.__main__ import wants_window
from opimpuc_qda.main import choose_input_method

ROOT = Path(__file__).parents[2]
HEAVY = ("spacy", "jieba", "rjieba", "openpyxl", "docx", "lxml", "sqlalchemy", "numpy", "yaml")
LOOK_AT_FIRST_PAINT = """
import json, sys, time
import opimpuc_qda.main as program
def look(window, path):
    print(json.dumps({"at": time.time(), "shown": window.isVisible(), "loaded": sorted(sys.modules)}))
    window.close()
program.begin = look
sys.exit(program.run(None))
"""


def first_paint() -> tuple[float, set[str]]:
    """Start the program; seconds until it is painted, and the libraries loaded by then."""
    begun = time.time()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-c", LOOK_AT_FIRST_PAINT],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert found["shown"]
    return found["at"] - begun, {name.partition(".")[0] for name in found["loaded"]}


def test_nothing_heavy_is_loaded_before_the_first_paint() -> None:
    _, loaded = first_paint()
    assert loaded & set(HEAVY) == set()
    assert "PySide6" in loaded


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["访谈.opq"], True),
        (["C:\\Études\\a.OPQ"], True),
        (["merge", "a.opq", "b.opq"], False),
        (["--help"], False),
        (["a.opq", "b.opq"], False),
    ],
)
def test_what_opens_the_window(arguments: list[str], window: bool) -> None:
    assert wants_window(arguments) is window


def test_commands_never_load_qt() -> None:
    code = (
        "import sys; from opimpuc_qda.__main__ import main; status = main(['--help']); "
        "assert not [name for name in sys.modules if name.startswith('PySide6')]; sys.exit(status)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, timeout=60)
    assert ran.returncode == 0, ran.stderr


def test_fcitx_is_reached_through_ibus_on_x11() -> None:
    variables = {"XMODIFIERS": "@im=fcitx"}
    choose_input_method(variables, "linux")
    assert variables["QT_IM_MODULE"] == "ibus"


@pytest.mark.parametrize(
    ("variables", "platform"),
    [
        ({"XMODIFIERS": "@im=ibus"}, "linux"),
        ({"QT_IM_MODULE": "fcitx", "QT_QPA_PLATFORM": "wayland"}, "linux"),
        ({"QT_IM_MODULE": "fcitx"}, "win32"),
        ({}, "linux"),
    ],
)
def test_other_input_methods_are_left_alone(variables: dict[str, str], platform: str) -> None:
    before = dict(variables)
    choose_input_method(variables, platform)
    assert variables == before
