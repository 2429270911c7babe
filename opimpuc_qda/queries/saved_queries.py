"""The questions that a project keeps under names."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from opimpuc_qda.domain.attribute_values import Answer, from_json
from opimpuc_qda.domain.retrieval import Distance, Measure, Only, Operator, Query, SavedQuery
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store import schema
from opimpuc_qda.store.project import View


def saved_queries(view: View) -> tuple[SavedQuery, ...]:
    """All that are kept, by name."""
    table = schema.SavedQuery
    rows = view.rows(select(table.uid, table.name, table.query).where(table.alive))
    found = (SavedQuery(Uid(uid), name, _query(json.loads(query))) for uid, name, query in rows)
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.uid)))


def _query(kept: Mapping[str, Any]) -> Query:
    return Query(
        _uids(kept["first"]),
        Operator(kept["operator"]),
        _uids(kept["second"]),
        kept["least"],
        Distance(kept["distance"]["most"], Measure(kept["distance"]["measure"])),
        kept["subcodes"],
        _only(kept["only"]),
    )


def _only(kept: Mapping[str, Any]) -> Only:
    return Only(
        transcripts=_uids(kept["transcripts"]),
        cases=_uids(kept["cases"]),
        answers=tuple((Uid(attribute), _answer(value)) for attribute, value in kept["answers"]),
        speakers=tuple(kept["speakers"]),
        roles=tuple(map(Role, kept["roles"])),
        coders=_uids(kept["coders"]),
    )


def _answer(kept: object) -> Answer:
    """Never empty: nobody asks for an attribute without a value."""
    answer = from_json(kept)
    return "" if answer is None else answer


def _uids(kept: Sequence[str]) -> tuple[Uid, ...]:
    return tuple(map(Uid, kept))
