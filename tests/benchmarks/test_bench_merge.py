"""Merging 25,000 codings into 25,000, with its report, against a bare copy of as many rows in SQLite."""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "store"))
import store_world as world

from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.span import Span

CODINGS = 25_000


def fill(project, coder, count, seed):
    """``count`` codings by ``coder``, a day's worth in each operation."""
    dice = random.Random(seed)
    codes = world.uids(project, "code")
    text, revision = world.uids(project, "text")[0], world.uids(project, "revision")[0]
    for _ in range(count // 500):
        with project.write("coding.apply", coder) as change:
            for _ in range(500):
                start = dice.randrange(len(world.BODY) - 2)
                span = Span(start, dice.randrange(start + 1, len(world.BODY)))
                uid = change.new_uid()
                change.add(Coding(uid, dice.choice(codes), text, revision, span, coder, change.now))


def bare_copy(folder: Path) -> float:
    """Seconds to copy as many log rows from one plain table into an indexed one."""
    source, target = folder / "a.db", folder / "b.db"
    with sqlite3.connect(source) as connection:
        connection.execute("CREATE TABLE t (a, b, c, d)")
        rows = [(f"{n:036}", "coding", "*", "x" * 300) for n in range(CODINGS)]
        connection.executemany("INSERT INTO t VALUES (?, ?, ?, ?)", rows)
    connection.close()
    connection = sqlite3.connect(target)
    connection.execute("CREATE TABLE t (a, b, c, d)")
    connection.execute("CREATE INDEX i ON t (a, b)")
    connection.execute("ATTACH ? AS source", (str(source),))
    begun = time.perf_counter()
    connection.execute("INSERT INTO t SELECT * FROM source.t")
    connection.commit()
    took = time.perf_counter() - begun
    connection.close()
    return took


@pytest.mark.benchmark
def test_merge_of_25000_into_25000(tmp_path):
    one = world.make(tmp_path / "one.opq")
    two = world.copy(one, tmp_path / "two.opq", 2, minutes=10)
    one = type(two)(one.path, "test", world.clock(1, 20))
    with one:
        coder = world.uids(one, "coder")[0]
        fill(one, coder, CODINGS, 1)
        with two:
            fill(two, world.add_coder(two, "Coder 2"), CODINGS, 2)
        begun = time.perf_counter()
        report = world.merge_into(one, coder, two.path)
        took = time.perf_counter() - begun
    bare = bare_copy(tmp_path)
    print(f"\nmerge of {CODINGS} into {CODINGS}: {took:.2f} s = {took / bare:.1f} x a bare copy of the rows")
    assert report.added["coding"] == CODINGS
    assert took < 2
