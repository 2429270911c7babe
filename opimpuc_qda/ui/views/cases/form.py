"""A form made from the attribute schema: labels and help in the interface language, problems under fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from opimpuc_qda.domain.attribute import Attribute
from opimpuc_qda.domain.attribute_values import Answer, Fault, Problem, problem_of
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.cases import Answers, Questionnaire
from opimpuc_qda.ui.models.answer_words import worded
from opimpuc_qda.ui.models.fault_words import fault
from opimpuc_qda.ui.views.cases.fields import Field, field_for

Taken = Mapping[Uid, frozenset[Answer]]


class AttributeForm(QScrollArea):
    """One field for each attribute asked, without those of ``apart``."""

    def __init__(self, asked: Questionnaire, language: str, apart: Sequence[Attribute] = ()) -> None:
        super().__init__()
        self._asked = asked
        self._language = language
        self._taken: Taken = {}
        self.fields: dict[Uid, Field] = {}
        self.notes: dict[Uid, QLabel] = {}
        self._proposed: set[Uid] = set()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page = QWidget()
        self._layout = QFormLayout(page)
        self._layout.setHorizontalSpacing(16)
        self._layout.setVerticalSpacing(10)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for attribute in asked.attributes:
            if attribute not in apart:
                self._add(attribute)
        self.setWidget(page)

    def show_answers(self, answers: Answers, taken: Taken) -> None:
        """Show what is known; ``taken`` are the values of other things where no two may be alike."""
        self._taken = taken
        self._proposed.clear()
        for uid, field in self.fields.items():
            field.show_answer(answers.get(uid))
        self.tell()

    def propose(self, answers: Answers) -> None:
        """Fill empty fields with what is likely, and say so; proposals made before go."""
        for uid, field in self.fields.items():
            if uid in self._proposed:
                field.show_answer(None)
                self._proposed.discard(uid)
            if uid in answers and field.answer() is None:
                field.show_answer(answers[uid])
                self._proposed.add(uid)
        self.tell()

    def filled(self) -> dict[Uid, Answer | None]:
        """The values of all fields; those that are none are left out."""
        found = {uid: field.answer() for uid, field in self.fields.items()}
        return {uid: answer for uid, answer in found.items() if not isinstance(answer, Problem)}

    def problems(self) -> dict[Uid, Problem]:
        """What is wrong, by attribute, in the order of the form; gaps too."""
        found = {uid: self._problem(uid, field) for uid, field in self.fields.items()}
        return {uid: problem for uid, problem in found.items() if problem is not None}

    def tell(self) -> None:
        """Say under each field what is wrong with it."""
        problems = self.problems()
        for uid, note in self.notes.items():
            problem = problems.get(uid)
            said = fault(problem.fault, problem.limit) if problem else ""
            if uid in self._proposed:
                said = self.tr("Proposed: as in the last interview at this place.")
            note.setText(said)
            note.setVisible(bool(said))
            serious = problem is not None and not problem.is_gap
            if note.property("role") != (role := "fault" if serious else "hint"):
                note.setProperty("role", role)
                note.style().polish(note)

    def go_to_problem(self) -> bool:
        """Put the focus on the first field that keeps the form from being saved, if there is one."""
        for uid, problem in self.problems().items():
            if not problem.is_gap:
                self.fields[uid].setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(self.notes[uid])
                return True
        return False

    def _problem(self, uid: Uid, field: Field) -> Problem | None:
        answer = field.answer()
        if isinstance(answer, Problem):
            return answer
        found = problem_of(field.attribute, self._asked.reserved, answer, self._taken.get(uid, frozenset()))
        if found is not None and found.is_gap and field.attribute == self._asked.naming:
            return Problem(uid, Fault.NO_NAME, "")
        return found

    def _add(self, attribute: Attribute) -> None:
        field = field_for(attribute, self._asked.reserved, self._language)
        field.changed.connect(lambda: self._touched(attribute.uid))
        name = worded(attribute.label, self._language, attribute.name)
        field.name_for_readers(name)
        label = QLabel(f"{name} *" if attribute.rules.get("required") else name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(field)
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field)
        if help_text := worded(attribute.help, self._language):
            column.addWidget(_hint(help_text))
        note = _hint("")
        column.addWidget(note)
        self.fields[attribute.uid], self.notes[attribute.uid] = field, note
        self._layout.addRow(label, cell)

    def _touched(self, uid: Uid) -> None:
        self._proposed.discard(uid)
        self.tell()


def _hint(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "hint")
    return label
