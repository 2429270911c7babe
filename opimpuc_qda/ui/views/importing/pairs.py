"""The pairs of a transcript to be, as rows: what stands side by side once it is imported."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from opimpuc_qda.domain.alignment import UNCERTAIN
from opimpuc_qda.domain.transcript import Turn
from opimpuc_qda.services.importing import Prepared, PreparedText
from opimpuc_qda.ui.models.rows_table import Cell
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.importing.wording import clock


class State(Enum):
    """How sure a pair is."""

    SURE = auto()
    UNCERTAIN = auto()
    UNTRANSLATED = auto()
    ADDED = auto()  # stands in the translation alone


@dataclass(frozen=True, slots=True)
class Pair:
    """One row; ``confidence`` is between 0 and 1."""

    state: State
    original: tuple[Turn, ...]
    translation: tuple[Turn, ...]
    confidence: float


def pairs(item: Prepared, translation: int) -> tuple[Pair, ...]:
    """The pairs with the translation ``translation`` (from 0); each turn alone where there is none."""
    turns = item.texts[0].segments.turns
    if not item.pairings:
        return tuple(Pair(State.SURE, (turn,), (), 1.0) for turn in turns)
    theirs = item.texts[translation + 1].segments.turns
    return tuple(
        _pair(
            tuple(turns[n - 1] for n in p.original), tuple(theirs[n - 1] for n in p.translation), p.confidence
        )
        for p in item.pairings[translation]
    )


def heads(item: Prepared, translation: int) -> tuple[str, ...]:
    """The heads of the columns."""
    translate = QCoreApplication.translate
    texts = [item.texts[0], item.texts[translation + 1]] if item.pairings else [item.texts[0]]
    return (
        translate("Import", "No."),
        translate("Import", "Time"),
        translate("Import", "Speaker"),
        *(language_name(text.draft.language) for text in texts),
    )


def row(item: Prepared, translation: int, pair: Pair) -> tuple[Cell, ...]:
    """``pair`` in the columns of :func:`heads`."""
    theirs = item.texts[translation + 1] if item.pairings else None
    first = (pair.original or pair.translation)[0]
    time = next((turn.time for turn in (*pair.original, *pair.translation) if turn.time is not None), None)
    labels = dict.fromkeys(turn.speaker for turn in (*pair.original, *pair.translation) if turn.speaker)
    cells = (
        Cell(str(first.n) if pair.original else "", number=True, quiet=True),
        Cell(clock(time), quiet=True),
        Cell(" / ".join(labels)),
        _side(item.texts[0], pair.original, _nothing(pair)),
    )
    return (*cells, _side(theirs, pair.translation, _nothing(pair), _doubt(pair))) if theirs else cells


def _pair(original: tuple[Turn, ...], translation: tuple[Turn, ...], confidence: float) -> Pair:
    if not translation:
        return Pair(State.UNTRANSLATED, original, translation, confidence)
    if not original:
        return Pair(State.ADDED, original, translation, confidence)
    state = State.UNCERTAIN if confidence < UNCERTAIN else State.SURE
    return Pair(state, original, translation, confidence)


def _side(text: PreparedText, turns: tuple[Turn, ...], nothing: str, doubt: str = "") -> Cell:
    if not turns:
        return Cell(nothing, quiet=True)
    words = "\n".join(_words(text, turns))
    return Cell(f"{doubt}\n{words}" if doubt else words)


def _words(text: PreparedText, turns: tuple[Turn, ...]) -> Iterator[str]:
    return (turn.span.of(text.body) for turn in turns)


def _nothing(pair: Pair) -> str:
    if pair.state is State.ADDED:
        return QCoreApplication.translate("Import", "(only in the translation)")
    return QCoreApplication.translate("Import", "(not translated)")


def _doubt(pair: Pair) -> str:
    if pair.state is not State.UNCERTAIN:
        return ""
    return QCoreApplication.translate("Import", "[uncertain: {percent} %]").format(
        percent=round(100 * pair.confidence)
    )
