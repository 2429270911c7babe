"""The history of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opimpuc_qda.ui.shell.actions.action import Action, Menu
from opimpuc_qda.ui.shell.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from opimpuc_qda.ui.shell.main_window import MainWindow


def _show_history(window: MainWindow) -> None:
    from opimpuc_qda.ui.shell import wording
    from opimpuc_qda.ui.views.history.binding import HistoryBinding

    if window.controller is not None and window.session is not None:
        made = window.controller.workspace.findChild(HistoryBinding)
        (made or HistoryBinding(window.session, window.controller, wording.operation)).open()


def _focus(window: MainWindow) -> None:
    if window.controller is not None:
        from opimpuc_qda.ui.views.coding.focus import toggle_focus

        toggle_focus(window.controller.workspace)


HISTORY = (
    Action(
        "history.show",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&History"),
        QT_TRANSLATE_NOOP("Actions", "See who did what when, go there, and take back an act of yours"),
        _show_history,
        ("Ctrl+H",),
        enabled=lambda now: now.project,
    ),
)

FOCUS = (
    Action(
        "view.focus",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Only the &text"),
        QT_TRANSLATE_NOOP("Actions", "Hide the panels beside the text, or show them again"),
        _focus,
        ("F11",),
        enabled=lambda now: now.project,
    ),
)
