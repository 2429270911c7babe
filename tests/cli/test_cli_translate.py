"""``translate``: the answer of an import, and nothing else changed."""

from __future__ import annotations

import pytest
from cli_world import PACKAGED, PAIR, TABLE

ORIGINAL, ENGLISH = (PACKAGED / name for name in PAIR)


@pytest.fixture
def chinese(new):
    """A project with the original of the pair."""
    new.run("import", ORIGINAL, "--coder", "林")
    return new


def name_of(commands):
    (row,) = commands.ask("transcripts")["transcripts"]
    return row["name"], row["uid"]


def test_it_answers_as_an_import_of_both(chinese, tmp_path):
    name, uid = name_of(chinese)
    said = chinese.ask("translate", name, ENGLISH, "--coder", "林")
    assert said["files"] == [PAIR[1]]
    (transcript,) = said["transcripts"]
    assert (transcript["name"], transcript["uid"]) == (name, uid)
    assert [text["role"] for text in transcript["texts"]] == ["original", "translation"]
    assert [text["file"] for text in transcript["texts"]] == list(PAIR)
    assert [text["encoding"] for text in transcript["texts"]] == ["gb18030", "utf-8-sig"]
    assert transcript["texts"][1]["language"] == "en"
    (full,) = chinese.ask("transcripts", "--text", name)["transcripts"]
    assert len(full["beads"]) == transcript["beads"] > 20
    assert full["untranslated"] == list(transcript["untranslated"])
    count = said["characters"]
    assert count["file"] == count["imported"] + count["skipped"]


def test_it_is_found_by_uid_and_tells_people(chinese):
    name, uid = name_of(chinese)
    told = chinese.run("translate", uid, ENGLISH, "--coder", "林").out
    assert told.startswith(name)
    assert "translation" in told


def test_refusals_leave_everything(chinese):
    name, _ = name_of(chinese)
    assert "nobody" in chinese.refused("translate", "nobody", ENGLISH, "--coder", "New")
    assert "zh-Hans" in chinese.refused("translate", name, ORIGINAL, "--coder", "New")
    assert "absent.txt" in chinese.refused("translate", name, chinese.folder / "absent.txt", "--coder", "New")
    chinese.run("translate", name, ENGLISH, "--coder", "林")
    assert "already" in chinese.refused("translate", name, ENGLISH, "--coder", "New")


def test_a_table_of_both_languages_is_known_by_its_translation(sample):
    assert "fr already" in sample.refused("translate", "LZ-01-01", PACKAGED / TABLE, "--coder", "林")
