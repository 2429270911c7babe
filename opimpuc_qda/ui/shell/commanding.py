"""The command palette and the editor of shortcuts over the window's actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from opimpuc_qda.ui.models.commands import Command
from opimpuc_qda.ui.models.shortcuts import Shortcut, native
from opimpuc_qda.ui.shell.actions.action import Action
from opimpuc_qda.ui.shell.menus import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from opimpuc_qda.ui.shell.main_window import MainWindow


class Commanding(QObject):
    """Offers every action of ``window`` by name, and lets their keys be changed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.menus.use_keys(window.preferences.action_keys())

    def offer(self) -> None:
        """Let the person type what she wants to do."""
        from opimpuc_qda.ui.views.commands.palette import CommandPalette

        palette = CommandPalette(self._window)
        palette.chosen.connect(lambda action: self._window.menus[action].trigger())
        palette.offer([_command(*entry) for entry in self._window.menus.entries()])

    def edit_keys(self) -> None:
        """Let the person give actions other keys."""
        from opimpuc_qda.ui.views.commands.shortcuts_dialog import ShortcutsDialog

        shortcuts = [_shortcut(*entry) for entry in self._window.menus.entries()]
        dialog = ShortcutsDialog(shortcuts, self._window)
        dialog.saved.connect(self._use)
        dialog.open()

    def _use(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        self._window.preferences.give_action_keys(keys)
        self._window.menus.use_keys(keys)
        self._window.messages.notice(self.tr("Keys changed"))


def _plain(text: str) -> str:
    """Without the mark of the access key, in its Chinese form too, and without dots that promise a dialog."""
    head, mark, tail = text.partition("(&")
    if mark and tail[1:2] == ")":
        text = head + tail[2:]
    return text.replace("&", "").rstrip("…：: ")


def _keys(made: QAction) -> tuple[str, ...]:
    return tuple(key.toString() for key in made.shortcuts())


def _command(action: Action, made: QAction) -> Command:
    return Command(
        action.id,
        _plain(made.text()),
        _plain(said(action.menu.value)),
        native(_keys(made)[:1]),
        f"{said(action.tooltip)}\n{_plain(action.text)}",
        made.isEnabled(),
    )


def _shortcut(action: Action, made: QAction) -> Shortcut:
    shipped = tuple(QKeySequence(key).toString() for key in action.shortcuts)
    return Shortcut(
        action.id,
        _plain(said(action.text)),
        _plain(said(action.menu.value)),
        _keys(made),
        shipped,
        action.in_text,
    )
