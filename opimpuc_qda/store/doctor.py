"""The doctor: named checks of a project, and the one repair that is always safe.

The log is the truth; a table that does not equal its fold is rebuilt from it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection, Select, delete, func, select, text

from opimpuc_qda.domain.transcript import body_hash
from opimpuc_qda.store import fold, schema, search_index
from opimpuc_qda.store.kinds import KINDS
from opimpuc_qda.store.project import Project
from opimpuc_qda.store.search_index import Folding

Check = Callable[[Connection], list[str]]
SAMPLES = 20
"""How many findings a check names; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One check: what it found is empty where all is well."""

    name: str
    found: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether the check found nothing."""
        return not self.found


def examine(project: Project, folding: Folding | None = None) -> tuple[Checked, ...]:
    """Run every check; nothing is changed. ``folding`` is what the search index should be made with."""
    checks: dict[str, Check] = {**CHECKS, "index": partial(search_index.faults, folding=folding)}
    with project.transaction() as connection:
        result = tuple(Checked(name, tuple(check(connection))) for name, check in checks.items())
        connection.rollback()
    return result


def repair(project: Project, folding: Folding | None = None) -> tuple[Checked, ...]:
    """Rebuild the indexes, and every table from the log, then examine again.

    The search index is only emptied: until it is made anew, texts are scanned.
    """
    with project.transaction() as connection:
        search_index.forget(connection)
        _refold(connection)
    return examine(project, folding)


def _file(connection: Connection) -> list[str]:
    """SQLite's own check of every page and index."""
    rows = connection.execute(text("PRAGMA integrity_check(20)")).scalars()
    return [str(row) for row in rows if row != "ok"]


def _references(connection: Connection) -> list[str]:
    """Every reference points to a row."""
    return [f"{row[0]} {row[1]} -> {row[2]}" for row in connection.execute(text("PRAGMA foreign_key_check"))]


def _bodies(connection: Connection) -> list[str]:
    """Every body has the hash it is named by."""
    rows = connection.execute(select(schema.Body.sha256, schema.Body.content))
    return [name for name, content in rows if body_hash(content) != name]


def _spans(connection: Connection) -> list[str]:
    """Every coding lies within its revision, and every turn too."""
    codings = select(schema.Coding.uid).join(schema.Revision, schema.Revision.id == schema.Coding.revision_id)
    turns = select(schema.Revision.uid).join(schema.Turn, schema.Turn.revision_id == schema.Revision.id)
    bodies = (
        select(schema.Revision.uid)
        .join(schema.Body, schema.Body.sha256 == schema.Revision.body)
        .where(func.length(schema.Body.content) != schema.Revision.characters)
    )
    statements: tuple[Select[str], ...] = (
        codings.where(schema.Coding.end > schema.Revision.characters),
        turns.where(schema.Turn.end > schema.Revision.characters),
        bodies,
    )
    return [uid for statement in statements for uid in connection.execute(statement.limit(SAMPLES)).scalars()]


def _placed(connection: Connection) -> list[str]:
    """Every coding of a text as it is now quotes something of its turns."""
    coding, revision, turn = schema.Coding, schema.Revision, schema.Turn
    turns: dict[int, tuple[list[int], list[int]]] = {}
    for local, start, end in connection.execute(
        select(turn.revision_id, turn.start, turn.end).order_by(turn.revision_id, turn.n)
    ):
        starts, ends = turns.setdefault(local, ([], []))
        starts.append(start)
        ends.append(end)
    codings = (
        select(coding.uid, coding.revision_id, coding.start, coding.end)
        .join(revision, revision.id == coding.revision_id)
        .join(schema.Text, schema.Text.id == coding.text_id)
        .where(coding.alive, schema.Text.revision == revision.uid)
    )
    found = []
    for uid, local, start, end in connection.execute(codings):
        starts, ends = turns.get(local, ([], []))
        if bisect_right(ends, start) >= bisect_left(starts, end):
            found.append(uid)
    return found[:SAMPLES]


def _sequence(connection: Connection) -> list[str]:
    """The operations of each replica are numbered without gaps or doubles."""
    operation = schema.Operation
    statement = (
        select(operation.replica)
        .group_by(operation.replica)
        .having(
            (func.count() != func.count(operation.seq.distinct()))
            | (func.max(operation.seq) - func.min(operation.seq) + 1 != func.count())
        )
    )
    return list(connection.execute(statement.limit(SAMPLES)).scalars())


def _folds(connection: Connection) -> list[str]:
    """Every table equals the fold of the log (compared by folding anew inside this transaction)."""
    before = _state(connection)
    _refold(connection)
    after = _state(connection)
    return sorted(uid for uid in before.keys() | after.keys() if before.get(uid) != after.get(uid))[:SAMPLES]


CHECKS: Mapping[str, Check] = {
    "file": _file,
    "references": _references,
    "bodies": _bodies,
    "spans": _spans,
    "placed": _placed,
    "sequence": _sequence,
    "folds": _folds,
    "index": search_index.faults,
}


def _refold(connection: Connection) -> None:
    """Empty the folded tables and fold the whole log; indexes first, or lost entries stop the emptying."""
    connection.execute(text("REINDEX"))
    connection.execute(delete(schema.Turn))
    for kind in reversed(KINDS):
        connection.execute(delete(kind.table))
    fold.touch_all(connection)
    fold.fold(connection)


def _state(connection: Connection) -> dict[str, object]:
    """Every row without its local ids, by kind and uid."""
    result: dict[str, object] = {}
    for kind in KINDS:
        for row in connection.execute(fold.readable_rows(kind)):
            result[f"{kind.name} {row[0]}"] = tuple(row[1:])
    turns = (
        select(
            schema.Revision.uid,
            func.json_group_array(
                func.json_array(
                    schema.Turn.n, schema.Turn.start, schema.Turn.end, schema.Turn.speaker, schema.Turn.time
                )
            ),
        )
        .join(schema.Turn, schema.Turn.revision_id == schema.Revision.id)
        .group_by(schema.Revision.uid)
    )
    result |= {f"turns {uid}": found for uid, found in connection.execute(turns)}
    return result
