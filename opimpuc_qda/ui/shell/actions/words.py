"""Words: their lists, their places, and which stay whole."""

from __future__ import annotations

from opimpuc_qda.ui.shell.actions.action import Action, Menu
from opimpuc_qda.ui.shell.marking import QT_TRANSLATE_NOOP

WORDS = (
    Action(
        "words.show",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Wor&ds…"),
        QT_TRANSLATE_NOOP("Actions", "Lists of words, key words, pictures, lexicon and stop lists"),
        lambda window: window.transfers.show_words(),
        ("Ctrl+Shift+W",),
        enabled=lambda now: now.project,
        starts_group=True,
    ),
    Action(
        "words.context",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Keyword in context"),
        QT_TRANSLATE_NOOP("Actions", "Show every place of the selected word, or of the one at the caret"),
        lambda window: window.transfers.show_context(),
        ("Ctrl+Shift+X",),
        enabled=lambda now: now.project,
    ),
)

LEXICON = (
    Action(
        "words.add",
        Menu.CODING,
        QT_TRANSLATE_NOOP("Actions", "A&dd as a word…"),
        QT_TRANSLATE_NOOP("Actions", "Keep the selected Chinese word whole, after seeing what that changes"),
        lambda window: window.transfers.add_word(),
        ("Ctrl+Shift+A",),
        enabled=lambda now: now.transcript,
        starts_group=True,
    ),
)
