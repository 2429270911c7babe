"""Many made transcripts in one go: memory must not grow with their number, nor time faster than it."""

from __future__ import annotations

import gc
import sys
import time
import tracemalloc
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import made_interviews

from opimpuc_qda.services import importing_folder, projects
from opimpuc_qda.services.folder_scan import scan

FEW, MANY = 20, 120
CHARACTERS = 400
REPORTED = 10_000  # bytes a transcript: its lines in the scan and in the report, nothing of what it holds


def write_pair(folder: Path, number: int) -> None:
    """One interview in two files."""
    said = list(made_interviews.turns(CHARACTERS, seed=number))
    for side, lines in (
        ("zh", [f"{one.speakers[0]}：{one.chinese}" for one in said]),
        ("fr", [f"{one.speakers[1]} : {one.french}" for one in said]),
    ):
        (folder / f"made {number:03}_{side}.txt").write_text("\n".join(lines), encoding="utf-8")


def measured(folder: Path, count: int) -> tuple[int, float]:
    """Bytes that Python holds at most beyond what it held before, and seconds, for ``count`` transcripts."""
    source = folder / f"{count} made"
    source.mkdir()
    for number in range(count):
        write_pair(source, number)
    with projects.create(folder / f"{count}.opq", "Bench") as project:
        coder = projects.coder_named(project, "Bench")
        wanted = scan([source]).requests
        forget_the_rest()
        tracemalloc.start()
        begun = time.process_time()
        report = importing_folder.import_all(project, coder, wanted)
        took = time.process_time() - begun
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        gc.unfreeze()
    assert report.count(importing_folder.Fate.IMPORTED) == count
    return most, took


def forget_the_rest() -> None:
    """Let garbage go as soon as in a program of its own: Python waits for a quarter of what is held."""
    gc.collect()
    gc.freeze()
    gc.collect()


@pytest.mark.benchmark
def test_memory_does_not_grow_with_the_number_of_transcripts(tmp_path):
    measured(tmp_path, 2)  # what is kept from the first time on is no growth
    few, short = measured(tmp_path, FEW)
    many, long = measured(tmp_path, MANY)
    print(
        f"\n{FEW} transcripts: {few / 1e6:.1f} MB at most, {short:.1f} s; "
        f"{MANY}: {many / 1e6:.1f} MB, {long:.1f} s (with memory being traced)"
    )
    assert (many - few) / (MANY - FEW) < REPORTED
    assert long < 1.5 * short * MANY / FEW
