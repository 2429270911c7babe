"""Which fonts transcripts are read in."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QWidget


class FontsDialog(QDialog):
    """A font for Chinese and one for other languages; "" where the program shall choose."""

    def __init__(self, han: str, latin: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fonts of transcripts"))
        system = QFontDatabase.WritingSystem
        self._han = self._choice(system.SimplifiedChinese, han)
        self._latin = self._choice(system.Latin, latin)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("&Chinese"), self._han)
        form.addRow(self.tr("&Other languages"), self._latin)
        form.addRow(buttons)

    def chosen(self) -> tuple[str, str]:
        """The fonts for Chinese and for other languages."""
        return str(self._han.currentData()), str(self._latin.currentData())

    def _choice(self, system: QFontDatabase.WritingSystem, now: str) -> QComboBox:
        box = QComboBox(self)
        box.addItem(self.tr("Chosen by the program"), "")
        for family in QFontDatabase.families(system):
            if not QFontDatabase.isPrivateFamily(family):
                box.addItem(family, family)
        box.setCurrentIndex(max(0, box.findData(now)))
        return box
