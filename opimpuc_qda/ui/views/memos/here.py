"""What a memo is to hang on: what one sees, marks or reads now."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from opimpuc_qda.domain.memo import PROJECT_TARGET, MemoTarget, turn_target
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.cases import interview

if TYPE_CHECKING:
    from opimpuc_qda.store.project import View
    from opimpuc_qda.ui.views.coding.controller import CodingController


def target_here(view: View, on: MemoTarget, coding: CodingController) -> Uid | None:
    """The thing of the kind ``on`` that is current, or None where there is none."""
    read = coding.reading.transcript
    match on:
        case MemoTarget.PROJECT:
            return PROJECT_TARGET
        case MemoTarget.CODE:
            return coding.workspace.codebook.view.marked()
        case MemoTarget.CODING:
            return coding.reading.coding.uid if coding.reading.coding else None
        case MemoTarget.TRANSCRIPT:
            return read.uid if read else None
        case MemoTarget.CASE:
            found = interview(view, read.uid) if read else None
            return found.case if found else None
        case MemoTarget.TURN:
            place = _turn(coding)
            return turn_target(*place) if place else None
        case MemoTarget.BEAD:
            return _bead(coding)
        case _:
            return None


def _turn(coding: CodingController) -> tuple[Uid, int] | None:
    """Text and number of the turn at the caret."""
    read, caret = coding.reading.transcript, coding.workspace.canvas.caret()
    if read is None or caret is None or not read.text(caret[0]).turns:
        return None
    turns = read.text(caret[0]).turns
    return caret[0], max(1, bisect_right(turns, caret[1], key=lambda turn: turn.span.start))


def _bead(coding: CodingController) -> Uid | None:
    read, place = coding.reading.transcript, _turn(coding)
    if read is None or place is None:
        return None
    shown = coding.workspace.canvas.shown_texts()
    for bead in read.beads:
        texts = bead.original_text, bead.translation_text
        sides = zip(texts, (bead.pairing.original, bead.pairing.translation), strict=True)
        if set(texts) <= set(shown) and any(place[0] == text and place[1] in turns for text, turns in sides):
            return bead.uid
    return None
