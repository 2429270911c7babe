"""Snapping by units, moving the ends of a coding, walking: with real mouse and key events."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from reading_samples import FR, ZH, codebook, coding, in_order, read_text, transcript

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.ui.models.codings_index import CodingsIndex
from opimpuc_qda.ui.views.reading import BilingualCanvas
from opimpuc_qda.ui.views.reading.sheet import Hit
from opimpuc_qda.ui.views.reading.style import Style, Unit

CHINESE = ["您好，我们开始。", "我们一起做东西，大家分享。那里有人；也有工具。", "没有翻译。", "好的。"]
FRENCH = ["Bonjour, commençons.", "Nous fabriquons, tous partagent. Il y a du monde.", "Bien."]
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, ALT, CTRL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def made():
    ours = [("答", words, Role.RESPONDENT, None) for words in CHINESE]
    theirs = [("R", words, Role.RESPONDENT, None) for words in FRENCH]
    pairs = [((1,), (1,)), ((2,), (2,)), ((4,), (3,))]
    return transcript(
        read_text(ZH, Version.ORIGINAL, "zh-Hans", ours),
        read_text(FR, Version.TRANSLATION, "fr", theirs),
        pairs,
    )


@pytest.fixture
def canvas(qtbot):
    canvas = BilingualCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(1100, 600)
    canvas.set_caret_blinking(on=False)
    canvas.show_transcript(made(), (), codebook(), "en")
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.setFocus()
    return canvas


def snap_to(canvas, unit: Unit) -> None:
    canvas.set_style(Style(snap=unit))


def body(canvas, side: int = 0) -> str:
    return canvas.sheet.document.texts[side].body


def at(canvas, position: int, side: int = 0) -> QPoint:
    rect = canvas.caret_rect(Hit(side, position))
    return QPoint(rect.x() + 2, rect.center().y())


def words(canvas) -> str:
    chosen = canvas.selection()
    side = 0 if chosen and chosen[0] == ZH else 1
    return chosen[1].of(body(canvas, side)) if chosen else ""


def drag(canvas, start: QPoint, end: QPoint, modifiers=PLAIN) -> None:
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, modifiers, start)
    for nth in range(1, 5):
        QTest.mouseMove(view, start + (end - start) * nth / 4)
    QTest.mouseRelease(view, LEFT, modifiers, end)


def begin(canvas, part: str) -> int:
    return body(canvas).index(part)


@pytest.mark.parametrize(
    ("snap", "expected"),
    [
        (Unit.CHARACTER, "起做东西，大"),
        (Unit.PHRASE, "我们一起做东西，大家分享。"),
        (Unit.SENTENCE, "我们一起做东西，大家分享。"),
        (Unit.TURN, CHINESE[1]),
    ],
)
def test_a_drag_grows_by_what_is_set(canvas, snap: Unit, expected: str) -> None:
    snap_to(canvas, snap)
    drag(canvas, at(canvas, begin(canvas, "起做")), at(canvas, begin(canvas, "家分享")))
    assert words(canvas) == expected


def test_a_phrase_stays_one_within_its_marks(canvas) -> None:
    snap_to(canvas, Unit.PHRASE)
    drag(canvas, at(canvas, begin(canvas, "里有人")), at(canvas, begin(canvas, "有人")))
    assert words(canvas) == "那里有人"


def test_a_key_held_down_overrules_it_for_one_gesture(canvas) -> None:
    snap_to(canvas, Unit.TURN)
    ends = at(canvas, begin(canvas, "起做")), at(canvas, begin(canvas, "西，"))
    drag(canvas, *ends, ALT)
    assert words(canvas) == "起做东"
    drag(canvas, at(canvas, 0), at(canvas, 2), CTRL)
    assert words(canvas) == "您好，我们开始。"
    canvas.set_selection(canvas.current_selection.at(Hit(0, 0)))
    drag(canvas, *ends)
    assert words(canvas) == CHINESE[1]


def test_a_click_beside_the_words_selects_the_turn(canvas) -> None:
    column = canvas.sheet.geometry.columns[0]
    QTest.mouseClick(canvas.viewport(), LEFT, PLAIN, QPoint(column.margin + 20, at(canvas, 12).y()))
    assert words(canvas) == CHINESE[1]


def test_shift_and_a_click_grow_by_what_is_set(canvas) -> None:
    snap_to(canvas, Unit.SENTENCE)
    canvas.select(ZH, Span(begin(canvas, "我们一起"), begin(canvas, "我们一起") + 2))
    QTest.mouseClick(canvas.viewport(), LEFT, SHIFT, at(canvas, begin(canvas, "有工具")))
    assert words(canvas) == CHINESE[1]


def test_shift_and_an_arrow_grow_and_shrink_by_what_is_set(canvas) -> None:
    snap_to(canvas, Unit.PHRASE)
    canvas.go_to(ZH, Span(begin(canvas, "我们一起"), begin(canvas, "我们一起") + 1))
    seen = []
    for key in (Qt.Key.Key_Right,) * 4 + (Qt.Key.Key_Left,):
        QTest.keyClick(canvas, key, SHIFT)
        seen.append(words(canvas))
    assert seen[:3] == ["我们一起做东西", "我们一起做东西，大家分享。", "我们一起做东西，大家分享。那里有人"]
    assert seen[3] == CHINESE[1]
    assert seen[4] == "我们一起做东西，大家分享。那里有人；"


def show(canvas, *rows) -> None:
    canvas.update_codings(in_order(list(rows)))
    canvas.set_current(rows[0].uid)


def test_dragging_a_handle_moves_that_end_alone(canvas, qtbot) -> None:
    start = begin(canvas, "一起")
    show(canvas, coding(0, ZH, start, start + 4))
    with qtbot.waitSignal(canvas.codingMoved) as told:
        drag(canvas, canvas.caret_rect(Hit(0, start + 4)).center(), at(canvas, begin(canvas, "分享")))
    assert told.args[1].of(body(canvas)) == "一起做东西，大家"
    assert canvas.coding("coding-0").span == told.args[1]
    assert canvas.selection() is None
    snap_to(canvas, Unit.SENTENCE)
    with qtbot.waitSignal(canvas.codingMoved) as told:
        drag(canvas, canvas.caret_rect(Hit(0, start)).center(), at(canvas, start - 1))
    assert told.args[1].of(body(canvas)) == "我们一起做东西，大家"


def test_a_handle_cannot_pass_the_other(canvas) -> None:
    start = begin(canvas, "一起")
    show(canvas, coding(0, ZH, start, start + 4))
    handle = canvas.caret_rect(Hit(0, start + 4)).center()
    drag(canvas, handle, QPoint(at(canvas, 0).x(), handle.y() - 40))
    assert canvas.coding("coding-0").span == Span(start, start + 1)


@pytest.mark.parametrize(
    ("snap", "step", "first", "expected"),
    [
        (Unit.CHARACTER, 1, False, "大家分享。那"),
        (Unit.CHARACTER, 1, True, "家分享。"),
        (Unit.PHRASE, 1, False, "大家分享。那里有人"),
        (Unit.PHRASE, -1, True, "我们一起做东西，大家分享。"),
        (Unit.SENTENCE, 1, False, "大家分享。那里有人；也有工具。"),
    ],
)
def test_keys_move_ends_by_what_is_set(canvas, qtbot, snap, step, first, expected) -> None:
    start = begin(canvas, "大家")
    show(canvas, coding(0, ZH, start, start + 5))
    snap_to(canvas, snap)
    with qtbot.waitSignal(canvas.codingMoved) as told:
        canvas.ends.step(step, first=first)
    assert told.args[1].of(body(canvas)) == expected


def test_a_coding_shrinks_past_what_parts_the_units(canvas) -> None:
    start, end = begin(canvas, "我们一起"), begin(canvas, "；也有")
    show(canvas, coding(0, ZH, start, end))
    snap_to(canvas, Unit.PHRASE)
    canvas.ends.step(1, first=True)
    assert canvas.coding("coding-0").span.of(body(canvas)) == "大家分享。那里有人"
    canvas.ends.step(-1, first=False)
    assert canvas.coding("coding-0").span.of(body(canvas)) == "大家分享。"
    canvas.ends.step(-1, first=False)  # nothing would be left
    assert canvas.coding("coding-0").span.of(body(canvas)) == "大家分享。"


def test_keys_pressed_one_after_the_other_are_one_change(canvas, qtbot) -> None:
    show(canvas, coding(0, ZH, 0, 2))
    told = []
    canvas.codingMoved.connect(lambda uid, span: told.append((uid, span)))
    for _ in range(5):
        canvas.ends.step(1, first=False)
    assert told == []
    canvas.ends.settle()
    canvas.ends.settle()
    assert told == [("coding-0", Span(0, 7))]


def test_walking_by_sentence_and_turn(canvas) -> None:
    assert canvas.walk(Unit.SENTENCE, 1)
    assert words(canvas) == "我们一起做东西，大家分享。"
    assert canvas.walk(Unit.SENTENCE, 1)
    assert words(canvas) == "那里有人；也有工具。"
    assert canvas.walk(Unit.SENTENCE, -1)
    assert words(canvas) == "我们一起做东西，大家分享。"
    assert canvas.walk(Unit.TURN, 1)
    assert words(canvas) == "没有翻译。"
    assert canvas.walk(Unit.TURN, -1)
    assert words(canvas) == CHINESE[1]
    assert canvas.walk(Unit.TURN, -1)
    assert not canvas.walk(Unit.TURN, -1)
    assert words(canvas) == CHINESE[0]


def test_what_an_echo_touches_is_coded_too(canvas) -> None:
    third = begin(canvas, "没有")
    rows = in_order(
        [coding(0, FR, 0, 4), coding(1, FR, len(FRENCH[0]) + 2, 40), coding(2, ZH, third, third + 2)]
    )
    canvas.update_codings(rows)
    assert canvas.walk(Unit.SENTENCE, 1, uncoded=True)
    found = words(canvas)
    assert found in CHINESE[1] + CHINESE[3]
    assert canvas.walk(Unit.TURN, 1, uncoded=True) is (found != "好的。")
    assert words(canvas) == "好的。"


def test_walking_by_codings_visits_each_once_both_ways(canvas) -> None:
    rows = in_order([coding(0, ZH, 2, 5), coding(1, ZH, 2, 9), coding(2, ZH, 2, 9), coding(3, ZH, 20, 22)])
    canvas.update_codings(rows)
    visited = []
    while (row := canvas.next_coding(1)) is not None:
        visited.append(row.uid)
        canvas.set_current(row.uid)
        canvas.go_to(row.text, row.span)
    assert visited == [row.uid for row in rows]
    while (row := canvas.next_coding(-1)) is not None:
        visited.append(row.uid)
        canvas.set_current(row.uid)
        canvas.go_to(row.text, row.span)
    assert visited[4:] == [row.uid for row in rows[-2::-1]]


def test_overlapping_codings_come_one_after_the_other(canvas) -> None:
    rows = [coding(0, ZH, 2, 5), coding(1, ZH, 0, 9), coding(2, ZH, 3, 7)]
    canvas.update_codings(in_order(rows))
    canvas.go_to(ZH, Span(4, 5))
    order = []
    for _ in range(4):
        canvas.set_current(canvas.overlapping().uid)
        order.append(canvas.current())
    assert order == ["coding-0", "coding-2", "coding-1", "coding-0"]


def test_random_gestures_leave_what_was_told_and_what_is_shown_the_same(canvas) -> None:
    random_ = random.Random(11)
    kept = {row.uid: row for row in (coding(nth, ZH, nth * 3, nth * 3 + 6) for nth in range(8))}
    canvas.update_codings(in_order(list(kept.values())))
    canvas.codingMoved.connect(lambda uid, span: kept.__setitem__(uid, replace(kept[uid], span=span)))
    for _ in range(150):
        snap_to(canvas, random_.choice(list(Unit)))
        match random_.randrange(5):
            case 0:
                canvas.set_current(random_.choice(sorted(kept)))
            case 1 | 2:
                canvas.ends.step(random_.choice((1, -1)), first=random_.random() < 0.5)
            case 3 if canvas.current_coding():
                span = canvas.current_coding().span
                place = Hit(0, span.start) if random_.random() < 0.5 else Hit(0, span.end, upstream=True)
                drag(
                    canvas,
                    canvas.caret_rect(place).center(),
                    at(canvas, random_.randrange(len(body(canvas)))),
                )
            case _:
                QTest.keyClick(canvas, random_.choice((Qt.Key.Key_Right, Qt.Key.Key_Down)), SHIFT)
    canvas.ends.settle()
    index = canvas.sheet.document.index
    assert set(index) == set(kept.values())
    assert not index.differences(CodingsIndex(in_order(list(kept.values()))))
    assert all(0 <= row.span.start < row.span.end <= len(body(canvas)) for row in index)
