"""What a merge does, in numbers and names: read from the log and from what folding did."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, Integer, func, literal, select
from sqlalchemy.orm import aliased

from opimpuc_qda.domain.merge import LookAlike, MergedFile, MergeLine, MergeReport, Unplaced
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import fold, schema
from opimpuc_qda.store.conflicts import conflicts
from opimpuc_qda.store.working import FOLDED


def empty_report(files: tuple[MergedFile, ...]) -> MergeReport:
    """The report of a merge that brings nothing new."""
    return MergeReport(files, {}, {}, {}, (), (), (), (), None)


def report(connection: Connection, files: tuple[MergedFile, ...]) -> MergeReport:
    """Describe the merge that was just folded on ``connection``."""
    return MergeReport(
        files=files,
        added=_counts(connection, fold.ADDED, fold.REVIVED),
        changed=_counts(connection, fold.CHANGED),
        removed=_counts(connection, fold.REMOVED),
        lines=_lines(connection),
        conflicts=conflicts(connection),
        lookalikes=(*_same_texts(connection), *_same_names(connection)),
        unplaced=_unplaced(connection),
        operation=None,
    )


def _counts(connection: Connection, *effects: str) -> dict[str, int]:
    statement = (
        select(FOLDED.c.kind, func.count())
        .where(FOLDED.c.effect.in_(effects))
        .group_by(FOLDED.c.kind)
        .order_by(FOLDED.c.kind)
    )
    return dict(connection.execute(statement).all())


def _lines(connection: Connection) -> tuple[MergeLine, ...]:
    """Codings added and removed, by coder and transcript."""
    gained = func.sum(FOLDED.c.effect.in_((fold.ADDED, fold.REVIVED)), type_=Integer)
    lost = func.sum(FOLDED.c.effect == fold.REMOVED, type_=Integer)
    statement = (
        select(schema.Coder.name, schema.Transcript.name, gained, lost)
        .select_from(FOLDED)
        .join(schema.Coding, schema.Coding.uid == FOLDED.c.entity)
        .join(schema.Coder, schema.Coder.id == schema.Coding.coder_id)
        .join(schema.Text, schema.Text.id == schema.Coding.text_id)
        .join(schema.Transcript, schema.Transcript.id == schema.Text.transcript_id)
        .where(FOLDED.c.kind == "coding")
        .group_by(schema.Coder.id, schema.Transcript.id)
        .having((gained > 0) | (lost > 0))
        .order_by(schema.Coder.name, schema.Transcript.name)
    )
    return tuple(MergeLine(*row) for row in connection.execute(statement))


def _same_texts(connection: Connection) -> Iterator[LookAlike]:
    """New transcripts whose text (by hash) another transcript has already."""
    mine, other = aliased(schema.Revision), aliased(schema.Revision)
    my_text, other_text = aliased(schema.Text), aliased(schema.Text)
    my_transcript, other_transcript = aliased(schema.Transcript), aliased(schema.Transcript)
    statement = (
        select(other_transcript.uid, my_transcript.uid, my_transcript.name)
        .distinct()
        .select_from(FOLDED)
        .join(mine, mine.uid == FOLDED.c.entity)
        .join(my_text, my_text.id == mine.text_id)
        .join(my_transcript, my_transcript.id == my_text.transcript_id)
        .join(other, other.body == mine.body)
        .join(other_text, other_text.id == other.text_id)
        .join(other_transcript, other_transcript.id == other_text.transcript_id)
        .where(
            FOLDED.c.kind == "revision",
            FOLDED.c.effect == fold.ADDED,
            other_transcript.id < my_transcript.id,
            my_transcript.alive,
            other_transcript.alive,
        )
        .order_by(my_transcript.name, other_transcript.uid)
    )
    for ours, theirs, name in connection.execute(statement):
        yield LookAlike("transcript", "same text", Uid(ours), Uid(theirs), name)


def _same_names(connection: Connection) -> Iterator[LookAlike]:
    """New codes and coders that bear the name of another one."""
    tables: tuple[tuple[str, type[schema.Code | schema.Coder]], ...] = (
        ("code", schema.Code),
        ("coder", schema.Coder),
    )
    for kind, table in tables:
        other = aliased(table)
        statement = (
            select(other.uid, table.uid, table.name)
            .select_from(FOLDED)
            .join(table, table.uid == FOLDED.c.entity)
            .join(other, other.name == table.name)
            .where(
                FOLDED.c.kind == kind,
                FOLDED.c.effect == fold.ADDED,
                other.id < table.id,
                other.alive,
                table.alive,
            )
            .order_by(table.name, other.uid)
        )
        for ours, theirs, name in connection.execute(statement):
            yield LookAlike(kind, "same name", Uid(ours), Uid(theirs), name)


def _unplaced(connection: Connection) -> tuple[Unplaced, ...]:
    """What waits for its ground, and memos whose coding the other side has removed."""
    waiting = select(schema.Pending.kind, schema.Pending.entity, schema.Pending.missing).order_by(
        schema.Pending.kind, schema.Pending.entity
    )
    homeless = (
        select(literal("memo"), schema.Memo.uid, literal("coding ") + schema.Memo.target)
        .join(schema.Coding, schema.Coding.uid == schema.Memo.target)
        .where(schema.Memo.alive, ~schema.Coding.alive)
        .order_by(schema.Memo.uid)
    )
    return tuple(
        Unplaced(kind, Uid(uid), missing)
        for statement in (waiting, homeless)
        for kind, uid, missing in connection.execute(statement)
    )
