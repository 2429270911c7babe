"""The files of a transcript to be, each with its language and the encoding it is read with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLayout, QLayoutItem, QWidget

from opimpuc_qda.services.previewing import ENCODINGS, Look, takes_encoding
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.importing.wording import encoding

LANGUAGES = ("zh-Hans", "zh-Hant", "fr", "en")


class FilesForm(QWidget):
    """What can be chosen for files.

    ``encoding_chosen`` gives a path and a Python codec name, or None for "as recognised"; ``language_chosen``
    the language recognised and the one meant.
    """

    encoding_chosen = Signal(object, object)
    language_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(12)
        self._layout.setColumnStretch(3, 1)
        self.combos: dict[Path, QComboBox] = {}
        self.languages: list[QComboBox] = []
        self.choices: list[QComboBox] = []

    def show_files(self, look: Look) -> None:
        """List the files of ``look``; the one in hand stays so."""
        in_hand = next((path for path, combo in self.combos.items() if combo.hasFocus()), None)
        self._clear()
        for row, path in enumerate(look.request.paths):
            self._add(row, path, look)
        if in_hand in self.combos:
            self.combos[in_hand].setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, name: str) -> None:
        """Open the choice of an encoding for the file called ``name``, where it has one."""
        for path, combo in self.combos.items():
            if path.name == name:
                combo.setFocus(Qt.FocusReason.OtherFocusReason)
                combo.showPopup()

    def _clear(self) -> None:
        self.combos = {}
        self.choices = []
        old = [item.widget() for item in _emptied(self._layout)]
        for widget in [*filter(None, old), *self.languages]:
            widget.hide()
            widget.deleteLater()
        self.languages = []

    def _add(self, row: int, path: Path, look: Look) -> None:
        texts = look.prepared.draft.texts if look.prepared else ()
        mine = [text for text in texts if text.file == path.name]
        name = QLabel(path.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setToolTip(str(path))
        self._layout.addWidget(name, row, 0)
        self._layout.addLayout(self._languages(look, path), row, 1)
        if takes_encoding(path):
            combo = self._choice(look.request.encodings.get(path), mine[0].encoding if mine else "")
            combo.setAccessibleName(self.tr("Encoding of {file}").format(file=path.name))
            combo.activated.connect(lambda _, path=path, combo=combo: self._choose(path, combo))
            name.setBuddy(combo)
            self.combos[path] = combo
            self.choices.append(combo)
            self._layout.addWidget(combo, row, 2)

    def _languages(self, look: Look, path: Path) -> QHBoxLayout:
        """A choice for the language of each text of a file."""
        result = QHBoxLayout()
        result.setSpacing(6)
        texts = look.prepared.draft.texts if look.prepared else ()
        for text, found in zip(texts, look.languages, strict=True):
            if text.file == path.name:
                combo = self._language(text.language, found)
                self.languages.append(combo)
                self.choices.append(combo)
                result.addWidget(combo)
        return result

    def _language(self, taken: str, found: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(self.tr("Language of the text"))
        for tag in dict.fromkeys((*LANGUAGES, found, taken)):
            combo.addItem(language_name(tag), tag)
        combo.setCurrentIndex(combo.findData(taken))
        combo.activated.connect(lambda _: self.language_chosen.emit(found, combo.currentData()))
        return combo

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


def _emptied(layout: QLayout) -> Iterator[QLayoutItem]:
    """The items of a layout, taken out."""
    while (item := layout.takeAt(0)) is not None:
        yield item
