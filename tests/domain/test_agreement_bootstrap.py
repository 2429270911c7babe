"""Intervals of measures over drawn transcripts."""

from __future__ import annotations

import random

import pytest

from opimpuc_qda.domain.agreement.bootstrap import FEWEST, interval
from opimpuc_qda.domain.agreement.ratings import Ratings, from_columns, together
from opimpuc_qda.domain.agreement.two_coders import cohen_kappa, percent_agreement


def transcripts(number: int, alike: float, seed: int = 3) -> list[Ratings]:
    """Transcripts of 40 turns on which a second coder follows the first in ``alike`` of all turns."""
    chance = random.Random(seed)
    made = []
    for _ in range(number):
        first = [chance.randrange(2) for _ in range(40)]
        second = [one if chance.random() < alike else 1 - one for one in first]
        made.append(from_columns([first, second]))
    return made


def test_the_interval_holds_the_value_and_narrows_with_more_transcripts() -> None:
    few, many = (interval(transcripts(number, 0.8), percent_agreement) for number in (8, 80))
    value = percent_agreement(together(transcripts(80, 0.8))).value
    assert few is not None
    assert many is not None
    assert value is not None
    assert many.low < value < many.high
    assert many.high - many.low < few.high - few.low


def test_the_interval_is_as_wide_as_the_spread_of_means_says() -> None:
    """For a mean over equal transcripts: 1.96 standard errors to either side."""
    parts = transcripts(60, 0.7)
    shares = [figure for part in parts if (figure := percent_agreement(part).value) is not None]
    mean = sum(shares) / len(shares)
    error = (sum((one - mean) ** 2 for one in shares) / len(shares) / len(shares)) ** 0.5
    found = interval(parts, percent_agreement, rounds=4000)
    assert found is not None
    assert found.low == pytest.approx(mean - 1.96 * error, abs=0.1 * error + 0.002)
    assert found.high == pytest.approx(mean + 1.96 * error, abs=0.1 * error + 0.002)


def test_the_same_ratings_have_the_same_interval() -> None:
    assert interval(transcripts(9, 0.6), cohen_kappa) == interval(transcripts(9, 0.6), cohen_kappa)


def test_too_little_to_say_is_no_interval() -> None:
    assert interval(transcripts(FEWEST - 1, 0.8), cohen_kappa) is None
    always = [from_columns([[1, 1], [1, 1]])] * FEWEST
    assert interval(always, cohen_kappa) is None
    assert interval(always, percent_agreement) is not None
