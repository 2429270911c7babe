"""The badge in the status bar: how many codings have no place."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QToolButton, QWidget


class UnplacedBadge(QToolButton):
    """Seen only while there are any; a click shows them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.setAutoRaise(True)
        self.setProperty("role", "trouble")
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say that ``count`` codings have no place."""
        self._count = count
        self.setText("⚠ " + self.tr("%n coding(s) without a place", "", count))
        self.setToolTip(self.tr("Their words were corrected away. Click to see them and to place them."))
        self.setVisible(bool(count))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface language may have changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_count(self._count)
        super().changeEvent(event)
