"""Every control of every window and dialog has a name, is reached by Tab, shows the focus, can be read."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QTextEdit,
    QToolBar,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as QtTimeoutError
from pytestqt.qtbot import QtBot

from opimpuc_qda.resources import resource
from opimpuc_qda.ui.models.sizes import USUAL
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.codebook.recent_bar import RecentButton
from opimpuc_qda.ui.views.correcting import replace_dialog
from opimpuc_qda.ui.views.dialogs import working
from opimpuc_qda.ui.views.importing import dialog as import_dialog
from opimpuc_qda.ui.views.importing_folder import dialog as folder_dialog
from opimpuc_qda.ui.views.merging import dialog as merge_dialog
from opimpuc_qda.ui.views.translating import add_dialog

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QTextEdit,
)
INSIDE = (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar, QAbstractItemView, QToolBar)
"""What these hold is theirs: a field's button to clear it, the list of a box, buttons of actions in menus."""

LEAVING = ("program.quit", "project.new", "project.open", "project.sample", "project.close")
OPENING = ("memo", "search", "history", "unplaced")
FIELDS = ("CommandPalette", "QuickBar", "RecentBar")
"""Their keys are elsewhere: arrows in the field above a list, digits for the recent codes."""
SAMPLE = "sample/T1_LZ-01-01_zh-fr_table.docx"


def controls(top: QWidget) -> list[QWidget]:
    """What can be worked with in ``top`` now, one entry for each thing that a person would name."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and not isinstance(widget, QHeaderView)
        if widget.window() is top and widget.isVisible() and widget.isEnabled()
        if not any(isinstance(holder, INSIDE) for holder in holders(widget))
    ]


def holders(widget: QWidget) -> Iterator[QWidget]:
    while (holder := widget.parentWidget()) is not None:
        yield holder
        if holder.isWindow():
            return
        widget = holder


def title(widget: QWidget) -> str:
    name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return (
        f"{type(widget).__name__} {widget.objectName()!r} {name!r} in {type(widget.parentWidget()).__name__}"
    )


def named(widget: QWidget) -> bool:
    return bool(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip())


@pytest.fixture
def files(project_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a person would choose where a dialog asks for a file first."""
    sample = resource(SAMPLE)
    folder = tmp_path / "folder"
    folder.mkdir()
    shutil.copy(sample, folder)
    other = Path(shutil.copy(project_file, tmp_path / "other.opq"))
    monkeypatch.setattr(import_dialog, "ask_transcripts", lambda _: [sample])
    monkeypatch.setattr(folder_dialog, "ask_folder", lambda _: [folder])
    monkeypatch.setattr(merge_dialog, "ask_projects", lambda *_: [other])
    monkeypatch.setattr(replace_dialog, "ask_corrected", lambda _: sample)
    monkeypatch.setattr(add_dialog, "ask_translation", lambda _: sample)


def dialogs(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QWidget]:
    """The window and every dialog that an action opens, one after the other, each as it is at first."""
    boxes: list[QDialog] = []

    def opened(dialog: QDialog) -> int:
        boxes.append(dialog)
        return 0

    for kind in (QDialog, QMessageBox):
        monkeypatch.setattr(kind, "exec", opened)
    for way in ("getItem", "getText"):
        monkeypatch.setattr(QInputDialog, way, lambda *_, **__: ("", False))
    controller = window.controller
    text = controller.reading.transcript.original
    code = next(
        code for code in controller.workspace.codebook.tree.codebook.in_order() if code.can_be_applied
    )
    controller.workspace.canvas.select(text.uid, text.sentences[1])
    controller.apply(code.uid)
    qtbot.waitUntil(lambda: controller.reading.coding is not None and not window.tasks.busy)
    controller.workspace.codebook.view.mark(code.uid)
    yield window
    panels_last = sorted(window.menus.entries(), key=lambda entry: entry[0].id.startswith(OPENING))
    for action, made in panels_last:
        opens = action.text.endswith("…") or action.id.startswith(OPENING)
        if action.id in LEAVING or not opens:
            continue
        made.trigger()
        qtbot.waitUntil(lambda: not window.tasks.busy)
        tops = {top for top in QApplication.topLevelWidgets() if top.isVisible()} | set(boxes)
        for box in boxes:
            box.show()
        yield from tops
        for top in tops - {window}:
            top.close()
        boxes.clear()
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)


@pytest.fixture
def large_words(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """The system shows words so many times as large as usual; there is a screen for that."""
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPixelSize(round(USUAL * request.param))
    qapp.setFont(larger)
    yield
    qapp.setFont(usual)


@pytest.mark.parametrize(
    ("large_words", "theme", "language"),
    [(1.5, "dark", "zh_CN"), (2.0, "light", "fr")],
    indirect=["large_words"],
)
def test_everything_has_a_name_is_reached_shows_the_focus_and_can_be_read(
    large_words: None,
    coding_window: MainWindow,
    files: None,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    theme: str,
    language: str,
) -> None:
    monkeypatch.setattr(working, "ROOM", QSize(-1200, -400))  # the screen of the tests is 800 pixels wide
    look = coding_window.look
    look.use_theme(theme)
    look.use_language(language)
    assert look.text_size > coding_window.preferences.settings.text_size * 1.4
    coding_window.resize(1900, 1060)
    faults: set[str] = set()
    seen: set[str] = set()
    for top in dialogs(coding_window, qtbot, monkeypatch):
        seen.add(type(top).__name__)
        with suppress(QtTimeoutError):
            qtbot.waitUntil(lambda top=top: not clipped(top), timeout=1000)  # words may still be set out
        faults.update(f"is clipped: {words!r} in {type(top).__name__}" for words in clipped(top))
        for widget in controls(top):
            faults.update(f"{fault}: {title(widget)}" for fault in faults_of(widget))
    assert not faults, "\n".join(sorted(faults))
    assert seen >= {"MainWindow", "ImportDialog", "ActDialog", "RemovalBox", "TargetDialog", "FontsDialog"}


def faults_of(widget: QWidget) -> Iterator[str]:
    if not named(widget):
        yield "has no name"
    if any(type(holder).__name__ in FIELDS for holder in holders(widget)):
        return
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield "is not reached by Tab"
    elif not shows_focus(widget):
        yield "does not show the focus"


def shows_focus(widget: QWidget) -> bool:
    """Whether it looks different with the focus; where Qt gives it none at the moment, that is not asked."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if not widget.hasFocus():
        return True
    focused = widget.grab().toImage()
    widget.clearFocus()
    return focused != widget.grab().toImage()


def test_tab_goes_through_the_whole_window_and_back(coding_window: MainWindow, qtbot: QtBot) -> None:
    canvas = coding_window.controller.workspace.canvas
    canvas.setFocus()
    wanted = {
        widget
        for widget in controls(coding_window)
        if not any(type(holder).__name__ in FIELDS for holder in holders(widget))
    } | {canvas}
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        visited = set()
        for _ in range(3 * len(wanted) + 10):
            focused = coding_window.focusWidget()
            visited.add(focused)
            qtbot.keyClick(focused, key)
        missed = wanted - visited
        assert not missed, [title(widget) for widget in missed]


def clipped(top: QWidget) -> list[str]:
    """Words that cannot be read in full, though nothing was shortened on purpose."""
    return [
        widget.text()
        for widget in top.findChildren(QWidget)
        if isinstance(widget, (QLabel, QAbstractButton)) and not isinstance(widget, RecentButton)
        if widget.isVisible() and widget.window() is top and widget.text()
        if widget.minimumSizeHint().width() > widget.width()
        or max(widget.minimumSizeHint().height(), widget.heightForWidth(widget.width())) > widget.height()
    ]


def test_the_start_page_is_reached_too(window: MainWindow, project_file: Path) -> None:
    window.preferences.remember(project_file)
    window.start.show_recent(window.preferences.recent())
    assert {type(widget).__name__ for widget in controls(window)} >= {"QPushButton", "QListWidget"}
    assert [title(widget) for widget in controls(window) if not named(widget)] == []
