"""Keyness: how much more (or less) often a word stands in some texts than in others.

Whether: the log-likelihood of P. Rayson and R. Garside, "Comparing corpora using frequency profiling", 2000
(the G2 of two frequencies). How much: %DIFF of C. Gabrielatos and A. Marchi, 2011, and the Log Ratio of
A. Hardie, 2014, the binary logarithm of the quotient of the relative frequencies.
"""

from __future__ import annotations

from math import log, log2

_ABSENT = 0.5  # what Hardie puts in the place of a frequency of 0, so that the quotient is finite


def log_likelihood(here: int, there: int, size: int, other_size: int) -> float:
    """G2 of ``here`` in ``size`` words against ``there`` in ``other_size``; below 0 where it is rarer here.

    2 * (a ln(a / E1) + b ln(b / E2)) with E1 = c (a + b) / (c + d) and E2 = d (a + b) / (c + d); 0 ln 0 is 0.
    3.84 is passed by chance in one of 20 words, 6.63 in one of 100, 15.13 in one of 10,000.
    """
    if not size or not other_size or not here + there:
        return 0.0
    share = (here + there) / (size + other_size)
    value = 2 * (_part(here, size * share) + _part(there, other_size * share))
    return value if here * other_size >= there * size else -value


def percent_difference(here: int, there: int, size: int, other_size: int) -> float | None:
    """%DIFF: by how many percent it is more frequent here; None where it is not there at all."""
    if not size or not other_size or not there:
        return None
    return 100 * ((here / size) / (there / other_size) - 1)


def log_ratio(here: int, there: int, size: int, other_size: int) -> float:
    """How often it doubles from there to here; a frequency of 0 counts as a half."""
    if not size or not other_size:
        return 0.0
    return log2((here or _ABSENT) / size) - log2((there or _ABSENT) / other_size)


def _part(observed: int, expected: float) -> float:
    return observed * log(observed / expected) if observed else 0.0
