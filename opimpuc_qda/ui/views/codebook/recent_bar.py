"""The codes used last, each on a digit key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from opimpuc_qda.domain.codebook import Code
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.swatches import SIDE, swatch

LIMIT = 9
CHROME = 20  # pixels of border, padding and gap around a label
COLUMNS = 2


class RecentButton(QToolButton):
    """A flat button that keeps its digit and cuts the label at its end where it is narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = ""
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_label(self, label: str) -> None:
        """Bear ``label``, as far as there is room."""
        self._label = label
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width, another cut."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - SIDE - CHROME
        self.setText(self.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideRight, room))


class RecentBar(QWidget):
    """Up to nine buttons; ``applied`` gives the code of the one pressed."""

    applied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes: tuple[Code, ...] = ()
        self._buttons = [self._button(n) for n in range(LIMIT)]
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for n, button in enumerate(self._buttons):
            layout.addWidget(button, n // COLUMNS, n % COLUMNS)
        self.show_codes((), "en")

    def show_codes(self, codes: Sequence[Code], language: str) -> None:
        """Put ``codes`` on the keys from 1 on, with their labels in ``language``."""
        self._codes = tuple(codes[:LIMIT])
        self.setVisible(bool(self._codes))
        for n, button in enumerate(self._buttons):
            button.setVisible(n < len(self._codes))
        for n, code in enumerate(self._codes):
            label, button = code.title(language), self._buttons[n]
            button.setIcon(QIcon(swatch(code.colour, code.tint, code.glyph)))
            button.show_label(f"{n + 1}  {label}")
            button.setToolTip(self.tr("Key {n}: {label}").format(n=n + 1, label=label))

    def code(self, digit: int) -> Uid | None:
        """The code on the key ``digit`` (from 1), if there is one."""
        return self._codes[digit - 1].uid if 0 < digit <= len(self._codes) else None

    def _button(self, n: int) -> RecentButton:
        button = RecentButton(self)
        button.clicked.connect(lambda: self.applied.emit(self._codes[n].uid))
        return button
