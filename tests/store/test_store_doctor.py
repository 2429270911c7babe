"""The doctor: every check finds the fault planted for it, and the repair rebuilds what the log knows."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
import store_world as world

from opimpuc_qda.store.doctor import CHECKS, examine, repair
from opimpuc_qda.store.project import Project


@pytest.fixture
def project(tmp_path):
    """A project with three codings, one of them removed."""
    with world.make(tmp_path / "项目.opq") as made:
        coder, code = world.uids(made, "coder")[0], world.uids(made, "code")[0]
        codings = [world.add_coding(made, coder, code, start, start + 3) for start in (0, 4, 8)]
        with made.write("coding.remove", coder) as change:
            change.remove(world.Coding, codings[1])
        yield made


def planted(project, *statements):
    """The project reopened after somebody else wrote into its file."""
    project.close()
    with closing(sqlite3.connect(project.path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return Project(project.path, "test", world.clock(7, minutes=60))


def hide_from_index(path, index, statement):
    """Have ``statement`` change a table behind the back of one of its indexes."""
    with closing(sqlite3.connect(path)) as connection:
        row = connection.execute("SELECT * FROM sqlite_schema WHERE name = ?", (index,)).fetchone()
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("DELETE FROM sqlite_schema WHERE name = ?", (index,))
        connection.commit()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", row)
        connection.commit()


def failed(checks):
    return {check.name for check in checks if not check.ok}


def test_a_sound_project_has_nothing(project):
    before = world.state(project)
    checks = examine(project)
    assert failed(checks) == set()
    assert [check.name for check in checks] == list(CHECKS)
    assert failed(repair(project)) == set()
    assert world.state(project) == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE coding SET start = start + 1 WHERE alive",
        "UPDATE coding SET alive = 1",
        "UPDATE code SET label = '{}' WHERE name = 'A.C1'",
        "UPDATE turn SET speaker = 'somebody'",
        "DELETE FROM coding WHERE id = 1",
        "INSERT INTO coder (uid, alive, name) VALUES ('invented', 1, 'X')",
    ],
)
def test_tables_that_are_not_their_fold_are_found_and_rebuilt(project, statement):
    before = world.state(project)
    with planted(project, statement) as opened:
        assert world.state(opened) != before
        assert failed(examine(opened)) == {"folds"}
        assert failed(repair(opened)) == set()
        assert world.state(opened) == before


def test_looking_repairs_nothing(project):
    with planted(project, "UPDATE coding SET start = start + 1 WHERE alive") as opened:
        before = world.state(opened)
        assert failed(examine(opened)) == failed(examine(opened)) == {"folds"}
        assert world.state(opened) == before


def test_references_to_nothing_are_found_and_rebuilt(project):
    with planted(project, "UPDATE coding SET code_id = 999 WHERE id = 1") as opened:
        assert "references" in failed(examine(opened))
        assert failed(repair(opened)) == set()


def test_codings_beyond_the_text_are_found_and_rebuilt(project):
    with planted(project, "UPDATE coding SET end = 999 WHERE id = 1") as opened:
        assert failed(examine(opened)) == {"spans", "folds"}
        assert failed(repair(opened)) == set()


def test_an_index_that_lost_a_row_is_found_and_rebuilt(project):
    before = world.state(project)
    project.close()
    hide_from_index(project.path, "coding_by_text", "UPDATE coding SET start = start + 1 WHERE id = 1")
    with Project(project.path, "test", world.clock(7, minutes=60)) as opened:
        assert "file" in failed(examine(opened))
        assert failed(repair(opened)) == set()
        assert world.state(opened) == before


def test_a_text_that_was_changed_is_found_and_not_repaired_away(project):
    replaced = "UPDATE body SET content = replace(content, '两样', '三样')"
    with planted(project, "DROP TRIGGER body_update", replaced) as opened:
        assert failed(examine(opened)) == {"bodies"}
        assert failed(repair(opened)) == {"bodies"}


def test_an_operation_that_was_cut_out_is_found(project):
    statements = (
        "DROP TRIGGER change_delete",
        "DELETE FROM change WHERE operation_id = 3",
        "DELETE FROM operation WHERE id = 3",
    )
    with planted(project, *statements) as opened:
        assert "sequence" in failed(examine(opened))


def test_a_coding_beside_all_turns_is_found(project):
    coder, code = world.uids(project, "coder")[0], world.uids(project, "code")[0]
    feed = world.BODY.index("\n")
    world.add_coding(project, coder, code, feed - 1, feed + 1)
    stray = world.add_coding(project, coder, code, feed, feed + 1)
    found = {check.name: check.found for check in examine(project)}
    assert found.pop("placed") == (stray,)
    assert not any(found.values())
