"""Segments: codings with all that a reader of a table needs."""

from __future__ import annotations

from dataclasses import dataclass

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Segment:
    """One coding in all languages.

    ``quote`` is exactly the coded text; ``original`` and ``translation`` hold it on its own side and its echo
    on the other ("" where nothing is aligned; of several translations the coded one, else the first).
    ``translations`` has a language (BCP 47) and a quote for each there is. ``span`` counts code points of the
    coded text, ``time`` is in milliseconds, ``turn`` numbers from 1. ``counted`` says
    whether the scope of the tables includes it.
    """

    coding: Uid
    code: Uid
    transcript: str
    language: str
    version: Version
    span: Span
    quote: str
    original: str
    translation: str
    turn: int
    speaker: str
    role: Role
    time: int | None
    coder: str
    created: str
    weight: float | None
    memos: tuple[str, ...]
    counted: bool
    translations: tuple[tuple[str, str], ...] = ()

    def translated(self, language: str) -> str:
        """The quote in the translations of ``language``; "" where there are none."""
        return "\n".join(quote for tongue, quote in self.translations if tongue == language and quote)
