"""How each kind of entity is written in the log and in its table.

A kind names the domain class, the table, and its columns: plain values, references (uid in the log, local id
in the table) and JSON structures. This is the only place that knows both sides.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from opimpuc_qda.domain import (
    alignment,
    attribute,
    case,
    codebook,
    coder,
    coding,
    habit,
    lexicon,
    memo,
    transcript,
)
from opimpuc_qda.domain.retrieval import SavedQuery
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.suggestion import Rejection
from opimpuc_qda.domain.summary import Summary
from opimpuc_qda.store import schema

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Fields = dict[str, Json]
"""The fields of one entity as the log has them."""


class Form(Enum):
    """How a field lies in its column."""

    PLAIN = auto()
    REFERENCE = auto()
    STRUCTURE = auto()
    UNPACKED = auto()  # kept in rows of its own


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a kind; ``target`` is the kind that a reference points to."""

    field: str
    form: Form = Form.PLAIN
    target: str = ""

    @property
    def name(self) -> str:
        """The column in the table."""
        return f"{self.field}_id" if self.form is Form.REFERENCE else self.field


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of entity."""

    name: str
    entity: type
    table: type[schema.Entity]
    columns: tuple[Column, ...]

    @property
    def references(self) -> tuple[Column, ...]:
        """The columns that point to other entities."""
        return tuple(column for column in self.columns if column.form is Form.REFERENCE)

    @property
    def stored(self) -> tuple[Column, ...]:
        """The columns that lie in the table itself."""
        return tuple(column for column in self.columns if column.form is not Form.UNPACKED)

    def column(self, field: str) -> Column:
        """The column of ``field``; KeyError where the kind has none."""
        for column in self.columns:
            if column.field == field:
                return column
        raise KeyError(f"{self.name} has no field {field!r}")


def _columns(
    plain: str = "", references: str = "", structures: str = "", unpacked: str = ""
) -> tuple[Column, ...]:
    """Build columns from space-separated names; references are written ``field:kind``."""
    result = [Column(name) for name in plain.split()]
    for pair in references.split():
        field, _, target = pair.partition(":")
        result.append(Column(field, Form.REFERENCE, target))
    result += [Column(name, Form.STRUCTURE) for name in structures.split()]
    result += [Column(name, Form.UNPACKED) for name in unpacked.split()]
    return tuple(result)


KINDS: tuple[Kind, ...] = (
    Kind("coder", coder.Coder, schema.Coder, _columns("name")),
    Kind("transcript", transcript.Transcript, schema.Transcript, _columns("name head created")),
    Kind(
        "text",
        transcript.Text,
        schema.Text,
        _columns("version language file encoding revision", "transcript:transcript"),
    ),
    Kind(
        "revision",
        transcript.Revision,
        schema.Revision,
        _columns("body characters", "text:text", "sentences", "turns"),
    ),
    Kind("speaker", transcript.Speaker, schema.Speaker, _columns("label role", "text:text")),
    Kind(
        "bead",
        alignment.Bead,
        schema.Bead,
        _columns(
            "confidence method",
            "transcript:transcript original_text:text translation_text:text",
            "original translation links",
        ),
    ),
    Kind(
        "codebook",
        codebook.CodebookHead,
        schema.CodebookHead,
        _columns("name version preamble", structures="languages document"),
    ),
    Kind(
        "code",
        codebook.Code,
        schema.Code,
        _columns(
            "name parent kind codable order colour tint glyph status since in_frequency_tables replaced_by",
            structures="label definition include exclude see_also example cues extra",
        ),
    ),
    Kind(
        "attribute_schema",
        attribute.SchemaHead,
        schema.AttributeSchema,
        _columns("name version preamble", structures="languages levels reserved document"),
    ),
    Kind(
        "attribute",
        attribute.Attribute,
        schema.Attribute,
        _columns("name level type order as_written", structures="label help values rules"),
    ),
    Kind(
        "coding",
        coding.Coding,
        schema.Coding,
        _columns("start end created weight", "code:code text:text revision:revision coder:coder"),
    ),
    Kind("memo", memo.Memo, schema.Memo, _columns("on target body created", "coder:coder")),
    Kind("summary", Summary, schema.Summary, _columns("body", "transcript:transcript code:code coder:coder")),
    Kind(
        "rejection",
        Rejection,
        schema.Rejection,
        _columns("start end", "coder:coder code:code text:text revision:revision"),
    ),
    Kind("case", case.Case, schema.Case, _columns("name created")),
    Kind("participant", case.Participant, schema.Participant, _columns("name created")),
    Kind(
        "interview",
        case.Interview,
        schema.Interview,
        _columns(references="transcript:transcript case:case"),
    ),
    Kind(
        "participation",
        case.Participation,
        schema.Participation,
        _columns(references="transcript:transcript participant:participant"),
    ),
    Kind(
        "speaker_identity",
        case.SpeakerIdentity,
        schema.SpeakerIdentity,
        _columns(references="speaker:speaker participant:participant"),
    ),
    Kind(
        "attribute_value",
        case.AttributeValue,
        schema.AttributeValue,
        _columns("level subject", "attribute:attribute", "value"),
    ),
    Kind("saved_query", SavedQuery, schema.SavedQuery, _columns("name", structures="query")),
    Kind("habit", habit.Habit, schema.Habit, _columns("about found taken")),
    Kind("team_word", lexicon.TeamWord, schema.TeamWord, _columns("word frequency")),
    Kind("stop_word", lexicon.StopWord, schema.StopWord, _columns("language word stopped")),
)
"""Every kind, referred-to kinds before those that refer to them."""

BY_NAME: Mapping[str, Kind] = {kind.name: kind for kind in KINDS}
BY_ENTITY: Mapping[type, Kind] = {kind.entity: kind for kind in KINDS}


def to_fields(entity: DataclassInstance) -> Fields:
    """The first values of ``entity`` (a dataclass of the domain), without its uid."""
    result: Fields = {}
    for field in fields(entity):
        if field.name != "uid":
            _put(result, field.name, getattr(entity, field.name))
    return result


def _put(into: Fields, name: str, value: object) -> None:
    """Add one field, flattening the value objects that the log keeps apart."""
    if isinstance(value, Span):
        into["start"], into["end"] = value.start, value.end
    elif isinstance(value, transcript.Segments):
        into["turns"] = [
            [turn.n, turn.span.start, turn.span.end, turn.speaker, turn.time] for turn in value.turns
        ]
        into["sentences"] = [position for span in value.sentences for position in (span.start, span.end)]
    elif isinstance(value, alignment.Pairing):
        into |= to_fields(value)
    else:
        into[name] = to_json(value)


def to_json(value: object) -> Json:
    """A value of the domain as JSON: enums by value, tuples as lists, dataclasses as objects."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): to_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [to_json(item) for item in value]
    if is_dataclass(value):
        return {field.name: to_json(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"cannot be kept in the log: {type(value).__name__}")


def written(value: Json) -> str:
    """Compact JSON text, keys in the order given."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
