"""Importing the two made transcripts: every number of their expected results, and nothing lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from opimpuc_qda.domain.alignment import Method, Pairing
from opimpuc_qda.domain.draft import CharacterCount, Draft, DraftText, DraftTurn
from opimpuc_qda.domain.errors import TranscriptExists
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.resources import resource
from opimpuc_qda.services import importing, projects, undoing

SHARED = Path(__file__).parents[2].parent / "shared" / "transcripts-synthetic"
T1 = ["T1_LZ-01-01_zh-fr_table.docx"]
T2 = ["T2_LW-04-02_zh.txt", "T2_LW-04-02_en.txt"]


@pytest.fixture
def project(tmp_path):
    with projects.create(tmp_path / "p.opq", "Coder") as made:
        yield made


def expected(name):
    path = SHARED / f"{name}_expected.json"
    if not path.exists():
        pytest.skip("the expected results of the made transcripts are not beside the project")
    return json.loads(path.read_text(encoding="utf-8"))


def imported(project, names):
    coder = projects.coder_named(project, "Coder")
    (draft,) = importing.read_drafts([resource(f"sample/{name}") for name in names])
    prepared = importing.prepare(draft)
    (uid,) = importing.add(project, coder, [prepared])
    with project.read() as view:
        return prepared, read_transcript(view, uid)


@pytest.mark.parametrize(("name", "files"), [("T1", T1), ("T2", T2)])
def test_every_expected_number(project, name, files):
    facts = expected(name)
    prepared, read = imported(project, files)
    original, translation = read.texts
    assert [text.language for text in read.texts] == facts["languages"]
    assert len(original.turns) == facts["n_turns_original"]
    assert prepared.linked == facts["n_aligned_groups"]
    for fact, turn in zip(facts["turns"], original.turns, strict=True):
        assert turn.span.of(original.body) == fact["original"]
        assert (turn.speaker, turn.role) == (fact["speaker_original"], fact["role"])
    rendered = {}
    for bead in read.beads:
        text = "\n".join(translation.turns[n - 1].span.of(translation.body) for n in bead.pairing.translation)
        rendered |= dict.fromkeys(bead.pairing.original, text or None)
    assert rendered == {fact["n"]: fact["translation"] for fact in facts["turns"]}
    missing = facts.get("turns_without_translation") or facts["untranslated_turns"]
    assert list(prepared.untranslated) == missing


def test_sentences_stay_inside_their_turns_and_links_inside_their_beads(project):
    _, read = imported(project, T1)
    for text in read.texts:
        for sentence in text.sentences:
            assert any(turn.span.contains(sentence) for turn in text.turns)
    echoes = read.echoes(read.texts[0].uid, read.texts[1].uid)
    turn = read.texts[0].turns[8]
    place = read.texts[0].body.index("物料清单", turn.span.start)
    (echo,) = echoes.of(type(turn.span)(place, place + 4))
    assert "la nomenclature" in echo.of(read.texts[1].body)
    assert read.texts[1].turns[8].span.contains(echo)


def test_the_same_transcript_is_not_added_twice_and_import_is_one_operation(project):
    _, read = imported(project, T2)
    with pytest.raises(TranscriptExists) as caught:
        imported(project, T2)
    assert caught.value.name == read.name
    undoing.undo(project, projects.coder_named(project, "Coder"))
    imported(project, T2)


def made_text(version, language, *turns):
    said = tuple(DraftTurn(turn, "", Role.OTHER) for turn in turns)
    return DraftText(version, language, "made.xlsx", "", said)


def test_every_translation_keeps_the_pairings_of_its_layout(project):
    crossed = (Pairing((1,), (2,), 1.0, Method.LAYOUT), Pairing((2,), (1,), 1.0, Method.LAYOUT))
    straight = (Pairing((1,), (1,), 1.0, Method.LAYOUT), Pairing((2,), (2,), 1.0, Method.LAYOUT))
    texts = (
        made_text(Version.ORIGINAL, "zh-Hans", "早上下雨。", "下午晴。"),
        made_text(Version.TRANSLATION, "fr", "Soleil l'après-midi.", "Pluie le matin."),
        made_text(Version.TRANSLATION, "en", "Rain in the morning.", "Sun in the afternoon."),
        made_text(Version.TRANSLATION, "en", "Rain in the morning.", "Sun in the afternoon."),
    )
    draft = Draft(
        "made", "made", "", texts, crossed, (), CharacterCount(0, 0, 0), further_pairings=(straight,)
    )
    assert draft.pairings_by_text == (crossed, straight, ())
    prepared = importing.prepare(draft)
    kept = [
        [(p.original, p.translation, p.method) for p in pairings if p.original]
        for pairings in prepared.pairings
    ]
    assert kept[:2] == [
        [((1,), (2,), Method.LAYOUT), ((2,), (1,), Method.LAYOUT)],
        [((1,), (1,), Method.LAYOUT), ((2,), (2,), Method.LAYOUT)],
    ]
    assert {method for _, _, method in kept[2]} == {Method.COMPUTED}
    importing.add(project, projects.coder_named(project, "Coder"), [prepared])
    with project.read() as view:
        read = read_transcript(view, transcripts(view)[0].uid)
    assert [len(text.turns) for text in read.texts] == [2, 2, 2, 2]
    assert len(read.beads) == sum(map(len, prepared.pairings))
