"""The palette and changed keys in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from opimpuc_qda.settings import load
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.commands.palette import CommandPalette
from opimpuc_qda.ui.views.commands.shortcuts_dialog import ShortcutsDialog

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_a_command_is_found_by_typing_and_acts_on_the_selection(
    coding_window: MainWindow, qtbot: QtBot
) -> None:
    controller = coding_window.controller
    assert controller is not None
    canvas = controller.workspace.canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_P, CTRL_SHIFT)
    palette = coding_window.findChild(CommandPalette)
    assert palette is not None
    qtbot.keyClicks(palette.line, "whole turn")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: controller.situation().passage)
    assert canvas.hasFocus()


def test_the_palette_leaves_by_escape_and_gives_the_focus_back(
    coding_window: MainWindow, qtbot: QtBot
) -> None:
    controller = coding_window.controller
    assert controller is not None
    canvas = controller.workspace.canvas
    canvas.setFocus()
    coding_window.commanding.offer()
    palette = coding_window.findChild(CommandPalette)
    assert palette is not None
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert canvas.hasFocus()


def test_changed_keys_work_at_once_are_shown_and_remembered(coding_window: MainWindow, qtbot: QtBot) -> None:
    coding_window.commanding.edit_keys()
    dialog = coding_window.findChild(ShortcutsDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.filter, "select turn")
    dialog.keys.setKeySequence(QKeySequence("Ctrl+Alt+Y"))
    qtbot.mouseClick(dialog.give_button, Qt.MouseButton.LeftButton)
    dialog.buttons.accepted.emit()
    made = coding_window.menus["select.turn"]
    assert made.shortcut().toString() == "Ctrl+Alt+Y"
    assert "Ctrl+Alt+Y" in made.toolTip()
    assert [(one.action, one.keys) for one in load().action_keys] == [("select.turn", ("Ctrl+Alt+Y",))]
    controller = coding_window.controller
    assert controller is not None
    controller.workspace.canvas.setFocus()
    qtbot.keyClick(
        controller.workspace.canvas,
        Qt.Key.Key_Y,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    )
    qtbot.waitUntil(lambda: controller.situation().passage)
