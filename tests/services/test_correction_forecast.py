"""What a correction is said to do is what it does; codings without a place can be given one."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
import service_world as world
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opimpuc_qda.domain.errors import NoSuchThing, NothingToImport, NoWords, OtherLanguage, OutsideText
from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.domain.progress import Cancelled
from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.codings import codings_of
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.queries.revisions import read_earlier, revisions
from opimpuc_qda.queries.unplaced import quoted, unplaced, unplaced_count, whereabouts
from opimpuc_qda.resources import resource
from opimpuc_qda.services import coding, correcting, importing, memos, projects, undoing
from opimpuc_qda.services.corrected_files import read_corrected


@pytest.fixture
def made(tmp_path):
    with world.make(tmp_path / "项目.opq") as project:
        yield project


def code(made, text, start, end):
    return coding.apply(made.project, made.coder, made.code("GOV.BIZ.RENT"), text, Span(start, end))


def read(made):
    with made.project.read() as view:
        return read_transcript(view, made.transcript)


def draft_of(side):
    return importing.read_drafts([resource(world.SAMPLE)])[0].texts[side]


def lost_coding(made, turn=9):
    """A coding whose turn was written anew, with the text as it was."""
    text = read(made).original
    start = text.turns[turn - 1].span.start
    uid = code(made, made.original, start + 2, start + 12)
    correcting.correct_turn(made.project, made.coder, made.original, turn, "这里什么都不剩了。")
    return uid, text


@pytest.mark.parametrize("seed", range(4))
def test_the_forecast_is_what_happens(made, seed):
    random_ = random.Random(seed)
    side = seed % 2
    text = read(made).texts[side]
    for turn in random_.sample(text.turns, 20):
        start = random_.randrange(turn.span.start, turn.span.end)
        code(made, text.uid, start, min(len(text.body), start + random_.randrange(1, 40)))
    draft = draft_of(side)
    turns = list(draft.turns)
    for _ in range(6):
        nth = random_.randrange(len(turns))
        turns[nth] = replace(turns[nth], text="改 " + turns[nth].text[3:] + " x")
    moved = turns.pop(random_.randrange(len(turns)))
    del turns[random_.randrange(len(turns))]
    turns.insert(random_.randrange(len(turns)), moved)
    new = replace(draft, turns=tuple(turns))
    before = world.state(made.project)
    said = correcting.forecast(made.project, text.uid, new)
    assert world.state(made.project) == before
    assert said.corrected.revision == text.revision
    done = correcting.replace_text(made.project, made.coder, text.uid, new)
    assert replace(said.corrected, revision=done.revision) == done
    assert done.kept + len(done.edited) + len(done.unplaced) == 20
    assert len(said.changes) >= 3
    with made.project.read() as view:
        assert {row.uid for row in unplaced(view)} == set(done.unplaced) == set(done.lost)
    assert correcting.forecast(made.project, text.uid, new).changes == ()
    undoing.undo(made.project, made.coder)
    assert world.state(made.project) == before


def test_the_forecast_can_be_stopped_and_refuses_nothing_at_all(made):
    class Impatient:
        def step(self, *_):
            raise Cancelled

    with pytest.raises(Cancelled):
        correcting.forecast(made.project, made.original, draft_of(0), Impatient())
    with pytest.raises(Cancelled):
        correcting.replace_text(made.project, made.coder, made.original, draft_of(0), Impatient())
    with pytest.raises(NoWords):
        correcting.forecast(made.project, made.original, replace(draft_of(0), turns=()))


def test_only_a_coding_that_had_a_place_is_lost_anew(made):
    first, _ = lost_coding(made, 9)
    text = read(made).original
    second = code(made, made.original, text.turns[4].span.start, text.turns[4].span.end)
    done = correcting.correct_turn(made.project, made.coder, made.original, 5, "全部换掉，一字不留吧。")
    assert set(done.unplaced) == {first, second}
    assert done.lost == (second,)


def test_moved_codings_are_counted(made):
    draft = draft_of(0)
    text = read(made).original
    long = max(range(len(draft.turns)), key=lambda n: len(draft.turns[n].text))
    uid = code(made, made.original, text.turns[long].span.start, text.turns[long].span.end)
    turns = [*draft.turns[:long], *draft.turns[long + 1 :], draft.turns[long]]
    done = correcting.replace_text(
        made.project, made.coder, made.original, replace(draft, turns=tuple(turns))
    )
    assert (done.kept, done.moved, done.unplaced) == (1, 1, ())
    with made.project.read() as view:
        (row,) = codings_of(view, made.transcript)
    assert (row.uid, row.span.of(read(made).original.body)) == (uid, draft.turns[long].text)


def test_a_coding_without_a_place_is_given_one(made):
    uid, old = lost_coding(made)
    memos.write(made.project, made.coder, MemoTarget.CODING, uid, "a remark")
    before = world.state(made.project)
    with made.project.read() as view:
        (row,) = unplaced(view)
        assert unplaced_count(view) == 1
        assert quoted(view, [uid]) == (row,)
        where = whereabouts(view, uid)
    assert (row.quote, row.before[-5:], row.after[:5]) == (
        row.span.of(old.body),
        old.body[row.span.start - 5 : row.span.start],
        old.body[row.span.end : row.span.end + 5],
    )
    ninth = read(made).original.turns[8].span
    assert where is not None
    assert (where.transcript, where.text) == (made.transcript, made.original)
    assert ninth.contains(where.span)
    assert len(where.span)
    correcting.place_coding(made.project, made.second, uid, made.original, ninth)
    with made.project.read() as view:
        assert (unplaced(view), unplaced_count(view)) == ((), 0)
        (found,) = codings_of(view, made.transcript)
        assert (found.uid, found.span, found.coder, found.memos) == (uid, ninth, made.coder, 1)
    assert undoing.undo(made.project, made.second).kind == "coding.place"
    assert world.state(made.project) == before
    assert all(check.ok for check in projects.check(made.project))


def test_a_coding_can_be_placed_in_the_translation(made):
    uid, _ = lost_coding(made)
    correcting.place_coding(made.project, made.coder, uid, made.translation, Span(3, 9))
    with made.project.read() as view:
        (found,) = codings_of(view, made.transcript)
        assert (found.text, found.span) == (made.translation, Span(3, 9))
        assert quoted(view, [uid])[0].quote == read(made).texts[1].body[3:9]
    assert all(check.ok for check in projects.check(made.project))


def test_what_cannot_be_placed_is_refused(made):
    uid, _ = lost_coding(made)
    before = world.state(made.project)
    for span in (Span(4, 4), Span(0, 9_999_999)):
        with pytest.raises(OutsideText):
            correcting.place_coding(made.project, made.coder, uid, made.original, span)
    with pytest.raises(NoSuchThing):
        correcting.place_coding(made.project, made.coder, made.coder, made.original, Span(0, 3))
    with pytest.raises(NoSuchThing):
        correcting.place_coding(made.project, made.coder, uid, made.coder, Span(0, 3))
    assert world.state(made.project) == before


def test_where_nothing_is_left_the_turn_is_shown(made):
    draft, text = draft_of(0), read(made).original
    uid = code(made, made.original, text.turns[8].span.start, text.turns[8].span.end)
    less = replace(draft, turns=draft.turns[:8] + draft.turns[9:])
    correcting.replace_text(made.project, made.coder, made.original, less)
    with made.project.read() as view:
        where = whereabouts(view, uid)
        assert whereabouts(view, made.coder) is None
    assert where is not None
    assert where.span in {turn.span for turn in read(made).original.turns[7:9]}


def test_codings_on_a_text_that_is_gone_are_counted_and_have_no_whereabouts(made):
    uid = code(made, made.translation, 0, 5)
    with made.project.write("test.remove", made.coder) as change:
        from opimpuc_qda.domain.transcript import Text

        change.remove(Text, made.translation)
    with made.project.read() as view:
        assert [row.uid for row in unplaced(view)] == [uid]
        assert unplaced_count(view) == 1
        assert whereabouts(view, uid) is None


def test_an_earlier_text_is_read_with_the_codings_as_they_were(made):
    text = read(made).original
    first = code(made, made.original, 0, 4)
    lost, _ = lost_coding(made)
    gone = code(made, made.original, 6, 9)
    coding.remove(made.project, made.coder, [gone])
    correcting.correct_turn(
        made.project, made.coder, made.original, 1, "前面加字。" + text.turns[0].span.of(text.body)
    )
    with made.project.read() as view:
        states = [read_earlier(view, row.uid) for row in revisions(view, made.original)]
    quotes = [{row.uid: row.span.of(one.transcript.original.body) for row in one.codings} for one in states]
    words = text.body[:4]
    assert quotes[0] == {first: words, lost: text.turns[8].span.of(text.body)[2:12]}
    assert quotes[1:] == [{first: words}, {first: words}]
    shown = states[0].transcript.original
    assert (shown.body, shown.turns, shown.sentences) == (text.body, text.turns, text.sentences)
    assert states[0].transcript.uid == made.transcript
    with made.project.read() as view, pytest.raises(NoSuchThing):
        read_earlier(view, first)


def test_a_file_is_read_for_the_text_that_it_corrects(made, tmp_path):
    table = resource(world.SAMPLE)
    for side, uid in enumerate((made.original, made.translation)):
        assert read_corrected(made.project, uid, table) == draft_of(side)
    english = tmp_path / "en.txt"
    english.write_text("Q: How do you find your customers?\nA: They walk in from the street.\n", "utf-8")
    with pytest.raises(OtherLanguage) as told:
        read_corrected(made.project, made.original, english)
    assert (told.value.found, told.value.wanted) == ("en", "zh-Hans")
    with pytest.raises(NoSuchThing):
        read_corrected(made.project, made.coder, table)
    empty = tmp_path / "none.txt"
    empty.write_text("\n \n", "utf-8")
    with pytest.raises((NothingToImport, OtherLanguage)):
        read_corrected(made.project, made.original, empty)


def test_a_file_without_times_takes_none_away(made):
    before = read(made).original
    bare = tuple(replace(turn, time=None) for turn in draft_of(0).turns)
    new = replace(draft_of(0), turns=(*bare[:4], replace(bare[4], text=bare[4].text + "好。"), *bare[5:]))
    said = correcting.forecast(made.project, made.original, new)
    assert [(one.old, one.new) for one in said.changes] == [(5, 5)]
    correcting.replace_text(made.project, made.coder, made.original, new)
    assert [turn.time for turn in read(made).original.turns] == [turn.time for turn in before.turns]
    assert any(turn.time for turn in before.turns)


SAMPLE = draft_of(0)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_quote_survives_wherever_its_turn_does(made, data):
    """Turns other than the coded one are corrected at will; what the forecast says is what happens."""
    correcting.replace_text(made.project, made.coder, made.original, SAMPLE)
    text = read(made).original
    nth = data.draw(st.integers(0, len(SAMPLE.turns) - 1))
    turn = text.turns[nth].span
    start = turn.start + data.draw(st.integers(0, max(0, len(SAMPLE.turns[nth].text) - 1)))
    span = Span(start, data.draw(st.integers(start + 1, turn.end)))
    uid = code(made, made.original, span.start, span.end)
    turns = list(SAMPLE.turns)
    words = st.text("甲乙丙 abc，。", min_size=1, max_size=12).filter(str.strip)
    for at in data.draw(st.sets(st.integers(0, len(turns) - 1), max_size=4)) - {nth}:
        rest = turns[at].text[data.draw(st.integers(0, 9)) :]
        turns[at] = replace(turns[at], text=(data.draw(words) + rest).strip())
    new = replace(SAMPLE, turns=tuple(turns))
    said = correcting.forecast(made.project, made.original, new)
    done = correcting.replace_text(made.project, made.coder, made.original, new)
    assert replace(said.corrected, revision=done.revision) == done
    assert uid not in done.unplaced
    with made.project.read() as view:
        assert quoted(view, [uid])[0].quote == span.of(text.body)
    coding.remove(made.project, made.coder, [uid])
