"""The workbook of a project: About, Codebook, Frequencies, Code x Transcript, Segments."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.formats.workbooks.about_sheet import write_about
from opimpuc_qda.formats.workbooks.book import book
from opimpuc_qda.formats.workbooks.codebook_sheet import write_codebook
from opimpuc_qda.formats.workbooks.content import Content
from opimpuc_qda.formats.workbooks.looks import process_codes, roles_left_out, scope_line
from opimpuc_qda.formats.workbooks.segments_sheet import write_segments
from opimpuc_qda.formats.workbooks.table_sheets import write_frequencies, write_matrix
from opimpuc_qda.formats.workbooks.words import Words


def write_workbook(content: Content, target: Path, language: str, progress: Progress) -> Mapping[str, int]:
    """Write the workbook in "en", "fr" or "zh_CN"; returns rows of data by the sheets' names as they are.

    An older file at ``target`` is replaced at the very end.

    Raises:
        NotWritable, DiskFull: as the disk says; what was at ``target`` is still there.
        Cancelled: ``progress`` wanted it; likewise.
    """
    words, facts = Words(language), content.facts
    process = [] if facts.scope.process_codes else process_codes(content.codebook)
    scope = scope_line(words, facts.counting, roles_left_out(words, facts.scope.roles_left_out), process)
    with book(target, words, facts.project, facts.made, facts.tally.codings) as made:
        progress.step(0, max(facts.tally.codings, 1), "writing")
        write_about(made, words, content)
        looks = write_codebook(made, words, content.codebook)
        write_frequencies(made, words, content.frequencies, looks, scope)
        write_matrix(made, words, content.by_transcript, looks, scope)
        segments = (content.segments, facts.tally.codings)
        write_segments(made, words, segments, looks, progress, content.translations)
        progress.step(facts.tally.codings, max(facts.tally.codings, 1), "writing")
    return made.rows
