from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from test_language_aligner import groups, real_links, side, strict_f1

from opimpuc_qda.language.aligner import align
from opimpuc_qda.language.beads import Shape
from opimpuc_qda.language.likeness import Likened, Likeness, Senses, installed_embedder

np: Any = pytest.importorskip("numpy")
needs_extra = pytest.mark.skipif(
    installed_embedder() is None, reason="the extra 'embeddings' is not installed"
)


class Recorded:
    """Embeds by the first letter, and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, texts: Sequence[str]) -> Any:
        self.asked += texts
        return np.array(
            [[float(text[0] == letter) for letter in "ab一二"] for text in texts], dtype=np.float32
        )


def test_each_sentence_is_embedded_once_and_only_when_asked_for() -> None:
    embedder = Recorded()
    original, translation = side(["一。二。一。"], "zh-Hans"), side(["apples fell. Beans grew."], "en")
    senses = Senses(original, translation, lambda: embedder)
    assert embedder.asked == []
    assert senses.of([0, 1], [0]) is not None
    assert senses.of([1, 2], [0]) is not None
    assert embedder.asked == ["一。", "二。", "apples fell.", "一。"]


def test_nothing_is_said_of_other_languages_and_of_endless_turns() -> None:
    many = ["a.\n" * 4001]
    assert Senses(side(["a."], "sw"), side(["b."], "en"), Recorded).of([0], [0]) is None
    assert Senses(side(many, "en"), side(["b."], "fr"), Recorded).of(range(4001), [0]) is None
    assert Senses(side(["a."], "en"), side(["b."], "fr"), lambda: None).of([0], [0]) is None


def test_what_means_the_same_gains_and_gaps_gain_nothing() -> None:
    vectors = np.eye(3, dtype=np.float32)
    likened = Likened(lambda *cells: np.zeros(cells[3] - cells[2]), Likeness(vectors, vectors))
    found = likened(2, Shape(1, 1), 0, 4)
    assert found[0] == 0.0
    assert found[2] > 0 > max(found[1], found[3])
    pairs = likened(2, Shape(2, 2), 0, 4)
    assert pairs[2] > 0 > pairs[3]
    assert not likened(1, Shape(1, 0), 0, 4).any()
    assert not likened(1, Shape(0, 1), 0, 4).any()


def test_sure_turns_ask_for_no_embeddings() -> None:
    asked: list[bool] = []

    def find() -> None:
        asked.append(True)

    here = [f"第{n}次我们去了{n * 3 + 5}个地方。" for n in range(2, 30)]
    there = [f"The time {n} we went to {n * 3 + 5} places." for n in range(2, 30)]
    pairings = align(side(here, "zh-Hans"), side(there, "en"), embedder=find)
    assert groups(pairings) == [((n,), (n,)) for n in range(1, 29)]
    assert asked == []


@needs_extra
@pytest.mark.parametrize("pair", ["zh-en", "zh-fr", "en-fr"])
def test_the_extra_links_merged_and_split_sentences(pair: str) -> None:
    assert strict_f1(pair, installed_embedder) >= 0.95


@needs_extra
def test_the_extra_harms_no_real_transcript() -> None:
    real = real_links(installed_embedder)
    assert real.right / real.links >= 0.99
    assert real.covered / real.gold_turns >= 0.99
    assert real.inside / real.sentence_links >= 0.99
