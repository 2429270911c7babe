from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.attribute import Attribute
from opimpuc_qda.domain.attribute_values import Answer, Reserved
from opimpuc_qda.domain.case import Level
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.formats.codebooks import read_attributes
from opimpuc_qda.queries.attributes import attributes
from opimpuc_qda.queries.cases import answers, cases, interview, participants
from opimpuc_qda.queries.history import operations
from opimpuc_qda.resources import resource
from opimpuc_qda.services import cases as services
from opimpuc_qda.store.project import Project
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.cases.attributes_dialog import AttributesDialog
from opimpuc_qda.ui.views.cases.fields import ChoiceField, Field, LineField, MultiField
from opimpuc_qda.ui.views.cases.form import AttributeForm
from opimpuc_qda.ui.views.cases.interview_dialog import InterviewDialog
from opimpuc_qda.ui.views.cases.subject_dialog import SubjectDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def asked(project_file: Path) -> dict[str, Attribute]:
    """The attributes of the project, by name: it gets the shipped schema here."""
    head, found = read_attributes(resource("codebook/opimpuc-attributes.yaml"))
    with Project(project_file, "test") as project:
        with project.read() as view:
            (coder,) = view.rows(_coders())
        with project.write("project.create", Uid(coder[0])) as change:
            change.add(head)
            change.add_all(found)
    return {one.name: one for one in found}


def _coders():
    from sqlalchemy import select

    from opimpuc_qda.store.schema import Coder

    return select(Coder.uid)


@pytest.fixture
def window_with_schema(asked: dict[str, Attribute], coding_window: MainWindow) -> MainWindow:
    return coding_window


@pytest.fixture
def described(window_with_schema: MainWindow, qtbot: QtBot) -> Callable[[], InterviewDialog]:
    """Opens the dialog of the shown transcript by its action."""

    def go() -> InterviewDialog:
        window_with_schema.menus["interview.describe"].trigger()
        dialog = window_with_schema.transfers.dialog
        assert isinstance(dialog, InterviewDialog)
        qtbot.waitUntil(dialog.save_button.isEnabled)
        return dialog

    return go


@pytest.fixture
def tabled(window_with_schema: MainWindow, qtbot: QtBot) -> AttributesDialog:
    window_with_schema.menus["attributes.show"].trigger()
    dialog = window_with_schema.transfers.dialog
    assert isinstance(dialog, AttributesDialog)
    qtbot.waitUntil(lambda: not dialog.working)
    return dialog


def project_of(window: MainWindow) -> Project:
    assert window.session is not None
    return window.session.project


def field(form: AttributeForm, asked: dict[str, Attribute], name: str) -> Field:
    return form.fields[asked[name].uid]


def line(form: AttributeForm, asked: dict[str, Attribute], name: str) -> LineField:
    found = field(form, asked, name)
    assert isinstance(found, LineField)
    return found


def note(form: AttributeForm, asked: dict[str, Attribute], name: str) -> str:
    return form.notes[asked[name].uid].text()


def saved(dialog: InterviewDialog, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: window.transfers.dialog is None)


def known(window: MainWindow, level: Level) -> dict[str, dict[str, Answer]]:
    with project_of(window).read() as view:
        names = {one.uid: one.name for one in attributes(view)}
        return {
            subject: {names[uid]: answer for uid, answer in found.items()}
            for subject, found in answers(view, level).items()
        }


def test_an_interview_is_described_with_the_keyboard_in_one_operation(
    described: Callable[[], InterviewDialog],
    window_with_schema: MainWindow,
    asked: dict[str, Attribute],
    qtbot: QtBot,
) -> None:
    dialog = described()
    qtbot.waitUntil(dialog.place.lineEdit().hasFocus)
    qtbot.keyClicks(dialog.place, "Made Lab")
    form = dialog.forms[Level.INTERVIEW]
    qtbot.keyClicks(line(form, asked, "interview.code").line, "SZ-03-02")
    qtbot.keyClicks(line(form, asked, "interview.date").line, "2024/5/3")
    consent = field(form, asked, "interview.consent")
    assert isinstance(consent, ChoiceField)
    qtbot.keyClick(consent.combo, Qt.Key.Key_End)
    place = dialog.forms[Level.PLACE]
    dialog.tabs.setCurrentWidget(place)
    funding = field(place, asked, "place.funding")
    assert isinstance(funding, MultiField)
    funding.setFocus()
    qtbot.waitUntil(funding.list.hasFocus)
    qtbot.keyClick(funding.list, Qt.Key.Key_Down)
    qtbot.keyClick(funding.list, Qt.Key.Key_Space)
    speaker = next(iter(dialog.speakers.values()))
    qtbot.keyClicks(speaker, "P1")
    with project_of(window_with_schema).read() as view:
        before = len(operations(view))
    saved(dialog, window_with_schema, qtbot)
    with project_of(window_with_schema).read() as view:
        (case,), (person,) = cases(view), participants(view)
        row = interview(view, case.transcripts[0])
        assert len(operations(view)) == before + 1
    assert (case.name, person.name) == ("Made Lab", "P1")
    assert row is not None
    assert row.participants == (person.uid,)
    assert known(window_with_schema, Level.INTERVIEW)[row.transcript] == {
        "interview.code": "SZ-03-02",
        "interview.date": "2024-05-03",
        "interview.consent": Reserved("not_applicable"),
    }
    assert known(window_with_schema, Level.PLACE)[case.uid]["place.funding"] == ("subsidy",)
    window_with_schema.undo()
    qtbot.waitUntil(lambda: not window_with_schema.tasks.busy)
    assert known(window_with_schema, Level.PLACE) == {}


def test_mistakes_are_told_under_their_fields_and_keep_it_from_being_saved(
    described: Callable[[], InterviewDialog],
    window_with_schema: MainWindow,
    asked: dict[str, Attribute],
    qtbot: QtBot,
) -> None:
    dialog = described()
    form = dialog.forms[Level.INTERVIEW]
    date = line(form, asked, "interview.date")
    assert note(form, asked, "interview.date") == "Still to be filled in."
    qtbot.keyClicks(date.line, "03/05/2024")
    assert note(form, asked, "interview.date").startswith("A date is needed")
    dialog.tabs.setCurrentIndex(2)
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.tabs.currentWidget() is form
    qtbot.waitUntil(date.line.hasFocus)
    assert known(window_with_schema, Level.INTERVIEW) == {}
    date.line.clear()
    qtbot.keyClicks(date.line, "2024-05-03")
    assert form.notes[asked["interview.date"].uid].isHidden()
    saved(dialog, window_with_schema, qtbot)
    (found,) = known(window_with_schema, Level.INTERVIEW).values()
    assert found == {"interview.date": "2024-05-03"}


def test_what_is_known_is_shown_again_and_reserved_values_stand_apart(
    described: Callable[[], InterviewDialog],
    window_with_schema: MainWindow,
    asked: dict[str, Attribute],
    qtbot: QtBot,
) -> None:
    dialog = described()
    form = dialog.forms[Level.INTERVIEW]
    duration = line(form, asked, "interview.duration_min")
    duration.choice.setFocus()
    qtbot.keyClick(duration.choice, Qt.Key.Key_Down)
    assert not duration.line.isEnabled()
    saved(dialog, window_with_schema, qtbot)
    dialog = described()
    duration = line(dialog.forms[Level.INTERVIEW], asked, "interview.duration_min")
    assert duration.answer() == Reserved("not_known")
    assert duration.choice.currentText() == "not known"
    kind = field(dialog.forms[Level.INTERVIEW], asked, "interview.kind")
    assert isinstance(kind, ChoiceField)
    texts = [kind.combo.itemText(number) for number in range(kind.combo.count())]
    assert texts[-3:] == ["", "not known", "not applicable"]  # below a line
    dialog.reject()


def test_the_last_interview_at_the_place_is_proposed(
    described: Callable[[], InterviewDialog],
    window_with_schema: MainWindow,
    asked: dict[str, Attribute],
    qtbot: QtBot,
) -> None:
    project, session = project_of(window_with_schema), window_with_schema.session
    assert session is not None
    from opimpuc_qda.domain.transcript import Transcript

    other = project.clock.uid()
    with project.write("transcript.import", session.coder.uid) as change:
        change.add(Transcript(other, "earlier", "", change.now))
    services.save_interview(
        project,
        session.coder.uid,
        services.InterviewEntry(
            other, place="Made Lab", about_interview={asked["interview.interviewer"].uid: "G."}
        ),
    )
    qtbot.waitUntil(lambda: not window_with_schema.tasks.busy)
    dialog = described()
    form = dialog.forms[Level.INTERVIEW]
    interviewer = line(form, asked, "interview.interviewer")
    assert interviewer.answer() is None
    qtbot.keyClick(dialog.place, Qt.Key.Key_Down)
    assert dialog.place.currentText() == "Made Lab"
    assert interviewer.answer() == "G."
    assert note(form, asked, "interview.interviewer").startswith("Proposed")
    qtbot.keyClicks(dialog.place, "2")
    assert interviewer.answer() is None
    dialog.reject()


def test_places_are_added_described_and_removed_in_the_table(
    tabled: AttributesDialog, window_with_schema: MainWindow, asked: dict[str, Attribute], qtbot: QtBot
) -> None:
    assert not tabled.edit_button.isEnabled()
    qtbot.keyClicks(tabled.name, "Made Lab")
    qtbot.keyClick(tabled.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tabled.rows.rowCount() == 1 and not tabled.working)
    assert tabled.rows.texts()[0][:2] == ("Made Lab", "2")
    qtbot.mouseClick(tabled.edit_button, LEFT)
    dialog = tabled.findChild(SubjectDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.save_button.isEnabled)
    assert dialog.form is not None
    city = field(dialog.form, asked, "place.city")
    assert isinstance(city, ChoiceField)
    city.combo.lineEdit().selectAll()
    qtbot.keyClicks(city.combo, "Suzhou")  # an open list
    kind = field(dialog.form, asked, "place.type")
    assert isinstance(kind, ChoiceField)
    qtbot.keyClick(kind.combo, Qt.Key.Key_Down)
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: tabled.rows.rowCount() == 1 and "Suzhou" in tabled.rows.texts()[0])
    assert tabled.rows.texts()[0][1] == ""
    qtbot.waitUntil(tabled.remove_button.isEnabled)
    qtbot.mouseClick(tabled.remove_button, LEFT)
    qtbot.waitUntil(lambda: tabled.rows.rowCount() == 0)
    tabled.reject()


def test_a_name_that_is_taken_is_told(tabled: AttributesDialog, qtbot: QtBot) -> None:
    for _ in range(2):
        qtbot.keyClicks(tabled.name, "Made Lab")
        qtbot.mouseClick(tabled.add_button, LEFT)
        qtbot.waitUntil(lambda: not tabled.working)
    qtbot.waitUntil(tabled.trouble.isVisible)
    assert "“Made Lab” cannot be" in tabled.trouble.text()
    assert "Another one has this already." in tabled.trouble.text()
    tabled.reject()


def test_every_level_is_shown_and_interviews_are_edited_as_such(
    tabled: AttributesDialog, qtbot: QtBot
) -> None:
    for number, rows in enumerate((0, 0, 1, 2)):
        tabled.level_choice.setCurrentIndex(number)
        qtbot.waitUntil(lambda: not tabled.working)
        assert tabled.rows.rowCount() == rows
        assert tabled.add_button.isVisible() is (number < 2)
    tabled.level_choice.setCurrentIndex(2)
    qtbot.waitUntil(tabled.edit_button.isEnabled)
    qtbot.mouseClick(tabled.edit_button, LEFT)
    dialog = tabled.findChild(InterviewDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.save_button.isEnabled)
    dialog.reject()
    tabled.reject()


def test_tables_go_out_and_come_in(
    tabled: AttributesDialog,
    window_with_schema: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "places.csv"
    path.write_text("place.pseudonym,place.year_founded\nMade Lab,2012\nBad,12\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(tabled.import_button, LEFT)
    qtbot.waitUntil(tabled.trouble.isVisible)
    assert "Row 3" in tabled.trouble.text()
    assert tabled.rows.rowCount() == 0
    path.write_text("place.pseudonym,place.year_founded\nMade Lab,2012\n", encoding="utf-8")
    qtbot.mouseClick(tabled.import_button, LEFT)
    qtbot.waitUntil(lambda: tabled.rows.rowCount() == 1)
    target = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "Only this level (*.csv)"))
    qtbot.waitUntil(tabled.export_button.isEnabled)
    qtbot.mouseClick(tabled.export_button, LEFT)
    qtbot.waitUntil((tmp_path / "out.csv").exists)
    assert "Made Lab" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    tabled.reject()


@pytest.mark.parametrize(("language", "label"), [("fr", "Code d'entretien *"), ("zh_CN", "访谈编号 *")])
def test_forms_speak_the_language_of_the_interface(
    window_with_schema: MainWindow,
    described: Callable[[], InterviewDialog],
    language: str,
    label: str,
    qapp: QApplication,
) -> None:
    from PySide6.QtWidgets import QLabel

    window_with_schema.look.use_language(language)
    dialog = described()
    labels = {found.text() for found in dialog.forms[Level.INTERVIEW].findChildren(QLabel)}
    assert label in labels
    dialog.reject()


def test_people_without_a_label_are_entered_beside_the_speakers(
    described: Callable[[], InterviewDialog], window_with_schema: MainWindow, qtbot: QtBot
) -> None:
    dialog = described()
    qtbot.keyClicks(dialog.present.combos[0], "P7")
    qtbot.keyClicks(dialog.present.combos[1], "P8")
    assert len(dialog.present.combos) == 3, "there is always a line more"
    saved(dialog, window_with_schema, qtbot)
    again = described()
    assert again.present.names() == ("P7", "P8")
    first = again.present.combos[0]
    qtbot.keyClick(first.lineEdit(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(first.lineEdit(), Qt.Key.Key_Delete)
    saved(again, window_with_schema, qtbot)
    with project_of(window_with_schema).read() as view:
        names = {row.uid: row.name for row in participants(view)}
        held = {names[row.uid]: len(row.transcripts) for row in participants(view)}
    assert held == {"P7": 0, "P8": 1}
