"""Matrices: tables of counts whose every number says what it counts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.uid import Uid


class Counting(StrEnum):
    """What is counted.

    PASSAGES: per code and coder, codings on either language that project onto overlapping aligned text
    count once. CODINGS: every coding counts.
    """

    PASSAGES = "passages"
    CODINGS = "codings"


@dataclass(frozen=True, slots=True)
class Scope:
    """What tables leave out.

    Codings that touch only turns of ``roles_left_out`` are not counted, and codes with
    ``in_frequency_tables: false`` are no rows unless ``process_codes``.
    """

    roles_left_out: frozenset[Role] = frozenset({Role.INTERVIEWER, Role.INTERPRETER})
    process_codes: bool = False


@dataclass(frozen=True, slots=True)
class Frequency:
    """One row of the frequency table; counts follow the table's counting rule.

    ``with_subcodes`` counts distinct passages of the whole subtree, ``characters`` distinct code points
    of originals coded with the code itself, ``coverage`` their share of all characters of all
    originals (0-1).
    """

    code: Uid
    own: int
    with_subcodes: int
    transcripts: int
    transcripts_with_subcodes: int
    characters: int
    coverage: float


@dataclass(frozen=True, slots=True)
class Head:
    """One row or column of a matrix."""

    uid: Uid
    label: str


@dataclass(frozen=True, slots=True)
class Totals:
    """Totals of a matrix of codes, counted from the codings and not by adding up cells.

    ``rows`` belong to the codes themselves, ``rows_with_subcodes`` count distinct passages of whole subtrees;
    ``columns`` count for each code apart, ``columns_any_code`` what bears any code, once.
    """

    rows: tuple[int, ...]
    rows_with_subcodes: tuple[int, ...]
    columns: tuple[int, ...]
    columns_any_code: tuple[int, ...]
    all: int
    all_any_code: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """Counts in row-major order: ``cells[row][column]``."""

    rows: tuple[Head, ...]
    columns: tuple[Head, ...]
    cells: tuple[tuple[int, ...], ...]
    totals: Totals
    counting: Counting


@dataclass(frozen=True, slots=True)
class Tally:
    """Where the codings of a project went: all of them = ``roles`` + ``process`` + ``counted``.

    ``roles`` touch only turns of roles that are left out, ``process`` bear codes that are no rows.
    """

    codings: int
    roles: int
    process: int
    counted: int
