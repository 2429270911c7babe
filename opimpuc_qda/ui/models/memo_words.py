"""What memos hang on, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.memo_lines import MemoPlace

TitleOf = Callable[[Uid], str]
"""How a code is named now."""


def kind_name(on: MemoTarget) -> str:
    """What kind of thing a memo hangs on."""
    translate = QCoreApplication.translate
    return {
        MemoTarget.PROJECT: translate("Memos", "Project"),
        MemoTarget.TRANSCRIPT: translate("Memos", "Transcript"),
        MemoTarget.CODE: translate("Memos", "Code"),
        MemoTarget.CODING: translate("Memos", "Coding"),
        MemoTarget.TURN: translate("Memos", "Turn"),
        MemoTarget.BEAD: translate("Memos", "Translation"),
        MemoTarget.CASE: translate("Memos", "Place"),
        MemoTarget.PARTICIPANT: translate("Memos", "Participant"),
    }[on]


def place_name(on: MemoTarget, place: MemoPlace, title_of: TitleOf) -> str:
    """What exactly: kind, transcript, turn or code."""
    code = title_of(place.code) if place.code else ""
    turn = (
        QCoreApplication.translate("Memos", "turn {number}").format(number=place.turn) if place.turn else ""
    )
    parts = [kind_name(on), place.name, place.transcript_name, turn, code]
    if not place.there:
        parts.append(QCoreApplication.translate("Memos", "no longer there"))
    return " · ".join(filter(None, parts))
