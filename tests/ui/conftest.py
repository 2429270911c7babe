"""The real window over a real project: the made sample interview and a small codebook."""

from __future__ import annotations

import runpy
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from codebooks import small
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.coder import Coder
from opimpuc_qda.resources import resource
from opimpuc_qda.services import importing
from opimpuc_qda.store import files
from opimpuc_qda.store.clock import Clock
from opimpuc_qda.store.project import Project
from opimpuc_qda.ui.shell.look import Look
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.shell.messages import Messages
from opimpuc_qda.ui.shell.preferences import Preferences

NAME = "Test Coder"
TRANSLATIONS = Path(__file__).parents[2] / "packaging" / "translations.py"


@pytest.fixture(scope="session", autouse=True)
def compiled_translations() -> None:
    """The translations as the program loads them, made anew where they are stale."""
    tool = runpy.run_path(str(TRANSLATIONS))
    if tool["is_stale"]():
        tool["compile_all"]()


@pytest.fixture(scope="session")
def made_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project with the sample interview in Chinese and French; copied for each test."""
    path = tmp_path_factory.mktemp("made") / "made.opq"
    clock = Clock()
    files.make_file(path, clock.uid())
    with Project(path, NAME, clock) as project:
        coder = clock.uid()
        with project.write("project.create", coder) as change:
            change.add(Coder(coder, NAME))
            change.add_all(small().in_order())
        drafts = importing.read_drafts([resource("sample/T1_LZ-01-01_zh-fr_table.docx")])
        importing.add(project, coder, [importing.prepare(draft) for draft in drafts])
    return path


@pytest.fixture
def project_file(made_project: Path, tmp_path: Path) -> Path:
    """A project of this test alone."""
    return Path(shutil.copy(made_project, tmp_path / "访谈 été.opq"))


@pytest.fixture
def problems(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """What would have been told in a box."""
    told: list[BaseException] = []
    monkeypatch.setattr(Messages, "problem", lambda _, error: told.append(error))
    return told


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, problems: list[BaseException]) -> Iterator[MainWindow]:
    """The window on its start page, in English, light, by a coder who gave her name."""
    preferences = Preferences()
    preferences.change(coder_name=NAME, language="en", theme="light")
    look = Look(qapp, preferences)
    made = MainWindow(preferences, look)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    look.leave()
    assert problems == []


@pytest.fixture
def coding_window(window: MainWindow, project_file: Path, qtbot: QtBot) -> MainWindow:
    """The window with the project open and its interview shown."""
    window.projects.open(project_file)
    qtbot.waitUntil(
        lambda: window.controller is not None and window.controller.reading.transcript is not None
    )
    qtbot.waitUntil(lambda: not window.tasks.busy)
    return window
