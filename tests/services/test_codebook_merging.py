"""Merging, splitting and deleting codes: every coding and every memo is accounted for, and comes back."""

from __future__ import annotations

import shutil

import pytest
import service_world as world

from opimpuc_qda.domain.errors import CodeBelowItself, CodeInUse, NotCodable
from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.codings import codings_of
from opimpuc_qda.queries.history import operations
from opimpuc_qda.queries.memos import memos_on
from opimpuc_qda.services import codebook_merging as merging
from opimpuc_qda.services import coding, memos, undoing
from opimpuc_qda.services.codebook_editing import NewCode
from opimpuc_qda.services.merging import merge as merge_projects
from opimpuc_qda.store.project import Project

RENT, BOM = "GOV.BIZ.RENT", "GOV.ENG.OPEN_BOM"


@pytest.fixture
def made(tmp_path):
    with world.make(tmp_path / "项目.opq") as project:
        yield project


def code(made, coder, name, start, weight=None):
    return coding.apply(made.project, coder, made.code(name), made.original, Span(start, start + 5), weight)


def rows(made):
    with made.project.read() as view:
        return {row.uid: row for row in codings_of(view, made.transcript)}


def book(made):
    with made.project.read() as view:
        return codebook(view)


def said(made, target):
    with made.project.read() as view:
        return sorted(memo.body for memo in memos_on(view, target))


def last_kind(made):
    with made.project.read() as view:
        return [row.kind for row in operations(view)][-1]


def test_codings_are_recoded_and_doubles_united_with_their_memos(made):
    alone, twin = code(made, made.coder, RENT, 0), code(made, made.coder, RENT, 10, 2.0)
    hers, kept = code(made, made.second, RENT, 10), code(made, made.coder, BOM, 10)
    memos.write(made.project, made.coder, MemoTarget.CODING, twin, "on the double")
    memos.write(made.project, made.coder, MemoTarget.CODING, kept, "on the one that stays")
    memos.write(made.project, made.second, MemoTarget.CODE, made.code(RENT), "on the code")
    before = world.state(made.project)
    preview = merging.preview_merge(made.project, made.code(RENT), made.code(BOM))
    assert {use.uid for use in preview.recoding.moved} == {alone, hers}
    assert [(one.uid, other.uid) for one, other in preview.recoding.united] == [(twin, kept)]
    assert (preview.recoding.coding_memos, preview.memos) == (1, 1)
    assert world.state(made.project) == before

    assert merging.merge(made.project, made.coder, made.code(RENT), made.code(BOM)) == preview.recoding
    heir = made.code(BOM)
    assert {uid: row.code for uid, row in rows(made).items()} == dict.fromkeys((alone, hers, kept), heir)
    assert rows(made)[kept].weight == 2.0
    assert said(made, kept) == ["on the double", "on the one that stays"]
    assert said(made, heir) == ["on the code"]
    assert book(made).named(RENT) is None
    assert last_kind(made) == "code.merge"

    undoing.undo(made.project, made.coder)
    assert world.state(made.project) == before


def test_children_cues_and_references_go_to_the_heir(made):
    gone, heir = book(made).named("GOV.BIZ"), book(made).named("GOV.ENG")
    children = [one.name for one in book(made).children(heir.uid)]
    children += [one.name for one in book(made).children(gone.uid)]
    merging.merge(made.project, made.coder, gone.uid, heir.uid)
    assert [one.name for one in book(made).children(heir.uid)] == children
    rent, bom = book(made).named(RENT), book(made).named(BOM)
    merging.merge(made.project, made.coder, rent.uid, bom.uid)
    cues = book(made).named(BOM).cues
    assert set(rent.cues["zh-Hans"].strong) <= set(cues["zh-Hans"].strong)
    assert set(bom.cues["fr"].strong) <= set(cues["fr"].strong)
    assert all(RENT not in one.see_also for one in book(made).in_order())


def test_a_code_is_not_merged_into_itself_below_itself_or_into_a_group(made):
    code(made, made.coder, RENT, 0)
    for heir in ("GOV.BIZ", "GOV.BIZ.RENT"):
        with pytest.raises(CodeBelowItself):
            merging.merge(made.project, made.coder, made.code("GOV.BIZ"), made.code(heir))
    with pytest.raises(NotCodable):
        merging.merge(made.project, made.coder, made.code(RENT), made.code("GOV.ENG"))


def test_who_coded_meanwhile_loses_nothing(made, tmp_path):
    code(made, made.coder, RENT, 0)
    rent, bom = made.code(RENT), made.code(BOM)
    made.project.close()
    other = shutil.copy(made.project.path, tmp_path / "other.opq")
    with Project(other, "Coder B") as theirs:
        late = coding.apply(theirs, made.second, rent, made.original, Span(30, 40))
    with Project(made.project.path, "Coder A") as mine:
        merging.merge(mine, made.coder, rent, bom)
        merge_projects(mine, made.coder, [other])
        with mine.read() as view:
            found = {row.uid: row.code for row in codings_of(view, made.transcript)}
            back = codebook(view)[rent]  # with the name of what replaces it
        assert back.replaced_by == BOM
        assert found[late] == rent
        assert list(found.values()).count(bom) == 1


def test_splitting_gives_some_codings_another_code(made):
    stays, goes, double = (code(made, made.coder, RENT, start) for start in (0, 10, 20))
    there = code(made, made.coder, BOM, 20)
    before = world.state(made.project)
    done = merging.split(made.project, made.coder, [goes, double], made.code(BOM))
    assert [use.uid for use in done.moved] == [goes]
    assert [(one.uid, other.uid) for one, other in done.united] == [(double, there)]
    assert {uid: row.code for uid, row in rows(made).items()} == {
        stays: made.code(RENT),
        goes: made.code(BOM),
        there: made.code(BOM),
    }
    undoing.undo(made.project, made.coder)
    assert world.state(made.project) == before


def test_splitting_may_make_the_code_in_the_same_operation(made):
    goes = code(made, made.coder, RENT, 10)
    before = world.state(made.project)
    merging.split(made.project, made.coder, [goes], NewCode({"en": "Sublet"}, made.code("GOV.BIZ")))
    fresh = book(made).named("GOV.BIZ.SUBLET")
    assert rows(made)[goes].code == fresh.uid
    undoing.undo(made.project, made.coder)
    assert world.state(made.project) == before
    undoing.redo(made.project, made.coder)
    assert rows(made)[goes].code == fresh.uid
    with pytest.raises(NotCodable):
        merging.split(made.project, made.coder, [goes], made.code("GOV"))


def test_a_used_code_goes_only_with_the_codings_that_were_shown(made):
    first = code(made, made.coder, RENT, 0)
    memos.write(made.project, made.coder, MemoTarget.CODING, first, "why")
    shown = merging.preview_removal(made.project, made.code("GOV.BIZ"))
    assert ([use.uid for use in shown.codings], shown.memos) == ([first], 1)
    assert shown.codings[0].quote == shown.codings[0].quote.strip("\0")
    assert len(shown.codings[0].quote) == 5
    code(made, made.second, RENT, 10)
    before = world.state(made.project)
    with pytest.raises(CodeInUse) as caught:
        merging.delete(made.project, made.coder, made.code("GOV.BIZ"), [first])
    assert (caught.value.name, caught.value.codings) == ("GOV.BIZ", 1)
    assert world.state(made.project) == before
    everything = [use.uid for use in merging.preview_removal(made.project, made.code("GOV.BIZ")).codings]
    merging.delete(made.project, made.coder, made.code("GOV.BIZ"), everything)
    assert rows(made) == {}
    assert book(made).named(RENT) is None
    undoing.undo(made.project, made.coder)
    assert world.state(made.project) == before
