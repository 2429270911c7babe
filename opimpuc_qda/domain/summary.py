"""Summaries: what a coder makes of all that one transcript says under one code."""

from __future__ import annotations

from dataclasses import dataclass

from opimpuc_qda.domain.uid import Uid, derived


@dataclass(frozen=True, slots=True)
class Summary:
    """What ``coder`` wrote in the cell of ``transcript`` and ``code``; "" where it was emptied.

    Its uid is :func:`summary_uid`: of each coder a cell has one, so two coders' words both stand, and two
    copies in which one coder wrote otherwise meet in one conflict.
    """

    uid: Uid
    transcript: Uid
    code: Uid
    coder: Uid
    body: str


def summary_uid(transcript: Uid, code: Uid, coder: Uid) -> Uid:
    """The summary of ``coder`` in one cell."""
    return derived(transcript, f"summary {code} {coder}")
