"""Several translations of one interview: each has a quote of every coding, and a column in the workbook."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "formats"))
import service_world as world
from workbook_reading import table

from opimpuc_qda.domain.matrix import Scope
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.queries.segments import GAP, segments, translation_languages
from opimpuc_qda.services import coding, exporting
from opimpuc_qda.services.typing_beside import start, write


@pytest.fixture
def made(tmp_path):
    with world.make(tmp_path / "项目.opq") as project:
        yield project


@pytest.fixture
def english(made):
    """A typed English translation of the first four turns."""
    typed = start(made.project, made.coder, made.transcript, "en")
    for turn in range(1, 5):
        write(made.project, made.coder, typed, turn, f"Turn {turn} in English.")
    return typed


def read(made):
    with made.project.read() as view:
        return read_transcript(view, made.transcript)


def code(made, text, turn):
    span = read(made).text(text).turns[turn - 1].span
    return coding.apply(made.project, made.coder, made.code("GOV.BIZ.RENT"), text, span, None)


def found(made):
    with made.project.read() as view:
        return {segment.coding: segment for segment in segments(view, Scope())}


def coded(made, text, turn):
    """The segment of a new coding on a turn."""
    uid = code(made, text, turn)
    return found(made)[uid]


def test_a_coding_on_the_original_is_quoted_in_each_translation(made, english):
    segment = coded(made, made.original, 2)
    transcript = read(made)
    body = transcript.text(made.translation).body
    places = transcript.echoes(made.original, made.translation).of(transcript.original.turns[1].span)
    french = GAP.join(place.of(body) for place in places)
    assert french
    assert dict(segment.translations) == {"en": "Turn 2 in English.", "fr": french}
    assert segment.translation == "Turn 2 in English."  # the first of them


def test_a_coding_on_one_translation_is_quoted_in_the_other_by_way_of_the_original(made, english):
    segment = coded(made, english, 3)
    transcript = read(made)
    there = transcript.echoes(made.original, made.translation).of(transcript.original.turns[2].span)
    assert segment.original == transcript.original.turns[2].span.of(transcript.original.body)
    assert segment.translation == segment.translated("en") == "Turn 3 in English."
    assert there
    assert segment.translated("fr").startswith(there[0].of(transcript.text(made.translation).body))


def test_what_a_translation_lacks_is_empty_there(made, english):
    segment = coded(made, made.original, 6)
    assert segment.translated("en") == ""
    assert segment.translated("fr")
    assert segment.translated("de") == ""


def test_each_translation_has_a_column_of_its_own(made, english, tmp_path):
    uids = [code(made, made.original, 2), code(made, english, 3)]
    exporting.workbook(made.project, tmp_path / "tables.xlsx")
    rows = {row["Coding UID"]: row for row in table(tmp_path / "tables.xlsx", "Segments")}
    expected = found(made)
    assert list(rows) == uids
    for uid, row in rows.items():
        assert "Translation" not in row
        assert row["Original"] == expected[uid].original
        assert row["Translation (en)"] == expected[uid].translated("en")
        assert row["Translation (fr)"] == expected[uid].translated("fr")
        assert row["Code"] == "GOV.BIZ.RENT"


def test_one_translation_keeps_its_one_column(made, tmp_path):
    code(made, made.original, 2)
    exporting.workbook(made.project, tmp_path / "tables.xlsx")
    (row,) = table(tmp_path / "tables.xlsx", "Segments")
    assert row["Translation"]
    assert not any(head.startswith("Translation (") for head in row)
    with made.project.read() as view:
        assert translation_languages(view) == ()
