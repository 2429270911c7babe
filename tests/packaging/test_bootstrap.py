from __future__ import annotations

import os
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest

import bootstrap
import translations
from setup_failures import SetUpFailed

SCRIPT = Path(bootstrap.__file__)


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, SCRIPT, *arguments], capture_output=True, text=True, check=False)


def test_help_names_both_commands() -> None:
    said = start("--help")
    assert said.returncode == 0
    assert "bootstrap.py run" in said.stdout
    assert "bootstrap.py test" in said.stdout


@pytest.mark.parametrize("arguments", [(), ("ruin",)])
def test_a_wrong_command_is_answered_with_the_usage(arguments: tuple[str, ...]) -> None:
    said = start(*arguments)
    assert said.returncode == 2
    assert said.stderr.startswith("usage:")


def test_another_python_is_refused_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 14, 0, "final", 0))
    assert bootstrap.main(["run"]) == 1
    assert "This needs Python 3.11, 3.12 or 3.13" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("variables", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_where_a_window_can_be_shown(variables: dict[str, str], platform: str, expected: bool) -> None:
    assert bootstrap.has_display(variables, platform) is expected


@pytest.mark.parametrize(
    ("variables", "platform", "expected"),
    [
        ({}, "linux", Path.home() / ".local" / "share"),
        ({"XDG_DATA_HOME": "/data"}, "linux", Path("/data")),
        ({"LOCALAPPDATA": "/local"}, "win32", Path("/local")),
        ({}, "darwin", Path.home() / "Library" / "Application Support"),
    ],
)
def test_where_the_sample_project_lies(variables: dict[str, str], platform: str, expected: Path) -> None:
    assert bootstrap.data_folder(variables, platform) == expected


def test_without_a_display_no_project_is_opened(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "has_display", lambda *_: False)
    monkeypatch.setattr(bootstrap, "set_up", lambda **_: pytest.fail("nothing to set up for"))
    assert bootstrap.main(["run", "mine.opq"]) == 1
    assert "no display to open mine.opq on" in capsys.readouterr().err


@pytest.mark.parametrize(("status", "stale"), [(0, True), (0, False), (1, True)])
def test_stale_translations_are_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int, stale: bool
) -> None:
    compiler = tmp_path / "packaging" / "translations.py"
    compiler.parent.mkdir()
    compiler.write_text(
        f"import sys; from pathlib import Path; Path('said').write_text(sys.argv[1]); sys.exit({status})",
        encoding="utf-8",
    )
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(translations, "is_stale", lambda: stale)
    expected = pytest.raises(SetUpFailed, match="could not be compiled") if status else nullcontext()
    with expected:
        bootstrap.ensure_translations(Path(sys.executable))
    assert tmp_path.joinpath("said").exists() is stale


def test_a_sample_project_that_is_there_is_not_built_again(tmp_path: Path) -> None:
    project = tmp_path / "opimpuc-qda" / "sample.opq"
    project.parent.mkdir()
    project.write_bytes(b"coded by somebody")
    assert bootstrap.sample_project(tmp_path / "no-python", tmp_path) == project
    assert project.read_bytes() == b"coded by somebody"


def test_a_sample_project_is_moved_to_its_place_when_it_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    builder = tmp_path / "packaging" / "demo.py"
    builder.parent.mkdir()
    builder.write_text(
        "import sys; from pathlib import Path\n"
        "verb, project = sys.argv[1:]\n"
        "assert verb == '--project-only' and not Path(project).exists()\n"
        "Path(project).write_text('whole')\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    half = tmp_path / "opimpuc-qda" / "sample.building.opq"
    half.parent.mkdir()
    half.write_text("half")
    project = bootstrap.sample_project(Path(sys.executable), tmp_path)
    assert project.read_text() == "whole"
    assert [file.name for file in project.parent.iterdir()] == ["sample.opq"]


def test_a_program_takes_the_place_of_this_one_and_keeps_the_users_wishes() -> None:
    program = (
        "import sys; from bootstrap import hand_over\n"
        'show = \'import os, sys; print(os.environ["A"], os.environ["B"]); sys.exit(7)\'\n'
        "hand_over([sys.executable, '-c', show], {'A': 'ours', 'B': 'ours'})"
    )
    said = subprocess.run(
        [sys.executable, "-c", program],
        cwd=SCRIPT.parent,
        env={**os.environ, "B": "theirs"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (said.stdout, said.returncode) == ("ours theirs\n", 7)


def test_an_interruption_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(bootstrap.COMMANDS, "run", interrupted)
    assert bootstrap.main(["run"]) == 1
    assert "goes on where this one stopped" in capsys.readouterr().err
