"""The search index: it says what a plain scan says, it equals the texts, and no log or dump knows of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
import store_world as world
from hypothesis import given, settings
from hypothesis import strategies as st

from opimpuc_qda.domain.progress import Cancelled, Silent
from opimpuc_qda.domain.transcript import body_hash
from opimpuc_qda.store import search_index
from opimpuc_qda.store.doctor import examine, repair
from opimpuc_qda.store.merge import merge
from opimpuc_qda.store.project import Project
from opimpuc_qda.store.search_index import CHUNK, OVERLAP, Folding
from opimpuc_qda.store.undo import undo

LOWER = Folding(lambda text: "".join(c.lower() if len(c.lower()) == 1 else c for c in text), "lower")
LETTERS = '的是了a bA.B\n𠮷é\x00\u0780ߡ,"*体'


@pytest.fixture
def project(tmp_path):
    with world.make(tmp_path / "项目.opq") as made:
        yield made


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """A project to put bodies into, for all examples."""
    with world.make(tmp_path_factory.mktemp("shelf") / "shelf.opq") as made:
        yield made


def put(project, *bodies):
    with project.transaction() as connection:
        for body in bodies:
            connection.exec_driver_sql("INSERT OR IGNORE INTO body VALUES (?, ?)", (body_hash(body), body))


def scan(body, needle):
    return [at for at in range(len(body)) if body.startswith(needle, at)]


def places(project, body, needle):
    with project.read() as view:
        local = {name: number for number, name in search_index.indexed(view.connection, LOWER).items()}
        found = search_index.starts(view.connection, needle)
        return [start for number, start in found if number == local[body_hash(body)]]


def missing(project, folding=LOWER):
    with project.read() as view:
        return search_index.missing(view.connection, folding)


def faults(project, folding=LOWER):
    with project.read() as view:
        return search_index.faults(view.connection, folding)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.text(LETTERS, min_size=1, max_size=60), min_size=1, max_size=30),
    st.integers(0, 3 * CHUNK),
    st.integers(1, 40),
    st.integers(-20, 20),
)
def test_every_substring_is_found_where_a_scan_finds_it(shelf, pieces, at, length, shift):
    body = "".join(pieces) * (1 + 3 * CHUNK // len("".join(pieces)))
    put(shelf, body)
    search_index.extend_all(shelf, LOWER, Silent())
    folded = LOWER.fold(body)
    for start in (at, CHUNK + shift, 2 * CHUNK + shift - length):
        needle = folded[start : start + length]
        if needle:
            assert places(shelf, body, needle) == scan(folded, needle)


@pytest.mark.parametrize("length", [1, 2, 3, 8, OVERLAP, OVERLAP + 1, OVERLAP + 2, CHUNK, 3 * CHUNK])
def test_long_and_short_needles_over_the_borders_of_chunks(project, length):
    body = "".join(chr(0x4E00 + number * 7 % 5_003) for number in range(4 * CHUNK + 5))
    put(project, body)
    search_index.extend_all(project, LOWER, Silent())
    for start in (0, CHUNK - 1, CHUNK, CHUNK - length // 2, 2 * CHUNK - OVERLAP, len(body) - length):
        if not 0 <= start <= len(body) - length:
            continue
        assert places(project, body, body[start : start + length]) == scan(body, body[start : start + length])


def test_an_empty_body_has_an_entry_too(project):
    put(project, "", "的")
    search_index.extend_all(project, LOWER, Silent())
    assert not missing(project)
    assert faults(project) == []
    assert places(project, "的", "的") == [0]


def test_what_is_new_is_entered_and_nothing_twice(project):
    before = world.state(project)
    assert missing(project)
    assert search_index.extend(project, LOWER) == 0
    assert search_index.extend(project, LOWER) == 0
    assert not missing(project)
    put(project, "新的")
    assert missing(project) == (body_hash("新的"),)
    search_index.extend_all(project, LOWER, Silent())
    assert faults(project) == []
    assert world.state(project) == before


def test_one_transaction_takes_no_more_than_a_batch(project):
    put(project, *(chr(0x4E00 + n) * 40_000 for n in range(3)), "长" * 200_000)
    assert search_index.extend(project, LOWER) == 3
    assert search_index.extend(project, LOWER) == 2
    assert search_index.extend(project, LOWER) == 1
    assert search_index.extend(project, LOWER) == 0
    assert faults(project) == []


def test_a_stopped_indexing_leaves_whole_entries(project):
    class Stop(Silent):
        def step(self, done, total, doing=""):
            raise Cancelled

    put(project, "的" * 100_000, "是" * 100_000)
    with pytest.raises(Cancelled):
        search_index.extend_all(project, LOWER, Stop())
    assert len(missing(project)) == 2
    assert faults(project) == []
    assert places(project, world.BODY, "原理图") == scan(world.BODY, "原理图")


def test_another_folding_makes_the_index_anew(project):
    search_index.extend_all(project, LOWER, Silent())
    upper = Folding(str.upper, "upper")
    assert missing(project, upper)
    with project.read() as view:
        assert search_index.indexed(view.connection, upper) == {}
    search_index.extend_all(project, upper, Silent())
    assert missing(project)
    assert not missing(project, upper)
    assert faults(project, upper) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE search_chunk SET folded = replace(folded, '物料', '物品')",
        "DELETE FROM search_chunk WHERE id = (SELECT max(id) FROM search_chunk)",
        "INSERT INTO search_chunk VALUES (7, '多')",
        "INSERT INTO search_grams(search_grams) VALUES ('delete-all')",
        "INSERT INTO search_chars(search_chars) VALUES ('delete-all')",
        "INSERT INTO search_grams(rowid, grams) VALUES (1048576, '鱼们')",
        "INSERT INTO search_chars(rowid, chars) VALUES (1048576, '鱼')",
    ],
)
def test_an_index_that_is_not_the_text_is_found_and_repaired(project, statement):
    search_index.extend_all(project, LOWER, Silent())
    before = world.state(project)
    project.close()
    with closing(sqlite3.connect(project.path)) as connection:
        connection.execute(statement)
        connection.commit()
    with Project(project.path, "test", world.clock(7, minutes=60)) as opened:
        assert {check.name for check in examine(opened, LOWER) if not check.ok} == {"index"}
        assert all(check.ok for check in repair(opened, LOWER))
        search_index.extend_all(opened, LOWER, Silent())
        assert all(check.ok for check in examine(opened, LOWER))
        assert world.state(opened) == before


def test_merging_and_undoing_leave_it_right(project, tmp_path):
    search_index.extend_all(project, LOWER, Silent())
    other = world.make(tmp_path / "other.opq", seed=5)
    search_index.extend_all(other, LOWER, Silent())
    coder = world.uids(project, "coder")[0]
    other.close()
    put(project, "只在这里")
    search_index.extend_all(project, LOWER, Silent())
    merge(project, coder, [other.path], Silent())
    assert faults(project) == []
    world.add_coding(project, coder, world.uids(project, "code")[0], 0, 3)
    undo(project, coder)
    assert faults(project) == []
    assert not missing(project)


def test_its_size_is_bounded(project, tmp_path):
    """Not much more than five times the text it is of, in pages of the file."""
    body = "".join(chr(0x4E00 + n * n * 31 % 3_001) for n in range(120_000))
    put(project, body)
    search_index.extend_all(project, LOWER, Silent())
    project.close()
    with closing(sqlite3.connect(project.path)) as connection:
        size = connection.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
        whole = size.fetchone()[0]
        for table in ("search_grams", "search_chars", "search_chunk", "search_body"):
            connection.execute(f"DROP TABLE {table}")
        connection.commit()
        connection.execute("VACUUM")
        size = connection.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
        assert whole - size.fetchone()[0] < 5 * len(body.encode())
