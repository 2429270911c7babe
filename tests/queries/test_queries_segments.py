"""Segments quote exactly, in both directions, and say whether the tables count them."""

from __future__ import annotations

import itertools

import pytest
import query_world
from query_world import Size
from recount import Recount

from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.matrix import Counting, Scope
from opimpuc_qda.domain.memo import Memo, MemoTarget
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.queries.segments import GAP, segments
from opimpuc_qda.queries.tables import tables


@pytest.fixture(scope="module", params=[11, 12])
def world(request, tmp_path_factory):
    made = query_world.build(
        tmp_path_factory.mktemp("segments") / "made.opq", request.param, Size(codings=120)
    )
    with made.project:
        yield made


@pytest.fixture(scope="module")
def found(world):
    with world.project.read() as view:
        return list(segments(view, Scope()))


def test_every_coding_is_one_segment(world, found):
    assert sorted(segment.coding for segment in found) == sorted(coding.uid for coding in world.codings)


def test_segments_quote_exactly_what_was_coded(world, found):
    texts = {text.uid: text for text in world.texts}
    codings = {coding.uid: coding for coding in world.codings}
    for segment in found:
        coding = codings[segment.coding]
        text = texts[coding.text]
        quote = text.body[coding.span.start : coding.span.end]
        assert segment.quote == quote
        side = segment.original if text.version is Version.ORIGINAL else segment.translation
        assert side == quote
        assert (segment.language, segment.version, segment.span) == (text.language, text.version, coding.span)
        assert (segment.code, segment.weight, segment.created) == (coding.code, coding.weight, coding.created)


def test_the_other_side_is_what_the_alignment_touches(world, found):
    again = Recount(world)
    codings = {coding.uid: coding for coding in world.codings}
    seen = set()
    for segment in found:
        coding = codings[segment.coding]
        text = again.texts[coding.text]
        here = set(range(coding.span.start, coding.span.end))
        if text.version is Version.TRANSLATION:
            target, shown = again.originals[text.transcript], segment.original
            linked = again.links.get(text.uid, ())
        else:
            target = next(
                (
                    other
                    for other in world.texts
                    if other.transcript == text.transcript and other.version is Version.TRANSLATION
                ),
                None,
            )
            shown = segment.translation
            linked = [(mine, other) for other, mine in again.links.get(target.uid, ())] if target else ()
        echo = set().union(*(other for mine, other in linked if mine & here))
        assert shown == (runs(echo, target.body) if target else "")
        seen.add((text.version, bool(shown)))
    assert seen == set(itertools.product(Version, (True, False)))


def test_turn_speaker_role_and_time_are_those_where_the_coding_begins(world, found):
    texts = {text.uid: text for text in world.texts}
    codings = {coding.uid: coding for coding in world.codings}
    for segment in found:
        coding = codings[segment.coding]
        text = texts[coding.text]
        turn = max((turn for turn in text.turns if turn.span.start <= coding.span.start), key=lambda t: t.n)
        assert (segment.turn, segment.speaker) == (turn.n, turn.speaker)
        assert segment.role == text.roles[turn.n - 1]
        if text.version is Version.ORIGINAL:
            assert segment.time == turn.time
    translated = [segment for segment in found if segment.version is Version.TRANSLATION]
    assert any(segment.time is not None for segment in translated)  # taken from the original's turn


def test_counted_segments_are_those_of_the_tables(world, found):
    again = Recount(world)
    counted = {segment.coding for segment in found if segment.counted}
    assert counted == {coding.uid for coding in again.counted}
    with world.project.read() as view:
        assert len(counted) == tables(view, Counting.CODINGS, Scope()).tally.counted


def test_nothing_is_left_out_of_an_open_scope(world):
    with world.project.read() as view:
        found = segments(view, Scope(roles_left_out=frozenset(), process_codes=True))
        assert all(segment.counted for segment in found)


def test_segments_come_by_transcript_text_and_place(found):
    keys = [(one.transcript, one.version, one.language, one.span.start, one.span.end) for one in found]
    assert keys == sorted(keys)


def test_memos_come_with_their_coding_oldest_first(tmp_path):
    made = query_world.build(tmp_path / "made.opq", 3, Size(codings=0, transcripts=1))
    text, coder = made.texts[0], made.coders[0]
    with made.project.write("coding.apply", coder) as change:
        uid = change.new_uid()
        span = Span(0, 3)
        change.add(Coding(uid, made.codes[1].uid, text.uid, text.revision, span, coder, change.now))
        change.add(
            Memo(change.new_uid(), MemoTarget.CODING, uid, "second", coder, "2026-03-02T00:00:00.000Z")
        )
        change.add(Memo(change.new_uid(), MemoTarget.CODING, uid, "first", coder, "2026-03-01T00:00:00.000Z"))
        change.add(Memo(change.new_uid(), MemoTarget.CODE, made.codes[1].uid, "no", coder, change.now))
    with made.project, made.project.read() as view:
        (segment,) = segments(view, Scope())
    assert segment.memos == ("first", "second")


def test_a_coding_over_two_turns_counts_where_one_of_them_does(tmp_path):
    made = query_world.build(tmp_path / "made.opq", 5, Size(codings=0, transcripts=1, turns=30))
    text, coder = made.texts[0], made.coders[0]
    number = next(
        n
        for n in range(1, len(text.roles))
        if text.roles[n - 1] is Role.INTERVIEWER and text.roles[n] is Role.RESPONDENT
    )
    asked, answered = text.turns[number - 1].span, text.turns[number].span
    spans = [asked, Span(asked.end - 1, answered.start + 1), Span(asked.end, answered.start)]
    with made.project.write("coding.apply", coder) as change:
        for span in spans:
            change.add(
                Coding(change.new_uid(), made.codes[1].uid, text.uid, text.revision, span, coder, change.now)
            )
    with made.project, made.project.read() as view:
        counted = {segment.span: segment.counted for segment in segments(view, Scope())}
    assert [counted[span] for span in spans] == [False, True, True]  # the last: the line feed between turns


def runs(characters, body):
    """The text of these characters, with a mark between parts that do not touch."""
    parts, last = [], None
    for position in sorted(characters):
        if last is None or position > last + 1:
            parts.append("")
        parts[-1] += body[position]
        last = position
    return GAP.join(parts)
