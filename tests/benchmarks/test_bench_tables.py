"""The workbook of 25,000 codings, 50 codes and 101 transcripts, against bare loops over the same cells."""

from __future__ import annotations

import sys
import time
import tracemalloc
import zipfile
from contextlib import closing
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl
import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "queries"))
import query_world
from query_world import Size

from opimpuc_qda.domain.matrix import Counting, Scope
from opimpuc_qda.queries.tables import frequencies
from opimpuc_qda.services import exporting

SECONDS = 4.0
CODINGS = 25_000


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    path = tmp_path_factory.mktemp("bench") / "made.opq"
    size = Size(transcripts=101, turns=60, codes=47, codings=CODINGS, coders=4, longest=120)
    made = query_world.build(path, 1, size)
    assert len(made.codes) == 51  # 50 and a retired one
    with made.project:
        yield made


def bare_loop(rows, path):
    """Seconds to write the same values with openpyxl, in its streaming mode and without any style."""
    begun = time.perf_counter()
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Segments")
    for row in rows:
        sheet.append(row)
    book.save(path)
    return time.perf_counter() - begun


def bare_xml(rows, path):
    """Seconds to escape and zip the same values as plain XML, the least that any writer has to do."""
    begun = time.perf_counter()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("rows", "w") as member:
        for row in rows:
            line = "".join(f"<c>{escape(str(cell))}</c>" for cell in row if cell is not None)
            member.write(f"<row>{line}</row>".encode())
    return time.perf_counter() - begun


@pytest.mark.benchmark
def test_workbook_of_25000_codings(world, tmp_path, capsys):
    path = tmp_path / "tables.xlsx"
    begun = time.perf_counter()
    counts = exporting.workbook(world.project, path)
    took = time.perf_counter() - begun
    assert counts["Segments"] == CODINGS
    assert counts["Frequencies"] == 49  # all but the process codes
    with closing(openpyxl.load_workbook(path, read_only=True)) as book:
        rows = [list(row) for row in book["Segments"].iter_rows(values_only=True)]
    bare, least = bare_loop(rows, tmp_path / "bare.xlsx"), bare_xml(rows, tmp_path / "bare.zip")
    with capsys.disabled():
        print(
            f"\nworkbook of {CODINGS:,} codings: {took:.2f} s with queries; its segments alone by openpyxl "
            f"{bare:.2f} s (ratio {took / bare:.2f}), as plain XML {least:.2f} s (ratio {took / least:.1f})"
        )
    assert took < SECONDS
    assert took < 2 * bare


@pytest.mark.benchmark
def test_memory_of_a_workbook_does_not_grow_with_its_rows(world, tmp_path, capsys):
    tracemalloc.start()
    try:
        exporting.workbook(world.project, tmp_path / "tables.xlsx")
        peak = tracemalloc.get_traced_memory()[1] / 2**20
    finally:
        tracemalloc.stop()
    with capsys.disabled():
        print(f"\nmemory at most while writing it: {peak:.0f} MB")
    assert peak < 100


@pytest.mark.benchmark
def test_frequencies_of_25000_codings(world, capsys):
    with world.project.read() as view:
        begun = time.perf_counter()
        found = frequencies(view, Counting.PASSAGES, Scope())
        took = time.perf_counter() - begun
        begun = time.perf_counter()
        plain = view.connection.exec_driver_sql("SELECT * FROM coding WHERE alive").all()
        bare = time.perf_counter() - begun
    assert len(plain) == CODINGS
    assert len(found) == 49
    with capsys.disabled():
        print(
            f"\nfrequencies of {CODINGS:,} codings in passages: {took:.2f} s; "
            f"reading the bare rows {bare:.2f} s (ratio {took / bare:.1f})"
        )
    assert took < 1.5
