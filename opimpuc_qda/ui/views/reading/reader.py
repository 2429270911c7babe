"""Reading without gestures: what is shown, where, what is selected; the canvas adds mouse and keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.codings_index import CodingsIndex
from opimpuc_qda.ui.models.graphemes import plain_word_at
from opimpuc_qda.ui.views.reading.caret import Blinker
from opimpuc_qda.ui.views.reading.document import Document
from opimpuc_qda.ui.views.reading.painter import Brush, Overlay
from opimpuc_qda.ui.views.reading.scrolling import Anchor, ScrolledSheet
from opimpuc_qda.ui.views.reading.selection import Selection, Unit
from opimpuc_qda.ui.views.reading.sheet import Hit, Sheet
from opimpuc_qda.ui.views.reading.theme import LIGHT, ReadingTheme
from opimpuc_qda.ui.views.reading.walking import Walker, WordFinder
from opimpuc_qda.ui.views.reading.wording import page_wording

if TYPE_CHECKING:
    from opimpuc_qda.queries.codings import CodingRow
    from opimpuc_qda.queries.reading import ReadTranscript

TEXT_SIZE = 16  # pixels
FLASH_MS = 1400
PLACE_MS = 200  # so long one must rest before the place counts as changed
CARET = 2
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


class Reader(ScrolledSheet):
    """Shows one transcript and keeps caret and selection, in code points."""

    selectionChanged = Signal(str, object)  # noqa: N815  (text uid, Span | None)
    placeChanged = Signal(object)  # noqa: N815  (Place)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._language = "en"
        self._size = TEXT_SIZE
        self._theme = LIGHT
        self._word_at: WordFinder = plain_word_at
        self._selection = Selection.at(Hit(0, 0))
        self._overlay = Overlay()
        self._blinker = Blinker(self, self._update_caret)
        self._flash_timer = self._single_shot(FLASH_MS, self._end_flash)
        self._place_timer = self._single_shot(PLACE_MS, self._tell_place)
        self.walker: Walker | None = None

    def show_transcript(
        self,
        transcript: ReadTranscript,
        codings: Sequence[CodingRow],
        codebook: Codebook,
        language: str,
        translation: Uid | None = None,
    ) -> None:
        """Show ``transcript`` from its beginning, beside ``translation`` (default: the first there is).

        ``language`` (BCP 47) is that of the names of codes; ``codings`` as ``codings_of`` sorts them.
        """
        self._document = Document(transcript, translation)
        self._document.index, self._document.codebook = CodingsIndex(codings), codebook
        self._language = language
        self._overlay = Overlay(focused=self.hasFocus())
        start = self._document.texts[0].turns[0].span.start if self._document.texts[0].turns else 0
        self._selection = Selection.at(Hit(0, start))
        self._rebuild(Anchor())
        self.selectionChanged.emit(self._document.texts[0].uid, None)

    def clear(self) -> None:
        """Show nothing."""
        self._document, self.walker = None, None
        self._selection, self._overlay = Selection.at(Hit(0, 0)), Overlay()
        self.set_sheet(None, Anchor())

    def update_codings(self, codings: Sequence[CodingRow], codebook: Codebook | None = None) -> None:
        """Show other codings (and another codebook); only rows that look different are drawn again."""
        if self.sheet is not None and self._document is not None:
            rows = self.sheet.with_codings(CodingsIndex(codings), codebook or self._document.codebook)
            self.update_rows(rows)

    def set_labels_language(self, language: str) -> None:
        """Name codes in ``language``, and say the page's own words in the interface language of now."""
        self._language = language
        self._rebuild_here()

    def set_text_size(self, pixels: int) -> None:
        """Set the words ``pixels`` high; the place stays."""
        self._size = pixels
        self._rebuild_here()

    def set_theme(self, theme: ReadingTheme) -> None:
        """Change the colours."""
        self._theme = theme
        self.viewport().update()

    def set_word_finder(self, word_at: WordFinder) -> None:
        """Let ``word_at(turn's text, position, language)`` say what a word is."""
        self._word_at = word_at
        self.walker = Walker(self.sheet, word_at) if self.sheet else None

    def set_caret_blinking(self, *, on: bool) -> None:
        """Blink as the system does, or stand still."""
        self._blinker.set_allowed(allowed=on)

    def set_current(self, coding: Uid | None) -> None:
        """Make one coding and its echo stand out, or none."""
        before, self._overlay.current = self._overlay.current, coding
        for uid in {before, coding} - {None}:
            self._update_coding(uid)

    def current(self) -> Uid | None:
        """The coding that stands out."""
        return self._overlay.current

    def selection(self) -> tuple[Uid, Span] | None:
        """The text and the code points selected, or None."""
        span = self._selection.span
        return (self._document.texts[self._selection.side].uid, span) if self._document and span else None

    def caret(self) -> tuple[Uid, int] | None:
        """The text and the code point where the caret is; None where nothing is shown."""
        if self._document is None:
            return None
        return self._document.texts[self._selection.side].uid, self._selection.caret.position

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
        if side is not None and self._document is not None:
            start = self._document.snapped(side, span.start)
            end = self._document.snapped_up(side, span.end)
            self.set_selection(Selection.of(side, Span(start, max(start, end))))

    def select_unit(self, unit: Unit) -> None:
        """Select the word, sentence or turn that the caret is in."""
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

    def go_to(self, text: Uid, span: Span, *, select: bool = False) -> None:
        """Bring ``span`` of ``text`` into view, with the caret at its start, and let it light up."""
        side = self._document.side_of(text) if self._document else None
        if self.sheet is None or side is None or not self.sheet.document.rows.has_text(side):
            return
        start = self.sheet.document.snapped(side, span.start)
        chosen = Selection.of(side, span) if select and len(span) else Selection.at(Hit(side, start))
        self.set_selection(chosen, reveal=False)
        self._bring(side, start)
        self._overlay.flash = (side, span)
        self._flash_timer.start()
        self.viewport().update()

    def place(self) -> Place | None:
        """Where one reads now."""
        here, top = self.caret(), self._top()
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
            caret = Hit(side, document.snapped(side, place.caret))
            self.set_selection(Selection.at(caret), reveal=False)
        if top_side is not None and document.rows.has_text(top_side):
            self._put_at_top(self.sheet, Hit(top_side, document.snapped(top_side, place.top)))

    @property
    def current_selection(self) -> Selection:
        """Caret and selection as they are."""
        return self._selection

    def set_selection(self, selection: Selection, *, reveal: bool = True) -> None:
        """Put caret and selection elsewhere, and say so if what is selected changed."""
        before, self._selection = self._selection, selection
        if self._document is None or self.sheet is None:
            return
        self._update_selection(before)
        if reveal:
            self.reveal(self.sheet.caret(selection.caret))
        if (before.side, before.span) != (selection.side, selection.span):
            self.selectionChanged.emit(self._document.texts[selection.side].uid, selection.span)
        self._place_timer.start()

    def set_active(self, *, active: bool) -> None:
        """With the focus or without it."""
        self._overlay.focused = active
        self._blinker.set_focused(focused=active)
        self.viewport().update()

    def show_target(self, target: tuple[int, Span] | None) -> None:
        """Outline what a dropped code would be put on: (column, span), or nothing."""
        before, self._overlay.target = self._overlay.target, target
        for place in {before, target} - {None}:
            if place is not None and before != target:
                self.update_span(*place)

    def unit_at(self, unit: Unit, place: Hit) -> Span:
        """The word, sentence or turn at ``place``."""
        if self._document is None or self.walker is None or unit is Unit.CHARACTER:
            return Span(place.position, place.position)
        if unit is Unit.WORD:
            return self.walker.word_span(place.side, place.position)
        find = self._document.sentence if unit is Unit.SENTENCE else self._document.turn
        return find(place.side, place.position)

    def paint_rows(self, painter: QPainter, rows: list[int], exposed: QRect) -> None:
        """Draw ``rows`` and the caret."""
        painter.fillRect(exposed, QColor(self._theme.paper))
        if self.sheet is None or self._document is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._overlay.side, self._overlay.selection = self._selection.side, self._selection.span
        wording = page_wording(self._document)
        brush = Brush(painter, self.sheet, self._theme, wording, exposed, self._overlay)
        brush.rows(rows, self.scrolled)
        if self._blinker.shown and self._caret_row(self.sheet) in rows:
            painter.fillRect(self._caret_rect(self.sheet), QColor(self._theme.caret))

    def scrolled_to(self) -> None:
        """Another part is seen: the place changes when one comes to rest."""
        self._place_timer.start()

    def _rebuild(self, anchor: Anchor) -> None:
        if self._document is None:
            return
        sheet = Sheet(self._document, self.viewport().width(), self._size, self._language)
        self.walker = Walker(sheet, self._word_at)
        self.set_sheet(sheet, anchor)

    def _rebuild_here(self) -> None:
        place, selection = self.place(), self._selection
        self._rebuild(self.anchor)
        if place is not None:
            self.restore(place)
            self.set_selection(selection, reveal=False)

    def _top(self) -> Hit | None:
        """The first place seen."""
        if self.sheet is None or not len(self.sheet.heights):
            return None
        cells = self.sheet.document.rows[self.anchor.row].cells
        side = next(side for side, cell in enumerate(cells) if cell)
        left = self.sheet.geometry.columns[side].left
        return self.sheet.hit(QPointF(left, self.scrolled + 1), side)

    def _put_at_top(self, sheet: Sheet, place: Hit) -> None:
        row, stretch = sheet.document.rows.find(place.side, place.position)
        offset = sheet.caret(place).top() - sheet.heights.top(row)
        first = place.position == stretch.start and stretch == sheet.document.rows[row].cells[place.side][0]
        self.scroll_to(Anchor(row, 0 if first else round(offset)))

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

    def _caret_row(self, sheet: Sheet) -> int:
        """The row that the caret is in; -1 where there are none."""
        caret, rows = self._selection.caret, sheet.document.rows
        return rows.find(caret.side, caret.position)[0] if rows.has_text(caret.side) else -1

    def _caret_rect(self, sheet: Sheet) -> QRect:
        caret = sheet.caret(self._selection.caret)
        inset = caret.height() * 0.1
        rect = QRectF(caret.x() - CARET / 2, caret.y() + inset, CARET, caret.height() - 2 * inset)
        return self.to_viewport(rect)

    def _update_caret(self) -> None:
        if self.sheet is not None and self._caret_row(self.sheet) in self.visible_rows():
            self.viewport().update(self._caret_rect(self.sheet).adjusted(-1, -1, 1, 1))

    def _update_selection(self, before: Selection) -> None:
        after = self._selection
        old, new = before.span or before.origin, after.span or after.origin
        if before.side == after.side and len(old) and len(new) and old.overlaps(new):
            changed = [Span(*sorted((old.start, new.start))), Span(*sorted((old.end, new.end)))]
        else:
            changed = [old, new]
        for side, span in zip((before.side, after.side), changed, strict=True):
            self.update_span(side, Span(span.start, span.end + 1))
        for place in (before.caret, after.caret):
            self.update_span(place.side, Span(max(0, place.position - 1), place.position + 1))
        self._blinker.restart()

    def _update_coding(self, uid: Uid | None) -> None:
        coding = self._document.index.get(uid) if self._document and uid else None
        if coding is not None and self._document is not None:
            self.update_rows(self._document.rows_of(coding.text, coding.span))

    def _single_shot(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def _end_flash(self) -> None:
        self._overlay.flash = None
        self.viewport().update()

    def _tell_place(self) -> None:
        place = self.place()
        if place is not None:
            self.placeChanged.emit(place)
