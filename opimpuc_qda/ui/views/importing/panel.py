"""Everything about one transcript to be: what was understood, and what can be corrected."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from opimpuc_qda.domain.draft import Draft
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.services.importing import Prepared
from opimpuc_qda.services.previewing import JOINED, LAYOUT_NAMES, Look, Request
from opimpuc_qda.ui.models.candidates import Candidate
from opimpuc_qda.ui.models.rows_table import Cell
from opimpuc_qda.ui.views.dialogs.tables import ReportTable
from opimpuc_qda.ui.views.importing import wording
from opimpuc_qda.ui.views.importing.facts import Summary, speakers
from opimpuc_qda.ui.views.importing.files import FilesForm
from opimpuc_qda.ui.views.importing.pairs_tab import PairsTab
from opimpuc_qda.ui.views.importing.speakers import SpeakersForm

SKIPPED_LINES = 3


class LookPanel(QWidget):
    """``renamed`` gives the new name; ``asked`` a :class:`Request` to read the same files otherwise."""

    renamed = Signal(str)
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._request = Request(())
        self.name, self.layout_choice = QLineEdit(self), QComboBox(self)
        self.files, self.pairs, self.speakers = FilesForm(self), PairsTab(), SpeakersForm()
        self.summary, self.problem, self.remarks = Summary(self), QLabel(self), QLabel(self)
        self.skipped = ReportTable(self.tr("Skipped"), (0, 1, 0), SKIPPED_LINES)
        self.tabs = QTabWidget(self)
        self._arrange()
        self.name.textEdited.connect(self.renamed)
        self.layout_choice.activated.connect(self._choose_layout)
        self.files.encoding_chosen.connect(self._choose_encoding)
        self.speakers.corrected.connect(self._correct_role)

    def show_candidate(self, candidate: Candidate, problem: str) -> None:
        """Show a transcript to be; ``problem`` is the sentence about what keeps it from being one."""
        look = candidate.look
        self._request = look.request
        if self.name.text() != candidate.name:
            self.name.setText(candidate.name)
        self._show_layout(look)
        self.files.show_files(look)
        _chain(self.layout_choice, *self.files.combos.values())
        self.show_problem(problem)
        for widget in (self.summary, self.tabs):
            widget.setVisible(look.prepared is not None)
        self.name.setEnabled(look.prepared is not None)
        if look.prepared is not None:
            self._show_prepared(look.prepared)

    def show_problem(self, problem: str) -> None:
        """Say what keeps the transcript out; "" for nothing."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _show_prepared(self, item: Prepared) -> None:
        self.summary.show_counts(item)
        self.pairs.show_pairs(item)
        self.speakers.show_speakers(speakers(item))
        _chain(self.speakers, *self.speakers.combos.values())
        self._show_remarks(item.draft)
        rows = [
            (Cell(wording.skipped(one.what)), Cell(one.text), Cell(one.file, quiet=True))
            for one in item.draft.skipped
        ]
        self.skipped.show_rows((self.tr("What"), self.tr("Text"), self.tr("File")), rows)
        self.tabs.setTabText(2, self.tr("S&kipped ({n})").format(n=len(rows)))

    def _show_remarks(self, draft: Draft) -> None:
        remarks = [wording.warning(term, turn) for term, turn in draft.warnings]
        self.remarks.setText("\n".join(remarks) or self.tr("Nothing to remark."))
        self.tabs.setTabText(3, self.tr("&Remarks ({n})").format(n=len(remarks)))

    def _show_layout(self, look: Look) -> None:
        combo, request = self.layout_choice, look.request
        combo.clear()
        found = look.prepared.draft.layout if look.prepared and not request.layout else ""
        if found:
            combo.addItem(self.tr("As recognised: {what}").format(what=wording.layout(found)), None)
        else:
            combo.addItem(self.tr("As recognised"), None)
        for name in LAYOUT_NAMES:
            if name != JOINED or len(request.paths) > 1:
                combo.addItem(wording.layout(name), name)
        combo.setCurrentIndex(max(0, combo.findData(request.layout)) if request.layout else 0)

    def _choose_layout(self) -> None:
        self._ask(replace(self._request, layout=self.layout_choice.currentData()))

    def _choose_encoding(self, path: Path, codec: str | None) -> None:
        others = {file: name for file, name in self._request.encodings.items() if file != path}
        self._ask(replace(self._request, encodings={**others, path: codec} if codec else others))

    def _correct_role(self, label: str, role: Role) -> None:
        self._ask(replace(self._request, roles={**self._request.roles, label: role}))

    def _ask(self, request: Request) -> None:
        """Later corrections build on this one even before its answer is here."""
        if request != self._request:
            self._request = request
            self.asked.emit(request)

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Name:"), self.name)
        form.addRow(self.tr("&Layout:"), self.layout_choice)
        form.addRow(self.tr("Files:"), self.files)
        for label in (self.problem, self.remarks):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("role", "trouble")
        self.remarks.setMargin(10)
        self.remarks.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.tabs.addTab(self.pairs, self.tr("&Pairs"))
        self.tabs.addTab(self.speakers, self.tr("&Speakers"))
        self.tabs.addTab(self.skipped, "")
        self.tabs.addTab(self.remarks, "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        for widget in (self.problem, self.summary):
            layout.addWidget(widget)
        layout.addWidget(self.tabs, 1)
        layout.addStretch(0)


def _chain(*widgets: QWidget) -> None:
    """Let the Tab key go through ``widgets`` in this order, though some were made later."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
