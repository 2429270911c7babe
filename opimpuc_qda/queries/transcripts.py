"""The list of transcripts."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from opimpuc_qda.domain.transcript import Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.standing import stands
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Coding, Revision, Text, Transcript, Turn


@dataclass(frozen=True, slots=True)
class TextRow:
    """One text of a transcript; ``characters`` are code points."""

    uid: Uid
    version: Version
    language: str
    characters: int
    turns: int


@dataclass(frozen=True, slots=True)
class TranscriptRow:
    """One transcript with its texts (the original first) and the number of its codings."""

    uid: Uid
    name: str
    texts: tuple[TextRow, ...]
    codings: int


def transcripts(view: View) -> tuple[TranscriptRow, ...]:
    """Every transcript, by name."""
    texts: dict[int, list[TextRow]] = {}
    for transcript, *values in view.rows(_TEXTS):
        uid, version, language, characters, turns = values
        texts.setdefault(transcript, []).append(
            TextRow(Uid(uid), Version(version), language, characters, turns)
        )
    codings = dict(view.connection.execute(_CODINGS).all())
    return tuple(
        TranscriptRow(Uid(uid), name, tuple(texts.get(local, ())), codings.get(local, 0))
        for local, uid, name in view.rows(_TRANSCRIPTS)
    )


_TRANSCRIPTS = (
    select(Transcript.id, Transcript.uid, Transcript.name)
    .where(Transcript.alive)
    .order_by(Transcript.name, Transcript.uid)
)
_TEXTS = (
    select(
        Text.transcript_id,
        Text.uid,
        Text.version,
        Text.language,
        Revision.characters,
        select(func.count()).where(Turn.revision_id == Revision.id).scalar_subquery(),
    )
    .join(Revision, Revision.uid == Text.revision)
    .where(Text.alive)
    .order_by(Text.transcript_id, Text.version, Text.language, Text.uid)  # "original" < "translation"
)
_CODINGS = (
    select(Text.transcript_id, func.count())
    .join(Coding, Coding.text_id == Text.id)
    .where(Coding.alive, Text.alive, stands())
    .group_by(Text.transcript_id)
)


def known_bodies(view: View) -> frozenset[str]:
    """The hashes of the originals that the project has."""
    return frozenset(known_originals(view))


def known_originals(view: View) -> dict[str, tuple[str, Uid | None]]:
    """Name and uid of the transcripts by the hash of their original."""
    rows = view.rows(
        select(Revision.body, Transcript.name, Transcript.uid)
        .join(Text, Text.revision == Revision.uid)
        .join(Transcript, Transcript.id == Text.transcript_id)
        .where(Text.alive, Transcript.alive, Text.version == Version.ORIGINAL)
        .order_by(Transcript.name.desc(), Transcript.uid)
    )
    return {body: (name, Uid(uid)) for body, name, uid in rows}
