"""Codings from a table: every row is settled before the first is made."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path

from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.errors import BadTable
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.formats.coding_tables import CodingLine, read_coding_table
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.grounds import Ground, grounds_of
from opimpuc_qda.services.coding import Applied, Wanted, apply_all
from opimpuc_qda.store.project import Project


def read_wanted(project: Project, path: Path) -> tuple[Wanted, ...]:
    """The codings that the table ``path`` asks for, with its names resolved in ``project``.

    Transcripts are found by name or uid, texts by language, codes by stable id. Changes nothing.

    Raises:
        NoSuchFile, EmptyFile, UnreadableEncoding: the table cannot be read.
        BadTable: of the first row that cannot be used, the column and the value that are at fault: not a
            number, not in the project, found more than once, a code that cannot be applied, or a position
            outside the text.
    """
    lines = read_coding_table(path)
    with project.read() as view:
        tree = codebook(view)
        texts = cache(partial(grounds_of, view))  # thousands of rows name one transcript
        return tuple(_wanted(path, line, tree, texts(line.transcript)) for line in lines)


def apply_table(project: Project, coder: Uid, path: Path) -> Applied:
    """Make all codings of the table ``path`` in one operation, or none; raises as :func:`read_wanted`."""
    return apply_all(project, coder, read_wanted(project, path))


def _wanted(path: Path, line: CodingLine, tree: Codebook, texts: tuple[Ground, ...]) -> Wanted:
    if len({text.transcript for text in texts}) != 1:
        raise BadTable(path, line.row, "transcript", line.transcript)
    spoken = [text for text in texts if text.language == line.language]
    if len(spoken) != 1:
        raise BadTable(path, line.row, "language", line.language)
    code = tree.named(line.code)
    if code is None or not code.can_be_applied:
        raise BadTable(path, line.row, "code", line.code)
    if line.span.end > spoken[0].characters:
        raise BadTable(path, line.row, "end", str(line.span.end))
    return Wanted(code.uid, spoken[0].text, line.span, line.weight, line.memo)
