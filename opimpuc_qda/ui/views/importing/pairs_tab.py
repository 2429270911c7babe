"""The tab that shows the pairs, all or only those to look at."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from opimpuc_qda.services.importing import Prepared
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.dialogs.tables import ReportTable
from opimpuc_qda.ui.views.importing.pairs import State, heads, pairs, row

LINES = 4


class PairsTab(QWidget):
    """Every pair of a transcript to be, original beside translation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: Prepared | None = None
        self.table = ReportTable(self.tr("Pairs"), (0, 0, 0, 1, 1), LINES, self)
        self.filter, self.translation = QComboBox(self), QComboBox(self)
        for combo in (self.filter, self.translation):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._label = QLabel(self.tr("S&how:"), self)
        self._label.setBuddy(self.filter)
        self.filter.activated.connect(self._show_rows)
        self.translation.setAccessibleName(self.tr("Translation"))
        self.translation.activated.connect(self._show_rows)
        bar = QHBoxLayout()
        for widget in (self._label, self.filter, self.translation):
            bar.addWidget(widget)
        bar.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(bar)
        layout.addWidget(self.table, 1)

    def show_pairs(self, item: Prepared) -> None:
        """Show the pairs of ``item``."""
        self._item = item
        self._offer_translations(item)
        self._offer_states(item)
        self._show_rows()

    def _offer_translations(self, item: Prepared) -> None:
        chosen = max(0, self.translation.currentIndex())
        self.translation.clear()
        self.translation.addItems([language_name(text.language) for text in item.draft.texts[1:]])
        self.translation.setCurrentIndex(min(chosen, self.translation.count() - 1))
        self.translation.setVisible(self.translation.count() > 1)

    def _offer_states(self, item: Prepared) -> None:
        chosen = max(0, self.filter.currentIndex())
        self.filter.clear()
        self.filter.addItem(self.tr("everything"), None)
        self.filter.addItem(self.tr("what is uncertain"), State.UNCERTAIN)
        self.filter.addItem(self.tr("what is not translated"), State.UNTRANSLATED)
        self.filter.addItem(self.tr("what only the translation has"), State.ADDED)
        self.filter.setCurrentIndex(chosen)
        for widget in (self._label, self.filter):
            widget.setVisible(bool(item.pairings))

    def go_to(self, turn: int) -> None:
        """Show and choose the pair of the turn ``turn`` of the original."""
        if self._item is None:
            return
        self.filter.setCurrentIndex(0)
        self._show_rows()
        found = pairs(self._item, max(0, self.translation.currentIndex()))
        row = next((n for n, pair in enumerate(found) if turn in [one.n for one in pair.original]), None)
        if row is not None:
            self.table.selectRow(row)
            self.table.scrollTo(self.table.rows.index(row, 0))

    def _show_rows(self) -> None:
        if self._item is None:
            return
        translation = max(0, self.translation.currentIndex())
        wanted = self.filter.currentData() if self._item.pairings else None
        shown = [pair for pair in pairs(self._item, translation) if wanted in (None, pair.state)]
        rows = [row(self._item, translation, pair) for pair in shown]
        self.table.show_rows(heads(self._item, translation), rows)
