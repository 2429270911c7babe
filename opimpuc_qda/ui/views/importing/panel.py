"""Everything about one transcript to be: what was understood, and what can be corrected."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from opimpuc_qda.domain.draft import Draft, DraftComment
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.services.importing import Prepared
from opimpuc_qda.services.previewing import GUESS, LAYOUT_NAMES, Look, Request, joins
from opimpuc_qda.ui.models.candidates import Candidate
from opimpuc_qda.ui.models.rows_table import Cell
from opimpuc_qda.ui.views.dialogs.tables import ReportTable
from opimpuc_qda.ui.views.importing import wording
from opimpuc_qda.ui.views.importing.comments import CommentsList
from opimpuc_qda.ui.views.importing.doubt import DoubtBar
from opimpuc_qda.ui.views.importing.facts import Summary, speakers
from opimpuc_qda.ui.views.importing.files import FilesForm
from opimpuc_qda.ui.views.importing.pairs_tab import PairsTab
from opimpuc_qda.ui.views.importing.remembered import RememberedBar
from opimpuc_qda.ui.views.importing.speakers import SpeakersForm
from opimpuc_qda.ui.views.importing.warnings_list import WarningsList

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
        self.summary, self.problem, self.remarks = Summary(self), QLabel(self), WarningsList()
        self.remembered, self.comments, self.doubt = RememberedBar(self), CommentsList(), DoubtBar(self)
        self.skipped = ReportTable(self.tr("Skipped"), (0, 1, 0), SKIPPED_LINES)
        self.tabs = QTabWidget(self)
        self._arrange()
        self.name.textEdited.connect(self.renamed)
        self.layout_choice.activated.connect(self._choose_layout)
        self.files.encoding_chosen.connect(self._choose_encoding)
        self.speakers.corrected.connect(self._correct_role)
        self.files.language_chosen.connect(self._choose_language)
        self.remarks.chosen.connect(self._go_to)
        self.doubt.other.connect(self.files.go_to)

    def show_candidate(self, candidate: Candidate, problem: str) -> None:
        """Show a transcript to be; ``problem`` is the sentence about what keeps it from being one."""
        look = candidate.look
        self._request = look.request
        if self.name.text() != candidate.name:
            self.name.setText(candidate.name)
        self._show_layout(look)
        self.files.show_files(look)
        _chain(self.layout_choice, *self.files.choices)
        self.doubt.show_doubt(look.prepared)
        self.remembered.show_habits(look.remembered)
        self.show_problem(problem)
        for widget in (self.summary, self.tabs):
            widget.setVisible(look.prepared is not None)
        self.name.setEnabled(look.prepared is not None)
        if look.prepared is not None:
            self._show_prepared(look.prepared)
            self._show_comments(look.prepared, candidate.left_out)

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
        self.remarks.show_warnings(draft.warnings)
        self.tabs.setTabText(3, self.tr("&Remarks ({n})").format(n=len(draft.warnings)))

    def _show_comments(self, item: Prepared, left_out: Collection[DraftComment]) -> None:
        self.comments.show_remarks(item, left_out)
        self.tabs.setTabText(4, self.tr("&Memos ({n})").format(n=len(item.memos)))
        self.tabs.setTabVisible(4, bool(item.memos))

    def _go_to(self, term: str, turn: int) -> None:
        """Lead to what a warning is about, and to where it can be corrected."""
        if term == GUESS:
            self.doubt.button.click()
        elif term == "mixed languages":
            self.layout_choice.setFocus(Qt.FocusReason.OtherFocusReason)
        elif turn:
            self.tabs.setCurrentWidget(self.pairs)
            self.pairs.go_to(turn)
        else:
            self.tabs.setCurrentWidget(self.skipped)

    def _show_layout(self, look: Look) -> None:
        combo, request = self.layout_choice, look.request
        combo.clear()
        found = look.prepared.draft.layout if look.prepared and not request.layout else ""
        if found:
            combo.addItem(self.tr("As recognised: {what}").format(what=wording.layout(found)), None)
        else:
            combo.addItem(self.tr("As recognised"), None)
        for name in LAYOUT_NAMES:
            if len(request.paths) > 1 or not joins(name):
                combo.addItem(wording.layout(name), name)
        combo.setCurrentIndex(max(0, combo.findData(request.layout)) if request.layout else 0)

    def _choose_layout(self) -> None:
        self._ask(replace(self._request, layout=self.layout_choice.currentData()))

    def _choose_encoding(self, path: Path, codec: str | None) -> None:
        others = {file: name for file, name in self._request.encodings.items() if file != path}
        self._ask(replace(self._request, encodings={**others, path: codec} if codec else others))

    def _choose_language(self, found: str, taken: str) -> None:
        self._ask(replace(self._request, languages={**self._request.languages, found: taken}))

    def _correct_role(self, label: str, role: Role | None) -> None:
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
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("role", "trouble")
        self.tabs.addTab(self.pairs, self.tr("&Pairs"))
        self.tabs.addTab(self.speakers, self.tr("&Speakers"))
        self.tabs.addTab(self.skipped, "")
        self.tabs.addTab(self.remarks, "")
        self.tabs.addTab(self.comments, "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        for widget in (self.problem, self.doubt, self.remembered, self.summary):
            layout.addWidget(widget)
        layout.addWidget(self.tabs, 1)
        layout.addStretch(0)


def _chain(*widgets: QWidget) -> None:
    """Let the Tab key go through ``widgets`` in this order, though some were made later."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
