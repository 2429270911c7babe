"""What belongs to one text of a transcript: where it came from, and what goes when it goes."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Select, or_, select

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Bead, Coding, Memo, Revision, Speaker, Text, Transcript


@dataclass(frozen=True, slots=True)
class TextSource:
    """A text that is there: its transcript, and the file and encoding that it was read from."""

    transcript: Uid
    transcript_name: str
    file: str
    encoding: str


@dataclass(frozen=True, slots=True)
class Belongings:
    """All that is alive and rests on one text."""

    revisions: tuple[Uid, ...]
    speakers: tuple[Uid, ...]
    beads: tuple[Uid, ...]
    codings: tuple[Uid, ...]
    memos: tuple[Uid, ...]


def source_of(view: View, text: Uid) -> TextSource | None:
    """Where ``text`` comes from, or None where the project has none such."""
    rows = view.rows(
        select(Transcript.uid, Transcript.name, Text.file, Text.encoding)
        .join(Transcript, Transcript.id == Text.transcript_id)
        .where(Text.uid == text, Text.alive, Transcript.alive)
    )
    return TextSource(*rows[0]) if rows else None


def belongings(view: View, text: Uid) -> Belongings:
    """What rests on ``text``, in the order in which it came; memos are those on its codings and beads."""
    local = select(Text.id).where(Text.uid == text).scalar_subquery()
    on_text = or_(Bead.original_text_id == local, Bead.translation_text_id == local)
    codings = select(Coding.uid).where(Coding.text_id == local, Coding.alive)
    beads = select(Bead.uid).where(on_text, Bead.alive)
    memos = select(Memo.uid).where(or_(Memo.target.in_(codings), Memo.target.in_(beads)), Memo.alive)
    return Belongings(
        revisions=_uids(view, select(Revision.uid).where(Revision.text_id == local, Revision.alive)),
        speakers=_uids(view, select(Speaker.uid).where(Speaker.text_id == local, Speaker.alive)),
        beads=_uids(view, beads),
        codings=_uids(view, codings),
        memos=_uids(view, memos),
    )


def _uids(view: View, statement: Select[str]) -> tuple[Uid, ...]:
    return tuple(Uid(uid) for (uid,) in view.rows(statement))
