"""The canvas that shows original and translation side by side, with their codings."""

from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas, Spot
from opimpuc_qda.ui.views.reading.reader import Place
from opimpuc_qda.ui.views.reading.theme import DARK, LIGHT, ReadingTheme

__all__ = ["DARK", "LIGHT", "BilingualCanvas", "Place", "ReadingTheme", "Spot"]
