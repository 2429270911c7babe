"""README and its companions tell the truth: commands exist, links lead somewhere, the changelog is kept."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import bootstrap
from project_sources import ROOT

PAPERS = sorted(ROOT.glob("*.md"))
SETUP_COMMANDS = ("python3 packaging/bootstrap.py run", "python3 packaging/bootstrap.py test")
VERBS_OF = re.compile(r"^(opimpuc-qda|python3? |\.venv/bin/)")


def code(text: str) -> list[str]:
    """The lines of fenced code and the inline code of a Markdown text."""
    fenced = re.findall(r"^```[^\n]*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    inline = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))
    return [line.strip() for block in fenced for line in block.splitlines()] + inline


def commands(text: str) -> list[list[str]]:
    """The commands of a Markdown text, cut into words."""
    lines = (line.removeprefix("$ ") for line in code(text))
    return [shlex.split(line, comments=True) for line in lines if VERBS_OF.match(line)]


def exists(command: list[str]) -> bool:
    """Whether a command of the papers can be given."""
    program, *rest = command
    if program == "opimpuc-qda":
        return not rest or "." in rest[0] or program_knows(rest[0])
    if program.startswith(".venv/bin/"):
        here = Path(sys.executable).parent
        return shutil.which(Path(program).name, path=str(here)) is not None and scripts_exist(rest)
    return scripts_exist(rest) and (
        rest[:1] != ["packaging/bootstrap.py"] or rest[1:2] == [] or rest[1] in bootstrap.COMMANDS
    )


def scripts_exist(words: list[str]) -> bool:
    return all(ROOT.joinpath(word).exists() for word in words if re.match(r"(packaging|tests)/", word))


def program_knows(verb: str) -> bool:
    said = subprocess.run(
        [sys.executable, "-m", "opimpuc_qda", verb, "--help"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    return said.returncode == 0


def test_the_readme_names_the_two_commands() -> None:
    assert set(SETUP_COMMANDS) <= set(code(ROOT.joinpath("README.md").read_text(encoding="utf-8")))


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_every_command_exists(paper: Path) -> None:
    found = {tuple(command) for command in commands(paper.read_text(encoding="utf-8"))}
    assert [command for command in sorted(found) if not exists(list(command))] == []


@pytest.mark.parametrize(
    "command",
    ["python3 packaging/bootstrap.py ruin", "python3 packaging/nothing.py", ".venv/bin/no-such-program"],
)
def test_a_command_that_is_not_there_is_noticed(command: str) -> None:
    assert [exists(words) for words in commands(f"Say `{command}`.\n```\n$ {command}\n```\n")] == [
        False,
        False,
    ]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_every_link_leads_somewhere(paper: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)", paper.read_text(encoding="utf-8"))
    local = [target for target in targets if not re.match(r"\w+:", target)]
    assert [target for target in local if not ROOT.joinpath(target).exists()] == []


def test_the_changelog_opens_with_what_is_unreleased() -> None:
    text = ROOT.joinpath("CHANGELOG.md").read_text(encoding="utf-8")
    first, *released = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    assert first.startswith("Unreleased\n")
    assert all(re.match(r"\d+\.\d+\.\d+ \(\d{4}-\d\d-\d\d\)\n", section) for section in released)
    assert all(re.search(r"^- ", section, re.MULTILINE) for section in (first, *released))


def test_the_licence_is_the_one_that_is_declared() -> None:
    text = ROOT.joinpath("LICENSE").read_text(encoding="utf-8")
    assert "SPDX-License-Identifier: LGPL-3.0-or-later" in text
    assert text.index("GNU LESSER GENERAL PUBLIC LICENSE") < text.index("GNU GENERAL PUBLIC LICENSE\n  ")
    assert 'license = "LGPL-3.0-or-later"' in ROOT.joinpath("pyproject.toml").read_text(encoding="utf-8")
