"""Interleaved paragraphs: one or several in one language, then their rendering in the other.

What a fieldworker's eye decides is decided here:

- Either language may come first; which block renders which is told by the order and by who speaks.
- A pair of blocks without any label, in a text that has labels, goes on with the turn before. A block without
  label beside a labelled one is its rendering and has its speaker.
- Where the paragraphs of two blocks answer each other in number, they are paired one by one; where labels
  tell which turn was left untranslated, by these; else the blocks are paired as wholes. Where such blocks
  are long (all the Chinese, then all the French), the layout says too little and pairs nothing.
- Where renderings come from another speaker (the interpreter, in the interview itself), the text is one text
  in two languages and no translation: another layout reads it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby, pairwise

from opimpuc_qda.domain.draft import Draft, Skipped
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.formats.transcripts.document import Document, Paragraph
from opimpuc_qda.formats.transcripts.layouts.attribution import attributed
from opimpuc_qda.formats.transcripts.layouts.drafting import draft_of, sides_of
from opimpuc_qda.formats.transcripts.layouts.pairing import Group, one_by_one, pairings
from opimpuc_qda.formats.transcripts.layouts.paragraphs import empty_turns
from opimpuc_qda.formats.transcripts.layouts.tongues import tongues, unwrapped
from opimpuc_qda.formats.transcripts.turns.heads import head_length, parted_headings
from opimpuc_qda.formats.transcripts.turns.notation import Notation, learned_from
from opimpuc_qda.formats.transcripts.turns.turns import Speech, plain_speeches, speeches

INTERLEAVED = "interleaved paragraphs"

_TWO = 2
_USUAL = 0.3
_MOST_CONFLICTS = 0.4
_LONG = 8
_FEWEST_BLOCKS = 4
_MOST_UNEVEN = 1.5
_ROLE_WEIGHT = 2


@dataclass(frozen=True, slots=True)
class _Block:
    """Paragraphs of one language that follow each other; ``around``: what stood around each, its brackets."""

    number: int
    paragraphs: tuple[Paragraph, ...]
    around: tuple[str, ...]


_Pair = tuple[_Block, ...]
"""Two blocks that answer each other, in the order of the file, or one alone."""


def interleaved(documents: Sequence[Document], roles: Mapping[str, Role | None]) -> Draft | None:
    """Paragraphs of two languages in turn; None where there is one, or where nothing answers."""
    if len(documents) != 1:
        return None
    paragraphs, headings = parted_headings(documents[0].paragraphs)
    notation = learned_from(paragraphs, roles)
    labelled = _share_labelled(paragraphs, notation) >= _USUAL
    length = head_length(paragraphs, notation, labelled=labelled)
    if labelled and length and _opens_with_a_rendering(paragraphs[length - 1 :], notation):
        length -= 1
    blocks = _blocks(paragraphs[length:], notation)
    if not blocks:
        return None
    reading = _Reading(documents[0], blocks, roles, labelled=labelled)
    return reading.draft(paragraphs[:length], headings)


def _opens_with_a_rendering(paragraphs: Sequence[Paragraph], notation: Notation) -> bool:
    """Whether renderings stand first and bear no labels: the one before the first label is then no head."""
    blocks = _blocks(paragraphs, notation)
    first = [block for block in blocks if blocks and block.number == blocks[0].number]
    bare = not any(notation.opening_of(one) for block in first for one in block.paragraphs)
    return (
        bare and len(blocks) >= _FEWEST_BLOCKS and len(blocks) % _TWO == 0 and len(blocks[0].paragraphs) == 1
    )


def _share_labelled(paragraphs: Sequence[Paragraph], notation: Notation) -> float:
    return sum(notation.opening_of(one) is not None for one in paragraphs) / max(1, len(paragraphs))


def _around(text: str, inner: str | None) -> str:
    """What of ``text`` stands around ``inner``: brackets, and white space outside of them."""
    if inner is None:
        return ""
    start = len(text) - len(text.lstrip()) + 1
    return text[:start] + text[start + len(inner) :]


def _blocks(paragraphs: Sequence[Paragraph], notation: Notation) -> list[_Block]:
    told = tongues(paragraphs, notation) if paragraphs else None
    if told is None:
        return []
    blocks = []
    for number, run in groupby(zip(told.of, paragraphs, strict=True), key=lambda pair: pair[0]):
        inside = [(unwrapped(one) if number == told.bracketed else None, one) for _, one in run]
        bare = tuple(one if text is None else replace(one, text=text) for text, one in inside)
        blocks.append(_Block(number, bare, tuple(_around(one.text, text) for text, one in inside)))
    return blocks


class _Reading:
    """Reads the blocks of one document into two texts and the groups of turns that answer each other."""

    def __init__(
        self,
        document: Document,
        blocks: Sequence[_Block],
        roles: Mapping[str, Role | None],
        *,
        labelled: bool,
    ) -> None:
        self._document = document
        self._blocks = blocks
        self._labelled = labelled
        self._notations = [self._notation(number, roles) for number in (0, 1)]
        self._texts: list[list[Speech]] = [[], []]
        self._groups: list[Group] = []
        self._skipped: list[Skipped] = []

    def _notation(self, number: int, roles: Mapping[str, Role | None]) -> Notation:
        mine = [one for block in self._blocks if block.number == number for one in block.paragraphs]
        return learned_from(mine, roles)

    def draft(self, head: Sequence[Paragraph], headings: Sequence[Paragraph]) -> Draft | None:
        """The draft of the whole document; None where its languages do not answer each other."""
        pairs = _pairs(self._blocks, max((0, 1), key=self._score))
        if self._interpreted(pairs):
            return None
        for pair in pairs:
            self._pair(pair)
        if not all(self._texts) or (len(self._blocks) < _FEWEST_BLOCKS and not self._even()):
            return None
        attributed(self._texts, self._groups, carry=self._labelled)
        sides, order = sides_of(self._document, self._texts, self._notations)
        known = () if any(map(_is_vague, self._groups)) else pairings(self._groups, order[0], order[1])
        text = "\n".join(one.text for one in head)
        outside = [("head", text)] * bool(text) + [("heading", one.text) for one in headings]
        skipped = [Skipped(self._document.file, *piece) for piece in outside]
        return draft_of(INTERLEAVED, sides, [text], [*skipped, *self._skipped], known)

    def _score(self, start: int) -> float:
        """How well blocks answer each other when they are paired from ``start``."""
        pairs = [pair for pair in _pairs(self._blocks, start) if len(pair) == _TWO]
        return len(pairs) + _ROLE_WEIGHT * sum(map(self._agreement, pairs))

    def _agreement(self, pair: _Pair) -> int:
        """1 where both blocks open with one label or role, -1 where with two roles, 0 if nobody knows."""
        labels = [self._label(block) for block in pair]
        if not all(labels) or labels[0] == labels[-1]:
            return int(all(labels))
        roles = [self._notations[block.number].role(label) for block, label in zip(pair, labels, strict=True)]
        if None in roles:
            return 0
        return 1 if roles[0] is roles[1] else -1

    def _interpreted(self, pairs: Sequence[_Pair]) -> bool:
        """Whether blocks are answered by other speakers: an interpreter at work, no translation."""
        labelled = [pair for pair in pairs if len(pair) == _TWO and all(map(self._label, pair))]
        against = sum(self._agreement(pair) < 0 for pair in labelled)
        return against > _MOST_CONFLICTS * len(labelled) or self._many_to_one(labelled)

    def _many_to_one(self, pairs: Sequence[_Pair]) -> bool:
        """Whether one speaker of a language answers several of the other, each more than once."""
        ordered = (sorted(pair, key=lambda block: block.number) for pair in pairs)
        said = Counter((self._label(one), self._label(other)) for one, other in ordered)
        usual = [pair for pair, times in said.items() if times > 1 and not self._same_role(*pair)]
        return any(len({pair[side] for pair in usual}) < len(usual) for side in (0, 1))

    def _same_role(self, one: str, other: str) -> bool:
        role = self._notations[0].role(one)
        return one == other or (role is not None and role is self._notations[1].role(other))

    def _label(self, block: _Block) -> str:
        opening = self._notations[block.number].opening_of(block.paragraphs[0])
        return opening.label if opening else ""

    def _even(self) -> bool:
        """Whether both texts have about as many turns."""
        few, many = sorted(map(len, self._texts))
        return few >= _TWO and many <= _MOST_UNEVEN * few

    def _pair(self, pair: _Pair) -> None:
        opened = any(map(self._label, pair))
        goes_on = self._labelled and not opened and bool(self._groups)
        new = [self._speeches(block, [other for other in pair if other is not block]) for block in pair]
        numbers: list[list[int]] = [[], []]
        for block, said in zip(pair, new, strict=True):
            last = goes_on and bool(self._groups[-1][block.number])
            numbers[block.number] = self._add(block.number, said, goes_on=last)
        if goes_on:
            self._extend(numbers)
        elif len(pair) == _TWO:
            self._groups += self._matched(numbers)
        else:
            self._groups += [
                [[n] if side == pair[0].number else [] for side in (0, 1)] for n in numbers[pair[0].number]
            ]

    def _add(self, number: int, said: Sequence[Speech], *, goes_on: bool) -> list[int]:
        """The numbers of the turns that ``said`` makes or goes on with."""
        text = self._texts[number]
        self._skipped += empty_turns(self._document.file, said)
        full = [one for one in said if one.lines]
        before = len(text)
        if goes_on and full:
            text[-1].lines += full[0].lines
            text[-1].source += full[0].source
            full, before = full[1:], before - 1
        text.extend(full)
        return list(range(before + 1, len(text) + 1))

    def _extend(self, numbers: Sequence[Sequence[int]]) -> None:
        """Put what goes on with the last turns into the group of these."""
        last = self._groups.pop()
        self._groups.append([sorted({*one, *more}) for one, more in zip(last, numbers, strict=True)])

    def _speeches(self, block: _Block, others: Sequence[_Block]) -> list[Speech]:
        said = self._read(block, others)
        marks = [around for around in block.around if around]
        if said:
            said[0].source += marks
        return said

    def _read(self, block: _Block, others: Sequence[_Block]) -> list[Speech]:
        notation = self._notations[block.number]
        if any(notation.opening_of(one) for one in block.paragraphs):
            return speeches(block.paragraphs, notation)
        if not self._labelled:
            return plain_speeches(block.paragraphs)
        for other in others:
            if parts := self._like(block, other):
                return [speech for part in parts for speech in speeches(part, notation)]
        return speeches(block.paragraphs, notation)

    def _like(self, block: _Block, other: _Block) -> list[Sequence[Paragraph]]:
        """The paragraphs of ``block`` parted as the labels of ``other`` part its own, if they are as many."""
        opened = [
            n for n, one in enumerate(other.paragraphs) if self._notations[other.number].opening_of(one)
        ]
        if len(opened) < _TWO:
            return []
        if len(block.paragraphs) == len(opened):
            return [[one] for one in block.paragraphs]
        if len(block.paragraphs) != len(other.paragraphs):
            return []
        borders = [0, *opened[1:], len(other.paragraphs)]
        return [block.paragraphs[start:end] for start, end in pairwise(borders)]

    def _matched(self, numbers: Sequence[Sequence[int]]) -> list[Group]:
        """Turns one by one where they are as many, by role where labels say who is left out, else all."""
        if len(numbers[0]) == len(numbers[1]):
            return one_by_one([numbers])
        roles = [
            [self._notations[side].role(self._texts[side][n - 1].speaker) for n in numbers[side]]
            for side in (0, 1)
        ]
        if None in roles[0] or None in roles[1] or _is_vague(numbers):
            return [numbers]
        return _by_role(numbers, roles)


def _pairs(blocks: Sequence[_Block], start: int) -> list[_Pair]:
    """The blocks two by two from ``start``; those left over alone."""
    first: list[_Pair] = [tuple(blocks[:start])] if start else []
    return first + [tuple(blocks[place : place + _TWO]) for place in range(start, len(blocks), _TWO)]


def _by_role(numbers: Sequence[Sequence[int]], roles: Sequence[Sequence[Role | None]]) -> list[Group]:
    """The turns of two blocks in order, paired where roles agree; those in between alone."""
    matcher = SequenceMatcher(None, roles[0], roles[1], autojunk=False)
    result: list[Group] = []
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        here, there = numbers[0][start:end], numbers[1][other_start:other_end]
        result += one_by_one([[here, there]]) if tag == "equal" else [[here, there]]
    return result


def _is_vague(group: Group) -> bool:
    """Whether a group is so long on both sides that it says next to nothing."""
    return min(map(len, group)) >= _TWO and max(map(len, group)) >= _LONG
