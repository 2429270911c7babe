"""How codes look in cells, and the wordings of the values that the domain names."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from opimpuc_qda.domain.codebook import Code, Codebook, CodeKind, CodeStatus
from opimpuc_qda.domain.matrix import Counting
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.formats.workbooks.sheet import PLAIN, Link
from opimpuc_qda.formats.workbooks.styles import Style
from opimpuc_qda.formats.workbooks.wordings import Word
from opimpuc_qda.formats.workbooks.words import Words

ARROW = " > "
"""Stands between the labels of a path."""

ROLES = {
    Role.INTERVIEWER: Word.INTERVIEWER,
    Role.RESPONDENT: Word.RESPONDENT,
    Role.INTERPRETER: Word.INTERPRETER,
    Role.MODERATOR: Word.MODERATOR,
    Role.OTHER: Word.OTHER,
}
KINDS = {CodeKind.GROUP: Word.GROUP, CodeKind.CODE: Word.CODE, CodeKind.PROCESS: Word.PROCESS}
STATUSES = {CodeStatus.ACTIVE: Word.ACTIVE, CodeStatus.RETIRED: Word.RETIRED}
COUNTINGS = {Counting.PASSAGES: Word.PASSAGES, Counting.CODINGS: Word.CODINGS_RULE}

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class CodeLook:
    """A code as every sheet shows it; ``colours`` is its text colour on its tint."""

    code: Code
    link: Link
    label: str
    path: str
    depth: int
    colours: Style

    @property
    def indented(self) -> Style:
        """For the label, moved in by the depth in the tree; groups are bold."""
        return replace(PLAIN, indent=min(self.depth, 15), bold=self.code.kind is CodeKind.GROUP, wrap=True)


def code_looks(codebook: Codebook, words: Words, sheet: str, first_row: int) -> dict[Uid, CodeLook]:
    """Every code in codebook order; the links lead to rows from ``first_row`` on of ``sheet``."""
    language = words.codebook_language
    result: dict[Uid, CodeLook] = {}
    for row, code in enumerate(codebook.in_order(), first_row):
        path = codebook.path(code.uid)
        result[code.uid] = CodeLook(
            code=code,
            link=Link(code.name, sheet, row),
            label=code.title(language),
            path=ARROW.join(step.title(language) for step in path),
            depth=len(path) - 1,
            colours=_colours(code),
        )
    return result


def yes_or_no(words: Words, value: bool) -> str:  # noqa: FBT001 -- the value is what it is about
    """The wording of a truth value."""
    return words[Word.YES if value else Word.NO]


def scope_line(words: Words, counting: Counting, roles: list[str], process: list[str]) -> str:
    """What a table counts and leaves out, in one line."""
    return words.text(
        Word.UNITS,
        counting=words[COUNTINGS[counting]],
        roles=words.listed(roles),
        process=words.listed(process),
        about=words[Word.ABOUT],
    )


def roles_left_out(words: Words, roles: frozenset[Role]) -> list[str]:
    """The roles in their usual order."""
    return [words[ROLES[role]] for role in Role if role in roles]


def process_codes(codebook: Codebook) -> list[str]:
    """The topmost codes that are in no table."""
    return [
        code.name
        for code in codebook.in_order()
        if not code.in_frequency_tables
        and all(step.in_frequency_tables for step in codebook.path(code.uid)[:-1])
    ]


def _colours(code: Code) -> Style:
    """Text colour and tint, where they are colours."""
    font = code.colour if _COLOUR.fullmatch(code.colour) else ""
    fill = code.tint if _COLOUR.fullmatch(code.tint) else ""
    return replace(PLAIN, colour=font, fill=fill, bold=code.kind is CodeKind.GROUP)
