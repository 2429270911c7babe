"""Which codings stand on the text as it is now, and which were left behind on an older revision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Body, Coding, Revision, Text

_CORRECTED = select(Revision.text_id).group_by(Revision.text_id).having(func.count() > 1)
_LEFT_BEHIND = (
    select(Coding.id)
    .join(Text, Text.id == Coding.text_id)
    .join(Revision, Revision.id == Coding.revision_id)
    .where(Coding.text_id.in_(_CORRECTED), Coding.alive, Revision.uid != Text.revision)
)


def stands() -> ColumnElement[bool]:
    """The coding's span counts code points of its text as it is now.

    Says nothing of being alive. Made so that covering indexes still do: only texts that were ever corrected
    are looked into.
    """
    return Coding.id.not_in(_LEFT_BEHIND)


@dataclass(frozen=True, slots=True)
class Ground:
    """One revision that codings stand on: its body, and their spans by uid."""

    revision: Uid
    body: str
    spans: Mapping[Uid, Span]


def grounds_under(view: View, text: Uid) -> tuple[Ground, ...]:
    """The revisions of ``text`` that bear codings, the current one or older, in the order they came."""
    rows = view.rows(
        select(Revision.uid, Revision.body, Coding.uid, Coding.start, Coding.end)
        .select_from(Coding)
        .join(Text, Text.id == Coding.text_id)
        .join(Revision, Revision.id == Coding.revision_id)
        .where(Text.uid == text, Coding.alive)
        .order_by(Revision.id, Coding.id)
    )
    spans: dict[tuple[Uid, str], dict[Uid, Span]] = {}
    for revision, name, coding, start, end in rows:
        spans.setdefault((revision, name), {})[coding] = Span(start, end)
    bodies = dict(  # each once: with every coding they would weigh hundreds of megabytes
        view.connection.execute(
            select(Body.sha256, Body.content).where(Body.sha256.in_({name for _, name in spans}))
        ).all()
    )
    return tuple(Ground(revision, bodies[name], those) for (revision, name), those in spans.items())
