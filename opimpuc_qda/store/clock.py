"""Time for the log: the hybrid logical clock and fresh identities.

Clock values are integers: Unix milliseconds in the upper bits, a counter in the lower 16
(Kulkarni et al. 2014, Logical Physical Clocks). They only ever grow within one file.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime

from opimpuc_qda.domain.uid import ENTROPY_BYTES, Uid, time_ordered

COUNTER_BITS = 16


def tick(last: int, now: datetime) -> int:
    """The next clock value after ``last`` at the wall time ``now`` (which may run backwards)."""
    return max(last + 1, int(now.timestamp() * 1000) << COUNTER_BITS)


class Clock:
    """The wall clock and the source of uids; tests give their own."""

    def __init__(
        self,
        now: Callable[[], datetime] | None = None,
        entropy: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self._now = now or (lambda: datetime.now(UTC))
        self._entropy = entropy

    def now(self) -> datetime:
        """The present moment, in UTC."""
        return self._now()

    def uid(self) -> Uid:
        """A fresh time-ordered uid."""
        return time_ordered(int(self.now().timestamp() * 1000), self._entropy(ENTROPY_BYTES))


def iso(moment: datetime) -> str:
    """UTC ISO 8601 with milliseconds: "2026-11-23T18:02:24.125Z"."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
