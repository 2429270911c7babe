"""The wordings of workbooks: complete in three languages, and short enough where the format says so."""

from __future__ import annotations

import string
import unicodedata

import pytest

from opimpuc_qda.domain.codebook import CodeKind, CodeStatus
from opimpuc_qda.domain.matrix import Counting
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.formats.workbooks.book import NOTE_ROOM
from opimpuc_qda.formats.workbooks.cells import NAME_LIMIT, sheet_name, units
from opimpuc_qda.formats.workbooks.looks import COUNTINGS, KINDS, ROLES, STATUSES
from opimpuc_qda.formats.workbooks.merge_book import KINDS as LOG_KINDS
from opimpuc_qda.formats.workbooks.wordings import Word
from opimpuc_qda.formats.workbooks.words import LANGUAGES, Words
from opimpuc_qda.store.kinds import KINDS as STORED

SHEETS = list(Word)[: list(Word).index(Word.CONTINUED)]


def placeholders(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


@pytest.mark.parametrize("word", Word, ids=lambda word: word.name)
def test_every_wording_is_there_in_every_language(word):
    assert len(word.value) == len(LANGUAGES)
    assert all(text.strip() for text in word.value)
    assert len({tuple(placeholders(text)) for text in word.value}) == 1


@pytest.mark.parametrize("word", Word, ids=lambda word: word.name)
def test_chinese_wordings_are_chinese(word):
    chinese = word.value[2]
    allowed = word in {Word.LIST_COMMA, Word.UID} or any(
        "CJK" in unicodedata.name(char, "") for char in chinese
    )
    assert allowed
    assert not any(unicodedata.name(char, "").startswith("CJK") for text in word.value[:2] for char in text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_sheets_need_no_change_and_differ(language):
    words = Words(language)
    taken: set[str] = set()
    for word in SHEETS:
        assert sheet_name(words[word], taken) == words[word]
        assert units(words[word]) <= NAME_LIMIT
        taken.add(words[word].lower())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_note_on_a_long_text_fits_beside_it(language):
    words = Words(language)
    note = words.text(Word.CONTINUED, sheet="n" * NAME_LIMIT, row=1_048_576)
    assert units(note) <= NOTE_ROOM


def test_every_value_of_the_domain_has_a_wording():
    assert set(ROLES) == set(Role)
    assert set(KINDS) == set(CodeKind)
    assert set(STATUSES) == set(CodeStatus)
    assert set(COUNTINGS) == set(Counting)
    assert set(LOG_KINDS) == {kind.name for kind in STORED}


def test_unknown_languages_and_terms_are_shown_in_english_and_as_they_are():
    words = Words("de")
    assert words.language == "en"
    assert words.named(LOG_KINDS, "coding") == "coding"
    assert words.named(LOG_KINDS, "riddle") == "riddle"
    assert words.listed([]) == "none"
    assert Words("zh_CN").listed(["a", "b"]) == "a、b"


def test_a_filled_wording_holds_nothing_that_a_cell_cannot():
    assert Words("en").text(Word.LABEL_IN, language="f\x0br") == "Label (f␋r)"
