"""What was taken as the project remembers from earlier imports, and a way to forget it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from opimpuc_qda.domain.habit import Aspect, Habit
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.importing import wording


class RememberedBar(QWidget):
    """``forgotten`` gives the :class:`Habit` tuple that is to be forgotten."""

    forgotten = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._habits: tuple[Habit, ...] = ()
        self.label, self.button = QLabel(self), QPushButton(self.tr("&Forget"), self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.button.setAutoDefault(False)
        self.button.setToolTip(self.tr("Understand these files, and later ones, without it again"))
        self.button.clicked.connect(lambda: self.forgotten.emit(self._habits))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def show_habits(self, habits: Sequence[Habit]) -> None:
        """Say what was followed; hidden where nothing was."""
        self._habits = tuple(habits)
        said = " · ".join(self._sentences())
        self.label.setText(self.tr("Remembered in this project: {what}").format(what=said))
        self.setVisible(bool(habits))

    def _sentences(self) -> Iterator[str]:
        for habit in self._habits:
            if habit.about is Aspect.ROLE:
                yield f"{habit.found} → {wording.role(habit.role)}"
            else:
                said = {
                    Aspect.LAYOUT: wording.layout,
                    Aspect.LANGUAGE: language_name,
                    Aspect.ENCODING: wording.encoding,
                }[habit.about]
                yield f"{said(habit.found)} → {said(habit.taken)}"
