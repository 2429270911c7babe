"""Corrections of a text: a new frozen revision, with codings and alignment carried over as one operation.

The old revision stays. Codings whose words are gone stay on it, and are listed by ``queries.unplaced``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from opimpuc_qda.domain.alignment import Bead
from opimpuc_qda.domain.anchor import Carried, carried
from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.draft import DraftText, DraftTurn
from opimpuc_qda.domain.errors import NoSuchThing, NoWords, OutsideText
from opimpuc_qda.domain.memo import turn_target
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Revision, Segments, Speaker, Text, Turn
from opimpuc_qda.domain.turn_changes import TurnChange, turn_changes, turn_moves
from opimpuc_qda.domain.uid import Uid, derived
from opimpuc_qda.language.aligner import DraftSide
from opimpuc_qda.language.sentences import sentences
from opimpuc_qda.queries import grounds
from opimpuc_qda.queries.codings import living
from opimpuc_qda.queries.memos import memos_on_turns
from opimpuc_qda.queries.reading import ReadText, ReadTranscript, read_transcript
from opimpuc_qda.queries.standing import Ground, grounds_under
from opimpuc_qda.queries.translations import TextSource, source_of
from opimpuc_qda.services import memos
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
        moved: how many of those kept stand elsewhere now, as their words do.
        lost: those of ``unplaced`` that had a place before.
    """

    revision: Uid
    kept: int
    edited: tuple[Uid, ...]
    unplaced: tuple[Uid, ...]
    moved: int = 0
    lost: tuple[Uid, ...] = ()


@dataclass(frozen=True, slots=True)
class Forecast:
    """What :func:`replace_text` would do; ``corrected`` bears the revision of now."""

    changes: tuple[TurnChange, ...]
    corrected: Corrected


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
    wanted = tidy(words)
    if not wanted:
        raise NoWords(turn)
    turns[turn - 1] = DraftTurn(wanted, turns[turn - 1].speaker, turns[turn - 1].role, turns[turn - 1].time)
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
    return work.correct(coder, _timed(work.turns, draft.turns), kind, draft, progress)


def forecast(project: Project, text: Uid, draft: DraftText, progress: Progress = _SILENT) -> Forecast:
    """Say what putting ``draft`` in the place of ``text`` would do; nothing is written.

    Raises as :func:`replace_text` does.
    """
    if not draft.turns:
        raise NoWords(1)
    work = _Work(project, text)
    turns = _timed(work.turns, draft.turns)
    plan = work.plan(turns, progress)
    return Forecast(turn_changes(work.turns, turns), plan.outcome(work.text.revision))


def place_coding(project: Project, coder: Uid, coding: Uid, text: Uid, span: Span) -> None:
    """Let ``coding`` stand on ``span`` of ``text`` as it is now; code, coder and memos stay.

    Raises:
        NoSuchThing: the project has no such coding or text.
        OutsideText: the span is empty or reaches beyond the text.
    """
    with project.read() as view:
        found = grounds.ground(view, text)
        if found is None:
            raise NoSuchThing("text", text)
        if not living(view, [coding]):
            raise NoSuchThing("coding", coding)
    if not len(span) or span.end > found.characters:
        raise OutsideText(span.start, span.end)
    with project.write("coding.place", coder) as change:
        change.set(Coding, coding, "text", text)
        _point(change, coding, found.revision, span)


def place(project: Project, coder: Uid, text: Uid) -> Corrected:
    """Try again to place the codings left on older revisions of ``text`` (as after a merge).

    Raises:
        NoSuchThing: the project has no such text.
    """
    work = _Work(project, text)
    plan = work.plan(work.turns)
    with project.write("text.place", coder) as change:
        return plan.carry(change, work.text.revision)


@dataclass(frozen=True, slots=True)
class _State:
    """A text as it is to be, and how its turns came over."""

    body: str
    segments: Segments
    turns: dict[int, int]
    same: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Plan:
    """A text as it is to be, and what becomes of each of its codings: from which revision, and whither."""

    state: _State
    fresh: bool
    before: Uid
    carried: tuple[tuple[Uid, Uid, Carried], ...]

    def outcome(self, revision: Uid) -> Corrected:
        """The figures, where the text is in ``revision`` then."""
        gone = [(coding, left) for coding, left, one in self.carried if one.place is None]
        return Corrected(
            revision,
            kept=sum(one.exact for _, _, one in self.carried),
            edited=tuple(coding for coding, _, one in self.carried if one.place and not one.exact),
            unplaced=tuple(coding for coding, _ in gone),
            moved=sum(one.moved for _, _, one in self.carried),
            lost=tuple(coding for coding, left in gone if left == self.before),
        )

    def carry(self, change: Change, revision: Uid) -> Corrected:
        """Point the codings to ``revision``, where their words are in it."""
        for coding, left, one in self.carried:
            if one.place is not None and left != revision:
                _point(change, coding, revision, one.place)
        return self.outcome(revision)


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
            self._held: memos.Held = memos.held_by_beads(view, self._transcript.beads)
            self.text: ReadText = self._transcript.text(text)
            self._turn_memos = memos_on_turns(view, text, len(self.text.turns))

    @property
    def turns(self) -> list[DraftTurn]:
        """The turns as they are, to be changed."""
        return draft_turns(self.text)

    def plan(self, turns: Sequence[DraftTurn], progress: Progress = _SILENT) -> _Plan:
        """What the text is to be with ``turns``; where they are as before, codings may find back to it."""
        progress.step(0, 2, "comparing")
        state = _state(self.text, turns)
        fresh = (state.body, state.segments) != (self.text.body, self.text.segments)
        carried = tuple(self._carried(state.body, progress, fresh=fresh))
        return _Plan(state, fresh, self.text.revision, carried)

    def correct(
        self,
        coder: Uid,
        turns: Sequence[DraftTurn],
        kind: str,
        draft: DraftText | None = None,
        progress: Progress = _SILENT,
    ) -> Corrected:
        """Write the new state as one operation, or none where nothing changes."""
        plan = self.plan(turns, progress)
        progress.step(1, 2, "aligning")
        revision = self.text.revision
        segments = plan.state.segments
        alignments = list(self._realigned(plan.state, turns)) if segments != self.text.segments else []
        progress.step(1, 2, "writing")
        with self._project.write(kind, coder) as change:
            if plan.fresh:
                revision = self._add_revision(change, plan.state)
                change.add_all(self._speakers(turns))
                memos.move_turns(change, self._turn_memos, self._moved(plan.state), self._transcript.uid)
            self._note_source(change, draft)
            for beads, result in alignments:
                self._write_beads(change, beads, result)
            return plan.carry(change, revision)

    def _carried(self, body: str, progress: Progress, *, fresh: bool) -> Iterator[tuple[Uid, Uid, Carried]]:
        """What becomes of every coding in ``body``, which is the one of now unless it is ``fresh``."""
        for ground in self._grounds:
            progress.step(0, 2, "comparing")
            if ground.revision == self.text.revision and not fresh:
                results = tuple(Carried(span, span, exact=True) for span in ground.spans.values())
            else:
                results = carried(ground.body, body, ground.spans.values())
            for coding, result in zip(ground.spans, results, strict=True):
                yield coding, ground.revision, result

    def _add_revision(self, change: Change, state: _State) -> Uid:
        uid, text = change.new_uid(), self.text.uid
        name = change.keep_body(state.body)
        change.add(Revision(uid, text, name, len(state.body), state.segments))
        change.set(Text, text, "revision", uid)
        return uid

    def _moved(self, state: _State) -> dict[int, Uid]:
        """What memos on each old turn hang on in the new state."""
        return {old: turn_target(self.text.uid, new) for old, new in state.turns.items()}

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
        gone: list[Bead] = []
        for index, bead in enumerate(beads):
            now = result.kept.get(index)
            if now is None:
                change.remove(Bead, bead.uid)
                gone.append(bead)
                continue
            for field in ("original", "translation", "links"):
                if getattr(now, field) != getattr(bead.pairing, field):
                    change.set(Bead, bead.uid, field, getattr(now, field))
        first = beads[0]
        texts = first.original_text, first.translation_text
        fresh = [Bead(change.new_uid(), first.transcript, *texts, pairing) for pairing in result.fresh]
        change.add_all(fresh)
        memos.hand_on(change, self._held, gone, fresh)


def _point(change: Change, coding: Uid, revision: Uid, now: Span) -> None:
    """All three together, so that they win or lose together where two sides correct the same."""
    change.set(Coding, coding, "revision", revision)
    change.set(Coding, coding, "start", now.start)
    change.set(Coding, coding, "end", now.end)


def _timed(old: Sequence[DraftTurn], new: Sequence[DraftTurn]) -> Sequence[DraftTurn]:
    """``new`` with the times of the turns they come from, where the file has none at all."""
    if any(turn.time is not None for turn in new):
        return new
    moves = turn_moves([turn.text for turn in old], [turn.text for turn in new])
    origins = {there: here for here, there in moves}
    return [
        replace(turn, time=old[origins[n] - 1].time) if n in origins else turn
        for n, turn in enumerate(new, 1)
    ]


def _state(old: ReadText, turns: Sequence[DraftTurn]) -> _State:
    """The body of ``turns``; turns whose words did not change keep their sentences."""
    body = "\n".join(turn.text for turn in turns)
    spans, position = list[Span](), 0
    for turn in turns:
        spans.append(Span(position, position + len(turn.text)))
        position += len(turn.text) + 1
    moves = dict(turn_moves([turn.text for turn in draft_turns(old)], [turn.text for turn in turns]))
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


def draft_turns(text: ReadText) -> list[DraftTurn]:
    """The turns of a stored text as a file would give them."""
    return [DraftTurn(turn.span.of(text.body), turn.speaker, turn.role, turn.time) for turn in text.turns]


def tidy(words: str) -> str:
    """As imported words are: composed (NFC), line feeds only, no empty lines and no blanks at their ends."""
    lines = (line.strip() for line in unicodedata.normalize("NFC", words).splitlines())
    return "\n".join(filter(None, lines))
