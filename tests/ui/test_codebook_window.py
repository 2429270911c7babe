"""Editing the codebook in the real window."""

from __future__ import annotations

import pytest
from codebooks import FABLAB, FORM, GOV, LICENCE, OPEN_BOM, uid
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from test_coding_window import Desk

from opimpuc_qda.domain.codebook import CodeStatus
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.codebook.act_dialog import ActDialog

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(coding_window: MainWindow, qtbot: QtBot) -> Desk:
    desk = Desk(coding_window, qtbot)
    desk.until(lambda: len(desk.space.codebook.tree.codebook) > 0)
    return desk


def book(desk: Desk):
    with desk.project.read() as view:
        return codebook(view)


def mark(desk: Desk, code: int) -> None:
    desk.window.activateWindow()
    desk.space.codebook.view.setFocus()
    desk.qtbot.waitUntil(desk.space.codebook.view.hasFocus)
    desk.space.codebook.view.mark(uid(code))


def dialog(desk: Desk) -> ActDialog:
    desk.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ActDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, ActDialog)
    return found


def test_f2_renames_where_the_code_stands(desk: Desk) -> None:
    mark(desk, LICENCE)
    desk.press(Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Licences")
    QTest.keyClick(editor, Key.Key_Return)
    desk.until(lambda: book(desk)[uid(LICENCE)].label["en"] == "Licences")
    assert book(desk)[uid(LICENCE)].label["fr"] == "Licence libre"
    desk.until(lambda: desk.space.codebook.tree.index_of(uid(LICENCE)).data() == "Licences")


def test_ctrl_and_arrows_reorder(desk: Desk) -> None:
    mark(desk, OPEN_BOM)
    desk.press(Key.Key_Down, CTRL)
    desk.until(lambda: [one.uid for one in book(desk).children(uid(GOV))] == [uid(LICENCE), uid(OPEN_BOM)])


def test_a_code_is_retired_and_taken_into_use_again(desk: Desk) -> None:
    for status in (CodeStatus.RETIRED, CodeStatus.ACTIVE):
        mark(desk, FABLAB)
        desk.window.menus["codebook.retire"].trigger()
        desk.until(lambda: desk.space.codebook.tree.codebook[uid(FABLAB)].status is status)  # noqa: B023


def test_merging_shows_what_it_does_and_can_be_undone(desk: Desk) -> None:
    desk.select(3, 9)
    desk.controller.apply(uid(FABLAB))
    desk.until(lambda: len(desk.codings()) == 1)
    mark(desk, FABLAB)
    desk.window.menus["codebook.merge"].trigger()
    asked = dialog(desk)
    QTest.keyClicks(asked.field, "licence")
    desk.qtbot.waitUntil(lambda: "get the other code: 1" in asked.effect.text())
    assert asked.lines.count() == 1
    QTest.keyClick(asked.field, Key.Key_Return)
    desk.until(lambda: [row.code for row in desk.codings()] == [uid(LICENCE)])
    assert uid(FABLAB) not in book(desk)
    desk.window.menus["edit.undo"].trigger()
    desk.until(lambda: [row.code for row in desk.codings()] == [uid(FABLAB)])


def test_deleting_shows_the_codings_and_can_be_refused(desk: Desk) -> None:
    desk.select(3, 9)
    desk.controller.apply(uid(FABLAB))
    desk.until(lambda: len(desk.codings()) == 1)
    for agreed in (False, True):
        mark(desk, FORM)
        desk.press(Key.Key_Delete)
        asked = dialog(desk)
        assert asked.lines.count() == 1
        if agreed:
            asked.verb.click()
        else:
            asked.reject()
        desk.rest()
        assert (uid(FABLAB) in book(desk)) is not agreed
    assert desk.codings() == ()
