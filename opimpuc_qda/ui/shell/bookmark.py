"""Remembers where the person reads in each project, so that the next start goes on there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from opimpuc_qda.ui.shell.preferences import Preferences

if TYPE_CHECKING:
    from opimpuc_qda.ui.views.coding.reading_binding import ReadingBinding

REST = 5000  # milliseconds in one place before it is written down


class Bookmark(QObject):
    """Lies in one open project. The place is a turn of the original, counted from 0."""

    def __init__(self, preferences: Preferences, project: Path, reading: ReadingBinding) -> None:
        super().__init__(reading)
        self._preferences, self._project, self._reading = preferences, project, reading
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.put)
        reading.moved.connect(self._rest.start)

    def put(self) -> None:
        """Write the place of now down."""
        self._rest.stop()
        if (place := self._reading.turn_read()) is not None:
            self._preferences.stop_at(self._project, *place)
