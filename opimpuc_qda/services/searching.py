"""Searching a project, and keeping its index up to date."""

from __future__ import annotations

from dataclasses import dataclass

from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.searching import Matcher, Mode, SearchQuery
from opimpuc_qda.language.folding import fold_same_length
from opimpuc_qda.language.matching import folding_mark, matcher
from opimpuc_qda.queries.search import Found, find
from opimpuc_qda.queries.search_hits import Hit, hits
from opimpuc_qda.services.language_models import lemma_of
from opimpuc_qda.store import search_index
from opimpuc_qda.store.project import Project, Readable
from opimpuc_qda.store.search_index import Folding

PAGE = 50
_SILENT = Silent()


@dataclass(frozen=True, slots=True)
class Hits:
    """A page of hits; ``total`` counts all of them, at least so many where they are not ``complete``."""

    rows: tuple[Hit, ...]
    total: int
    complete: bool


def folding() -> Folding:
    """How texts and queries are made comparable, and by what an index made otherwise is known."""
    return Folding(fold_same_length, folding_mark())


def search(project: Readable, query: SearchQuery, start: int = 0, stop: int = PAGE) -> Hits:
    """The hits of ``query`` numbered from ``start`` (from 0) up to ``stop``; all are counted.

    Raises:
        BadPattern, SlowPattern: it is no regular expression, or one that takes too long.
    """
    with project.read() as view:
        found = find(view, query, _matcher(query), folding())
        return Hits(hits(view, found.slice(start, stop)), found.total, found.complete)


def find_all(
    project: Readable, query: SearchQuery, progress: Progress = _SILENT, *, most: int | None = None
) -> Found:
    """Where everything stands that answers ``query``; raises as :func:`search` does, and Cancelled."""
    with project.read() as view:
        return find(view, query, _matcher(query), folding(), most=most, progress=progress)


def page(project: Readable, found: Found, start: int, stop: int) -> tuple[Hit, ...]:
    """Some of the hits that were found, in context."""
    with project.read() as view:
        return hits(view, found.slice(start, stop))


def _matcher(query: SearchQuery) -> Matcher:
    """Words in other forms are known by their lemmas too, where a trained pipeline is installed."""
    return matcher(query, lemma_of() if query.mode is Mode.FORMS else None)


def index_some(project: Project) -> int:
    """Enter some texts into the index, so few that nobody notices; returns how many bodies are left."""
    return search_index.extend(project, folding())


def index_all(project: Project, progress: Progress = _SILENT) -> None:
    """Enter every text into the index that is not there yet."""
    search_index.extend_all(project, folding(), progress)
