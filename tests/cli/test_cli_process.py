"""The commands as a shell gives them: real processes, other locales, pipes that end early."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest
from cli_world import PACKAGED, PAIR, ROOT, TABLE

HEADER = "transcript,language,start,end,code\n"


EVERY_COMMAND = """
import sys
from opimpuc_qda.__main__ import main

for words in (
    ["new", "p.opq", "--coder", "A"],
    ["import", "p.opq", *sys.argv[1:], "--coder", "A"],
    ["transcripts", "p.opq"],
    ["code", "p.opq", "--coder", "A", "--from", "t.csv"],
    ["merge", "p.opq", "q.opq", "--coder", "A", "--report", "r.xlsx"],
    ["export", "p.opq", "x.xlsx"],
    ["codebook", "p.opq", "export", "c.yaml"],
    ["log", "p.opq"],
    ["check", "p.opq"],
    ["dump", "p.opq"],
):
    assert main(words) == 0, words
assert not [name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))]
"""


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "研究 项目 é"
    made.mkdir()
    return made


def run(folder, *words, **variables):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables}
    command = [sys.executable, "-m", "opimpuc_qda", *map(str, words)]
    return subprocess.run(command, capture_output=True, cwd=folder, env=environment)


def test_the_whole_way_without_a_window(folder):
    """new, import, code, a second coder, merge, export, check, dump, log: each in a process of its own."""

    def ask(*words):
        said = run(folder, *words, "--json")
        assert (said.returncode, said.stderr) == (0, b"")
        return json.loads(said.stdout.decode("utf-8"))

    assert ask("new", "项目.opq", "--coder", "林")["codes"] == 80
    samples = [PACKAGED / name for name in (TABLE, *PAIR)]
    assert [row["beads"] for row in ask("import", "项目.opq", *samples, "--coder", "林")["transcripts"]] == [
        35,
        33,
    ]
    shutil.copyfile(folder / "项目.opq", folder / "李.opq")
    table = folder / "codings.csv"
    table.write_text(HEADER + "LZ-01-01,zh-Hans,60,80,GOV.BIZ.RENT\n", encoding="utf-8")
    assert ask("code", "项目.opq", "--coder", "林", "--from", table) == {"added": 1, "already": 0}
    table.write_text(HEADER + "LZ-01-01,fr,300,380,GOV.ENG.OPEN_BOM\n", encoding="utf-8")
    assert ask("code", "李.opq", "--coder", "李", "--from", table) == {"added": 1, "already": 0}
    assert ask("merge", "项目.opq", "李.opq", "--coder", "林")["added"] == {"coder": 1, "coding": 1}
    assert ask("export", "项目.opq", "表.xlsx")["sheets"]["Segments"] == 2
    assert all(check["ok"] for check in ask("check", "项目.opq")["checks"])
    assert len(ask("dump", "项目.opq")["coding"]) == 2
    assert ask("log", "项目.opq")["operations"][-1]["kind"] == "merge"
    assert run(folder, "codebook", "项目.opq", "export", "c.yaml").returncode == 0
    assert {path.name for path in folder.iterdir()} == {
        "项目.opq", "李.opq", "项目 backups", "李 backups", "codings.csv", "表.xlsx", "c.yaml",
    }  # fmt: skip


@pytest.mark.parametrize(
    "variables",
    [
        {"LC_ALL": "C", "LANG": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp1252"},
        {"PYTHONIOENCODING": "gbk"},
    ],
    ids=["C", "ascii", "cp1252", "gbk"],
)
def test_output_is_utf8_whatever_the_locale(folder, variables):
    run(folder, "new", "p.opq", "--coder", "A")
    run(folder, "import", "p.opq", PACKAGED / TABLE, "--coder", "A")
    said = run(folder, "transcripts", "p.opq", "--text", "LZ-01-01", "--json", **variables)
    assert "榕树头造物社" in said.stdout.decode("utf-8")
    assert b"\r" not in said.stdout
    table = folder / "t.csv"
    table.write_text(HEADER + "没有,fr,0,1,X\n", encoding="utf-8")
    said = run(folder, "code", "p.opq", "--coder", "A", "--from", "t.csv", **variables)
    assert said.returncode == 1
    assert "没有" in said.stderr.decode("utf-8")


def test_no_command_loads_qt(folder):
    run(folder, "new", "q.opq", "--coder", "B")
    (folder / "t.csv").write_text(HEADER + "LZ-01-01,fr,0,9,GOV.BIZ.RENT\n", encoding="utf-8")
    said = subprocess.run(
        [sys.executable, "-c", EVERY_COMMAND, str(PACKAGED / TABLE)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert said.returncode == 0, said.stderr


def test_a_reader_that_has_enough_is_no_failure_to_tell(folder):
    run(folder, "new", "p.opq", "--coder", "A")
    command = [sys.executable, "-m", "opimpuc_qda", "dump", "p.opq"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 1
    assert {path.name for path in folder.iterdir()} == {"p.opq"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not name files by bytes")
def test_a_file_name_that_is_no_utf8_is_told(folder):
    run(folder, "new", "p.opq", "--coder", "A")
    said = run(folder, "import", "p.opq", os.fsdecode(b"b\xe9.txt"), "--coder", "A", "--json")
    assert (said.returncode, said.stdout) == (1, b"")
    assert said.stderr.decode("utf-8") == "There is no file b\\udce9.txt.\n"
