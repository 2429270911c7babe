"""The command ``search``: every hit of the sample with its place, its words and what renders them."""

from __future__ import annotations

import json

import pytest

from opimpuc_qda.cli.entry import main
from opimpuc_qda.language.folding import fold_same_length
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.services.projects import read_project
from opimpuc_qda.services.sample import make_sample


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("search") / "样品.opq"
    make_sample(path)
    return path


@pytest.fixture
def run(capsys, sample):
    """Runs ``search`` on the sample: its exit status, and what it printed."""

    def run(*arguments):
        status = main(["search", str(sample), *arguments])
        return status, capsys.readouterr()

    return run


def bodies(path):
    with read_project(path) as project, project.read() as view:
        return {
            (row.name, text.language): text.body
            for row in transcripts(view)
            for text in read_transcript(view, row.uid).texts
        }


@pytest.mark.parametrize("query", ["深圳", "料", "BOM", "bom", "的", "open source", "物料清單", "ou"])
def test_all_hits_are_those_of_a_plain_scan(run, sample, query):
    status, told = run(query, "--json")
    hits = json.loads(told.out)["hits"]
    assert status == 0
    needle = fold_same_length(query)
    expected = 0
    for (name, language), body in bodies(sample).items():
        folded = fold_same_length(body)
        expected += folded.count(needle)
        for hit in hits:
            if (hit["transcript"], hit["language"]) == (name, language):
                assert body[hit["start"] : hit["end"]] == hit["quote"]
                assert folded[hit["start"] : hit["end"]] == needle
    assert len(hits) == expected
    assert len({(hit["transcript"], hit["language"], hit["start"]) for hit in hits}) == expected


def test_hits_bear_the_other_language(run):
    hits = json.loads(run("BOM", "--json", "--in", "original")[1].out)["hits"]
    assert {hit["role"] for hit in hits} == {"original"}
    assert any("BOM" in hit["echo"] or "nomenclature" in hit["echo"] for hit in hits)


def test_people_read_one_line_a_hit(run):
    status, told = run("BOM")
    assert status == 0
    assert all("[" in line for line in told.out.strip().splitlines())


def test_ways_and_places(run):
    name = json.loads(run("BOM", "--json")[1].out)["hits"][0]["transcript"]
    assert json.loads(run("b.m", "--pattern", "--json", "--transcript", name)[1].out)["hits"]
    assert not json.loads(run("bom", "--case", "--json")[1].out)["hits"]
    assert run("BOM", "--transcript", "nobody")[0] == 1
    assert run("(", "--pattern")[0] == 1
    assert run("x", "--pattern", "--words")[0] == 2


def test_nothing_found_is_no_fault(run):
    assert json.loads(run("没有这样的话", "--json")[1].out) == {"hits": []}
