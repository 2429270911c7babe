"""Reading without gestures: places, units, passages; the canvas adds mouse and keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.views.reading.bead_marks import is_doubtful
from opimpuc_qda.ui.views.reading.page import Page
from opimpuc_qda.ui.views.reading.passing import Passer
from opimpuc_qda.ui.views.reading.scrolling import Anchor
from opimpuc_qda.ui.views.reading.selection import Selection
from opimpuc_qda.ui.views.reading.sheet import Hit
from opimpuc_qda.ui.views.reading.style import Unit

if TYPE_CHECKING:
    from opimpuc_qda.queries.codings import CodingRow

PLACE_MS = 200  # so long one must rest before the place counts as changed
GO_TO_SHARE = 0.25  # of the viewport's height above what one jumps to


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody reads; enough to come back to later, at any width or text size.

    ``caret`` is a code point of ``text``; ``top`` the first code point seen, of the text ``top_text``.
    """

    text: Uid
    caret: int
    top_text: Uid
    top: int


class Reader(Page):
    """Goes to places and selects units, in code points."""

    placeChanged = Signal(object)  # noqa: N815  (Place)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place_timer = self.single_shot(PLACE_MS, self._tell_place)

    @property
    def snap(self) -> Unit:
        """What selecting grows by."""
        return self._style.snap

    def selection(self) -> tuple[Uid, Span] | None:
        """The text and the code points selected, or None."""
        span = self._selection.span
        return (self._document.texts[self._selection.side].uid, span) if self._document and span else None

    def caret(self) -> tuple[Uid, int] | None:
        """The text and the code point where the caret is; None where nothing is shown."""
        if self._document is None:
            return None
        return self._document.texts[self._selection.side].uid, self._selection.caret.position

    def shown_texts(self) -> tuple[Uid, ...]:
        """The texts side by side, the original first."""
        return tuple(text.uid for text in self._document.texts) if self._document else ()

    def codings_here(self) -> tuple[CodingRow, ...]:
        """The codings that touch the selection, or that the caret is in."""
        here = self.caret()
        if here is None or self._document is None:
            return ()
        text, position = here
        span = self._selection.span or Span(position, position + 1)
        return tuple(self._document.index.touching(text, span))

    def select(self, text: Uid, span: Span) -> None:
        """Select ``span`` of ``text``, widened to whole characters; nothing where it is not shown."""
        side = self._document.side_of(text) if self._document else None
        hidden = self.sheet is not None and side is not None and side not in self.sheet.geometry.shown
        if side is not None and self._document is not None and not hidden:
            start = self._document.snapped(side, span.start)
            end = self._document.snapped_up(side, span.end)
            self.set_selection(Selection.of(side, Span(start, max(start, end))))

    def select_unit(self, unit: Unit) -> None:
        """Select the word, phrase, sentence or turn that the caret is in."""
        if self.sheet is not None and len(self.sheet.heights):
            place = Hit(self._selection.side, (self._selection.span or self._selection.origin).start)
            self.set_selection(Selection.of(place.side, self.unit_at(unit, place)))

    def select_word(self) -> None:
        """Select the word at the caret."""
        self.select_unit(Unit.WORD)

    def select_sentence(self) -> None:
        """Select the sentence at the caret."""
        self.select_unit(Unit.SENTENCE)

    def select_turn(self) -> None:
        """Select the turn at the caret."""
        self.select_unit(Unit.TURN)

    def unit_at(self, unit: Unit, place: Hit) -> Span:
        """The word, phrase, sentence or turn at ``place``; nothing but the place itself for characters."""
        if self.walker is None:
            return Span(place.position, place.position)
        return self.walker.unit_span(unit, place.side, place.position)

    def walk(self, unit: Unit, step: int, *, uncoded: bool = False) -> bool:
        """Select the next (1) or previous (-1) sentence or turn; with ``uncoded`` one that nobody coded.

        False where there is none.
        """
        if self._document is None:
            return False
        side, here = self._selection.side, self._selection.span or self._selection.origin
        passer = Passer(self._document, side)
        span = (passer.uncoded if uncoded else passer.unit)(here, step, unit)
        if span is not None:
            self.set_selection(Selection.of(side, span), reveal=False)
            self._bring(side, span.start)
        return span is not None

    def next_coding(self, step: int) -> CodingRow | None:
        """The coding that begins after (1) or before (-1) the caret or the current one, or None."""
        if self._document is None:
            return None
        side, here = self._selection.side, self._selection.origin
        return Passer(self._document, side).coding(here, self.current(), step)

    def overlapping(self) -> CodingRow | None:
        """Of the codings at the caret, narrow before wide, the one after the current one, round and round."""
        here = sorted(self.codings_here(), key=lambda row: (len(row.span), row.uid))
        nth = next((at for at, row in enumerate(here) if row.uid == self.current()), -1)
        return here[(nth + 1) % len(here)] if here else None

    def go_to(self, text: Uid, span: Span, *, select: bool = False) -> None:
        """Bring ``span`` of ``text`` into view, with the caret at its start, and let it light up."""
        side = self._document.side_of(text) if self._document else None
        if self.sheet is None or side is None or not self.sheet.document.rows.has_text(side):
            return
        start = self.sheet.document.snapped(side, span.start)
        if side not in self.sheet.geometry.shown:
            across = self.shown_place(Hit(side, start))
            self.set_selection(Selection.at(across), reveal=False)
            self._bring(across.side, across.position)
            return
        chosen = Selection.of(side, span) if select and len(span) else Selection.at(Hit(side, start))
        self.set_selection(chosen, reveal=False)
        self._bring(side, start)
        self.flash(side, span)

    def go_to_uncertain(self, step: int) -> bool:
        """Go to the next (``step`` 1) or previous (-1) row that somebody should look at, round and round.

        False where there is none.
        """
        if self.sheet is None or self._document is None:
            return False
        document, here = self._document, self._caret_row(self.sheet)
        rows = [row for row in range(len(document.rows)) if is_doubtful(document.beads(row))][::step]
        if not rows:
            return False
        row = next((row for row in rows if (row - here) * step > 0), rows[0])
        side = next(side for side, cell in enumerate(document.rows[row].cells) if cell)
        cell = document.rows[row].cells[side]
        self.go_to(document.texts[side].uid, Span(cell[0].start, cell[-1].end))
        return True

    def place(self) -> Place | None:
        """Where one reads now."""
        here, top = self.caret(), self.top_place()
        if here is None or top is None or self._document is None:
            return None
        return Place(*here, self._document.texts[top.side].uid, top.position)

    def restore(self, place: Place) -> None:
        """Come back to ``place``, as far as its texts are shown."""
        if self.sheet is None or not len(self.sheet.heights):
            return
        document = self.sheet.document
        side, top_side = document.side_of(place.text), document.side_of(place.top_text)
        if side is not None and document.rows.has_text(side):
            caret = self.shown_place(Hit(side, document.snapped(side, place.caret)))
            self.set_selection(Selection.at(caret), reveal=False)
        if top_side is not None and document.rows.has_text(top_side):
            self.put_at_top(self.shown_place(Hit(top_side, document.snapped(top_side, place.top))))

    def scrolled_to(self) -> None:
        """Another part is seen: the place changes when one comes to rest."""
        self._place_timer.start()

    def _bring(self, side: int, position: int) -> None:
        """Scroll to a place unless it can be seen well already."""
        if self.sheet is None:
            return
        caret = self.sheet.caret(Hit(side, position))
        top, height = caret.top() - self.scrolled, self.viewport().height()
        if not 0 <= top <= height * (1 - GO_TO_SHARE):
            row = self.sheet.heights.at(max(0, round(caret.top() - height * GO_TO_SHARE)))
            wanted = round(caret.top() - height * GO_TO_SHARE) - self.sheet.heights.top(row)
            self.scroll_to(Anchor(row, max(0, wanted)))
            self.reveal(self.sheet.caret(Hit(side, position)))  # rows set on the way may have shifted it

    def _tell_place(self) -> None:
        place = self.place()
        if place is not None:
            self.placeChanged.emit(place)
