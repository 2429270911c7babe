"""Attributes: the typed variables of places, participants, interviews and texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from opimpuc_qda.domain.codebook import LocalText
from opimpuc_qda.domain.uid import Uid


class AttributeType(StrEnum):
    """The kinds of value an attribute takes."""

    ENUM = "enum"
    MULTI = "multi"
    TEXT = "text"
    INT = "int"
    DATE = "date"
    BOOL = "bool"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Value:
    """One allowed value of an enum, with its labels."""

    value: str
    label: LocalText


@dataclass(frozen=True, slots=True)
class Attribute:
    """One variable. ``name`` is "level.id"; ``rules`` keeps required, min, pattern ... as in the schema.

    ``as_written`` are its lines in the file, comments and all; they hold as long as they say the same.
    """

    uid: Uid
    name: str
    level: str
    type: AttributeType
    order: int
    label: LocalText
    help: LocalText = field(default_factory=dict)
    values: tuple[Value, ...] = ()
    rules: Mapping[str, object] = field(default_factory=dict)
    as_written: str = ""


@dataclass(frozen=True, slots=True)
class SchemaHead:
    """What an attribute file says of itself; ``document`` keeps other keys as read, ``preamble`` comments."""

    uid: Uid
    name: str
    version: str
    languages: tuple[str, ...]
    levels: Mapping[str, LocalText]
    reserved: tuple[Value, ...]
    preamble: str
    document: Mapping[str, object] = field(default_factory=dict)
