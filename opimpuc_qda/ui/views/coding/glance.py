"""What the panels around the text show, read in one snapshot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.coders import coders
from opimpuc_qda.queries.codings import recent_codes
from opimpuc_qda.queries.history import undo_target
from opimpuc_qda.queries.tables import CodeCount, code_counts
from opimpuc_qda.queries.transcripts import TranscriptRow, transcripts

if TYPE_CHECKING:
    from opimpuc_qda.store.project import View


@dataclass(frozen=True, slots=True)
class Glance:
    """Lists and figures; ``undo`` and ``redo`` are the kinds of the operations that come next, or None."""

    transcripts: tuple[TranscriptRow, ...] = ()
    counts: Mapping[Uid, CodeCount] = field(default_factory=dict)
    recent: tuple[Uid, ...] = ()
    undo: str | None = None
    redo: str | None = None
    names: Mapping[Uid, str] = field(default_factory=dict)


def glance(view: View, coder: Uid) -> Glance:
    """All of it as ``coder`` sees it."""
    return Glance(
        transcripts=transcripts(view),
        counts=code_counts(view),
        recent=recent_codes(view, coder),
        undo=undo_target(view, coder),
        redo=undo_target(view, coder, redo=True),
        names={somebody.uid: somebody.name for somebody in coders(view)},
    )
