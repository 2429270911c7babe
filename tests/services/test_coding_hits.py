"""Coding what was found: each passage once, in one operation that can be undone."""

from __future__ import annotations

import pytest

from opimpuc_qda.domain.errors import NotCodable
from opimpuc_qda.domain.searching import SearchQuery, Within
from opimpuc_qda.queries import history
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.dump import dump
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.services import undoing
from opimpuc_qda.services.coding_hits import Plan, Reach, Unit, code_found, plan
from opimpuc_qda.services.projects import coder_named, open_project
from opimpuc_qda.services.sample import FIRST, make_sample
from opimpuc_qda.services.searching import find_all, page


@pytest.fixture
def project(tmp_path):
    make_sample(tmp_path / "sample.opq")
    with open_project(tmp_path / "sample.opq", FIRST) as opened:
        yield opened


@pytest.fixture
def coder(project):
    return coder_named(project, "Somebody made up")


def code_of(project, *, codable=True):
    with project.read() as view:
        return next(code.uid for code in codebook(view).in_order() if code.can_be_applied is codable)


def codings(project, coder):
    with project.read() as view:
        rows = view.connection.exec_driver_sql(
            "SELECT t.uid, c.start, c.end FROM coding c JOIN text t ON t.id = c.text_id "
            "JOIN coder k ON k.id = c.coder_id WHERE c.alive AND k.uid = ?",
            (coder,),
        )
        return {tuple(row) for row in rows}


def state(project):
    with project.read() as view:
        return dump(view)


def operations(project):
    with project.read() as view:
        return len(history.operations(view))


@pytest.mark.parametrize("reach", [Reach(), Reach(Unit.SENTENCE), Reach(Unit.TURN), Reach(words=2)])
def test_what_is_coded_is_what_was_planned_and_one_undo_takes_it_back(project, coder, reach):
    found, code = find_all(project, SearchQuery("BOM")), code_of(project)
    before, count = codings(project, coder), operations(project)
    planned = plan(project, coder, code, found, reach)
    assert planned.fresh > 1
    assert planned.already == 0
    applied = code_found(project, coder, code, found, reach)
    assert (len(applied.added), applied.already) == (planned.fresh, 0)
    assert operations(project) == count + 1
    made = codings(project, coder)
    assert len(made) == planned.fresh
    for text, span in found.places():
        assert any(uid == text.uid and start <= span.start and span.end <= end for uid, start, end in made)
    assert plan(project, coder, code, found, reach) == Plan(0, planned.fresh)
    assert not code_found(project, coder, code, found, reach).added
    undoing.undo(project, coder)
    assert codings(project, coder) == before


def test_the_units_are_those_of_the_text(project, coder):
    found, code = find_all(project, SearchQuery("BOM")), code_of(project)
    code_found(project, coder, code, found, Reach(Unit.TURN))
    with project.read() as view:
        turns = {
            (text.uid, turn.span.start, turn.span.end)
            for hits in found.texts
            for text in read_transcript(view, hits.text.transcript).texts
            for turn in text.turns
        }
    assert codings(project, coder) <= turns
    hits = page(project, found, 0, found.total)
    assert len(codings(project, coder)) == len({(hit.text, hit.turn) for hit in hits})


def test_words_around_stay_in_the_turn(project, coder):
    found, code = find_all(project, SearchQuery("BOM")), code_of(project)
    code_found(project, coder, code, found, Reach(words=1_000))
    wide = codings(project, coder)
    undoing.undo(project, coder)
    code_found(project, coder, code, found, Reach(Unit.TURN))
    turns = codings(project, coder)
    assert all(any(t == text and s <= start and end <= e for t, s, e in turns) for text, start, end in wide)


def test_a_group_cannot_be_applied_and_nothing_is_changed(project, coder):
    found, before = find_all(project, SearchQuery("BOM")), state(project)
    with pytest.raises(NotCodable):
        code_found(project, coder, code_of(project, codable=False), found, Reach())
    assert state(project) == before
    none = find_all(project, SearchQuery("BOM", within=Within(speakers=frozenset({"nobody"}))))
    assert none.total == 0
    assert not code_found(project, coder, code_of(project), none, Reach()).added
    assert state(project) == before
