from __future__ import annotations

from collections.abc import Callable

import pytest
from codebooks import FABLAB, LICENCE, OPEN_BOM, uid
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codings import CodingRow, codings_of
from opimpuc_qda.queries.history import operations
from opimpuc_qda.queries.memos import memos_on
from opimpuc_qda.ui.models.exchange import codes_to_mime, span_to_mime
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.coding.controller import CodingController
from opimpuc_qda.ui.views.reading.canvas import Spot

Key = Qt.Key


class Desk:
    """A coder at the window: what she does with keys and mouse, and what the project then holds."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        assert window.controller is not None
        assert window.session is not None
        self.window, self.qtbot = window, qtbot
        self.controller: CodingController = window.controller
        self.space = self.controller.workspace
        self.canvas = self.space.canvas
        self.project = window.session.project

    def select(self, start: int, end: int, side: int = 0) -> tuple[Uid, Span]:
        assert self.controller.reading.transcript is not None
        text = self.controller.reading.transcript.texts[side].uid
        self.canvas.setFocus()
        self.canvas.select(text, Span(start, end))
        return text, Span(start, end)

    def press(self, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)
        self.rest()

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.tasks.busy)

    def until(self, state: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(state)
        self.rest()

    def codings(self) -> tuple[CodingRow, ...]:
        assert self.controller.reading.transcript is not None
        with self.project.read() as view:
            return codings_of(view, self.controller.reading.transcript.uid)

    def applied(self) -> list[tuple[Uid, Uid, Span]]:
        return [(row.code, row.text, row.span) for row in self.codings()]


@pytest.fixture
def desk(coding_window: MainWindow, qtbot: QtBot) -> Desk:
    return Desk(coding_window, qtbot)


def test_type_a_name_and_enter(desk: Desk) -> None:
    text, span = desk.select(3, 9)
    for key in (Key.Key_B, Key.Key_O, Key.Key_M, Key.Key_Return):
        desk.press(key)
    assert desk.applied() == [(uid(OPEN_BOM), text, span)]
    assert QApplication.focusWidget() is desk.canvas
    assert desk.space.codebook.filter.text() == ""
    assert desk.space.codebook.view.current() == uid(OPEN_BOM)


def test_enter_in_the_text_applies_the_marked_code(desk: Desk) -> None:
    desk.space.codebook.view.mark(uid(FABLAB))
    text, span = desk.select(0, 4, side=1)
    desk.press(Key.Key_Return)
    assert desk.applied() == [(uid(FABLAB), text, span)]


def test_digits_apply_recent_codes(desk: Desk) -> None:
    for code in (LICENCE, FABLAB):
        desk.select(0, 4)
        desk.controller.apply(uid(code))
        desk.until(lambda: not desk.window.tasks.busy)
    desk.until(lambda: desk.space.codebook.recent.code(1) == uid(FABLAB))
    text, span = desk.select(10, 12)
    desk.press(Key.Key_2)
    assert (uid(LICENCE), text, span) in desk.applied()


def test_a_code_dragged_onto_the_selection(desk: Desk) -> None:
    text, span = desk.select(2, 6)
    assert desk.canvas.sheet is not None
    desk.until(lambda: desk.canvas.sheet is not None)
    place = desk.canvas.to_viewport(desk.canvas.sheet.caret(desk.canvas.current_selection.caret))
    point = QPoint(round(place.left()) - 4, round(place.center().y()))
    mime = codes_to_mime([uid(LICENCE)])
    copy = Qt.DropAction.CopyAction
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    viewport = desk.canvas.viewport()
    QApplication.sendEvent(viewport, QDragEnterEvent(point, copy, mime, buttons, modifiers))
    QApplication.sendEvent(viewport, QDropEvent(QPointF(point), copy, mime, buttons, modifiers))
    desk.rest()
    assert desk.applied() == [(uid(LICENCE), text, span)]


def test_a_passage_dropped_onto_a_code(desk: Desk) -> None:
    text, span = desk.select(2, 6)
    view = desk.space.codebook.view
    view.mark(uid(LICENCE))
    place = view.visualRect(view.currentIndex())
    point = QPoint(place.center().x(), place.top() + 1)  # near its edge it is still this code that is meant
    mime, copy = span_to_mime(text, span), Qt.DropAction.CopyAction
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(point, copy, mime, buttons, modifiers),
        QDragMoveEvent(point, copy, mime, buttons, modifiers),
        QDropEvent(QPointF(point), copy, mime, buttons, modifiers),
    ):
        QApplication.sendEvent(view.viewport(), event)
        assert event.isAccepted()
    desk.rest()
    assert desk.applied() == [(uid(LICENCE), text, span)]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_context_menu_is_about_the_coding_there(desk: Desk) -> None:
    text, _ = desk.select(3, 9)
    desk.controller.apply(uid(OPEN_BOM))
    desk.until(lambda: len(desk.codings()) == 1 and desk.controller.reading.coding is not None)
    desk.canvas.select(text, Span(20, 20))
    desk.controller.reading.activate(None)
    row = desk.codings()[0]
    desk.canvas.contextMenuRequested.emit(QPoint(50, 50), Spot(text, 4, (row,)))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert desk.window.menus["coding.remove"] in menu.actions()
    menu.close()
    desk.window.menus["coding.remove"].trigger()
    desk.rest()
    assert desk.codings() == ()


def test_undo_and_redo_with_keys_and_after_a_restart(desk: Desk) -> None:
    desk.select(3, 9)
    desk.controller.apply(uid(OPEN_BOM))
    desk.until(lambda: desk.window.menus["edit.undo"].isEnabled() and len(desk.codings()) == 1)
    assert desk.window.menus["edit.undo"].text() == "&Undo: apply a code"
    desk.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.codings() == ()
    path = desk.project.path
    desk.window.projects.leave()
    desk.window.projects.open(path)
    desk.qtbot.waitUntil(desk.window.menus["edit.redo"].isEnabled)
    again = Desk(desk.window, desk.qtbot)
    again.until(lambda: again.controller.reading.transcript is not None)
    again.canvas.setFocus()
    again.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(again.codings()) == 1


def test_delete_removes_the_current_coding(desk: Desk) -> None:
    desk.select(3, 9)
    desk.controller.apply(uid(OPEN_BOM))
    desk.until(lambda: desk.controller.reading.coding is not None)
    desk.canvas.setFocus()
    desk.press(Key.Key_Delete)
    assert desk.codings() == ()


def test_a_memo_is_saved_as_it_is_typed(desk: Desk) -> None:
    desk.select(3, 9)
    desk.controller.apply(uid(OPEN_BOM))
    desk.until(lambda: desk.controller.reading.coding is not None and desk.space.memos.coding is not None)
    desk.canvas.setFocus()
    desk.press(Key.Key_M)
    assert QApplication.focusWidget() is desk.space.memos.editor
    QTest.keyClicks(desk.space.memos.editor, "softened 1")
    coding = desk.codings()[0].uid
    desk.until(lambda: desk.codings()[0].memos == 1)
    with desk.project.read() as view:
        assert [memo.body for memo in memos_on(view, coding)] == ["softened 1"]
        assert [row.kind for row in operations(view)].count("memo.write") == 1
    assert desk.applied()[1:] == []


def test_undo_goes_to_the_field_first(desk: Desk) -> None:
    desk.select(3, 9)
    desk.controller.apply(uid(OPEN_BOM))
    desk.until(lambda: len(desk.codings()) == 1)
    field = desk.space.codebook.filter
    field.setFocus()
    QTest.keyClicks(field, "fab")
    desk.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert len(desk.codings()) == 1
    desk.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.codings() == ()


def test_digits_and_letters_in_fields_are_text(desk: Desk) -> None:
    desk.select(3, 9)
    desk.controller.apply(uid(OPEN_BOM))
    desk.until(lambda: desk.space.codebook.recent.code(1) is not None)
    desk.select(12, 15)
    desk.space.codebook.filter.setFocus()
    for key in (Key.Key_1, Key.Key_M, Key.Key_Delete):
        desk.press(key)
    assert desk.space.codebook.filter.text() == "1m"
    assert len(desk.codings()) == 1


def test_composing_fires_no_shortcut(desk: Desk) -> None:
    desk.space.codebook.view.mark(uid(FABLAB))
    desk.select(3, 9)
    QApplication.sendEvent(desk.canvas, QInputMethodEvent("wu", []))
    for key in (Key.Key_Return, Key.Key_1, Key.Key_M, Key.Key_Delete):
        desk.press(key)
    assert desk.codings() == ()
    commit = QInputMethodEvent()
    commit.setCommitString("物料")
    QApplication.sendEvent(desk.canvas, commit)
    assert desk.space.codebook.filter.text() == "物料"
    desk.press(Key.Key_Return)
    assert [row.code for row in desk.codings()] == [uid(OPEN_BOM)]


def test_composing_in_the_filter_applies_nothing(desk: Desk) -> None:
    desk.select(3, 9)
    field = desk.space.codebook.filter
    field.setFocus()
    QApplication.sendEvent(field, QInputMethodEvent("wuliao", []))
    desk.press(Key.Key_Return)
    assert desk.codings() == ()


def test_counts_and_recents_follow(desk: Desk) -> None:
    tree = desk.space.codebook.tree
    desk.select(3, 9)
    desk.controller.apply(uid(OPEN_BOM))
    desk.until(lambda: tree.count(tree.codebook[uid(OPEN_BOM)]) == 1)
    assert desk.space.codebook.recent.code(1) == uid(OPEN_BOM)
    assert "1 coding" in desk.space.transcripts.list.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_leaving_saves_what_is_being_typed(desk: Desk) -> None:
    desk.select(3, 9)
    desk.controller.apply(uid(OPEN_BOM))
    desk.until(lambda: desk.space.memos.coding is not None)
    coding, path = desk.codings()[0].uid, desk.project.path
    desk.space.memos.editor.setFocus()
    QTest.keyClicks(desk.space.memos.editor, "half a thought")
    desk.window.projects.leave()
    from opimpuc_qda.services.projects import open_project

    with open_project(path, "test") as project, project.read() as view:
        assert [memo.body for memo in memos_on(view, coding)] == ["half a thought"]
