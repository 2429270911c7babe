"""Actions on codings."""

from __future__ import annotations

from opimpuc_qda.ui.shell.actions.action import Action, Menu
from opimpuc_qda.ui.shell.marking import QT_TRANSLATE_NOOP


def _recent(digit: int) -> Action:
    return Action(
        f"coding.recent.{digit}",
        Menu.NONE,
        QT_TRANSLATE_NOOP("Actions", "Apply a recent code"),
        QT_TRANSLATE_NOOP("Actions", "Apply the recent code with this digit"),
        lambda window: window.coding(lambda coding: coding.apply_recent(digit)),
        (str(digit),),
        enabled=lambda now: now.passage and now.recent >= digit,
        in_text=True,
    )


def _own(digit: int) -> Action:
    return Action(
        f"coding.own.{digit}",
        Menu.NONE,
        QT_TRANSLATE_NOOP("Actions", "Apply your own code"),
        QT_TRANSLATE_NOOP("Actions", "Apply the code that you gave this key"),
        lambda window: window.coding(lambda coding: coding.quick.apply_own(digit)),
        (f"Ctrl+{digit}",),
        enabled=lambda now: now.passage,
    )


CODING = (
    Action(
        "coding.quick",
        Menu.CODING,
        QT_TRANSLATE_NOOP("Actions", "&Quick code…"),
        QT_TRANSLATE_NOOP("Actions", "Type to code the selected passage, or the sentence at the caret"),
        lambda window: window.coding(lambda coding: coding.quick.open()),
        ("Q",),
        enabled=lambda now: now.transcript,
        in_text=True,
    ),
    Action(
        "coding.find",
        Menu.CODING,
        QT_TRANSLATE_NOOP("Actions", "&Find a code"),
        QT_TRANSLATE_NOOP("Actions", "Type to find a code, Enter to apply it"),
        lambda window: window.coding(lambda coding: coding.find_code()),
        ("Ctrl+K",),
        "search",
        enabled=lambda now: now.project,
        in_toolbar=True,
    ),
    Action(
        "coding.apply",
        Menu.CODING,
        QT_TRANSLATE_NOOP("Actions", "&Apply the marked code"),
        QT_TRANSLATE_NOOP("Actions", "Put the code marked in the codebook on the selected passage"),
        lambda window: window.coding(lambda coding: coding.apply_marked()),
        ("Return", "Enter"),
        "code",
        enabled=lambda now: now.passage and now.code,
        in_text=True,
        in_toolbar=True,
    ),
    Action(
        "coding.memo",
        Menu.CODING,
        QT_TRANSLATE_NOOP("Actions", "&Memo"),
        QT_TRANSLATE_NOOP("Actions", "Write a memo on the current coding"),
        lambda window: window.coding(lambda coding: coding.write_memo()),
        ("M",),
        "memo",
        enabled=lambda now: now.coding,
        in_text=True,
        in_toolbar=True,
    ),
    Action(
        "coding.remove",
        Menu.CODING,
        QT_TRANSLATE_NOOP("Actions", "&Remove coding"),
        QT_TRANSLATE_NOOP("Actions", "Take the current coding away; it can be undone"),
        lambda window: window.coding(lambda coding: coding.remove_current()),
        ("Delete", "Backspace"),
        "remove",
        enabled=lambda now: now.coding,
        in_text=True,
        in_toolbar=True,
    ),
    Action(
        "coding.in_vivo",
        Menu.CODING,
        QT_TRANSLATE_NOOP("Actions", "Code &in vivo"),
        QT_TRANSLATE_NOOP("Actions", "Make a code that is called as the selected words are, and apply it"),
        lambda window: window.coding(lambda coding: coding.quick.code_in_vivo()),
        ("V",),
        enabled=lambda now: now.passage,
        in_text=True,
        starts_group=True,
    ),
    Action(
        "coding.open",
        Menu.CODING,
        QT_TRANSLATE_NOOP("Actions", "&Open coding"),
        QT_TRANSLATE_NOOP("Actions", "Open the quick code bar by itself after each selection"),
        lambda window: window.coding(lambda coding: coding.quick.toggle_open_coding()),
        ("Ctrl+Shift+O",),
        enabled=lambda now: now.transcript,
        choice=lambda window: window.controller is not None and window.controller.quick.opens_itself,
    ),
    *(_own(digit) for digit in range(1, 10)),
    *(_recent(digit) for digit in range(1, 10)),
)
