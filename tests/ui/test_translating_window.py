"""Translations typed, added, chosen and removed with real keys on the real window."""

from __future__ import annotations

import pytest
from desks import Desk
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codings import codings_of
from opimpuc_qda.queries.history import operations
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.services.typing_beside import start, words_beside, write
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.correcting.turn_editor import EDGE
from opimpuc_qda.ui.views.translating import binding as asked

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Translator(Desk):
    """A coder with a second translation to make."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        super().__init__(window, qtbot)
        self.translating = self.controller.translating

    def begin(self, monkeypatch: pytest.MonkeyPatch, language: str = "English") -> None:
        """Begin a translation by the menu."""
        monkeypatch.setattr(QInputDialog, "getItem", lambda *_: (language, True))
        self.window.menus["translation.begin"].trigger()
        self.qtbot.waitUntil(lambda: self.translating.typing.editor is not None)
        self.rest()

    def type(self, words: str) -> None:
        editor = self.translating.typing.editor
        assert editor is not None
        QTest.keyClicks(editor, words)

    def press(self, key: Key, modifiers: Modifier = Modifier.NoModifier) -> None:
        editor = self.translating.typing.editor
        assert editor is not None
        QTest.keyClick(editor, key, modifiers)

    def beside(self, turns: int = 6) -> list[str | None]:
        """What is stored beside the first turns, in the translation that is shown."""
        return [words_beside(self.stored(), self.canvas.shown_texts()[1], n) for n in range(1, turns + 1)]

    def languages(self) -> list[str]:
        return [self.shown.text(uid).language for uid in self.canvas.shown_texts()]

    def code(self, text: Uid, span: Span) -> Uid:
        uid = self.coded(text, span)
        self.rest()
        return uid

    def echoes(self, uid: Uid) -> set[int]:
        """The columns in which ``uid`` shows as an echo."""
        sheet = self.canvas.sheet
        assert sheet is not None
        document = sheet.document
        return {
            side
            for row in range(len(document.rows))
            for side in range(len(document.texts))
            for mark in document.marks(row, side)
            if mark.coding.uid == uid and mark.echo
        }


@pytest.fixture
def desk(coding_window: MainWindow, qtbot: QtBot) -> Translator:
    return Translator(coding_window, qtbot)


def test_enter_stores_and_goes_to_the_next_turn(desk: Translator, monkeypatch: pytest.MonkeyPatch) -> None:
    original = desk.shown.original
    desk.begin(monkeypatch)
    assert desk.languages() == ["zh-Hans", "en"]
    desk.type("One.")
    desk.press(Key.Key_Return)
    desk.type("Two, first paragraph.")
    desk.press(Key.Key_Return, Modifier.ShiftModifier)
    desk.type("Second.")
    desk.press(Key.Key_Return, Modifier.ControlModifier)
    desk.type("Three")
    desk.press(Key.Key_Escape)
    desk.rest()
    assert desk.translating.typing.editor is None
    assert desk.beside(4) == ["One.", "Two, first paragraph.\nSecond.", "Three", ""]
    assert desk.stored().original == original
    assert desk.canvas.hasFocus()
    with desk.session.project.read() as view:
        kinds = [row.kind for row in operations(view)]
    assert kinds[-4:] == ["translation.start", *["translation.type"] * 3]
    desk.window.menus["edit.undo"].trigger()
    desk.rest()
    assert desk.beside(4) == ["One.", "Two, first paragraph.\nSecond.", "", ""]


def test_what_is_typed_can_be_gone_back_to_and_corrected_or_taken_out(
    desk: Translator, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.begin(monkeypatch)
    for words in ("One.", "Two.", "Three."):
        desk.type(words)
        desk.press(Key.Key_Return)
    desk.rest()
    desk.press(Key.Key_Up, Modifier.ControlModifier)
    assert desk.translating.typing.editor is not None
    assert desk.translating.typing.editor.words == "Three."
    desk.type(" More.")
    desk.press(Key.Key_Up, Modifier.ControlModifier)
    desk.press(Key.Key_A, Modifier.ControlModifier)
    desk.press(Key.Key_Delete)
    desk.press(Key.Key_Down, Modifier.ControlModifier)
    assert desk.translating.typing.editor.words == "Three. More."
    desk.press(Key.Key_Escape)
    desk.rest()
    assert desk.beside(4) == ["One.", "", "Three. More.", ""]


def test_an_input_method_keeps_its_enter(desk: Translator, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.begin(monkeypatch)
    editor = desk.translating.typing.editor
    assert editor is not None
    QApplication.sendEvent(editor, QInputMethodEvent("ni hao", []))
    desk.press(Key.Key_Return)
    assert desk.translating.typing.editor is editor
    done = QInputMethodEvent()
    done.setCommitString("你好")
    QApplication.sendEvent(editor, done)
    desk.press(Key.Key_Return)
    assert desk.translating.typing.editor is not editor
    desk.rest()
    assert (desk.beside(1)[0] or "").startswith("你好")


def test_a_double_click_on_what_is_not_translated_begins_there(
    desk: Translator, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.begin(monkeypatch)
    desk.press(Key.Key_Escape)
    desk.rest()
    sheet = desk.canvas.sheet
    assert sheet is not None
    top = sheet.heights.top(2) - desk.canvas.scrolled
    where = QPoint(sheet.geometry.columns[1].left + 30, top + 20)
    QTest.mouseDClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, where)
    desk.type("Three")
    desk.canvas.setFocus()  # going elsewhere stores it too
    desk.rest()
    assert desk.beside(4) == ["", "", "Three", ""]


def test_below_the_original_too_an_empty_place_is_seen_and_can_be_typed_in(
    desk: Translator, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.begin(monkeypatch)
    desk.press(Key.Key_Escape)
    desk.rest()
    desk.window.menus["arrangement.interleaved"].trigger()
    sheet = desk.canvas.sheet
    assert sheet is not None
    over, under = sheet.row_layout(2).cells
    assert under.has_place
    assert under.top > over.bottom
    assert sheet.heights.top(3) >= sheet.heights.top(2) + under.bottom
    place = QPointF(sheet.geometry.columns[1].left + 30, sheet.heights.top(2) + under.top + 6)
    where = desk.canvas.to_viewport(QRectF(place, QSizeF(1, 1))).topLeft()
    QTest.mouseDClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, where)
    desk.type("Three")
    desk.press(Key.Key_Escape)
    desk.rest()
    assert desk.beside(4) == ["", "", "Three", ""]


def test_typing_much_at_the_end_of_the_page_covers_no_original(
    desk: Translator, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.begin(monkeypatch)
    desk.window.menus["arrangement.interleaved"].trigger()
    last = desk.shown.original.turns[-1]
    desk.canvas.setFocus()
    desk.canvas.go_to(desk.shown.original.uid, Span(last.span.start, last.span.start))
    QTest.keyClick(desk.canvas, Key.Key_F2, Modifier.ControlModifier)
    editor, sheet = desk.translating.typing.editor, desk.canvas.sheet
    assert editor is not None
    assert sheet is not None
    for _ in range(12):
        desk.type("More")
        desk.press(Key.Key_Return, Modifier.ShiftModifier)
        QApplication.sendPostedEvents()
        original = desk.canvas.to_viewport(sheet.extent(0, last.span))
        assert editor.geometry().top() >= original.bottom() - EDGE
        assert editor.geometry().bottom() <= desk.canvas.viewport().height()
    desk.press(Key.Key_Escape)
    desk.rest()


@pytest.mark.parametrize("arrangement", ["interleaved", "original"])
def test_typing_leaves_in_sight_what_is_translated(
    desk: Translator, monkeypatch: pytest.MonkeyPatch, arrangement: str
) -> None:
    desk.window.menus[f"arrangement.{arrangement}"].trigger()
    desk.begin(monkeypatch)
    for turn in desk.shown.original.turns[:15]:  # beyond the first screen
        editor, sheet = desk.translating.typing.editor, desk.canvas.sheet
        assert editor is not None
        assert sheet is not None
        assert editor.geometry().top() >= desk.canvas.to_viewport(sheet.extent(0, turn.span)).bottom()
        desk.type(f"Number {turn.n}.")
        desk.press(Key.Key_Return)
    desk.press(Key.Key_Escape)
    desk.rest()
    assert desk.beside(15) == [f"Number {n}." for n in range(1, 16)]


def test_leaving_the_project_stores_what_is_being_typed(
    desk: Translator, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.begin(monkeypatch)
    desk.type("Half a sen")
    path, uid = desk.session.project.path, desk.shown.uid
    text = desk.canvas.shown_texts()[1]
    desk.window.projects.leave()
    desk.window.projects.open(path)
    desk.qtbot.waitUntil(lambda: desk.window.session is not None and not desk.window.tasks.busy)
    session = desk.window.session
    assert session is not None
    with session.project.read() as view:
        assert words_beside(read_transcript(view, uid), text, 1) == "Half a sen"


def test_the_choice_is_remembered_and_hidden_codings_are_echoed(
    desk: Translator, monkeypatch: pytest.MonkeyPatch
) -> None:
    french = desk.canvas.shown_texts()[1]
    assert not desk.translating.bar.isVisible()
    assert not desk.window.menus["translation.next"].isEnabled()
    project, coder = desk.session.project, desk.session.coder.uid
    english = start(project, coder, desk.shown.uid, "en")
    write(project, coder, english, 2, "Two in English.")
    desk.qtbot.waitUntil(lambda: len(desk.shown.texts) == 3)
    desk.rest()
    on_french = desk.code(french, desk.stored().text(french).turns[1].span)
    on_english = desk.code(english, Span(0, 3))
    desk.translating.show(french)
    desk.qtbot.waitUntil(lambda: desk.languages() == ["zh-Hans", "fr"])
    desk.rest()
    assert (desk.echoes(on_french), desk.echoes(on_english)) == ({0}, {0})
    bar = desk.translating.bar
    assert bar.isVisible()
    assert [bar.combo.itemText(n) for n in range(bar.combo.count())] == ["English", "French"]
    assert bar.combo.currentText() == "French"
    bar.combo.setFocus()
    QTest.keyClick(bar.combo, Key.Key_Up)
    desk.qtbot.waitUntil(lambda: desk.languages() == ["zh-Hans", "en"])
    desk.rest()
    assert (desk.echoes(on_french), desk.echoes(on_english)) == ({0}, {0})
    desk.window.menus["translation.next"].trigger()
    desk.qtbot.waitUntil(lambda: desk.languages() == ["zh-Hans", "fr"])
    path = project.path
    desk.rest()
    desk.window.projects.open(path)
    desk.qtbot.waitUntil(
        lambda: desk.window.session is not None and desk.window.session.project is not project
    )
    again = Translator(desk.window, desk.qtbot)
    again.qtbot.waitUntil(lambda: again.reading.transcript is not None)
    assert again.languages() == ["zh-Hans", "fr"]


def test_removing_says_what_goes_first(desk: Translator, monkeypatch: pytest.MonkeyPatch) -> None:
    french = desk.canvas.shown_texts()[1]
    desk.code(french, desk.stored().text(french).turns[1].span)
    kept = desk.code(desk.shown.original.uid, desk.shown.original.turns[1].span)
    told: list[str] = []
    answers = [False, True]

    def answer(box: QMessageBox) -> None:
        told.append(box.text())
        role = QMessageBox.ButtonRole.DestructiveRole if answers.pop(0) else QMessageBox.ButtonRole.RejectRole
        (button,) = (button for button in box.buttons() if box.buttonRole(button) is role)
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda _: button)

    monkeypatch.setattr(QMessageBox, "exec", answer)
    remove = desk.window.menus["translation.remove"]
    remove.trigger()
    desk.qtbot.waitUntil(lambda: len(told) == 1)
    assert "35 turn" in told[0]
    assert "1 coding" in told[0]
    desk.rest()
    assert len(desk.shown.texts) == 2
    remove.trigger()
    desk.qtbot.waitUntil(lambda: len(desk.shown.texts) == 1)
    desk.rest()
    with desk.session.project.read() as view:
        assert [row.uid for row in codings_of(view, desk.shown.uid)] == [kept]
    desk.window.menus["edit.undo"].trigger()
    desk.qtbot.waitUntil(lambda: len(desk.shown.texts) == 2)
    desk.rest()
    with desk.session.project.read() as view:
        assert len(codings_of(view, desk.shown.uid)) == 2


def test_no_language_is_offered_twice(desk: Translator, monkeypatch: pytest.MonkeyPatch) -> None:
    offered: list[list[str]] = []

    def choose(_: object, languages: list[str]) -> None:
        offered.append(languages)

    monkeypatch.setattr(asked, "ask_language", choose)
    desk.window.menus["translation.begin"].trigger()
    assert offered == [["en"]]  # of a Chinese interview in French
