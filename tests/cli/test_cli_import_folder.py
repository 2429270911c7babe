"""``import`` of folders: every file is told of, and one that cannot be read keeps nothing else out."""

from __future__ import annotations

import shutil

import pytest
from cli_world import PACKAGED, PAIR, TABLE


@pytest.fixture
def folder(new):
    root = new.folder / "访谈 dossier"
    (root / "inside").mkdir(parents=True)
    for name in (TABLE, *PAIR):
        shutil.copy(PACKAGED / name, root)
    (root / "empty.txt").write_bytes(b"")
    (root / "~$x.docx").write_bytes(b"lock")
    (root / "inside" / "LZ-01-01.txt").write_text("问：同名？\n答：对，内容不一样。", encoding="utf-8")
    return root


def test_a_folder_is_imported_and_what_cannot_be_read_is_told(new, folder):
    said = new.give("import", new.project, folder, "--json", "--coder", "林")
    assert said.status == 1
    assert said.err == "1 of 4 could not be read; the report says why.\n"
    found = said.json
    assert found["files"] == [TABLE, *sorted(PAIR), "empty.txt", "inside/LZ-01-01.txt"]
    assert [one["name"] for one in found["transcripts"]] == ["LZ-01-01", "LW-04-02", "LZ-01-01 (2)"]
    assert found["transcripts"][0]["beads"] == 35
    assert [one["files"] for one in found["refused"]] == [["empty.txt"]]
    assert "is empty" in found["refused"][0]["why"]
    assert found["renamed"] == [
        {"files": ["inside/LZ-01-01.txt"], "wanted": "LZ-01-01", "name": "LZ-01-01 (2)"}
    ]
    assert found["left_out"] == [{"file": "~$x.docx", "why": "lock file"}]
    assert found["already"] == []
    count = found["characters"]
    assert count["file"] == count["imported"] + count["skipped"]
    assert sum(len(piece["text"]) > 0 for piece in found["skipped"]) == len(found["skipped"])


def test_again_everything_is_there_already(new, folder):
    (folder / "empty.txt").unlink()
    new.run("import", folder, "--coder", "林")
    before = new.state()
    found = new.ask("import", folder)
    assert found["transcripts"] == []
    assert [one["name"] for one in found["already"]] == ["LZ-01-01", "LW-04-02", "LZ-01-01 (2)"]
    assert new.state() == before


def test_a_dry_run_of_a_folder_says_the_same_and_changes_nothing(new, folder):
    (folder / "empty.txt").unlink()
    before = new.state()
    told = new.ask("import", folder, "--dry-run", "--coder", "somebody new")
    assert new.state() == before
    done = new.ask("import", folder, "--coder", "林")
    for one in (*told["transcripts"], *done["transcripts"]):
        one.pop("uid")
    assert told == done


def test_people_read_lines(new, folder):
    said = new.give("import", new.project, folder).out
    assert "LW-04-02 (parallel files)" in said
    assert "refused: empty.txt" in said
    assert "renamed: inside/LZ-01-01.txt: LZ-01-01 (2), because LZ-01-01 is taken" in said
    assert said.endswith("left out: ~$x.docx (lock file)\n3 imported, 0 already there, 1 refused\n")
