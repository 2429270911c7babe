"""The whole state of a project as canonical JSON: equal states give equal bytes.

No local ids, no log, nothing that was removed; keys and entities are sorted.
"""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select

from opimpuc_qda.store import schema
from opimpuc_qda.store.fold import readable_rows
from opimpuc_qda.store.kinds import KINDS, Form, Kind
from opimpuc_qda.store.project import View


def dump(view: View) -> str:
    """Everything alive, as one line of JSON: {kind: [{field: value}]} and the bodies in use."""
    state: dict[str, Any] = {kind.name: _entities(view, kind) for kind in KINDS}
    turns = _turns(view)
    for revision in state["revision"]:
        revision["turns"] = turns.get(revision["uid"], [])
    used = {revision["body"] for revision in state["revision"]}
    bodies = view.rows(select(schema.Body.sha256, schema.Body.content))
    state["body"] = {name: content for name, content in bodies if name in used}
    return json.dumps(state, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _entities(view: View, kind: Kind) -> list[dict[str, Any]]:
    structures = {column.field for column in kind.stored if column.form is Form.STRUCTURE}
    result = []
    for row in view.rows(readable_rows(kind)):
        fields = dict(row._mapping)  # noqa: SLF001 -- the public way to a row's names
        if fields.pop("alive"):
            result.append(
                {name: json.loads(value) if name in structures else value for name, value in fields.items()}
            )
    return result


def _turns(view: View) -> dict[str, list[list[Any]]]:
    """The turns of each revision: [n, start, end, speaker, time]."""
    turn = schema.Turn
    rows = view.rows(
        select(schema.Revision.uid, turn.n, turn.start, turn.end, turn.speaker, turn.time)
        .join(turn, turn.revision_id == schema.Revision.id)
        .order_by(turn.revision_id, turn.n)
    )
    result: dict[str, list[list[Any]]] = {}
    for revision, *values in rows:
        result.setdefault(revision, []).append(list(values))
    return result
