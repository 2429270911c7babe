"""Places of a word in any order, and pages of them in context."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field

from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.word_lists import ContextOrder
from opimpuc_qda.language.folding import fold_same_length
from opimpuc_qda.queries.search import Found
from opimpuc_qda.queries.search_hits import CONTEXT, Hit, hits
from opimpuc_qda.queries.search_scope import Searched
from opimpuc_qda.queries.words import bodies
from opimpuc_qda.store.project import Readable

_SILENT = Silent()


@dataclass(frozen=True, slots=True)
class Concordance:
    """Places of ``found``; the one with number n (from 0) is the ``order[n]``-th of them.

    Without ``order`` they stand as they were found, which is reading order.
    """

    found: Found = field(default_factory=Found)
    order: array[int] | None = None

    @property
    def total(self) -> int:
        """How many places there are."""
        return self.found.total

    def slice(self, start: int, stop: int) -> tuple[tuple[Searched, Span], ...]:
        """The places numbered from ``start`` (from 0) up to ``stop``."""
        if self.order is None:
            return self.found.slice(start, stop)
        wanted = self.order[start:stop]
        places = self._numbered(wanted)
        return tuple(places[number] for number in wanted)

    def _numbered(self, numbers: Iterable[int]) -> dict[int, tuple[Searched, Span]]:
        result: dict[int, tuple[Searched, Span]] = {}
        left = sorted(numbers)
        before = nth = 0
        for text in self.found.texts:
            while nth < len(left) and left[nth] < before + len(text):
                result[left[nth]] = text.text, text.span(left[nth] - before)
                nth += 1
            before += len(text)
        return result


def ordered(project: Readable, found: Found, by: ContextOrder, progress: Progress = _SILENT) -> Concordance:
    """``found``, sorted by what stands before or after each place.

    Neither case, width, script of Chinese nor punctuation counts; what stands before is compared from the
    place backwards, in Chinese by character, in other languages by word.

    Raises:
        Cancelled: the user stopped it.
    """
    if by is ContextOrder.TEXT:
        return Concordance(found)
    keys: list[str] = []
    with project.read() as view:
        for number, text in enumerate(found.texts):
            progress.step(number, len(found.texts), "sorting")
            body = fold_same_length(bodies(view, [text.text.body])[text.text.body])
            keys += [
                _key(body, place, text.text.language, by)
                for place in zip(text.starts, text.ends, strict=True)
            ]
    return Concordance(found, array("L", sorted(range(len(keys)), key=keys.__getitem__)))


def page(project: Readable, asked: Concordance, start: int, stop: int) -> tuple[Hit, ...]:
    """The places numbered from ``start`` up to ``stop`` in context, with what renders them.

    One in a text that was corrected or taken out since is left out.
    """
    with project.read() as view:
        return hits(view, asked.slice(start, stop))


def _key(body: str, place: tuple[int, int], language: str, by: ContextOrder) -> str:
    start, end = place
    if by is ContextOrder.RIGHT:
        return _words(body[end : end + CONTEXT].partition("\n")[0])
    line = _words(body[max(0, start - CONTEXT) : start].rpartition("\n")[2])
    return line[::-1] if language.startswith("zh") else " ".join(reversed(line.split()))


def _words(text: str) -> str:
    """``text`` with one space for whatever is neither letter nor figure."""
    return " ".join("".join(char if char.isalnum() else " " for char in text).split())
