"""Clauses: the phrases within one sentence, told from its marks alone, in Chinese, French and English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from opimpuc_qda.domain.span import Span

_NOT_IN_A_WORD = "(?![0-9A-Za-z\u00c0-\u024f])"  # neither 3,5 nor 12:30
_MARK = rf"[，、；：﹐﹑﹔﹕]|[,;:]{_NOT_IN_A_WORD}|[—…]|(?<=\s)[–-](?=\s)"
_BREAK = re.compile(rf"\s*(?:{_MARK})(?:{_MARK}|\s)*")


def clauses(sentence: str) -> tuple[Span, ...]:
    """The clauses of ``sentence`` in order, in code points, without the marks and spaces between them.

    A mark that ends the sentence belongs to its last clause. Empty only where there are no words.
    """
    return tuple(_clauses(sentence))


def clause_at(sentence: str, position: int) -> Span:
    """The clause at ``position``, the one before where a mark stands there; the whole where there is none."""
    found = clauses(sentence)
    before = [clause for clause in found if clause.start <= position]
    return before[-1] if before else next(iter(found), Span(0, len(sentence)))


def _clauses(sentence: str) -> Iterator[Span]:
    start, end = len(sentence) - len(sentence.lstrip()), len(sentence.rstrip())
    for found in _BREAK.finditer(sentence, start, end):
        if found.end() < end:
            if found.start() > start:
                yield Span(start, found.start())
            start = found.end()
    if start < end:
        yield Span(start, end)
