"""Workbooks out: the tables of a project, and the report of a merge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from opimpuc_qda import __version__
from opimpuc_qda.domain.matrix import Counting, Scope
from opimpuc_qda.domain.merge import MergeReport
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.formats.notes import write_notes
from opimpuc_qda.formats.pictures import write_picture
from opimpuc_qda.formats.workbooks.content import Content, Facts
from opimpuc_qda.formats.workbooks.merge_book import write_merge_report
from opimpuc_qda.formats.workbooks.project_book import write_workbook
from opimpuc_qda.formats.workbooks.shown_table import Value, write_shown_table
from opimpuc_qda.queries.coders import coders
from opimpuc_qda.queries.codes import codebook, codebook_head
from opimpuc_qda.queries.segments import segments, translation_languages
from opimpuc_qda.queries.tables import Tables, tables
from opimpuc_qda.store.clock import Clock
from opimpuc_qda.store.project import Readable, View
from opimpuc_qda.store.schema import FORMAT


def workbook(
    project: Readable,
    target: Path,
    counting: Counting = Counting.PASSAGES,
    language: str = "en",
    progress: Progress | None = None,
) -> Mapping[str, int]:
    """Write the tables of ``project`` to ``target`` (xlsx) in "en", "fr" or "zh_CN", as they are now.

    Returns the rows of data by the sheets' names as they stand in the file. May run in any thread.

    Raises:
        NotWritable, DiskFull: as the disk says; what was at ``target`` is still there.
        Cancelled: ``progress`` wanted it; likewise.
    """
    progress, scope = progress or Silent(), Scope()
    progress.step(0, 1, "counting")
    with project.read() as view:
        found = tables(view, counting, scope)
        content = Content(
            facts=_facts(project, view, found, scope),
            codebook=codebook(view),
            frequencies=found.frequencies,
            by_transcript=found.by_transcript,
            segments=segments(view, scope),
            translations=translation_languages(view),
        )
        return write_workbook(content, target, language, progress)


def merge_report(report: MergeReport, target: Path, language: str = "en") -> Mapping[str, int]:
    """Write the report of a merge or dry run to ``target`` (xlsx); returns rows of data by sheet.

    Raises:
        NotWritable, DiskFull: as the disk says; what was at ``target`` is still there.
    """
    return write_merge_report(report, target, language, Clock().now())


def shown_table(
    title: str, heads: Sequence[str], rows: Sequence[Sequence[Value]], target: Path, language: str = "en"
) -> None:
    """Write a table as it is shown to ``target`` (xlsx or csv).

    Raises:
        NotWritable, DiskFull: as the disk says; what was at ``target`` is still there.
    """
    write_shown_table(title, heads, rows, target, language, Clock().now())


def shown_notes(title: str, notes: Sequence[Sequence[str]], target: Path) -> None:
    """Write ``notes`` (heading, body, author, date, passage) to ``target`` as plain Markdown.

    Raises:
        NotWritable, DiskFull: as the disk says; what was at ``target`` is still there.
    """
    write_notes(title, notes, target)


def shown_picture(data: bytes, target: Path) -> None:
    """Write a picture (the bytes of a PNG or SVG file) to ``target``.

    Raises:
        NotWritable, DiskFull: as the disk says; what was at ``target`` is still there.
    """
    write_picture(data, target)


def _facts(project: Readable, view: View, found: Tables, scope: Scope) -> Facts:
    return Facts(
        project=project.path.stem,
        made=project.clock.now(),
        program=__version__,
        file_format=FORMAT,
        head=codebook_head(view),
        transcripts=len(found.by_transcript.columns),
        coders=tuple(coder.name for coder in coders(view)),
        counting=found.by_transcript.counting,
        scope=scope,
        tally=found.tally,
    )
