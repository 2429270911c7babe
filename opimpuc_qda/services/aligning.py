"""Correcting the alignment of an original and one of its translations. Codings never move.

Every verb is one operation, or none where there is nothing to do: then it returns False. Beads that an edit
does not touch keep their uids; the sentences inside new ones are linked anew.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from opimpuc_qda.domain import alignment_editing as editing
from opimpuc_qda.domain.alignment import Bead, Method, Pairing
from opimpuc_qda.domain.alignment_editing import Alignment, Block, Cut
from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.reading import ReadText, ReadTranscript, read_transcript
from opimpuc_qda.services import memos
from opimpuc_qda.services.linking import Sides, aligned, linked, side_of, turns_of
from opimpuc_qda.store.change import Change
from opimpuc_qda.store.project import Project

Verb = Callable[["_Work"], Alignment | None]


@dataclass(frozen=True, slots=True)
class TurnPlace:
    """A turn (number from 1) of ``text``: the original of ``transcript``, or ``translation``."""

    transcript: Uid
    translation: Uid
    text: Uid
    turn: int


def merge(project: Project, coder: Uid, at: TurnPlace) -> bool:
    """Make one bead of the one at this turn and the next one.

    Raises (as all verbs do):
        NoSuchThing: the project has no such transcript, text or turn.
    """
    return _edit(project, "alignment.merge", coder, at, lambda work: editing.merge(work.alignment, work.at))


def split(project: Project, coder: Uid, at: TurnPlace) -> bool:
    """Part a bead before this turn, or after it where it is the first of its side.

    The other side is parted where the links of sentences say, else in proportion; where it has one turn only,
    that goes with the part that it renders, and the other part stands alone.
    """
    return _edit(project, "alignment.split", coder, at, _split)


def shift(project: Project, coder: Uid, at: TurnPlace, step: int) -> bool:
    """From this bead on, move the translation one row down (``step`` 1) or up (-1).

    Up to the end of the transcript, or to the next bead that a person made or confirmed.
    """
    return _edit(
        project, "alignment.shift", coder, at, lambda work: editing.shift(work.alignment, work.at, step)
    )


def unlink(project: Project, coder: Uid, at: TurnPlace) -> bool:
    """Let both sides of a bead stand alone: nothing renders them."""
    return _edit(project, "alignment.unlink", coder, at, lambda work: editing.unlink(work.alignment, work.at))


def link(project: Project, coder: Uid, at: TurnPlace) -> bool:
    """Link what stands alone at this turn with its neighbour of the other language that stands alone too."""
    return _edit(project, "alignment.link", coder, at, lambda work: editing.link(work.alignment, work.at))


def confirm(project: Project, coder: Uid, at: TurnPlace) -> bool:
    """Say that a bead is right; the log knows who said so and when."""
    return _edit(
        project, "alignment.confirm", coder, at, lambda work: editing.confirm(work.alignment, work.at)
    )


def realign(project: Project, coder: Uid, at: TurnPlace) -> bool:
    """Have the program align anew from this bead on, up to the end or the next confirmed one."""
    return _edit(project, "alignment.realign", coder, at, _realigned)


def _edit(project: Project, kind: str, coder: Uid, at: TurnPlace, verb: Verb) -> bool:
    with project.read() as view:
        work = _Work(read_transcript(view, at.transcript), at)
        held = memos.held_by_beads(view, work.beads)
    edited = verb(work)
    if edited is None or set(edited) == set(work.alignment):
        return False
    fresh = work.fresh(edited)
    with project.write(kind, coder) as change:
        work.write(change, edited, fresh, held)
    return True


class _Work:
    """The alignment at a place, as it is stored."""

    def __init__(self, transcript: ReadTranscript, at: TurnPlace) -> None:
        self._transcript = transcript
        self.texts = (transcript.original, _text(transcript, at.translation))
        self.sides: Sides = (side_of(self.texts[0]), side_of(self.texts[1]))
        if at.text not in (self.texts[0].uid, self.texts[1].uid):
            raise NoSuchThing("text", at.text)
        self.side = int(at.text != self.texts[0].uid)
        self.turn = at.turn
        pair = tuple(text.uid for text in self.texts)
        self.beads = [b for b in transcript.beads if (b.original_text, b.translation_text) == pair]
        sizes = (len(self.texts[0].turns), len(self.texts[1].turns))
        self._blocks: tuple[Block, ...] = editing.blocks([bead.pairing for bead in self.beads], sizes)
        self.alignment: Alignment = tuple(block.pairing for block in self._blocks)
        self.at = self._found()

    def _found(self) -> int:
        for nth, pairing in enumerate(self.alignment):
            if self.turn in (pairing.original, pairing.translation)[self.side]:
                return nth
        raise NoSuchThing("turn", str(self.turn))

    def fresh(self, edited: Alignment) -> dict[Pairing, Pairing]:
        """The pairings of ``edited`` that are new, each with links of its sentences."""
        known = set(self.alignment)
        result = {pairing: pairing for pairing in edited if pairing not in known}
        bare = {nth for nth, pairing in enumerate(edited) if pairing in result and not pairing.links}
        return result | {edited[nth]: found for nth, found in linked(edited, bare, self.sides).items()}

    def write(
        self, change: Change, edited: Alignment, fresh: dict[Pairing, Pairing], held: memos.Held
    ) -> None:
        """Remove what is in the alignment no more, and add what is new; a bead confirmed stays itself.

        Memos ``held`` by beads that go hang on those in their place from then on.
        """
        replaced: list[Bead] = []
        added = dict(fresh)
        gone = [block for block in self._blocks if block.pairing not in set(edited)]
        for block in gone:
            sure = replace(block.pairing, confidence=1.0, method=Method.MANUAL)
            if len(block.sources) == 1 and sure in added:
                del added[sure]
                bead = self.beads[block.sources[0]]
                change.set(Bead, bead.uid, "confidence", 1.0)
                change.set(Bead, bead.uid, "method", Method.MANUAL)
            else:
                for source in block.sources:
                    change.remove(Bead, self.beads[source].uid)
                    replaced.append(self.beads[source])
        original, translation = (text.uid for text in self.texts)
        made = [
            Bead(change.new_uid(), self._transcript.uid, original, translation, pairing)
            for pairing in added.values()
        ]
        change.add_all(made)
        memos.hand_on(change, held, replaced, made)


def _realigned(work: _Work) -> Alignment | None:
    alignment = work.alignment
    rows = editing.stretch(alignment, work.at)
    if alignment[work.at].confirmed:
        rows = rows[1:]
    here = alignment[rows.start : rows.stop]
    if not any(pairing.original for pairing in here) or not any(pairing.translation for pairing in here):
        return None
    return editing.replaced(alignment, rows, aligned(here, work.sides))


def _split(work: _Work) -> Alignment | None:
    pairing = work.alignment[work.at]
    cuts = editing.cuts(pairing, work.side, work.turn)
    if not cuts:
        return None
    rendered = _rendered(pairing, work.texts)
    shares = tuple(_shares(text, turns) for text, turns in zip(work.texts, turns_of(pairing), strict=True))

    def fitness(cut: Cut) -> tuple[int, float]:
        together = sum((one < cut.original) is (other < cut.translation) for one, other in rendered)
        return together, -abs(shares[0][cut.original] - shares[1][cut.translation])

    return editing.split(work.alignment, work.at, max(cuts, key=fitness))


def _rendered(pairing: Pairing, texts: tuple[ReadText, ReadText]) -> list[tuple[int, int]]:
    """Which turns (indexes within ``pairing``) have sentences that render each other, once for each link."""
    owners = [
        {sentence: nth for nth, n in enumerate(turns) for sentence in _sentences_in(text, n)}
        for text, turns in zip(texts, turns_of(pairing), strict=True)
    ]
    return [
        (one, other)
        for link in pairing.links
        for one in {owners[0][sentence] for sentence in link.original}
        for other in {owners[1][sentence] for sentence in link.translation}
    ]


def _shares(text: ReadText, turns: Sequence[int]) -> list[float]:
    """Which share of the characters of ``turns`` stands before each of them, and before the end."""
    lengths = [len(text.turns[n - 1].span) for n in turns]
    whole = max(1, sum(lengths))
    return [sum(lengths[:count]) / whole for count in range(len(lengths) + 1)]


def _sentences_in(text: ReadText, turn: int) -> range:
    span = text.turns[turn - 1].span
    return range(_sentence_at(text, span.start), _sentence_at(text, span.end))


def _sentence_at(text: ReadText, position: int) -> int:
    return bisect_left(text.sentences, position, key=lambda sentence: sentence.start)


def _text(transcript: ReadTranscript, uid: Uid) -> ReadText:
    for text in transcript.texts[1:]:
        if text.uid == uid:
            return text
    raise NoSuchThing("text", uid)
