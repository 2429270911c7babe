"""Subtitles: one file, one file in two languages, and files that are sides of one interview.

What a fieldworker's eye decides is decided here:

- A turn is what is said until somebody else speaks, a sentence ends or a pause comes: subtitles that break a
  sentence are put together again (with a space, in Chinese without). Where hardly any subtitle ends a
  sentence, because they bear no marks, each one is a turn.
- A label or voice opens a turn, and so does "– ", which names nobody. In a file with labels, a subtitle
  without one goes on with the speaker before it, and says so ("speaker carried on").
- Texts are paired by time where their subtitles mostly coincide; else by their content, later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from opimpuc_qda.domain.draft import Draft, Skipped
from opimpuc_qda.domain.script import is_han
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.formats.transcripts.document import Column, Document, Paragraph, Row, Table
from opimpuc_qda.formats.transcripts.layouts.attribution import attributed, is_stage_note
from opimpuc_qda.formats.transcripts.layouts.drafting import Side, draft_of, original_of, side_of, sides_of
from opimpuc_qda.formats.transcripts.layouts.pairing import Stretch, coinciding, pairings
from opimpuc_qda.formats.transcripts.layouts.tongues import tongues
from opimpuc_qda.formats.transcripts.turns.notation import Notation, learned_from
from opimpuc_qda.formats.transcripts.turns.times import alone
from opimpuc_qda.formats.transcripts.turns.turns import Speech

SUBTITLES = "subtitles"
BILINGUAL_SUBTITLES = "subtitles, 2 languages"
SUBTITLE_FILES = "subtitle files"

_TWO = 2
_USUAL = 0.3
_MOST = 0.6
_PAUSE = 2000
_LONGEST = 60_000
_ENDS = re.compile(r"[.?!…。？！][\s\"”»’」』)）\]】♪]*$|^\s*[(（\[【].*[)）\]】]\s*$")
_DASH = re.compile(r"\s*[-‐–—―]{1,2}\s*(?=[^\s\d-])")
_CJK_MARKS = "，。？！、；：…—“”‘’《》（）【】"


@dataclass(frozen=True, slots=True)
class _Cue:
    """One subtitle of one voice; ``stamps`` are its time and speaker cells as they stand in the file."""

    stretch: Stretch
    speaker: str
    paragraphs: tuple[Paragraph, ...]
    stamps: tuple[str, ...]


@dataclass(slots=True)
class _Piece:
    """What one voice says in a subtitle; ``opens``: a label or dash says that somebody speaks anew."""

    speaker: str
    opens: bool
    text: str
    source: list[str]


@dataclass(slots=True)
class _Said:
    """The turns of one text, the stretch of time that each takes, and whether a dash opened it."""

    notation: Notation
    turns: list[Speech] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    dashed: list[bool] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)

    def add(self, piece: _Piece, stretch: Stretch, *, joins: bool) -> None:
        """Add a piece as a turn, or with ``joins`` to a turn whose sentence it goes on with."""
        if not piece.text:
            self.skipped.append("\n".join(piece.source))
        elif joins and self._goes_on(piece, stretch):
            self.turns[-1].lines = [joined(self.turns[-1].text, piece.text)]
            self.turns[-1].source += piece.source
            self.stretches[-1] = Stretch(self.stretches[-1].start, max(self.stretches[-1].end, stretch.end))
        else:
            self.turns.append(Speech(piece.speaker, stretch.start, [piece.text], piece.source))
            self.stretches.append(stretch)
            self.dashed.append(piece.opens and not piece.speaker)

    def _goes_on(self, piece: _Piece, stretch: Stretch) -> bool:
        if not self.turns or piece.opens or piece.speaker not in ("", self.turns[-1].speaker):
            return False
        before = self.stretches[-1]
        near = stretch.start - before.end < _PAUSE and stretch.end - before.start <= _LONGEST
        return near and not _ENDS.search(self.turns[-1].text)

    def carry(self) -> None:
        """Give turns without label the speaker before them; those that a dash opened have another."""
        before = ""
        for turn, dashed in zip(self.turns, self.dashed, strict=True):
            if not turn.speaker and not dashed and before and not is_stage_note(turn.text):
                turn.speaker, turn.carried = before, True
            before = "" if dashed else turn.speaker or before


def subtitles(documents: Sequence[Document], roles: Mapping[str, Role | None]) -> Draft | None:
    """One file of subtitles in one language."""
    cues = _cues(documents[0]) if len(documents) == 1 else []
    said = _said(cues, roles)
    if not said.turns:
        return None
    side = side_of(documents[0], said.turns, said.notation)
    return draft_of(SUBTITLES, [side], [], _skipped(documents[0], said))


def bilingual_subtitles(documents: Sequence[Document], roles: Mapping[str, Role | None]) -> Draft | None:
    """One file whose subtitles stand in two languages, a line each."""
    cues = _cues(documents[0]) if len(documents) == 1 else []
    texts = [_said(part, roles) for part in _parted(cues, roles)]
    if len(texts) != _TWO or not all(said.turns for said in texts):
        return None
    groups = coinciding(texts[0].stretches, texts[1].stretches) or ()
    attributed([said.turns for said in texts], groups, carry=False)
    sides, order = sides_of(documents[0], [said.turns for said in texts], [said.notation for said in texts])
    skipped = [piece for said in texts for piece in _skipped(documents[0], said)]
    return draft_of(BILINGUAL_SUBTITLES, sides, [], skipped, pairings(groups, order[0], order[1]))


def subtitle_files(documents: Sequence[Document], roles: Mapping[str, Role | None]) -> Draft | None:
    """Subtitle files in several languages, paired by time."""
    read = [(one, _said(_cues(one), roles)) for one in documents]
    if len(read) < _TWO or not all(said.turns for _, said in read):
        return None
    sides = [side_of(one, said.turns, said.notation) for one, said in read]
    if len({side.language[:2] for side in sides}) < len(sides):
        return None
    read.insert(0, read.pop(original_of(sides)))
    return _joined(read)


def _joined(read: Sequence[tuple[Document, _Said]]) -> Draft:
    (_, original), *others = read
    known = []
    for _, said in others:
        groups = coinciding(original.stretches, said.stretches) or ()
        attributed([original.turns, said.turns], groups, carry=False)
        known.append(pairings(groups, 0, 1))
    sides: list[Side] = [side_of(one, said.turns, said.notation) for one, said in read]
    skipped = [piece for one, said in read for piece in _skipped(one, said)]
    return replace(draft_of(SUBTITLE_FILES, sides, [], skipped, known[0]), further_pairings=tuple(known[1:]))


def _skipped(document: Document, said: _Said) -> list[Skipped]:
    return [Skipped(document.file, "empty turn", text) for text in said.skipped]


def _cues(document: Document) -> list[_Cue]:
    """The subtitles of a document; none where it is no subtitle file."""
    result: list[_Cue] = []
    for block in document.blocks:
        if not isinstance(block, Table) or not {Column.START, Column.TEXT} <= set(block.columns):
            return []
        for row in block.rows:
            result.append(_cue(block, row, result[-1].stretch if result else Stretch(0, 0)))
    return result


def _cue(table: Table, row: Row, before: Stretch) -> _Cue:
    cells = dict(zip(table.columns, row.cells, strict=True))
    paragraphs = cells.pop(Column.TEXT).paragraphs
    stamps = tuple(one.text for cell in cells.values() for one in cell.paragraphs)
    start = alone(cells[Column.START].text)
    end = alone(cells[Column.END].text) if Column.END in cells else None
    stretch = before if start is None else Stretch(start, start if end is None else end)
    speaker = cells[Column.SPEAKER].text if Column.SPEAKER in cells else ""
    return _Cue(stretch, speaker.strip(), paragraphs, stamps)


def _parted(cues: Sequence[_Cue], roles: Mapping[str, Role | None]) -> list[list[_Cue]]:
    """The subtitles of each language, where most have lines in both; the second has no stamps of its own."""
    paragraphs = [one for cue in cues for one in cue.paragraphs]
    told = tongues(paragraphs, learned_from(paragraphs, roles)) if paragraphs else None
    if told is None:
        return []
    numbers = iter(told.of)
    parts: list[list[_Cue]] = [[], []]
    both = 0
    for cue in cues:
        mine = [(next(numbers), one) for one in cue.paragraphs]
        both += len({number for number, _ in mine}) == _TWO
        stamps = cue.stamps
        for number in (0, 1):
            lines = tuple(one for language, one in mine if language == number)
            if lines or (number == 1 and stamps):
                parts[number].append(replace(cue, paragraphs=lines, stamps=stamps))
                stamps = ()
    return parts if both >= _MOST * len(cues) else []


def _said(cues: Sequence[_Cue], roles: Mapping[str, Role | None]) -> _Said:
    notation = learned_from([one for cue in cues for one in cue.paragraphs], roles)
    said = _Said(notation)
    spoken = [list(_pieces(cue, notation)) for cue in cues]
    full = [pieces for pieces in spoken if pieces]
    marked = sum(bool(_ENDS.search(pieces[-1].text)) for pieces in full) >= _USUAL * len(full)
    for cue, pieces in zip(cues, spoken, strict=True):
        if pieces:
            pieces[0].source[:0] = cue.stamps
        elif cue.stamps:
            said.skipped.append("\n".join(cue.stamps))
        for piece in pieces:
            said.add(piece, cue.stretch, joins=marked)
    if sum(bool(pieces[0].speaker) for pieces in full) >= _USUAL * len(full):
        said.carry()
    return said


def _pieces(cue: _Cue, notation: Notation) -> Iterator[_Piece]:
    """What each voice says in a subtitle; lines without label or dash go on with the line before."""
    piece: _Piece | None = None
    for paragraph in cue.paragraphs:
        opening, dash = notation.opening_of(paragraph), _DASH.match(paragraph.text)
        text = opening.text if opening else paragraph.text[dash.end() if dash else 0 :].strip()
        if piece and not opening and not dash:
            piece.text = joined(piece.text, text)
            piece.source.append(paragraph.text)
            continue
        if piece:
            yield piece
        speaker = opening.label if opening else "" if dash else cue.speaker
        piece = _Piece(speaker, bool(opening or dash), text, [paragraph.text])
    if piece:
        yield piece


def joined(before: str, after: str) -> str:
    """Two lines of one sentence as one: with a space, but without one between Chinese characters."""
    if not before or not after:
        return before + after
    chinese = all(is_han(char) or char in _CJK_MARKS for char in (before[-1], after[0]))
    return f"{before}{after}" if chinese else f"{before} {after}"
