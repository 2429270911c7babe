"""The log as history: operations in the order of their stamps, and who had seen what."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from opimpuc_qda.store import schema

Vector = Mapping[str, int]
"""Replica -> the last sequence number known of it."""

OPERATION = schema.Operation


@dataclass(frozen=True, slots=True)
class Stamp:
    """Where a change stands in the total order; ``operation`` breaks the last ties."""

    clock: int
    replica: str
    seq: int
    operation: str

    @property
    def key(self) -> tuple[int, str, int, str]:
        """For sorting: the greatest key wins."""
        return (self.clock, self.replica, self.seq, self.operation)


class Ancestry:
    """Answers whether one operation had seen another.

    Every operation has seen the earlier ones of its replica and all that its ``seen`` heads had seen, as in a
    graph of commits. Vectors are kept only where they change.
    """

    def __init__(self, connection: Connection) -> None:
        statement = (
            select(OPERATION.replica, OPERATION.seq, OPERATION.seen)
            .where(OPERATION.seen.is_not(None))
            .order_by(OPERATION.clock, OPERATION.replica, OPERATION.seq)
        )
        self._epochs: dict[str, list[tuple[int, dict[str, int]]]] = {}
        for replica, seq, seen in connection.execute(statement):  # clock order: heads come before followers
            self._enter(replica, seq, json.loads(seen or "{}"))

    def saw(self, later: Stamp, earlier: Stamp) -> bool:
        """Whether ``later`` was made in knowledge of ``earlier``."""
        return self.knows(later.replica, later.seq, earlier.replica, earlier.seq)

    def knows(self, replica: str, seq: int, other: str, other_seq: int) -> bool:
        """Whether operation ``seq`` of ``replica`` was made in knowledge of ``other_seq`` of ``other``."""
        if replica == other:
            return other_seq <= seq
        return self._vector(replica, seq).get(other, 0) >= other_seq

    def _enter(self, replica: str, seq: int, heads: Vector) -> None:
        vector = dict(self._vector(replica, seq))
        for head, known in heads.items():
            for name, upto in {**self._vector(head, known), head: known}.items():
                vector[name] = max(vector.get(name, 0), upto)
        self._epochs.setdefault(replica, []).append((seq, vector))

    def _vector(self, replica: str, seq: int) -> dict[str, int]:
        best: dict[str, int] = {}
        for start, vector in self._epochs.get(replica, ()):
            if start <= seq:
                best = vector
        return best
