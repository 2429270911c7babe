"""The three panes one works in: transcripts, text, codebook with the memo below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from opimpuc_qda.ui.models.sizes import grown
from opimpuc_qda.ui.views.codebook.panel import CodebookPanel
from opimpuc_qda.ui.views.correcting.unplaced_panel import UnplacedPanel
from opimpuc_qda.ui.views.memos.panel import MemoPanel
from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas
from opimpuc_qda.ui.views.reading.portrait import Portrait
from opimpuc_qda.ui.views.searching.panel import SearchPanel
from opimpuc_qda.ui.views.transcripts.panel import TranscriptsPanel

WIDTHS = (214, 876, 320)
HEIGHTS = (560, 220)


class Workspace(QSplitter):
    """``retranslated`` tells that the interface language has changed."""

    retranslated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.transcripts = TranscriptsPanel(self)
        middle = QSplitter(Qt.Orientation.Vertical, self)
        middle.setChildrenCollapsible(False)
        self.canvas = BilingualCanvas(middle)
        self.portrait = Portrait(self.canvas)
        self.unplaced = UnplacedPanel(middle)
        self.search = SearchPanel(middle)
        middle.setStretchFactor(0, 1)
        self.codebook = CodebookPanel()
        self.memos = MemoPanel()
        side = QSplitter(Qt.Orientation.Vertical, self)
        side.addWidget(self.codebook)
        side.addWidget(self.memos)
        side.setSizes([grown(height) for height in HEIGHTS])
        side.setStretchFactor(0, 1)
        for pane in range(self.count()):
            self.setCollapsible(pane, False)
        self.setSizes([(width + grown(width)) // 2 for width in WIDTHS])  # the words need room too
        self.setStretchFactor(1, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface language may have changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslated.emit()
