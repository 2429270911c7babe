"""The quick code bar in the real window: every key that a person presses."""

from __future__ import annotations

import pytest
from codebooks import FABLAB, FORM, GOV, LICENCE, OPEN_BOM, uid
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_coding_window import Desk

from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.history import operations
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.quick_code.bar import QuickBar

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Hand(Desk):
    """A coder who uses the bar."""

    @property
    def bar(self) -> QuickBar:
        return self.controller.quick.bar

    def open(self, start: int = 3, end: int = 9) -> Span:
        _, span = self.select(start, end)
        self.press(Key.Key_Q)
        assert self.bar.isVisible()
        assert QApplication.focusWidget() is self.bar.field
        return span

    def type(self, words: str) -> None:
        self.bar.field.insert(words)

    def shown(self) -> list[str]:
        return [self.bar.choices.index(row).data() for row in range(len(self.bar.choices))]

    def pairs(self) -> list[tuple[str, Span]]:
        book = self.book()
        return sorted((book[row.code].name, row.span) for row in self.codings())

    def book(self):
        with self.project.read() as view:
            return codebook(view)


@pytest.fixture
def hand(coding_window: MainWindow, qtbot: QtBot) -> Hand:
    hand = Hand(coding_window, qtbot)
    qtbot.waitUntil(lambda: uid(OPEN_BOM) in hand.space.codebook.view.search.find("wlqd"))
    return hand


@pytest.mark.parametrize(
    "typed", ["bom", "清单", "nomencl", "wlqd", "wuliaoqingdan", "公板", "gongban", "open mat"]
)
def test_whatever_one_types_enter_codes(hand: Hand, typed: str) -> None:
    span = hand.open()
    hand.type(typed)
    hand.press(Key.Key_Return)
    assert hand.pairs() == [("GOV.ENG.OPEN_BOM", span)]
    assert not hand.bar.isVisible()
    assert QApplication.focusWidget() is hand.canvas


def test_without_a_selection_the_sentence_is_meant(hand: Hand) -> None:
    hand.select(5, 5)
    hand.press(Key.Key_Q)
    hand.type("licence")
    hand.press(Key.Key_Return)
    ((name, span),) = hand.pairs()
    assert name == "GOV.ENG.LICENCE"
    assert len(span) > 1


def test_several_codes_at_once(hand: Hand) -> None:
    span = hand.open()
    for words in ("bom", "licence"):
        hand.type(words)
        hand.press(Key.Key_Return, CTRL)
        assert hand.bar.isVisible()
        assert hand.bar.field.text() == ""
    hand.type("fablab")
    hand.press(Key.Key_Return)
    assert hand.pairs() == [("FORM.FABLAB", span), ("GOV.ENG.LICENCE", span), ("GOV.ENG.OPEN_BOM", span)]


def test_unknown_words_become_a_code_below_a_parent_chosen_with_keys(hand: Hand) -> None:
    span = hand.open()
    hand.type("rent  a desk")
    assert hand.shown()[-1] == "New code “rent a desk”…"
    hand.press(Key.Key_Return)
    assert "rent a desk" in hand.bar.title.text()
    hand.type("形态")
    hand.press(Key.Key_Return)
    made = hand.book().named("FORM.RENT_A_DESK")
    assert made is not None
    assert (made.parent, dict(made.label)) == (uid(FORM), {"en": "rent a desk"})
    assert hand.pairs() == [("FORM.RENT_A_DESK", span)]
    with hand.project.read() as view:
        assert [row.kind for row in operations(view)][-1] == "coding.new"
    hand.until(lambda: hand.window.menus["edit.undo"].text() == "&Undo: make and apply a code")
    hand.press(Key.Key_Z, CTRL)
    assert hand.pairs() == []
    assert hand.book().named("FORM.RENT_A_DESK") is None


def test_a_chinese_name_is_a_chinese_label(hand: Hand) -> None:
    hand.open()
    hand.type("众包")
    hand.press(Key.Key_Return)
    hand.press(Key.Key_Return)
    made = hand.book().named("ZHONG_BAO")
    assert made is not None
    assert dict(made.label) == {"zh-Hans": "众包"}


def test_escape_goes_back_step_by_step_and_codes_nothing(hand: Hand) -> None:
    hand.open()
    hand.type("unheard of")
    hand.press(Key.Key_Return)
    hand.press(Key.Key_Escape)
    assert hand.bar.field.text() == "unheard of"
    hand.press(Key.Key_Escape)
    assert not hand.bar.isVisible()
    assert QApplication.focusWidget() is hand.canvas
    assert hand.pairs() == []


def test_composing_filters_but_never_codes(hand: Hand) -> None:
    hand.open()
    QApplication.sendEvent(hand.bar.field, QInputMethodEvent("w'l'q'd", []))
    assert [row for row in hand.shown() if row.startswith("Open bill")]
    hand.press(Key.Key_Return)
    assert hand.bar.isVisible()
    assert hand.pairs() == []
    commit = QInputMethodEvent()
    commit.setCommitString("物料")
    QApplication.sendEvent(hand.bar.field, commit)
    assert hand.bar.field.text() == "物料"
    hand.press(Key.Key_Return)
    assert [name for name, _ in hand.pairs()] == ["GOV.ENG.OPEN_BOM"]


def test_arrows_move_and_a_click_chooses(hand: Hand) -> None:
    hand.open()
    hand.type("l")
    first = hand.bar.list.currentIndex().row()
    hand.press(Key.Key_Down)
    assert hand.bar.list.currentIndex().row() == first + 1
    hand.press(Key.Key_Up)
    hand.bar.field.setText("licence")
    place = hand.bar.list.visualRect(hand.bar.choices.index(0)).center()
    QTest.mouseClick(hand.bar.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    hand.rest()
    assert [name for name, _ in hand.pairs()] == ["GOV.ENG.LICENCE"]


def test_own_keys_are_given_used_and_remembered(hand: Hand) -> None:
    hand.open()
    hand.type("licence")
    hand.press(Key.Key_3, CTRL)
    assert hand.shown()[0].endswith("Ctrl+3")
    assert hand.pairs() == []
    hand.press(Key.Key_Escape)
    hand.select(12, 15)
    hand.press(Key.Key_3, CTRL)
    assert hand.pairs() == [("GOV.ENG.LICENCE", Span(12, 15))]
    path = hand.project.path
    hand.window.projects.leave()
    hand.window.projects.open(path)
    hand.qtbot.waitUntil(lambda: hand.window.controller is not None)
    again = hand.window.controller
    assert again is not None
    hand.qtbot.waitUntil(lambda: again.reading.transcript is not None)
    hand.qtbot.waitUntil(lambda: len(again.workspace.codebook.tree.codebook) > 0)
    later = Hand(hand.window, hand.qtbot)
    later.select(20, 24)
    later.press(Key.Key_3, CTRL)
    assert ("GOV.ENG.LICENCE", Span(20, 24)) in later.pairs()


def test_in_vivo_the_words_are_the_code(hand: Hand) -> None:
    hand.space.codebook.view.mark(uid(LICENCE))
    text, span = hand.select(3, 7)
    hand.press(Key.Key_V)
    assert hand.controller.reading.transcript is not None
    words = "".join(span.of(hand.controller.reading.transcript.text(text).body).split())
    ((name, coded),) = hand.pairs()
    made = hand.book().named(name)
    assert made is not None
    assert "".join(made.label["zh-Hans"].split()) == words
    assert (made.parent, coded) == (uid(GOV), span)


def test_open_coding_opens_by_itself(hand: Hand) -> None:
    hand.window.menus["coding.open"].trigger()
    assert hand.window.menus["coding.open"].isChecked()
    hand.select(3, 9)
    hand.qtbot.waitUntil(hand.bar.isVisible)
    hand.type("fablab")
    hand.press(Key.Key_Return)
    assert [name for name, _ in hand.pairs()] == ["FORM.FABLAB"]
    hand.window.menus["coding.open"].trigger()
    hand.select(30, 35)
    QTest.qWait(400)
    assert not hand.bar.isVisible()


def test_recent_codes_come_first(hand: Hand) -> None:
    hand.select(0, 4)
    hand.controller.apply(uid(FABLAB))
    hand.until(lambda: hand.space.codebook.recent.code(1) == uid(FABLAB))
    hand.open(10, 14)
    assert hand.shown()[0].startswith("Fab lab")


def test_elsewhere_the_bar_is_gone(hand: Hand) -> None:
    hand.open()
    below = QPoint(100, hand.bar.geometry().bottom() + 60)
    QTest.mouseClick(hand.canvas.viewport(), Qt.MouseButton.LeftButton, pos=below)
    hand.rest()
    assert not hand.bar.isVisible()
