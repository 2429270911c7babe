"""What is said of a text whose encoding is a guess: how it reads, and the way to another encoding."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from opimpuc_qda.services.importing import Prepared
from opimpuc_qda.ui.models.candidates import guessed
from opimpuc_qda.ui.views.importing.wording import encoding

SAMPLE = 60  # code points


class DoubtBar(QWidget):
    """``other`` gives the name of the file that is to be read otherwise."""

    other = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = ""
        self.label, self.button = QLabel(self), QPushButton(self.tr("Choose an&other encoding"), self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setProperty("role", "trouble")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: self.other.emit(self._file))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)

    def show_doubt(self, item: Prepared | None) -> None:
        """Say which encoding of ``item`` is a guess and how the text reads; hidden where none is."""
        found = guessed(item, SAMPLE) if item is not None else None
        self.setVisible(found is not None)
        if found is not None:
            self._file = found.text.file
            self.label.setText(
                self.tr("The encoding is a guess: {encoding}. So {file} reads: “{sample}”").format(
                    encoding=encoding(found.text.encoding), file=self._file, sample=found.sample
                )
            )
