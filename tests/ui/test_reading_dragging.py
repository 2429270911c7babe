"""Codes dropped on passages, passages dragged away, input methods left alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reading_samples import ZH, codebook, read_text, transcript

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.ui.models.exchange import codes_to_mime, span_from_mime
from opimpuc_qda.ui.views.reading import BilingualCanvas
from opimpuc_qda.ui.views.reading.sheet import Hit

WORDS = "在创客空间\U00020bb7旁边。那里有人。"
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def canvas(qtbot):
    canvas = BilingualCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(900, 400)
    canvas.set_caret_blinking(on=False)
    text = read_text(ZH, Version.ORIGINAL, "zh-Hans", [("答", WORDS, Role.RESPONDENT, None)])
    canvas.show_transcript(transcript(text), (), codebook(), "en")
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.setFocus()
    return canvas


def middle_of(canvas, position: int) -> QPoint:
    caret = canvas.sheet.caret(Hit(0, position))
    return QPoint(round(caret.x()) + 4, round(caret.center().y()))


def drop(canvas, mime: QMimeData, point: QPoint) -> bool:
    enter = QDragEnterEvent(point, COPY, mime, LEFT, PLAIN)
    QApplication.sendEvent(canvas.viewport(), enter)
    QApplication.sendEvent(canvas.viewport(), QDragMoveEvent(point, COPY, mime, LEFT, PLAIN))
    canvas.viewport().repaint()
    event = QDropEvent(QPointF(point), COPY, mime, LEFT, PLAIN)
    if enter.isAccepted():
        QApplication.sendEvent(canvas.viewport(), event)
    return enter.isAccepted() and event.isAccepted()


def test_codes_dropped_on_the_selection_go_onto_it(canvas, qtbot) -> None:
    canvas.select(ZH, Span(1, 6))
    with qtbot.waitSignal(canvas.codeDropped) as told:
        assert drop(canvas, codes_to_mime(["code-1", "code-2"]), middle_of(canvas, 3))
    assert told.args == [("code-1", "code-2"), ZH, Span(1, 6)]


def test_codes_dropped_elsewhere_go_onto_the_sentence_there(canvas, qtbot) -> None:
    canvas.select(ZH, Span(1, 5))
    with qtbot.waitSignal(canvas.codeDropped) as told:
        assert drop(canvas, codes_to_mime(["code-1"]), middle_of(canvas, WORDS.index("里有")))
    assert told.args[2].of(WORDS) == "那里有人。"


def test_other_things_cannot_be_dropped(canvas, qtbot) -> None:
    mime = QMimeData()
    mime.setText("words")
    with qtbot.assertNotEmitted(canvas.codeDropped):
        assert not drop(canvas, mime, middle_of(canvas, 3))


def test_a_drag_from_the_selection_carries_its_span(canvas, monkeypatch) -> None:
    carried = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: carried.append(span_from_mime(drag.mimeData())))
    canvas.select(ZH, Span(1, 6))
    QTest.mousePress(canvas.viewport(), LEFT, PLAIN, middle_of(canvas, 2))
    QTest.mouseMove(canvas.viewport(), middle_of(canvas, 2) + QPoint(3, 0))
    assert carried == []
    QTest.mouseMove(canvas.viewport(), middle_of(canvas, 2) + QPoint(60, 40))
    QTest.mouseRelease(canvas.viewport(), LEFT, PLAIN, middle_of(canvas, 2) + QPoint(60, 40))
    assert carried == [(ZH, Span(1, 6))]
    assert canvas.selection() == (ZH, Span(1, 6))


def test_composing_fires_no_shortcut_and_changes_nothing(canvas, qtbot) -> None:
    fired = []
    for sequence in ("Return", "B", "1", "Space"):
        shortcut = QShortcut(QKeySequence(sequence), canvas)
        shortcut.activated.connect(lambda sequence=sequence: fired.append(sequence))
    canvas.select(ZH, Span(1, 5))
    before = canvas.viewport().grab().toImage()
    with qtbot.assertNotEmitted(canvas.selectionChanged):
        for preedit, commit in (("b", ""), ("bom", ""), ("", "清单"), ("1", ""), ("", "\n")):
            event = QInputMethodEvent(preedit, [])
            event.setCommitString(commit)
            event.ignore()
            QApplication.sendEvent(canvas, event)
            assert not event.isAccepted()
    assert fired == []
    assert canvas.selection() == (ZH, Span(1, 5))
    assert canvas.viewport().grab().toImage() == before


def test_an_input_method_learns_that_nothing_can_be_typed(canvas) -> None:
    assert not canvas.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert canvas.inputMethodQuery(Qt.InputMethodQuery.ImReadOnly) is True
    canvas.go_to(ZH, Span(4, 5))
    rect = canvas.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert abs(rect.center().x() - middle_of(canvas, 4).x()) < 8


def test_letters_are_left_to_others(canvas) -> None:
    fired = []
    shortcut = QShortcut(QKeySequence("Q"), canvas)
    shortcut.activated.connect(lambda: fired.append("Q"))
    QTest.keyClick(canvas, Qt.Key.Key_Q)
    assert fired == ["Q"]


def test_the_page_follows_a_pointer_that_drags_below_it(qtbot) -> None:
    canvas = BilingualCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(900, 300)
    turns = [("答", WORDS * 5, Role.RESPONDENT, None)] * 40
    canvas.show_transcript(
        transcript(read_text(ZH, Version.ORIGINAL, "zh-Hans", turns)), (), codebook(), "en"
    )
    with qtbot.waitExposed(canvas):
        canvas.show()
    QTest.mousePress(canvas.viewport(), LEFT, PLAIN, QPoint(400, 100))
    QTest.mouseMove(canvas.viewport(), QPoint(400, 200))
    QTest.mouseMove(canvas.viewport(), QPoint(400, 380))
    qtbot.waitUntil(lambda: canvas.verticalScrollBar().value() > 300)
    QTest.mouseRelease(canvas.viewport(), LEFT, PLAIN, QPoint(400, 380))
    stopped = canvas.verticalScrollBar().value()
    assert len(canvas.selection()[1]) > 300
    QTest.mouseMove(canvas.viewport(), QPoint(400, 390))
    assert canvas.verticalScrollBar().value() == stopped
