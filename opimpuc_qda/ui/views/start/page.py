"""The calm page before a project is open: recent projects, and three ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.ui.models.sizes import grown

WIDTH = 560
SHOWN = 6


class StartPage(QWidget):
    """Signals tell what the person wants; ``recent_chosen`` gives the path of a project."""

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    recent_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.subtitle, self.recent_title = QLabel(self), QLabel(self), QLabel(self)
        self.new, self.open, self.sample = (QPushButton(self) for _ in range(3))
        self.recent = QListWidget(self)
        for button, signal in (
            (self.new, self.new_asked),
            (self.open, self.open_asked),
            (self.sample, self.sample_asked),
        ):
            button.clicked.connect(signal)
        self.recent.itemActivated.connect(self._choose)
        self.recent.itemClicked.connect(self._choose)
        self._arrange()
        self._say()
        self.show_recent(())

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the projects opened last."""
        self.recent.clear()
        for path in paths[:SHOWN]:
            item = QListWidgetItem(f"{path.stem}\n{_short(path.parent)}", self.recent)
            item.setToolTip(str(path))
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setSizeHint(QSize(0, 2 * self.fontMetrics().height() + 16))
        self.recent.setVisible(bool(paths))
        self.recent_title.setVisible(bool(paths))
        self.new.setDefault(not paths)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface language may have changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _arrange(self) -> None:
        self.title.setProperty("role", "title")
        self.subtitle.setProperty("role", "hint")
        self.recent_title.setProperty("role", "heading")
        self.subtitle.setWordWrap(True)
        self.new.setProperty("role", "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self.new, self.open, self.sample):
            button.setMinimumHeight(grown(38))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            buttons.addWidget(button, 1)
        column = QWidget(self)
        column.setFixedWidth(grown(WIDTH))
        inside = QVBoxLayout(column)
        inside.setSpacing(12)
        inside.addWidget(self.title)
        inside.addWidget(self.subtitle)
        inside.addSpacing(8)
        inside.addLayout(buttons)
        inside.addSpacing(16)
        inside.addWidget(self.recent_title)
        inside.addWidget(self.recent)
        outside = QVBoxLayout(self)
        outside.addStretch(2)
        outside.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
        outside.addStretch(3)

    def _choose(self, item: QListWidgetItem) -> None:
        self.recent_chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _say(self) -> None:
        self.title.setText("OPIMPUC-QDA")
        self.subtitle.setText(self.tr("Code bilingual interviews: original and translation side by side."))
        self.new.setText(self.tr("New project…"))
        self.open.setText(self.tr("Open…"))
        self.sample.setText(self.tr("Try the sample"))
        self.sample.setToolTip(self.tr("A made project to try everything on"))
        self.recent_title.setText(self.tr("Recent projects"))
        self.recent.setAccessibleName(self.recent_title.text())


def _short(folder: Path) -> str:
    home = Path.home()
    return f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) else str(folder)
