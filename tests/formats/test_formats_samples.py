"""The made samples of the design give every number of their expected results."""

import json
import sys
import time
from collections import Counter
from pathlib import Path
from subprocess import run

import pytest

from opimpuc_qda.domain.alignment import Method
from opimpuc_qda.formats.transcripts.reader import read

SAMPLES = Path(__file__).parents[2].parent / "shared" / "transcripts-synthetic"
TABLE = SAMPLES / "T1_LZ-01-01_zh-fr_table.docx"
PAIR = (SAMPLES / "T2_LW-04-02_zh.txt", SAMPLES / "T2_LW-04-02_en.txt")
SECOND = 1000

pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the shared samples are not here")


@pytest.fixture(scope="module")
def table():
    (draft,) = read([TABLE])
    return draft, json.loads((SAMPLES / "T1_expected.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def pair():
    (draft,) = read(PAIR)
    return draft, json.loads((SAMPLES / "T2_expected.json").read_text("utf-8"))


def milliseconds(clock):
    hours, minutes, seconds = map(int, clock.split(":"))
    return ((hours * 60 + minutes) * 60 + seconds) * SECOND


def speakers(text):
    return Counter(turn.speaker for turn in text.turns)


def roles(text):
    return Counter(str(turn.role) for turn in text.turns)


@pytest.mark.parametrize("name", ["table", "pair"])
def test_turns_speakers_and_roles(name, request):
    draft, expected = request.getfixturevalue(name)
    original, translation = draft.texts
    assert [original.language, translation.language] == expected["languages"]
    assert len(original.turns) == expected["n_turns_original"]
    assert speakers(original) == expected["speakers_original"]
    assert speakers(translation) == expected["speakers_translation"]
    assert roles(original) == expected["turns_per_role"]
    turns = expected["turns"]
    assert [turn.text for turn in original.turns] == [turn["original"] for turn in turns]
    assert [turn.speaker for turn in original.turns] == [turn["speaker_original"] for turn in turns]
    assert [str(turn.role) for turn in original.turns] == [turn["role"] for turn in turns]
    translated = [turn for turn in turns if turn["translation"]]
    assert [turn.text for turn in translation.turns] == [turn["translation"] for turn in translated]
    assert [str(turn.role) for turn in translation.turns] == [turn["role"] for turn in translated]
    assert draft.warnings == ()


@pytest.mark.parametrize("name", ["table", "pair"])
def test_han_characters_and_the_count(name, request):
    draft, expected = request.getfixturevalue(name)
    han = sum("\u3400" <= char <= "\u9fff" for turn in draft.texts[0].turns for char in turn.text)
    assert abs(han - expected["han_characters_in_turns"]) <= 1  # whether 〇 counts
    assert draft.characters.file == draft.characters.imported + draft.characters.skipped


def test_times_of_the_table(table):
    draft, expected = table
    times = [turn.time for turn in draft.texts[0].turns]
    assert times == [milliseconds(turn["time"]) for turn in expected["turns"]]
    assert (times[0], times[-1]) == (
        milliseconds(expected["first_time"]),
        milliseconds(expected["last_time"]),
    )
    assert {turn.time for turn in draft.texts[1].turns} == {None}


def test_rows_of_the_table(table):
    draft, expected = table
    skipped = {
        what: [piece.text for piece in draft.skipped if piece.what == what]
        for what in ("section row", "header row")
    }
    assert skipped == {
        "section row": expected["section_rows"],
        "header row": ["中文原文\nTraduction française"],
    }
    assert len(draft.pairings) + sum(map(len, skipped.values())) == expected["table_rows_total"]
    assert (draft.name, draft.layout) == (expected["metadata"]["interview_code"], "table, 2 columns")
    for value in expected["metadata"].values():
        assert value in draft.head


def test_pairings_of_the_table(table):
    draft, expected = table
    lone = [pairing.original for pairing in draft.pairings if not pairing.translation]
    assert lone == [(n,) for n in expected["turns_without_translation"]]
    shared = [pairing for pairing in draft.pairings if pairing.translation]
    assert len(shared) == expected["n_aligned_groups"]
    assert [pairing.original[0] for pairing in shared] == [original for original, _ in expected["aligned"]]
    assert [pairing.translation for pairing in shared] == [(n,) for n in range(1, len(shared) + 1)]
    assert {(pairing.method, pairing.confidence) for pairing in draft.pairings} == {(Method.LAYOUT, 1.0)}


def test_the_pair_of_files(pair):
    draft, expected = pair
    assert (draft.name, draft.layout, draft.pairings) == ("LW-04-02", "parallel files", ())
    assert [text.file for text in draft.texts] == expected["files"]
    assert [text.encoding for text in draft.texts] == ["gb18030", "utf-8-sig"]
    assert len(draft.texts[1].turns) == expected["n_turns_translation"]
    assert [piece.what for piece in draft.skipped] == ["head", "head"]
    assert [len(head.split("\n")) for head in draft.head.split("\n\n")] == [3, 3]
    assert draft.texts[0].turns[1].text.count("䶮") == 1


def test_the_order_of_files_decides_nothing(pair):
    assert read(PAIR[::-1]) == (pair[0],)


def test_real_transcripts_lose_nothing():
    folder = SAMPLES.parent / "transcripts" / "command-line-heroes"
    gold = SAMPLES.parent / "gold" / "align_turns_zh_en"
    paths = sorted(folder.glob("*.txt"))
    if not paths:
        pytest.skip("the shared transcripts are not here")
    for draft in read(paths):
        assert draft.layout == "parallel files"
        assert [text.language for text in draft.texts] == ["zh-Hans", "en"]
        assert draft.characters.file == draft.characters.imported + draft.characters.skipped
        beads = json.loads((gold / f"{draft.name}.json").read_text("utf-8"))["beads"]
        known = [
            (turn["speaker"], turn["t"] * SECOND, turn["text"].strip())
            for bead in beads
            for turn in bead["en"]
        ]
        assert [(turn.speaker, turn.time, turn.text) for turn in draft.texts[1].turns] == known


@pytest.mark.benchmark
def test_the_table_is_read_in_a_fraction_of_half_a_second():
    read([TABLE])
    start = time.perf_counter()
    read([TABLE])
    assert time.perf_counter() - start < 0.1


def test_lxml_is_not_imported_before_it_is_needed():
    code = "import sys, opimpuc_qda.formats.transcripts.reader; sys.exit('lxml' in sys.modules)"
    assert run([sys.executable, "-c", code], cwd=Path(__file__).parents[2]).returncode == 0
