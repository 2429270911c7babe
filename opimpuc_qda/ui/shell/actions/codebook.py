"""Actions on the code that is marked in the codebook."""

from __future__ import annotations

from opimpuc_qda.ui.shell.actions.action import Action, Menu
from opimpuc_qda.ui.shell.marking import QT_TRANSLATE_NOOP

CODEBOOK = (
    Action(
        "codebook.new",
        Menu.CODEBOOK,
        QT_TRANSLATE_NOOP("Actions", "&New code…"),
        QT_TRANSLATE_NOOP("Actions", "Write a new code, below the marked group or beside the marked code"),
        lambda window: window.coding(lambda coding: coding.codes.new()),
        ("Ctrl+Alt+K",),
        enabled=lambda now: now.project,
    ),
    Action(
        "codebook.edit",
        Menu.CODEBOOK,
        QT_TRANSLATE_NOOP("Actions", "&Edit code…"),
        QT_TRANSLATE_NOOP("Actions", "Open all that the marked code says, in every language"),
        lambda window: window.coding(lambda coding: coding.codes.edit()),
        ("Ctrl+Alt+B",),
        enabled=lambda now: now.project,
    ),
    Action(
        "codebook.rename",
        Menu.CODEBOOK,
        QT_TRANSLATE_NOOP("Actions", "&Rename"),
        QT_TRANSLATE_NOOP("Actions", "Type another label for the marked code, in the language shown"),
        lambda window: window.coding(lambda coding: coding.codebook.rename()),
        ("Ctrl+Alt+N",),
        enabled=lambda now: now.project,
    ),
    Action(
        "codebook.merge",
        Menu.CODEBOOK,
        QT_TRANSLATE_NOOP("Actions", "&Merge into…"),
        QT_TRANSLATE_NOOP("Actions", "Give the codings of the marked code to another one, after a look"),
        lambda window: window.coding(lambda coding: coding.codebook.merge()),
        ("Ctrl+Alt+M",),
        enabled=lambda now: now.project,
        starts_group=True,
    ),
    Action(
        "codebook.split",
        Menu.CODEBOOK,
        QT_TRANSLATE_NOOP("Actions", "S&plit…"),
        QT_TRANSLATE_NOOP("Actions", "Choose which codings of the marked code get another one"),
        lambda window: window.coding(lambda coding: coding.codes.split()),
        ("Ctrl+Alt+S",),
        enabled=lambda now: now.project,
    ),
    Action(
        "codebook.retire",
        Menu.CODEBOOK,
        QT_TRANSLATE_NOOP("Actions", "Re&tire, or use again"),
        QT_TRANSLATE_NOOP("Actions", "Keep the marked code readable but offer it no more, or offer it again"),
        lambda window: window.coding(lambda coding: coding.codebook.retire()),
        ("Ctrl+Alt+R",),
        enabled=lambda now: now.project,
    ),
    Action(
        "codebook.delete",
        Menu.CODEBOOK,
        QT_TRANSLATE_NOOP("Actions", "&Delete…"),
        QT_TRANSLATE_NOOP("Actions", "Take the marked code out, after a look at what goes with it"),
        lambda window: window.coding(lambda coding: coding.codebook.delete()),
        ("Ctrl+Alt+D",),
        enabled=lambda now: now.project,
    ),
)
