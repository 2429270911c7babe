"""The shipped codebook and attributes go into a project and come out as they were."""

from __future__ import annotations

import pytest

from opimpuc_qda.domain.codebook import Code
from opimpuc_qda.domain.errors import NoSuchThing, NotWritable, UnknownFormat
from opimpuc_qda.queries.attributes import attributes, schema_head
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.resources import resource
from opimpuc_qda.services.codebook import export_attributes, export_codebook
from opimpuc_qda.services.projects import create
from opimpuc_qda.store import files
from opimpuc_qda.store.clock import Clock
from opimpuc_qda.store.project import Project

CODEBOOK = "codebook/opimpuc-governance.yaml"
ATTRIBUTES = "codebook/opimpuc-attributes.yaml"


@pytest.fixture
def project(tmp_path):
    with create(tmp_path / "项目.opq", "Coder A") as made:
        yield made


def test_both_files_come_out_byte_for_byte(project, tmp_path):
    with project.read() as view:
        entries, variables = len(codebook(view)), len(attributes(view))
    assert export_codebook(project, tmp_path / "c.yaml") == entries == 80
    assert export_attributes(project, tmp_path / "a.yml") == variables > 10
    assert (tmp_path / "c.yaml").read_bytes() == resource(CODEBOOK).read_bytes()
    assert (tmp_path / "a.yml").read_bytes() == resource(ATTRIBUTES).read_bytes()


def test_what_comes_out_makes_the_same_project_again(project, tmp_path):
    with project.read() as view:
        code = codebook(view).named("GOV.ENG.OPEN_BOM")
        before = attributes(view), schema_head(view)
    with project.write("code.rename", project.clock.uid()) as change:
        change.set(Code, code.uid, "label", {**code.label, "en": "Open bill of materials, renamed 𠮷"})
    export_codebook(project, tmp_path / "c.yaml")
    export_attributes(project, tmp_path / "a.yaml")
    with (
        create(tmp_path / "again.opq", "Coder B", tmp_path / "c.yaml", tmp_path / "a.yaml") as again,
        project.read() as ours,
        again.read() as theirs,
    ):
        assert codebook(theirs).in_order() == codebook(ours).in_order()
        assert (attributes(theirs), schema_head(theirs)) == before


def test_a_file_in_the_way_is_replaced_and_a_folder_is_not(project, tmp_path):
    (tmp_path / "c.yaml").write_text("old")
    export_codebook(project, tmp_path / "c.yaml")
    assert (tmp_path / "c.yaml").read_bytes() == resource(CODEBOOK).read_bytes()
    (tmp_path / "folder.yaml").mkdir()
    with pytest.raises(NotWritable):
        export_codebook(project, tmp_path / "folder.yaml")


@pytest.mark.parametrize("export", [export_codebook, export_attributes])
def test_other_formats_and_projects_without_a_codebook_are_refused(export, project, tmp_path):
    with pytest.raises(UnknownFormat):
        export(project, tmp_path / "c.qdc")
    files.make_file(tmp_path / "bare.opq", Clock().uid())
    with Project(tmp_path / "bare.opq", "test") as bare, pytest.raises(NoSuchThing):
        export(bare, tmp_path / "c.yaml")
    assert not list(tmp_path.glob("c.*"))
