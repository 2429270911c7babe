"""Frequencies and matrices. Every figure follows one counting rule and one scope, which the table carries."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import func, select

from opimpuc_qda.domain.codebook import Code, Codebook
from opimpuc_qda.domain.matrix import Counting, Frequency, Head, Matrix, Scope, Tally, Totals
from opimpuc_qda.domain.passages import Placed, passages
from opimpuc_qda.domain.span import covered
from opimpuc_qda.domain.transcript import Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.placement import placed_codings
from opimpuc_qda.queries.standing import stands
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Code as CodeTable
from opimpuc_qda.store.schema import Coding, Revision, Text, Transcript

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class CodeCount:
    """How many codings a code has itself, and with everything below it."""

    own: int
    subtree: int


@dataclass(frozen=True, slots=True)
class Tables:
    """Every table of one counting rule and one scope, from one look at the codings."""

    frequencies: tuple[Frequency, ...]
    by_transcript: Matrix
    tally: Tally


def code_counts(view: View) -> Mapping[Uid, CodeCount]:
    """Codings of each visible code, for the codebook tree; nothing is left out here."""
    rows = view.rows(
        select(CodeTable.uid, func.count())
        .join(Coding, Coding.code_id == CodeTable.id)
        .where(Coding.alive, stands())
        .group_by(Coding.code_id)
    )
    own = {Uid(uid): count for uid, count in rows}
    tree = codebook(view)
    return {
        code.uid: CodeCount(own.get(code.uid, 0), sum(own.get(uid, 0) for uid in tree.subtree(code.uid)))
        for code in tree.in_order()
    }


def tables(view: View, counting: Counting, scope: Scope) -> Tables:
    """Frequencies and codes by transcript, and what they leave out."""
    ground = _Ground(view, counting, scope)
    return Tables(ground.frequencies(), ground.by_transcript(), ground.tally())


def frequencies(view: View, counting: Counting, scope: Scope) -> tuple[Frequency, ...]:
    """One row for each code in scope, in codebook order."""
    return _Ground(view, counting, scope).frequencies()


def code_by_transcript(view: View, counting: Counting, scope: Scope) -> Matrix:
    """Codes in codebook order x transcripts by name; each cell counts the code itself."""
    return _Ground(view, counting, scope).by_transcript()


def counted(codings: Sequence[Placed], counting: Counting) -> int:
    """How many passages or codings there are."""
    return passages(codings) if counting is Counting.PASSAGES else len(codings)


def rows_in_scope(tree: Codebook, scope: Scope) -> tuple[Code, ...]:
    """The codes that are rows of a table: without process codes (and what is below them) unless wanted."""
    return tuple(
        code
        for code in tree.in_order()
        if scope.process_codes or all(step.in_frequency_tables for step in tree.path(code.uid))
    )


def original_characters(view: View) -> dict[Uid, int]:
    """Code points of every original, by uid of the text."""
    rows = view.rows(
        select(Text.uid, Revision.characters)
        .join(Revision, Revision.uid == Text.revision)
        .join(Transcript, Transcript.id == Text.transcript_id)
        .where(Text.alive, Transcript.alive, Text.version == Version.ORIGINAL)
    )
    return {Uid(uid): characters for uid, characters in rows}


class _Ground:
    """The codings that count, read once, and the tables made of them."""

    def __init__(self, view: View, counting: Counting, scope: Scope) -> None:
        self._view, self._counting = view, counting
        self._tree = codebook(view)
        self._rows = rows_in_scope(self._tree, scope)
        in_rows = {code.uid for code in self._rows}
        placed = placed_codings(view, scope)
        self._roles_passed = len(placed)
        self._placed = tuple(coding for coding in placed if coding.code in in_rows)
        self._by_code = _grouped(self._placed, lambda coding: coding.code)

    def frequencies(self) -> tuple[Frequency, ...]:
        originals = original_characters(self._view)
        total = sum(originals.values())
        return tuple(self._frequency(code, originals, total) for code in self._rows)

    def by_transcript(self) -> Matrix:
        columns = tuple(Head(Uid(uid), name) for uid, name in self._view.rows(_TRANSCRIPTS))
        cells = _grouped(self._placed, lambda coding: (coding.code, coding.transcript))
        return Matrix(
            rows=tuple(Head(code.uid, code.name) for code in self._rows),
            columns=columns,
            cells=tuple(
                tuple(self._count(cells.get((code.uid, column.uid), ())) for column in columns)
                for code in self._rows
            ),
            totals=self._totals(columns),
            counting=self._counting,
        )

    def tally(self) -> Tally:
        every = self._view.connection.execute(_ALL).scalar_one()
        used = len(self._placed)
        return Tally(every, every - self._roles_passed, self._roles_passed - used, used)

    def _totals(self, columns: Sequence[Head]) -> Totals:
        found = _grouped(self._placed, lambda coding: coding.transcript)
        in_columns = [found.get(column.uid, ()) for column in columns]
        return Totals(
            rows=tuple(self._count(self._by_code.get(code.uid, ())) for code in self._rows),
            rows_with_subcodes=tuple(self._count(self._subtree(code)) for code in self._rows),
            columns=tuple(map(self._count_each_code, in_columns)),
            columns_any_code=tuple(map(self._count, in_columns)),
            all=self._count_each_code(self._placed),
            all_any_code=self._count(self._placed),
        )

    def _frequency(self, code: Code, originals: Mapping[Uid, int], total: int) -> Frequency:
        own, whole = self._by_code.get(code.uid, ()), self._subtree(code)
        characters = _characters(own, originals)
        return Frequency(
            code=code.uid,
            own=self._count(own),
            with_subcodes=self._count(whole),
            transcripts=len({coding.transcript for coding in own}),
            transcripts_with_subcodes=len({coding.transcript for coding in whole}),
            characters=characters,
            coverage=characters / total if total else 0.0,
        )

    def _subtree(self, code: Code) -> Sequence[Placed]:
        """The codings of a code and of everything below it."""
        return [found for uid in self._tree.subtree(code.uid) for found in self._by_code.get(uid, ())]

    def _count(self, codings: Sequence[Placed]) -> int:
        return counted(codings, self._counting)

    def _count_each_code(self, codings: Iterable[Placed]) -> int:
        return sum(map(self._count, _grouped(codings, lambda coding: coding.code).values()))


def _grouped(codings: Iterable[Placed], key: Callable[[Placed], Key]) -> dict[Key, list[Placed]]:
    result: dict[Key, list[Placed]] = {}
    for coding in codings:
        result.setdefault(key(coding), []).append(coding)
    return result


def _characters(codings: Iterable[Placed], originals: Mapping[Uid, int]) -> int:
    """Distinct code points of originals that the codings cover, by whomever."""
    by_axis = _grouped((coding for coding in codings if coding.axis in originals), lambda coding: coding.axis)
    return sum(covered(span for coding in group for span in coding.places) for group in by_axis.values())


_TRANSCRIPTS = (
    select(Transcript.uid, Transcript.name).where(Transcript.alive).order_by(Transcript.name, Transcript.uid)
)
_ALL = (
    select(func.count())
    .select_from(Coding)
    .join(Text, Text.id == Coding.text_id)
    .join(Transcript, Transcript.id == Text.transcript_id)
    .where(Coding.alive, Text.alive, Transcript.alive, stands())
)
