"""Choosing the colour of a code: a palette for all eyes, or any other colour."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import (
    QColorDialog,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from opimpuc_qda.domain.code_colours import PALETTE, is_colour, tint_of
from opimpuc_qda.ui.models.swatches import SIDE, swatch

COLUMNS = 9


class ColourRow(QWidget):
    """``changed`` tells that another colour was chosen or typed; its tint follows."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = self._tint = ""
        self._glyph = ""
        self.written = QLineEdit(self)
        self.written.setMaxLength(7)
        self.other = QPushButton(self)
        self.other.setAutoDefault(False)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.buttons = tuple(self._button(colour) for colour in PALETTE)
        for column, button in enumerate(self.buttons):
            layout.addWidget(button, 0, column)
        layout.addWidget(self.written, 1, 0, 1, 4)
        layout.addWidget(self.other, 1, 4, 1, COLUMNS - 4)
        self.written.textEdited.connect(self._take)
        self.other.clicked.connect(self._ask)
        self._say()

    @property
    def colour(self) -> str:
        """What is typed, "#RRGGBB" where it is a colour."""
        return self.written.text().strip()

    @property
    def tint(self) -> str:
        """The ground of :attr:`colour`."""
        if self.colour == self._colour:
            return self._tint
        return tint_of(self.colour) if is_colour(self.colour) else self._tint

    def show_colour(self, colour: str, tint: str, glyph: str) -> None:
        """Begin with these."""
        self._colour, self._tint = colour, tint
        self.written.setText(colour)
        self.show_glyph(glyph)
        self._mark()

    def show_glyph(self, glyph: str) -> None:
        """Draw the palette with ``glyph``."""
        self._glyph = glyph
        for colour, button in zip(PALETTE, self.buttons, strict=True):
            button.setIcon(QIcon(swatch(colour, tint_of(colour), glyph)))

    def _button(self, colour: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setIconSize(QSize(SIDE, SIDE))
        button.clicked.connect(lambda: self._choose(colour))
        return button

    def _choose(self, colour: str) -> None:
        self.written.setText(colour)
        self._take()

    def _take(self) -> None:
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        for colour, button in zip(PALETTE, self.buttons, strict=True):
            button.setChecked(colour == self.colour.upper())

    def _ask(self) -> None:
        found = QColorDialog.getColor(QColor(self.colour), self, self.tr("Colour of the code"))
        if found.isValid():
            self._choose(found.name().upper())

    def _say(self) -> None:
        self.other.setText(self.tr("&Other…"))
        self.written.setAccessibleName(self.tr("Colour"))
        self.written.setToolTip(self.tr("Red, green and blue as #RRGGBB"))
        for number, (colour, button) in enumerate(zip(PALETTE, self.buttons, strict=True), 1):
            button.setAccessibleName(self.tr("Colour {number}").format(number=number))
            button.setToolTip(colour)
