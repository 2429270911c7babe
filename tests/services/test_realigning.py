"""Random corrections of aligned texts: each turn stays in one pairing, each link inside its turns."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import pytest
import service_world as world

from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.codings import codings_of
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.queries.unplaced import unplaced
from opimpuc_qda.resources import resource
from opimpuc_qda.services import coding, correcting, importing, projects, undoing


def edited(turns, random_):
    """Some turns gone, changed, parted, doubled or joined, some new ones among them."""
    result = []
    for turn in turns:
        match random_.randrange(16):
            case 0:
                continue
            case 1:
                result.append(
                    replace(turn, text=turn.text[: len(turn.text) // 2] + "改𠮷。" + turn.text[-3:])
                )
            case 2 if len(turn.text) > 8:
                result += [
                    replace(turn, text=turn.text[:4]),
                    replace(turn, text=turn.text[4:].strip() or "嗯"),
                ]
            case 3:
                result += [turn, replace(turn, text=f"新的一段{len(result)}。")]
            case 4 if result:
                result[-1] = replace(result[-1], text=result[-1].text + turn.text)
            case _:
                result.append(turn)
    return tuple(result)


def check_beads(read):
    for side, text in enumerate(read.texts):
        sides = [(bead.pairing.original, bead.pairing.translation)[side] for bead in read.beads]
        counted = Counter(n for numbers in sides for n in numbers)
        assert set(counted) == {turn.n for turn in text.turns}
        assert set(counted.values()) == {1}
        for bead, numbers in zip(read.beads, sides, strict=True):
            turns = [text.turns[n - 1].span for n in numbers]
            linked = [n for link in bead.pairing.links for n in (link.original, link.translation)[side]]
            assert len(set(linked)) == len(linked)
            assert all(any(turn.contains(text.sentences[n]) for turn in turns) for n in linked)
            inside = [n for n, one in enumerate(text.sentences) if any(turn.contains(one) for turn in turns)]
            assert sorted(linked) == inside


@pytest.mark.parametrize("seed", range(6))
def test_alignment_and_codings_survive_any_correction(tmp_path, seed):
    random_ = random.Random(seed)
    with world.make(tmp_path / "p.opq") as made:
        texts = importing.read_drafts([resource(world.SAMPLE)])[0].texts
        with made.project.read() as view:
            read = read_transcript(view, made.transcript)
        for text in read.texts:
            for turn in random_.sample(text.turns, 15):
                start = random_.randrange(turn.span.start, turn.span.end)
                span = Span(start, min(len(text.body), start + random_.randrange(1, 60)))
                coding.apply(made.project, made.coder, made.code("GOV.BIZ.RENT"), text.uid, span)
        states = [world.state(made.project)]
        for side in (0, 1, 0):
            turns = edited(texts[side].turns, random_)
            draft = replace(texts[side], turns=turns)
            correcting.replace_text(made.project, made.coder, read.texts[side].uid, draft)
            states.append(world.state(made.project))
            with made.project.read() as view:
                now = read_transcript(view, made.transcript)
                placed = len(codings_of(view, made.transcript))
                assert placed + len(unplaced(view)) == 30
            assert placed > 10
            check_beads(now)
            assert [t.span.of(now.texts[side].body) for t in now.texts[side].turns] == [t.text for t in turns]
        assert all(check.ok for check in projects.check(made.project))
        for state in states[-2::-1]:
            undoing.undo(made.project, made.coder)
            assert world.state(made.project) == state
