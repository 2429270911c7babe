"""Menus, toolbar and shortcuts, built from the one list of actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from opimpuc_qda.ui.models.situation import Situation
from opimpuc_qda.ui.shell.actions.action import SUBMENUS, Action, Menu
from opimpuc_qda.ui.shell.actions.everything import ACTIONS

if TYPE_CHECKING:
    from opimpuc_qda.ui.shell.main_window import MainWindow


def said(source: str) -> str:
    """A text of the actions in the interface language."""
    return QCoreApplication.translate("Actions", source)


class Menus(QObject):
    """Owns the window's ``QAction``s and keeps their words, pictures and states up to date."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions = {action.id: (action, self._made(action)) for action in ACTIONS}
        self._menus: dict[Menu, QMenu] = {}
        self._fill_menus(window.menuBar())
        self._group_choices()

    def __getitem__(self, action: str) -> QAction:
        return self._actions[action][1]

    def entries(self) -> tuple[tuple[Action, QAction], ...]:
        """Every action with what Qt knows of it, in the order of the menus."""
        return tuple(self._actions.values())

    def use_keys(self, own: Mapping[str, Sequence[str]]) -> None:
        """Give the actions named in ``own`` these keys, and all others those they came with."""
        for action, made in self._actions.values():
            made.setShortcuts([QKeySequence(key) for key in own.get(action.id, action.shortcuts)])
        self.say()

    def fill_toolbar(self, bar: QToolBar) -> None:
        """Put the actions meant for it on ``bar``, with a line between the menus they come from."""
        menu = Menu.PROJECT
        for action, made in self._actions.values():
            if action.in_toolbar:
                if action.starts_group or action.menu is not menu:
                    bar.addSeparator()
                bar.addAction(made)
                menu = action.menu

    def give_keys(self, canvas: QWidget) -> None:
        """Let the keys that belong to the text work while ``canvas`` has the focus, and only then."""
        canvas.addActions([made for action, made in self._actions.values() if action.in_text])

    def pop_up(self, menu: Menu, where: QPoint) -> None:
        """Show ``menu`` as a context menu at a place of the screen."""
        self._menus[menu].popup(where)

    def say(self) -> None:
        """Speak the interface language."""
        for menu, widget in self._menus.items():
            widget.setTitle(said(menu.value))
        for action, made in self._actions.values():
            made.setText(said(action.text))
            keys = ", ".join(
                key.toString(QKeySequence.SequenceFormat.NativeText) for key in made.shortcuts()[:1]
            )
            made.setToolTip(f"{said(action.tooltip)} ({keys})" if keys else said(action.tooltip))

    def name(self, action: str, detail: str) -> None:
        """Say in its text what ``action`` is about now; "" for nothing in particular."""
        source, made = self._actions[action][0].text, self._actions[action][1]
        made.setText(f"{said(source)}: {detail}" if detail else said(source))

    def paint(self, icon: Callable[[str], QIcon]) -> None:
        """Take the pictures from ``icon``."""
        for action, made in self._actions.values():
            if action.icon:
                made.setIcon(icon(action.icon))

    def suit(self, situation: Situation) -> None:
        """Enable what can be done in ``situation``, and tick what is chosen."""
        for action, made in self._actions.values():
            made.setEnabled(action.enabled(situation))
            if action.choice is not None:
                made.setChecked(action.choice(self._window))

    def _made(self, action: Action) -> QAction:
        made = QAction(self)
        made.setObjectName(action.id)
        made.setShortcuts([QKeySequence(key) for key in action.shortcuts])
        made.setMenuRole(
            QAction.MenuRole.QuitRole if action.id == "program.quit" else QAction.MenuRole.NoRole
        )
        made.setCheckable(action.choice is not None)
        if action.in_text:
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.triggered.connect(lambda: action.run(self._window))
        return made

    def _fill_menus(self, bar: QMenuBar) -> None:
        for menu in Menu:
            if menu is not Menu.NONE:
                above = self._menus.get(SUBMENUS.get(menu, Menu.NONE))
                self._menus[menu] = (above or bar).addMenu("")
        for action, made in self._actions.values():
            if action.menu is not Menu.NONE:
                if action.starts_group:
                    self._menus[action.menu].addSeparator()
                self._menus[action.menu].addAction(made)
            elif not action.in_text:
                self._window.addAction(made)  # keys work from what is on a widget only

    def _group_choices(self) -> None:
        for menu in SUBMENUS:
            group = QActionGroup(self)
            for action, made in self._actions.values():
                if action.menu is menu:
                    group.addAction(made)
