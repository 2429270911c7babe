"""Frequencies and matrices. Every figure follows one counting rule and one scope, which the table carries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from opimpuc_qda.domain.codebook import Code, Codebook
from opimpuc_qda.domain.matrix import Counting, Frequency, Head, Matrix, Scope
from opimpuc_qda.domain.passages import Placed, passages
from opimpuc_qda.domain.span import covered
from opimpuc_qda.domain.transcript import Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.placement import placed_codings
from opimpuc_qda.store.project import View
from opimpuc_qda.store.schema import Code as CodeTable
from opimpuc_qda.store.schema import Coding, Revision, Text, Transcript


@dataclass(frozen=True, slots=True)
class CodeCount:
    """How many codings a code has itself, and with everything below it."""

    own: int
    subtree: int


def code_counts(view: View) -> Mapping[Uid, CodeCount]:
    """Codings of each visible code, for the codebook tree; nothing is left out here."""
    rows = view.rows(
        select(CodeTable.uid, func.count())
        .join(Coding, Coding.code_id == CodeTable.id)
        .where(Coding.alive)
        .group_by(Coding.code_id)
    )
    own = {Uid(uid): count for uid, count in rows}
    tree = codebook(view)
    return {
        code.uid: CodeCount(own.get(code.uid, 0), sum(own.get(uid, 0) for uid in tree.subtree(code.uid)))
        for code in tree.in_order()
    }


def frequencies(view: View, counting: Counting, scope: Scope) -> tuple[Frequency, ...]:
    """One row for each code in scope, in codebook order."""
    tree = codebook(view)
    placed = _by_code(placed_codings(view, scope))
    originals = original_characters(view)
    total = sum(originals.values())
    return tuple(
        _frequency(code, tree, placed, (originals, total), counting) for code in rows_in_scope(tree, scope)
    )


def code_by_transcript(view: View, counting: Counting, scope: Scope) -> Matrix:
    """Codes in codebook order x transcripts by name; each cell counts the code itself."""
    tree = codebook(view)
    codes = rows_in_scope(tree, scope)
    columns = tuple(
        Head(Uid(uid), name)
        for uid, name in view.rows(
            select(Transcript.uid, Transcript.name)
            .where(Transcript.alive)
            .order_by(Transcript.name, Transcript.uid)
        )
    )
    cells: dict[tuple[Uid, Uid], list[Placed]] = {}
    for coding in placed_codings(view, scope):
        cells.setdefault((coding.code, coding.transcript), []).append(coding)
    return Matrix(
        rows=tuple(Head(code.uid, code.name) for code in codes),
        columns=columns,
        cells=tuple(
            tuple(counted(cells.get((code.uid, column.uid), ()), counting) for column in columns)
            for code in codes
        ),
        counting=counting,
    )


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


def _by_code(codings: Iterable[Placed]) -> dict[Uid, list[Placed]]:
    result: dict[Uid, list[Placed]] = {}
    for coding in codings:
        result.setdefault(coding.code, []).append(coding)
    return result


def _frequency(
    code: Code,
    tree: Codebook,
    placed: Mapping[Uid, Sequence[Placed]],
    originals: tuple[Mapping[Uid, int], int],
    counting: Counting,
) -> Frequency:
    own = placed.get(code.uid, ())
    whole = [coding for uid in tree.subtree(code.uid) for coding in placed.get(uid, ())]
    lengths, total = originals
    characters = _characters(own, lengths)
    return Frequency(
        code=code.uid,
        own=counted(own, counting),
        with_subcodes=counted(whole, counting),
        transcripts=len({coding.transcript for coding in own}),
        transcripts_with_subcodes=len({coding.transcript for coding in whole}),
        characters=characters,
        coverage=characters / total if total else 0.0,
    )


def _characters(codings: Sequence[Placed], originals: Mapping[Uid, int]) -> int:
    """Distinct code points of originals that the codings cover, by whomever."""
    by_axis: dict[Uid, list[Placed]] = {}
    for coding in codings:
        if coding.axis in originals:
            by_axis.setdefault(coding.axis, []).append(coding)
    return sum(covered(span for coding in group for span in coding.places) for group in by_axis.values())
