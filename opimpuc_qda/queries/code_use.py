"""What hangs on codes: their codings in context, and the memos on codes and codings."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Body, Code, Coder, Coding, Memo, Revision, Text, Transcript


@dataclass(frozen=True, slots=True)
class CodeUse:
    """One coding of a code; ``span`` in code points of its revision, ``quote`` what it covers."""

    uid: Uid
    code: Uid
    revision: Uid
    span: Span
    coder: Uid
    coder_name: str
    transcript: Uid
    transcript_name: str
    weight: float | None
    quote: str

    @property
    def place(self) -> tuple[Uid, Span, Uid]:
        """What two codings of one code have in common if they say the same: revision, span, coder."""
        return self.revision, self.span, self.coder


def uses(view: View, codes: Collection[Uid]) -> tuple[CodeUse, ...]:
    """Every coding alive of ``codes``, on whatever revision, by transcript, text and place."""
    rows = view.rows(_USES.where(Code.uid.in_(tuple(codes))))
    bodies = _bodies(view, {Uid(row[2]) for row in rows})
    return tuple(
        CodeUse(
            uid,
            code,
            revision,
            Span(start, end),
            coder,
            who,
            transcript,
            name,
            weight,
            bodies[revision][start:end],
        )
        for uid, code, revision, start, end, coder, who, transcript, name, weight in rows
    )


_USES = (
    select(
        Coding.uid,
        Code.uid,
        Revision.uid,
        Coding.start,
        Coding.end,
        Coder.uid,
        Coder.name,
        Transcript.uid,
        Transcript.name,
        Coding.weight,
    )
    .select_from(Coding)
    .join(Code, Code.id == Coding.code_id)
    .join(Revision, Revision.id == Coding.revision_id)
    .join(Coder, Coder.id == Coding.coder_id)
    .join(Text, Text.id == Coding.text_id)
    .join(Transcript, Transcript.id == Text.transcript_id)
    .where(Coding.alive)
    .order_by(Transcript.name, Text.version, Text.uid, Coding.start, Coding.end, Coding.uid)
)


def _bodies(view: View, revisions: Collection[Uid]) -> dict[Uid, str]:
    """Each body is read once: cutting a passage out in SQL would read it anew for every coding."""
    statement = select(Revision.uid, Body.content).join(Body, Body.sha256 == Revision.body)
    rows = view.rows(statement.where(Revision.uid.in_(tuple(revisions))))
    return {Uid(uid): content for uid, content in rows}


def memos_by_target(view: View, on: MemoTarget, targets: Collection[Uid]) -> Mapping[Uid, tuple[Uid, ...]]:
    """The memos alive on each of ``targets`` that has any."""
    wanted = frozenset(targets)
    found: dict[Uid, list[Uid]] = {}
    rows = view.rows(select(Memo.target, Memo.uid).where(Memo.alive, Memo.on == on).order_by(Memo.uid))
    for target, uid in rows:
        if target in wanted:
            found.setdefault(Uid(target), []).append(Uid(uid))
    return {target: tuple(uids) for target, uids in found.items()}


def every_id(view: View) -> frozenset[str]:
    """The stable ids of all codes that there are or were: none is given twice."""
    return frozenset(name for (name,) in view.rows(select(Code.name)))
