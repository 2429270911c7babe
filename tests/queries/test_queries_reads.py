"""Reading a project back: codebook, transcripts, codings, grounds, history, and the dump."""

from __future__ import annotations

import json

import pytest
import query_world
from query_world import Size

from opimpuc_qda.domain.codebook import Code
from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.coders import coders, coders_named
from opimpuc_qda.queries.codes import code_of, codebook, codebook_head
from opimpuc_qda.queries.codings import codings_of, recent_codes
from opimpuc_qda.queries.dump import dump
from opimpuc_qda.queries.grounds import existing_codings, ground, grounds_of
from opimpuc_qda.queries.history import operations, undo_target
from opimpuc_qda.queries.memos import memos_on
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.services.undoing import redo, undo

NOBODY = Uid("00000000-0000-7000-8000-000000000000")


@pytest.fixture
def world(tmp_path):
    made = query_world.build(tmp_path / "made.opq", 21, Size(codings=40))
    with made.project:
        yield made


@pytest.fixture
def view(world):
    with world.project.read() as view:
        yield view


def test_codes_come_back_as_they_were_put_in(world, view):
    tree = codebook(view)
    assert {code.uid: code for code in tree.in_order()} == {code.uid: code for code in world.codes}
    assert code_of(view, world.codes[1].uid) == world.codes[1]
    assert code_of(view, NOBODY) is None
    head = codebook_head(view)
    assert head is not None
    assert (head.name, head.version, head.languages) == ("Made", "1.0", ("en", "fr", "zh-Hans"))


def test_a_removed_code_stays_visible_while_it_is_in_use(world):
    used = world.codings[0].code
    unused = next(code for code in world.codes if code.uid not in {coding.code for coding in world.codings})
    with world.project.write("code.remove", world.coders[0]) as change:
        change.remove(Code, used)
        change.remove(Code, unused.uid)
    with world.project.read() as view:
        assert used in codebook(view)
        assert unused.uid not in codebook(view)
        assert code_of(view, unused.uid) is None


def test_transcripts_are_listed_with_their_texts_and_codings(world, view):
    rows = transcripts(view)
    assert [row.name for row in rows] == ["T-000", "T-001", "T-002", "T-003"]
    assert [len(row.texts) for row in rows] == [2, 2, 2, 1]
    for row in rows:
        written = [text for text in world.texts if text.transcript == row.uid]
        assert [(text.uid, text.version, text.characters, text.turns) for text in row.texts] == [
            (text.uid, text.version, len(text.body), len(text.turns)) for text in written
        ]
        uids = {text.uid for text in written}
        assert row.codings == sum(coding.text in uids for coding in world.codings)


def test_a_transcript_is_read_in_full(world, view):
    written = world.texts[0]
    read = read_transcript(view, written.transcript)
    assert read.original.uid == written.uid
    assert [text.version for text in read.texts] == [Version.ORIGINAL, Version.TRANSLATION]
    for text, other in zip(read.texts, world.texts, strict=False):
        assert (text.body, text.sentences, text.language) == (other.body, other.sentences, other.language)
        assert text.segments.turns == other.turns
        assert tuple(turn.role for turn in text.turns) == other.roles
    beads = [bead for bead in world.beads if bead.transcript == written.transcript]
    assert read.beads == tuple(beads)
    with pytest.raises(KeyError):
        read.text(NOBODY)
    with pytest.raises(NoSuchThing):
        read_transcript(view, NOBODY)


def test_echoes_go_both_ways(world, view):
    read = read_transcript(view, world.texts[0].transcript)
    there, back = (read.echoes(read.texts[one].uid, read.texts[1 - one].uid) for one in (0, 1))
    linked = next(bead for bead in read.beads if bead.pairing.translation and not bead.pairing.links)
    turn = read.original.turns[linked.pairing.original[0] - 1].span
    (place,) = there.of(Span(turn.start, turn.start + 1))
    assert any(span.contains(turn) for span in back.of(place))
    untranslated = next(bead for bead in read.beads if not bead.pairing.translation)
    assert there.of(read.original.turns[untranslated.pairing.original[0] - 1].span) == ()


def test_codings_come_sorted_with_the_number_of_their_memos(world, view):
    rows = [row for transcript in transcripts(view) for row in codings_of(view, transcript.uid)]
    assert {row.uid: (row.code, row.text, row.span, row.coder, row.weight) for row in rows} == {
        coding.uid: (coding.code, coding.text, coding.span, coding.coder, coding.weight)
        for coding in world.codings
    }
    first = codings_of(view, world.texts[0].transcript)
    assert list(first) == sorted(first, key=lambda row: (row.text, row.span.start, row.span.end, row.uid))
    assert all(row.memos == len(memos_on(view, row.uid)) for row in rows)
    assert sum(row.memos for row in rows) > 0
    assert codings_of(view, NOBODY) == ()


def test_the_codes_used_last_come_first(world):
    coder, text = world.coders[1], world.texts[0]
    last = [code.uid for code in world.codable[:3]]
    for code in last:
        with world.project.write("coding.apply", coder) as change:
            change.add(
                Coding(
                    change.new_uid(),
                    code,
                    text.uid,
                    text.revision,
                    Span(0, 1),
                    coder,
                    f"2027{change.now[4:]}",
                )
            )
    with world.project.read() as view:
        assert recent_codes(view, coder, 3) == tuple(reversed(last))
        assert len(recent_codes(view, coder)) <= 9
        assert recent_codes(view, NOBODY) == ()


def test_grounds_and_the_codings_on_them(world, view):
    written = world.texts[0]
    found = ground(view, written.uid)
    assert found is not None
    assert (found.revision, found.characters, found.language) == (
        written.revision, len(written.body), written.language,
    )  # fmt: skip
    assert ground(view, NOBODY) is None
    by_name, by_uid = grounds_of(view, "T-000"), grounds_of(view, written.transcript)
    assert by_name == by_uid
    assert by_name[0] == found
    coder = world.coders[0]
    starts = Span(0, len(written.body) // 2)
    expected = {
        (coding.code, coding.span): coding.uid
        for coding in world.codings
        if coding.coder == coder and coding.text == written.uid and coding.span.start < starts.end
    }
    assert existing_codings(view, coder, written.uid, starts) == expected != {}


def test_coders_come_by_name(world, view):
    assert [coder.name for coder in coders(view)] == ["Coder 0", "Coder 1"]
    assert [coder.uid for coder in coders_named(view, "Coder 1")] == [world.coders[1]]
    assert coders_named(view, "Nobody") == ()


def test_the_history_names_who_did_what_when(world):
    coder = world.coders[0]
    with world.project.read() as view:
        assert [row.kind for row in operations(view)] == ["project.create", "coding.apply"]
        assert undo_target(view, coder) == "coding.apply"
        assert undo_target(view, coder, redo=True) is None
    undone = undo(world.project, coder)
    with world.project.read() as view:
        *_, applied, taken_back = operations(view)
        assert (taken_back.kind, taken_back.undoes, taken_back.coder_name) == ("undo", applied.uid, "Coder 0")
        assert taken_back.changes >= len(world.codings)
        assert undone.operation == taken_back.uid
        assert undo_target(view, coder) is None
        assert undo_target(view, coder, redo=True) == "coding.apply"
        assert operations(view, since=taken_back.at) == (taken_back,)
        assert operations(view, since="2999") == ()


def test_the_dump_is_canonical_and_undoing_brings_it_back(world):
    coder = world.coders[0]
    with world.project.read() as view:
        before = dump(view)
    state = json.loads(before)
    assert len(state["coding"]) == len(world.codings)
    assert {text.body for text in world.texts} == set(state["body"].values())
    assert before == json.dumps(state, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    revisions = {row["uid"]: row for row in state["revision"]}
    assert all(len(revisions[text.revision]["turns"]) == len(text.turns) for text in world.texts)
    undo(world.project, coder)
    with world.project.read() as view:
        assert dump(view) != before
    redo(world.project, coder)
    with world.project.read() as view:
        assert dump(view) == before
