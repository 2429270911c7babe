"""Memos on what one sees, all memos, and the grid of summaries."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.ui.shell.actions.action import Action, Menu, always
from opimpuc_qda.ui.shell.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from opimpuc_qda.ui.models.situation import Situation


def _on(
    target: MemoTarget, text: str, tooltip: str, key: str, enabled: Callable[[Situation], bool] = always
) -> Action:
    return Action(
        f"memos.{target.value}",
        Menu.MEMOS,
        text,
        tooltip,
        lambda window: window.transfers.write_memo(target),
        (key,),
        enabled=enabled,
    )


MEMOS = (
    Action(
        "memos.show",
        Menu.MEMOS,
        QT_TRANSLATE_NOOP("Actions", "&All memos…"),
        QT_TRANSLATE_NOOP("Actions", "Find, edit, remove and export the memos of the project"),
        lambda window: window.transfers.show_memos(),
        ("Ctrl+Shift+M",),
        enabled=lambda now: now.project,
    ),
    Action(
        "summaries.show",
        Menu.MEMOS,
        QT_TRANSLATE_NOOP("Actions", "&Summaries…"),
        QT_TRANSLATE_NOOP("Actions", "Sum up what each transcript says under each code"),
        lambda window: window.transfers.show_summaries(),
        ("F12",),
        enabled=lambda now: now.project,
    ),
    _on(
        MemoTarget.TURN,
        QT_TRANSLATE_NOOP("Actions", "Memo on this &turn"),
        QT_TRANSLATE_NOOP("Actions", "Write a memo on the turn at the caret"),
        "Ctrl+Alt+T",
        lambda now: now.transcript,
    ),
    _on(
        MemoTarget.BEAD,
        QT_TRANSLATE_NOOP("Actions", "Memo on this t&ranslation"),
        QT_TRANSLATE_NOOP("Actions", "Write on how the translation renders the original here"),
        "Ctrl+B",
        lambda now: now.translation,
    ),
    _on(
        MemoTarget.TRANSCRIPT,
        QT_TRANSLATE_NOOP("Actions", "Memo on this trans&cript"),
        QT_TRANSLATE_NOOP("Actions", "Write a memo on the transcript shown"),
        "Ctrl+Shift+T",
        lambda now: now.transcript,
    ),
    _on(
        MemoTarget.CODE,
        QT_TRANSLATE_NOOP("Actions", "Memo on the marked c&ode"),
        QT_TRANSLATE_NOOP("Actions", "Write a memo on the code marked in the codebook"),
        "Ctrl+Shift+K",
        lambda now: now.project,
    ),
    _on(
        MemoTarget.CASE,
        QT_TRANSLATE_NOOP("Actions", "Memo on the p&lace"),
        QT_TRANSLATE_NOOP("Actions", "Write a memo on the place of this interview"),
        "Ctrl+Shift+L",
        lambda now: now.transcript,
    ),
    _on(
        MemoTarget.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Memo on the &project"),
        QT_TRANSLATE_NOOP("Actions", "Write a memo on the project as a whole"),
        "Ctrl+Shift+J",
        lambda now: now.project,
    ),
)
