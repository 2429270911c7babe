"""The codes used last, each on a digit key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from opimpuc_qda.domain.codebook import Code
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.swatches import SIDE, swatch

LIMIT = 9
COLUMNS = 3


class RecentBar(QWidget):
    """Up to nine buttons; ``applied`` gives the code of the one pressed."""

    applied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes: tuple[Code, ...] = ()
        self._buttons = [self._button(n) for n in range(LIMIT)]
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
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
            button.setText(f"{n + 1}  {label}")
            button.setToolTip(self.tr("Key {n}: {label}").format(n=n + 1, label=label))

    def code(self, digit: int) -> Uid | None:
        """The code on the key ``digit`` (from 1), if there is one."""
        return self._codes[digit - 1].uid if 0 < digit <= len(self._codes) else None

    def _button(self, n: int) -> QToolButton:
        button = QToolButton(self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(SIDE, SIDE))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.applied.emit(self._codes[n].uid))
        return button
