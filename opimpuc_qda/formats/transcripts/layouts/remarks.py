"""The comments of a document, each with the turn that came of the passage it hangs on."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from opimpuc_qda.domain.draft import DraftComment
from opimpuc_qda.formats.transcripts.document import Comment, Document
from opimpuc_qda.formats.transcripts.turns.turns import Speech

_LONGEST_LABEL = 60
_NEAR = 50


@dataclass(frozen=True, slots=True)
class Spoken:
    """The turns of one text of a draft, with the document they were read from."""

    document: Document
    said: Sequence[Speech]


@dataclass(frozen=True, slots=True)
class _Turn:
    side: int
    number: int
    text: str


_NO_TURN = _Turn(0, 0, "")


def draft_comments(sides: Sequence[Spoken]) -> tuple[DraftComment, ...]:
    """The comments of all documents of ``sides``, in the order of the documents."""
    documents = dict.fromkeys(side.document for side in sides)
    return tuple(one for document in documents if document.comments for one in _of(document, sides))


def _of(document: Document, sides: Sequence[Spoken]) -> Iterator[DraftComment]:
    paragraphs = _Paragraphs(document)
    turns: dict[int, _Turn] = {}
    for number, side in enumerate(sides):
        if side.document is document:
            turns |= paragraphs.turns(side.said, number)
    for comment in document.comments:
        turn = turns.get(comment.paragraph, _NO_TURN)
        quote = _quote(comment, turn.text)
        yield DraftComment(turn.number, quote, comment.text, comment.author, turn.side)


class _Paragraphs:
    """Finds the paragraphs that turns were made of; both come in the order of the file."""

    def __init__(self, document: Document) -> None:
        self._texts = [paragraph.text for paragraph in document.paragraphs]
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, text in enumerate(self._texts):
            self._places[text].append(place)
        self._taken: set[int] = set()

    def turns(self, said: Iterable[Speech], side: int) -> dict[int, _Turn]:
        """The turn of each paragraph that has one, on this side."""
        result: dict[int, _Turn] = {}
        place = 0
        for number, one in enumerate(said, 1):
            for source in one.source:
                found = self._whole(source, place)
                if found is None:
                    found = self._part(source, place)
                else:
                    self._taken.add(found)
                if found is not None:
                    place = found
                    result.setdefault(found, _Turn(side, number, one.text))
        return result

    def _whole(self, source: str, start: int) -> int | None:
        places = self._places.get(source, [])
        later = places[bisect_left(places, start) :][:_NEAR]
        return next((place for place in later if place not in self._taken), None)

    def _part(self, source: str, start: int) -> int | None:
        near = range(start, min(start + _NEAR, len(self._texts)))
        return next((place for place in near if source in self._texts[place]), None)


def _quote(comment: Comment, text: str) -> str:
    """As much of the passage as the turn has: neither its label nor other turns are among its words."""
    first = comment.quote.partition("\n")[0]
    for passage in (comment.quote, first):
        for start in range(min(_LONGEST_LABEL, len(first))):
            rest = passage[start:].strip()
            if rest and rest in text:
                return rest
    return ""
