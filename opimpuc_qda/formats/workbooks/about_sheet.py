"""The first sheet: what was counted, how, and what every figure means."""

from __future__ import annotations

from dataclasses import replace

from opimpuc_qda.domain.matrix import Counting
from opimpuc_qda.formats.workbooks.book import Book
from opimpuc_qda.formats.workbooks.content import Content, Facts
from opimpuc_qda.formats.workbooks.looks import COUNTINGS, process_codes, roles_left_out
from opimpuc_qda.formats.workbooks.sheet import WRAPPED, Cell, Column, Layout, Link, Sheet
from opimpuc_qda.formats.workbooks.styles import Style
from opimpuc_qda.formats.workbooks.wordings import Word
from opimpuc_qda.formats.workbooks.words import Words

_SECTION = Style(bold=True, size=12, line_below="thin")
_TITLE = Style(bold=True, size=16)
_LABEL = Style(bold=True, wrap=True)
_VALUE = replace(WRAPPED, horizontal="left")
_NUMBER = replace(_VALUE, number="#,##0")
_MOMENT = replace(_VALUE, number="yyyy-mm-dd hh:mm")
_LINK = replace(_VALUE, underline=True, colour="#0B57D0")


def write_about(book: Book, words: Words, content: Content) -> None:
    """Write the sheet."""
    columns = [Column("", 46, _LABEL), Column("", 100, _VALUE)]
    layout = Layout(columns, notes=[(words[Word.TITLE], _TITLE)], has_headings=False)
    about = _About(book.sheet(words[Word.ABOUT], layout), words)
    about.gap()
    _project(about, words, content)
    _scope(about, words, content)
    _measures(about, words)
    _hints(about, words)


class _About:
    """Pairs of label and value under section heads."""

    def __init__(self, sheet: Sheet, words: Words) -> None:
        self._sheet, self._words = sheet, words

    def gap(self) -> None:
        """An empty line."""
        self._sheet.extra_row([None, None])

    def section(self, word: Word) -> None:
        """The head of a section."""
        self.gap()
        self._sheet.extra_row([self._words[word], ""], self._sheet.look([_SECTION, _SECTION]))

    def line(self, label: Word | None, value: Cell, style: Style = _VALUE) -> None:
        """One fact."""
        text = None if label is None else self._words[label]
        self._sheet.row([text, value], self._sheet.look([_LABEL, style]))

    def count(self, label: Word, value: int) -> None:
        """One number."""
        self.line(label, value, _NUMBER)


def _project(about: _About, words: Words, content: Content) -> None:
    facts = content.facts
    about.line(Word.PROJECT, facts.project)
    about.line(Word.MADE, facts.made, _MOMENT)
    about.line(Word.PROGRAM, f"OPIMPUC-QDA {facts.program}")
    about.count(Word.FILE_FORMAT, facts.file_format)
    if facts.head is not None:
        about.line(Word.CODEBOOK_VERSION, f"{facts.head.name}, {facts.head.version}")
    about.count(Word.CODES, len(content.codebook))
    about.count(Word.TRANSCRIPTS, facts.transcripts)
    about.count(Word.CODERS, len(facts.coders))
    about.line(None, words.listed(list(facts.coders)))
    about.count(Word.CODINGS, facts.tally.codings)


def _scope(about: _About, words: Words, content: Content) -> None:
    facts = content.facts
    passages = facts.counting is Counting.PASSAGES
    about.section(Word.WHAT_COUNTS)
    about.line(Word.COUNTING_RULE, words[COUNTINGS[facts.counting]])
    about.line(None, words[Word.PASSAGES_RULE if passages else Word.CODINGS_COUNTED])
    about.line(Word.ROLES_LEFT_OUT, words.listed(roles_left_out(words, facts.scope.roles_left_out)))
    about.line(None, words[Word.ROLES_RULE])
    about.count(Word.LEFT_OUT_BY_ROLE, facts.tally.roles)
    about.line(Word.PROCESS_LEFT_OUT, words.listed(_process(facts, content)))
    about.line(None, words[Word.PROCESS_RULE])
    about.count(Word.LEFT_OUT_BY_PROCESS, facts.tally.process)
    about.count(Word.CODINGS_IN_TABLES, facts.tally.counted)


def _process(facts: Facts, content: Content) -> list[str]:
    return [] if facts.scope.process_codes else process_codes(content.codebook)


def _measures(about: _About, words: Words) -> None:
    about.section(Word.MEASURES)
    for label, rule in (
        (Word.OWN, Word.OWN_RULE),
        (Word.WITH_SUBCODES, Word.WITH_SUBCODES_RULE),
        (Word.TRANSCRIPTS, Word.TRANSCRIPTS_RULE),
        (Word.TRANSCRIPTS_SUBCODES, Word.TRANSCRIPTS_SUBCODES_RULE),
        (Word.CHARACTERS, Word.CHARACTERS_RULE),
        (Word.COVERAGE, Word.COVERAGE_RULE),
        (Word.CODE_BY_TRANSCRIPT, Word.CELL_RULE),
        (Word.TOTAL, Word.TOTALS_RULE),
    ):
        about.line(label, words[rule])


def _hints(about: _About, words: Words) -> None:
    about.section(Word.READING)
    label: Word | None = Word.SHEETS
    for sheet in (Word.CODEBOOK, Word.FREQUENCIES, Word.CODE_BY_TRANSCRIPT, Word.SEGMENTS):
        about.line(label, Link(words[sheet], words[sheet], 0), _LINK)
        label = None
    for hint in (
        Word.LINKS_HINT,
        Word.SEGMENTS_HINT,
        Word.POSITIONS_HINT,
        Word.TEXT_HINT,
        Word.CONSENT_HINT,
    ):
        about.line(None, words[hint])
