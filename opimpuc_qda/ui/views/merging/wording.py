"""The words for what a merge reports; terms without words stand for themselves."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from opimpuc_qda.domain.merge import Conflict
from opimpuc_qda.ui.models.moments import moment


def kinds(kind: str) -> str:
    """A kind of entity, in the plural."""
    translate = QCoreApplication.translate
    names = {
        "coder": translate("Kinds", "Coders"),
        "transcript": translate("Kinds", "Transcripts"),
        "text": translate("Kinds", "Texts"),
        "revision": translate("Kinds", "Versions of texts"),
        "speaker": translate("Kinds", "Speakers"),
        "bead": translate("Kinds", "Pairs of turns"),
        "codebook": translate("Kinds", "Codebook"),
        "code": translate("Kinds", "Codes"),
        "attribute_schema": translate("Kinds", "Attribute schema"),
        "attribute": translate("Kinds", "Attributes"),
        "coding": translate("Kinds", "Codings"),
        "memo": translate("Kinds", "Memos"),
        "summary": translate("Kinds", "Summaries"),
        "case": translate("Kinds", "Places"),
        "participant": translate("Kinds", "Participants"),
        "interview": translate("Kinds", "Places of interviews"),
        "participation": translate("Kinds", "Participants of interviews"),
        "speaker_identity": translate("Kinds", "Speakers who are participants"),
        "attribute_value": translate("Kinds", "Values of attributes"),
        "saved_query": translate("Kinds", "Saved queries"),
        "habit": translate("Kinds", "Corrections remembered for imports"),
        "team_word": translate("Kinds", "Words of the team"),
        "stop_word": translate("Kinds", "Stop words"),
        "rejection": translate("Kinds", "Rejected suggestions"),
    }
    return names.get(kind, kind)


def field(name: str) -> str:
    """What of an entity was changed."""
    translate = QCoreApplication.translate
    names = {
        "alive": translate("Fields", "kept or deleted"),
        "name": translate("Fields", "name"),
        "label": translate("Fields", "label"),
        "definition": translate("Fields", "definition"),
        "include": translate("Fields", "when to use it"),
        "exclude": translate("Fields", "when not to use it"),
        "example": translate("Fields", "example"),
        "parent": translate("Fields", "place in the tree"),
        "order": translate("Fields", "order"),
        "colour": translate("Fields", "colour"),
        "tint": translate("Fields", "background colour"),
        "glyph": translate("Fields", "sign"),
        "status": translate("Fields", "status"),
        "codable": translate("Fields", "can be applied"),
        "weight": translate("Fields", "weight"),
        "body": translate("Fields", "text"),
        "head": translate("Fields", "head"),
        "role": translate("Fields", "role"),
        "value": translate("Fields", "value"),
        "case": translate("Fields", "place"),
        "participant": translate("Fields", "participant"),
    }
    return names.get(name, name)


def values(one: Conflict) -> tuple[str, str]:
    """The two values of a conflict; of wordings in several languages, those that differ."""
    translate = QCoreApplication.translate
    if one.field == "alive":
        kept, deleted = translate("Fields", "kept"), translate("Fields", "deleted")
        return (kept, deleted) if one.stands == "true" else (deleted, kept)
    stands, other = _wordings(one.stands), _wordings(one.other)
    if stands is None or other is None:
        return one.stands, one.other
    differ = [key for key in {**stands, **other} if stands.get(key) != other.get(key)]
    return _listed(stands, differ), _listed(other, differ)


def _wordings(shown: str) -> Mapping[str, object] | None:
    """The report shows structures as JSON."""
    if not shown.startswith("{"):
        return None
    try:
        found = json.loads(shown)
    except json.JSONDecodeError:
        return None
    return found if isinstance(found, dict) else None


def _listed(wordings: Mapping[str, object], keys: Sequence[str]) -> str:
    return "\n".join(f"{key}: {wordings[key]}" for key in keys if key in wordings)


def why(reason: str) -> str:
    """Why two things may be one."""
    translate = QCoreApplication.translate
    reasons = {
        "same text": translate("Reasons", "the same text"),
        "same name": translate("Reasons", "the same name"),
        "same coder name": translate("Reasons", "the same coder's name"),
    }
    return reasons.get(reason, reason)


def missing(term: str) -> str:
    """What keeps an entity out: "creation", or the kind and uid of what it belongs to."""
    kind, _, uid = term.partition(" ")
    if not uid:
        return QCoreApplication.translate("Reasons", "the file that made it")
    return f"{kinds(kind)}: {uid}"


def when(iso: str) -> str:
    """A moment of the log; "" where none is known."""
    return moment(iso) if iso else ""
