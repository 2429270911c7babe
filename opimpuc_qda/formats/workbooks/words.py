"""The wordings of workbooks in the language of one workbook."""

from __future__ import annotations

from collections.abc import Mapping

from opimpuc_qda.formats.workbooks.cells import storable
from opimpuc_qda.formats.workbooks.wordings import Word

LANGUAGES = ("en", "fr", "zh_CN")
"""The languages of workbooks, in the order of the wordings."""

_CODEBOOK_LANGUAGES = {"en": "en", "fr": "fr", "zh_CN": "zh-Hans"}


class Words:
    """All wordings in one language."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._number = LANGUAGES.index(self.language)
        self.codebook_language = _CODEBOOK_LANGUAGES[self.language]

    def __getitem__(self, word: Word) -> str:
        return word.value[self._number]

    def text(self, word: Word, **values: object) -> str:
        """A wording with its {placeholders} filled."""
        return storable(self[word].format(**values))

    def listed(self, items: list[str]) -> str:
        """Several things in a row, or "none"."""
        return self[Word.LIST_COMMA].join(items) or self[Word.NONE]

    def named(self, names: Mapping[str, Word], term: str) -> str:
        """The wording for a term of the core; the term itself where none is known."""
        return self[names[term]] if term in names else term
