"""Translations added later: only the new is new, each step is one operation, and codings never move."""

from __future__ import annotations

import dataclasses
import json

import pytest
import service_world as world

from opimpuc_qda.domain.draft import DraftText, DraftTurn
from opimpuc_qda.domain.errors import (
    ChangedSince,
    NoSuchThing,
    NotATranslation,
    TranslationCoded,
    TranslationExists,
)
from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.queries.history import operations
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.resources import resource
from opimpuc_qda.services import coding, importing, memos, projects, translating, undoing


@pytest.fixture
def made(tmp_path):
    with world.make(tmp_path / "项目.opq") as project:
        yield project


def english(made):
    """A made English translation: one turn for each of the original, numbered in words that it shares."""
    with made.project.read() as view:
        original = read_transcript(view, made.transcript).original
    turns = tuple(
        DraftTurn(f"Turn {turn.n} says this. And a second sentence.", "R", Role.RESPONDENT, turn.time)
        for turn in original.turns
    )
    return DraftText(Version.TRANSLATION, "en", "made.txt", "utf-8", turns)


def attached(made, text=None):
    draft = translating.beside(made.project, made.transcript, text or english(made))
    return translating.attach(made.project, made.coder, made.transcript, draft).text


def code(made, text, start, end, coder=None):
    return coding.apply(
        made.project, coder or made.coder, made.code("GOV.BIZ.RENT"), text, Span(start, end), None
    )


def entities(state):
    """Every entity of a dump by kind and uid, and the bodies by their hashes."""
    kinds = json.loads(state)
    bodies = kinds.pop("body")
    found = {(kind, entity["uid"]): entity for kind, those in kinds.items() for entity in those}
    return found | {("body", name): content for name, content in bodies.items()}


def read(made):
    with made.project.read() as view:
        return read_transcript(view, made.transcript)


def test_only_the_translation_is_new(made):
    for text in (made.original, made.translation):
        code(made, text, 3, 30)
    before = entities(world.state(made.project))
    text = attached(made)
    after = entities(world.state(made.project))
    assert {key: after[key] for key in before} == before
    new = [(kind, entity) for (kind, uid), entity in after.items() if (kind, uid) not in before]
    assert {kind for kind, _ in new} == {"text", "revision", "speaker", "bead", "body"}
    beads = [entity for kind, entity in new if kind == "bead"]
    assert {(bead["original_text"], bead["translation_text"]) for bead in beads} == {(made.original, text)}


def test_a_second_translation_stands_beside_the_first_and_echoes(made):
    text = attached(made)
    found = read(made)
    assert [one.language for one in found.texts] == ["zh-Hans", "en", "fr"]
    english_text = found.text(text)
    for turn in found.original.turns:
        places = found.echoes(made.original, text).of(turn.span)
        assert places
        assert all(english_text.turns[turn.n - 1].span.contains(place) for place in places)
    assert found.echoes(made.original, made.translation).of(found.original.turns[0].span)
    with made.project.read() as view:
        assert [one.language for one in transcripts(view)[0].texts] == ["zh-Hans", "en", "fr"]


def test_each_step_is_one_operation_and_undone_exactly(made):
    empty = world.state(made.project)
    text = attached(made)
    full = world.state(made.project)
    translating.remove(made.project, made.coder, text)
    assert world.state(made.project) == empty
    with made.project.read() as view:
        kinds = [row.kind for row in operations(view)]
    assert sorted(kinds).count("translation.attach") == sorted(kinds).count("translation.remove") == 1
    assert undoing.undo(made.project, made.coder).kind == "translation.remove"
    assert world.state(made.project) == full
    assert undoing.undo(made.project, made.coder).kind == "translation.attach"
    assert world.state(made.project) == empty
    undoing.redo(made.project, made.coder)
    assert world.state(made.project) == full


def test_attaching_is_not_undone_under_somebodys_coding(made):
    text = attached(made)
    code(made, text, 0, 4, made.second)
    before = world.state(made.project)
    with pytest.raises(ChangedSince):
        undoing.undo(made.project, made.coder)
    assert world.state(made.project) == before


def test_one_translation_a_language(made):
    attached(made)
    before = world.state(made.project)
    with pytest.raises(TranslationExists) as caught:
        attached(made)
    assert (caught.value.name, caught.value.language) == ("LZ-01-01", "en")
    assert world.state(made.project) == before


def test_the_language_of_the_original_is_refused(made):
    turns = (DraftTurn("这是什么？", "问", Role.INTERVIEWER),)
    with pytest.raises(NotATranslation):
        attached(made, DraftText(Version.TRANSLATION, "zh-Hant", "", "", turns))


def test_a_coded_translation_goes_only_with_its_codings(made):
    before = world.state(made.project)
    text = attached(made)
    for start in (0, 10):
        uid = code(made, text, start, start + 5, made.second)
    memos.write(made.project, made.second, MemoTarget.CODING, uid, "a remark")
    coded = world.state(made.project)
    with pytest.raises(TranslationCoded) as caught:
        translating.remove(made.project, made.coder, text)
    assert (caught.value.language, caught.value.codings) == ("en", 2)
    assert world.state(made.project) == coded
    translating.remove(made.project, made.coder, text, with_codings=True)
    assert world.state(made.project) == before
    undoing.undo(made.project, made.coder)
    assert world.state(made.project) == coded


def test_an_original_is_no_translation(made):
    for text in (made.original, made.coder):
        with pytest.raises(NoSuchThing):
            translating.remove(made.project, made.coder, text, with_codings=True)


def test_a_file_aligns_as_if_both_had_come_together(tmp_path):
    original, english_file = (resource(f"sample/T2_LW-04-02_{language}.txt") for language in ("zh", "en"))
    found = []
    for name, files in (("together", [original, english_file]), ("later", [original])):
        with projects.create(tmp_path / f"{name}.opq", "Coder") as project:
            coder = projects.coder_named(project, "Coder")
            drafts = importing.read_drafts(files)
            (uid,) = importing.add(project, coder, [importing.prepare(draft) for draft in drafts])
            if name == "later":
                draft = translating.read_translation(project, uid, english_file)
                translating.attach(project, coder, uid, draft)
            with project.read() as view:
                found.append([bead.pairing for bead in read_transcript(view, uid).beads])
    assert found[0] == found[1]
    assert len(found[0]) > 20


def test_a_table_with_the_same_original_keeps_its_own_pairings(tmp_path):
    (draft,) = importing.read_drafts([resource(world.SAMPLE)])
    alone = importing.prepare(
        type(draft)(draft.name, draft.layout, draft.head, draft.texts[:1], (), (), draft.characters)
    )
    with projects.create(tmp_path / "p.opq", "Coder") as project:
        coder = projects.coder_named(project, "Coder")
        (uid,) = importing.add(project, coder, [alone])
        again = translating.read_translation(project, uid, resource(world.SAMPLE))
        assert [text.language for text in again.texts] == ["zh-Hans", "fr"]
        assert again.pairings == draft.pairings
        translating.attach(project, coder, uid, again)
        with project.read() as view:
            pairings = [bead.pairing for bead in read_transcript(view, uid).beads]
    assert sorted(pairings, key=str) == sorted(importing.prepare(draft).pairings[0], key=str)


def test_a_replaced_translation_keeps_its_uid_and_its_codings(made):
    text = attached(made)
    before = read(made)
    code(made, made.original, 0, 9)
    stays = code(made, text, 0, 10)
    turn = before.text(text).turns[4]
    goes = code(made, text, turn.span.start, turn.span.end)
    state = entities(world.state(made.project))
    draft = english(made)
    turns = list(draft.turns)
    turns[4] = dataclasses.replace(turns[4], text="Quite other words.")
    new = translating.beside(made.project, made.transcript, dataclasses.replace(draft, turns=tuple(turns)))
    done = translating.replace(made.project, made.coder, made.transcript, new)
    assert (done.text, done.corrected.kept, done.corrected.unplaced) == (text, 1, (goes,))
    now = read(made)
    assert [one.uid for one in now.texts] == [one.uid for one in before.texts]
    assert [one.span.of(now.text(text).body) for one in now.text(text).turns] == [one.text for one in turns]
    assert done.prepared.linked == sum(
        bool(bead.pairing.original and bead.pairing.translation)
        for bead in now.beads
        if bead.translation_text == text
    )
    after = entities(world.state(made.project))
    changed = {key for key in state if after.get(key) != state[key]}
    assert {kind for kind, _ in changed} <= {"text", "bead", "coding"}
    assert {uid for kind, uid in changed if kind == "coding"} == {stays}
    assert undoing.undo(made.project, made.coder).kind == "translation.replace"
    assert entities(world.state(made.project)) == state
    absent = translating.beside(made.project, made.transcript, dataclasses.replace(draft, language="de"))
    with pytest.raises(NoSuchThing):
        translating.replace(made.project, made.coder, made.transcript, absent)
