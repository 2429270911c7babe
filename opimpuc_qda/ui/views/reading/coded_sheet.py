"""The codings on a sheet, and what lies over it for a moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.codings_index import CodingsIndex
from opimpuc_qda.ui.views.reading.document import Document
from opimpuc_qda.ui.views.reading.found_marks import FoundPlaces
from opimpuc_qda.ui.views.reading.painter import Overlay
from opimpuc_qda.ui.views.reading.scrolling import ScrolledSheet

if TYPE_CHECKING:
    from opimpuc_qda.queries.codings import CodingRow

FLASH_MS = 1400


class CodedSheet(ScrolledSheet):
    """Keeps codings as they are told, and draws only the rows that look different then."""

    lookChanged = Signal()  # noqa: N815  (other texts, codings, codes or colours are shown)
    currentChanged = Signal()  # noqa: N815  (another coding stands out, or none)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._overlay = Overlay()
        self._found: Mapping[Uid, FoundPlaces] = {}
        self._flash_timer = self.single_shot(FLASH_MS, self._end_flash)

    def update_codings(self, codings: Sequence[CodingRow], codebook: Codebook | None = None) -> None:
        """Show other codings (and another codebook); only rows that look different are drawn again."""
        if self.sheet is not None:
            rows = self.sheet.with_codings(CodingsIndex(codings))
            self.update_rows(rows | (self.sheet.with_codebook(codebook) if codebook else set()))
            self.lookChanged.emit()

    def exchange_codings(self, gone: Iterable[Uid], fresh: Iterable[CodingRow]) -> None:
        """Show ``fresh`` instead of ``gone``; that takes the same time however many others there are."""
        if self.sheet is not None:
            self.update_rows(self.sheet.renewed(self.sheet.document.index.exchange(gone, fresh)))
            self.lookChanged.emit()

    def set_codebook(self, codebook: Codebook) -> None:
        """Name and colour codings as ``codebook`` has it."""
        if self.sheet is not None:
            self.update_rows(self.sheet.with_codebook(codebook))
            self.lookChanged.emit()

    def coding(self, uid: Uid) -> CodingRow | None:
        """The coding ``uid`` as it is shown, or None."""
        return self._document.index.get(uid) if self._document else None

    def set_current(self, coding: Uid | None) -> None:
        """Make one coding and its echo stand out, or none."""
        before, self._overlay.current = self._overlay.current, coding
        for uid in {before, coding} - {None}:
            self._update_coding(uid)
        if before != coding:
            self.currentChanged.emit()

    def current(self) -> Uid | None:
        """The coding that stands out."""
        return self._overlay.current

    def current_coding(self) -> CodingRow | None:
        """The coding that stands out, while it exists."""
        return self.coding(self._overlay.current) if self._overlay.current else None

    def show_found(self, found: Mapping[Uid, FoundPlaces]) -> None:
        """Mark these places of texts, shown now or later."""
        self._found = found
        self.viewport().update()

    def show_target(self, target: tuple[int, Span] | None) -> None:
        """Outline what a dropped code would be put on: (column, span), or nothing."""
        before, self._overlay.target = self._overlay.target, target
        for place in {before, target} - {None}:
            if place is not None and before != target:
                self.update_span(*place)

    def _update_coding(self, uid: Uid | None) -> None:
        coding = self._document.index.get(uid) if self._document and uid else None
        if coding is not None and self._document is not None:
            self.update_rows(self._document.rows_of(coding.text, coding.span))

    def single_shot(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        """A timer for one thing to happen later."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def flash(self, side: int, span: Span) -> None:
        """Let ``span`` light up for a moment."""
        self._overlay.flash = (side, span)
        self._flash_timer.start()
        self.viewport().update()

    def _end_flash(self) -> None:
        self._overlay.flash = None
        self.viewport().update()
