"""Undo and redo, and what is selected in the text."""

from __future__ import annotations

from opimpuc_qda.ui.shell.actions.action import Action, Menu
from opimpuc_qda.ui.shell.marking import QT_TRANSLATE_NOOP

EDIT = (
    Action(
        "edit.undo",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        QT_TRANSLATE_NOOP("Actions", "Take back what you did last"),
        lambda window: window.undo(),
        ("Ctrl+Z",),
        "undo",
        enabled=lambda now: now.undo,
        in_toolbar=True,
    ),
    Action(
        "edit.redo",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        QT_TRANSLATE_NOOP("Actions", "Do again what you took back"),
        lambda window: window.redo(),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        enabled=lambda now: now.redo,
        in_toolbar=True,
    ),
)

SELECT = (
    Action(
        "select.word",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Select &word"),
        QT_TRANSLATE_NOOP("Actions", "Select the word at the caret"),
        lambda window: window.coding(lambda coding: coding.workspace.canvas.select_word()),
        ("Ctrl+D",),
        "word",
        enabled=lambda now: now.transcript,
        in_toolbar=True,
        starts_group=True,
    ),
    Action(
        "select.sentence",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Select &sentence"),
        QT_TRANSLATE_NOOP("Actions", "Select the sentence at the caret"),
        lambda window: window.coding(lambda coding: coding.workspace.canvas.select_sentence()),
        ("Ctrl+J",),
        "sentence",
        enabled=lambda now: now.transcript,
        in_toolbar=True,
    ),
    Action(
        "select.turn",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Select &turn"),
        QT_TRANSLATE_NOOP("Actions", "Select the whole turn at the caret"),
        lambda window: window.coding(lambda coding: coding.workspace.canvas.select_turn()),
        ("Ctrl+T",),
        "turn",
        enabled=lambda now: now.transcript,
        in_toolbar=True,
    ),
    Action(
        "select.across",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Go to the &other language"),
        QT_TRANSLATE_NOOP("Actions", "Put the caret on what renders these words in the other language"),
        lambda window: window.go_across(),
        ("F6",),
        "language",
        enabled=lambda now: now.transcript,
    ),
)
