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


def test_a_translation_is_replaced_and_its_lost_codings_are_listed(chinese):
    name, _ = name_of(chinese)
    assert "no translation" in chinese.refused("translate", name, ENGLISH, "--replace", "--coder", "New")
    chinese.run("translate", name, ENGLISH, "--coder", "林")
    (full,) = chinese.ask("transcripts", "--text", name)["transcripts"]
    body, turn = full["texts"][1]["body"], full["texts"][1]["turns"][4]
    places = ((0, 8), (turn["start"], turn["end"]))
    rows = "".join(f"{name},en,{start},{end},GOV.BIZ.RENT\n" for start, end in places)
    table = chinese.write("codes.csv", "transcript,language,start,end,code\n" + rows)
    chinese.run("code", "--coder", "林", "--from", table)
    words = body[turn["start"] : turn["end"]]
    text = ENGLISH.read_text("utf-8-sig")
    assert text.count(words) == 1
    new = chinese.write("T2_LW-04-02_en.txt", text.replace(words, "12 34."))
    said = chinese.ask("translate", name, new, "--replace", "--coder", "林")
    (lost,) = said["codings"]["unplaced"]
    assert (said["codings"]["kept"], said["codings"]["edited"]) == (1, [])
    assert [one["encoding"] for one in said["transcripts"][0]["texts"]] == ["gb18030", "utf-8"]
    (full,) = chinese.ask("transcripts", "--text", name)["transcripts"]
    assert [one["start"] for one in full["codings"]] == [0]
    (listed,) = full["unplaced"]
    assert (listed["uid"], listed["quote"], listed["code"]) == (lost, words, "GOV.BIZ.RENT")
    told = chinese.run("transcripts", "--text", name).out
    assert "codings without a place in the text as it is now" in told
