from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.errors import NoSuchFile, NotAProject
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.settings import load
from opimpuc_qda.ui.shell import theme
from opimpuc_qda.ui.shell.crash import CrashDialog
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.shell.messages import Messages
from opimpuc_qda.ui.shell.task_bar import TaskBar
from opimpuc_qda.ui.views.codebook.recent_bar import RecentButton
from opimpuc_qda.ui.views.reading.theme import contrast

LANGUAGES = ("en", "fr", "zh_CN")
TITLES = {"en": "&Project", "fr": "&Projet", "zh_CN": "项目(&P)"}


def speak(window: MainWindow, language: str, qtbot: QtBot) -> None:
    window.look.use_language(language)
    qtbot.waitUntil(lambda: window.menuBar().actions()[0].text() == TITLES[language])


def clipped(top: QWidget) -> list[str]:
    """What cannot be read in full, though it is shown."""
    kinds = (QLabel, QAbstractButton)
    widgets = [widget for widget in top.findChildren(QWidget) if isinstance(widget, kinds)]
    return [
        widget.text()
        for widget in widgets
        if widget.isVisible() and widget.text() and not isinstance(widget, RecentButton)
        if widget.minimumSizeHint().width() > widget.width()
        or widget.minimumSizeHint().height() > widget.height()
    ]


def test_at_first_there_are_three_ways_to_begin(window: MainWindow) -> None:
    assert window.centralWidget().currentWidget() is window.start
    assert all(button.isVisible() for button in (window.start.new, window.start.open, window.start.sample))
    assert not window.start.recent.isVisible()
    assert not window.menus["project.close"].isEnabled()


def test_the_name_is_asked_once(
    window: MainWindow, project_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(Messages, "ask_name", lambda _: asked.append("") or "Wang 老师")
    window.preferences.change(coder_name="")
    for _ in range(2):
        window.projects.open(project_file)
        qtbot.waitUntil(lambda: window.session is not None)
        assert window.session is not None
        assert window.session.coder.name == "Wang 老师"
        window.projects.leave()
    assert asked == [""]
    assert load().coder_name == "Wang 老师"


def test_who_gives_no_name_opens_nothing(
    window: MainWindow, project_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Messages, "ask_name", lambda _: None)
    window.preferences.change(coder_name="")
    window.projects.open(project_file)
    assert not window.tasks.busy
    assert window.session is None


def test_a_new_project_has_the_shipped_codebook(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Messages, "save_path", lambda _: tmp_path / "新.opq")
    window.start.new.click()
    qtbot.waitUntil(lambda: window.controller is not None)
    assert window.controller is not None
    tree = window.controller.workspace.codebook.tree
    qtbot.waitUntil(lambda: len(tree.codebook) == 80)
    assert window.windowTitle() == "新 – OPIMPUC-QDA"
    assert window.controller.workspace.transcripts.empty.isVisible()


def test_projects_opened_are_offered_again(
    coding_window: MainWindow, project_file: Path, qtbot: QtBot
) -> None:
    coding_window.projects.leave()
    item = coding_window.start.recent.item(0)
    assert item.toolTip() == str(project_file.resolve())
    place = coding_window.start.recent.visualItemRect(item).center()
    qtbot.mouseClick(coding_window.start.recent.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: coding_window.session is not None)


@pytest.mark.parametrize(("content", "problem"), [(None, NoSuchFile), (b"PK no project", NotAProject)])
def test_what_is_no_project_is_told(
    window: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    problems: list[BaseException],
    content: bytes | None,
    problem: type[Exception],
) -> None:
    path = tmp_path / "a.opq"
    if content is not None:
        path.write_bytes(content)
    window.projects.open(path)
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems.pop(), problem)
    assert window.session is None
    assert load().recent == ()


def test_reading_goes_on_where_it_stopped(
    coding_window: MainWindow, project_file: Path, qtbot: QtBot
) -> None:
    assert coding_window.controller is not None
    reading, canvas = coding_window.controller.reading, coding_window.controller.workspace.canvas
    assert reading.transcript is not None
    original = reading.transcript.original
    canvas.go_to(original.uid, original.turns[20].span)
    stopped = reading.turn_read()
    assert stopped is not None
    assert stopped[1] > 10
    coding_window.projects.leave()
    coding_window.projects.open(project_file)
    qtbot.waitUntil(
        lambda: (
            coding_window.controller is not None and coding_window.controller.reading.turn_read() == stopped
        )
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_changes_while_the_window_is_open(
    coding_window: MainWindow, qtbot: QtBot, language: str
) -> None:
    speak(coding_window, language, qtbot)
    assert coding_window.controller is not None
    label = {"en": "Engineering practices", "fr": "Pratiques d'ingénierie", "zh_CN": "工程实践"}[language]
    tree = coding_window.controller.workspace.codebook.tree
    assert tree.index(0, 0).data() == label
    assert coding_window.menus[f"language.{language}"].isChecked()
    assert clipped(coding_window) == []
    assert load().language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_on_the_start_page(window: MainWindow, qtbot: QtBot, language: str) -> None:
    speak(window, language, qtbot)
    assert clipped(window) == []


def test_qt_speaks_the_language_too(window: MainWindow, qtbot: QtBot) -> None:
    speak(window, "zh_CN", qtbot)
    assert QApplication.translate("QPlatformTheme", "Cancel") == "取消"


def test_colours_change_while_the_window_is_open(coding_window: MainWindow, qapp: QApplication) -> None:
    light = qapp.palette().color(QPalette.ColorRole.Window)
    coding_window.menus["theme.dark"].trigger()
    dark = qapp.palette().color(QPalette.ColorRole.Window)
    assert dark.lightness() < 60 < light.lightness()
    assert coding_window.menus["theme.dark"].isChecked()
    assert not coding_window.menus["theme.light"].isChecked()
    page = coding_window.controller.workspace.canvas.grab().toImage() if coding_window.controller else None
    assert page is not None
    assert page.pixelColor(3, 3).lightness() < 60


@pytest.mark.parametrize("name", ["light", "dark"])
def test_words_can_be_read_on_their_ground(name: str) -> None:
    colours = theme.load(name)
    for ink, ground in (
        (colours.text, colours.window),
        (colours.text, colours.hover),
        (colours.muted, colours.panel),
        (colours.muted, colours.window),
        (colours.on_accent, colours.accent),
        (colours.on_selected, colours.selected),
    ):
        assert contrast(QColor(ink), QColor(ground)) >= 4.5, (ink, ground)


def test_larger_text_is_remembered(coding_window: MainWindow) -> None:
    before = coding_window.look.text_size
    coding_window.menus["view.larger"].trigger()
    assert load().text_size == before + 1


def stubborn(progress: Progress) -> None:
    while True:
        progress.step(3, 10, "reading")


def test_long_work_is_shown_and_can_be_stopped(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.findChild(TaskBar)
    assert bar is not None
    window.tasks.run(stubborn)
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible)
    qtbot.waitUntil(lambda: bar.doing.text() == "Reading")
    assert (bar.bar.value(), bar.bar.maximum()) == (3, 10)
    qtbot.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert not bar.isVisible()


def test_work_that_nobody_asked_for_is_not_shown(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.findChild(TaskBar)
    assert bar is not None
    asked = window.tasks.run(stubborn)
    quiet = window.tasks.run(stubborn, quiet=True)
    qtbot.waitUntil(bar.isVisible)
    asked.cancel()
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert window.tasks.busy
    quiet.cancel()


def test_the_window_closes_while_something_runs(coding_window: MainWindow, project_file: Path) -> None:
    coding_window.tasks.run(stubborn, writes=True)
    coding_window.close()
    assert not coding_window.tasks.busy
    assert not coding_window.isVisible()
    assert [path.name for path in project_file.parent.glob("*.opq*")] == [project_file.name]


def test_a_fault_comes_with_a_report(qtbot: QtBot) -> None:
    try:
        raise RuntimeError("made for this test")
    except RuntimeError as error:
        dialog = CrashDialog(error)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    report = QGuiApplication.clipboard().text()
    assert "RuntimeError: made for this test" in report
    assert "OPIMPUC-QDA" in report
    assert clipped(dialog) == []


def test_the_window_comes_back_as_large_as_it_was(window: MainWindow) -> None:
    window.resize(790, 640)  # the screen of the tests is 800 pixels wide
    window.close()
    again = MainWindow(window.preferences, window.look)
    assert (again.width(), again.height()) == (790, 640)
    again.close()
