"""Keys and handles over the real window: what the canvas shows is what the project holds."""

from __future__ import annotations

import random

import pytest
from codebooks import FABLAB, LICENCE, uid
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.codings import codings_of
from opimpuc_qda.queries.history import operations
from opimpuc_qda.services import memos
from opimpuc_qda.settings import ARRANGEMENTS, MARKINGS, SNAPS, load
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.reading.sheet import Hit
from opimpuc_qda.ui.views.reading.style import Arrangement, Marking, Unit

Key = Qt.Key
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Desk:
    """A coder at the window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        assert window.controller is not None
        assert window.session is not None
        self.window, self.qtbot, self.controller = window, qtbot, window.controller
        self.canvas, self.project = window.controller.workspace.canvas, window.session.project
        self.canvas.setFocus()

    def key(self, key: Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self.canvas, key, modifiers)

    def rest(self) -> None:
        self.controller.settle()
        self.qtbot.waitUntil(lambda: not self.window.tasks.busy)

    def code(self, name: str, start: int, end: int) -> None:
        assert self.controller.reading.transcript is not None
        self.canvas.select(self.controller.reading.transcript.original.uid, Span(start, end))
        self.controller.apply(uid(name))
        self.rest()

    def agree(self) -> bool:
        """Whether the canvas shows what the project holds."""
        assert self.controller.reading.transcript is not None
        assert self.canvas.sheet is not None
        with self.project.read() as view:
            return set(codings_of(view, self.controller.reading.transcript.uid)) == set(
                self.canvas.sheet.document.index
            )

    def kinds(self) -> list[str]:
        with self.project.read() as view:
            return [row.kind for row in operations(view)]


@pytest.fixture
def desk(coding_window: MainWindow, qtbot: QtBot) -> Desk:
    return Desk(coding_window, qtbot)


def test_settings_know_what_the_canvas_knows() -> None:
    assert tuple(one.value for one in Arrangement) == ARRANGEMENTS
    assert tuple(one.value for one in Marking) == MARKINGS
    assert tuple(one.value for one in Unit) == SNAPS


def test_keys_move_an_end_once_and_undo_moves_it_back(desk: Desk) -> None:
    desk.code(LICENCE, 2, 6)
    for _ in range(4):
        desk.key(Key.Key_Right, ALT | SHIFT)
    desk.key(Key.Key_PageUp, ALT | SHIFT)
    desk.rest()
    row = desk.controller.reading.coding
    assert row is not None
    assert row.span == Span(1, 10)
    assert desk.kinds().count("coding.resize") == 1
    assert desk.agree()
    desk.controller.undo()
    desk.rest()
    assert desk.canvas.coding(row.uid).span == Span(2, 6)
    assert desk.agree()


def test_o_cycles_and_arrows_walk_over_codings(desk: Desk) -> None:
    desk.code(LICENCE, 0, 9)
    desk.code(FABLAB, 2, 6)
    desk.canvas.go_to(desk.controller.reading.transcript.original.uid, Span(3, 4))
    seen = []
    for _ in range(3):
        desk.key(Key.Key_O)
        seen.append(desk.controller.reading.coding.span)
    assert seen == [Span(0, 9), Span(2, 6), Span(0, 9)]
    desk.key(Key.Key_Left, ALT)
    assert desk.controller.reading.coding.span == Span(2, 6)
    desk.key(Key.Key_Left, ALT)
    assert desk.controller.reading.coding.span == Span(0, 9)
    desk.key(Key.Key_PageDown, ALT)
    found = desk.canvas.selection()
    assert found is not None
    assert not found[1].overlaps(Span(0, 9))


def test_how_one_reads_is_remembered_and_f6_goes_across(desk: Desk) -> None:
    desk.key(Key.Key_U, CTRL)
    assert desk.canvas.snap is Unit.WORD
    desk.window.menus["arrangement.original"].trigger()
    assert desk.canvas.sheet.geometry.shown == (0,)
    desk.key(Key.Key_F6)
    assert desk.canvas.sheet.geometry.shown == (1,)
    assert desk.canvas.current_selection.caret.side == 1
    desk.window.menus["marking.underline"].trigger()
    desk.window.menus["spacing.125"].trigger()
    kept = load()
    assert (kept.snap, kept.arrangement, kept.marking, kept.spacing) == (
        "word",
        "translation",
        "underline",
        125,
    )
    assert desk.window.menus["arrangement.translation"].isChecked()


def test_random_gestures_never_leave_view_and_project_disagreeing(desk: Desk) -> None:
    random_ = random.Random(5)
    body = desk.controller.reading.transcript.original.body
    for nth in range(40):
        start = random_.randrange(300)
        match random_.randrange(6):
            case 0:
                desk.code(random_.choice((LICENCE, FABLAB)), start, start + random_.randint(1, 40))
            case 1:
                desk.key(random_.choice((Key.Key_Right, Key.Key_Left, Key.Key_PageUp)), ALT | SHIFT)
            case 2 if (row := desk.canvas.current_coding()) is not None:
                end = desk.canvas.caret_rect(Hit(0, row.span.end, upstream=True)).center()
                there = desk.canvas.caret_rect(Hit(0, start)).center()
                view, left = desk.canvas.viewport(), Qt.MouseButton.LeftButton
                QTest.mousePress(view, left, PLAIN, end)
                QTest.mouseMove(view, QPoint(there))
                QTest.mouseRelease(view, left, PLAIN, there)
            case 3:
                desk.window.look.read_with(
                    arrangement=random_.choice(ARRANGEMENTS), snap=random_.choice(SNAPS)
                )
            case 4:
                random_.choice((desk.controller.undo, desk.controller.redo, desk.controller.remove_current))()
            case _:
                desk.key(random_.choice((Key.Key_Down, Key.Key_Up)), CTRL)
        if nth % 8 == 7:
            desk.rest()
            desk.qtbot.waitUntil(desk.agree)
    assert len(body) > 300


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # of the offscreen platform
def test_a_card_tells_code_coder_and_memo(desk: Desk) -> None:
    desk.code(LICENCE, 2, 6)
    row = desk.controller.reading.coding
    assert row is not None
    project, coder = desk.project, desk.window.session.coder.uid
    desk.window.session.write(
        lambda _: memos.write(project, coder, MemoTarget.CODING, row.uid, "why <this> matters")
    )
    desk.rest()
    desk.qtbot.waitUntil(lambda: desk.canvas.coding(row.uid).memos == 1)
    point = desk.canvas.caret_rect(Hit(0, 4)).center()
    where = desk.canvas.viewport().mapToGlobal(point)
    QApplication.sendEvent(desk.canvas.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, where))
    desk.qtbot.waitUntil(lambda: "why &lt;this&gt; matters" in QToolTip.text())
    label = desk.controller.workspace.codebook.tree.codebook[uid(LICENCE)]
    assert label.title("en") in QToolTip.text()
    assert label.glyph in QToolTip.text()
    assert "Test Coder" in QToolTip.text()
    QToolTip.hideText()
