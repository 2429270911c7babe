"""The long table: every coding, one row each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.segment import Segment
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.formats.workbooks.book import Book
from opimpuc_qda.formats.workbooks.looks import ROLES, CodeLook, yes_or_no
from opimpuc_qda.formats.workbooks.sheet import COUNT, PLAIN, WRAPPED, Cell, Column, Layout, Look, Sheet
from opimpuc_qda.formats.workbooks.styles import Style
from opimpuc_qda.formats.workbooks.wordings import Word
from opimpuc_qda.formats.workbooks.words import Words

_INTEGER = replace(COUNT, number="0")
_TIME = replace(COUNT, number="[hh]:mm:ss")
_MOMENT = Style(number="yyyy-mm-dd hh:mm:ss", horizontal="left")
_DAY_MILLISECONDS = 86_400_000
_EVERY = 250


def write_segments(
    book: Book,
    words: Words,
    content: tuple[Iterable[Segment], int],
    looks: Mapping[Uid, CodeLook],
    progress: Progress,
    translations: Sequence[str] = (),
) -> None:
    """Write the sheet; ``content`` is the segments and how many there are.

    ``translations``: the languages (BCP 47) that get a column each; where there are none, one holds them all.
    """
    segments, total = content
    layout = Layout(_columns(words, translations), frozen=2)
    sheet = book.sheet(words[Word.SEGMENTS], layout)
    rows = _Rows(words, looks, sheet, translations)
    for number, segment in enumerate(segments):
        if number % _EVERY == 0:
            progress.step(min(number, total), total, "writing")
        if sheet.is_full:
            sheet = book.sheet(words[Word.SEGMENTS], layout)
        sheet.row(rows.cells(segment), rows.look(segment.code))


class _Rows:
    """Segments as rows of cells; what repeats is made once."""

    def __init__(
        self, words: Words, looks: Mapping[Uid, CodeLook], sheet: Sheet, translations: Sequence[str]
    ) -> None:
        self._translations = translations
        self._code = 7 + max(1, len(translations))  # the column that takes the colour of the code
        self._looks, self._sheet = looks, sheet
        self._plain = [column.style for column in sheet.layout.columns]
        self._ready: dict[Uid, Look] = {}
        self._roles = {role: words[word] for role, word in ROLES.items()}
        self._truth = {value: yes_or_no(words, value) for value in (True, False)}

    def look(self, code: Uid) -> Look:
        """The look of a row with this code."""
        if code not in self._ready:
            coloured = replace(self._looks[code].colours, bold=False)
            self._ready[code] = self._sheet.look(
                [*self._plain[: self._code], coloured, *self._plain[self._code + 1 :]]
            )
        return self._ready[code]

    def cells(self, segment: Segment) -> list[Cell]:
        """One row."""
        look = self._looks[segment.code]
        return [
            segment.transcript,
            segment.turn or None,
            None if segment.time is None else segment.time / _DAY_MILLISECONDS,
            segment.speaker or None,
            self._roles[segment.role],
            segment.language,
            segment.original or None,
            *self._translated(segment),
            look.link.text,
            look.path,
            look.label,
            segment.coder,
            "\n\n".join(segment.memos) or None,
            segment.weight,
            segment.span.start,
            segment.span.end,
            moment(segment.created),
            self._truth[segment.counted],
            segment.coding,
        ]

    def _translated(self, segment: Segment) -> list[Cell]:
        """The columns of the translations."""
        if not self._translations:
            return [segment.translation or None]
        return [segment.translated(language) or None for language in self._translations]


def moment(text: str) -> datetime | str:
    """A moment of the log (UTC ISO 8601), or the text where it is none."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return text


def _columns(words: Words, translations: Sequence[str]) -> list[Column]:
    heads = [f"{words[Word.TRANSLATION]} ({language})" for language in translations]
    return [
        Column(words[Word.TRANSCRIPT], 20),
        Column(words[Word.TURN], 8, _INTEGER),
        Column(words[Word.TIME], 11, _TIME),
        Column(words[Word.SPEAKER], 12),
        Column(words[Word.ROLE], 12),
        Column(words[Word.LANGUAGE], 9),
        Column(words[Word.ORIGINAL], 60, WRAPPED),
        *(Column(head, 60, WRAPPED) for head in heads or [words[Word.TRANSLATION]]),
        Column(words[Word.ID], 26),
        Column(words[Word.PATH], 46, WRAPPED),
        Column(words[Word.LABEL], 28, WRAPPED),
        Column(words[Word.CODER], 14),
        Column(words[Word.MEMO], 40, WRAPPED),
        Column(words[Word.WEIGHT], 9, replace(COUNT, number="")),
        Column(words[Word.START], 9, COUNT),
        Column(words[Word.END], 9, COUNT),
        Column(words[Word.CREATED], 19, _MOMENT),
        Column(words[Word.IN_TABLES], 9, replace(PLAIN, horizontal="center")),
        Column(words[Word.CODING], 38),
    ]
