"""What there is for actions to work on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Situation:
    """``recent`` counts the codes on digit keys, ``several`` tells of several translations.

    The rest says what is open, selected or possible.
    """

    project: bool = False
    transcript: bool = False
    translation: bool = False
    several: bool = False
    passage: bool = False
    code: bool = False
    coding: bool = False
    undo: bool = False
    redo: bool = False
    recent: int = 0
