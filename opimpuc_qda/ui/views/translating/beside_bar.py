"""What stands beside the original, where there is more than one translation to choose from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.reading import ReadTranscript
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas


class BesideBar(QWidget):
    """A strip over the canvas; ``chosen`` gives the uid of the translation that is to be shown."""

    chosen = Signal(str)

    def __init__(self, canvas: BilingualCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.combo = QComboBox(self)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._label = QLabel(self)
        self._label.setBuddy(self.combo)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 3, 24, 3)
        layout.addStretch(1)
        layout.addWidget(self._label)
        layout.addWidget(self.combo)
        self.setAutoFillBackground(True)
        self.combo.activated.connect(lambda _: self.chosen.emit(self.combo.currentData()))
        canvas.installEventFilter(self)
        self._say()
        self.hide()

    def offer(self, transcript: ReadTranscript | None, shown: Uid | None) -> None:
        """Offer the translations of ``transcript``, of which ``shown`` is seen now."""
        texts = transcript.texts[1:] if transcript is not None else ()
        self.combo.clear()
        for text in texts:
            self.combo.addItem(language_name(text.language), text.uid)
        self.combo.setCurrentIndex(max(0, self.combo.findData(shown)))
        self.setVisible(len(texts) > 1)
        self._lie()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the canvas has another size."""
        if event.type() == QEvent.Type.Resize:
            self._lie()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface language may have changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            for nth in range(self.combo.count()):
                self.combo.setItemText(nth, self.combo.itemText(nth))

    def _say(self) -> None:
        self._label.setText(self.tr("Beside the original:"))
        self.combo.setAccessibleName(self.tr("Translation beside the original"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _lie(self) -> None:
        """Take the upper edge of the canvas, and no more of it than needed."""
        height = self.sizeHint().height() if not self.isHidden() else 0
        margins = self._canvas.viewportMargins()
        margins.setTop(height)
        self._canvas.setViewportMargins(margins)
        self.setGeometry(0, 0, self._canvas.width(), height)
