"""What a team corrected in the preview of an import, and wants understood so from then on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.uid import Uid, derived

HABITS = Uid("5f0e1f0a-6d0c-5b8e-9f57-0d4c1b7a2e63")
"""The name space of habits: whoever corrects the same thing makes the same one."""


class Aspect(StrEnum):
    """What of a file was understood otherwise."""

    ROLE = "role"
    LAYOUT = "layout"
    LANGUAGE = "language"
    ENCODING = "encoding"


@dataclass(frozen=True, slots=True)
class Habit:
    """Where a reader finds ``found``, it is to take it as ``taken``.

    For a role these are a label and the value of a :class:`Role`, or "" for no speaker; else the layout,
    language or encoding that was recognised and the one that is meant.
    """

    uid: Uid
    about: Aspect
    found: str
    taken: str

    @property
    def role(self) -> Role | None:
        """The role that is meant, None for no speaker; of habits about roles alone."""
        return Role(self.taken) if self.taken else None


def habit(about: Aspect, found: str, taken: str) -> Habit:
    """The habit of taking ``found`` as ``taken``."""
    return Habit(derived(HABITS, f"{about} {found}"), about, found, taken)
