"""The labels of a transcript to be, each with the role that can be corrected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QWidget

from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.importing.facts import SpeakerFact
from opimpuc_qda.ui.views.importing.wording import role

CHOICES: tuple[Role | None, ...] = (*Role, None)


class SpeakersForm(QScrollArea):
    """``corrected`` gives a label and the :class:`Role` chosen for it, or None for no speaker."""

    corrected = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._shown: tuple[SpeakerFact, ...] = ()
        self.combos: dict[str, QComboBox] = {}

    def show_speakers(self, found: Sequence[SpeakerFact]) -> None:
        """List other speakers; the one in hand stays so."""
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        in_hand = next((label for label, combo in self.combos.items() if combo.hasFocus()), None)
        self.combos = {}
        self.setWidget(self._form())
        if in_hand in self.combos:
            self.combos[in_hand].setFocus(Qt.FocusReason.OtherFocusReason)

    def _form(self) -> QWidget:
        form = QWidget()
        layout = QFormLayout(form)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        layout.setHorizontalSpacing(16)
        for fact in self._shown:
            if fact.label not in self.combos:
                self._add(layout, fact)
        if not self._shown:
            layout.addRow(QLabel(self.tr("No speakers were found.")))
        return form

    def _add(self, layout: QFormLayout, fact: SpeakerFact) -> None:
        combo = QComboBox()
        for one in CHOICES:
            combo.addItem(role(one), one)
        combo.setCurrentIndex(CHOICES.index(fact.role))
        combo.activated.connect(lambda index: self.corrected.emit(fact.label, CHOICES[index]))
        label = QLabel(fact.label)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(combo)
        combo.setAccessibleName(fact.label)
        turns = self.tr("{language}: %n turn(s)", "", fact.turns)
        detail = QLabel(turns.format(language=language_name(fact.language)))
        detail.setProperty("role", "hint")
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(combo)
        line.addWidget(detail)
        line.addStretch(1)
        layout.addRow(label, line)
        self.combos[fact.label] = combo
