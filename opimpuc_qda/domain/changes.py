"""What a finished write tells the rest of the program."""

from __future__ import annotations

from dataclasses import dataclass

from opimpuc_qda.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds ("coding", "code" ...) and uids that one operation touched, and the operation itself.

    No uids: there were too many to keep, and anything of these kinds may have changed.
    """

    kinds: frozenset[str]
    uids: frozenset[Uid]
    operation: Uid
