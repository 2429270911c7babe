"""Binds the window of words to the text: passages that are gone to, words of the text that are taken over."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from opimpuc_qda.queries.codings import CodingPlace
from opimpuc_qda.queries.search_hits import Hit
from opimpuc_qda.ui.models.graphemes import plain_word_at
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.words.files import Tab
from opimpuc_qda.ui.views.words.window import WordsWindow

if TYPE_CHECKING:
    from opimpuc_qda.ui.views.coding.controller import CodingController
    from opimpuc_qda.ui.views.words.binding import WordsBinding

LONGEST = 60
"""Code points of a selection that may be a word or an expression."""


class WordsWindowBinding(QObject):
    """One for each open project, made when words are first looked at. ``add_asked`` gives a word to add."""

    add_asked = Signal(str)

    def __init__(
        self,
        desk_of: Callable[[], Desk],
        controller: CodingController,
        words: WordsBinding,
        parent: QWidget,
    ) -> None:
        super().__init__(controller.workspace)
        self._controller, self._words = controller, words
        self._sought: CodingPlace | None = None
        self.window = WordsWindow(desk_of, words.words, parent)
        self.window.gone.connect(self.go)
        self.window.add_asked.connect(self.add_asked)
        self.window.finished.connect(controller.workspace.activateWindow)
        controller.reading.changed.connect(self._select_sought)
        controller.workspace.destroyed.connect(self.window.deleteLater)

    def open(self) -> None:
        """Show the lists of words."""
        self.window.open_at(Tab.LIST)

    def show_context(self) -> None:
        """Show the word that is selected, or at the caret, in context."""
        self.window.open_at(Tab.CONTEXT, self.word_here())

    def go(self, hit: Hit) -> None:
        """Go to a hit and select it."""
        place = CodingPlace(hit.transcript, hit.text, hit.span)
        self._sought = place
        self._controller.reading.reveal(place)
        self._select_sought()

    def word_here(self) -> str:
        """What is selected, else the word at the caret; "" where that is none."""
        reading, caret = self._controller.reading, self._controller.workspace.canvas.caret()
        if reading.transcript is None:
            return ""
        if reading.passage is not None:
            text, span = reading.passage
            words = span.of(reading.transcript.text(text).body).strip()
            return words if len(words) <= LONGEST and "\n" not in words else ""
        if caret is None:
            return ""
        read = reading.transcript.text(caret[0])
        find = self._words.word_at or plain_word_at
        word = find(read.body, caret[1], read.language).of(read.body).strip()
        return word if any(map(str.isalnum, word)) else ""

    def _select_sought(self) -> None:
        """Select what one goes to, as soon as its transcript is shown."""
        place, shown = self._sought, self._controller.reading.transcript
        if place is not None and shown is not None and shown.uid == place.transcript:
            self._sought = None
            self._controller.workspace.canvas.select(place.text, place.span)
