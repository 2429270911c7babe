"""Memos: a coder's notes on anything in the project."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from opimpuc_qda.domain.uid import Uid, derived


class MemoTarget(StrEnum):
    """What a memo can hang on."""

    PROJECT = "project"
    TRANSCRIPT = "transcript"
    CODE = "code"
    CODING = "coding"
    TURN = "turn"  # see turn_target
    BEAD = "bead"  # on how one language renders the other
    CASE = "case"
    PARTICIPANT = "participant"


@dataclass(frozen=True, slots=True)
class Memo:
    """A note by ``coder`` on the entity ``target`` of the kind ``on``."""

    uid: Uid
    on: MemoTarget
    target: Uid
    body: str
    coder: Uid
    created: str


def turn_target(text: Uid, turn: int) -> Uid:
    """What memos on the turn numbered ``turn`` (from 1) of the text ``text`` hang on."""
    return derived(text, f"turn {turn}")


PROJECT_TARGET = Uid("0f6a5f43-5a0d-5c55-9a54-3b8f3a1a7c10")
"""What memos on the project as a whole hang on, in every project and every copy."""
