"""``code``: a table becomes codings, all of them or none."""

from __future__ import annotations

import pytest
from cli_world import Commands

HEADER = "transcript,language,start,end,code,weight,memo\n"
GOOD = "LZ-01-01,zh-Hans,0,8,GOV.BIZ.RENT,,\n"


def codings(sample, name="LZ-01-01"):
    (found,) = sample.ask("transcripts", "--text", name)["transcripts"]
    return found["codings"]


def test_codings_are_made_and_a_second_time_are_there(sample):
    uid = sample.ask("transcripts")["transcripts"][0]["uid"]  # of LW-04-02
    table = sample.write(
        "编码 表.csv",
        HEADER
        + 'LZ-01-01,fr,12,40,GOV.ENG.OPEN_BOM,2.5,"两行\n备注"\n'
        + GOOD
        + f"{uid},en,3,9,META.TRANSL,,\n"
        + GOOD,
    )
    assert sample.ask("code", "--coder", "李", "--from", table) == {"added": 3, "already": 1}
    found = [
        {key: row[key] for key in ("coder", "code", "language", "start", "end")} for row in codings(sample)
    ]
    assert sorted(found, key=lambda row: row["start"]) == [
        {"coder": "李", "code": "GOV.BIZ.RENT", "language": "zh-Hans", "start": 0, "end": 8},
        {"coder": "李", "code": "GOV.ENG.OPEN_BOM", "language": "fr", "start": 12, "end": 40},
    ]
    french = next(row for row in codings(sample) if row["language"] == "fr")
    assert (french["weight"], french["memos"]) == (2.5, 1)
    assert len(codings(sample, "LW-04-02")) == 1
    before = sample.state()
    assert sample.ask("code", "--coder", "李", "--from", table) == {"added": 0, "already": 4}
    assert sample.state() == before
    assert [row["codings"] for row in sample.ask("transcripts")["transcripts"]] == [1, 2]


def test_another_coder_makes_her_own(sample):
    table = sample.write("t.csv", HEADER + GOOD)
    for coder in ("李", "Anna"):
        assert sample.ask("code", "--coder", coder, "--from", table) == {"added": 1, "already": 0}
    assert {row["coder"] for row in codings(sample)} == {"李", "Anna"}


@pytest.mark.parametrize(
    ("row", "column", "value"),
    [
        ("XX,zh-Hans,0,8,GOV.BIZ.RENT", "transcript", "XX"),
        ("LZ-01-01,en,0,8,GOV.BIZ.RENT", "language", "en"),
        ("LZ-01-01,zh-Hans,0,8,GOV.NO.SUCH", "code", "GOV.NO.SUCH"),
        ("LZ-01-01,zh-Hans,0,8,GOV.BIZ", "code", "GOV.BIZ"),
        ("LZ-01-01,zh-Hans,0,999999,GOV.BIZ.RENT", "end", "999999"),
        ("LZ-01-01,zh-Hans,8,8,GOV.BIZ.RENT", "end", "8"),
        ("LZ-01-01,zh-Hans,x,8,GOV.BIZ.RENT", "start", "x"),
        ("LZ-01-01,zh-Hans,0,8,GOV.BIZ.RENT,heavy", "weight", "heavy"),
    ],
)
def test_one_bad_row_and_nothing_is_made(sample, row, column, value):
    table = sample.write("t.csv", HEADER + GOOD + row + "\n")
    told = sample.refused("code", "--coder", "nobody yet", "--from", table)
    assert told.startswith(f"Row 3 of {table} ")
    assert f'the column {column} has "{value}"' in told


def test_tables_that_cannot_be_read(sample):
    assert "no column start" in sample.refused(
        "code", "--coder", "A", "--from", sample.write("t.csv", "transcript,language,end,code\n")
    )
    assert "There is no file" in sample.refused(
        "code", "--coder", "A", "--from", sample.folder / "absent.csv"
    )
    assert "is empty" in sample.refused("code", "--coder", "A", "--from", sample.write("e.csv", ""))


def test_a_name_that_two_transcripts_bear_is_refused(sample, capsys):
    """A merge may bring a second transcript of one name; then only its uid says which is meant."""
    table = sample.write("t.csv", HEADER + GOOD)
    other = Commands(capsys, sample.folder)
    other.project = sample.folder / "other.opq"
    other.run("new", "--coder", "B")
    text = other.write("LZ-01-01.txt", "问：你是谁？\n答：我是另一个人。\n问：是吗？\n答：对。\n")
    assert other.ask("import", text, "--coder", "B")["transcripts"][0]["name"] == "LZ-01-01"
    sample.run("merge", other.project, "--coder", "林")
    told = sample.refused("code", "--coder", "A", "--from", table)
    assert 'the column transcript has "LZ-01-01"' in told
