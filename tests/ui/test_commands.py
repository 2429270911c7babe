"""The command palette and the editor of shortcuts, by themselves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from opimpuc_qda.ui.models.commands import Command, CommandsModel, matching
from opimpuc_qda.ui.models.shortcuts import Objection, Shortcut, ShortcutsModel, changed, objection
from opimpuc_qda.ui.views.commands.palette import CommandPalette
from opimpuc_qda.ui.views.commands.shortcuts_dialog import ShortcutsDialog

UNDO = Command("edit.undo", "Annuler", "Édition", "Ctrl+Z", "Défaire la dernière action\nUndo", enabled=True)
SMALL = Command("view.smaller", "Texte plus petit", "Affichage", "", "\nSmaller text", enabled=True)
CLOSED = Command("project.close", "Fermer le projet", "Projet", "Ctrl+W", "\nClose project", enabled=False)
COMMANDS = (UNDO, SMALL, CLOSED)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", (UNDO, SMALL, CLOSED)),
        ("edition", (UNDO,)),
        ("undo", (UNDO,)),
        ("PETIT texte", (SMALL,)),
        ("ctrl+w", (CLOSED,)),
        ("pr", (CLOSED,)),
        ("nothing of it", ()),
    ],
)
def test_commands_are_found_by_words_menus_keys_and_english(typed: str, found: tuple[Command, ...]) -> None:
    assert set(matching(COMMANDS, typed)) >= set(found)
    assert matching(COMMANDS, typed)[: len(found)] == found


def test_the_commands_are_a_sound_model(qtbot: QtBot) -> None:
    model = CommandsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.fill(COMMANDS)
    model.find("undo")
    assert model.rowCount() == 1
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Annuler, Ctrl+Z, Édition"


@pytest.fixture
def palette(qtbot: QtBot) -> Iterator[CommandPalette]:
    window = QWidget()
    window.resize(900, 700)
    qtbot.addWidget(window)
    window.show()
    made = CommandPalette(window)
    made.offer(COMMANDS)
    yield made
    window.close()


def test_typing_and_enter_choose_a_command(palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.line, "texte")
    with qtbot.waitSignal(palette.chosen) as told:
        qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert told.args == ["view.smaller"]


def test_keys_move_in_the_list_and_what_cannot_be_done_is_not_chosen(
    palette: CommandPalette, qtbot: QtBot
) -> None:
    chosen: list[str] = []
    palette.chosen.connect(chosen.append)
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    qtbot.keyClicks(palette.line, "fermer")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert chosen == []
    assert palette.isVisible()


def test_a_word_that_fits_nothing_is_answered(palette: CommandPalette, qtbot: QtBot) -> None:
    assert not palette.none.isVisible()
    qtbot.keyClicks(palette.line, "zzz")
    assert palette.none.isVisible()


FIND = Shortcut("coding.find", "Find a code", "Coding", ("Ctrl+K",), ("Ctrl+K",), in_text=False)
MEMO = Shortcut("coding.memo", "Memo", "Coding", ("M",), ("M",), in_text=True)
NEXT = Shortcut("alignment.next", "Next", "Alignment", ("F7",), ("F7",), in_text=False)
ALL = (FIND, MEMO, NEXT)


@pytest.mark.parametrize(
    ("row", "key", "why"),
    [
        (0, "M", (Objection.TAKEN, "Memo")),
        (0, "X", (Objection.TYPED, "")),
        (0, "Shift+X", (Objection.TYPED, "")),
        (0, "Shift+F3", None),
        (0, "Ctrl+K", None),
        (0, "Alt+X", None),
        (1, "X", None),
        (2, "Ctrl+K", (Objection.TAKEN, "Find a code")),
    ],
)
def test_keys_that_cannot_be_given_are_told(row: int, key: str, why: tuple[Objection, str] | None) -> None:
    assert objection(ALL, row, key) == why


def test_the_shortcuts_are_a_sound_model(qtbot: QtBot) -> None:
    model = ShortcutsModel(("Action", "Menu", "Keys"))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.fill(ALL)
    model.find("memo")
    model.give(0, ("N",))
    assert changed(model.shortcuts) == {"coding.memo": ("N",)}


@pytest.fixture
def dialog(qtbot: QtBot) -> ShortcutsDialog:
    made = ShortcutsDialog(ALL)
    qtbot.addWidget(made)
    made.show()
    return made


def test_new_keys_are_pressed_given_and_saved(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.filter, "memo")
    dialog.keys.setFocus()
    qtbot.keyClick(dialog.keys, Qt.Key.Key_N)
    qtbot.mouseClick(dialog.give_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.saved) as told:
        dialog.buttons.accepted.emit()
    assert told.args == [{"coding.memo": ("N",)}]


def test_keys_of_another_action_are_refused_with_its_name(dialog: ShortcutsDialog) -> None:
    dialog.keys.setKeySequence(QKeySequence("M"))
    assert not dialog.give_button.isEnabled()
    assert "Memo" in dialog.trouble.text()
    dialog.keys.setKeySequence(QKeySequence("Alt+M"))
    assert dialog.give_button.isEnabled()
    assert not dialog.trouble.isVisible()


def test_an_action_may_lose_its_keys_and_all_come_back(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.none_button, Qt.MouseButton.LeftButton)
    assert changed(dialog.model.shortcuts) == {"coding.find": ()}
    qtbot.mouseClick(dialog.all_button, Qt.MouseButton.LeftButton)
    assert changed(dialog.model.shortcuts) == {}
