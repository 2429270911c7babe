"""Times of the core in the reader's time zone and habits."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def moment(iso: str) -> str:
    """A UTC time (ISO 8601) as the interface language writes it."""
    seconds = datetime.fromisoformat(iso).timestamp()
    local = QDateTime.fromMSecsSinceEpoch(round(seconds * 1000))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
