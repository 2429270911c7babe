"""Every coding of the project on the axis that passages are counted on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select

from opimpuc_qda.domain.alignment import Echoes
from opimpuc_qda.domain.matrix import Scope
from opimpuc_qda.domain.passages import Placed
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.reading import ReadTranscript, read_transcript
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Code, Coder, Coding, Revision, Speaker, Text, Transcript, Turn


@dataclass(frozen=True, slots=True)
class RoleTurns:
    """The turns of one text by position: starts and ends in code points, ascending, with their roles."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    roles: tuple[Role, ...]

    def touched(self, span: Span) -> tuple[Role, ...]:
        """The roles of the turns that ``span`` overlaps."""
        first = bisect_right(self.ends, span.start)
        return self.roles[first : bisect_left(self.starts, span.end)]


def placed_codings(view: View, scope: Scope) -> tuple[Placed, ...]:
    """Every coding that ``scope`` counts, on its axis."""
    turns = _role_turns(view)
    projection = _Projection(view)
    result = []
    for row in view.rows(_CODINGS):
        span = Span(row.start, row.end)
        if is_counted(scope, turns.get(row.text), span):
            axis, places = projection.place(row, span)
            result.append(
                Placed(Uid(row.uid), Uid(row.code), Uid(row.coder), Uid(row.transcript), axis, places)
            )
    return tuple(result)


def is_counted(scope: Scope, turns: RoleTurns | None, span: Span) -> bool:
    """Whether a coding touches any turn whose role is not left out (or no turn at all)."""
    touched = turns.touched(span) if turns else ()
    return not touched or any(role not in scope.roles_left_out for role in touched)


class _Projection:
    """Lays codings on their axes; transcripts are read only where a translation was coded."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._transcripts: dict[str, ReadTranscript] = {}
        self._echoes: dict[str, tuple[Uid, Echoes]] = {}

    def place(self, row: Row[*tuple[Any, ...]], span: Span) -> tuple[Uid, tuple[Span, ...]]:
        """The axis (uid of a text) and the places of a coding on it."""
        text = Uid(row.text)
        if row.version == Version.ORIGINAL:
            return text, (span,)
        original, echoes = self._to_original(Uid(row.transcript), text)
        places = echoes.of(span)
        return (original, places) if places else (text, (span,))

    def _to_original(self, transcript: Uid, text: Uid) -> tuple[Uid, Echoes]:
        if text not in self._echoes:
            if transcript not in self._transcripts:
                self._transcripts[transcript] = read_transcript(self._view, transcript)
            read = self._transcripts[transcript]
            self._echoes[text] = (read.original.uid, read.echoes(text, read.original.uid))
        return self._echoes[text]


_CODINGS = (
    select(
        Coding.uid,
        Code.uid.label("code"),
        Coder.uid.label("coder"),
        Transcript.uid.label("transcript"),
        Text.uid.label("text"),
        Text.version,
        Coding.start,
        Coding.end,
    )
    .join(Code, Code.id == Coding.code_id)
    .join(Coder, Coder.id == Coding.coder_id)
    .join(Text, Text.id == Coding.text_id)
    .join(Transcript, Transcript.id == Text.transcript_id)
    .where(Coding.alive, Text.alive, Transcript.alive)
)
_TURNS = (
    select(Text.uid, Turn.start, Turn.end, Speaker.role)
    .join(Revision, Revision.uid == Text.revision)
    .join(Turn, Turn.revision_id == Revision.id)
    .outerjoin(Speaker, (Speaker.text_id == Text.id) & (Speaker.label == Turn.speaker) & Speaker.alive)
    .where(Text.alive)
    .order_by(Text.uid, Turn.n)
)


def _role_turns(view: View) -> dict[str, RoleTurns]:
    found: dict[str, list[tuple[int, int, Role]]] = {}
    for text, start, end, role in view.rows(_TURNS):
        found.setdefault(text, []).append((start, end, Role(role) if role else Role.OTHER))
    return {text: _turns(rows) for text, rows in found.items()}


def _turns(rows: Sequence[tuple[int, int, Role]]) -> RoleTurns:
    starts, ends, roles = zip(*rows, strict=True)
    return RoleTurns(starts, ends, roles)
