"""Learning from codings: what is learnt bit by bit is what is learnt at once."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.language.suggestions.features import SIZE, features, origins
from opimpuc_qda.language.suggestions.learner import LEAST, Example, Learner

FOOD, TOOL = Uid("food"), Uid("tool")
SAID = {
    FOOD: ("we cook rice", "rice and soup", "the soup was hot", "cooking more rice"),
    TOOL: ("we bought a drill", "the drill and the saw", "a hot saw", "sawing and drilling"),
}
CODES = [Uid(f"code {n}") for n in range(4)]
EXAMPLES = st.builds(
    lambda numbers, codes: Example(np.array(sorted(numbers), dtype=np.int64), frozenset(codes)),
    st.sets(st.integers(0, 40), min_size=1, max_size=8),
    st.sets(st.sampled_from(CODES), max_size=3),
)


def taught():
    learner = Learner[tuple[Uid, int]]()
    for code, lines in SAID.items():
        for number, line in enumerate(lines):
            learner.put((code, number), Example(features(line, ()), frozenset({code})))
    return learner


def test_it_tells_codes_apart_by_words_and_by_their_letters():
    learner = taught()
    codes = learner.codes()
    assert set(codes) == {FOOD, TOOL}
    for line, expected in (("some rice", FOOD), ("he drills", TOOL), ("sawed", TOOL)):
        (row,) = learner.scores(codes, [features(line, ())])
        assert codes[int(row.argmax())] == expected, line


def test_scores_lie_between_0_and_1():
    learner = taught()
    scores = learner.scores(learner.codes(), [features("rice", ()), features("nothing known", ())])
    assert ((scores > 0) & (scores < 1)).all()


def test_unknown_words_say_nothing():
    learner = taught()
    weights = learner.weights(learner.codes(), features("xyz", ()))
    assert not weights.any()


def test_too_few_sentences_of_a_code_say_nothing():
    learner = Learner[int]()
    for number in range(LEAST):
        assert learner.codes() == ()
        learner.put(number, Example(features("rice", ()), frozenset({FOOD})))
    assert learner.codes() == (FOOD,)
    learner.drop(0)
    assert learner.codes() == ()


def test_features_are_numbers_of_a_fixed_range_and_know_their_words():
    found, where = features("我们做BOM表 Café", ()), origins("我们做BOM表 Café", ())
    assert found.min() >= 0
    assert found.max() < SIZE
    assert set(found.tolist()) == set(where)
    assert "Café" in {word for words in where.values() for word in words}
    assert (features("CAFE 臺灣", ()) == features("café 台湾", ())).all()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 9), st.none() | EXAMPLES), max_size=40),
    st.lists(st.sets(st.integers(0, 40), min_size=1), min_size=1, max_size=3),
)
def test_bit_by_bit_is_all_at_once(steps, asked):
    stepwise, final = Learner[int](), {}
    for key, example in steps:
        if example is None:
            stepwise.drop(key)
            final.pop(key, None)
        else:
            known = stepwise.known(key)
            if known is not None and len(known.features) % 2:
                final[key] = Example(known.features, example.codes)  # the same words, coded otherwise
            else:
                final[key] = example
            stepwise.put(key, final[key])
    batch = Learner[int]()
    batch.learn(final.items())
    assert stepwise.codes() == batch.codes()
    sentences = [np.array(sorted(numbers), dtype=np.int64) for numbers in asked]
    codes = batch.codes()
    assert np.array_equal(stepwise.scores(codes, sentences), batch.scores(codes, sentences))
