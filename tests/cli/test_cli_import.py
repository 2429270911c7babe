"""``import`` and ``transcripts`` say of the made interviews exactly what is expected of them."""

from __future__ import annotations

import json
import shutil
from itertools import pairwise

import pytest
from cli_world import PACKAGED, PAIR, SHARED, TABLE

PLACES = [
    pytest.param(
        SHARED,
        id="shared",
        marks=pytest.mark.skipif(not SHARED.is_dir(), reason="the shared samples are not here"),
    ),
    pytest.param(PACKAGED, id="packaged"),
]


def expected(name):
    path = SHARED / f"{name}_expected.json"
    if not path.exists():
        pytest.skip("the expected results are not here")
    return json.loads(path.read_text(encoding="utf-8"))


def imported(new, place, *names):
    return new.ask("import", *(place / name for name in names), "--coder", "林")


def in_full(new, name):
    (found,) = new.ask("transcripts", "--text", name)["transcripts"]
    return found


@pytest.mark.parametrize("place", PLACES)
def test_the_table(new, place):
    facts = expected("T1")
    found = imported(new, place, TABLE)
    assert found["files"] == facts["files"]
    (transcript,) = found["transcripts"]
    original, translation = transcript["texts"]
    assert transcript["name"] == facts["metadata"]["interview_code"]
    assert [text["language"] for text in transcript["texts"]] == facts["languages"]
    assert [text["role"] for text in transcript["texts"]] == ["original", "translation"]
    assert {text["file"] for text in transcript["texts"]} == {TABLE}
    assert (original["turns"], translation["turns"]) == (facts["n_turns_original"], facts["n_aligned_groups"])
    assert original["speakers"] == facts["speakers_original"]
    assert translation["speakers"] == facts["speakers_translation"]
    assert original["roles"] == facts["turns_per_role"]
    assert (original["first_time"], original["last_time"]) == (facts["first_time"], facts["last_time"])
    assert (translation["first_time"], translation["last_time"]) == (None, None)
    assert transcript["beads"] == facts["n_aligned_groups"]
    assert transcript["untranslated"] == facts["turns_without_translation"]
    assert transcript["uncertain"] == []
    sections = [piece["text"] for piece in found["skipped"] if piece["what"] == "section row"]
    assert sections == facts["section_rows"]
    count = found["characters"]
    assert count["file"] == count["imported"] + count["skipped"]


@pytest.mark.parametrize("place", PLACES)
def test_the_pair_of_files(new, place):
    facts = expected("T2")
    found = imported(new, place, *PAIR)
    assert found["files"] == facts["files"]
    (transcript,) = found["transcripts"]
    original, translation = transcript["texts"]
    assert [text["language"] for text in transcript["texts"]] == facts["languages"]
    assert [text["file"] for text in transcript["texts"]] == facts["files"]
    assert [text["encoding"] for text in transcript["texts"]] == ["gb18030", "utf-8-sig"]
    assert original["turns"] == facts["n_turns_original"]
    assert translation["turns"] == facts["n_turns_translation"]
    assert original["speakers"] == facts["speakers_original"]
    assert translation["speakers"] == facts["speakers_translation"]
    assert original["roles"] == facts["turns_per_role"]
    assert transcript["beads"] == facts["n_aligned_groups"]
    assert transcript["untranslated"] == facts["untranslated_turns"]
    count = found["characters"]
    assert count["file"] == count["imported"] + count["skipped"]


@pytest.mark.parametrize(
    ("name", "interview", "files"), [("T1", "LZ-01-01", (TABLE,)), ("T2", "LW-04-02", PAIR)], ids=["T1", "T2"]
)
def test_in_full(new, name, interview, files):
    facts = expected(name)
    imported(new, PACKAGED, *files)
    transcript = in_full(new, interview)
    original, translation = transcript["texts"]
    turns = facts["turns"]
    for text in transcript["texts"]:
        assert text["characters"] == len(text["body"])
        assert [turn["n"] for turn in text["turns"]] == list(range(1, len(text["turns"]) + 1))
    words = [original["body"][turn["start"] : turn["end"]] for turn in original["turns"]]
    assert words == [turn["original"] for turn in turns]
    assert [turn["speaker"] for turn in original["turns"]] == [turn["speaker_original"] for turn in turns]
    assert [turn["role"] for turn in original["turns"]] == [turn["role"] for turn in turns]
    assert [turn["time"] for turn in original["turns"]] == [turn.get("time") for turn in turns]
    heard = {}
    for bead in transcript["beads"]:
        assert bead["original"]
        assert 0 < bead["confidence"] <= 1
        said = [translation["turns"][n - 1] for n in bead["translation"]]
        text = "\n".join(translation["body"][turn["start"] : turn["end"]] for turn in said)
        heard |= dict.fromkeys(bead["original"], text)
    assert [heard.get(turn["n"]) for turn in turns] == [turn["translation"] or None for turn in turns]
    assert transcript["untranslated"] == [turn["n"] for turn in turns if not turn["translation"]]


def test_sentences_lie_inside_their_turns_and_lose_nothing(sample):
    for text in in_full(sample, "LW-04-02")["texts"]:
        covered = set()
        for start, end in text["sentences"]:
            assert any(turn["start"] <= start < end <= turn["end"] for turn in text["turns"])
            covered |= set(range(start, end))
        assert all(before[1] <= after[0] for before, after in pairwise(text["sentences"]))
        left = {text["body"][n] for n in range(len(text["body"])) if n not in covered}
        assert all(not char.strip() for char in left)
        assert len(text["sentences"]) > len(text["turns"])


def test_the_list_agrees_with_the_import(new):
    found = imported(new, PACKAGED, TABLE, *PAIR)
    listed = new.ask("transcripts")["transcripts"]
    assert [row["codings"] for row in listed] == [0, 0]
    for row in listed:
        (said,) = [item for item in found["transcripts"] if item["name"] == row["name"]]
        assert row["uid"] == said["uid"]
        for key in ("language", "role", "characters", "turns"):
            assert [text[key] for text in row["texts"]] == [text[key] for text in said["texts"]]
    assert [row["name"] for row in listed] == ["LW-04-02", "LZ-01-01"]


def test_a_transcript_is_found_by_its_uid_and_a_stranger_is_not(sample):
    uid = sample.ask("transcripts")["transcripts"][0]["uid"]
    assert in_full(sample, uid)["name"] == "LW-04-02"
    assert "no transcript called 没有" in sample.refused("transcripts", "--text", "没有")


def test_a_dry_run_says_the_same_and_changes_nothing(new):
    before = new.state()
    told = new.ask("import", PACKAGED / TABLE, "--dry-run", "--coder", "somebody new")
    assert new.state() == before
    done = imported(new, PACKAGED, TABLE)
    assert told["transcripts"][0].pop("uid") is None
    assert done["transcripts"][0].pop("uid")
    assert told == done


def test_importing_twice_is_refused_and_enters_no_coder(sample):
    assert "LZ-01-01 is in the project already" in sample.refused(
        "import", PACKAGED / TABLE, "--coder", "new"
    )
    copy = shutil.copy(PACKAGED / TABLE, sample.folder / "x(1).docx")
    assert "already" in sample.refused("import", copy, "--coder", "new", "--dry-run")


def test_a_layout_and_an_encoding_can_be_asked_for(new):
    both = [PACKAGED / name for name in PAIR]
    (draft,) = new.ask("import", *both, "--layout", "parallel files", "--dry-run")["transcripts"]
    assert draft["layout"] == "parallel files"
    assert "no layout called 圆形" in new.refused("import", *both, "--layout", "圆形")
    assert "as gbk" in new.refused("import", both[0], "--encoding", "gbk")
    (alone,) = new.ask("import", both[0], "--encoding", "gb18030", "--dry-run")["transcripts"]
    assert (len(alone["texts"]), alone["beads"], alone["untranslated"]) == (1, 0, [])


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("空 文件.txt", b"", "is empty"),
        ("broken.docx", b"PK\x03\x04 no zip", "content is something else"),
        ("text.docx", "问：是吗？".encode(), "content is something else"),
        ("program.exe", b"MZ", "of a kind that cannot be used"),
        ("half.txt", "问：你好？\n答：䶮".encode("gb18030") + b"\xff\xff\xff", "encodings"),
    ],
)
def test_bad_files_are_refused_in_one_sentence(new, name, content, told):
    path = new.folder / name
    path.write_bytes(content)
    said = new.refused("import", path, "--coder", "new")
    assert told in said
    assert str(path) in said


def test_a_bad_file_among_good_ones_keeps_all_out(new):
    empty = new.write("empty.txt", "")
    new.refused("import", PACKAGED / TABLE, empty)
    assert new.ask("transcripts") == {"transcripts": []}


def test_people_read_lines(new):
    said = new.run("import", PACKAGED / TABLE).out
    assert "turns without translation: 14" in said
    assert "section row 5" in said
    assert "受访者 17" in said
    listed = new.run("transcripts").out
    assert "LZ-01-01  zh-Hans, fr" in listed
    full = new.run("transcripts", "--text", "LZ-01-01").out
    assert "00:00:08 访谈者: " in full
