"""Codings from a table, resolved against the project before anything is written."""

from __future__ import annotations

import pytest
import service_world as world

from opimpuc_qda.domain.codebook import Code, CodeStatus
from opimpuc_qda.domain.errors import BadTable
from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.history import operations
from opimpuc_qda.services.coding import Wanted
from opimpuc_qda.services.coding_table import apply_table, read_wanted

HEADER = "transcript;language;start;end;code;weight;memo\n"


@pytest.fixture
def made(tmp_path):
    with world.make(tmp_path / "项目.opq") as project:
        yield project


def test_names_are_resolved(made, tmp_path):
    table = tmp_path / "t.csv"
    table.write_text(
        HEADER + f"LZ-01-01;fr;3;9;META.TRANSL;;adouci\n{made.transcript};zh-Hans;0;4;GOV.BIZ.RENT;0,5;\n",
        encoding="utf-8-sig",
    )
    assert read_wanted(made.project, table) == (
        Wanted(made.code("META.TRANSL"), made.translation, Span(3, 9), None, "adouci"),
        Wanted(made.code("GOV.BIZ.RENT"), made.original, Span(0, 4), 0.5, ""),
    )
    with made.project.read() as view:
        before = len(operations(view))
    assert len(apply_table(made.project, made.coder, table).added) == 2
    assert apply_table(made.project, made.coder, table).already == 2
    with made.project.read() as view:
        assert len(operations(view)) == before + 1


def test_a_retired_code_is_refused(made, tmp_path):
    table = tmp_path / "t.csv"
    table.write_text(HEADER + "LZ-01-01;fr;3;9;GOV.BIZ.RENT;;\n", encoding="utf-8")
    with made.project.write("code.retire", made.coder) as change:
        change.set(Code, made.code("GOV.BIZ.RENT"), "status", CodeStatus.RETIRED)
    before = world.state(made.project)
    with pytest.raises(BadTable) as caught:
        apply_table(made.project, made.coder, table)
    assert (caught.value.row, caught.value.column, caught.value.value) == (2, "code", "GOV.BIZ.RENT")
    assert world.state(made.project) == before


def test_the_end_of_the_text_is_its_length(made, tmp_path):
    table = tmp_path / "t.csv"
    row = "LZ-01-01;zh-Hans;0;{};GOV.BIZ.RENT;;\n"
    table.write_text(HEADER + row.format(made.length), encoding="utf-8")
    assert read_wanted(made.project, table)[0].span == Span(0, made.length)
    table.write_text(HEADER + row.format(made.length + 1), encoding="utf-8")
    with pytest.raises(BadTable) as caught:
        read_wanted(made.project, table)
    assert (caught.value.column, caught.value.value) == ("end", str(made.length + 1))
