"""What is known of one place, participant or text, saved as one operation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from opimpuc_qda.domain.case import Level
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries import cases as queries
from opimpuc_qda.queries.cases import Answers, Questionnaire
from opimpuc_qda.services import cases as services
from opimpuc_qda.ui.views.cases.form import AttributeForm, Taken
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog

if TYPE_CHECKING:
    from opimpuc_qda.store.project import View

SIZE = QSize(700, 620)


@dataclass(frozen=True, slots=True)
class SubjectSheet:
    """What is asked of a thing, and what is known of it."""

    asked: Questionnaire
    answers: Answers
    taken: Taken

    @classmethod
    def of(cls, view: View, level: Level, subject: Uid) -> SubjectSheet:
        """As the project has it."""
        return cls(
            queries.questionnaire(view, level),
            queries.answers(view, level).get(subject, {}),
            queries.taken(view, level, subject),
        )


class SubjectDialog(WorkingDialog):
    """Describes ``subject``, a thing of ``level`` called ``name``; ``saved`` tells that it did."""

    saved = Signal()

    def __init__(
        self, desk: Desk, level: Level, subject: Uid, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self._level, self._subject = level, subject
        self.form: AttributeForm | None = None
        self.setWindowTitle(name)
        self.save_button = self.buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._save)
        self.suit()

    def read(self) -> None:
        """Show what the project knows."""
        project, level, subject = self.desk.session.project, self._level, self._subject

        def work(_: Progress) -> SubjectSheet:
            with project.read() as view:
                return SubjectSheet.of(view, level, subject)

        self.begin(work, self._show)

    def suit(self) -> None:
        """Qt: whether there is something to save."""
        self.save_button.setEnabled(self.form is not None and not self.working)

    def _show(self, sheet: SubjectSheet) -> None:
        self.form = AttributeForm(sheet.asked, self.desk.language)
        self.form.show_answers(sheet.answers, sheet.taken)
        self.page.addWidget(self.form, 1)
        self.suit()

    def _save(self) -> None:
        if self.form is None or self.form.go_to_problem():
            return
        session, level, subject, filled = self.desk.session, self._level, self._subject, self.form.filled()
        self.begin(
            lambda _: services.set_values(session.project, session.coder.uid, level, subject, filled),
            lambda _: self._saved(),
            writes=True,
        )

    def _saved(self) -> None:
        self.saved.emit()
        self.accept()
