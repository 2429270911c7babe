"""Corrections: quotes stay where their words do, nothing is dropped, old states stay readable."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
import service_world as world

from opimpuc_qda.domain.errors import NoSuchThing, NoWords
from opimpuc_qda.domain.matrix import Counting, Scope
from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.domain.progress import Silent
from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.codings import codings_of, codings_with, place_of
from opimpuc_qda.queries.grounds import existing_codings
from opimpuc_qda.queries.history import operations
from opimpuc_qda.queries.memos import memos_on
from opimpuc_qda.queries.placement import placed_codings
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.queries.revisions import read_revision, revisions
from opimpuc_qda.queries.segments import segments
from opimpuc_qda.queries.tables import code_counts, tables
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.queries.unplaced import unplaced
from opimpuc_qda.resources import resource
from opimpuc_qda.services import coding, correcting, importing, memos, merging, projects, undoing

SCOPE = Scope(roles_left_out=frozenset())
WORDS = "我们把原理图𠮷放出来。别人照着清单买料！还有一句话。"


@pytest.fixture
def made(tmp_path):
    with world.make(tmp_path / "项目.opq") as project:
        yield project


def code(made, text, start, end, name="GOV.BIZ.RENT", coder=None):
    return coding.apply(made.project, coder or made.coder, made.code(name), text, Span(start, end))


def read(made):
    with made.project.read() as view:
        return read_transcript(view, made.transcript)


def quotes(made):
    """What every coding quotes, as the reading view draws it."""
    texts = {text.uid: text.body for text in read(made).texts}
    with made.project.read() as view:
        return {row.uid: row.span.of(texts[row.text]) for row in codings_of(view, made.transcript)}


def words_of(text, n):
    return text.turns[n - 1].span.of(text.body)


def links(made):
    """What renders what: the words of linked sentences, and the turns of every bead."""
    found = read(made)
    here, there = (text for text in found.texts)
    result = []
    for bead in found.beads:
        pairing = bead.pairing
        for link in pairing.links:
            one = [here.sentences[index].of(here.body) for index in link.original]
            other = [there.sentences[index].of(there.body) for index in link.translation]
            result.append((pairing.original, pairing.translation, tuple(one), tuple(other)))
    return result


def coded_everywhere(made):
    """One coding on each turn of both texts."""
    found = {}
    for text in read(made).texts:
        for turn in text.turns:
            end = min(turn.span.end, turn.span.start + 12)
            found[code(made, text.uid, turn.span.start, end)] = (text.uid, turn.n)
    return found


def test_a_turn_is_corrected_and_everything_else_keeps_its_words(made):
    owners = coded_everywhere(made)
    before, beads = quotes(made), links(made)
    done = correcting.correct_turn(made.project, made.coder, made.original, 9, WORDS + "\r\n 第二段。 ")
    text = read(made).original
    assert (text.revision, words_of(text, 9)) == (done.revision, WORDS + "\n第二段。")
    assert len(text.turns) == len(owners) - sum(uid != made.original for uid, _ in owners.values())
    lost = {uid for uid, place in owners.items() if place == (made.original, 9)}
    assert set(done.unplaced) == lost
    assert quotes(made) == {uid: quote for uid, quote in before.items() if uid not in lost}
    assert done.kept == sum(place[0] == made.original for place in owners.values()) - 1
    after = links(made)
    assert [link for link in after if 9 not in link[0]] == [link for link in beads if 9 not in link[0]]
    said = [sentence for link in after if 9 in link[0] for sentence in link[2]]
    assert said == ["我们把原理图𠮷放出来。", "别人照着清单买料！", "还有一句话。", "第二段。"]
    for one in text.sentences:
        assert any(turn.span.contains(one) for turn in text.turns)


def test_a_corrected_quote_is_carried_with_its_correction(made):
    text = read(made).original
    words, start = words_of(text, 9), text.turns[8].span.start
    uid = code(made, made.original, start, start + 20)
    done = correcting.correct_turn(made.project, made.coder, made.original, 9, words[:5] + "😀𠮷" + words[6:])
    assert (done.edited, done.unplaced) == ((uid,), ())
    assert quotes(made) == {uid: words[:5] + "😀𠮷" + words[6:20]}


def test_one_operation_undone_and_redone_exactly(made):
    coded_everywhere(made)
    before = world.state(made.project)
    done = correcting.correct_turn(made.project, made.coder, made.original, 9, WORDS)
    after = world.state(made.project)
    with made.project.read() as view:
        assert [row.kind for row in operations(view)].count("text.correct") == 1
        assert len(unplaced(view)) == len(done.unplaced) == 1
    assert undoing.undo(made.project, made.coder).kind == "text.correct"
    assert world.state(made.project) == before
    with made.project.read() as view:
        assert unplaced(view) == ()
    undoing.redo(made.project, made.coder)
    assert world.state(made.project) == after
    assert all(check.ok for check in projects.check(made.project))


def test_an_unplaced_coding_is_listed_and_nowhere_else(made):
    text = read(made).original
    span = Span(text.turns[8].span.start, text.turns[8].span.start + 15)
    lost = code(made, made.original, span.start, span.end)
    kept = code(made, made.original, 0, 5, "GOV.BIZ.RENT")
    memos.write(made.project, made.coder, MemoTarget.CODING, lost, "a remark")
    correcting.correct_turn(made.project, made.second, made.original, 9, "短。")
    rent = made.code("GOV.BIZ.RENT")
    with made.project.read() as view:
        (row,) = unplaced(view)
        assert unplaced(view, made.transcript) == (row,)
        assert unplaced(view, made.coder) == ()
        assert (row.uid, row.span, row.quote) == (lost, span, span.of(text.body))
        assert (row.revision, row.text, row.language) == (text.revision, made.original, "zh-Hans")
        assert (row.coder_name, row.transcript_name, row.code) == ("Coder A", "LZ-01-01", rent)
        assert [one.uid for one in codings_of(view, made.transcript)] == [kept]
        assert [one.uid for one in codings_with(view, (lost, kept))] == [kept]
        assert [one.coding for one in segments(view, SCOPE)] == [kept]
        assert len(placed_codings(view, SCOPE)) == 1
        assert list(existing_codings(view, made.coder, made.original, Span(0, 9999)).values()) == [kept]
        assert code_counts(view)[rent].own == 1
        assert tables(view, Counting.CODINGS, SCOPE).tally.codings == 1
        assert transcripts(view)[0].codings == 1
        assert place_of(view, (lost,)) is None
        assert len(memos_on(view, lost)) == 1
    again = code(made, made.original, span.start, span.start + 1)
    assert again != lost
    coding.remove(made.project, made.coder, [lost])
    with made.project.read() as view:
        assert unplaced(view) == ()
        assert memos_on(view, lost) == ()


def test_the_old_revision_stays_readable(made):
    old = read(made).original
    uid = code(made, made.original, 0, 4)
    done = correcting.correct_turn(made.project, made.second, made.original, 1, "完全不同的话。")
    with made.project.read() as view:
        rows = revisions(view, made.original)
        assert [(row.uid, row.current) for row in rows] == [(old.revision, False), (done.revision, True)]
        assert [(row.coder, row.codings) for row in rows] == [("Coder A", 1), ("Coder B", 0)]
        assert [row.characters for row in rows] == [len(old.body), len(read(made).original.body)]
        found = read_revision(view, old.revision)
        assert (found.text, found.body, found.segments) == (made.original, old.body, old.segments)
        assert read_revision(view, done.revision).body == read(made).original.body
        with pytest.raises(NoSuchThing):
            read_revision(view, uid)


def test_words_that_come_back_take_their_codings_back(made):
    text = read(made).original
    words, start = words_of(text, 9), text.turns[8].span.start
    uid = code(made, made.original, start, start + 15)
    before = quotes(made)
    correcting.correct_turn(made.project, made.coder, made.original, 9, "短。")
    assert quotes(made) == {}
    done = correcting.correct_turn(made.project, made.coder, made.original, 9, words)
    assert (done.kept, done.unplaced) == (1, ())
    assert quotes(made) == before
    assert uid in quotes(made)


def test_nothing_changed_is_no_operation(made):
    code(made, made.original, 0, 4)
    before = world.state(made.project)
    text = read(made).original
    done = correcting.correct_turn(made.project, made.coder, made.original, 3, words_of(text, 3) + " \n")
    assert (done.revision, done.kept) == (text.revision, 1)
    same = importing.read_drafts([resource(world.SAMPLE)])[0].texts[0]
    correcting.replace_text(made.project, made.coder, made.original, same)
    assert correcting.place(made.project, made.coder, made.original).unplaced == ()
    assert world.state(made.project) == before
    with made.project.read() as view:
        assert [row.kind for row in operations(view)].count("text.correct") == 0


@pytest.mark.parametrize(
    ("turn", "words", "error"), [(0, "好", NoSuchThing), (999, "好", NoSuchThing), (1, " \n\t", NoWords)]
)
def test_refusals(made, turn, words, error):
    with pytest.raises(error):
        correcting.correct_turn(made.project, made.coder, made.original, turn, words)
    with pytest.raises(NoSuchThing):
        correcting.correct_turn(made.project, made.coder, made.coder, 1, "好")


def draft_of(made, side):
    return importing.read_drafts([resource(world.SAMPLE)])[0].texts[side]


def test_a_whole_corrected_file_takes_the_place_of_a_text(made):
    """One turn corrected, one gone, one more, one parted: the rest keeps codings and links."""
    owners = coded_everywhere(made)
    before, beads = quotes(made), links(made)
    draft = draft_of(made, 0)
    turns = list(draft.turns)
    parted = next(n for n in range(15, len(turns)) if "。" in turns[n].text[:-2])
    cut = turns[parted].text.index("。") + 1
    corrected = [
        *turns[:3],
        replace(turns[3], text=turns[3].text + "补充一句。"),
        *turns[4:10],
        *turns[11:parted],
        replace(turns[parted], text=turns[parted].text[:cut]),
        replace(turns[parted], text=turns[parted].text[cut:].strip()),
        *turns[parted + 1 :],
        replace(turns[0], text="这是新加的一段话，别处没有。", speaker="记录员"),
    ]
    new = replace(draft, turns=tuple(corrected), file="corrected.docx")
    done = correcting.replace_text(made.project, made.coder, made.original, new)
    text = read(made).original
    assert [words_of(text, turn.n) for turn in text.turns] == [turn.text for turn in corrected]
    assert text.turns[-1].speaker == "记录员"
    lost = {uid for uid, place in owners.items() if place == (made.original, 11)}
    assert set(done.unplaced) == lost
    assert {uid: quote for uid, quote in quotes(made).items() if uid not in done.edited} == {
        uid: quote for uid, quote in before.items() if uid not in lost | set(done.edited)
    }
    gone = {turns[10].text, turns[parted].text, turns[3].text}
    untouched = [link[2:] for link in beads if not any(turns[n - 1].text in gone for n in link[0])]
    after = [link[2:] for link in links(made)]
    assert all(link in after for link in untouched)
    held = sorted(n for bead in read(made).beads for n in bead.pairing.original)
    assert held == [turn.n for turn in text.turns]
    translation = read(made).texts[1]
    assert sorted(n for bead in read(made).beads for n in bead.pairing.translation) == [
        turn.n for turn in translation.turns
    ]
    assert all(check.ok for check in projects.check(made.project))
    undoing.undo(made.project, made.coder)
    assert (quotes(made), links(made)) == (before, beads)


def test_a_translation_is_corrected_the_same_way(made):
    text = read(made).texts[1]
    uid = code(made, made.translation, text.turns[5].span.start, text.turns[5].span.end)
    words = words_of(text, 3) + " Une phrase de plus."
    correcting.correct_turn(made.project, made.coder, made.translation, 3, words)
    now = read(made).texts[1]
    assert words_of(now, 3) == words
    assert quotes(made)[uid] == words_of(text, 6)
    (bead,) = [bead for bead in read(made).beads if 3 in bead.pairing.translation]
    said = [now.sentences[index].of(now.body) for link in bead.pairing.links for index in link.translation]
    assert said[-1] == "Une phrase de plus."


def test_codings_that_a_merge_brings_on_the_old_text_are_placed(made, tmp_path):
    text = read(made).original
    made.project.close()
    other = tmp_path / "other.opq"
    shutil.copyfile(made.project.path, other)
    start = text.turns[8].span.start
    with projects.open_project(other, "Coder B") as hers:
        theirs = code(replace(made, project=hers), made.original, start, start + 12, coder=made.second)
    with projects.open_project(made.project.path, "Coder A") as mine:
        again = replace(made, project=mine)
        correcting.correct_turn(mine, made.coder, made.original, 1, "前面改了。")
        merging.merge(mine, made.coder, [other], Silent())
        with mine.read() as view:
            assert [row.uid for row in unplaced(view)] == [theirs]
        assert quotes(again) == {}
        done = correcting.place(mine, made.coder, made.original)
        assert (done.kept, done.unplaced) == (1, ())
        assert quotes(again) == {theirs: text.body[start : start + 12]}
        assert undoing.undo(mine, made.coder).kind == "text.place"
        assert quotes(again) == {}
