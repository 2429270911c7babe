"""The window of words; it stays open beside the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from opimpuc_qda.domain.changes import Changes
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.words.bench import CONCERNED, WordsBench
from opimpuc_qda.ui.views.words.files import Tab

if TYPE_CHECKING:
    from opimpuc_qda.services.word_lists import ProjectWords

SIZE = QSize(1120, 760)
ROOM = QSize(40, 90)  # pixels of the screen that are left free for its frame and the task bar


class WordsWindow(QDialog):
    """``gone`` gives the hit that the person wants to go to, ``add_asked`` the word to be added, or ""."""

    gone = Signal(object)
    add_asked = Signal(str)

    def __init__(
        self, desk_of: Callable[[], Desk], words: ProjectWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._desk_of, self._words = desk_of, words
        self.setObjectName("words")
        self._layout = QVBoxLayout(self)
        self.bench = self._made()
        self.resize(SIZE.boundedTo(self.screen().availableSize() - ROOM))
        desk_of().session.changed.connect(self._note)

    def open_at(self, tab: Tab, word: str = "") -> None:
        """Show a part, for the context with ``word``; "" leaves the word that is there."""
        first = not self.isVisible()
        self.show()
        self.activateWindow()
        if first:
            self.bench.read()
        self.bench.open_at(tab, word)

    def models_changed(self) -> None:
        """A language model was installed or removed."""
        self.bench.offer_readings()

    def export(self, target: Path) -> None:
        """Write what is shown to ``target``, as its ending says: xlsx or csv, for a picture png or svg."""
        self.bench.export(target)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface language may have changed: everything is made anew in it."""
        if event.type() == QEvent.Type.LanguageChange:
            tab, word = self.bench.tab, self.bench.context.field.text()
            old, self.bench = self.bench, self._made()
            old.stop()
            old.deleteLater()
            if self.isVisible():
                self.bench.read()
                self.bench.open_at(tab, word)
        super().changeEvent(event)

    def done(self, result: int) -> None:
        """Qt: closed by whatever means; what is being counted is given up, what was counted is kept."""
        self.bench.stop()
        super().done(result)

    def _made(self) -> WordsBench:
        made = WordsBench(self._desk_of(), self._words, self)
        self.setWindowTitle(self.tr("Words"))
        self._layout.addWidget(made)
        made.gone.connect(self.gone)
        made.add_asked.connect(self.add_asked)
        return made

    def _note(self, changes: Changes) -> None:
        if self.isVisible() and not CONCERNED.isdisjoint(_kinds(changes.kinds)):
            self.bench.read()


def _kinds(kinds: Iterable[str]) -> frozenset[str]:
    return frozenset(kinds)
