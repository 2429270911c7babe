"""Progress: how long work reports, and how it is told to stop."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """The user stopped the work; whatever it had begun is rolled back."""


class Progress(Protocol):
    """Given to every long function. ``step`` raises :class:`Cancelled` once the user wants to stop."""

    def step(self, done: int, total: int, doing: str = "") -> None:
        """Report ``done`` of ``total`` units; ``doing`` is an English term that the window translates."""


class Silent:
    """Progress that nobody watches and nobody cancels."""

    def step(self, done: int, total: int, doing: str = "") -> None:
        """Do nothing."""
