"""Coders: persons, identified by uid and never by name."""

from __future__ import annotations

from dataclasses import dataclass

from opimpuc_qda.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Coder:
    """Somebody who codes. Two coders may bear one name."""

    uid: Uid
    name: str

    @property
    def initials(self) -> str:
        """Up to three letters for narrow places: "Li Wei" gives "LW", "李伟" gives "李伟"."""
        words = self.name.split()
        if len(words) > 1:
            return "".join(word[0] for word in words)[:3].upper()
        return self.name[:2]
