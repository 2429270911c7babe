"""The whole codebook, one row per entry."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from opimpuc_qda.domain.codebook import Code, Codebook, LocalText
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.formats.workbooks.book import Book
from opimpuc_qda.formats.workbooks.looks import KINDS, STATUSES, CodeLook, code_looks, yes_or_no
from opimpuc_qda.formats.workbooks.sheet import PLAIN, WRAPPED, Cell, Column, Layout
from opimpuc_qda.formats.workbooks.wordings import Word
from opimpuc_qda.formats.workbooks.words import Words

_CENTRED = replace(PLAIN, horizontal="center")
_USUAL = ("en", "fr", "zh-Hans")


def write_codebook(book: Book, words: Words, codebook: Codebook) -> dict[Uid, CodeLook]:
    """Write the sheet; returns how each code looks on every other one."""
    languages = label_languages(codebook.in_order())
    columns = _columns(words, languages)
    sheet = book.sheet(words[Word.CODEBOOK], Layout(columns, frozen=2))
    looks = code_looks(codebook, words, sheet.name, sheet.next_row)
    styles = [column.style for column in columns]
    for look in looks.values():
        coloured = [replace(look.colours, horizontal="center"), look.colours, look.indented, *styles[3:]]
        coloured[_colour_column(languages) + 1] = replace(look.colours, bold=False)
        sheet.row(_cells(look, words, languages), sheet.look(coloured), look.depth)
    return looks


def label_languages(codes: Iterable[Code]) -> tuple[str, ...]:
    """English, French, Chinese, and whatever other languages labels come in."""
    found = {language for code in codes for language in code.label}
    return (*_USUAL, *sorted(found.difference(_USUAL)))


def _columns(words: Words, languages: Sequence[str]) -> list[Column]:
    return [
        Column(words[Word.GLYPH], 7, _CENTRED),
        Column(words[Word.ID], 26),
        Column(words[Word.LABEL], 30, WRAPPED),
        Column(words[Word.PATH], 40, WRAPPED),
        *(Column(words.text(Word.LABEL_IN, language=language), 26, WRAPPED) for language in languages),
        Column(words[Word.DEFINITION], 50, WRAPPED),
        Column(words[Word.INCLUDE], 40, WRAPPED),
        Column(words[Word.EXCLUDE], 40, WRAPPED),
        Column(words[Word.EXAMPLE], 40, WRAPPED),
        Column(words[Word.KIND], 10),
        Column(words[Word.APPLIED], 10),
        Column(words[Word.STATUS], 10),
        Column(words[Word.IN_TABLES], 10),
        Column(words[Word.SEE_ALSO], 24, WRAPPED),
        Column(words[Word.REPLACED_BY], 20),
        Column(words[Word.SINCE], 8),
        Column(words[Word.COLOUR], 10),
        Column(words[Word.TINT], 10),
        Column(words[Word.UID], 38),
    ]


def _colour_column(languages: Sequence[str]) -> int:
    return 15 + len(languages)


def _cells(look: CodeLook, words: Words, languages: Sequence[str]) -> list[Cell]:
    code, language = look.code, words.codebook_language
    return [
        code.glyph,
        code.name,
        look.label,
        look.path,
        *(code.label.get(name, "") for name in languages),
        wording(code.definition, language),
        wording(code.include, language),
        wording(code.exclude, language),
        _example(code, words),
        words[KINDS[code.kind]],
        yes_or_no(words, code.codable),
        words[STATUSES[code.status]],
        yes_or_no(words, code.in_frequency_tables),
        ", ".join(code.see_also),
        code.replaced_by,
        code.since,
        code.colour,
        code.tint,
        code.uid,
    ]


def wording(text: LocalText, language: str) -> str:
    """``text`` in ``language``, else in English, else in the first language there is."""
    return text.get(language) or text.get("en") or next(iter(text.values()), "")


def _example(code: Code, words: Words) -> str:
    if code.example is None:
        return ""
    text = wording(code.example.text, words.codebook_language)
    return words[Word.CONSTRUCTED].replace("{text}", text) if code.example.constructed else text
