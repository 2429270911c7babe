"""The summary grid: what coders wrote for each transcript and code, and the passages they wrote it from."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.matrix import Scope
from opimpuc_qda.domain.segment import Segment
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.segments import segments_of
from opimpuc_qda.queries.standing import stands
from opimpuc_qda.queries.transcripts import TranscriptRow, transcripts
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Code, Coder, Coding, Summary, Text, Transcript

Place = tuple[Uid, Uid]
"""A cell: transcript and code."""


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """What one coder wrote in one cell."""

    uid: Uid
    transcript: Uid
    code: Uid
    coder: Uid
    author: str
    body: str


@dataclass(frozen=True, slots=True)
class Grid:
    """Transcripts by name x codes; cells without codings and summaries are in neither mapping.

    ``counts`` are codings of the code itself that stand on the texts of the transcript, of all coders.
    """

    transcripts: tuple[TranscriptRow, ...]
    codebook: Codebook
    counts: Mapping[Place, int]
    summaries: Mapping[Place, tuple[SummaryRow, ...]]


def summary_grid(view: View) -> Grid:
    """The whole grid as it is now."""
    return Grid(transcripts(view), codebook(view), _counts(view), _summaries(view))


def passages_of(view: View, transcript: Uid, code: Uid) -> tuple[Segment, ...]:
    """The codings of one cell in the order of the texts, each with its words in both languages."""
    return segments_of(view, transcript, code, Scope())


def summaries_under(view: View, codes: Collection[Uid]) -> tuple[SummaryRow, ...]:
    """What was written under ``codes``, by uid."""
    rows = view.rows(_SUMMARIES.where(Code.uid.in_(tuple(codes))))
    return tuple(SummaryRow(*row) for row in rows)


def _counts(view: View) -> dict[Place, int]:
    rows = view.rows(
        select(Transcript.uid, Code.uid, func.count())
        .select_from(Coding)
        .join(Text, Text.id == Coding.text_id)
        .join(Transcript, Transcript.id == Text.transcript_id)
        .join(Code, Code.id == Coding.code_id)
        .where(Coding.alive, Text.alive, Transcript.alive, stands())
        .group_by(Transcript.uid, Code.uid)
    )
    return {(Uid(transcript), Uid(code)): count for transcript, code, count in rows}


def _summaries(view: View) -> dict[Place, tuple[SummaryRow, ...]]:
    result: dict[Place, tuple[SummaryRow, ...]] = {}
    for values in view.rows(_SUMMARIES):
        row = SummaryRow(*values)
        result[row.transcript, row.code] = (*result.get((row.transcript, row.code), ()), row)
    return result


_SUMMARIES = (
    select(Summary.uid, Transcript.uid, Code.uid, Coder.uid, Coder.name, Summary.body)
    .join(Transcript, Transcript.id == Summary.transcript_id)
    .join(Code, Code.id == Summary.code_id)
    .join(Coder, Coder.id == Summary.coder_id)
    .where(Summary.alive, Summary.body != "")
    .order_by(Coder.name, Summary.uid)
)
