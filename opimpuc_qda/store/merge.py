"""Merging: the union of two logs, then a fold of what the new operations touch.

The dry run does the very same work and rolls it back, so that what it shows is what will happen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection, func, select, text

from opimpuc_qda.domain.changes import Changes
from opimpuc_qda.domain.errors import SameProject
from opimpuc_qda.domain.merge import MergeReport
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import files, fold, schema
from opimpuc_qda.store.change import Change
from opimpuc_qda.store.log import Ancestry, Vector
from opimpuc_qda.store.merge_report import empty_report, report
from opimpuc_qda.store.project import Project, read_heads, write_heads
from opimpuc_qda.store.staging import Staged, staged
from opimpuc_qda.store.working import FOLDED

MERGE = "merge"
OPERATION = schema.Operation

_UNITE = (
    (
        "INSERT INTO main.operation (uid, replica, seq, clock, kind, coder, at, undoes, seen) "
        "SELECT uid, replica, seq, clock, kind, coder, at, undoes, seen FROM staged.operation "
        "ORDER BY clock, replica, seq"
    ),
    (
        "INSERT INTO main.change (operation_id, kind, entity, field, value) "
        "SELECT o.id, c.kind, c.entity, c.field, c.value FROM staged.change c "
        "JOIN main.operation o ON o.uid = c.operation ORDER BY c.rowid"
    ),
    ("INSERT OR IGNORE INTO main.body (sha256, content) SELECT sha256, content FROM staged.body"),
)


def merge(
    project: Project, coder: Uid, sources: Sequence[Path], progress: Progress, *, dry_run: bool = False
) -> MergeReport:
    """Bring what ``sources`` hold into ``project``, or only say what that would do (``dry_run``).

    Raises:
        SameProject: one of the files is the project itself.
        Refused, Unavailable: one of the files cannot be read; nothing was changed.
        Cancelled: the user stopped it; nothing was changed.
    """
    for source in sources:
        files.check_file(source)
        if source.samefile(project.path):
            raise SameProject(source)
    with staged(project.path, sources, progress) as found:
        if found.is_empty:
            return empty_report(found.files)
        return _unite(project, coder, found, progress, dry_run=dry_run)


def _unite(project: Project, coder: Uid, found: Staged, progress: Progress, *, dry_run: bool) -> MergeReport:
    """Do the merge in one transaction; a dry run rolls it back once its report is made."""
    with project.transaction(attach=found.path) as connection:
        heads = read_heads(connection)
        first = _next_operation(connection)
        for statement in _UNITE:
            connection.execute(text(statement))
        progress.step(1, 3, "merging")
        fold.touch(connection, first)
        fold.fold(connection)
        progress.step(2, 3, "merging")
        result = report(connection, found.files)
        if dry_run:
            connection.rollback()
            return result
        write_heads(connection, _united_heads(connection, heads, dict(found.heads)))
        change = Change(connection, project.clock)
        if _brings_changes(connection, first):  # two copies must not answer each other's merges for ever
            project.append(change, MERGE, coder)
            result = replace(result, operation=change.operation)
        kinds = frozenset(connection.execute(select(FOLDED.c.kind).distinct()).scalars())
    project.announce(Changes(kinds, frozenset(), change.operation))
    return result


def _next_operation(connection: Connection) -> int:
    last = connection.execute(select(func.coalesce(func.max(OPERATION.id), 0))).scalar_one()
    return int(last) + 1


def _brings_changes(connection: Connection, first: int) -> bool:
    found = select(schema.Change.id).where(schema.Change.operation_id >= first).limit(1)
    return connection.execute(found).first() is not None


def _united_heads(connection: Connection, ours: Vector, theirs: Vector) -> dict[str, int]:
    """The heads of both sides, without those that another head has followed."""
    heads = {replica: max(ours.get(replica, 0), theirs.get(replica, 0)) for replica in {*ours, *theirs}}
    ancestry = Ancestry(connection)
    return {
        replica: seq
        for replica, seq in heads.items()
        if not any(other != replica and ancestry.knows(other, heads[other], replica, seq) for other in heads)
    }
