"""A made three-hour interview, imported and aligned; how fast sentences and words are found.

The seconds are those of the processor, which other programs on the machine do not make longer.
"""

from __future__ import annotations

import gc
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

sys.path.insert(0, str(Path(__file__).parents[1] / "formats"))
sys.path.insert(0, str(Path(__file__).parent))
import made_interviews
import word_maker as word

from opimpuc_qda.domain.draft import CharacterCount, Draft, DraftText, DraftTurn
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.language.sentences import sentences
from opimpuc_qda.language.words import Segmenter
from opimpuc_qda.services import importing, projects

CHARACTERS = 60_000


@pytest.fixture(scope="module")
def said():
    return list(made_interviews.turns(CHARACTERS))


@pytest.fixture(scope="module", autouse=True)
def _warm(tmp_path_factory):
    """Libraries are loaded when the program is idle after its start."""
    path = tmp_path_factory.mktemp("warm") / "warm.txt"
    path.write_text("问：这个板子好吗？\n问 : Est-ce que cette carte est bonne ?\n", encoding="utf-8")
    for draft in importing.read_drafts([path]):
        importing.prepare(draft)


def best(function: Callable[[], object], tries: int = 3) -> float:
    """The shortest of some tries, in seconds: what the function takes when nothing else runs."""
    took = []
    for _ in range(tries):
        gc.collect()
        begun = time.process_time()
        function()
        took.append(time.process_time() - begun)
    return min(took)


@pytest.mark.benchmark
def test_three_hours_as_a_table(tmp_path, said):
    path = tmp_path / "made.docx"
    rows = [
        word.row(
            word.cell(f"{one.time} {one.speakers[0]}：{one.chinese}"),
            word.cell(f"{one.speakers[1]} : {one.french}"),
        )
        for one in said
    ]
    word.word_file(path, word.table(*rows))

    def parse():
        with zipfile.ZipFile(path) as archive:
            etree.fromstring(archive.read("word/document.xml"))

    bare = best(parse)
    with projects.create(tmp_path / "p.opq", "Bench") as project:
        coder = projects.coder_named(project, "Bench")
        begun = time.process_time()
        (draft,) = importing.read_drafts([path])
        read = time.process_time()
        prepared = importing.prepare(draft)
        split = time.process_time()
        importing.add(project, coder, [prepared])
        added = time.process_time()
    lengths = [len(text.body) for text in prepared.texts]
    took = added - begun
    print(
        f"\nthree hours, {lengths} characters in two languages: {took:.2f} s = {took / bare:.0f} x parsing "
        f"the XML (read {read - begun:.2f}, sentences and their links {split - read:.2f}, "
        f"stored {added - split:.2f})"
    )
    assert min(lengths) >= CHARACTERS
    assert prepared.linked == len(said)
    assert took < 2


@pytest.mark.benchmark
def test_three_hours_aligned_without_help(said):
    """Nothing but the words: no rows, no times, no speakers."""
    texts = tuple(
        DraftText(version, language, "made.txt", "utf-8", tuple(DraftTurn(t, "", Role.OTHER) for t in turns))
        for version, language, turns in (
            (Version.ORIGINAL, "zh-Hans", [one.chinese for one in said]),
            (Version.TRANSLATION, "fr", [one.french for one in said]),
        )
    )
    draft = Draft("made", "made", "", texts, (), (), CharacterCount(0, 0, 0))
    prepared = None

    def prepare():
        nonlocal prepared
        prepared = importing.prepare(draft)

    took = best(prepare, 2)
    bare = best(lambda: [text.segments for text in map(importing._prepared, texts)])
    print(f"\nthree hours aligned from scratch: {took:.2f} s = {took / bare:.0f} x finding the sentences")
    right = sum(p.original == p.translation for p in prepared.pairings[0])
    assert right >= 0.99 * len(said)
    assert took < 3


@pytest.mark.benchmark
@pytest.mark.parametrize("language", ["zh-Hans", "fr"])
def test_sentences(said, language):
    turns = [one.chinese if language == "zh-Hans" else one.french for one in said]
    texts = tuple(DraftTurn(turn, "", Role.OTHER) for turn in turns)
    prepared = importing._prepared(DraftText(Version.ORIGINAL, language, "made.txt", "utf-8", texts))
    spans = [turn.span for turn in prepared.segments.turns]
    took = best(lambda: sentences(prepared.body, language, spans))
    bare = best(lambda: [prepared.body.count(mark) for mark in ".。?？!！…"])
    rate = len(prepared.body) / took
    print(
        f"\nsentences ({language}): {rate / 1e6:.1f} million characters/s "
        f"= {took / bare:.0f} x counting marks"
    )
    assert rate > 1e6


@pytest.mark.benchmark
def test_words(said):
    from rjieba import Jieba

    body = "\n".join(one.chinese for one in said)
    size = len(body.encode())
    segmenter, bare = Segmenter(), Jieba()
    took = best(lambda: segmenter.words(body, "zh-Hans"))
    cut = best(lambda: bare.cut(body))
    print(f"\nwords: {size / took / 1e6:.1f} MB/s = {took / cut:.1f} x the bare cut of the library")
    assert size / took > 5e6
