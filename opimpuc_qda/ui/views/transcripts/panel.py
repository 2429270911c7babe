"""The panel that lists the transcripts and opens them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.transcripts_list import UID, TranscriptsList
from opimpuc_qda.ui.views.transcripts.two_lines import TwoLines

if TYPE_CHECKING:
    from opimpuc_qda.queries.transcripts import TranscriptRow


class TranscriptsPanel(QWidget):
    """``chosen`` gives the transcript that the person goes to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = TranscriptsList(self)
        self.view = QListView(self)
        self.view.setModel(self.list)
        self.view.setItemDelegate(TwoLines(self.view))
        self.view.setUniformItemSizes(True)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.title = QLabel(self)
        self.title.setProperty("role", "heading")
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "hint")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        for widget in (self.title, self.empty, self.view):
            layout.addWidget(widget)
        layout.setStretchFactor(self.view, 1)
        self._say()

    def show_rows(self, rows: Sequence[TranscriptRow]) -> None:
        """List ``rows``."""
        current = self.current()
        self.list.show_rows(rows)
        self.empty.setVisible(not rows)
        if current is not None:
            self.mark(current)

    def current(self) -> Uid | None:
        """The marked transcript."""
        return self.view.currentIndex().data(UID)  # type: ignore[no-any-return]  # Qt data has no type

    def mark(self, uid: Uid) -> None:
        """Mark ``uid``, and choose it if it was not."""
        self.view.setCurrentIndex(self.list.index_of(uid))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface language may have changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _choose(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.data(UID))

    def _say(self) -> None:
        self.title.setText(self.tr("Transcripts"))
        self.view.setAccessibleName(self.tr("Transcripts"))
        self.empty.setText(self.tr("No transcript yet. Import a Word table, or a pair of text files."))
