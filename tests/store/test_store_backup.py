"""Backups: checked copies beside the project; the oldest make room; a bad copy is never kept."""

from __future__ import annotations

import os
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
import store_world as world

from opimpuc_qda.domain.errors import Damaged, NotWritable
from opimpuc_qda.store import backup
from opimpuc_qda.store.backup import KEPT, back_up, backups, folder, is_due
from opimpuc_qda.store.project import Project

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def project(tmp_path):
    with world.make(tmp_path / "项目 é.opq") as made:
        yield made


def add_coding(project):
    return world.add_coding(project, world.uids(project, "coder")[0], world.uids(project, "code")[0], 0, 4)


def test_a_backup_of_an_open_project_has_what_was_committed_last(project):
    coding = add_coding(project)
    kept = back_up(project.path, NOON)
    assert kept == folder(project.path) / "2026-03-02 120000.opq"
    add_coding(project)
    copy = shutil.copyfile(kept, project.path.with_name("opened.opq"))
    with Project(copy, "test") as old:
        assert world.uids(old, "coding") == [coding]
    assert sorted(path.name for path in folder(project.path).iterdir()) == [kept.name]  # one plain file


def test_the_newest_ten_are_kept(project):
    made = [back_up(project.path, NOON + timedelta(hours=hour)) for hour in range(KEPT + 3)]
    assert backups(project.path) == tuple(made[-KEPT:])


def test_a_copy_that_fails_the_check_is_dropped_and_older_ones_stay(project):
    good = back_up(project.path, NOON)
    project.close()
    connection = sqlite3.connect(project.path)
    connection.execute("PRAGMA writable_schema=ON")  # the schema promises a page that is not there
    connection.execute("UPDATE sqlite_schema SET rootpage = 9999 WHERE name = 'memo_target'")
    connection.commit()
    connection.close()
    with pytest.raises(Damaged):
        back_up(project.path, NOON + timedelta(hours=1))
    assert list(folder(project.path).iterdir()) == [good]


def test_a_folder_that_cannot_be_made_is_told(project):
    folder(project.path).write_text("in the way")
    with pytest.raises(NotWritable):
        back_up(project.path, NOON)


def test_a_backup_is_due_when_the_last_is_old_and_something_has_changed(project):
    now = datetime.now(UTC)
    assert is_due(project.path, now)
    kept = back_up(project.path, now)
    assert not is_due(project.path, now)
    later = now + backup.INTERVAL + timedelta(minutes=1)
    os.utime(kept, (now.timestamp(), now.timestamp()))
    assert not is_due(project.path, later)  # nothing was changed since
    add_coding(project)
    assert is_due(project.path, later)
    assert not is_due(project.path, now + timedelta(hours=1))
