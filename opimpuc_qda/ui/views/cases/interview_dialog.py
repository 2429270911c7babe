"""Place and interview: who spoke where, and what is known of it, saved as one operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from opimpuc_qda.domain.attribute_values import tidied
from opimpuc_qda.domain.case import Level
from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries import cases as queries
from opimpuc_qda.queries.cases import Answers, CaseRow, InterviewRow, ParticipantRow, Questionnaire
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.services import cases as services
from opimpuc_qda.services.cases import InterviewEntry
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.cases.form import AttributeForm, Taken
from opimpuc_qda.ui.views.cases.people import PeoplePresent, name_combo, person_combo
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog

if TYPE_CHECKING:
    from opimpuc_qda.store.project import View

SIZE = QSize(760, 680)


@dataclass(frozen=True, slots=True)
class InterviewSheet:
    """All that the dialog needs to know of a transcript."""

    row: InterviewRow
    cases: tuple[CaseRow, ...]
    participants: tuple[ParticipantRow, ...]
    texts: Mapping[Uid, str]
    asked: Mapping[Level, Questionnaire]
    answers: Mapping[Level, Mapping[Uid, Answers]]
    taken: Taken
    proposals: Mapping[Uid, Answers]

    @classmethod
    def of(cls, view: View, transcript: Uid) -> InterviewSheet:
        """As the project has it; raises NoSuchThing where it has no such transcript."""
        row = queries.interview(view, transcript)
        if row is None:
            raise NoSuchThing("transcript", transcript)
        places = queries.cases(view)
        return cls(
            row,
            places,
            queries.participants(view),
            {
                text.uid: text.language
                for one in transcripts(view)
                if one.uid == transcript
                for text in one.texts
            },
            {level: queries.questionnaire(view, level) for level in Level},
            {level: queries.answers(view, level) for level in Level},
            queries.taken(view, Level.INTERVIEW, transcript),
            {place.uid: services.defaults(view, transcript, place.uid) for place in places},
        )


class InterviewDialog(WorkingDialog):
    """Describes the transcript ``transcript``."""

    def __init__(self, desk: Desk, transcript: Uid, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._transcript = transcript
        self._sheet: InterviewSheet | None = None
        self.setWindowTitle(self.tr("Place and interview"))
        self._case: Uid | None = None
        self.place = name_combo()
        self.tabs = QTabWidget(self)
        self.forms: dict[Level | Uid, AttributeForm] = {}
        self.speakers: dict[Uid, QComboBox] = {}
        self.save_button = self.buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        form = QFormLayout()
        form.addRow(self.tr("&Place:"), self.place)
        self.page.addLayout(form)
        self.page.addWidget(self.tabs, 1)
        self.buttons.accepted.connect(self._save)
        self.suit()

    def read(self) -> None:
        """Show what the project knows."""
        project, transcript = self.desk.session.project, self._transcript

        def work(_: Progress) -> InterviewSheet:
            with project.read() as view:
                return InterviewSheet.of(view, transcript)

        self.begin(work, self._show)

    def suit(self) -> None:
        """Qt: whether there is something to save."""
        self.save_button.setEnabled(self._sheet is not None and not self.working)
        self.tabs.setEnabled(not self.working)

    def entry(self) -> InterviewEntry:
        """What the person says."""
        return InterviewEntry(
            transcript=self._transcript,
            place=tidied(self.place.currentText()),
            speakers={uid: tidied(combo.currentText()) for uid, combo in self.speakers.items()},
            participants=self.present.names(),
            about_place=self.forms[Level.PLACE].filled() if tidied(self.place.currentText()) else {},
            about_interview=self.forms[Level.INTERVIEW].filled(),
            texts={uid: self.forms[uid].filled() for uid in self._shown.texts},
        )

    @property
    def _shown(self) -> InterviewSheet:
        assert self._sheet is not None
        return self._sheet

    def _show(self, sheet: InterviewSheet) -> None:
        self._sheet = sheet
        self.setWindowTitle(self.tr("Place and interview: {name}").format(name=sheet.row.name))
        self._fill_places(sheet)
        self._add_form(Level.INTERVIEW, Level.INTERVIEW, self.tr("Interview"))
        self._add_form(Level.PLACE, Level.PLACE, self.tr("Place"))
        self.tabs.setTabEnabled(1, sheet.row.case is not None)
        self.tabs.addTab(self._speakers_page(sheet), self.tr("Speakers"))
        for text, language in sheet.texts.items():
            self._add_form(
                text, Level.TEXT, self.tr("Text: {language}").format(language=language_name(language))
            )
            self.forms[text].show_answers(sheet.answers[Level.TEXT].get(text, {}), {})
        known = sheet.answers[Level.INTERVIEW].get(sheet.row.transcript, {})
        self.forms[Level.INTERVIEW].show_answers(known, sheet.taken)
        self._case = sheet.row.case
        self._show_place()
        self.place.editTextChanged.connect(self._change_place)
        self.suit()
        self.place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_places(self, sheet: InterviewSheet) -> None:
        self.place.addItem("", None)
        for row in sheet.cases:
            self.place.addItem(row.name, row.uid)
        self.place.setCurrentIndex(max(0, self.place.findData(sheet.row.case)))
        line = self.place.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Choose a place, or type the pseudonym of a new one"))

    def _add_form(self, key: Level | Uid, level: Level, title: str) -> None:
        asked = self._shown.asked[level]
        apart = [asked.naming] if asked.naming else []
        self.forms[key] = AttributeForm(asked, self.desk.language, apart)
        self.tabs.addTab(self.forms[key], title)

    def _change_place(self) -> None:
        name = tidied(self.place.currentText())
        case = next((row.uid for row in self._shown.cases if row.name == name), None)
        self.tabs.setTabEnabled(self.tabs.indexOf(self.forms[Level.PLACE]), bool(name))
        if case != self._case:
            self._case = case
            self._show_place()

    def _show_place(self) -> None:
        """What is known of the place, and what its last interview suggests."""
        sheet, case = self._shown, self._case
        self.forms[Level.PLACE].show_answers(sheet.answers[Level.PLACE].get(case, {}) if case else {}, {})
        self.forms[Level.INTERVIEW].propose(sheet.proposals.get(case, {}) if case else {})

    def _speakers_page(self, sheet: InterviewSheet) -> QScrollArea:
        page = QWidget()
        layout = QFormLayout(page)
        layout.setHorizontalSpacing(16)
        hint = QLabel(self.tr("Who are the speakers? Choose a participant, or type a new pseudonym."))
        hint.setWordWrap(True)
        hint.setProperty("role", "hint")
        layout.addRow(hint)
        for row in sheet.row.speakers:
            combo = person_combo(sheet.participants, row.participant)
            label = QLabel(f"{row.label} ({language_name(row.language)})")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(combo)
            combo.setAccessibleName(row.label)
            self.speakers[row.uid] = combo
            layout.addRow(label, combo)
        spoke = {row.participant for row in sheet.row.speakers}
        self.present = PeoplePresent(
            sheet.participants, [who for who in sheet.row.participants if who not in spoke]
        )
        also = QLabel(self.tr("&Also present:"))
        also.setToolTip(self.tr("People who took part without a label of their own in the text"))
        also.setBuddy(self.present.combos[0])
        layout.addRow(also, self.present)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        return area

    def _save(self) -> None:
        for number in range(self.tabs.count()):
            form = self.tabs.widget(number)
            if isinstance(form, AttributeForm) and any(not one.is_gap for one in form.problems().values()):
                self.tabs.setCurrentIndex(number)
                form.go_to_problem()
                return
        session, entry = self.desk.session, self.entry()
        self.begin(
            lambda _: services.save_interview(session.project, session.coder.uid, entry),
            lambda _: self._saved(),
            writes=True,
        )

    def _saved(self) -> None:
        self.desk.notice(self.tr("Interview described"))
        self.accept()
