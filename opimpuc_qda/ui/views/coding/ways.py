"""Ways through a transcript: what comes next becomes selected or current."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from opimpuc_qda.queries.codings import CodingRow
from opimpuc_qda.ui.views.coding.reading_binding import ReadingBinding
from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas
from opimpuc_qda.ui.views.reading.style import Unit


class Ways(QObject):
    """``noticed`` says in a sentence why one stayed where one was."""

    noticed = Signal(str)

    def __init__(self, canvas: BilingualCanvas, reading: ReadingBinding) -> None:
        super().__init__(canvas)
        self._canvas, self._reading = canvas, reading

    def go(self, way: str, step: int) -> None:
        """Go to the next (1) or previous (-1) "sentence", "turn", "coding" or "uncoded" passage."""
        if way == "coding":
            row = self._canvas.next_coding(step)
            if row is None:
                self.noticed.emit(self.tr("No further coding that way in this language."))
            else:
                self._go_to(row)
        elif way == "uncoded":
            unit = Unit.TURN if self._canvas.snap is Unit.TURN else Unit.SENTENCE
            if not self._canvas.walk(unit, step, uncoded=True):
                self.noticed.emit(self.tr("Everything that way is coded."))
        else:
            self._canvas.walk(Unit(way), step)

    def cycle(self) -> None:
        """Make the next of the codings at the caret current."""
        row = self._canvas.overlapping()
        if row is None:
            self.noticed.emit(self.tr("There is no coding at the caret."))
        else:
            self._reading.activate(row.uid)

    def _go_to(self, row: CodingRow) -> None:
        self._canvas.go_to(row.text, row.span)
        self._reading.activate(row.uid)
