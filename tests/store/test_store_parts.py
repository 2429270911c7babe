"""An operation that is let go in parts: one operation, the same tables, nothing kept when it fails."""

from __future__ import annotations

import pytest
import store_world as world

from opimpuc_qda.domain.coder import Coder
from opimpuc_qda.domain.progress import Cancelled
from opimpuc_qda.queries.dump import dump
from opimpuc_qda.queries.history import operations
from opimpuc_qda.store import undo


@pytest.fixture
def project(tmp_path):
    with world.make(tmp_path / "p.opq") as made:
        yield made


def state(project):
    with project.read() as view:
        return dump(view)


def names(project):
    return set(world.uids(project, "coder"))


def add_in_parts(project, count):
    added = []
    with project.write("transcript.import", world.uids(project, "coder")[0]) as change:
        for number in range(count):
            coder = Coder(change.new_uid(), f"Coder {number}")
            change.add(coder)
            change.let_go()
            added.append(coder.uid)
            if number:
                change.set(Coder, added[0], "name", f"renamed {number}")
    return added


def test_parts_are_one_operation_that_tells_no_uids(project):
    heard = []
    project.subscribe(heard.append)
    with project.read() as view:
        before = len(operations(view))
    added = add_in_parts(project, 4)
    with project.read() as view:
        rows = operations(view)
    assert len(rows) == before + 1
    assert {row.changes for row in rows if row.kind == "transcript.import"} >= {7}
    assert names(project) >= set(added)
    ((kinds, uids),) = [(one.kinds, one.uids) for one in heard]
    assert (kinds, uids) == ({"coder"}, frozenset())
    assert "renamed 3" in state(project)


def test_parts_are_undone_together(project):
    before = names(project)
    add_in_parts(project, 3)
    undo.undo(project, world.uids(project, "coder")[0])
    assert names(project) == before


def test_a_failure_after_parts_leaves_nothing(project):
    before = state(project)
    with (
        pytest.raises(Cancelled),
        project.write("transcript.import", world.uids(project, "coder")[0]) as change,
    ):
        change.add(Coder(change.new_uid(), "Nobody"))
        change.let_go()
        raise Cancelled
    assert state(project) == before
    add_in_parts(project, 2)


def test_letting_nothing_go_leaves_no_operation(project):
    before = state(project)
    with project.write("transcript.import", world.uids(project, "coder")[0]) as change:
        change.let_go()
    assert state(project) == before
