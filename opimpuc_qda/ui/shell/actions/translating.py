"""Actions on translations: adding, typing, replacing, removing, and which one is shown."""

from __future__ import annotations

from opimpuc_qda.ui.shell.actions.action import Action, Menu
from opimpuc_qda.ui.shell.marking import QT_TRANSLATE_NOOP

TRANSLATING = (
    Action(
        "translation.add",
        Menu.TRANSLATION,
        QT_TRANSLATE_NOOP("Actions", "&Add a translation…"),
        QT_TRANSLATE_NOOP("Actions", "Read a translation from a file, look at its pairs, and add it"),
        lambda window: window.transfers.add_translation(),
        enabled=lambda now: now.transcript,
    ),
    Action(
        "translation.begin",
        Menu.TRANSLATION,
        QT_TRANSLATE_NOOP("Actions", "&Begin a translation without a file…"),
        QT_TRANSLATE_NOOP("Actions", "Choose a language, then type a translation beside the original"),
        lambda window: window.coding(lambda coding: coding.translating.begin()),
        enabled=lambda now: now.transcript,
    ),
    Action(
        "translation.type",
        Menu.TRANSLATION,
        QT_TRANSLATE_NOOP("Actions", "&Type what is not translated"),
        QT_TRANSLATE_NOOP("Actions", "Type the translation of this turn, or of the next one that lacks it"),
        lambda window: window.coding(lambda coding: coding.translating.typing.begin()),
        ("Ctrl+F2",),
        enabled=lambda now: now.translation,
    ),
    Action(
        "translation.replace",
        Menu.TRANSLATION,
        QT_TRANSLATE_NOOP("Actions", "&Replace the translation…"),
        QT_TRANSLATE_NOOP("Actions", "Put a corrected file in the place of the translation that is shown"),
        lambda window: window.transfers.replace_translation(),
        enabled=lambda now: now.translation,
        starts_group=True,
    ),
    Action(
        "translation.remove",
        Menu.TRANSLATION,
        QT_TRANSLATE_NOOP("Actions", "Re&move the translation…"),
        QT_TRANSLATE_NOOP("Actions", "Take away the translation that is shown; it can be undone"),
        lambda window: window.coding(lambda coding: coding.translating.remove()),
        enabled=lambda now: now.translation,
    ),
    Action(
        "translation.next",
        Menu.TRANSLATION,
        QT_TRANSLATE_NOOP("Actions", "&Show the next translation"),
        QT_TRANSLATE_NOOP("Actions", "Put another translation beside the original"),
        lambda window: window.coding(lambda coding: coding.translating.show_next()),
        ("Shift+F6",),
        enabled=lambda now: now.several,
        starts_group=True,
    ),
)
