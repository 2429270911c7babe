"""Code all hits: which code, how far around each, and how many codings that makes, before it is done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QWidget

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.services.coding_hits import Plan, Reach, Unit

MOST_WORDS = 50


class CodeAllDialog(QDialog):
    """``asked``: the plan for what is chosen is wanted; :meth:`show_plan` takes it."""

    asked = Signal()

    def __init__(
        self, codes: tuple[tuple[Uid, str], ...], chosen: Uid | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Code all hits"))
        self.code, self.unit, self.words = QComboBox(self), QComboBox(self), QSpinBox(self)
        self.told = QLabel(self)
        for uid, name in codes:
            self.code.addItem(name, uid)
        self.code.setCurrentIndex(max(0, self.code.findData(chosen)))
        for unit, name in (
            (Unit.HIT, self.tr("The hit itself")),
            (Unit.SENTENCE, self.tr("Its sentence")),
            (Unit.TURN, self.tr("Its turn")),
        ):
            self.unit.addItem(name, unit)
        self.words.setRange(0, MOST_WORDS)
        self.words.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.apply = self.buttons.addButton(self.tr("Code them"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.apply.setEnabled(False)
        self._arrange()

    def chosen(self) -> tuple[Uid, Reach]:
        """The code and how far it is to reach."""
        return self.code.currentData(), Reach(Unit(self.unit.currentData()), self.words.value())

    def show_plan(self, plan: Plan) -> None:
        """Say what coding would do."""
        made = self.tr("%n coding(s) will be made.", "", plan.fresh)
        there = self.tr("%n of them are there already.", "", plan.already) if plan.already else ""
        self.told.setText(f"{made} {there}".strip())
        self.apply.setEnabled(bool(plan.fresh))

    def _arrange(self) -> None:
        layout = QFormLayout(self)
        layout.addRow(self.tr("Code"), self.code)
        layout.addRow(self.tr("What is coded"), self.unit)
        layout.addRow(self.tr("More words on each side"), self.words)
        layout.addRow(self.told)
        layout.addRow(self.buttons)
        self.told.setWordWrap(True)
        self.told.setMinimumHeight(2 * self.fontMetrics().height())
        for combo in (self.code, self.unit):
            combo.currentIndexChanged.connect(lambda _: self._ask())
        self.words.valueChanged.connect(lambda _: self._ask())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _ask(self) -> None:
        self.apply.setEnabled(False)
        self.asked.emit()
