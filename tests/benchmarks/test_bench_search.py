"""Searching 10 million characters, against a plain scan of the same folded texts and a bare FTS5 query."""

from __future__ import annotations

import random
import statistics
import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "queries"))
import query_world

from opimpuc_qda.domain.searching import SearchQuery
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Revision, Segments, Text, Transcript, Turn, Version
from opimpuc_qda.language.folding import fold_same_length
from opimpuc_qda.language.matching import matcher
from opimpuc_qda.queries.search import find
from opimpuc_qda.services import searching
from opimpuc_qda.store import search_index

TEXTS, LENGTH = 100, 100_000
RUNS = 5


def words(random_):
    """Some 4,000 made words of one to four of 2,500 characters, the first ones far more frequent."""
    return [
        "".join(chr(0x4E00 + random_.randrange(2_500)) for _ in range(random_.randrange(1, 5)))
        for _ in range(4_000)
    ]


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """A project of 10 million made characters with its index, and the folded texts."""
    random_ = random.Random(7)
    lexicon = words(random_)
    weights = [1 / (rank + 1) for rank in range(len(lexicon))]
    made = query_world.build(
        tmp_path_factory.mktemp("bench") / "made.opq", 2, query_world.Size(transcripts=1)
    )
    bodies = []
    with made.project as project:
        for number in range(TEXTS):
            body = "".join(random_.choices(lexicon, weights, k=LENGTH // 2))[:LENGTH]
            bodies.append(fold_same_length(body))
            with project.write("transcript.import", made.coders[0]) as change:
                transcript, text, revision = change.new_uid(), change.new_uid(), change.new_uid()
                change.add(Transcript(transcript, f"Made {number}", "", change.now))
                change.add(Text(text, transcript, Version.ORIGINAL, "zh-Hans", "made", "utf-8", revision))
                whole = Segments((Turn(1, Span(0, len(body)), ""),), (Span(0, len(body)),))
                change.add(Revision(revision, text, change.keep_body(body), len(body), whole))
        begun = time.perf_counter()
        searching.index_all(project)
        print(f"indexed {sum(map(len, bodies)):,} characters in {time.perf_counter() - begun:.1f} s")
        yield project, bodies


def needles(bodies):
    """Rare and common ones of one to eight characters, by how often they occur."""
    random_ = random.Random(3)
    found = {}
    for length in (1, 2, 3, 4, 6, 8):
        for _ in range(3):
            body = random_.choice(bodies)
            start = random_.randrange(len(body) - length)
            needle = body[start : start + length]
            found[needle] = sum(text.count(needle) for text in bodies)
    return found


def milliseconds(work):
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1_000)
    return statistics.median(times)


@pytest.mark.benchmark
def test_hits_of_10_million_characters(library, capsys):
    project, bodies = library
    folding = searching.folding()
    with project.read() as view, capsys.disabled():
        for needle, count in needles(bodies).items():
            asked = SearchQuery(needle)
            whole = find(view, asked, matcher(asked), folding)
            assert whole.total == count
            first = milliseconds(lambda: find(view, asked, matcher(asked), folding, most=500))  # noqa: B023
            every = milliseconds(lambda: find(view, asked, matcher(asked), folding))  # noqa: B023
            bare = milliseconds(lambda: list(search_index.starts(view.connection, needle)))  # noqa: B023
            scan = milliseconds(lambda: [text.count(needle) for text in bodies])  # noqa: B023
            told = f"first 500 in {first:.1f} ms, all in {every:.1f}; bare {bare:.1f}, scan {scan:.1f}"
            print(f"{len(needle)} characters, {count:>6} hits: {told}")
            assert every < 3 * bare + 5
            assert first < max(10, scan)
