"""What goes into a project's workbook, as plain values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from opimpuc_qda.domain.codebook import Codebook, CodebookHead
from opimpuc_qda.domain.matrix import Counting, Frequency, Matrix, Scope, Tally
from opimpuc_qda.domain.segment import Segment


@dataclass(frozen=True, slots=True)
class Facts:
    """What the workbook says of itself. ``made`` is UTC; ``head`` is None without a codebook."""

    project: str
    made: datetime
    program: str
    file_format: int
    head: CodebookHead | None
    transcripts: int
    coders: tuple[str, ...]
    counting: Counting
    scope: Scope
    tally: Tally


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that the sheets show; ``segments`` is read once, while it is written.

    ``translations``: the languages (BCP 47) that have a column each, or none where one column holds them all.
    """

    facts: Facts
    codebook: Codebook
    frequencies: tuple[Frequency, ...]
    by_transcript: Matrix
    segments: Iterable[Segment]
    translations: tuple[str, ...] = ()
