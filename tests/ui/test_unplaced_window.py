"""Codings without a place on the real window: the badge, the list, and what can be done with each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from test_correcting_window import Corrector

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.unplaced import unplaced
from opimpuc_qda.services import correcting
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.correcting.badge import UnplacedBadge
from opimpuc_qda.ui.views.correcting.unplaced_panel import UnplacedPanel

Key = Qt.Key


class Finder(Corrector):
    """A coder with codings that lost their place."""

    @property
    def panel(self) -> UnplacedPanel:
        return self.controller.workspace.unplaced

    @property
    def badge(self) -> UnplacedBadge:
        (found,) = self.window.findChildren(UnplacedBadge)
        return found

    def lose(self, turn: int = 9) -> Uid:
        """A coding whose turn is written anew."""
        start = self.text().turns[turn - 1].span.start
        assert len(self.words(turn)) > 10
        uid = self.code(start + 1, start + 9)
        session = self.session
        correcting.correct_turn(
            session.project, session.coder.uid, self.text().uid, turn, "这里什么都不剩了。"
        )
        self.rest()
        return uid

    def lost(self) -> list[Uid]:
        with self.session.project.read() as view:
            return [row.uid for row in unplaced(view)]

    def listed(self) -> list[Uid]:
        return [one.row.uid for one in self.panel._listed]

    def open(self) -> None:
        self.badge.click()
        self.rest()


@pytest.fixture
def desk(coding_window: MainWindow, qtbot: QtBot) -> Finder:
    coding_window.resize(1200, 760)
    return Finder(coding_window, qtbot)


def test_the_badge_counts_and_opens_the_list(desk: Finder) -> None:
    assert desk.badge.isHidden()
    assert desk.panel.isHidden()
    text = desk.text()
    uid = desk.lose()
    assert not desk.badge.isHidden()
    assert "1 coding without a place" in desk.badge.text()
    desk.open()
    assert not desk.panel.isHidden()
    assert desk.listed() == [uid]
    (row,) = desk.panel.table.rows.texts()
    start = text.turns[8].span.start
    assert f"【{text.body[start + 1 : start + 9]}】" in row[2]
    assert text.body[max(0, start - 3) : start].replace("\n", " ") in row[2]
    assert row[1] == "Test Coder"
    desk.undo()
    assert desk.badge.isHidden()
    assert desk.listed() == []


def test_a_key_opens_the_list_too(desk: Finder) -> None:
    QTest.keyClick(desk.window, Key.Key_F9)
    desk.rest()
    assert not desk.panel.isHidden()
    assert not desk.panel.hint.isHidden()
    desk.panel.shut.click()
    assert desk.panel.isHidden()


def test_one_goes_to_where_it_was(desk: Finder) -> None:
    desk.lose(26)
    desk.open()
    desk.canvas.go_to(desk.text().uid, Span(0, 0))
    QTest.keyClick(desk.panel.table, Key.Key_Return)
    turn = desk.text().turns[25].span
    desk.qtbot.waitUntil(lambda: turn.start <= (desk.canvas.caret() or ("", -1))[1] <= turn.end)


def test_it_is_placed_at_the_selected_passage_and_undone(desk: Finder) -> None:
    uid = desk.lose()
    desk.open()
    assert not desk.panel.place.isEnabled()
    span = desk.text().turns[10].span
    desk.canvas.select(desk.text().uid, span)
    assert desk.panel.place.isEnabled()
    desk.panel.place.click()
    desk.rest()
    row = desk.canvas.coding(uid)
    assert row is not None
    assert row.span == span
    assert desk.reading.coding == row
    assert desk.lost() == desk.listed() == []
    assert desk.badge.isHidden()
    assert desk.kinds()[-1] == "coding.place"
    desk.undo()
    assert desk.lost() == desk.listed() == [uid]
    assert desk.canvas.coding(uid) is None


def test_it_is_removed_and_comes_back_by_undo(desk: Finder) -> None:
    first, second = desk.lose(9), desk.lose(14)
    desk.open()
    desk.panel.table.selectRow(desk.listed().index(second))
    desk.panel.remove.click()
    desk.rest()
    assert desk.lost() == desk.listed() == [first]
    desk.undo()
    assert set(desk.lost()) == set(desk.listed()) == {first, second}
    marked = desk.panel.marked()
    assert marked is not None
    assert marked.row.uid == first


def test_the_list_speaks_the_language_of_the_window(desk: Finder) -> None:
    desk.lose()
    desk.open()
    desk.window.look.use_language("zh_CN")
    desk.qtbot.waitUntil(lambda: desk.badge.text() == "⚠ 1 个编码无位置")
    assert desk.panel.title.text() == "无位置的编码"
    desk.rest()
