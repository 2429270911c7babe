"""Every coding of the project on the axis that passages are counted on."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import aliased

from opimpuc_qda.domain.alignment import Echoes, Link, Method, Pairing, fitted, linked_spans
from opimpuc_qda.domain.matrix import Scope
from opimpuc_qda.domain.passages import Placed
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Segments, Turn, Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.standing import stands
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Bead, Code, Coder, Coding, Revision, Speaker, Text, Transcript
from opimpuc_qda.store.schema import Turn as TurnTable


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
    projection = _Projection(view, turns)
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
    """Lays codings on their axes. Beads are read once for the whole project, and no body at all."""

    def __init__(self, view: View, turns: Mapping[str, RoleTurns]) -> None:
        self._turns = turns
        self._sentences = dict(view.connection.execute(_SENTENCES).all())
        self._beads: dict[str, list[Row[*tuple[Any, ...]]]] = {}
        for row in view.rows(_BEADS):
            self._beads.setdefault(row.translation_text, []).append(row)
        self._echoes: dict[str, tuple[Uid, Echoes] | None] = {}

    def place(self, row: Row[*tuple[Any, ...]], span: Span) -> tuple[Uid, tuple[Span, ...]]:
        """The axis (uid of a text) and the places of a coding on it."""
        text = Uid(row.text)
        if row.version != Version.ORIGINAL:
            original = self._to_original(text)
            places = original[1].of(span) if original else ()
            if original and places:
                return original[0], places
        return text, (span,)

    def _to_original(self, text: Uid) -> tuple[Uid, Echoes] | None:
        """The text that ``text`` translates and the projection onto it; None where nothing is aligned."""
        if text not in self._echoes:
            beads = self._beads.get(text)
            self._echoes[text] = self._projection(text, beads) if beads else None
        return self._echoes[text]

    def _projection(self, text: Uid, beads: Sequence[Row[*tuple[Any, ...]]]) -> tuple[Uid, Echoes]:
        original = Uid(beads[0].original_text)
        pairings = [_pairing(bead) for bead in beads if bead.original_text == original]
        here, there = self._segments(original), self._segments(text)
        links = linked_spans(fitted(pairings, here, there), here, there)
        return original, Echoes((rendering, rendered) for rendered, rendering in links)

    def _segments(self, text: Uid) -> Segments:
        turns = self._turns.get(text, RoleTurns((), (), ()))
        spans = map(Span, turns.starts, turns.ends)
        flat = json.loads(self._sentences[text])
        return Segments(
            tuple(Turn(n, span, "") for n, span in enumerate(spans, 1)),
            tuple(map(Span, flat[::2], flat[1::2])),
        )


def _pairing(bead: Row[*tuple[Any, ...]]) -> Pairing:
    links = (Link(tuple(link["original"]), tuple(link["translation"])) for link in json.loads(bead.links))
    return Pairing(
        tuple(json.loads(bead.original)),
        tuple(json.loads(bead.translation)),
        bead.confidence,
        Method(bead.method),
        tuple(links),
    )


_ORIGINAL, _TRANSLATION = aliased(Text), aliased(Text)
_BEADS = (
    select(
        _ORIGINAL.uid.label("original_text"),
        _TRANSLATION.uid.label("translation_text"),
        Bead.original,
        Bead.translation,
        Bead.confidence,
        Bead.method,
        Bead.links,
    )
    .join(_ORIGINAL, _ORIGINAL.id == Bead.original_text_id)
    .join(_TRANSLATION, _TRANSLATION.id == Bead.translation_text_id)
    .where(Bead.alive, _ORIGINAL.alive, _TRANSLATION.alive, _ORIGINAL.version == Version.ORIGINAL)
    .order_by(_ORIGINAL.language, _ORIGINAL.uid, Bead.uid)
)
_SENTENCES = (
    select(Text.uid, Revision.sentences).join(Revision, Revision.uid == Text.revision).where(Text.alive)
)
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
    .where(Coding.alive, Text.alive, Transcript.alive, stands())
)
_TURNS = (
    select(Text.uid, TurnTable.start, TurnTable.end, Speaker.role)
    .join(Revision, Revision.uid == Text.revision)
    .join(TurnTable, TurnTable.revision_id == Revision.id)
    .outerjoin(Speaker, (Speaker.text_id == Text.id) & (Speaker.label == TurnTable.speaker) & Speaker.alive)
    .where(Text.alive)
    .order_by(Text.uid, TurnTable.n)
)


def _role_turns(view: View) -> dict[str, RoleTurns]:
    found: dict[str, list[tuple[int, int, Role]]] = {}
    for text, start, end, role in view.rows(_TURNS):
        found.setdefault(text, []).append((start, end, Role(role) if role else Role.OTHER))
    return {text: _turns(rows) for text, rows in found.items()}


def _turns(rows: Sequence[tuple[int, int, Role]]) -> RoleTurns:
    starts, ends, roles = zip(*rows, strict=True)
    return RoleTurns(starts, ends, roles)
