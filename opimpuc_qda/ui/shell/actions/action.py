"""One verb of the window, as data, and the menus where verbs stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from opimpuc_qda.ui.models.situation import Situation
from opimpuc_qda.ui.shell.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from opimpuc_qda.ui.shell.main_window import MainWindow


class Menu(Enum):
    """The menus from left to right, with their titles; ``NONE`` is for keys that stand in no menu."""

    PROJECT = QT_TRANSLATE_NOOP("Actions", "&Project")
    EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
    CODING = QT_TRANSLATE_NOOP("Actions", "&Coding")
    CODEBOOK = QT_TRANSLATE_NOOP("Actions", "Code&book")
    ALIGNMENT = QT_TRANSLATE_NOOP("Actions", "&Alignment")
    TRANSLATION = QT_TRANSLATE_NOOP("Actions", "&Translation")
    MEMOS = QT_TRANSLATE_NOOP("Actions", "&Memos")
    GO = QT_TRANSLATE_NOOP("Actions", "&Go")
    VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
    SNAP = QT_TRANSLATE_NOOP("Actions", "Select &by")
    ENDS = QT_TRANSLATE_NOOP("Actions", "&Ends of the coding")
    ARRANGEMENT = QT_TRANSLATE_NOOP("Actions", "&Languages shown")
    MARKING = QT_TRANSLATE_NOOP("Actions", "&Marks of codings")
    SPACING = QT_TRANSLATE_NOOP("Actions", "&Room between lines")
    THEME = QT_TRANSLATE_NOOP("Actions", "Colours")
    LANGUAGE = QT_TRANSLATE_NOOP("Actions", "Language")
    NONE = ""


SUBMENUS = {
    Menu.SNAP: Menu.EDIT,
    Menu.ENDS: Menu.CODING,
    Menu.ARRANGEMENT: Menu.VIEW,
    Menu.MARKING: Menu.VIEW,
    Menu.SPACING: Menu.VIEW,
    Menu.THEME: Menu.VIEW,
    Menu.LANGUAGE: Menu.VIEW,
}


def always(situation: Situation) -> bool:
    """For actions that need nothing."""
    del situation
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """One verb. ``in_text`` keeps its keys to the canvas; ``choice`` makes it one of a group, ticked if true.

    ``text`` and ``tooltip`` are sources of the context "Actions", translated where they are shown.
    """

    id: str
    menu: Menu
    text: str
    tooltip: str
    run: Callable[[MainWindow], object]
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    enabled: Callable[[Situation], bool] = always
    in_text: bool = False
    in_toolbar: bool = False
    starts_group: bool = False
    choice: Callable[[MainWindow], bool] | None = None
