"""The two doors: what is written is there, what fails leaves nothing, and one plain file stays behind."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
import store_world as world

from opimpuc_qda.domain.codebook import Code
from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.errors import (
    Damaged,
    DiskFull,
    EmptyFile,
    FileExists,
    InUse,
    NewerProject,
    NoSuchFile,
    NotAProject,
    NotWritable,
)
from opimpuc_qda.store import files, schema
from opimpuc_qda.store.lock import holder, lock_path
from opimpuc_qda.store.project import Project


@pytest.fixture
def project(tmp_path):
    with world.make(tmp_path / "项目 é.opq") as made:
        yield made


def test_a_write_is_read_back_and_announced(project):
    heard = []
    project.subscribe(heard.append)
    coder, code = world.uids(project, "coder")[0], world.uids(project, "code")[0]
    uid = world.add_coding(project, coder, code, 2, 9)
    assert world.uids(project, "coding") == [uid]
    assert [(c.kinds, c.uids) for c in heard] == [({"coding"}, {uid})]


def test_an_exception_rolls_everything_back_and_announces_nothing(project):
    heard = []
    project.subscribe(heard.append)
    before = world.state(project)
    with pytest.raises(ZeroDivisionError), project.write("x", world.uids(project, "coder")[0]) as change:
        change.remove(Code, world.uids(project, "code")[0])
        raise ZeroDivisionError
    assert world.state(project) == before
    assert not heard


def test_an_operation_without_changes_is_none(project):
    with project.write("nothing", world.uids(project, "coder")[0]):
        pass
    with project.read() as view:
        assert view.connection.exec_driver_sql("SELECT count(*) FROM operation").scalar() == 1


def test_a_reader_keeps_its_snapshot_while_another_thread_writes(project):
    coder, code = world.uids(project, "coder")[0], world.uids(project, "code")[0]
    count = "SELECT count(*) FROM coding"
    with project.read() as view:
        assert view.connection.exec_driver_sql(count).scalar() == 0
        writer = threading.Thread(target=world.add_coding, args=(project, coder, code, 0, 3))
        writer.start()
        writer.join()
        assert view.connection.exec_driver_sql(count).scalar() == 0
    with project.read() as view:
        assert view.connection.exec_driver_sql(count).scalar() == 1


def test_bodies_and_log_never_change(project):
    for statement in ("UPDATE body SET content = 'x'", "DELETE FROM body", "UPDATE change SET value = '1'"):
        with pytest.raises(Exception, match=r"never change|only grows"), project.transaction() as connection:
            connection.exec_driver_sql(statement)


def test_a_coding_of_nothing_is_refused_by_the_table(project):
    with pytest.raises(Exception, match="CHECK"), project.transaction() as connection:
        connection.exec_driver_sql(
            "INSERT INTO coding (uid, alive, code_id, text_id, revision_id, start, end, coder_id, created) "
            "VALUES ('u', 1, 1, 1, 1, 5, 5, 1, '')"
        )


def test_turns_never_change(project):
    from opimpuc_qda.domain.transcript import Revision

    with pytest.raises(ValueError, match="turns"), project.write("x", world.uids(project, "coder")[0]) as c:
        c.set(Revision, world.uids(project, "revision")[0], "turns", [])


def test_closing_leaves_one_plain_file(project):
    path = project.path
    world.add_coding(project, world.uids(project, "coder")[0], world.uids(project, "code")[0], 0, 2)
    assert holder(path).who == "test"
    project.close()
    project.close()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        assert connection.execute("PRAGMA application_id").fetchone()[0] == schema.APPLICATION_ID
    connection.close()


def test_a_second_writer_is_told_who_has_it(project):
    with pytest.raises(InUse) as caught:
        Project(project.path, "somebody else")
    assert caught.value.who == "test"


def test_a_lock_of_another_machine_stands(tmp_path):
    project = world.make(tmp_path / "p.opq")
    project.close()
    lock_path(project.path).write_text('{"who": "Li", "host": "elsewhere", "since": "2026-01-01"}')
    with pytest.raises(InUse, match="Li"):
        Project(project.path, "me")


def test_a_lock_left_by_a_crash_is_taken_over(tmp_path):
    import platform

    project = world.make(tmp_path / "p.opq")
    project.close()
    lock_path(project.path).write_text(f'{{"who": "me", "host": "{platform.node()}", "since": "x"}}')
    Project(project.path, "me").close()


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"", EmptyFile), (b"PK\x03\x04 no database", NotAProject), (None, NoSuchFile)],
)
def test_what_is_no_project_is_refused(tmp_path, content, error):
    path = tmp_path / "x.opq"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(error):
        Project(path, "me")
    assert not lock_path(path).exists()


def test_a_strangers_database_is_refused_and_untouched(tmp_path):
    path = tmp_path / "other.opq"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NotAProject):
        Project(path, "me")
    assert path.read_bytes() == before


def test_a_newer_project_is_refused(tmp_path):
    project = world.make(tmp_path / "p.opq")
    project.close()
    connection = sqlite3.connect(project.path)
    connection.execute(f"PRAGMA user_version = {schema.FORMAT + 1}")
    connection.close()
    with pytest.raises(NewerProject):
        Project(project.path, "me")


def test_a_damaged_project_is_told(tmp_path):
    project = world.make(tmp_path / "p.opq")
    project.close()
    content = bytearray(project.path.read_bytes())
    content[4096 * 2 : 4096 * 6] = b"\xff" * (4096 * 4)
    project.path.write_bytes(content)
    with pytest.raises(Damaged):
        Project(project.path, "me")
    assert not lock_path(project.path).exists()


def test_making_never_overwrites(tmp_path):
    path = tmp_path / "p.opq"
    path.write_text("mine")
    with pytest.raises(FileExists):
        files.make_file(path, world.clock(0).uid())
    assert path.read_text() == "mine"


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(NotWritable):
        files.make_file(Path("/proc/p.opq"), world.clock(0).uid())
    project = world.make(tmp_path / "p.opq")
    project.close()
    before = project.path.read_bytes()
    lock_path(project.path).mkdir()  # as in a read-only folder, no lock can be made (root may write anywhere)
    with pytest.raises(NotWritable):
        Project(project.path, "me")
    assert project.path.read_bytes() == before


def test_a_full_disk_leaves_the_project_as_it_was(project):
    before = world.state(project)
    coder = world.uids(project, "coder")[0]
    with pytest.raises(DiskFull), project.write("x", coder) as change:
        pages = change.connection.exec_driver_sql("PRAGMA page_count").scalar()
        change.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
        change.keep_body("长" * 100_000)
        change.add(world.code(9, change.new_uid()))
    with project.transaction() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    assert world.state(project) == before
    world.add_coding(project, coder, world.uids(project, "code")[0], 0, 2)


def test_removed_and_set_fields_are_folded(project):
    coder, code = world.uids(project, "coder")[0], world.uids(project, "code")[0]
    uid = world.add_coding(project, coder, code, 2, 9)
    with project.write("coding.weigh", coder) as change:
        change.set(Coding, uid, "weight", 2.5)
    assert '"weight":2.5' in world.state(project)
    with project.write("coding.remove", coder) as change:
        change.remove(Coding, uid)
    assert world.uids(project, "coding") == []
