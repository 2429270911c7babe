"""Questions kept under names: saved, replaced, removed, undone, and merged."""

from __future__ import annotations

import pytest
import service_world

from opimpuc_qda.domain.attribute_values import Reserved
from opimpuc_qda.domain.retrieval import Distance, Measure, Only, Operator, Query
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.saved_queries import saved_queries
from opimpuc_qda.services import saved_queries as saving
from opimpuc_qda.services import undoing

FULL = Query(
    (Uid("a"), Uid("b")),
    Operator.NEAR,
    (Uid("c"),),
    3,
    Distance(2, Measure.TURNS),
    False,
    Only(
        (Uid("t"),), (Uid("p"),), ((Uid("x"), "rural"), (Uid("y"), Reserved("not_known")), (Uid("z"), 3)),
        ("答",), (Role.RESPONDENT,), (Uid("k"),),
    ),
)  # fmt: skip


@pytest.fixture
def made(tmp_path):
    with service_world.make(tmp_path / "made.opq") as made:
        yield made


def kept(project):
    with project.read() as view:
        return {one.name: one.query for one in saved_queries(view)}


def test_a_query_comes_back_as_it_was(made):
    saving.save(made.project, made.coder, "  Money  near place ", FULL)
    saving.save(made.project, made.coder, "all", Query())
    assert kept(made.project) == {"Money near place": FULL, "all": Query()}


def test_one_name_keeps_one_query(made):
    first = saving.save(made.project, made.coder, "one", FULL)
    assert saving.save(made.project, made.second, "one", Query()) == first
    assert kept(made.project) == {"one": Query()}
    with pytest.raises(ValueError, match="name"):
        saving.save(made.project, made.coder, " ", FULL)


def test_saving_and_removing_can_be_undone(made):
    uid = saving.save(made.project, made.coder, "one", FULL)
    saving.remove(made.project, made.coder, uid)
    assert kept(made.project) == {}
    undoing.undo(made.project, made.coder)
    assert kept(made.project) == {"one": FULL}
    undoing.undo(made.project, made.coder)
    assert kept(made.project) == {}
    saving.save(made.project, made.coder, "one", Query())
    assert kept(made.project) == {"one": Query()}
