"""Corrections of a text: a new frozen revision, with codings and alignment carried over as one operation.

The old revision stays. Codings whose words are gone stay on it, and are listed by ``queries.unplaced``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from opimpuc_qda.domain.alignment import Bead
from opimpuc_qda.domain.anchor import carried
from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.draft import DraftText, DraftTurn
from opimpuc_qda.domain.errors import NoSuchThing, NoWords
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Revision, Segments, Speaker, Text, Turn
from opimpuc_qda.domain.uid import Uid, derived
from opimpuc_qda.language.aligner import DraftSide
from opimpuc_qda.language.sentences import sentences
from opimpuc_qda.queries.reading import ReadText, ReadTranscript, read_transcript
from opimpuc_qda.queries.standing import Ground, grounds_under
from opimpuc_qda.queries.translations import TextSource, source_of
from opimpuc_qda.services.linking import side_of
from opimpuc_qda.services.realigning import Moves, Realigned, realigned
from opimpuc_qda.store.change import Change
from opimpuc_qda.store.project import Project

_SILENT = Silent()


@dataclass(frozen=True, slots=True)
class Corrected:
    """What a correction did.

    Attributes:
        revision: the text's revision now; the same as before where nothing had to change.
        kept: how many codings quote the same words as before.
        edited: the codings whose quote was corrected with the text.
        unplaced: the codings whose words are gone.
    """

    revision: Uid
    kept: int
    edited: tuple[Uid, ...]
    unplaced: tuple[Uid, ...]


def correct_turn(project: Project, coder: Uid, text: Uid, turn: int, words: str) -> Corrected:
    """Give the turn ``turn`` (from 1) other words; lines are its paragraphs.

    Raises:
        NoSuchThing: the project has no such text or turn.
        NoWords: nothing would be left of the turn.
    """
    work = _Work(project, text)
    turns = work.turns
    if not 0 < turn <= len(turns):
        raise NoSuchThing("turn", str(turn))
    tidy = _tidy(words)
    if not tidy:
        raise NoWords(turn)
    turns[turn - 1] = DraftTurn(tidy, turns[turn - 1].speaker, turns[turn - 1].role, turns[turn - 1].time)
    return work.correct(coder, turns, "text.correct")


def replace_text(
    project: Project,
    coder: Uid,
    text: Uid,
    draft: DraftText,
    progress: Progress = _SILENT,
    kind: str = "text.correct",
) -> Corrected:
    """Put a whole corrected file in the place of a text, which keeps its uid and language.

    Raises:
        NoSuchThing: the project has no such text.
        NoWords: the draft has no turns.
        Cancelled: the user stopped it; nothing was changed.
    """
    if not draft.turns:
        raise NoWords(1)
    work = _Work(project, text)
    progress.step(0, 1, "aligning")
    return work.correct(coder, draft.turns, kind, draft)


def place(project: Project, coder: Uid, text: Uid) -> Corrected:
    """Try again to place the codings left on older revisions of ``text`` (as after a merge).

    Raises:
        NoSuchThing: the project has no such text.
    """
    work = _Work(project, text)
    with project.write("text.place", coder) as change:
        return work.carry(change, work.text.revision, work.text.body)


@dataclass(frozen=True, slots=True)
class _State:
    """A text as it is to be, and how its turns came over."""

    body: str
    segments: Segments
    turns: dict[int, int]
    same: frozenset[int]


class _Work:
    """One text under correction, as it is stored."""

    def __init__(self, project: Project, text: Uid) -> None:
        self._project = project
        with project.read() as view:
            source = source_of(view, text)
            if source is None:
                raise NoSuchThing("text", text)
            self._source: TextSource = source
            self._transcript: ReadTranscript = read_transcript(view, source.transcript)
            self._grounds: tuple[Ground, ...] = grounds_under(view, text)
        self.text: ReadText = self._transcript.text(text)

    @property
    def turns(self) -> list[DraftTurn]:
        """The turns as they are, to be changed."""
        return _draft_turns(self.text)

    def correct(
        self, coder: Uid, turns: Sequence[DraftTurn], kind: str, draft: DraftText | None = None
    ) -> Corrected:
        """Write the new state; where all turns are as before, only codings may find back to their place."""
        state = _state(self.text, turns)
        revision = self.text.revision
        alignments = list(self._realigned(state, turns)) if state.segments != self.text.segments else []
        with self._project.write(kind, coder) as change:
            if (state.body, state.segments) != (self.text.body, self.text.segments):
                revision = self._add_revision(change, state)
                change.add_all(self._speakers(turns))
            self._note_source(change, draft)
            for beads, result in alignments:
                self._write_beads(change, beads, result)
            return self.carry(change, revision, state.body)

    def carry(self, change: Change, revision: Uid, body: str) -> Corrected:
        """Point the codings to ``revision``, where their words are in it."""
        kept, edited, unplaced = 0, list[Uid](), list[Uid]()
        for ground in self._grounds:
            if ground.revision == revision:
                kept += len(ground.spans)
                continue
            results = carried(ground.body, body, ground.spans.values())
            for coding, result in zip(ground.spans, results, strict=True):
                if result.place is None:
                    unplaced.append(coding)
                    continue
                _point(change, coding, revision, result.place)
                if result.exact:
                    kept += 1
                else:
                    edited.append(coding)
        return Corrected(revision, kept, tuple(edited), tuple(unplaced))

    def _add_revision(self, change: Change, state: _State) -> Uid:
        uid, text = change.new_uid(), self.text.uid
        name = change.keep_body(state.body)
        change.add(Revision(uid, text, name, len(state.body), state.segments))
        change.set(Text, text, "revision", uid)
        return uid

    def _note_source(self, change: Change, draft: DraftText | None) -> None:
        if draft is not None and (draft.file, draft.encoding) != (self._source.file, self._source.encoding):
            change.set(Text, self.text.uid, "file", draft.file)
            change.set(Text, self.text.uid, "encoding", draft.encoding)

    def _speakers(self, turns: Sequence[DraftTurn]) -> Iterator[Speaker]:
        """Labels that the text did not have."""
        known = {turn.speaker for turn in self.text.turns}
        for turn in turns:
            if turn.speaker not in known:
                known.add(turn.speaker)
                uid = derived(self.text.uid, f"speaker {turn.speaker}")
                yield Speaker(uid, self.text.uid, turn.speaker, turn.role)

    def _realigned(self, state: _State, turns: Sequence[DraftTurn]) -> Iterator[tuple[list[Bead], Realigned]]:
        """The alignment of each pair of texts that the corrected one belongs to."""
        old, original = side_of(self.text), self._transcript.original
        roles = tuple(turn.role for turn in turns)
        new = DraftSide(state.body, state.segments, self.text.language, roles)
        for other in self._transcript.texts[1:]:
            beads = [
                bead
                for bead in self._transcript.beads
                if (bead.original_text, bead.translation_text) == (original.uid, other.uid)
            ]
            if beads and self.text.uid in (original.uid, other.uid):
                side = int(self.text.uid == other.uid)
                sides = (side_of(original), new) if side else (new, side_of(other))
                moves = Moves(side, state.turns, state.same)
                yield beads, realigned([bead.pairing for bead in beads], old, sides, moves)

    def _write_beads(self, change: Change, beads: Sequence[Bead], result: Realigned) -> None:
        for index, bead in enumerate(beads):
            now = result.kept.get(index)
            if now is None:
                change.remove(Bead, bead.uid)
                continue
            for field in ("original", "translation", "links"):
                if getattr(now, field) != getattr(bead.pairing, field):
                    change.set(Bead, bead.uid, field, getattr(now, field))
        first = beads[0]
        for pairing in result.fresh:
            uid = change.new_uid()
            change.add(Bead(uid, first.transcript, first.original_text, first.translation_text, pairing))


def _point(change: Change, coding: Uid, revision: Uid, now: Span) -> None:
    """All three together, so that they win or lose together where two sides correct the same."""
    change.set(Coding, coding, "revision", revision)
    change.set(Coding, coding, "start", now.start)
    change.set(Coding, coding, "end", now.end)


def _state(old: ReadText, turns: Sequence[DraftTurn]) -> _State:
    """The body of ``turns``; turns whose words did not change keep their sentences."""
    body = "\n".join(turn.text for turn in turns)
    spans, position = list[Span](), 0
    for turn in turns:
        spans.append(Span(position, position + len(turn.text)))
        position += len(turn.text) + 1
    moves = dict(_turn_moves([turn.text for turn in _draft_turns(old)], [turn.text for turn in turns]))
    same = frozenset(
        n for n, now in moves.items() if old.turns[n - 1].span.of(old.body) == turns[now - 1].text
    )
    origins = {moves[n]: n for n in same}
    divided = tuple(_sentences(old, body, spans, origins))
    made = (
        Turn(n, span, turn.speaker, turn.time)
        for n, (span, turn) in enumerate(zip(spans, turns, strict=True), 1)
    )
    return _State(body, Segments(tuple(made), divided), moves, same)


def _sentences(old: ReadText, body: str, spans: Sequence[Span], origins: dict[int, int]) -> Iterator[Span]:
    """The sentences of each turn: those it had where it stayed (``origins``: new -> old), else anew."""
    fresh = _by_turn(spans, sentences(body, old.language, spans))
    before = _by_turn([turn.span for turn in old.turns], old.sentences)
    for n, span in enumerate(spans, 1):
        if n not in origins:
            yield from fresh[n - 1]
            continue
        shift = span.start - old.turns[origins[n] - 1].span.start
        yield from (Span(one.start + shift, one.end + shift) for one in before[origins[n] - 1])


def _by_turn(turns: Sequence[Span], found: Sequence[Span]) -> list[list[Span]]:
    result: list[list[Span]] = [[] for _ in turns]
    at = 0
    for sentence in found:
        while sentence.start >= turns[at].end:
            at += 1
        result[at].append(sentence)
    return result


def _turn_moves(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """(old, new) numbers of turns that stayed, or that were corrected one by one."""
    if len(old) == len(new) and 2 * sum(map(str.__eq__, old, new)) >= len(old) - 1:
        yield from ((n, n) for n in range(1, len(old) + 1))
        return
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for _, first, last, start, end in matcher.get_opcodes():
        if last - first == end - start:
            yield from zip(range(first + 1, last + 1), range(start + 1, end + 1), strict=True)


def _draft_turns(text: ReadText) -> list[DraftTurn]:
    return [DraftTurn(turn.span.of(text.body), turn.speaker, turn.role, turn.time) for turn in text.turns]


def _tidy(words: str) -> str:
    """As imported words are: composed (NFC), line feeds only, no empty lines and no blanks at their ends."""
    lines = (line.strip() for line in unicodedata.normalize("NFC", words).splitlines())
    return "\n".join(filter(None, lines))
