"""Importing transcripts: read, prepare (sentences and alignment), look, add."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from opimpuc_qda.domain.alignment import Bead, Pairing
from opimpuc_qda.domain.draft import Draft, DraftComment, DraftText
from opimpuc_qda.domain.errors import TranscriptExists
from opimpuc_qda.domain.habit import Habit
from opimpuc_qda.domain.memo import Memo, MemoTarget, turn_target
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import (
    Revision,
    Role,
    Segments,
    Speaker,
    Text,
    Transcript,
    Turn,
    body_hash,
)
from opimpuc_qda.domain.uid import Uid, derived
from opimpuc_qda.language.aligner import DraftSide, align, link_sentences
from opimpuc_qda.language.sentences import sentences
from opimpuc_qda.queries.habits import habits as remembered
from opimpuc_qda.queries.transcripts import known_bodies, transcripts
from opimpuc_qda.services.remembering import Wishes, readings, remember
from opimpuc_qda.store.change import Change
from opimpuc_qda.store.project import Project

_SILENT = Silent()


@dataclass(frozen=True, slots=True)
class PreparedText:
    """One text as it will be stored: turns joined by line feeds; spans are code points of ``body``."""

    draft: DraftText
    body: str
    segments: Segments


@dataclass(frozen=True, slots=True)
class Prepared:
    """A draft with sentences and alignment. ``pairings`` has one tuple for each text after the first.

    ``memos`` are the remarks of the file that are to become memos: all of them, unless somebody chose.
    """

    draft: Draft
    texts: tuple[PreparedText, ...]
    pairings: tuple[tuple[Pairing, ...], ...]
    memos: tuple[DraftComment, ...] = ()

    @property
    def linked(self) -> int:
        """How many pairings have both sides."""
        return sum(bool(p.original and p.translation) for pairings in self.pairings for p in pairings)

    @property
    def untranslated(self) -> tuple[int, ...]:
        """Turns of the original that no translation renders; empty where there is no translation at all."""
        if not self.pairings:
            return ()
        rendered = {n for pairings in self.pairings for p in pairings if p.translation for n in p.original}
        return tuple(turn.n for turn in self.texts[0].segments.turns if turn.n not in rendered)

    @property
    def uncertain(self) -> tuple[int, ...]:
        """First original turns of linked pairings that somebody should look at."""
        return tuple(
            p.original[0]
            for pairings in self.pairings
            for p in pairings
            if p.original and p.translation and p.uncertain
        )


def read_drafts(
    paths: Sequence[Path],
    layout: str | None = None,
    encoding: str | None = None,
    roles: Mapping[str, Role | None] | None = None,
    habits: Sequence[Habit] = (),
) -> tuple[Draft, ...]:
    """Understand files without writing anything; see :func:`opimpuc_qda.services.remembering.readings`."""
    wishes = Wishes(layout, encoding, roles=roles or {})
    return tuple(reading.draft for reading in readings(paths, wishes, habits))


def prepare(draft: Draft, progress: Progress = _SILENT) -> Prepared:
    """Split a draft into sentences and align its texts; what the layout itself pairs is kept."""
    steps = 2 * len(draft.texts)
    texts = []
    for number, text in enumerate(draft.texts):
        progress.step(number, steps, "sentences")
        texts.append(_prepared(text))
    pairings = []
    for number, (translation, known) in enumerate(zip(texts[1:], draft.pairings_by_text, strict=True)):
        progress.step(len(texts) + number, steps, "aligning")
        here, there = _side(texts[0]), _side(translation)
        pairings.append(link_sentences(known, here, there) if known else align(here, there))
    return Prepared(draft, tuple(texts), tuple(pairings), draft.remarks)


def check_new(project: Project, prepared: Iterable[Prepared]) -> None:
    """Make sure that the project has none of these transcripts yet; raises as :func:`add` does."""
    with project.read() as view:
        names = {row.name for row in transcripts(view)}
        bodies = known_bodies(view)
    for item in prepared:
        if item.draft.name in names or body_hash(item.texts[0].body) in bodies:
            raise TranscriptExists(item.draft.name)
        names.add(item.draft.name)


def add(
    project: Project,
    coder: Uid,
    prepared: Sequence[Prepared],
    progress: Progress = _SILENT,
    habits: Sequence[Habit] = (),
) -> tuple[Uid, ...]:
    """Bring transcripts into the project as one operation; returns their uids.

    Their ``memos`` become memos of ``coder``; ``habits`` are remembered for the next import.

    Raises:
        TranscriptExists: the project has one of this name, or with this original, already.
        Cancelled: the user stopped it; nothing was changed.
    """
    check_new(project, prepared)
    with project.read() as view:
        known = remembered(view)
    with project.write("transcript.import", coder) as change:
        result = []
        for number, item in enumerate(prepared):
            progress.step(number, len(prepared), "importing")
            result.append(enter(change, item, coder))
        remember(change, habits, known)
    return tuple(result)


def _prepared(text: DraftText) -> PreparedText:
    spans, position = [], 0
    for turn in text.turns:
        spans.append(Span(position, position + len(turn.text)))
        position += len(turn.text) + 1
    body = "\n".join(turn.text for turn in text.turns)
    turns = tuple(
        Turn(n, span, turn.speaker, turn.time)
        for n, (span, turn) in enumerate(zip(spans, text.turns, strict=True), 1)
    )
    return PreparedText(text, body, Segments(turns, sentences(body, text.language, spans)))


def _side(text: PreparedText) -> DraftSide:
    roles = tuple(turn.role for turn in text.draft.turns)
    return DraftSide(text.body, text.segments, text.draft.language, roles)


def enter(change: Change, item: Prepared, coder: Uid | None = None) -> Uid:
    """Enter one transcript with its texts, alignment and, of ``coder``, memos; returns its uid.

    Names are not looked at.
    """
    transcript = change.new_uid()
    change.add(Transcript(transcript, item.draft.name, item.draft.head, change.now))
    texts = [add_text(change, transcript, text) for text in item.texts]
    for translation, pairings in zip(texts[1:], item.pairings, strict=True):
        change.add_all(
            Bead(change.new_uid(), transcript, texts[0], translation, pairing) for pairing in pairings
        )
    if coder is not None:
        for (on, target), body in _memos(item, transcript, texts).items():
            change.add(Memo(change.new_uid(), on, target, body, coder, change.now))
    return transcript


def _memos(item: Prepared, transcript: Uid, texts: Sequence[Uid]) -> dict[tuple[MemoTarget, Uid], str]:
    """One memo for each turn that bears remarks, and one for those that hang on none."""
    result: dict[tuple[MemoTarget, Uid], str] = {}
    for one in item.memos:
        place = (
            (MemoTarget.TURN, turn_target(texts[one.side], one.turn))
            if one.turn
            else (MemoTarget.TRANSCRIPT, transcript)
        )
        result[place] = "\n\n".join(filter(None, (result.get(place), _memo_body(one))))
    return result


def _memo_body(comment: DraftComment) -> str:
    """The remark, below it the passage and who made it, as far as the file says so."""
    author = f"— {comment.author}" if comment.author else ""
    return "\n".join(filter(None, (comment.text, comment.quote and f"“{comment.quote}”", author)))


def add_text(change: Change, transcript: Uid, text: PreparedText) -> Uid:
    """Enter one text with its first revision and its speakers into ``transcript``; returns its uid."""
    uid, revision = change.new_uid(), change.new_uid()
    draft = text.draft
    change.add(Text(uid, transcript, draft.version, draft.language, draft.file, draft.encoding, revision))
    change.add(Revision(revision, uid, change.keep_body(text.body), len(text.body), text.segments))
    change.add_all(_speakers(uid, draft))
    return uid


def _speakers(text: Uid, draft: DraftText) -> Iterator[Speaker]:
    """Each label once, with the role of its first turn."""
    roles: dict[str, Role] = {}
    for turn in draft.turns:
        roles.setdefault(turn.speaker, turn.role)
    for label, role in roles.items():
        yield Speaker(derived(text, f"speaker {label}"), text, label, role)
