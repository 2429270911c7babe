"""A translation typed in: each turn is one operation, linked with its original, and nothing else moves."""

from __future__ import annotations

import shutil

import pytest
import service_world as world

from opimpuc_qda.domain.alignment import Method
from opimpuc_qda.domain.errors import NoSuchThing, NotATranslation, TranslationExists
from opimpuc_qda.domain.matrix import Counting, Scope
from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.codings import codings_of
from opimpuc_qda.queries.history import operations
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.queries.tables import tables
from opimpuc_qda.queries.unplaced import unplaced
from opimpuc_qda.services import coding, merging, translating, undoing
from opimpuc_qda.services.projects import open_project
from opimpuc_qda.services.typing_beside import start, words_beside, write
from opimpuc_qda.store.doctor import examine


@pytest.fixture
def made(tmp_path):
    with world.make(tmp_path / "项目.opq") as project:
        yield project


@pytest.fixture
def typed(made):
    """The uid of an empty English translation."""
    return start(made.project, made.coder, made.transcript, "en")


def read(made):
    with made.project.read() as view:
        return read_transcript(view, made.transcript)


def sound(made):
    return all(checked.ok for checked in examine(made.project))


def beside(made, typed):
    """What stands beside each turn that has something: number of the original's turn -> words."""
    found = read(made)
    every = {turn.n: words_beside(found, typed, turn.n) for turn in found.original.turns}
    return {n: words for n, words in every.items() if words}


def code(made, text, words):
    """A coding on the first place of ``words``; returns its uid."""
    at = read(made).text(text).body.index(words)
    return coding.apply(
        made.project, made.coder, made.code("GOV.BIZ.RENT"), text, Span(at, at + len(words)), None
    )


def quotes(made):
    found = read(made)
    with made.project.read() as view:
        return {row.uid: row.span.of(found.text(row.text).body) for row in codings_of(view, made.transcript)}


def test_it_starts_without_a_word(made, typed):
    text = read(made).text(typed)
    assert (text.language, text.body, text.turns) == ("en", "", ())
    assert beside(made, typed) == {}
    assert sound(made)
    with made.project.read() as view:
        assert tables(view, Counting.PASSAGES, Scope())


def test_only_one_of_each_language_and_none_in_that_of_the_original(made, typed):
    with pytest.raises(TranslationExists):
        start(made.project, made.coder, made.transcript, "en")
    with pytest.raises(NotATranslation):
        start(made.project, made.coder, made.transcript, "zh-Hant")


def test_turns_typed_in_any_order_stand_in_that_of_the_original(made, typed):
    for turn in (5, 2, 9, 3, 1):
        assert write(made.project, made.coder, typed, turn, f" Turn {turn}. It is said twice.\n\n Twice. ")
    expected = {n: f"Turn {n}. It is said twice.\nTwice." for n in (1, 2, 3, 5, 9)}
    assert beside(made, typed) == expected
    found = read(made)
    text = found.text(typed)
    assert text.body == "\n".join(expected.values())
    assert [turn.n for turn in text.turns] == [1, 2, 3, 4, 5]
    assert [one.of(text.body) for one in text.sentences[:3]] == ["Turn 1.", "It is said twice.", "Twice."]
    for bead in found.beads:
        if bead.translation_text == typed:
            assert (bead.pairing.method, bead.pairing.confidence) == (Method.MANUAL, 1.0)
    for turn, (n, _) in zip(text.turns, expected.items(), strict=True):
        assert (turn.speaker, turn.role) == (
            found.original.turns[n - 1].speaker,
            found.original.turns[n - 1].role,
        )
        echo = found.echoes(found.original.uid, typed).of(found.original.turns[n - 1].span)
        assert echo
        assert all(turn.span.contains(place) for place in echo)
    assert sound(made)


def test_each_turn_is_one_operation_and_undone_exactly(made, typed):
    states = [world.state(made.project)]
    for turn in (2, 1, 3):
        write(made.project, made.coder, typed, turn, f"Turn {turn}.")
        states.append(world.state(made.project))
    write(made.project, made.coder, typed, 1, "Corrected turn 1.")
    states.append(world.state(made.project))
    write(made.project, made.coder, typed, 2, "")
    assert beside(made, typed) == {1: "Corrected turn 1.", 3: "Turn 3."}
    last = world.state(made.project)
    for state in reversed(states):
        undoing.undo(made.project, made.coder)
        assert world.state(made.project) == state
    for _ in states:
        undoing.redo(made.project, made.coder)
    assert world.state(made.project) == last
    with made.project.read() as view:
        kinds = [row.kind for row in operations(view) if row.undoes is None]
    assert kinds.count("translation.type") == 4  # and one correction
    assert kinds.count("text.correct") == 1


def test_the_speaker_is_known_again_after_an_undo(made, typed):
    write(made.project, made.coder, typed, 1, "One.")
    role = read(made).text(typed).turns[0].role
    undoing.undo(made.project, made.coder)
    write(made.project, made.coder, typed, 1, "One again.")
    assert read(made).text(typed).turns[0].role is role


def test_codings_keep_their_words_though_the_same_ones_are_typed_before_and_behind(made, typed):
    write(made.project, made.coder, typed, 4, "Yes, rent.")
    write(made.project, made.coder, typed, 5, "So it is.")
    original = code(made, made.original, read(made).original.body[3:30])
    rent, both = code(made, typed, "rent"), code(made, typed, "rent.\nSo")
    before = quotes(made)
    for turn in (1, 6):
        write(made.project, made.coder, typed, turn, "Yes, rent.")
    assert quotes(made) == before
    found = read(made)
    with made.project.read() as view:
        (row,) = (row for row in codings_of(view, made.transcript) if row.uid == rent)
    assert found.text(typed).turns[1].span.contains(row.span)  # still in what renders turn 4
    write(made.project, made.coder, typed, 4, "")
    assert quotes(made) == {original: before[original], both: "So"}
    with made.project.read() as view:
        assert [row.quote for row in unplaced(view)] == ["rent"]
    undoing.undo(made.project, made.coder)
    assert quotes(made) == before


def test_gaps_of_an_imported_translation_are_filled(made):
    found = read(made)
    missing = next(
        n for n, _ in enumerate(found.original.turns, 1) if not words_beside(found, made.translation, n)
    )
    others = {n: words for n, words in beside(made, made.translation).items() if n != missing}
    echoes = {
        n: found.echoes(made.original, made.translation).of(found.original.turns[n - 1].span) for n in others
    }
    quoted = {n: [one.of(found.text(made.translation).body) for one in those] for n, those in echoes.items()}
    write(made.project, made.coder, made.translation, missing, "Oui, c'est vrai.")
    assert beside(made, made.translation) == {**others, missing: "Oui, c'est vrai."}
    found = read(made)
    text = found.text(made.translation)
    for n, those in quoted.items():
        places = found.echoes(made.original, made.translation).of(found.original.turns[n - 1].span)
        assert [one.of(text.body) for one in places] == those
    new = next(turn for turn in text.turns if turn.span.of(text.body) == "Oui, c'est vrai.")
    same = [t.speaker for t in found.original.turns if t.speaker == found.original.turns[missing - 1].speaker]
    assert (new.speaker in {turn.speaker for turn in text.turns if turn != new}) is (len(same) > 1)
    assert sound(made)


def test_nothing_to_do_makes_no_operation(made, typed):
    assert not write(made.project, made.coder, typed, 3, "  \n ")
    assert write(made.project, made.coder, typed, 3, "Here.")
    before = world.state(made.project)
    assert not write(made.project, made.coder, typed, 3, " Here. ")
    assert world.state(made.project) == before


def test_places_that_are_not_there_are_refused(made, typed):
    last = len(read(made).original.turns)
    for text, turn in ((typed, 0), (typed, last + 1), (made.transcript, 1)):
        with pytest.raises(NoSuchThing):
            write(made.project, made.coder, text, turn, "words")


def test_it_can_be_removed_with_all_its_turns(made):
    empty = world.state(made.project)
    typed = start(made.project, made.coder, made.transcript, "en")
    for turn in (1, 2):
        write(made.project, made.coder, typed, turn, "Words.")
    translating.remove(made.project, made.coder, typed)
    assert world.state(made.project) == empty


def test_two_who_typed_in_their_copies_can_be_merged(made, typed, tmp_path):
    write(made.project, made.coder, typed, 1, "One.")
    copy = tmp_path / "copy.opq"
    made.project.close()
    shutil.copy(made.project.path, copy)
    for path, turns in ((made.project.path, (2, 3)), (copy, (4, 5, 6, 7))):
        with open_project(path, "Coder A") as project:
            for turn in turns:
                write(project, made.coder, typed, turn, f"Turn {turn} by hand.")
    with open_project(made.project.path, "Coder A") as project:
        merging.merge(project, made.coder, [copy])
        with project.read() as view:
            found = read_transcript(view, made.transcript)
            assert tables(view, Counting.PASSAGES, Scope())
        text = found.text(typed)
        assert text.body.startswith("One.")
        for turn in found.original.turns:  # whichever state won, what is left of the links can be followed
            found.echoes(found.original.uid, typed).of(turn.span)
        write(project, made.coder, typed, 9, "And on.")
