"""The shipped codebook and attributes leave a project as they came into it."""

from __future__ import annotations

from pathlib import Path

from opimpuc_qda.formats.codebooks import write_attributes, write_codebook
from opimpuc_qda.queries.attributes import attributes, schema_head
from opimpuc_qda.queries.codes import codebook, codebook_head
from opimpuc_qda.resources import resource
from opimpuc_qda.services.projects import create


def test_both_files_come_back_byte_for_byte(tmp_path: Path) -> None:
    project = create(tmp_path / "made.opq", "A")
    try:
        with project.read() as view:
            head, schema = codebook_head(view), schema_head(view)
            assert head is not None
            assert schema is not None
            write_codebook(tmp_path / "codebook.yaml", head, codebook(view).in_order())
            write_attributes(tmp_path / "attributes.yaml", schema, attributes(view))
    finally:
        project.close()
    for name, shipped in (("codebook", "opimpuc-governance"), ("attributes", "opimpuc-attributes")):
        assert (tmp_path / f"{name}.yaml").read_bytes() == resource(f"codebook/{shipped}.yaml").read_bytes()
