"""Lemmas and word classes, as a trained pipeline gives them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from opimpuc_qda.domain.word_lists import Reading
from opimpuc_qda.language.folding import fold_same_length
from opimpuc_qda.language.lexicon import word_key
from opimpuc_qda.language.words import Segmenter, is_word

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

CLASSES = {
    "NOUN": Reading.NOUNS,
    "PROPN": Reading.NOUNS,
    "VERB": Reading.VERBS,
    "ADJ": Reading.ADJECTIVES,
}
"""What of the universal part-of-speech tags is told apart."""

PIECE = 2_000
"""Code points that a pipeline gets at a time: between two of them the work can be stopped."""


class Tagger(Protocol):
    """Gives the words of a text with lemma and universal part-of-speech tag."""

    def tagged(self, segmenter: Segmenter, text: str, language: str) -> Iterator[tuple[str, str, str]]:
        """Word, lemma and tag ("" for none) of each word of ``text``, in order."""

    def lemma(self, word: str) -> str | None:
        """The lemma of ``word`` by itself, folded; None where nothing is known of it."""


FindTagger = Callable[[str], Tagger | None]
"""Gives what tags a language (zh, fr, en); None where nothing does."""


class SpacyTagger:
    """A trained spaCy pipeline; Chinese is cut by the project's own lexicon."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._lock = Lock()
        self._lemmas: dict[str, str | None] = {}

    def tagged(self, segmenter: Segmenter, text: str, language: str) -> Iterator[tuple[str, str, str]]:
        """As :class:`Tagger` has it; lemmas are the words themselves where the pipeline has none."""
        for token in self._through(self._doc(segmenter, text, language)):
            if is_word(token.text):
                yield token.text, token.lemma_ or token.text, token.pos_

    def lemma(self, word: str) -> str | None:
        """As :class:`Tagger` has it; each word is looked at once."""
        if word not in self._lemmas:
            doc = self._through(self._nlp.make_doc(word))
            known = len(doc) == 1 and bool(doc[0].lemma_)
            self._lemmas[word] = fold_same_length(doc[0].lemma_) if known else None
        return self._lemmas[word]

    def _through(self, doc: Doc) -> Doc:
        with self._lock:
            for _, component in self._nlp.pipeline:
                doc = component(doc)
        return doc

    def _doc(self, segmenter: Segmenter, text: str, language: str) -> Doc:
        if not language.startswith("zh"):
            return self._nlp.make_doc(text)
        from spacy.tokens import Doc

        tokens = [token for token in segmenter.all_tokens(text) if token.strip()]
        return Doc(self._nlp.vocab, words=tokens, spaces=[False] * len(tokens))


@dataclass(slots=True)
class Tagged:
    """What ``tagger`` found so far: by reading and key the keys of all forms that a word had."""

    tagger: Tagger
    _forms: dict[tuple[Reading, str], set[str]] = field(default_factory=dict)

    def count(
        self, segmenter: Segmenter, turns: Iterable[str], language: str, pause: Callable[[], None]
    ) -> Mapping[Reading, Mapping[str, int]]:
        """How often each lemma stands in ``turns``, all together and by class.

        ``pause`` is called now and then; what it raises ends the work.
        """
        result: dict[Reading, Counter[str]] = {
            reading: Counter() for reading in Reading if reading is not Reading.FORMS
        }
        for piece in _pieces(turns):
            pause()
            for form, lemma, tag in self.tagger.tagged(segmenter, piece, language):
                for reading in (Reading.LEMMAS, CLASSES.get(tag)):
                    if reading is not None:
                        result[reading][lemma] += 1
                        self._forms.setdefault((reading, word_key(lemma)), set()).add(word_key(form))
        return result

    def forms(self, reading: Reading, key: str) -> frozenset[str]:
        """The keys of the forms that were counted for ``key``."""
        return frozenset(self._forms.get((reading, key), ()))


def _pieces(turns: Iterable[str]) -> Iterator[str]:
    """Lines of turns, several together while they are short, never a line in two."""
    held: list[str] = []
    size = 0
    for turn in turns:
        for line in turn.split("\n"):
            held.append(line)
            size += len(line)
            if size >= PIECE:
                yield "\n".join(held)
                held, size = [], 0
    if held:
        yield "\n".join(held)
