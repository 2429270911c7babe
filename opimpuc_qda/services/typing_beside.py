"""A translation typed in beside the original, turn by turn: each turn is one operation and one new revision.

What is typed beside a turn renders it, and is linked with it as a person's work. Everything else stays as it
is: other turns keep their sentences, links and codings.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from opimpuc_qda.domain.alignment import Bead, Method, Pairing
from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.draft import DraftText
from opimpuc_qda.domain.errors import NoSuchThing, NotATranslation
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Revision, Role, Segments, Speaker, Text, Turn, Version
from opimpuc_qda.domain.uid import Uid, derived
from opimpuc_qda.language.aligner import DraftSide
from opimpuc_qda.language.sentences import sentences
from opimpuc_qda.queries.reading import ReadTranscript, read_transcript
from opimpuc_qda.queries.standing import grounds_under
from opimpuc_qda.queries.translations import belongings, source_of
from opimpuc_qda.services.correcting import correct_turn, tidy
from opimpuc_qda.services.importing import PreparedText, add_text
from opimpuc_qda.services.linking import linked, renumbered, sentences_inside, side_of
from opimpuc_qda.services.translating import check_attachable
from opimpuc_qda.store.change import Change
from opimpuc_qda.store.project import Project


def start(project: Project, coder: Uid, transcript: Uid, language: str) -> Uid:
    """Give ``transcript`` a translation in ``language`` (BCP 47) without a word; returns the new text.

    Raises:
        NoSuchThing: the project has no such transcript.
        TranslationExists: it has a translation in this language already.
        NotATranslation: it is in this language itself (scripts do not count).
    """
    check_attachable(project, transcript, language)
    with project.read() as view:
        read = read_transcript(view, transcript)
    if read.original.language.partition("-")[0] == language.partition("-")[0]:
        raise NotATranslation(read.name, language)
    empty = PreparedText(DraftText(Version.TRANSLATION, language, "", "", ()), "", Segments((), ()))
    with project.write("translation.start", coder) as change:
        return add_text(change, transcript, empty)


def words_beside(read: ReadTranscript, translation: Uid, turn: int) -> str | None:
    """What stands beside the original's turn ``turn`` (from 1): "" where nothing does.

    None where it is not one turn alone, so that it cannot be typed anew in one place.
    """
    text = read.text(translation)
    numbers = _beside(read, translation, turn)
    if not numbers:
        return ""
    return text.turns[numbers[0] - 1].span.of(text.body) if len(numbers) == 1 else None


def write(project: Project, coder: Uid, translation: Uid, turn: int, words: str) -> bool:
    """Let ``words`` (lines are paragraphs) be what renders the original's turn ``turn`` (from 1).

    Words that stand there are corrected; none take the turn out of the translation again. False where all is
    so already.

    Raises:
        NoSuchThing: there is no such translation or turn, or several turns stand beside it.
    """
    with project.read() as view:
        source = source_of(view, translation)
        if source is None:
            raise NoSuchThing("translation", translation)
        read = read_transcript(view, source.transcript)
    before = words_beside(read, translation, turn) if 0 < turn <= len(read.original.turns) else None
    if before is None:
        raise NoSuchThing("turn", str(turn))
    wanted = tidy(words)
    if wanted == before:
        return False
    if wanted and before:
        (there,) = _beside(read, translation, turn)
        correct_turn(project, coder, translation, there, wanted)
    else:
        work = _Work(read, translation, turn)
        work.write(project, coder, work.with_turn(wanted) if wanted else work.without_turn())
    return True


@dataclass(frozen=True, slots=True)
class _Block:
    """One turn of the translation as it is to be.

    ``old`` is its number until now, 0 for a new one; ``sentences`` are spans of ``words``, ``indexes`` their
    numbers (from 0) until now.
    """

    old: int
    words: str
    speaker: str
    time: int | None
    sentences: tuple[Span, ...]
    indexes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _State:
    """The translation as it is to be; in place of ``cut`` of the old body come ``grown`` code points.

    ``turns``: old number -> new number of those that stay, ``sentences`` likewise; ``fresh``: the new turn's
    number, 0 for none.
    """

    body: str
    segments: Segments
    cut: Span
    grown: int
    turns: Mapping[int, int]
    sentences: Mapping[int, int]
    fresh: int

    def moved(self, span: Span) -> Span | None:
        """Where ``span`` of the old body is now; None where nothing is left of it."""
        start, end = self._moved(span.start, at_end=False), self._moved(span.end, at_end=True)
        words = self.body[start:end]
        start += len(words) - len(words.lstrip("\n"))
        end -= len(words) - len(words.rstrip("\n"))
        return Span(start, end) if start < end else None

    def _moved(self, position: int, *, at_end: bool) -> int:
        cut = self.cut
        if position < cut.start or (at_end and position == cut.start):
            return position
        return max(cut.start, position - len(cut)) + self.grown


class _Work:
    """One place beside the original, and the translation that it is in."""

    def __init__(self, read: ReadTranscript, translation: Uid, turn: int) -> None:
        self._read, self._text, self._turn = read, read.text(translation), turn
        self._beads = [bead for bead in read.beads if bead.translation_text == translation]
        inside = sentences_inside(self._text.segments)
        self._blocks = [self._block(number, inside[number]) for number in range(len(self._text.turns))]

    def with_turn(self, words: str) -> _State:
        """The translation with ``words`` as a new turn in this place."""
        before, old = self._turns_before(), self._text
        at = old.turns[before].span.start if before < len(old.turns) else len(old.body)
        label, _ = self._speaker()
        inside = tuple(sentences(words, old.language, [Span(0, len(words))]))
        fresh = _Block(0, words, label, None, inside)
        return _laid([*self._blocks[:before], fresh, *self._blocks[before:]], old.body, Span(at, at))

    def without_turn(self) -> _State:
        """The translation without the turn in this place."""
        old = self._text
        (number,) = _beside(self._read, old.uid, self._turn)
        span = old.turns[number - 1].span
        if number < len(old.turns):
            cut = Span(span.start, old.turns[number].span.start)
        else:
            cut = Span(old.turns[number - 2].span.end if number > 1 else 0, span.end)
        return _laid([*self._blocks[: number - 1], *self._blocks[number:]], old.body, cut)

    def write(self, project: Project, coder: Uid, state: _State) -> None:
        """Store ``state`` as one operation."""
        with project.read() as view:
            grounds = grounds_under(view, self._text.uid)
            speakers = belongings(view, self._text.uid).speakers
        with project.write("translation.type", coder) as change:
            text, revision = self._text.uid, change.new_uid()
            name = change.keep_body(state.body)
            change.add(Revision(revision, text, name, len(state.body), state.segments))
            change.set(Text, text, "revision", revision)
            if state.fresh:
                self._add_speaker(change, speakers)
                self._link(change, state)
            self._renumber(change, state)
            for ground in grounds:
                if ground.revision == self._text.revision:
                    _carry(change, ground.spans, revision, state)

    def _block(self, index: int, inside: range) -> _Block:
        turn, text = self._text.turns[index], self._text
        spans = (text.sentences[nth] for nth in inside)
        start = turn.span.start
        relative = tuple(Span(one.start - start, one.end - start) for one in spans)
        return _Block(turn.n, turn.span.of(text.body), turn.speaker, turn.time, relative, tuple(inside))

    def _turns_before(self) -> int:
        """How many turns of the translation come before what renders the original's turn."""
        linked = [bead.pairing for bead in self._beads if bead.pairing.original]
        earlier = [n for one in linked if one.original[0] < self._turn for n in one.translation]
        later = [n for one in linked if one.original[0] > self._turn for n in one.translation]
        if earlier:
            return max(earlier)
        return min(later) - 1 if later else len(self._text.turns)

    def _speaker(self) -> tuple[str, Role]:
        """How the translation calls the speaker elsewhere; else as the original does."""
        original = self._read.original.turns
        speaker = original[self._turn - 1].speaker
        for bead in self._beads:
            here, there = bead.pairing.original, bead.pairing.translation
            if here and there and original[here[0] - 1].speaker == speaker:
                turn = self._text.turns[there[0] - 1]
                return turn.speaker, turn.role
        return speaker, original[self._turn - 1].role

    def _add_speaker(self, change: Change, known: Sequence[Uid]) -> None:
        """The label of the new turn; one that was there and was taken back comes again."""
        label, role = self._speaker()
        uid = derived(self._text.uid, f"speaker {label}")
        if uid not in known:
            change.add(Speaker(uid, self._text.uid, label, role))
            change.restore(Speaker, uid)

    def _link(self, change: Change, state: _State) -> None:
        """Link the new turn with the original's, in place of what said that nothing renders this."""
        read, text = self._read, self._text
        original = {self._turn}
        for bead in self._beads:
            if self._turn in bead.pairing.original:
                original |= set(bead.pairing.original)
                change.remove(Bead, bead.uid)
        _, role = self._speaker()
        roles = [role for _ in state.segments.turns]
        there = DraftSide(state.body, state.segments, text.language, tuple(roles))
        bare = Pairing(tuple(sorted(original)), (state.fresh,), 1.0, Method.MANUAL)
        pairing = linked([bare], {0}, (side_of(read.original), there))[0]
        change.add(Bead(change.new_uid(), read.uid, read.original.uid, text.uid, pairing))

    def _renumber(self, change: Change, state: _State) -> None:
        for bead in self._beads:
            pairing = bead.pairing
            if not all(n in state.turns for n in pairing.translation):
                change.remove(Bead, bead.uid)  # it linked one turn, which goes
                continue
            translation = renumbered(pairing.translation, state.turns)
            if translation != pairing.translation:
                change.set(Bead, bead.uid, "translation", translation)
            links = tuple(
                replace(link, translation=renumbered(link.translation, state.sentences))
                for link in pairing.links
            )
            if links != pairing.links:
                change.set(Bead, bead.uid, "links", links)


def _laid(blocks: Sequence[_Block], old: str, cut: Span) -> _State:
    """``blocks`` one after the other, as a text."""
    turns, spans, numbers, indexes = list[Turn](), list[Span](), dict[int, int](), dict[int, int]()
    position = fresh = 0
    for n, block in enumerate(blocks, 1):
        turns.append(Turn(n, Span(position, position + len(block.words)), block.speaker, block.time))
        indexes |= zip(block.indexes, range(len(spans), len(spans) + len(block.indexes)), strict=True)
        spans += (Span(one.start + position, one.end + position) for one in block.sentences)
        if block.old:
            numbers[block.old] = n
        else:
            fresh = n
        position += len(block.words) + 1
    body = "\n".join(block.words for block in blocks)
    grown = len(body) - len(old) + len(cut)
    return _State(body, Segments(tuple(turns), tuple(spans)), cut, grown, numbers, indexes, fresh)


def _carry(change: Change, spans: Mapping[Uid, Span], revision: Uid, state: _State) -> None:
    """Point the codings to ``revision``; those whose words are gone stay where they are."""
    for coding, span in spans.items():
        if (now := state.moved(span)) is not None:
            change.set(Coding, coding, "revision", revision)
            change.set(Coding, coding, "start", now.start)
            change.set(Coding, coding, "end", now.end)


def _beside(read: ReadTranscript, translation: Uid, turn: int) -> tuple[int, ...]:
    """The turns of the translation that stand beside the original's turn ``turn``."""
    found = {
        n
        for bead in read.beads
        if bead.translation_text == translation and turn in bead.pairing.original
        for n in bead.pairing.translation
    }
    return tuple(sorted(found))
