"""One transcript on its page: what is shown, in which colours, and what is selected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from opimpuc_qda.domain.anchor import Carrier
from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.codings_index import CodingsIndex
from opimpuc_qda.ui.models.graphemes import plain_word_at
from opimpuc_qda.ui.views.reading.caret import Blinker
from opimpuc_qda.ui.views.reading.coded_sheet import CodedSheet
from opimpuc_qda.ui.views.reading.document import Document, undisturbed
from opimpuc_qda.ui.views.reading.painter import Brush, Overlay
from opimpuc_qda.ui.views.reading.scrolling import Anchor
from opimpuc_qda.ui.views.reading.selection import Selection
from opimpuc_qda.ui.views.reading.sheet import Hit, Sheet
from opimpuc_qda.ui.views.reading.style import Style
from opimpuc_qda.ui.views.reading.theme import LIGHT, ReadingTheme
from opimpuc_qda.ui.views.reading.walking import Walker, WordFinder
from opimpuc_qda.ui.views.reading.wording import page_wording

if TYPE_CHECKING:
    from opimpuc_qda.queries.codings import CodingRow
    from opimpuc_qda.queries.reading import ReadTranscript

TEXT_SIZE = 16  # pixels
CARET = 2


class Page(CodedSheet):
    """Shows one transcript and keeps caret and selection; a reader adds ways to move them."""

    selectionChanged = Signal(str, object)  # noqa: N815  (text uid, Span | None)
    caretMoved = Signal()  # noqa: N815  (caret or selection, wherever from)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = "en"
        self._size = TEXT_SIZE
        self._theme = LIGHT
        self._style = Style()
        self._word_at: WordFinder = plain_word_at
        self._selection = Selection.at(Hit(0, 0))
        self._blinker = Blinker(self, self._update_caret)
        self.walker: Walker | None = None

    @property
    def reading_theme(self) -> ReadingTheme:
        """The colours of now."""
        return self._theme

    @property
    def labels_language(self) -> str:
        """The language (BCP 47) of the names of codes."""
        return self._language

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
        with undisturbed():
            self._document = Document(transcript, translation)
            self._document.index, self._document.codebook = CodingsIndex(codings), codebook
        self._language = language
        self._overlay = Overlay(focused=self.hasFocus())
        start = self._document.texts[0].turns[0].span.start if self._document.texts[0].turns else 0
        self._selection = Selection.at(Hit(0, start))
        self._rebuild(Anchor())
        self._selection = self._seen(self._selection)
        self.selectionChanged.emit(self._document.texts[0].uid, None)

    def renew_transcript(
        self, transcript: ReadTranscript, codings: Sequence[CodingRow], moves: Mapping[Uid, Carrier]
    ) -> None:
        """Show the same texts as they are now; caret, selection and place stay with their words.

        ``moves`` has the texts (uid) whose words were corrected.
        """
        before, held = self._document, self._held_turn() if moves else self._held()
        if before is None:
            return
        shown = before.texts[1].uid if len(before.texts) > 1 else None
        self._document = Document(transcript, shown)
        self._document.index, self._document.codebook = CodingsIndex(codings), before.codebook
        self._selection = self._moved_selection(moves)
        self._rebuild(Anchor())
        if held is not None:
            place, height = held
            self.hold(self._moved(place, moves), height)

    def clear(self) -> None:
        """Show nothing."""
        self._document, self.walker = None, None
        self._selection, self._overlay = Selection.at(Hit(0, 0)), Overlay()
        self.set_sheet(None, Anchor())
        self.lookChanged.emit()

    def set_labels_language(self, language: str) -> None:
        """Name codes in ``language``, and say the page's own words in the interface language of now."""
        self.viewport().update()
        if language != self._language:
            self._language = language
            self._rebuild_here()

    def set_text_size(self, pixels: int) -> None:
        """Set the words ``pixels`` high; the place stays."""
        if pixels != self._size:
            self._size = pixels
            self._rebuild_here()

    def set_style(self, style: Style) -> None:
        """Show languages and codings as ``style`` says; the place stays, the caret goes to what is shown."""
        before, self._style = self._style, style
        if style.has_layout_of(before):
            if self.sheet is not None:
                self.sheet.style = style
            self.viewport().update()
            return
        held = self._held()
        self._rebuild(Anchor())
        if self.sheet is not None and held is not None:
            self.set_selection(self._seen(self._selection), reveal=False)
            self.hold(self.shown_place(held[0]), held[1])

    def shown_place(self, place: Hit) -> Hit:
        """``place`` itself, or what renders it where its language is not shown."""
        hidden = self.sheet is not None and place.side not in self.sheet.geometry.shown
        return self.walker.across(place) if hidden and self.walker is not None else place

    def _seen(self, selection: Selection) -> Selection:
        place = self.shown_place(selection.caret)
        return selection if place == selection.caret else Selection.at(place)

    def set_theme(self, theme: ReadingTheme) -> None:
        """Change the colours."""
        self._theme = theme
        self.viewport().update()
        self.lookChanged.emit()

    def set_word_finder(self, word_at: WordFinder) -> None:
        """Let ``word_at(turn's text, position, language)`` say what a word is."""
        self._word_at = word_at
        self.walker = Walker(self.sheet, word_at) if self.sheet else None

    def set_caret_blinking(self, *, on: bool) -> None:
        """Blink as the system does, or stand still."""
        self._blinker.set_allowed(allowed=on)

    def caret_rect(self, place: Hit) -> QRect:
        """Where a caret at ``place`` would stand, on the viewport; not wider than a pixel."""
        return self.to_viewport(self.sheet.caret(place)) if self.sheet else QRect()

    def reveal_place(self, place: Hit) -> None:
        """Scroll just so far that ``place`` can be seen."""
        if self.sheet is not None:
            self.reveal(self.sheet.caret(place))

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
        self.scrolled_to()
        self.caretMoved.emit()

    def set_active(self, *, active: bool) -> None:
        """With the focus or without it."""
        self._overlay.focused = active
        self._blinker.set_focused(focused=active)
        self.viewport().update()

    def paint_rows(self, painter: QPainter, rows: list[int], exposed: QRect) -> None:
        """Draw ``rows`` and the caret."""
        painter.fillRect(exposed, QColor(self._theme.paper))
        if self.sheet is None or self._document is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._overlay.side, self._overlay.selection = self._selection.side, self._selection.span
        texts = enumerate(self._document.texts)
        self._overlay.found = {side: self._found[text.uid] for side, text in texts if text.uid in self._found}
        wording = page_wording(self._document)
        brush = Brush(painter, self.sheet, self._theme, wording, exposed, self._overlay)
        brush.rows(rows, self.scrolled)
        if self._blinker.shown and self._caret_row(self.sheet) in rows:
            painter.fillRect(self._caret_rect(self.sheet), QColor(self._theme.caret))

    def _rebuild(self, anchor: Anchor) -> None:
        if self._document is None:
            return
        sheet = Sheet(self._document, self.viewport().width(), self._size, self._language, self._style)
        self.walker = Walker(sheet, self._word_at)
        self.set_sheet(sheet, anchor)
        self.lookChanged.emit()

    def _rebuild_here(self) -> None:
        top = self.top_place()
        self._rebuild(self.anchor)
        if top is not None:
            self.put_at_top(top)

    def _held_turn(self) -> tuple[Hit, int] | None:
        """As :meth:`_held`, but the turn's beginning where that is seen: its words may become others."""
        held = self._held()
        if held is None or self.sheet is None or self._document is None:
            return held
        start = Hit(held[0].side, self._document.turn(held[0].side, held[0].position).start)
        height = round(self.sheet.caret(start).top()) - self.scrolled
        return (start, height) if height >= 0 else held

    def _moved_selection(self, moves: Mapping[Uid, Carrier]) -> Selection:
        """The selection where its words are now."""
        before, caret = self._selection, self._moved(self._selection.caret, moves)
        if caret == before.caret or before.span is None:
            return before if caret == before.caret else Selection.at(caret)
        ends = (
            self._moved(Hit(before.side, end), moves).position
            for end in (before.origin.start, before.origin.end)
        )
        return Selection(Span(*sorted(ends)), caret)

    def _moved(self, place: Hit, moves: Mapping[Uid, Carrier]) -> Hit:
        """Where ``place`` of the texts shown before is now."""
        document = self._document
        if document is None or document.texts[place.side].uid not in moves:
            return place
        carrier = moves[document.texts[place.side].uid]
        now = carrier.mapped(Span(place.position, place.position)).start
        return replace(place, position=document.snapped(place.side, now))

    def _held(self) -> tuple[Hit, int] | None:
        """What stays where it is on the viewport, and how far down: the caret if it is seen, else the top."""
        if self.sheet is None or not len(self.sheet.heights):
            return None
        seen = self._caret_row(self.sheet) in self.visible_rows()
        place = self._selection.caret if seen else self.top_place()
        return (place, round(self.sheet.caret(place).top()) - self.scrolled) if place else None

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
