"""What screen readers are told of the page, asked as they ask: through QAccessible."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reading_samples import FR, ZH, Role, Version, codebook, coding, read_text, transcript

from opimpuc_qda.domain.span import Span
from opimpuc_qda.ui.models.utf16 import Utf16Map
from opimpuc_qda.ui.views.reading import BilingualCanvas
from opimpuc_qda.ui.views.reading.spoken import Voice

WORDS = "我们在𠮷祥里开了创客空间。设备大家一起买，图纸😀都在网上。"
TURNS = [
    ("访谈者", "这里是怎么开始的？", Role.INTERVIEWER, 1000),
    ("王工", WORDS, Role.RESPONDENT, 12000),
    ("王工", "房东是村里的人。", Role.RESPONDENT, None),
]
RENDERED = [
    ("Enquêteur", "Comment cela a-t-il commencé ?", Role.INTERVIEWER, None),
    ("Wang", "Nous avons ouvert un atelier. On achète ensemble.", Role.RESPONDENT, None),
    ("Wang", "Le propriétaire est du village.", Role.RESPONDENT, None),
]


@pytest.fixture
def heard() -> Iterator[None]:
    """Somebody listens."""
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


@pytest.fixture
def canvas(qtbot: QtBot) -> BilingualCanvas:
    made = BilingualCanvas()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    original = read_text(ZH, Version.ORIGINAL, "zh-Hans", TURNS)
    read = transcript(original, read_text(FR, Version.TRANSLATION, "fr", RENDERED))
    start = original.turns[1].span.start
    rows = (coding(1, ZH, start + 2, start + 8, code=1), coding(2, ZH, start + 4, start + 12, code=2))
    made.show_transcript(read, rows, codebook(), "en")
    with qtbot.waitExposed(made):
        made.show()
    return made


def spoken(canvas: BilingualCanvas) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(canvas)


def text_of(canvas: BilingualCanvas) -> QAccessibleTextInterface:
    found = spoken(canvas).textInterface()
    assert found is not None
    return found


def start_of(canvas: BilingualCanvas, turn: int, side: int = 0) -> int:
    return canvas.sheet.document.texts[side].turns[turn].span.start


def test_the_words_at_the_caret_are_its_text(canvas: BilingualCanvas) -> None:
    text = text_of(canvas)
    assert text.text(0, text.characterCount()) == TURNS[0][1]
    canvas.select(ZH, Span(start_of(canvas, 1) + 3, start_of(canvas, 1) + 6))
    text = text_of(canvas)
    units = Utf16Map(WORDS)
    assert text.text(0, text.characterCount()) == WORDS
    assert text.selectionCount() == 1
    assert text.cursorPosition() == units.to_units(6) == 7
    field = canvas.voice.words()
    assert field.textCursor().selectedText() == WORDS[3:6]
    assert field.isHidden()


def test_it_is_a_text_to_read_not_to_write(canvas: BilingualCanvas) -> None:
    told = spoken(canvas)
    assert told.role() == QAccessible.Role.EditableText
    state = told.state()
    assert state.readOnly
    assert state.multiLine
    assert state.focusable
    assert not state.editable
    assert told.editableTextInterface() is None
    assert told.valueInterface() is None
    assert told.tableCellInterface() is None


def test_the_turn_is_named_with_its_speaker_and_language(canvas: BilingualCanvas) -> None:
    canvas.go_to(ZH, Span(start_of(canvas, 1), start_of(canvas, 1) + 1))
    name = spoken(canvas).text(QAccessible.Text.Name)
    assert name.startswith("Turn 2")
    for part in ("王工", "respondent", "00:12", "Chinese"):
        assert part in name
    canvas.other_column()
    name = spoken(canvas).text(QAccessible.Text.Name)
    assert "Wang" in name
    assert "French" in name
    text = text_of(canvas)
    assert text.text(0, text.characterCount()) == RENDERED[1][1]


def test_codes_are_described_echoes_as_such(canvas: BilingualCanvas) -> None:
    start = start_of(canvas, 1)
    assert spoken(canvas).text(QAccessible.Text.Description) == "No code here"
    canvas.go_to(ZH, Span(start + 5, start + 6))
    canvas.set_current("coding-2")
    description = spoken(canvas).text(QAccessible.Text.Description)
    assert "Makerspace" in description
    assert "Rent and sub-letting  (GOV.BIZ.RENT), current" in description
    assert "↔" not in description
    canvas.other_column()
    assert "↔ ● Makerspace" in spoken(canvas).text(QAccessible.Text.Description)


def test_letters_lie_where_they_are_drawn(canvas: BilingualCanvas) -> None:
    start = start_of(canvas, 1)
    canvas.go_to(ZH, Span(start, start + 1))
    text, units = text_of(canvas), Utf16Map(WORDS)
    for at in (0, 5, 12, len(WORDS) - 2):
        drawn = canvas.caret_rect(type(canvas.current_selection.caret)(0, start + at))
        where = canvas.viewport().mapToGlobal(drawn.topLeft())
        told = text.characterRect(units.to_units(at))
        assert abs(told.left() - where.x()) <= 3
        assert where.y() - 3 <= told.center().y() <= where.y() + drawn.height() + 3
        inside = QPoint(told.center())
        assert text.offsetAtPoint(inside) in (units.to_units(at), units.to_units(at) + 1)


def test_a_screen_reader_can_move_and_select(canvas: BilingualCanvas) -> None:
    start = start_of(canvas, 1)
    canvas.go_to(ZH, Span(start, start + 1))
    text_of(canvas).setSelection(0, 0, 4)
    assert canvas.selection() == (ZH, Span(start, start + 3))  # 𠮷 takes two of Qt's units, and 4 parts it
    text_of(canvas).setCursorPosition(9)
    assert canvas.selection() is None
    assert canvas.caret() == (ZH, start + 8)


def test_what_changes_is_told(
    canvas: BilingualCanvas, heard: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    said: list[str] = []
    monkeypatch.setattr(Voice, "_say", lambda _, event: told.append(event.type()))
    monkeypatch.setattr(Voice, "announce", lambda _, words: said.append(words))
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert QAccessible.Event.TextCaretMoved in told
    qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert QAccessible.Event.TextSelectionChanged in told
    told.clear()
    said.clear()
    start = start_of(canvas, 1)
    canvas.go_to(ZH, Span(start + 5, start + 6))
    for event in ("TextUpdated", "NameChanged", "DescriptionChanged", "TextCaretMoved"):
        assert QAccessible.Event[event] in told
    assert any("Turn 2" in words for words in said)
    assert any("Makerspace" in words for words in said)
    told.clear()
    canvas.exchange_codings(["coding-1", "coding-2"], [])
    assert QAccessible.Event.DescriptionChanged in told
    assert said[-1] == "No code here"


def test_nothing_is_worked_out_while_nobody_listens(canvas: BilingualCanvas) -> None:
    if QAccessible.isActive():
        pytest.skip("a screen reader runs here")
    canvas.set_selection(canvas.current_selection.moved(canvas.current_selection.caret, extend=False))
    assert canvas.voice._field is None


def test_a_canvas_that_was_asked_goes_away(qtbot: QtBot) -> None:
    canvas = BilingualCanvas()
    assert spoken(canvas).text(QAccessible.Text.Name) == "Transcript"
    assert text_of(canvas).characterCount() == 0
    gone = weakref.ref(canvas)
    canvas.deleteLater()
    QApplication.sendPostedEvents(canvas, QEvent.Type.DeferredDelete)
    del canvas
    gc.collect()
    assert gone() is None
