"""Corrections of texts, and codings that lost their place by them."""

from __future__ import annotations

from opimpuc_qda.ui.shell.actions.action import Action, Menu
from opimpuc_qda.ui.shell.marking import QT_TRANSLATE_NOOP

CORRECTING = (
    Action(
        "turn.correct",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Correct this turn"),
        QT_TRANSLATE_NOOP("Actions", "Edit the words of the turn at the caret; codings stay with theirs"),
        lambda window: window.coding(lambda coding: coding.correcting.correct_turn()),
        ("F2",),
        enabled=lambda now: now.transcript,
        starts_group=True,
    ),
    Action(
        "text.replace",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Replace by a corrected &file…"),
        QT_TRANSLATE_NOOP("Actions", "Put a corrected file in the place of this text, after a look at it"),
        lambda window: window.transfers.replace_text(),
        ("Shift+F2",),
        enabled=lambda now: now.transcript,
    ),
    Action(
        "text.earlier",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Earlier texts…"),
        QT_TRANSLATE_NOOP("Actions", "Read this text as it was before it was corrected"),
        lambda window: window.transfers.read_earlier(),
        (),
        enabled=lambda now: now.transcript,
    ),
)

UNPLACED = (
    Action(
        "codings.unplaced",
        Menu.CODING,
        QT_TRANSLATE_NOOP("Actions", "Codings &without a place"),
        QT_TRANSLATE_NOOP("Actions", "Show the codings whose words a correction took away"),
        lambda window: window.coding(lambda coding: coding.unplaced.show_panel()),
        ("F9",),
        enabled=lambda now: now.project,
        starts_group=True,
    ),
)
