"""Importing the sample's Word table, from file to committed project, against parsing its XML alone."""

from __future__ import annotations

import time
import zipfile

import pytest
from lxml import etree

from opimpuc_qda.resources import resource
from opimpuc_qda.services import importing, projects

SAMPLE = "sample/T1_LZ-01-01_zh-fr_table.docx"


@pytest.mark.benchmark
def test_import_of_the_sample_table(tmp_path):
    with projects.create(tmp_path / "p.opq", "Bench") as project:
        coder = projects.coder_named(project, "Bench")
        (warm,) = importing.read_drafts([resource("sample/T2_LW-04-02_zh.txt")])
        importing.prepare(warm)  # libraries are loaded when idle after start-up
        begun = time.perf_counter()
        (draft,) = importing.read_drafts([resource(SAMPLE)])
        read = time.perf_counter()
        prepared = importing.prepare(draft)
        aligned = time.perf_counter()
        importing.add(project, coder, [prepared])
        added = time.perf_counter()
    bare = time.perf_counter()
    with zipfile.ZipFile(resource(SAMPLE)) as archive:
        etree.fromstring(archive.read("word/document.xml"))
    bare = time.perf_counter() - bare
    took = added - begun
    print(
        f"\nimport of the sample table: {took * 1000:.0f} ms = {took / bare:.0f} x parsing its XML "
        f"(read {(read - begun) * 1000:.0f}, sentences and alignment {(aligned - read) * 1000:.0f}, "
        f"stored {(added - aligned) * 1000:.0f})"
    )
    assert took < 0.5
