"""kill -9 at random moments of a coding loop: what was acknowledged is there, and the file is sound."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import store_world as world

from opimpuc_qda.store.doctor import examine
from opimpuc_qda.store.project import Project

KILLS = 40
LONGEST = 0.25  # seconds of coding before the end comes
HERE = Path(__file__).parent

LOOP = """
import os, sys
from pathlib import Path
import store_world as world
from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.store.project import Project
from opimpuc_qda.store.undo import undo

project = Project(Path(sys.argv[1]), "killed")
coder, code = world.uids(project, "coder")[0], world.uids(project, "code")[0]
print("ready", flush=True)
for number in range(100000):
    kept = world.add_coding(project, coder, code, number % 20, number % 20 + 5)
    print("+", kept, flush=True)
    if number % 3 == 1:
        with project.write("coding.remove", coder) as change:
            change.remove(Coding, kept)
        print("-", kept, flush=True)
    elif number % 7 == 2:
        undo(project, coder)
        print("-", kept, flush=True)
"""


def coded_until_killed(path: Path, seconds: float) -> list[str]:
    """What a coding process acknowledged before it was killed."""
    command = [sys.executable, "-c", LOOP, str(path)]
    environment_path = f"{HERE}:{HERE.parents[1]}"
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": environment_path}, cwd=HERE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
        said = process.stdout.read()
        assert process.wait() == -signal.SIGKILL
    return [line for line in said.split("\n")[:-1] if line]  # the last line may be half written


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_nothing_acknowledged_is_lost(tmp_path):
    path = tmp_path / "项目 é.opq"
    world.make(path).close()
    moments = random.Random(7)
    alive: set[str] = set()
    acknowledged = 0
    for _ in range(KILLS):
        for line in coded_until_killed(path, moments.uniform(0, LONGEST)):
            sign, _, uid = line.partition(" ")
            (alive.add if sign == "+" else alive.discard)(uid)
            acknowledged += 1
        with Project(path, "after") as project:
            there = set(world.uids(project, "coding"))
            assert len(there ^ alive) <= 1  # the act in progress may have come through unheard
            alive = there
            assert [check for check in examine(project) if not check.ok] == []
    assert acknowledged > KILLS
