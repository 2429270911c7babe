"""How much of what coders marked is the same, with no word on chance."""

from __future__ import annotations

from opimpuc_qda.domain.agreement.figure import Figure, Undefined, share


def holsti(agreed: int, by_one: int, by_other: int) -> Figure:
    """2M / (N1 + N2) (Holsti 1969); on characters this is Dice's measure, the F1 of two codings."""
    return share(2 * agreed, by_one + by_other, Undefined.NOBODY_USED)


def jaccard(both: int, only_one: int, only_other: int) -> Figure:
    """What both marked, in what any of them marked (Jaccard 1901)."""
    return share(both, both + only_one + only_other, Undefined.NOBODY_USED)


def c_coefficient(one: int, other: int, together: int) -> Figure:
    """How often two codes go together, n12 / (n1 + n2 - n12); it stays between 0 and 1."""
    return share(together, one + other - together, Undefined.NOBODY_USED)
