"""Attributes to and from tables: a sheet for each level. All rows are settled before the first is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from opimpuc_qda.domain.attribute import Attribute
from opimpuc_qda.domain.attribute_values import (
    SEPARATOR,
    Answer,
    Problem,
    cell,
    is_private,
    parsed,
    problem_of,
    tidied,
)
from opimpuc_qda.domain.case import Level
from opimpuc_qda.domain.errors import BadTable
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.formats.attribute_tables import Table, TableRow, read_tables, write_tables
from opimpuc_qda.queries.cases import (
    AttributeTable,
    InterviewRow,
    Questionnaire,
    SubjectRow,
    cases,
    interviews,
    participants,
    table,
)
from opimpuc_qda.services.case_pen import Known, Pen
from opimpuc_qda.store.project import Project, View

TRANSCRIPT, LANGUAGE, NAME = "transcript", "language", "name"
PLACE, PARTICIPANTS = "place", "participants"


@dataclass(frozen=True, slots=True)
class _Line:
    """One row, settled: its subject (None: a new place or participant) and its values."""

    level: Level
    name: str
    subject: Uid | None
    values: Mapping[Uid, Answer | None]
    row: TableRow


@dataclass(frozen=True, slots=True)
class _Settled:
    """A whole file, settled, and what the project had before."""

    lines: tuple[_Line, ...]
    known: Known
    interviews: Mapping[Uid, InterviewRow]


def export_tables(
    project: Project, target: Path, levels: Sequence[Level], *, private: bool = False
) -> Mapping[Level, int]:
    """Write a sheet for each of ``levels`` (CSV: one level); returns the rows of each.

    Sensitive attributes and those to be pseudonymised are left out unless ``private`` asks for them.

    Raises:
        NotWritable, DiskFull: as the disk says; the old file stands.
    """
    with project.read() as view:
        tables = {level: _exported(view, level, private=private) for level in levels}
    write_tables(target, tuple(tables.values()))
    return {level: len(made.rows) for level, made in tables.items()}


def import_tables(project: Project, coder: Uid, path: Path) -> Mapping[Level, int]:
    """Take the values of all sheets of ``path`` in one operation, or none; returns the rows of each level.

    The level of a sheet is told by its name or its columns, the subject of a row by name. New names enter
    places and participants; transcripts and texts have to be there. An empty cell clears its value, columns
    that are absent leave theirs alone; columns that are no attributes are passed over.

    Raises:
        NoSuchFile, EmptyFile, UnreadableEncoding, BrokenDocument: the file cannot be read.
        BadTable: the first row and column that cannot be used.
    """
    tables = read_tables(path)
    with project.read() as view:
        settled = _settled(view, path, tables)
    with project.write("attributes.import", coder) as change:
        pen = Pen(change, settled.known)
        for line in settled.lines:
            _write(pen, line, settled.interviews)
    return Counter(line.level for line in settled.lines)


def _exported(view: View, level: Level, *, private: bool) -> Table:
    found = table(view, level)
    shown = [one for one in found.questionnaire.attributes if private or not is_private(one)]
    keys = _keys(found.questionnaire)
    related = _related(view) if level is Level.INTERVIEW else {}
    columns = (*keys, *(one.name for one in shown if one.name not in keys))
    rows = (
        _key_cells(found.questionnaire, row)
        | related.get(row.uid, {})
        | {one.name: cell(row.answers.get(one.uid)) for one in shown}
        for row in found.rows
    )
    return Table(level, columns, tuple(TableRow(number, cells) for number, cells in enumerate(rows, 2)))


def _keys(asked: Questionnaire) -> tuple[str, ...]:
    """The columns that say what a row is about, and what it belongs to."""
    if asked.level is Level.INTERVIEW:
        return TRANSCRIPT, PLACE, PARTICIPANTS
    if asked.level is Level.TEXT:
        return TRANSCRIPT, LANGUAGE
    return (asked.naming.name if asked.naming else NAME,)


def _key_cells(asked: Questionnaire, row: SubjectRow) -> dict[str, str]:
    return dict(zip(_keys(asked), (row.name, row.part), strict=False))


def _related(view: View) -> Mapping[Uid, dict[str, str]]:
    """The place and the participants of each interview, by name."""
    places = {row.uid: row.name for row in cases(view)}
    people = {row.uid: row.name for row in participants(view)}
    return {
        row.transcript: {
            PLACE: places.get(row.case, "") if row.case else "",
            PARTICIPANTS: SEPARATOR.join(people[uid] for uid in row.participants),
        }
        for row in interviews(view)
    }


def _settled(view: View, path: Path, tables: Sequence[Table]) -> _Settled:
    known = Known.of(view)
    lines: list[_Line] = []
    for found in tables:
        sheet = _Sheet(path, table(view, _level(path, found)), known)
        lines += sheet.lines(found)
    entered = {level: {line.name for line in lines if line.level is level} for level in Level}
    for line in lines:
        if line.level is Level.INTERVIEW:
            _check_related(path, line, known, entered)
    return _Settled(tuple(lines), known, {row.transcript: row for row in interviews(view)})


def _level(path: Path, found: Table) -> Level:
    """The level that a sheet is about: by its name, else by its columns."""
    if found.name in list(Level):
        return Level(found.name)
    prefixes = Counter(column.partition(".")[0] for column in found.columns if "." in column)
    named = [level for level in Level if level in prefixes]
    if not named:
        raise BadTable(path, 1, found.columns[0] if found.columns else "", "")
    return max(named, key=lambda level: prefixes[level])


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Settles the rows of one sheet."""

    path: Path
    there: AttributeTable
    known: Known

    @property
    def asked(self) -> Questionnaire:
        return self.there.questionnaire

    def lines(self, found: Table) -> Iterator[_Line]:
        columns = self._columns(found)
        result = [self._line(row, columns) for row in found.rows]
        self._check_keys(result)
        self._check_unique(result)
        return iter(result)

    def _columns(self, found: Table) -> Mapping[str, Attribute]:
        """The attributes of the columns; a column that looks like one and is none is a mistake."""
        keys, named = _keys(self.asked), {one.name: one for one in self.asked.attributes}
        for key in (keys[:1], keys)[self.asked.level is Level.TEXT]:
            if key not in found.columns:
                raise BadTable(self.path, 1, key, "")
        for column in found.columns:
            if column.startswith(f"{self.asked.level}.") and column not in named:
                raise BadTable(self.path, 1, column, column)
        return {column: named[column] for column in found.columns if column in named}

    def _line(self, row: TableRow, columns: Mapping[str, Attribute]) -> _Line:
        name = tidied(row.cells.get(_keys(self.asked)[0], ""))
        naming = self.asked.naming
        values = {one.uid: self._answer(row, column, one) for column, one in columns.items() if one != naming}
        return _Line(self.asked.level, name, self._subject(row, name), values, row)

    def _subject(self, row: TableRow, name: str) -> Uid | None:
        keys = _keys(self.asked)
        part = row.cells.get(LANGUAGE, "") if self.asked.level is Level.TEXT else ""
        found = [one.uid for one in self.there.rows if name in (one.name, one.uid) and part == one.part]
        may_be_new = self.asked.level in (Level.PLACE, Level.PARTICIPANT)
        if len(found) > 1 or not name or (not found and not may_be_new):
            raise self._bad(row, keys[0])
        return found[0] if found else None

    def _answer(self, row: TableRow, column: str, attribute: Attribute) -> Answer | None:
        found = parsed(attribute, self.asked.reserved, row.cells.get(column, ""))
        if isinstance(found, Problem):
            raise self._bad(row, column)
        problem = problem_of(attribute, self.asked.reserved, found)
        if problem is not None and not problem.is_gap:
            raise self._bad(row, column)
        return found

    def _check_keys(self, lines: Sequence[_Line]) -> None:
        """No two rows may be about one thing."""
        seen: set[tuple[str, Uid | None]] = set()
        for line in lines:
            if (line.name if line.subject is None else "", line.subject) in seen:
                raise self._bad(line.row, _keys(self.asked)[0])
            seen.add((line.name if line.subject is None else "", line.subject))

    def _check_unique(self, lines: Sequence[_Line]) -> None:
        """As everything will be once the rows are written."""
        after: dict[str, dict[Uid, Answer | None]] = {row.uid: {**row.answers} for row in self.there.rows}
        for line in lines:
            after.setdefault(line.subject or line.name, {}).update(line.values)
        for one in self.asked.attributes:
            if one.rules.get("unique") and one != self.asked.naming:
                given = Counter(found.get(one.uid) for found in after.values())
                for line in lines:
                    answer = line.values.get(one.uid)
                    if answer is not None and given[answer] > 1:
                        raise self._bad(line.row, one.name)

    def _bad(self, row: TableRow, column: str) -> BadTable:
        return BadTable(self.path, row.row, column, row.cells.get(column, ""))


def _check_related(path: Path, line: _Line, known: Known, entered: Mapping[Level, set[str]]) -> None:
    """The places and participants of interviews have to be there, or on their sheets."""
    for column, level in ((PLACE, Level.PLACE), (PARTICIPANTS, Level.PARTICIPANT)):
        for name in _names(line, column):
            if known.named(level, name) is None and name not in entered[level]:
                raise BadTable(path, line.row.row, column, name)


def _names(line: _Line, column: str) -> list[str]:
    found = line.row.cells.get(column, "")
    names = [found] if column == PLACE else found.replace("；", ";").split(";")
    return [tidied(name) for name in names if tidied(name)]


def _write(pen: Pen, line: _Line, held: Mapping[Uid, InterviewRow]) -> None:
    subject = line.subject
    if line.level is Level.PLACE and subject is None:
        subject = pen.named_place(line.name)
    elif line.level is Level.PARTICIPANT and subject is None:
        subject = pen.named_participant(line.name)
    if subject is None:
        return
    pen.describe(line.level, subject, line.values)
    if line.level is Level.INTERVIEW:
        _relate(pen, line, held[subject])


def _relate(pen: Pen, line: _Line, before: InterviewRow) -> None:
    if PLACE in line.row.cells:
        pen.place(before.transcript, before.case, next(map(pen.named_place, _names(line, PLACE)), None))
    if PARTICIPANTS in line.row.cells:
        present = [pen.named_participant(name) for name in _names(line, PARTICIPANTS)]
        pen.attend(before.transcript, before.participants, [who for who in present if who is not None])
