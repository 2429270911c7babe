"""Keeping questions about codings under names, for the whole team."""

from __future__ import annotations

from opimpuc_qda.domain.retrieval import Query, SavedQuery, saved_query
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.saved_queries import saved_queries
from opimpuc_qda.store.project import Project


def save(project: Project, coder: Uid, name: str, query: Query) -> Uid:
    """Keep ``query`` under ``name``, instead of what was kept so before.

    Raises:
        ValueError: ``name`` is blank.
    """
    kept = saved_query(name, query)
    with project.read() as view:
        there = {one.uid: one for one in saved_queries(view)}
    if there.get(kept.uid) == kept:
        return kept.uid
    with project.write("query.save", coder) as change:
        if kept.uid in there:
            change.set(SavedQuery, kept.uid, "query", query)
        else:
            change.add(kept)
            change.restore(SavedQuery, kept.uid)
    return kept.uid


def remove(project: Project, coder: Uid, uid: Uid) -> None:
    """Keep it no longer; it can be undone."""
    with project.write("query.remove", coder) as change:
        change.remove(SavedQuery, uid)
