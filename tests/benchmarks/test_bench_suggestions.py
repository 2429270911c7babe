"""Learning 20,000 sentences anew, one coding more, and a page of suggestions: ratios within one run."""

from __future__ import annotations

from time import perf_counter

import numpy as np
import pytest

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.language.suggestions.features import SIZE
from opimpuc_qda.language.suggestions.learner import Example, Learner

SENTENCES, CODES, FEATURES, PAGE = 20_000, 62, 60, 40
RETRAIN, SHOWN = 0.3, 0.05  # seconds


def best(work, times=5):
    found = []
    for _ in range(times):
        began = perf_counter()
        work()
        found.append(perf_counter() - began)
    return min(found)


@pytest.mark.benchmark
def test_what_is_coded_is_learnt_at_once():
    dice = np.random.default_rng(1)
    codes = [Uid(f"code {number}") for number in range(CODES)]
    lines = [np.unique(dice.integers(0, SIZE, FEATURES)) for _ in range(SENTENCES)]
    told = {
        number: Example(line, frozenset({codes[number % CODES]} if number % 3 else ()))
        for number, line in enumerate(lines)
    }
    whole = best(lambda: Learner().learn(told.items()), 3)
    learner = Learner()
    learner.learn(told.items())
    more = [Example(told[0].features, frozenset(codes[:nth])) for nth in (1, 2)]
    one = best(lambda: [learner.put(0, example) for example in more])
    page = best(lambda: learner.scores(learner.codes(), lines[:PAGE]))
    print(f"all {whole * 1e3:.0f} ms, one coding {one * 1e6:.0f} µs, a page {page * 1e3:.1f} ms")
    assert one < whole / 500
    assert page < whole * SHOWN / RETRAIN
