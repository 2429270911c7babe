"""The portrait: the colours of codes where they stand, the part that is seen, and scrolling by it."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.services import coding
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.reading.portrait import EDGE, LANES, Drawn, Portrait
from opimpuc_qda.ui.views.reading.theme import readable


def portrait(window: MainWindow, qtbot: QtBot) -> Portrait:
    made: Portrait = window.controller.workspace.portrait
    qtbot.waitUntil(lambda: made.is_current)
    return made


def test_a_code_shows_where_it_stands(coding_window: MainWindow, qtbot: QtBot) -> None:
    strip = portrait(coding_window, qtbot)
    assert not any(strip.drawn.lanes)
    session, shown = coding_window.session, coding_window.controller.reading.transcript
    codes = coding_window.controller.workspace.codebook.tree.codebook
    code = next(one for one in codes.in_order() if one.can_be_applied)
    last = shown.original.turns[-1].span
    coding.apply(session.project, session.coder.uid, code.uid, shown.original.uid, last)
    qtbot.waitUntil(lambda: any(strip.drawn.lanes) and strip.is_current)
    ((top, end, uid),) = strip.drawn.lanes[0]
    assert uid == code.uid
    assert top > strip.height() / 2
    assert code.title("en") in strip.words_at(top)
    assert strip.words_at(0) == ""
    seen = strip.grab().toImage().pixelColor(EDGE + 1, (top + end) // 2)
    canvas = coding_window.controller.workspace.canvas
    wanted = readable(code.colour, canvas.reading_theme.paper)
    assert (
        max(abs(seen.red() - wanted.red()), abs(seen.blue() - wanted.blue())) < 60
    )  # the frame lies over it
    assert seen != QColor(canvas.reading_theme.paper)


def test_it_lies_between_the_words_and_the_scroll_bar(coding_window: MainWindow, qtbot: QtBot) -> None:
    strip, canvas = portrait(coding_window, qtbot), coding_window.controller.workspace.canvas
    bar = canvas.verticalScrollBar()
    assert strip.geometry().left() > canvas.viewport().geometry().right()
    assert strip.geometry().right() < bar.mapTo(canvas, QPoint(0, 0)).x()


def test_pressing_and_dragging_scroll(coding_window: MainWindow, qtbot: QtBot) -> None:
    coding_window.resize(900, 420)
    strip, canvas = portrait(coding_window, qtbot), coding_window.controller.workspace.canvas
    before = strip.frame()
    assert before.top() == 0
    assert before.height() < strip.height()
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, strip.height() - 2))
    assert canvas.scrolled > 0
    assert strip.frame().bottom() >= strip.height() - 3
    qtbot.mouseMove(strip, QPoint(5, 0))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, 0))
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, 0))
    assert canvas.scrolled == 0
    assert strip.frame() == before


def test_too_many_at_one_place_make_the_density_bar() -> None:
    drawn = Drawn(crowd=[0] * 10)
    for nth in range(LANES + 3):
        drawn.put(2, 5, Uid(f"c{nth}"))
    drawn.put(6, 8, Uid("late"))
    assert drawn.crowd == [0, 0, 3, 3, 3, 0, 0, 0, 0, 0]
    assert len(drawn.at(3)) == LANES
    assert drawn.at(6) == ["late"]
    drawn.put(7, 9, Uid("late"))
    assert drawn.lanes[0][-1] == (6, 9, "late")


def test_it_is_painted_from_its_picture(coding_window: MainWindow, qtbot: QtBot) -> None:
    strip = portrait(coding_window, qtbot)
    session, shown = coding_window.session, coding_window.controller.reading.transcript
    codes = coding_window.controller.workspace.codebook.tree.codebook
    code = next(one for one in codes.in_order() if one.can_be_applied)
    for start in range(0, 60, 20):
        coding.apply(session.project, session.coder.uid, code.uid, shown.original.uid, Span(start, start + 9))
    qtbot.waitUntil(lambda: any(strip.drawn.lanes) and strip.is_current)
    whole = strip.height()
    assert sum(end - top for lane in strip.drawn.lanes for top, end, _ in lane) <= whole * LANES
    began = time.perf_counter()
    strip.repaint()
    assert time.perf_counter() - began < 0.25  # generous: the measure itself is in the benchmarks
