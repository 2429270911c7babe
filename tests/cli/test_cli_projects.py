"""``new``, ``log``, ``check``, ``dump``, ``codebook`` and ``export``."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest
from cli_world import ROOT
from openpyxl import load_workbook

from opimpuc_qda import settings
from opimpuc_qda.services.projects import open_project

CODEBOOK = ROOT / "resources" / "codebook" / "opimpuc-governance.yaml"
ATTRIBUTES = ROOT / "resources" / "codebook" / "opimpuc-attributes.yaml"
HEADER = "transcript,language,start,end,code\n"
TABLE = HEADER + "LZ-01-01,zh-Hans,0,8,GOV.BIZ.RENT\nLZ-01-01,fr,0,8,GOV.BIZ.RENT\n"


def second_turns(sample):
    """A table that puts one code on the first answer, in both languages."""
    (found,) = sample.ask("transcripts", "--text", "LZ-01-01")["transcripts"]
    rows = [
        f"LZ-01-01,{text['language']},{text['turns'][1]['start']},{text['turns'][1]['end']},GOV.BIZ.RENT\n"
        for text in found["texts"]
    ]
    return sample.write("second turns.csv", HEADER + "".join(rows))


def test_new_tells_what_is_in_it(commands):
    found = commands.ask("new", "--coder", "林")
    assert found == {"project": str(commands.project), "codes": 80, "attributes": 36}
    assert [path.name for path in commands.folder.iterdir()] == [commands.project.name]


def test_new_takes_other_files_and_refuses_bad_ones(commands):
    text = CODEBOOK.read_text(encoding="utf-8").replace("GOV.ENG.OPEN_BOM", "GOV.ENG.OWN")
    own = commands.write("自己.yaml", text)
    assert commands.ask("new", "--codebook", own, "--attributes", ATTRIBUTES, "--coder", "A")["codes"] == 80
    assert "GOV.ENG.OWN" in commands.state()
    commands.project = commands.folder / "second.opq"
    bad = commands.write("bad.yaml", "codebook: [1]\n")
    assert "cannot be used as a codebook" in commands.refused("new", "--codebook", bad, "--coder", "A")
    assert not commands.project.exists()


def test_new_overwrites_nothing(new):
    assert "exists already" in new.refused("new", "--coder", "A")


def test_the_coder_is_the_person_of_the_settings_or_of_the_system(commands, monkeypatch):
    monkeypatch.setenv("LOGNAME", "lin")
    commands.run("new")
    assert commands.ask("log")["operations"][0]["coder"] == "lin"
    settings.save(settings.Settings(coder_name="林"))
    commands.project = commands.folder / "second.opq"
    commands.run("new")
    assert commands.ask("log")["operations"][0]["coder"] == "林"


def test_without_any_name_one_must_be_given(commands, monkeypatch):
    def nobody():
        raise OSError("no user")

    monkeypatch.setattr("getpass.getuser", nobody)
    for words in ([], ["--coder", " "]):
        said = commands.give("new", commands.project, *words)
        assert (said.status, said.out) == (2, "")
        assert "--coder" in said.err
        assert not commands.project.exists()


def test_the_log_tells_who_did_what(sample):
    table = sample.write("t.csv", TABLE)
    sample.run("code", "--coder", "李", "--from", table)
    rows = sample.ask("log")["operations"]
    assert [(row["coder"], row["kind"]) for row in rows] == [
        ("林", "project.create"),
        ("林", "transcript.import"),
        ("李", "coder.add"),
        ("李", "coding.apply"),
    ]
    assert rows[-1]["changes"] == 2
    assert all(row["undoes"] is None and len(row["uid"]) == 36 for row in rows)
    since = rows[2]["at"]
    assert [row["uid"] for row in sample.ask("log", "--since", since)["operations"]] == [
        row["uid"] for row in rows if row["at"] >= since
    ]
    assert sample.ask("log", "--since", "2999-01-01") == {"operations": []}
    assert len(sample.ask("log", "--since", "2020-01-01T10:00+08:00")["operations"]) == 4
    assert "李   coding.apply" in sample.run("log").out
    assert sample.give("log", sample.project, "--since", "yesterday").status == 2


def test_the_doctor_finds_and_repairs(sample):
    checks = sample.ask("check")["checks"]
    assert {check["name"] for check in checks} >= {"file", "bodies", "spans", "folds"}
    assert all(check["ok"] and check["found"] == [] for check in checks)
    before = sample.state()
    with closing(sqlite3.connect(sample.project)) as connection:
        connection.execute("UPDATE turn SET speaker = 'X' WHERE n = 1")
        connection.commit()
    said = sample.give("check", sample.project, "--json")
    assert (said.status, said.err) == (1, "")
    assert [check["name"] for check in said.json["checks"] if not check["ok"]] == ["folds"]
    assert "folds: found" in sample.give("check", sample.project).out
    assert all(check["ok"] for check in sample.ask("check", "--repair")["checks"])
    assert sample.state() == before


def test_the_dump_is_one_object_and_the_same_with_json(sample):
    state = sample.state()
    assert sample.run("dump", "--json").out == state
    assert state.count("\n") == 1
    canonical = json.dumps(json.loads(state), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert canonical == state[:-1]


def test_codebook_and_attributes_are_written_back_as_they_were(new):
    code, attributes = new.folder / "代码.yaml", new.folder / "a.yaml"
    assert new.ask("codebook", "export", code) == {"file": str(code), "codes": 80}
    assert new.ask("codebook", "export", attributes, "--attributes") == {
        "file": str(attributes),
        "attributes": 36,
    }
    assert code.read_bytes() == CODEBOOK.read_bytes()
    assert attributes.read_bytes() == ATTRIBUTES.read_bytes()
    assert "kind that cannot be used" in new.refused("codebook", "export", new.folder / "c.qdc")


@pytest.mark.parametrize(
    ("words", "own"), [((), 1), (("--counting", "passages"), 1), (("--counting", "codings"), 2)]
)
def test_the_workbook_counts_as_asked(sample, words, own):
    sample.run("code", "--coder", "李", "--from", second_turns(sample))
    target = sample.folder / "表 é.xlsx"
    found = sample.ask("export", target, *words)
    assert found["file"] == str(target)
    book = load_workbook(target)
    assert list(found["sheets"]) == book.sheetnames
    assert found["sheets"]["Segments"] == 2
    assert found["sheets"]["Codebook"] == 80
    rows = [[cell.value for cell in row] for row in book["Frequencies"].iter_rows()]
    (row,) = [row for row in rows if "GOV.BIZ.RENT" in row]
    header = next(row for row in rows if "Own" in row)
    assert row[header.index("Own")] == own


def test_the_workbook_speaks_three_languages(sample):
    names = set()
    for language in ("en", "fr", "zh-Hans"):
        names.add(tuple(sample.ask("export", sample.folder / "t.xlsx", "--language", language)["sheets"]))
    assert len(names) == 3


def test_a_target_that_cannot_be_written_is_told(sample):
    assert "cannot be written" in sample.refused("export", sample.folder / "absent" / "t.xlsx")
    assert "cannot be written" in sample.refused("codebook", "export", sample.folder / "absent" / "c.yaml")


@pytest.mark.parametrize("command", ["transcripts", "log", "check", "dump"])
def test_what_is_no_project_is_told_and_left_alone(commands, command):
    assert "There is no file" in commands.refused(command)
    for content, told in ((b"", "is empty"), ("问：吗？".encode(), "is no project")):
        path = commands.folder / "other.opq"
        path.write_bytes(content)
        said = commands.give(command, path)
        assert (said.status, said.out) == (1, "")
        assert told in said.err
        assert path.read_bytes() == content
        assert [file.name for file in commands.folder.iterdir()] == ["other.opq"]


def test_a_project_that_somebody_has_open_is_told_with_the_name(sample):
    with open_project(sample.project, "李"):
        said = sample.give("check", sample.project)
        sample.run("log")  # who only reads disturbs nobody
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith(f"{sample.project} is open elsewhere (李 on ")
    sample.run("log")


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("PRAGMA user_version = 99", "was written by a newer version of this program (format 99"),
        ("PRAGMA application_id = 7", "is no project of this program"),
    ],
)
def test_other_databases_are_told_and_left_alone(new, statement, told):
    with closing(sqlite3.connect(new.project)) as connection:
        connection.execute(statement)
    before = new.project.read_bytes()
    said = new.give("merge", new.project, new.project, "--coder", "A")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith(f"{new.project} {told}")
    assert new.project.read_bytes() == before


def test_a_damaged_project_is_told_and_left_alone(sample):
    content = bytearray(sample.project.read_bytes())
    content[4096 * 2 : 4096 * 6] = b"\xff" * (4096 * 4)
    sample.project.write_bytes(content)
    said = sample.give("check", sample.project, "--json")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith(f"{sample.project} is damaged (")
    assert said.err.count("\n") == 1
    assert sample.project.read_bytes() == content
