"""The alignment edited with real keys on the real window."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
import reading_samples as samples
from desks import Desk
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.alignment import Bead, Method
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.history import operations
from opimpuc_qda.ui.shell import wording
from opimpuc_qda.ui.shell.actions.action import Menu
from opimpuc_qda.ui.shell.actions.everything import ACTIONS
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.reading.bead_marks import is_doubtful, title
from opimpuc_qda.ui.views.reading.document import Document
from opimpuc_qda.ui.views.reading.scrolling import Anchor

Key, Modifier = Qt.Key, Qt.KeyboardModifier
ALT, SHIFT = Modifier.AltModifier, Modifier.ShiftModifier


class Aligner(Desk):
    """A coder who corrects the alignment."""

    def press(self, key: Key, modifiers: Modifier = Modifier.NoModifier) -> None:
        """Press a key and wait until the page shows what the project has."""
        QTest.keyClick(self.canvas, key, modifiers)
        self.rest()

    def rows(self) -> list[tuple[list[int], list[int]]]:
        """The turns (from 1) in each row of the page."""
        assert self.canvas.sheet is not None
        return [
            ([s.turn + 1 for s in row.cells[0]], [s.turn + 1 for s in row.cells[1]])
            for row in self.canvas.sheet.document.rows
        ]

    def caret_turn(self) -> int:
        caret = self.canvas.caret()
        assert caret is not None
        text, position = caret
        return next(t.n for t in self.shown.text(text).turns if t.span.start <= position <= t.span.end)

    def doubt(self, turns: set[int], confidence: float = 0.3) -> None:
        """Make the beads of these turns of the original uncertain."""
        beads = [bead for bead in self.shown.beads if turns & set(bead.pairing.original)]
        with self.session.project.write("test.doubt", self.session.coder.uid) as change:
            for bead in beads:
                change.set(Bead, bead.uid, "confidence", confidence)
                change.set(Bead, bead.uid, "method", Method.COMPUTED)
        self.qtbot.waitUntil(lambda: self.shown == self.stored())
        self.rest()

    def last(self) -> str:
        with self.session.project.read() as view:
            return operations(view)[-1].kind

    def marks(self) -> dict[int, bool]:
        """Whether a row (by the first turn of its original) bears a question mark or a tick."""
        assert self.canvas.sheet is not None
        found = {}
        for nth, (here, _) in enumerate(self.rows()):
            mark = self.canvas.sheet.bead_mark(nth)
            if mark is not None and here:
                found[here[0]] = mark.doubtful
        return found

    def gap_of(self, row: int) -> QPoint:
        """A point of the viewport between the columns (after stacked ones), beside the head of a row."""
        sheet = self.canvas.sheet
        assert sheet is not None
        assert sheet.geometry.bead_strip is not None
        return QPoint(sum(sheet.geometry.bead_strip) // 2, sheet.heights.top(row) - self.canvas.scrolled + 15)


@pytest.fixture
def desk(coding_window: MainWindow, qtbot: QtBot) -> Aligner:
    coding_window.resize(1200, 760)
    return Aligner(coding_window, qtbot)


def test_merge_and_split_with_keys(desk: Aligner) -> None:
    before = desk.rows()
    desk.go(4)
    desk.press(Key.Key_Down, ALT)
    assert ([4, 5], [4, 5]) in desk.rows()
    assert desk.last() == "alignment.merge"
    desk.go(5, side=1)
    desk.press(Key.Key_S, ALT)
    assert desk.rows() == before
    assert desk.caret_turn() == 5


def test_shift_and_come_back_by_undo(desk: Aligner) -> None:
    before, stored = desk.rows(), desk.shown
    desk.go(3)
    desk.press(Key.Key_Down, ALT | SHIFT)
    assert desk.rows()[2:5] == [([3], []), ([4], [3]), ([5], [4])]
    desk.press(Key.Key_Up, ALT | SHIFT)
    assert desk.rows() == before
    for _ in range(2):
        assert desk.window.menus["edit.undo"].text() == "&Undo: move the translation"
        desk.press(Key.Key_Z, Modifier.ControlModifier)
    assert desk.shown == stored


def test_undo_and_redo_go_to_what_changed(desk: Aligner) -> None:
    desk.go(4)
    desk.press(Key.Key_Down, ALT)
    for key in (Key.Key_Z, Key.Key_Y):
        desk.go(30)
        desk.press(key, Modifier.ControlModifier)
        desk.qtbot.waitUntil(lambda: desk.caret_turn() == 4)
        assert desk.canvas.top_place() is not None


def test_unlink_and_link(desk: Aligner) -> None:
    before = desk.rows()
    desk.go(3)
    desk.press(Key.Key_U, ALT)
    assert desk.rows()[2:4] == [([], [3]), ([3], [])]
    desk.press(Key.Key_L, ALT)
    assert desk.rows() == before


def test_from_doubt_to_doubt_and_confirm(desk: Aligner) -> None:
    desk.doubt({5, 20})
    assert desk.marks() == {5: True, 20: True}
    desk.go(1)
    desk.press(Key.Key_F7)
    assert desk.caret_turn() == 5
    desk.press(Key.Key_F8)
    assert desk.marks() == {5: False, 20: True}
    assert desk.last() == "alignment.confirm"
    desk.press(Key.Key_F7)
    assert desk.caret_turn() == 20
    desk.press(Key.Key_F7, SHIFT)
    assert desk.caret_turn() == 20  # round and round: it is the only one left
    desk.press(Key.Key_F8)
    desk.press(Key.Key_F7)
    assert desk.notices[-1] == "No alignment is uncertain in this transcript."
    assert desk.caret_turn() == 20


def test_align_anew_between_confirmed_places(desk: Aligner) -> None:
    before = desk.rows()
    for turn in (2, 9):
        desk.go(turn)
        desk.press(Key.Key_F8)
    desk.go(3)
    desk.press(Key.Key_Down, ALT | SHIFT)
    assert desk.rows() != before
    assert ([9], [9]) in desk.rows()
    desk.press(Key.Key_R, ALT)
    assert desk.rows() == before
    assert desk.last() == "alignment.realign"


def test_what_cannot_be_done_is_said_and_leaves_no_operation(desk: Aligner) -> None:
    before = desk.last()
    desk.go(3)
    desk.press(Key.Key_S, ALT)
    assert desk.notices[-1].startswith("There is nothing to split")
    desk.press(Key.Key_L, ALT)
    assert desk.notices[-1].startswith("Here are no two turns")
    assert desk.last() == before


def test_the_page_stays_where_it_is(desk: Aligner) -> None:
    desk.go(12)
    text, position = desk.canvas.caret() or (Uid(""), 0)
    desk.canvas.select(text, Span(position, position + 4))
    assert desk.canvas.sheet is not None

    def height() -> float:
        assert desk.canvas.sheet is not None
        caret = desk.canvas.sheet.caret(desk.canvas.current_selection.caret)
        return caret.top() - desk.canvas.scrolled

    before, selection = height(), desk.canvas.selection()
    for key in (Key.Key_Down, Key.Key_Up):
        desk.press(key, ALT | SHIFT)
        assert abs(height() - before) <= 1
        assert desk.canvas.selection() == selection
    desk.press(Key.Key_Down, ALT)
    assert abs(height() - before) <= 1


def test_codings_and_the_place_survive(desk: Aligner) -> None:
    controller = desk.window.controller
    assert controller is not None
    code = next(code.uid for code in controller.workspace.codebook.tree.codebook.in_order() if code.codable)
    span = desk.shown.original.turns[2].span
    desk.canvas.setFocus()
    desk.canvas.select(desk.shown.original.uid, Span(span.start, span.start + 6))
    controller.apply(code)
    desk.qtbot.waitUntil(lambda: controller.reading.coding is not None)
    coding = controller.reading.coding
    assert coding is not None
    sheet = desk.canvas.sheet
    assert sheet is not None
    assert [mark.echo for mark in sheet.document.marks(2, 1)] == [True]
    desk.go(3)
    desk.press(Key.Key_U, ALT)
    assert controller.reading.coding == coding
    assert desk.canvas.sheet is not None
    document = desk.canvas.sheet.document
    assert all(not document.marks(row, 1) for row in range(len(document.rows)) if document.rows[row].cells[1])
    assert [mark.coding for mark in document.marks(3, 0)] == [coding]


@pytest.mark.parametrize("arrangement", ["columns", "interleaved"])
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_gap_says_how_sure_the_alignment_is(desk: Aligner, arrangement: str) -> None:
    desk.window.menus[f"arrangement.{arrangement}"].trigger()
    desk.doubt({2}, 0.34)
    desk.doubt({3}, 0.87)
    desk.go(1)
    said = []
    for row in range(4):
        point = desk.gap_of(row)
        viewport = desk.canvas.viewport()
        QToolTip.hideText()
        QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, point, viewport.mapToGlobal(point)))
        said.append(QToolTip.text())
    assert said == [
        "Aligned as in the imported file",
        "Alignment uncertain (34 % sure): correct or confirm it",
        "Alignment 87 % sure",
        "Aligned as in the imported file",
    ]
    QToolTip.hideText()


@pytest.mark.parametrize("arrangement", ["columns", "interleaved"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_doubt_and_confirmation_are_seen(desk: Aligner, theme: str, arrangement: str) -> None:
    desk.window.look.use_theme(theme)
    desk.window.menus[f"arrangement.{arrangement}"].trigger()
    desk.doubt({2})
    desk.go(1)
    desk.press(Key.Key_F8)

    def inked(row: int) -> int:
        desk.canvas.scroll_to(Anchor(row))
        image: QImage = desk.canvas.viewport().grab().toImage()
        scale = image.devicePixelRatio()
        centre = desk.gap_of(row) * scale
        paper = image.pixelColor(centre.x(), round((desk.gap_of(row).y() + 25) * scale))
        reach = range(-9, 10)
        return sum(
            image.pixelColor(centre.x() + x, centre.y() + y).name() != paper.name()
            for x in reach
            for y in reach
        )

    confirmed, doubtful, plain = inked(0), inked(1), inked(2)
    assert plain == 0
    assert 10 < confirmed < doubtful


def test_the_menu_needs_a_translation(desk: Aligner) -> None:
    actions = [action for action in ACTIONS if action.menu is Menu.ALIGNMENT]
    assert len(actions) == 10
    assert all(desk.window.menus[action.id].isEnabled() for action in actions)
    desk.reading.close()
    assert not any(desk.window.menus[action.id].isEnabled() for action in actions)


@pytest.mark.parametrize("language", ["en", "fr", "zh_CN"])
def test_no_key_opens_a_menu_instead(desk: Aligner, language: str) -> None:
    desk.window.look.use_language(language)
    titles = [QKeySequence.mnemonic(action.text()).toString() for action in desk.window.menuBar().actions()]
    assert all(titles)
    assert len(set(titles)) == len(titles)
    keys = {QKeySequence(key).toString() for action in ACTIONS for key in action.shortcuts}
    assert not keys & set(titles)


def test_every_alignment_operation_has_words() -> None:
    kinds = {kind for kind in wording.OPERATIONS if kind.startswith("alignment.")}
    assert kinds == {
        f"alignment.{verb}" for verb in ("merge", "split", "shift", "unlink", "link", "confirm", "realign")
    }
    words = [wording.operation(kind) for kind in sorted(kinds)]
    assert all(one != other for one, other in pairwise(sorted(words)))


def test_what_two_people_aligned_differently_is_one_doubtful_row(desk: Aligner) -> None:
    one, other = (bead for bead in desk.shown.beads if bead.pairing.original in ((3,), (4,)))
    with desk.session.project.write("test.overlap", desk.session.coder.uid) as change:
        pairing = replace(one.pairing, translation=other.pairing.translation, method=Method.MANUAL, links=())
        change.add(replace(one, uid=change.new_uid(), pairing=pairing))
    desk.qtbot.waitUntil(lambda: desk.shown == desk.stored())
    assert ([3, 4], [3, 4]) in desk.rows()
    assert desk.marks() == {3: True}
    assert desk.canvas.sheet is not None
    assert title(desk.canvas.sheet.document.beads(2)).startswith("Aligned in different ways")
    desk.go(4)
    desk.press(Key.Key_S, ALT)
    assert desk.rows()[2:4] == [([3], [3]), ([4], [4])]
    assert desk.marks() == {3: False, 4: False}


def test_a_long_row_bears_its_mark_once() -> None:
    words = ("这是一个很长的句子，为了测试而写。" * 200, "A long sentence, made for the test. " * 200)
    sides = [
        samples.read_text(uid, version, language, [("A", text, Role.RESPONDENT, None)])
        for uid, version, language, text in (
            (samples.ZH, Version.ORIGINAL, "zh-Hans", words[0]),
            (samples.FR, Version.TRANSLATION, "en", words[1]),
        )
    ]
    made = samples.transcript(*sides)
    pairing = replace(made.beads[0].pairing, confidence=0.2)
    doubtful = replace(made, beads=(replace(made.beads[0], pairing=pairing),))
    document = Document(doubtful, None)
    assert len(document.rows) > 2
    assert [is_doubtful(document.beads(row)) for row in range(len(document.rows))].count(True) == 1
    assert is_doubtful(document.beads(0))
