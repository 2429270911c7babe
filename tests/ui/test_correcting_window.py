"""Turns corrected in place on the real window: keys, input methods, undo, what stays where it was."""

from __future__ import annotations

import pytest
from desks import Desk
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.unplaced import unplaced
from opimpuc_qda.services import correcting
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.correcting.turn_editor import EDGE, TurnEditor

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Corrector(Desk):
    """A coder who corrects turns."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        super().__init__(window, qtbot)
        self.binding = self.controller.correcting

    def words(self, turn: int, side: int = 0) -> str:
        text = self.text(side)
        return text.turns[turn - 1].span.of(text.body)

    @property
    def editor(self) -> TurnEditor:
        assert self.binding.editor is not None
        return self.binding.editor

    def begin(self, turn: int, side: int = 0) -> TurnEditor:
        self.go(turn, side)
        QTest.keyClick(self.canvas, Key.Key_F2)
        return self.editor

    def write(self, words: str) -> None:
        """Type ``words`` in place of everything."""
        self.editor.selectAll()
        for word in words:
            QTest.keyClick(self.editor, word) if word.isascii() else self.compose(word)

    def compose(self, committed: str) -> None:
        """Characters that an input method makes."""
        event = QInputMethodEvent()
        event.setCommitString(committed)
        QApplication.sendEvent(self.editor, event)

    def enter(self) -> None:
        QTest.keyClick(self.editor, Key.Key_Return)
        self.rest()

    def code(self, start: int, end: int, side: int = 0) -> Uid:
        """A coding on some of a text, made by the service."""
        uid = self.coded(self.text(side).uid, Span(start, end))
        self.qtbot.waitUntil(lambda: self.canvas.coding(uid) is not None)
        return uid


@pytest.fixture
def desk(coding_window: MainWindow, qtbot: QtBot) -> Corrector:
    coding_window.resize(1200, 760)
    return Corrector(coding_window, qtbot)


def test_a_turn_is_corrected_with_keys_and_undone_exactly(desk: Corrector) -> None:
    ninth = desk.text().turns[8].span
    kept, lost = desk.code(0, 5), desk.code(ninth.start, ninth.start + 9)
    before, old = desk.dump(), desk.words(9)
    desk.begin(9)
    assert desk.editor.words == old
    assert QApplication.focusWidget() is desk.editor
    desk.write("短。 OK")
    desk.enter()
    assert desk.words(9) == "短。 OK"
    assert desk.kinds()[-1] == "text.correct"
    assert desk.notices[-1] == "Corrected; 1 coding kept, 1 needs a place"
    assert desk.binding.editor is None
    assert QApplication.focusWidget() is desk.canvas
    with desk.session.project.read() as view:
        assert [row.uid for row in unplaced(view)] == [lost]
    assert desk.canvas.coding(kept) is not None
    assert desk.canvas.coding(lost) is None
    desk.undo()
    assert desk.words(9) == old
    assert desk.dump() == before
    assert desk.canvas.coding(lost) is not None
    desk.undo()


def test_escape_and_unchanged_words_leave_the_turn_as_it_was(desk: Corrector) -> None:
    before = desk.dump()
    desk.begin(4)
    desk.write("xyz")
    QTest.keyClick(desk.editor, Key.Key_Escape)
    assert desk.binding.editor is None
    desk.begin(4)
    desk.enter()
    assert desk.binding.editor is None
    assert desk.dump() == before
    assert desk.notices == []


def test_enter_while_composing_belongs_to_the_input_method(desk: Corrector) -> None:
    desk.begin(4)
    desk.editor.selectAll()
    QApplication.sendEvent(desk.editor, QInputMethodEvent("fang tan", []))
    for key in (Key.Key_Return, Key.Key_Enter, Key.Key_Escape):
        QTest.keyClick(desk.editor, key)
        assert desk.binding.editor is not None
    assert desk.kinds()[-1] != "text.correct"
    desk.compose("访谈𠮷")
    desk.enter()
    assert desk.words(4) == "访谈𠮷"


def test_shift_enter_begins_a_paragraph(desk: Corrector) -> None:
    desk.begin(4)
    desk.write("ab")
    QTest.keyClick(desk.editor, Key.Key_Return, Modifier.ShiftModifier)
    QTest.keyClick(desk.editor, "c")
    desk.enter()
    assert desk.words(4) == "ab\nc"
    desk.begin(4)
    assert desk.editor.words == "ab\nc"
    QTest.keyClick(desk.editor, Key.Key_Escape)


def test_odd_spaces_are_not_touched(desk: Corrector) -> None:
    """A French text is full of no-break spaces, which editors like to make others of."""
    words = "Oui\u00a0: 12\u202f000\u2009yuans\u00a0!\nEt\u3000après\u00a0?"
    correcting.correct_turn(desk.session.project, desk.session.coder.uid, desk.text(1).uid, 3, words)
    desk.rest()
    desk.begin(3, side=1)
    assert desk.editor.words == words
    QTest.keyClick(desk.editor, Key.Key_End, Modifier.ControlModifier)
    QTest.keyClick(desk.editor, "x")
    desk.enter()
    assert desk.words(3, 1) == words + "x"


def test_the_editor_lies_over_the_words_and_grows_and_scrolls_with_them(desk: Corrector) -> None:
    desk.begin(5)
    sheet = desk.canvas.sheet
    assert sheet is not None
    span = desk.text().turns[4].span

    def over() -> QPoint:
        extent = desk.canvas.to_viewport(sheet.extent(0, span))
        return QPoint(sheet.geometry.columns[0].left - EDGE, extent.top() - EDGE)

    assert desk.editor.pos() == over()
    assert desk.editor.width() == sheet.geometry.columns[0].width + 2 * EDGE
    assert desk.editor.font().families() == sheet.fonts.faces[0].font.families()
    assert desk.editor.font().pixelSize() == sheet.fonts.faces[0].font.pixelSize()
    low = desk.editor.height()
    desk.editor.textCursor().insertText("很长的一段话。" * 80)
    assert desk.editor.height() > low + 50
    assert desk.editor.height() <= desk.canvas.viewport().height()
    before = desk.editor.pos()
    desk.canvas.scroll_by(37)
    desk.qtbot.waitUntil(lambda: desk.editor.pos() == over() != before)
    QTest.keyClick(desk.editor, Key.Key_Escape)


def test_going_elsewhere_saves_and_menus_do_not(desk: Corrector) -> None:
    desk.begin(6)
    desk.write("one")
    for reason in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
        QApplication.sendEvent(desk.editor, QFocusEvent(QEvent.Type.FocusOut, reason))
        assert desk.binding.editor is not None
    desk.controller.workspace.codebook.filter.setFocus(Qt.FocusReason.MouseFocusReason)
    desk.rest()
    assert desk.words(6) == "one"
    assert desk.binding.editor is None


def test_nothing_is_not_saved(desk: Corrector) -> None:
    old = desk.words(6)
    desk.begin(6)
    desk.editor.selectAll()
    QTest.keyClick(desk.editor, Key.Key_Delete)
    QTest.keyClick(desk.editor, Key.Key_Return)
    assert desk.binding.editor is not None
    assert "at least one word" in desk.notices[-1]
    QTest.keyClick(desk.editor, Key.Key_Escape)
    desk.rest()
    assert desk.words(6) == old


def test_place_selection_and_current_coding_survive(desk: Corrector) -> None:
    """Also where the turns above the ones that are seen become longer."""
    spans = [turn.span for turn in desk.text().turns]
    uid = desk.code(spans[20].start, spans[20].start + 8)
    desk.go(21)
    desk.reading.activate(uid)
    text, chosen = desk.text().uid, Span(spans[21].start + 2, spans[21].start + 9)
    quote = chosen.of(desk.text().body)
    desk.canvas.select(text, chosen)
    desk.reading.activate(uid)
    sheet = desk.canvas.sheet
    assert sheet is not None
    height = desk.canvas.to_viewport(sheet.extent(0, chosen)).top()
    correcting.correct_turn(desk.session.project, desk.session.coder.uid, text, 2, "前面长了很多。" * 60)
    desk.rest()
    sheet = desk.canvas.sheet
    assert sheet is not None
    assert desk.reading.passage is not None
    now = desk.reading.passage[1]
    assert now != chosen
    assert now.of(desk.text().body) == quote
    assert desk.canvas.selection() == desk.reading.passage
    assert desk.reading.coding is not None
    assert desk.reading.coding.uid == uid
    assert desk.canvas.current() == uid
    assert abs(desk.canvas.to_viewport(sheet.extent(0, now)).top() - height) <= 1


def test_undo_goes_to_the_turn_that_was_corrected(desk: Corrector) -> None:
    desk.code(0, 5)
    desk.begin(25)
    desk.write("xyz")
    desk.enter()
    desk.go(1)
    desk.undo()
    caret = desk.canvas.caret()
    assert caret is not None
    assert caret[1] == desk.text().turns[24].span.start
    QTest.keyClick(desk.window, Key.Key_Y, Modifier.ControlModifier)
    desk.rest()
    assert desk.words(25) == "xyz"


def test_a_text_changed_meanwhile_keeps_the_words_on_the_clipboard(desk: Corrector) -> None:
    desk.begin(7)
    desk.write("my words")
    correcting.correct_turn(desk.session.project, desk.session.coder.uid, desk.text().uid, 3, "别人改了。")
    desk.rest()
    assert desk.binding.editor is None
    assert QApplication.clipboard().text() == "my words"
    assert "clipboard" in desk.notices[-1]
    assert desk.words(3) == "别人改了。"


def test_leaving_the_project_saves_what_is_being_corrected(desk: Corrector, qtbot: QtBot) -> None:
    path, uid = desk.session.project.path, desk.reading.transcript.uid if desk.reading.transcript else None
    desk.begin(7)
    desk.write("kept")
    desk.window.projects.leave()
    desk.window.projects.open(path)
    window = desk.window
    qtbot.waitUntil(
        lambda: window.controller is not None and window.controller.reading.transcript is not None
    )
    qtbot.waitUntil(lambda: not window.tasks.busy)
    again = Corrector(window, qtbot)
    assert again.reading.transcript is not None
    assert again.reading.transcript.uid == uid
    assert again.words(7) == "kept"
