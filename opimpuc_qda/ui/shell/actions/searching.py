"""Actions that search the texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from opimpuc_qda.ui.shell.actions.action import Action, Menu
from opimpuc_qda.ui.shell.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from opimpuc_qda.ui.shell.main_window import MainWindow
    from opimpuc_qda.ui.views.searching.binding import SearchBinding


def _search(verb: Callable[[SearchBinding], object]) -> Callable[[MainWindow], object]:
    def run(window: MainWindow) -> None:
        from opimpuc_qda.ui.views.searching.binding import SearchBinding

        if window.controller is not None and window.session is not None:
            space = window.controller.workspace
            made = space.findChild(SearchBinding)
            verb(made or SearchBinding(window.session, space, window.controller.reading))

    return run


SEARCHING = (
    Action(
        "search.here",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "F&ind in this transcript"),
        QT_TRANSLATE_NOOP("Actions", "Find words in the transcript shown, in both languages"),
        _search(lambda search: search.open(everywhere=False)),
        ("Ctrl+F",),
        "search",
        enabled=lambda now: now.transcript,
        starts_group=True,
    ),
    Action(
        "search.everywhere",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Find in &all transcripts"),
        QT_TRANSLATE_NOOP("Actions", "Find words in all transcripts of the project"),
        _search(lambda search: search.open(everywhere=True)),
        ("Ctrl+Shift+F",),
        enabled=lambda now: now.project,
    ),
    Action(
        "search.next",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Next hit"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next place that was found"),
        _search(lambda search: search.step(1)),
        ("F3",),
        enabled=lambda now: now.project,
    ),
    Action(
        "search.previous",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Previous hit"),
        QT_TRANSLATE_NOOP("Actions", "Go to the previous place that was found"),
        _search(lambda search: search.step(-1)),
        ("Shift+F3",),
        enabled=lambda now: now.project,
    ),
)
