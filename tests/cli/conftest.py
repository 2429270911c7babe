from __future__ import annotations

import pytest
from cli_world import PACKAGED, PAIR, TABLE, Commands


@pytest.fixture
def commands(capsys, tmp_path):
    """Commands in a folder whose name has a space, an accent and Chinese characters."""
    folder = tmp_path / "研究 项目 é"
    folder.mkdir()
    return Commands(capsys, folder)


@pytest.fixture
def new(commands):
    """The same, with a new project."""
    commands.run("new", "--coder", "林")
    return commands


@pytest.fixture
def sample(new):
    """The same, with both sample interviews."""
    new.run("import", *(PACKAGED / name for name in (TABLE, *PAIR)), "--coder", "林")
    return new
