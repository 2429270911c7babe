"""The report of a merge (or of its dry run) as a workbook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from opimpuc_qda.domain.merge import Conflict, MergeReport
from opimpuc_qda.formats.workbooks.book import Book, book
from opimpuc_qda.formats.workbooks.segments_sheet import moment
from opimpuc_qda.formats.workbooks.sheet import COUNT, SPARSE, WRAPPED, Cell, Column, Layout
from opimpuc_qda.formats.workbooks.styles import Style
from opimpuc_qda.formats.workbooks.wordings import Word
from opimpuc_qda.formats.workbooks.words import Words

_MOMENT = Style(number="yyyy-mm-dd hh:mm:ss", horizontal="left")
_CHANGES = replace(SPARSE, indent=1)
_NOTE = Style(italic=True)
_TITLE = Style(bold=True, size=16)

KINDS: Mapping[str, Word] = {
    "coder": Word.KIND_CODER,
    "transcript": Word.KIND_TRANSCRIPT,
    "text": Word.KIND_TEXT,
    "revision": Word.KIND_REVISION,
    "speaker": Word.KIND_SPEAKER,
    "bead": Word.KIND_BEAD,
    "codebook": Word.KIND_CODEBOOK,
    "code": Word.CODE,
    "attribute_schema": Word.KIND_SCHEMA,
    "attribute": Word.KIND_ATTRIBUTE,
    "coding": Word.KIND_CODING,
    "memo": Word.KIND_MEMO,
    "summary": Word.KIND_SUMMARY,
    "case": Word.KIND_CASE,
    "participant": Word.KIND_PARTICIPANT,
    "interview": Word.KIND_INTERVIEW,
    "participation": Word.KIND_PARTICIPATION,
    "speaker_identity": Word.KIND_IDENTITY,
    "attribute_value": Word.KIND_VALUE,
    "saved_query": Word.KIND_SAVED_QUERY,
    "habit": Word.KIND_HABIT,
    "team_word": Word.KIND_TEAM_WORD,
    "stop_word": Word.KIND_STOP_WORD,
    "rejection": Word.KIND_REJECTION,
}
"""How the kinds of the log are called."""

REASONS: Mapping[str, Word] = {
    "same text": Word.SAME_TEXT,
    "same name": Word.SAME_NAME,
    "same coder name": Word.SAME_CODER_NAME,
}
"""Why two things may be one."""


def write_merge_report(report: MergeReport, target: Path, language: str, made: datetime) -> Mapping[str, int]:
    """Write the report in "en", "fr" or "zh_CN", ``made`` now; returns rows of data by sheet.

    Raises:
        NotWritable, DiskFull: as the disk says; what was at ``target`` is still there.
    """
    words = Words(language)
    with book(target, words, words[Word.MERGE_TITLE], made) as report_book:
        _summary(report_book, words, report)
        _files(report_book, words, report)
        _lines(report_book, words, report)
        _conflicts(report_book, words, report.conflicts)
        _lookalikes(report_book, words, report)
        _unplaced(report_book, words, report)
    return report_book.rows


def _summary(made: Book, words: Words, report: MergeReport) -> None:
    columns = [
        Column(words[Word.WHAT], 34),
        *(Column(words[word], 14, _CHANGES) for word in (Word.ADDED, Word.CHANGED, Word.REMOVED)),
    ]
    done = report.operation
    state = words[Word.DRY_RUN] if done is None else words.text(Word.DONE, uid=done)
    layout = Layout(columns, notes=[(words[Word.MERGE_TITLE], _TITLE), (state, _NOTE)])
    sheet = made.sheet(words[Word.SUMMARY], layout)
    counts = (report.added, report.changed, report.removed)
    for kind in [*KINDS, *sorted({kind for found in counts for kind in found}.difference(KINDS))]:
        sheet.row([words.named(KINDS, kind), *(found.get(kind, 0) for found in counts)])
    sheet.extra_row([None] * len(columns))
    for word, number in (
        (Word.FILES, len(report.files)),
        (Word.CONFLICTS, len(report.conflicts)),
        (Word.LOOK_ALIKES, len(report.lookalikes)),
        (Word.UNPLACED, len(report.unplaced)),
    ):
        sheet.extra_row([words[word], number, None, None])


def _table(
    made: Book,
    name: str,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
    note: str = "",
) -> None:
    """A sheet that is one table."""
    sheet = made.sheet(name, Layout(columns, notes=[(note, _NOTE)] if note else ()))
    for row in rows:
        sheet.row(row)


def _files(made: Book, words: Words, report: MergeReport) -> None:
    columns = [
        Column(words[Word.FILE], 60, WRAPPED),
        Column(words[Word.OPERATIONS], 14, COUNT),
        Column(words[Word.NEW_OPERATIONS], 14, COUNT),
        Column(words[Word.CODERS], 40, WRAPPED),
        Column(words[Word.LAST_CHANGE], 22, _MOMENT),
    ]
    rows: list[list[Cell]] = [
        [
            str(file.path),
            file.operations,
            file.new_operations,
            words.listed(list(file.coders)),
            moment(file.last_change),
        ]
        for file in report.files
    ]
    _table(made, words[Word.FILES], columns, rows)


def _lines(made: Book, words: Words, report: MergeReport) -> None:
    columns = [
        Column(words[Word.CODER], 24),
        Column(words[Word.TRANSCRIPT], 40, WRAPPED),
        Column(words[Word.CODINGS_ADDED], 18, COUNT),
        Column(words[Word.CODINGS_REMOVED], 18, COUNT),
    ]
    rows: list[list[Cell]] = [
        [line.coder, line.transcript, line.added, line.removed] for line in report.lines
    ]
    _table(made, words[Word.BY_CODER], columns, rows)


def _conflicts(made: Book, words: Words, conflicts: Sequence[Conflict]) -> None:
    columns = [
        Column(words[Word.KIND], 14),
        Column(words[Word.WHAT], 30, WRAPPED),
        Column(words[Word.FIELD], 14),
        Column(words[Word.STANDS], 46, WRAPPED),
        Column(words[Word.BY], 16),
        Column(words[Word.AT], 20, _MOMENT),
        Column(words[Word.OTHER_VALUE], 46, WRAPPED),
        Column(words[Word.OTHER_BY], 16),
        Column(words[Word.OTHER_AT], 20, _MOMENT),
        Column(words[Word.UID], 38),
    ]
    rows: list[list[Cell]] = [
        [
            words.named(KINDS, conflict.kind),
            conflict.what,
            conflict.field,
            conflict.stands,
            conflict.stands_by,
            moment(conflict.stands_at),
            conflict.other,
            conflict.other_by,
            moment(conflict.other_at),
            conflict.uid,
        ]
        for conflict in conflicts
    ]
    _table(made, words[Word.CONFLICTS], columns, rows, words[Word.CONFLICTS_HINT])


def _lookalikes(made: Book, words: Words, report: MergeReport) -> None:
    columns = [
        Column(words[Word.KIND], 16),
        Column(words[Word.NAME], 40, WRAPPED),
        Column(words[Word.WHY], 24),
        Column(words[Word.OURS], 38),
        Column(words[Word.THEIRS], 38),
    ]
    rows = [
        [words.named(KINDS, one.kind), one.name, words.named(REASONS, one.why), one.ours, one.theirs]
        for one in report.lookalikes
    ]
    _table(made, words[Word.LOOK_ALIKES], columns, rows, words[Word.LOOK_ALIKES_HINT])


def _unplaced(made: Book, words: Words, report: MergeReport) -> None:
    columns = [
        Column(words[Word.KIND], 16),
        Column(words[Word.UID], 38),
        Column(words[Word.MISSING], 60, WRAPPED),
    ]
    rows = [[words.named(KINDS, one.kind), one.uid, one.missing] for one in report.unplaced]
    _table(made, words[Word.UNPLACED], columns, rows, words[Word.UNPLACED_HINT])
