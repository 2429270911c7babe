"""The program is killed in the middle of work; the next start goes on there, without a question."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opimpuc_qda import main
from opimpuc_qda.domain.progress import Silent
from opimpuc_qda.main import begin
from opimpuc_qda.queries.memos import memos_on
from opimpuc_qda.services import sample
from opimpuc_qda.ui.shell import recovery
from opimpuc_qda.ui.shell.look import Look
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.shell.preferences import Preferences
from opimpuc_qda.ui.shell.recovery import Keep, LeftOff, interrupted

ROOT = Path(__file__).parents[2]
TYPED = "半写的 note – à moitié"

VICTIM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from opimpuc_qda.ui.shell.look import Look
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.shell.preferences import Preferences

project, what, typed = sys.argv[1:]
app = QApplication(["victim"])
preferences = Preferences()
preferences.change(coder_name="Test", language="en", theme="light")
window = MainWindow(preferences, Look(app, preferences))
window.show()
window.resize(777, 555)
window.projects.open(Path(project))
clock = QTimer()

def work():
    coding = window.controller
    if coding is None or coding.reading.transcript is None or window.tasks.busy:
        return
    clock.stop()
    canvas, read = coding.workspace.canvas, coding.reading.transcript
    coding.workspace.setSizes([150, 400, 227])
    canvas.go_to(read.original.uid, read.original.turns[5].span)
    if what == "memo":
        row = canvas.sheet.document.index.of(read.original.uid)[0]
        coding.reading.activate(row.uid)
        QTimer.singleShot(400, type_memo)
    elif what == "correction":
        coding.correcting.correct_turn()
        coding.correcting.editor.retype(typed)
    elif what == "translation":
        coding.translating.typing.begin()
        coding.translating.typing.editor.retype(typed)

def type_memo():
    editor = window.controller.workspace.memos.editor
    editor.setPlainText(typed)
    more = QTimer(app, interval=200)  # she never pauses, so that it is never saved
    more.timeout.connect(lambda: editor.insertPlainText("") or editor.textChanged.emit())
    more.start()

clock.timeout.connect(work)
clock.start(50)
app.exec()
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "made.opq"
    sample.make_sample(path, Silent())
    return path


@pytest.fixture
def killed(made: Path, tmp_path: Path) -> Callable[[str], Path]:
    """Kills a window in which somebody is typing, as soon as that is known on disk; the project."""

    def kill(what: str) -> Path:
        project = Path(shutil.copy(made, tmp_path / "访谈.opq"))
        command = [sys.executable, "-c", VICTIM, str(project), what, TYPED]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
        victim = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        until = time.monotonic() + 60
        while not is_kept(project, what) and time.monotonic() < until:
            assert victim.poll() is None
            time.sleep(0.05)
        assert interrupted() is None  # it lives
        victim.kill()
        victim.wait()
        return project

    return kill


def is_kept(project: Path, what: str) -> bool:
    left = recovery._read(recovery._path_of(project))
    if left is None:
        return False
    return left.row >= 4 if what == "nothing" else any(draft.words == TYPED for draft in left.drafts)


@pytest.fixture
def again(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], MainWindow]]:
    """Starts the program again, with no project named."""
    opened: list[tuple[MainWindow, Look]] = []
    monkeypatch.setattr(
        main, "QTimer", SimpleNamespace(singleShot=lambda *_: None)
    )  # the language libraries are not needed

    def start() -> MainWindow:
        preferences = Preferences()
        preferences.change(coder_name="Test", language="en", theme="light")
        look = Look(qapp, preferences)
        window = MainWindow(preferences, look)
        opened.append((window, look))
        qtbot.addWidget(window)
        window.tasks.failed.disconnect()
        window.show()
        begin(window, None)
        return window

    yield start
    for window, look in opened:
        window.close()
        look.leave()


def opened(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: window.controller is not None and window.controller.reading.transcript is not None,
        timeout=20_000,
    )
    qtbot.waitUntil(lambda: "interrupted" in window.statusBar().currentMessage(), timeout=20_000)
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)


def test_one_is_back_where_one_was(
    killed: Callable[[str], Path], again: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    project = killed("nothing")
    assert interrupted() == project
    window = again()
    opened(window, qtbot)
    assert window.session is not None
    assert window.session.project.path == project
    assert (window.width(), window.height()) == (777, 555)
    assert window.statusBar().currentMessage() == (
        "The program was interrupted. You are back where you were; nothing was lost."
    )
    place = window.controller.reading.turn_read()
    assert place is not None
    assert place[1] >= 4
    left = window.controller.workspace.sizes()
    assert left[2] - left[0] > 20
    window.projects.leave()
    assert interrupted() is None
    assert again().session is None


def test_a_memo_half_typed_comes_back(
    killed: Callable[[str], Path], again: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    killed("memo")
    window = again()
    opened(window, qtbot)
    assert "with the memo" in window.statusBar().currentMessage()
    coding = window.controller.reading.coding
    assert coding is not None
    with window.session.project.read() as view:
        assert TYPED in [memo.body for memo in memos_on(view, coding.uid)]
    qtbot.waitUntil(lambda: window.controller.workspace.memos.editor.text == TYPED)
    assert window.controller.glance.undo is not None


@pytest.mark.parametrize("what", ["correction", "translation"])
def test_words_half_typed_are_offered_in_their_place(
    killed: Callable[[str], Path], again: Callable[[], MainWindow], qtbot: QtBot, what: str
) -> None:
    killed(what)
    window = again()
    opened(window, qtbot)
    assert "with the words" in window.statusBar().currentMessage()
    coding = window.controller
    editor = coding.correcting.editor if what == "correction" else coding.translating.typing.editor
    assert editor is not None
    assert editor.words == TYPED
    assert coding.glance.undo is None or TYPED not in str(coding.reading.transcript)  # offered, not stored
    editor.dropped.emit()


def test_a_project_that_ends_the_program_is_not_opened_for_ever(tmp_path: Path) -> None:
    project = tmp_path / "bad.opq"
    project.touch()
    recovery._folder().mkdir(parents=True)
    recovery._write(recovery._path_of(project), LeftOff(str(project), "t"))
    assert [interrupted() for _ in range(3)] == [project, project, None]
    keep = Keep(project)
    assert keep.left == LeftOff(str(project), "t", tries=2)
    keep.drop()
    assert not list(recovery._files())


def test_what_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    project = tmp_path / "one.opq"
    project.touch()
    recovery._folder().mkdir(parents=True)
    for rubbish in ("", "[]", "{}", '{"drafts": [{}]}', '{"drafts": [], "other": 1}'):
        recovery._path_of(project).write_text(rubbish, "utf-8")
        assert interrupted() is None
        assert Keep(project).left is None


def test_only_what_is_new_is_written(tmp_path: Path) -> None:
    keep, left = Keep(tmp_path / "one.opq"), LeftOff(str(tmp_path / "one.opq"), "t", 3)
    keep.put(left)
    path = recovery._path_of(tmp_path / "one.opq")
    path.unlink()
    keep.put(left)
    assert not path.exists()
    keep.put(replace(left, row=4))
    assert recovery._read(path) == replace(left, row=4)
    other = Keep(tmp_path / "one.opq")  # somebody holds it
    assert other.left is None
    other.drop()
    assert path.exists()
    keep.drop()
