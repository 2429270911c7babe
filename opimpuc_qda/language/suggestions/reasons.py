"""Why something is suggested: the words of a sentence that speak for a code most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.language.suggestions.features import origins

if TYPE_CHECKING:
    from opimpuc_qda.language.suggestions.learner import Learner

MOST = 3


def reasons(learner: Learner[Hashable], code: Uid, text: str, words: Sequence[Span]) -> tuple[str, ...]:
    """At most three words or stretches of ``text``, as written, the strongest first; none lies in another."""
    import numpy as np

    found = origins(text, words)
    numbers = np.array(sorted(found), dtype=np.int64)
    (weights,) = learner.weights([code], numbers)
    told: Counter[str] = Counter()
    for number, weight in zip(numbers.tolist(), weights.tolist(), strict=True):
        for word in found[number]:
            told[word] += weight
    result: list[str] = []
    for word, weight in sorted(told.items(), key=lambda pair: (-pair[1], pair[0])):
        if weight <= 0 or len(result) == MOST:
            break
        if not any(word in other or other in word for other in result):
            result.append(word)
    return tuple(result)
