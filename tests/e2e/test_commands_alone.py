"""The commands as processes of their own: no network is needed, and copies that merge each other agree."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SHUT = """
import socket, sys
def refuse(*_):
    raise SystemExit("tried to reach the network")
for way in ("connect", "connect_ex", "sendto", "bind"):
    setattr(socket.socket, way, refuse)
socket.getaddrinfo = refuse
sys.argv[0] = "opimpuc-qda"
from opimpuc_qda.cli import main
sys.exit(main(sys.argv[1:]))
"""


def run(*words: object) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    ran = subprocess.run(
        [sys.executable, "-c", SHUT, *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_the_commands_need_no_network(tmp_path: Path) -> None:
    sample = ROOT / "resources" / "sample"
    mine, theirs = tmp_path / "mine.opq", tmp_path / "theirs.opq"
    run("new", mine, "--coder", "Li")
    run("import", mine, *sorted(sample.glob("T*")))
    theirs.write_bytes(mine.read_bytes())
    run("code", mine, "--coder", "Li", "--from", sample / "codings.csv")
    run("code", theirs, "--coder", "Guo", "--from", sample / "codings-second-coder.csv")
    run("merge", mine, theirs, "--dry-run")
    run("merge", mine, theirs, "--report", tmp_path / "report.xlsx")
    run("export", mine, tmp_path / "tables.xlsx")
    run("codebook", mine, "export", tmp_path / "codebook.yaml")
    run("check", mine)
    assert "GOV.ENG.OPEN_BOM" in run("dump", mine)
    assert (tmp_path / "tables.xlsx").exists()


def test_two_copies_that_merge_each_other_unsigned_are_the_same(tmp_path: Path) -> None:
    sample = ROOT / "resources" / "sample"
    one, two = tmp_path / "one.opq", tmp_path / "two.opq"
    run("new", one, "--coder", "Li")
    run("import", one, *sorted(sample.glob("T*")))
    two.write_bytes(one.read_bytes())
    run("code", one, "--coder", "Li", "--from", sample / "codings.csv")
    run("code", two, "--coder", "Guo", "--from", sample / "codings-second-coder.csv")
    run("merge", one, two)
    run("merge", two, one)
    state = run("dump", one)
    assert run("dump", two) == state
    run("merge", one, two)
    assert run("dump", one) == state
