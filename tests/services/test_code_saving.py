"""Saving a code from its editor: one operation, only what differs, undone at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
import service_world as world

from opimpuc_qda.domain.codebook import Code, CodeStatus, Cues, Example
from opimpuc_qda.domain.errors import CodeBelowItself, CodeIdTaken, NoLabel, NotCodable
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.history import operations
from opimpuc_qda.services import code_saving, undoing
from opimpuc_qda.services import codebook_editing as editing

RENT, BOM, GROUP = "GOV.BIZ.RENT", "GOV.ENG.OPEN_BOM", "GOV.ENG"


@pytest.fixture
def made(tmp_path):
    with world.make(tmp_path / "项目.opq") as project:
        yield project


def code(made, name) -> Code:
    with made.project.read() as view:
        return codebook(view).named(name)


def kinds(made):
    with made.project.read() as view:
        return [row.kind for row in operations(view)]


def test_everything_is_saved_in_one_operation_and_comes_back_at_once(made):
    before, was, done = code(made, RENT), world.state(made.project), len(kinds(made))
    after = replace(
        before,
        parent=code(made, GROUP).uid,
        label={**before.label, "fr": " Loyer des lieux "},
        include={"en": "the price of space", "fr": " "},
        example=Example(True, "en", {"en": "made up", "fr": ""}),
        cues={"fr": Cues(("loyer", "loyer "), ("loyer", "bail"))},
        colour="#8A1C7C",
        status=CodeStatus.RETIRED,
        replaced_by=BOM,
    )
    assert code_saving.save(made.project, made.coder, before, after)
    saved = code(made, RENT)
    assert (saved.label["fr"], saved.include) == ("Loyer des lieux", {"en": "the price of space"})
    assert saved.example == Example(True, "en", {"en": "made up"})
    assert saved.cues == {"fr": Cues(("loyer",), ("bail",))}
    assert (saved.colour, saved.replaced_by, saved.parent) == ("#8A1C7C", BOM, after.parent)
    with made.project.read() as view:
        assert codebook(view).children(after.parent)[-1].name == RENT
    assert kinds(made)[done:] == ["code.edit"]
    undoing.undo(made.project, made.coder)
    assert world.state(made.project) == was


def test_what_was_not_touched_stays_as_somebody_else_left_it(made):
    before = code(made, RENT)
    editing.rename(made.project, made.second, before.uid, {"en": "Hers"})
    code_saving.save(made.project, made.coder, before, replace(before, glyph="▲"))
    assert (code(made, RENT).label["en"], code(made, RENT).glyph) == ("Hers", "▲")


def test_nothing_changed_is_no_operation(made):
    before, done = code(made, RENT), len(kinds(made))
    assert not code_saving.save(made.project, made.coder, before, before)
    assert len(kinds(made)) == done


def test_what_cannot_be_is_refused_and_nothing_is_changed(made):
    before, was = code(made, GROUP), world.state(made.project)
    child = code(made, BOM)
    retired = {"status": CodeStatus.RETIRED}
    for error, old, changed in (
        (NoLabel, child, {"label": {"en": " "}}),
        (CodeBelowItself, before, {"parent": child.uid}),
        (NotCodable, child, {**retired, "replaced_by": GROUP}),
        (NotCodable, child, {**retired, "replaced_by": BOM}),
    ):
        with pytest.raises(error):
            code_saving.save(made.project, made.coder, old, replace(old, **changed))
    with pytest.raises(CodeIdTaken):
        code_saving.create(made.project, made.coder, replace(child, uid=Uid("")))
    assert world.state(made.project) == was


def test_a_new_code_has_all_that_was_said_of_it(made):
    model, was = code(made, BOM), world.state(made.project)
    draft = replace(
        model, uid=Uid(""), name="", label={"en": "Open prices"}, cues={"en": Cues(("price list",))}, order=1
    )
    uid = code_saving.create(made.project, made.coder, draft)
    new = code(made, "GOV.ENG.OPEN_PRICES")
    assert (new.uid, new.cues, new.include) == (uid, draft.cues, model.include)
    with made.project.read() as view:
        assert codebook(view).children(model.parent)[-1] == new
    undoing.undo(made.project, made.coder)
    assert world.state(made.project) == was
