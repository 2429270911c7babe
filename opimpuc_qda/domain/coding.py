"""Coding: a code put on a span of a text by a coder."""

from __future__ import annotations

from dataclasses import dataclass

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Coding:
    """One code on one span of one revision of a text, by one coder.

    ``span`` counts code points of the revision's body and is never empty; ``created`` is UTC, ISO 8601.
    """

    uid: Uid
    code: Uid
    text: Uid
    revision: Uid
    span: Span
    coder: Uid
    created: str
    weight: float | None = None

    def __post_init__(self) -> None:
        if not len(self.span):
            raise ValueError("a coding covers at least one code point")
