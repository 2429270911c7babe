"""``merge``: another coder's copy comes in, once however often it is merged."""

from __future__ import annotations

import shutil

import pytest
from cli_world import Commands
from openpyxl import load_workbook

HEADER = "transcript,language,start,end,code\n"


@pytest.fixture
def copy(sample, capsys):
    """The copy that a second coder took home and coded."""
    other = Commands(capsys, sample.folder)
    other.project = sample.folder / "李 的 副本.opq"
    shutil.copyfile(sample.project, other.project)
    table = other.write("b.csv", HEADER + "LZ-01-01,fr,0,30,GOV.BIZ.RENT\nLW-04-02,en,0,30,GOV.BIZ.RENT\n")
    other.run("code", "--coder", "李", "--from", table)
    return other


def test_a_dry_run_tells_what_the_merge_then_does(sample, copy):
    table = sample.write("a.csv", HEADER + "LZ-01-01,zh-Hans,0,8,GOV.ENG.OPEN_BOM\n")
    sample.run("code", "--coder", "林", "--from", table)
    before, theirs = sample.state(), copy.project.read_bytes()
    told = sample.ask("merge", copy.project, "--dry-run", "--coder", "nobody yet")
    assert sample.state() == before
    done = sample.ask("merge", copy.project, "--coder", "林")
    assert copy.project.read_bytes() == theirs
    assert (told.pop("operation"), bool(done.pop("operation"))) == (None, True)
    assert told == done
    assert done["added"] == {"coder": 1, "coding": 2}
    assert (done["changed"], done["removed"]) == ({}, {})
    assert (done["conflicts"], done["lookalikes"], done["unplaced"]) == ([], [], [])
    assert done["lines"] == [
        {"coder": "李", "transcript": name, "added": 1, "removed": 0} for name in ("LW-04-02", "LZ-01-01")
    ]
    (file,) = done["files"]
    assert file["path"] == str(copy.project)
    assert file["new_operations"] == 2
    assert [row["codings"] for row in sample.ask("transcripts")["transcripts"]] == [1, 2]


def test_twice_is_once_and_both_ways_is_the_same(sample, copy):
    sample.run("merge", copy.project, "--coder", "林")
    merged = sample.state()
    again = sample.ask("merge", copy.project, "--coder", "林")
    assert (again["added"], again["changed"], again["operation"]) == ({}, {}, None)
    assert sample.state() == merged
    copy.run("merge", sample.project, "--coder", "李")
    assert copy.state() == merged


@pytest.mark.parametrize("dry", [(), ("--dry-run",)])
def test_the_report_is_a_workbook(sample, copy, dry):
    target = sample.folder / "报告.xlsx"
    sample.run("merge", copy.project, "--report", target, "--coder", "林", *dry)
    book = load_workbook(target)
    cells = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
    assert any("李" in cell for cell in cells)


def test_what_cannot_be_merged_is_refused_and_enters_no_coder(sample):
    assert "the project itself" in sample.refused("merge", sample.project, "--coder", "new")
    absent = sample.folder / "absent.opq"
    assert f"There is no file {absent}." in sample.refused("merge", absent, "--coder", "new")
    assert "no project" in sample.refused("merge", sample.write("text.opq", "问：吗？"), "--coder", "new")


def test_people_read_lines(sample, copy):
    said = sample.run("merge", copy.project, "--coder", "林").out
    assert "added: coder 1, coding 2" in said
    assert "changed: nothing" in said
    assert "2 of " in said
    assert "李" in said
