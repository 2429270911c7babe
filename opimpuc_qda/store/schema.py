"""The tables of a project file (SQLAlchemy 2 typed declarative).

``Operation``, ``Change`` and ``Body`` are the truth; every other entity table is what the log folds to, keyed
by a local integer ``id`` (for compact indexes) and the global ``uid``. Rows are never deleted: ``alive`` is
false for tombstones. Positions are Unicode code points, ends exclusive. Times are UTC, ISO 8601.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

APPLICATION_ID = 0x4F505143  # "OPQC"
FORMAT = 1
"""The file format, kept in ``user_version``. A file with a greater number is refused."""


class Base(DeclarativeBase):
    """Common ground of all tables."""


class Meta(Base):
    """Facts about this copy of the file; no part of the project's state."""

    __tablename__ = "meta"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class Operation(Base):
    """One act of one coder.

    ``replica`` is one sitting with one copy of the file, ``seq`` counts its operations from 1, ``clock`` is
    the hybrid logical clock. ``seen`` (JSON object replica -> seq) names the heads this operation had before
    it where they are not simply the previous operation of its replica. ``undoes`` is the
    operation that an undo or
    redo is about.
    """

    __tablename__ = "operation"
    __table_args__ = (
        Index("operation_order", "clock", "replica", "seq", "uid"),
        Index("operation_replica", "replica", "seq"),
        Index("operation_undoes", "undoes", sqlite_where=text("undoes IS NOT NULL")),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    replica: Mapped[str]
    seq: Mapped[int]
    clock: Mapped[int]
    kind: Mapped[str]
    coder: Mapped[str]
    at: Mapped[str]
    undoes: Mapped[str | None]
    seen: Mapped[str | None]


class Change(Base):
    """One value of one field. The field "*" carries a JSON object with all first values of a new entity."""

    __tablename__ = "change"
    __table_args__ = (Index("change_entity", "entity", "kind"), Index("change_operation", "operation_id"))
    id: Mapped[int] = mapped_column(primary_key=True)
    operation_id: Mapped[int] = mapped_column(ForeignKey("operation.id"))
    kind: Mapped[str]
    entity: Mapped[str]
    field: Mapped[str]
    value: Mapped[str]


class Pending(Base):
    """Entities of the log that cannot be folded yet, because what they refer to has not arrived."""

    __tablename__ = "pending"
    kind: Mapped[str] = mapped_column(primary_key=True)
    entity: Mapped[str] = mapped_column(primary_key=True)
    missing: Mapped[str]


class Body(Base):
    """A frozen text, named by the SHA-256 of its UTF-8 bytes."""

    __tablename__ = "body"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[str]


class Entity(Base):
    """What every folded table has."""

    __abstract__ = True
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    alive: Mapped[bool]


class Coder(Entity):
    """See :class:`opimpuc_qda.domain.coder.Coder`."""

    __tablename__ = "coder"
    name: Mapped[str]


class Transcript(Entity):
    """See :class:`opimpuc_qda.domain.transcript.Transcript`."""

    __tablename__ = "transcript"
    name: Mapped[str]
    head: Mapped[str]
    created: Mapped[str]


class Text(Entity):
    """See :class:`opimpuc_qda.domain.transcript.Text`. ``revision`` is the uid of the current revision."""

    __tablename__ = "text"
    __table_args__ = (
        Index("text_transcript", "transcript_id"),
        CheckConstraint("version IN ('original', 'translation')", name="text_version"),
    )
    transcript_id: Mapped[int] = mapped_column(ForeignKey("transcript.id"))
    version: Mapped[str]
    language: Mapped[str]
    file: Mapped[str]
    encoding: Mapped[str]
    revision: Mapped[str]


class Revision(Entity):
    """A frozen state of a text. ``sentences`` is a flat JSON list start, end, start, end ..."""

    __tablename__ = "revision"
    __table_args__ = (Index("revision_text", "text_id"),)
    text_id: Mapped[int] = mapped_column(ForeignKey("text.id"))
    body: Mapped[str] = mapped_column(ForeignKey("body.sha256"))
    characters: Mapped[int]
    sentences: Mapped[str]


class Turn(Base):
    """The turns of a revision; ``time`` in milliseconds."""

    __tablename__ = "turn"
    __table_args__ = (
        CheckConstraint('start >= 0 AND "end" >= start', name="turn_span"),
        {"sqlite_with_rowid": False},
    )
    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True)
    start: Mapped[int]
    end: Mapped[int]
    speaker: Mapped[str]
    time: Mapped[int | None]


class Speaker(Entity):
    """See :class:`opimpuc_qda.domain.transcript.Speaker`."""

    __tablename__ = "speaker"
    __table_args__ = (Index("speaker_text", "text_id", "label"),)
    text_id: Mapped[int] = mapped_column(ForeignKey("text.id"))
    label: Mapped[str]
    role: Mapped[str]


class Bead(Entity):
    """See :class:`opimpuc_qda.domain.alignment.Bead`; the lists are JSON."""

    __tablename__ = "bead"
    __table_args__ = (Index("bead_transcript", "transcript_id"),)
    transcript_id: Mapped[int] = mapped_column(ForeignKey("transcript.id"))
    original_text_id: Mapped[int] = mapped_column(ForeignKey("text.id"))
    translation_text_id: Mapped[int] = mapped_column(ForeignKey("text.id"))
    original: Mapped[str]
    translation: Mapped[str]
    confidence: Mapped[float]
    method: Mapped[str]
    links: Mapped[str]


class CodebookHead(Entity):
    """See :class:`opimpuc_qda.domain.codebook.CodebookHead`."""

    __tablename__ = "codebook"
    name: Mapped[str]
    version: Mapped[str]
    languages: Mapped[str]
    preamble: Mapped[str]
    document: Mapped[str]


class Code(Entity):
    """See :class:`opimpuc_qda.domain.codebook.Code`. ``parent`` is a uid; wordings and lists are JSON."""

    __tablename__ = "code"
    name: Mapped[str]
    parent: Mapped[str | None]
    kind: Mapped[str]
    codable: Mapped[bool]
    order: Mapped[int]
    colour: Mapped[str]
    tint: Mapped[str]
    glyph: Mapped[str]
    status: Mapped[str]
    since: Mapped[str]
    label: Mapped[str]
    definition: Mapped[str]
    include: Mapped[str]
    exclude: Mapped[str]
    see_also: Mapped[str]
    example: Mapped[str]
    cues: Mapped[str]
    in_frequency_tables: Mapped[bool]
    replaced_by: Mapped[str | None]
    extra: Mapped[str]


class AttributeSchema(Entity):
    """See :class:`opimpuc_qda.domain.attribute.SchemaHead`."""

    __tablename__ = "attribute_schema"
    name: Mapped[str]
    version: Mapped[str]
    languages: Mapped[str]
    levels: Mapped[str]
    reserved: Mapped[str]
    preamble: Mapped[str]
    document: Mapped[str]


class Attribute(Entity):
    """See :class:`opimpuc_qda.domain.attribute.Attribute`."""

    __tablename__ = "attribute"
    name: Mapped[str]
    level: Mapped[str]
    type: Mapped[str]
    order: Mapped[int]
    label: Mapped[str]
    help: Mapped[str]
    values: Mapped[str]
    rules: Mapped[str]
    as_written: Mapped[str]


class Coding(Entity):
    """See :class:`opimpuc_qda.domain.coding.Coding`. Both indexes cover the queries of the hot path."""

    __tablename__ = "coding"
    __table_args__ = (
        Index(
            "coding_by_code", "code_id", "text_id", "coder_id", "start", "end", sqlite_where=text("alive = 1")
        ),
        Index("coding_by_text", "text_id", "start", "end", sqlite_where=text("alive = 1")),
        Index("coding_by_coder", "coder_id", "created"),
        CheckConstraint('start >= 0 AND "end" > start', name="coding_span"),
    )
    code_id: Mapped[int] = mapped_column(ForeignKey("code.id"))
    text_id: Mapped[int] = mapped_column(ForeignKey("text.id"))
    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id"))
    start: Mapped[int]
    end: Mapped[int]
    coder_id: Mapped[int] = mapped_column(ForeignKey("coder.id"))
    created: Mapped[str]
    weight: Mapped[float | None]


class Memo(Entity):
    """See :class:`opimpuc_qda.domain.memo.Memo`."""

    __tablename__ = "memo"
    __table_args__ = (Index("memo_target", "target"),)
    on: Mapped[str]
    target: Mapped[str]
    body: Mapped[str]
    coder_id: Mapped[int] = mapped_column(ForeignKey("coder.id"))
    created: Mapped[str]


class Summary(Entity):
    """See :class:`opimpuc_qda.domain.summary.Summary`."""

    __tablename__ = "summary"
    __table_args__ = (Index("summary_code", "code_id"),)
    transcript_id: Mapped[int] = mapped_column(ForeignKey("transcript.id"))
    code_id: Mapped[int] = mapped_column(ForeignKey("code.id"))
    coder_id: Mapped[int] = mapped_column(ForeignKey("coder.id"))
    body: Mapped[str]


class Rejection(Entity):
    """See :class:`opimpuc_qda.domain.suggestion.Rejection`."""

    __tablename__ = "rejection"
    __table_args__ = (Index("rejection_text", "text_id", "coder_id"),)
    coder_id: Mapped[int] = mapped_column(ForeignKey("coder.id"))
    code_id: Mapped[int] = mapped_column(ForeignKey("code.id"))
    text_id: Mapped[int] = mapped_column(ForeignKey("text.id"))
    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id"))
    start: Mapped[int]
    end: Mapped[int]


class Case(Entity):
    """See :class:`opimpuc_qda.domain.case.Case`. "case" is a word of SQL, and so no name for a table."""

    __tablename__ = "place"
    name: Mapped[str]
    created: Mapped[str]


class Participant(Entity):
    """See :class:`opimpuc_qda.domain.case.Participant`."""

    __tablename__ = "participant"
    name: Mapped[str]
    created: Mapped[str]


class Interview(Entity):
    """See :class:`opimpuc_qda.domain.case.Interview`."""

    __tablename__ = "interview"
    __table_args__ = (Index("interview_transcript", "transcript_id"), Index("interview_case", "case_id"))
    transcript_id: Mapped[int] = mapped_column(ForeignKey("transcript.id"))
    case_id: Mapped[int] = mapped_column(ForeignKey("place.id"))


class Participation(Entity):
    """See :class:`opimpuc_qda.domain.case.Participation`."""

    __tablename__ = "participation"
    __table_args__ = (
        Index("participation_transcript", "transcript_id"),
        Index("participation_participant", "participant_id"),
    )
    transcript_id: Mapped[int] = mapped_column(ForeignKey("transcript.id"))
    participant_id: Mapped[int] = mapped_column(ForeignKey("participant.id"))


class SpeakerIdentity(Entity):
    """See :class:`opimpuc_qda.domain.case.SpeakerIdentity`."""

    __tablename__ = "speaker_identity"
    __table_args__ = (
        Index("speaker_identity_speaker", "speaker_id"),
        Index("speaker_identity_participant", "participant_id"),
    )
    speaker_id: Mapped[int] = mapped_column(ForeignKey("speaker.id"))
    participant_id: Mapped[int] = mapped_column(ForeignKey("participant.id"))


class AttributeValue(Entity):
    """See :class:`opimpuc_qda.domain.case.AttributeValue`. ``subject`` is a uid; ``value`` is JSON."""

    __tablename__ = "attribute_value"
    __table_args__ = (
        Index("attribute_value_subject", "subject"),
        Index("attribute_value_level", "level", "attribute_id"),
    )
    level: Mapped[str]
    subject: Mapped[str]
    attribute_id: Mapped[int] = mapped_column(ForeignKey("attribute.id"))
    value: Mapped[str]


class SavedQuery(Entity):
    """See :class:`opimpuc_qda.domain.retrieval.SavedQuery`; ``query`` is JSON."""

    __tablename__ = "saved_query"
    name: Mapped[str]
    query: Mapped[str]


class Habit(Entity):
    """See :class:`opimpuc_qda.domain.habit.Habit`."""

    __tablename__ = "habit"
    about: Mapped[str]
    found: Mapped[str]
    taken: Mapped[str]


class TeamWord(Entity):
    """See :class:`opimpuc_qda.domain.lexicon.TeamWord`."""

    __tablename__ = "team_word"
    word: Mapped[str]
    frequency: Mapped[int]


class StopWord(Entity):
    """See :class:`opimpuc_qda.domain.lexicon.StopWord`."""

    __tablename__ = "stop_word"
    language: Mapped[str]
    word: Mapped[str]
    stopped: Mapped[bool]


TRIGGERS = tuple(
    f"CREATE TRIGGER {table}_{event.lower()} BEFORE {event} ON {table} "
    f"BEGIN SELECT RAISE(ABORT, '{why}'); END"
    for table, why in (("body", "bodies never change"), ("change", "the log only grows"))
    for event in ("UPDATE", "DELETE")
)
