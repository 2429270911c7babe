"""The checkers pass, as they would before a commit."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from project_sources import ROOT

HOOKS = ROOT / ".pre-commit-config.yaml"


@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    "command",
    [
        ("mypy",),
        ("ruff", "check", "--no-cache", "."),
        ("ruff", "format", "--check", "--no-cache", "."),
        ("pre_commit", "validate-config", str(HOOKS)),
    ],
    ids=lambda command: " ".join(command[:2]),
)
def test_a_checker_finds_nothing(command: tuple[str, ...]) -> None:
    said = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert said.returncode == 0, (said.stdout + said.stderr)[-6000:]


def test_what_runs_before_a_commit_needs_no_network() -> None:
    repositories = yaml.safe_load(HOOKS.read_text(encoding="utf-8"))["repos"]
    assert {repository["repo"] for repository in repositories} == {"local"}
    hooks = [hook for repository in repositories for hook in repository["hooks"]]
    assert {"ruff", "ruff-format", "mypy", "import-linter"} <= {hook["id"] for hook in hooks}
    assert {hook["language"] for hook in hooks} <= {"system", "pygrep"}
    programs = {hook["entry"].split()[0] for hook in hooks if hook["language"] == "system"}
    installed = {path.stem for path in Path(sys.executable).parent.iterdir()}
    assert programs <= installed
