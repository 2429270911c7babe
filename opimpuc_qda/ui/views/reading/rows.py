"""The rows of the page: one per bead, and one for every turn that has no counterpart.

A turn too long for one row is cut, together with its translation, at sentences that render each other.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from opimpuc_qda.domain.alignment import Bead, linked_spans
from opimpuc_qda.domain.span import Span
from opimpuc_qda.ui.models.graphemes import Graphemes

if TYPE_CHECKING:
    from opimpuc_qda.queries.reading import ReadText

CUT_ABOVE = 1600  # code points of one cell
CUT_TO = 800


class Stretch(NamedTuple):
    """A turn (index from 0) or a part of one, in code points of the body."""

    turn: int
    start: int
    end: int


Cell = tuple[Stretch, ...]


class Row(NamedTuple):
    """What stands side by side: one cell for each text shown, and the beads that link them."""

    cells: tuple[Cell, ...]
    beads: tuple[Bead, ...]

    def lacks(self, side: int) -> bool:
        """Whether nothing renders what stands here: the cell is not merely a part of a turn that was cut."""
        linked = any(bead.pairing.original and bead.pairing.translation for bead in self.beads)
        return not self.cells[side] and not linked


class Rows:
    """All rows of a page, and the way from a place in a text to its row."""

    def __init__(self, texts: Sequence[ReadText], beads: Iterable[Bead]) -> None:
        groups = _alone(texts[0]) if len(texts) == 1 else _paired(texts, beads)
        self._rows = list(chain.from_iterable(_fitting(row, texts) for row in groups))
        self._places = [_places(self._rows, side) for side in range(len(texts))]
        self._starts = [[place[0] for place in places] for places in self._places]

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    def __getitem__(self, row: int) -> Row:
        return self._rows[row]

    def find(self, side: int, position: int) -> tuple[int, Stretch]:
        """The row and the stretch that hold ``position``, or the last ones before it."""
        _, row, stretch = self._places[side][self._nth(side, position)]
        return row, stretch

    def touched(self, side: int, span: Span) -> set[int]:
        """The rows in which a part of ``span`` stands."""
        if not self._starts[side]:
            return set()
        last = bisect_left(self._starts[side], span.end)
        return {row for _, row, _ in self._places[side][self._nth(side, span.start) : last]}

    def neighbour(self, side: int, position: int, step: int) -> Stretch | None:
        """The stretch after (``step`` 1) or before (-1) the one that holds ``position``."""
        nth = self._nth(side, position) + step
        return self._places[side][nth][2] if 0 <= nth < len(self._places[side]) else None

    def has_text(self, side: int) -> bool:
        """Whether anything stands in the column ``side``."""
        return bool(self._starts[side])

    def _nth(self, side: int, position: int) -> int:
        return max(0, bisect_right(self._starts[side], position) - 1)


def _places(rows: Sequence[Row], side: int) -> list[tuple[int, int, Stretch]]:
    found = [(stretch.start, at, stretch) for at, row in enumerate(rows) for stretch in row.cells[side]]
    found.sort(key=itemgetter(0))
    return found


def _alone(text: ReadText) -> list[Row]:
    return [Row(((_whole(text, index),),), ()) for index in range(len(text.turns))]


def _whole(text: ReadText, index: int) -> Stretch:
    span = text.turns[index].span
    return Stretch(index, span.start, span.end)


class _Group:
    """Turn indexes of both texts that share a row, and the beads that say so."""

    __slots__ = ("beads", "turns")

    def __init__(self, original: Iterable[int], translation: Iterable[int], beads: list[Bead]) -> None:
        self.turns: tuple[list[int], list[int]] = (list(original), list(translation))
        self.beads = beads

    def absorb(self, other: _Group) -> None:
        for side in (0, 1):
            self.turns[side].extend(other.turns[side])
        self.beads += other.beads


def _paired(texts: Sequence[ReadText], beads: Iterable[Bead]) -> list[Row]:
    original, translation = texts
    owners = _owners(
        (
            bead
            for bead in beads
            if bead.original_text == original.uid and bead.translation_text == translation.uid
        ),
        texts,
    )
    return [_row(group, texts) for group in _ordered(owners)]


_Owners = tuple[list[_Group | None], list[_Group | None]]


def _owners(beads: Iterable[Bead], texts: Sequence[ReadText]) -> tuple[list[_Group], list[_Group]]:
    """The group of each turn of both texts; beads that share a turn become one group."""
    owners: _Owners = ([None] * len(texts[0].turns), [None] * len(texts[1].turns))
    for bead in beads:
        pairing = bead.pairing
        group = _Group((n - 1 for n in pairing.original), (n - 1 for n in pairing.translation), [bead])
        for side in (0, 1):
            for index in group.turns[side][:]:
                known = owners[side][index]
                if known is not None and known is not group:
                    group.absorb(known)
                    _own(owners, known, group)
        _own(owners, group, group)
    return (
        [group or _Group((index,), (), []) for index, group in enumerate(owners[0])],
        [group or _Group((), (index,), []) for index, group in enumerate(owners[1])],
    )


def _own(owners: _Owners, group: _Group, owner: _Group) -> None:
    for side, turns in enumerate(group.turns):
        for index in turns:
            owners[side][index] = owner


def _ordered(owners: tuple[list[_Group], list[_Group]]) -> list[_Group]:
    """Groups in the original's order; what only the translation has follows what stands before it there."""
    keys: dict[_Group, tuple[int, int]] = {}
    for index, group in enumerate(owners[0]):
        keys.setdefault(group, (index, -1))
    before = -1
    for index, group in enumerate(owners[1]):
        before = keys.setdefault(group, (before, index))[0]
    return sorted(keys, key=keys.__getitem__)


def _row(group: _Group, texts: Sequence[ReadText]) -> Row:
    return Row((_cell(texts[0], group.turns[0]), _cell(texts[1], group.turns[1])), tuple(group.beads))


def _cell(text: ReadText, turns: list[int]) -> Cell:
    if len(turns) == 1:
        return (_whole(text, turns[0]),)
    return tuple(_whole(text, index) for index in sorted(set(turns)))


def _fitting(row: Row, texts: Sequence[ReadText]) -> list[Row]:
    """``row`` itself, or its parts where a cell is too long."""
    if max(map(_length, row.cells)) <= CUT_ABOVE:
        return [row]
    rows = _cut_at_links(row, texts)
    return list(chain.from_iterable(_cut_evenly(part, texts) for part in rows))


def _length(cell: Cell) -> int:
    if len(cell) == 1:
        return cell[0].end - cell[0].start
    return sum(stretch.end - stretch.start for stretch in cell)


def _cut_at_links(row: Row, texts: Sequence[ReadText]) -> list[Row]:
    if len(texts) == 1:
        return [row]
    links = sorted(linked_spans((bead.pairing for bead in row.beads), texts[0], texts[1]))
    cuts: tuple[list[int], list[int]] = ([], [])
    last = [cell[0].start if cell else 0 for cell in row.cells]
    for (here, there), (next_here, next_there) in pairwise(links):
        crossing = here.end > next_here.start or there.end > next_there.start or there.end <= last[1]
        if not crossing and max(here.end - last[0], there.end - last[1]) >= CUT_TO:
            last = [here.end, there.end]
            cuts[0].append(here.end)
            cuts[1].append(there.end)
    return _sliced(row, texts, cuts)


def _cut_evenly(row: Row, texts: Sequence[ReadText]) -> list[Row]:
    longest = max(map(_length, row.cells))
    if longest <= CUT_ABOVE:
        return [row]
    parts = -(-longest // CUT_TO)
    cuts = [_even_cuts(cell, text, parts) for cell, text in zip(row.cells, texts, strict=True)]
    return _sliced(row, texts, cuts)


def _even_cuts(cell: Cell, text: ReadText, parts: int) -> list[int]:
    """Near each part's share: the sentence end after it, else the next whole character."""
    if not cell:
        return [0] * (parts - 1)
    start, end = cell[0].start, cell[-1].end
    return [_good_cut(text, start + (end - start) * part // parts, end) for part in range(1, parts)]


def _good_cut(text: ReadText, wanted: int, end: int) -> int:
    at = bisect_left(text.sentences, wanted, key=lambda sentence: sentence.end)
    if at < len(text.sentences) and text.sentences[at].end - wanted < CUT_TO // 2:
        return min(end, text.sentences[at].end)
    begin = max(0, wanted - 100)
    return begin + Graphemes(text.body[begin : wanted + 100]).floor(wanted - begin)


def _sliced(row: Row, texts: Sequence[ReadText], cuts: Sequence[Sequence[int]]) -> list[Row]:
    sides = [
        _cell_parts(cell, text.body, where) for cell, text, where in zip(row.cells, texts, cuts, strict=True)
    ]
    rows = [Row(tuple(cells), row.beads) for cells in zip(*sides, strict=True)]
    return [part for part in rows if any(part.cells)]


def _cell_parts(cell: Cell, body: str, cuts: Sequence[int]) -> list[Cell]:
    """``cell`` cut at the positions ``cuts`` (ascending): always one part more than there are cuts."""
    parts: list[Cell] = []
    rest = list(cell)
    for cut in cuts:
        part: list[Stretch] = []
        while rest and rest[0].end <= cut:
            part.append(rest.pop(0))
        if rest and rest[0].start < cut:
            part.append(rest[0]._replace(end=cut))
            begin = _after_space(body, cut, rest[0].end)
            rest[:1] = [rest[0]._replace(start=begin)] if begin < rest[0].end else []
        parts.append(tuple(part))
    return [*parts, tuple(rest)]


def _after_space(body: str, start: int, end: int) -> int:
    return start + (end - start - len(body[start:end].lstrip(" \n")))
