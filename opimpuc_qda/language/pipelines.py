"""Blank spaCy pipelines, one per language, made when first asked for."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from opimpuc_qda.domain.span import Span
from opimpuc_qda.language.sentences import sentences

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

COMPONENT = "opimpuc_sentences"


@cache
def pipeline(language: str) -> Language:
    """The blank pipeline for a BCP 47 tag: a tokenizer (Chinese by character) and the sentence rules.

    Raises:
        ImportError: when spaCy does not know the language.
    """
    import spacy

    _register()
    nlp = spacy.blank(language.partition("-")[0])
    nlp.add_pipe(COMPONENT)
    return nlp


@cache
def _register() -> None:
    from spacy.language import Language

    Language.component(COMPONENT, func=mark_sentences)


def mark_sentences(doc: Doc) -> Doc:
    """Set the sentence starts of ``doc`` by this program's rules; the whole document is one turn.

    A sentence whose first character lies inside a token begins with the next token.
    """
    text = doc.text
    starts = iter([span.start for span in sentences(text, doc.lang_, [Span(0, len(text))])])
    pending = next(starts, None)
    for token in doc:
        token.is_sent_start = token.i == 0
        while pending is not None and pending <= token.idx:
            token.is_sent_start = True
            pending = next(starts, None)
    return doc
