"""The command ``suggest``: spans, codes, scores and reasons; it applies nothing."""

from __future__ import annotations

import pytest


def test_suggestions_have_places_and_reasons(sample):
    before = sample.state()
    rows = sample.ask("suggest")["suggestions"]
    names = {row["transcript"] for row in rows}
    assert len(names) == 2
    bodies = {}
    for name in names:
        (full,) = sample.ask("transcripts", "--text", name)["transcripts"]
        bodies |= {(name, text["language"]): text for text in full["texts"]}
    for row in rows:
        assert list(row)[:7] == ["transcript", "language", "start", "end", "code", "score", "why"]
        text = bodies[row["transcript"], row["language"]]
        assert [row["start"], row["end"]] in text["sentences"]
        assert 0.5 <= row["score"] <= 1
        assert any(why in text["body"][row["start"] : row["end"]] for why in row["why"])
    assert sample.state() == before


def test_one_transcript_by_name(sample):
    rows = sample.ask("suggest")["suggestions"]
    name = rows[-1]["transcript"]
    assert sample.ask("suggest", "--transcript", name)["suggestions"] == [
        row for row in rows if row["transcript"] == name
    ]
    assert rows[0]["code"] in sample.run("suggest").out


@pytest.mark.parametrize("name", ["nobody", ""])
def test_an_unknown_transcript_is_refused(sample, name):
    assert "transcript" in sample.refused("suggest", "--transcript", name)
