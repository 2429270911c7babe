"""Editing the codebook of a real project: each verb is one operation and is undone exactly."""

from __future__ import annotations

import pytest
import service_world as world
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opimpuc_qda.domain.codebook import CodeKind, CodeStatus, Cues, Example
from opimpuc_qda.domain.errors import (
    BadCodeId,
    CodeBelowItself,
    CodeIdTaken,
    NoLabel,
    NoSuchThing,
    NotCodable,
    ProblemError,
)
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.formats.codebooks import read_codebook
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.history import operations
from opimpuc_qda.services import codebook_editing as editing
from opimpuc_qda.services import codebook_merging as merging
from opimpuc_qda.services import coding, undoing
from opimpuc_qda.services.codebook import export_codebook
from opimpuc_qda.services.codebook_editing import NewCode

NOBODY = Uid("00000000-0000-7000-8000-000000000000")


@pytest.fixture
def made(tmp_path):
    with world.make(tmp_path / "项目 é.opq") as project:
        yield project


def book(made):
    with made.project.read() as view:
        return codebook(view)


def kinds(made):
    with made.project.read() as view:
        return [row.kind for row in operations(view)]


def names(made, parent):
    return [code.name for code in book(made).children(made.code(parent))]


def test_a_new_code_takes_place_id_and_colours_from_where_it_is_put(made):
    before = kinds(made)
    above = made.code("GOV.BIZ")
    uid = editing.add(made.project, made.coder, NewCode({"fr": " Loyer partagé ", "en": ""}, above))
    code, parent = book(made)[uid], book(made)[above]
    assert (code.name, dict(code.label), code.parent) == (
        "GOV.BIZ.LOYER_PARTAGE",
        {"fr": "Loyer partagé"},
        above,
    )
    assert (code.colour, code.tint, code.glyph) == (parent.colour, parent.tint, parent.glyph)
    assert book(made).children(above)[-1] == code
    assert (code.can_be_applied, code.since) == (True, "1.0")
    assert kinds(made) == [*before, "code.add"]


def test_a_chinese_label_gives_an_id_in_letters(made):
    uid = editing.add(made.project, made.coder, NewCode({"zh-Hans": "开放清单"}))
    assert book(made)[uid].name == "KAI_FANG_QING_DAN"


def test_groups_cannot_be_applied(made):
    uid = editing.add(made.project, made.coder, NewCode({"en": "Tools"}, kind=CodeKind.GROUP))
    with pytest.raises(NotCodable):
        coding.apply(made.project, made.coder, uid, made.original, Span(0, 3))


def test_ids_are_sound_and_given_once_even_after_a_code_went(made):
    with pytest.raises(BadCodeId):
        editing.add(made.project, made.coder, NewCode({"en": "x"}, name="lower"))
    with pytest.raises(CodeIdTaken):
        editing.add(made.project, made.coder, NewCode({"en": "x"}, name="GOV.BIZ.RENT"))
    merging.delete(made.project, made.coder, made.code("GOV.BIZ.RENT"))
    with pytest.raises(CodeIdTaken):
        editing.add(made.project, made.coder, NewCode({"en": "x"}, name="GOV.BIZ.RENT"))
    with pytest.raises(NoLabel):
        editing.add(made.project, made.coder, NewCode({"en": "  "}))
    with pytest.raises(NoSuchThing):
        editing.add(made.project, made.coder, NewCode({"en": "x"}, NOBODY))


def test_renaming_touches_one_language_and_leaves_at_least_one(made):
    rent = made.code("GOV.BIZ.RENT")
    french = book(made)[rent].label["fr"]
    editing.rename(made.project, made.coder, rent, {"en": "Rent and leases"})
    assert (book(made)[rent].label["en"], book(made)[rent].label["fr"]) == ("Rent and leases", french)
    with pytest.raises(NoLabel):
        editing.rename(made.project, made.coder, rent, dict.fromkeys(("en", "fr", "zh-Hans"), " "))


def test_renaming_to_the_same_leaves_no_trace(made):
    rent = made.code("GOV.BIZ.RENT")
    before = kinds(made)
    editing.rename(made.project, made.coder, rent, {"en": book(made)[rent].label["en"]})
    assert kinds(made) == before


def test_definitions_examples_and_cues_are_kept(made):
    rent = made.code("GOV.BIZ.RENT")
    example = Example(True, "fr", {"fr": "On paie au mois."})
    editing.define(
        made.project, made.coder, rent, include={"fr": "Baux"}, exclude={"fr": ""}, example=example
    )
    editing.set_cues(made.project, made.coder, rent, {"fr": Cues(("bail", "bail ", ""), ("mois", "bail"))})
    code = book(made)[rent]
    assert (code.include["fr"], "fr" in code.exclude, code.example) == ("Baux", False, example)
    assert code.cues["fr"] == Cues(("bail",), ("mois",))
    assert code.cues["en"].strong


def test_a_group_is_coloured_with_all_below_it(made):
    editing.recolour(
        made.project, made.coder, made.code("GOV"), colour="#112233", tint="#EEEEEE", subtree=True
    )
    tree = book(made)
    assert {tree[uid].colour for uid in tree.subtree(made.code("GOV"))} == {"#112233"}
    assert tree[made.code("FORM")].colour != "#112233"
    with pytest.raises(ValueError, match="no colour"):
        editing.recolour(made.project, made.coder, made.code("GOV"), colour="red")


def test_moving_puts_a_code_exactly_there_and_keeps_its_id(made):
    rent = made.code("GOV.BIZ.RENT")
    for position in (0, 2, 1, None, 99):
        editing.move(made.project, made.coder, rent, made.code("GOV.ENG"), position)
        siblings = names(made, "GOV.ENG")
        wanted = len(siblings) - 1 if position is None else min(position, len(siblings) - 1)
        assert siblings.index("GOV.BIZ.RENT") == wanted
    assert "GOV.BIZ.RENT" not in names(made, "GOV.BIZ")
    editing.move(made.project, made.coder, rent, None, 0)
    assert book(made).children(None)[0].uid == rent


def test_nothing_stands_below_itself(made):
    for below in ("GOV", "GOV.BIZ", "GOV.BIZ.RENT"):
        with pytest.raises(CodeBelowItself):
            editing.move(made.project, made.coder, made.code("GOV"), made.code(below))
    with pytest.raises(NoSuchThing):
        editing.move(made.project, made.coder, made.code("GOV"), NOBODY)


def test_a_retired_code_is_read_and_counted_but_not_offered(made):
    rent, bom = made.code("GOV.BIZ.RENT"), made.code("GOV.ENG.OPEN_BOM")
    coding.apply(made.project, made.coder, rent, made.original, Span(0, 3))
    editing.retire(made.project, made.coder, rent, bom)
    code = book(made)[rent]
    assert (code.status, code.replaced_by, code.can_be_applied) == (
        CodeStatus.RETIRED,
        "GOV.ENG.OPEN_BOM",
        False,
    )
    with pytest.raises(NotCodable):
        coding.apply(made.project, made.coder, rent, made.original, Span(5, 8))
    with pytest.raises(NotCodable):
        editing.retire(made.project, made.coder, bom, rent)
    editing.revive(made.project, made.coder, rent)
    assert (book(made)[rent].can_be_applied, book(made)[rent].replaced_by) == (True, None)


STEP = st.tuples(
    st.sampled_from(["add", "move", "rename", "retire", "revive", "merge", "delete", "recolour", "code"]),
    st.integers(0, 999),
    st.integers(0, 999),
)


def one_step(made, verb, one, other):
    codes = book(made).in_order()
    first, second = codes[one % len(codes)].uid, codes[other % len(codes)].uid
    project, coder = made.project, made.coder
    match verb:
        case "add":
            editing.add(project, coder, NewCode({"en": f"New {one}"}, first if other % 5 else None))
        case "move":
            editing.move(project, coder, first, second if other % 7 else None, one % 4)
        case "rename":
            editing.rename(project, coder, first, {"fr": f"Nom {other}"})
        case "retire":
            editing.retire(project, coder, first, second if other % 2 else None)
        case "revive":
            editing.revive(project, coder, first)
        case "merge":
            merging.merge(project, coder, first, second)
        case "delete":
            shown = merging.preview_removal(project, first)
            merging.delete(project, coder, first, [use.uid for use in shown.codings])
        case "recolour":
            editing.recolour(project, coder, first, glyph=str(other % 10), subtree=bool(other % 2))
        case "code":
            coding.apply(project, coder, first, made.original, Span(one % 5, one % 5 + 1 + other % 3))


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEP, min_size=1, max_size=9))
def test_random_edits_keep_the_tree_sound_and_are_undone_exactly(made, tmp_path, steps):
    states = [world.state(made.project)]
    for step in steps:
        try:
            one_step(made, *step)
        except ProblemError:
            assert world.state(made.project) == states[-1]
            continue
        now = world.state(made.project)
        if now != states[-1]:
            states.append(now)
        tree = book(made)
        reached = tree.in_order()
        assert len(reached) == len(tree) == len({code.name for code in reached})
        assert all(code.parent is None or code.parent in tree for code in reached)
    if book(made).in_order():
        path = tmp_path / "book.yaml"
        export_codebook(made.project, path)
        assert len(read_codebook(path)[1]) == len(book(made))
    last = states[-1]
    for state in reversed(states[:-1]):
        undoing.undo(made.project, made.coder)
        assert world.state(made.project) == state
    for _ in states[1:]:
        undoing.redo(made.project, made.coder)
    assert world.state(made.project) == last
    for _ in states[1:]:
        undoing.undo(made.project, made.coder)
