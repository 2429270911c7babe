"""Nothing tries to connect: the commands walk the whole way in a process whose sockets are shut."""

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
