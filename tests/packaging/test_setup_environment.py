from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import setup_environment
from setup_environment import (
    Environment,
    Stamp,
    alone,
    digest,
    ensure_environment,
    is_usable,
    make_environment,
    pip_surroundings,
    relevant,
    requirements,
)
from setup_failures import SetUpFailed, why_pip_failed

PYPROJECT = """
[build-system]
requires = ["hatchling"]
[project]
name = "thing"
dependencies = ["lxml>=5"]
[project.optional-dependencies]
test = ["pytest>=8"]
[tool.ruff]
line-length = 110
"""
PACKAGING = Path(setup_environment.__file__).parent


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    tmp_path.joinpath("pyproject.toml").write_text(PYPROJECT, encoding="utf-8")
    for folder in ("packaging", "opimpuc_qda", ".venv"):
        tmp_path.joinpath(folder).mkdir()
    tmp_path.joinpath("packaging", "constraints.txt").write_text("lxml==6.0.0\n", encoding="utf-8")
    tmp_path.joinpath("packaging", "bootstrap.py").write_text("", encoding="utf-8")
    tmp_path.joinpath("opimpuc_qda", "__init__.py").write_text('__version__ = "1"\n', encoding="utf-8")
    return Environment(tmp_path)


def make_up(environment: Environment, stamp: Stamp) -> None:
    """An environment whose interpreter is the one that runs the tests, stamped."""
    environment.python.parent.mkdir(parents=True, exist_ok=True)
    environment.python.symlink_to(sys.executable)
    environment.stamp_file.write_text(json.dumps(stamp._asdict()), encoding="utf-8")


def test_what_decides_is_the_project_and_how_it_is_built() -> None:
    other_style = PYPROJECT.replace("110", "100")
    other_needs = PYPROJECT.replace("lxml>=5", "lxml>=6")
    assert relevant(PYPROJECT) == relevant(other_style)
    assert relevant(PYPROJECT) != relevant(other_needs)


def test_a_hash_sees_where_texts_end() -> None:
    assert digest(["ab", "c"]) != digest(["a", "bc"])


def test_the_tests_add_to_the_requirements() -> None:
    assert requirements(PYPROJECT, tests=False) == ("lxml>=5",)
    assert requirements(PYPROJECT, tests=True) == ("lxml>=5", "pytest>=8")


@pytest.mark.parametrize(
    ("found", "wanted", "serves"),
    [
        (Stamp("a", tests=True), Stamp("a", tests=False), True),
        (Stamp("a", tests=False), Stamp("a", tests=False), True),
        (Stamp("a", tests=False), Stamp("a", tests=True), False),
        (Stamp("b", tests=True), Stamp("a", tests=False), False),
    ],
)
def test_a_stamp_serves_equal_inputs_and_no_more_than_it_holds(
    found: Stamp, wanted: Stamp, serves: bool
) -> None:
    assert found.serves(wanted) is serves


@pytest.mark.parametrize("file", ["pyproject.toml", "packaging/constraints.txt", "opimpuc_qda/__init__.py"])
def test_a_changed_file_asks_for_another_stamp(environment: Environment, file: str) -> None:
    before = environment.wanted(tests=False)
    path = environment.root / file
    path.write_text(path.read_text(encoding="utf-8").replace("l", "m").replace("1", "2"), encoding="utf-8")
    assert environment.wanted(tests=False) != before


def test_a_moved_repository_asks_for_another_stamp(environment: Environment, tmp_path: Path) -> None:
    before = environment.wanted(tests=False)
    moved = environment.root.rename(tmp_path.with_name(tmp_path.name + "-moved"))
    assert Environment(moved).wanted(tests=False) != before


def test_a_stamped_environment_is_left_alone(environment: Environment) -> None:
    make_up(environment, environment.wanted(tests=True))
    before = sorted(environment.folder.rglob("*"))
    ensure_environment(environment, tests=False)
    assert sorted(environment.folder.rglob("*")) == before


@pytest.mark.parametrize("written", ["", "[]", "{}", '{"inputs": "a"}', "\x00"])
def test_a_damaged_stamp_is_no_stamp(environment: Environment, written: str) -> None:
    make_up(environment, Stamp("a", tests=True))
    environment.stamp_file.write_text(written, encoding="utf-8")
    assert environment.stamp() is None


def test_an_interrupted_installation_has_no_stamp(environment: Environment) -> None:
    make_up(environment, Stamp("a", tests=True))
    assert environment.stamp() == Stamp("a", tests=True)
    environment.unfinished.touch()
    assert environment.stamp() is None


def test_an_environment_without_an_interpreter_has_no_stamp(environment: Environment) -> None:
    make_up(environment, Stamp("a", tests=True))
    environment.python.unlink()
    assert environment.stamp() is None


def test_the_running_python_is_usable_and_a_missing_one_is_not(tmp_path: Path) -> None:
    assert is_usable(Path(sys.executable))
    assert not is_usable(tmp_path / "python")


def test_another_version_of_python_is_not_usable(tmp_path: Path) -> None:
    other = tmp_path / "python"
    other.write_text("#!/bin/sh\necho 2 7\n", encoding="utf-8")
    other.chmod(0o755)
    assert not is_usable(other)


def test_an_interrupted_environment_is_emptied_before_it_is_made_again(environment: Environment) -> None:
    make_up(environment, Stamp("a", tests=True))
    environment.unfinished.touch()
    half = environment.folder / "half-copied"
    half.touch()
    make_environment(environment)
    assert not half.exists()
    assert not environment.unfinished.exists()
    assert is_usable(environment.python)


def test_a_folder_that_cannot_be_made_gets_a_sentence(environment: Environment) -> None:
    environment.folder.rmdir()
    environment.folder.write_text("a file in the way", encoding="utf-8")
    with pytest.raises(SetUpFailed, match="could not make an environment"):
        make_environment(environment)


def test_pip_is_not_led_astray() -> None:
    surroundings = pip_surroundings({"PATH": "p", "PIP_TARGET": "/x", "PYTHONPATH": "y", "PIP_USER": "1"})
    assert surroundings["PATH"] == "p"
    assert surroundings["PIP_USER"] == "0"
    assert not {"PIP_TARGET", "PYTHONPATH"} & set(surroundings)


def test_a_users_patience_wins() -> None:
    assert pip_surroundings({"PIP_DEFAULT_TIMEOUT": "180"})["PIP_DEFAULT_TIMEOUT"] == "180"


@pytest.mark.parametrize(
    ("said", "starts", "nothing_installed"),
    [
        ("ERROR: Could not find a version that satisfies the requirement lxml", "A download failed", True),
        ("ERROR: ResolutionImpossible: for help visit", "A download failed", True),
        ("WARNING: Retrying after connection broken by 'NewConnectionError'", "A download failed", True),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "The disk",
            False,
        ),
        ("ERROR: Failed building wheel for jieba", "pip could not", False),
    ],
)
def test_pips_last_words_become_one_sentence(said: str, starts: str, nothing_installed: bool) -> None:
    reason = why_pip_failed(said)
    assert reason.sentence.startswith(starts)
    assert reason.sentence.count(". ") <= 1
    assert reason.nothing_installed is nothing_installed


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such lock")
def test_a_set_up_waits_for_what_a_killed_one_left_running(environment: Environment) -> None:
    program = (
        "import subprocess, sys, time; from pathlib import Path; from setup_environment import alone\n"
        "with alone(Path(sys.argv[1])):\n"
        "    child = subprocess.Popen(['sleep', '60'], close_fds=False)\n"
        "    print(child.pid, flush=True)\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, environment.root], cwd=PACKAGING, stdout=subprocess.PIPE, text=True
    ) as first:
        orphan = int(first.stdout.readline()) if first.stdout else 0
        first.kill()
    waiting = subprocess.Popen(
        [sys.executable, "-c", program, environment.root], cwd=PACKAGING, stdout=subprocess.PIPE, text=True
    )
    with waiting:
        assert waiting.stdout is not None
        assert waiting.stdout.readline().startswith("Another set-up is at work")
        os.kill(orphan, signal.SIGKILL)
        second_orphan = int(waiting.stdout.readline())
        waiting.kill()
    os.kill(second_orphan, signal.SIGKILL)


def test_a_set_up_alone_does_not_wait(environment: Environment, capsys: pytest.CaptureFixture[str]) -> None:
    began = time.monotonic()
    with alone(environment.root):
        pass
    with alone(environment.root):
        pass
    assert time.monotonic() - began < 5
    assert capsys.readouterr().out == ""
