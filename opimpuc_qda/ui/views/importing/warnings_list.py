"""What the readers point out, each leading to what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from opimpuc_qda.ui.views.importing import wording


class WarningsList(QListWidget):
    """``chosen`` gives the term and the turn of a warning (0: the whole text)."""

    chosen = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warnings: tuple[tuple[str, int], ...] = ()
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("Remarks"))
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_warnings(self, warnings: Sequence[tuple[str, int]]) -> None:
        """List ``warnings``, or that there is none."""
        self._warnings = tuple(warnings)
        self.clear()
        self.addItems([wording.warning(*one) for one in warnings] or [self.tr("Nothing to remark.")])

    def texts(self) -> list[str]:
        """The sentences shown."""
        return [self.item(row).text() for row in range(self.count())]

    def _choose(self, item: QListWidgetItem) -> None:
        row = self.row(item)
        if row < len(self._warnings):
            self.chosen.emit(*self._warnings[row])
