"""The files of a transcript to be, each with its language and the encoding it is read with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from opimpuc_qda.services.previewing import ENCODINGS, Look, takes_encoding
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.importing.wording import encoding


class FilesForm(QWidget):
    """``encoding_chosen`` gives a path and a Python codec name, or None for "as recognised"."""

    encoding_chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(12)
        self._layout.setColumnStretch(3, 1)
        self.combos: dict[Path, QComboBox] = {}

    def show_files(self, look: Look) -> None:
        """List the files of ``look``; the one in hand stays so."""
        in_hand = next((path for path, combo in self.combos.items() if combo.hasFocus()), None)
        self._clear()
        for row, path in enumerate(look.request.paths):
            self._add(row, path, look)
        if in_hand in self.combos:
            self.combos[in_hand].setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self.combos = {}
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, row: int, path: Path, look: Look) -> None:
        texts = look.prepared.draft.texts if look.prepared else ()
        mine = [text for text in texts if text.file == path.name]
        name = QLabel(path.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setToolTip(str(path))
        self._layout.addWidget(name, row, 0)
        languages = QLabel(" – ".join(language_name(text.language) for text in mine))
        languages.setProperty("role", "hint")
        self._layout.addWidget(languages, row, 1)
        if takes_encoding(path):
            combo = self._choice(look.request.encodings.get(path), mine[0].encoding if mine else "")
            combo.setAccessibleName(self.tr("Encoding of {file}").format(file=path.name))
            combo.activated.connect(lambda _, path=path, combo=combo: self._choose(path, combo))
            name.setBuddy(combo)
            self.combos[path] = combo
            self._layout.addWidget(combo, row, 2)

    def _choice(self, chosen: str | None, found: str) -> QComboBox:
        combo = QComboBox(self)
        if found and not chosen:
            combo.addItem(self.tr("As recognised: {what}").format(what=encoding(found)), None)
        else:
            combo.addItem(self.tr("As recognised"), None)
        for codec in ENCODINGS:
            combo.addItem(encoding(codec), codec)
        combo.setCurrentIndex(ENCODINGS.index(chosen) + 1 if chosen in ENCODINGS else 0)
        return combo

    def _choose(self, path: Path, combo: QComboBox) -> None:
        self.encoding_chosen.emit(path, combo.currentData())
