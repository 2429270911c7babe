"""Selecting with real mouse and key events: the span is exact, whole characters, one language."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from reading_samples import FR, ZH, codebook, read_text, transcript

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.ui.models.graphemes import Graphemes
from opimpuc_qda.ui.views.reading import BilingualCanvas
from opimpuc_qda.ui.views.reading.sheet import Hit

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
CHINESE = [
    ("问", "您好，\U00020bb7野家在哪里？", Role.INTERVIEWER, 1000),
    ("答", f"在创客空间{FAMILY}旁边。那里有\U0001f600很多人。\n第二段也有字。", Role.RESPONDENT, 5000),
    ("答", "没有翻译的话。", Role.RESPONDENT, None),
    ("答", "我们一起做东西。" * 60, Role.RESPONDENT, 3_700_000),
]
FRENCH = [
    ("Q", "Bonjour, où est Yoshinoya ?", Role.INTERVIEWER, None),
    ("R", f"À côté du makerspace {FAMILY}. Il y a \U0001f600 du monde là-bas.", Role.RESPONDENT, None),
    ("R", "Nous fabriquons ensemble. " * 60, Role.RESPONDENT, None),
]
WORDS = ("创客空间", "旁边", "我们", "一起", "东西", "makerspace")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def word_at(text: str, position: int, language: str) -> Span:
    for word in WORDS:
        start = text.find(word, max(0, position - len(word) + 1))
        if 0 <= start <= position < start + len(word):
            return Span(start, start + len(word))
    return Span(position, position + 1)


def made():
    return transcript(
        read_text(ZH, Version.ORIGINAL, "zh-Hans", CHINESE),
        read_text(FR, Version.TRANSLATION, "fr", FRENCH),
        [((1,), (1,)), ((2,), (2,)), ((4,), (3,))],
    )


@pytest.fixture
def canvas(qtbot):
    canvas = BilingualCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(1100, 600)
    canvas.set_caret_blinking(on=False)
    canvas.set_word_finder(word_at)
    canvas.show_transcript(made(), (), codebook(), "en")
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.setFocus()
    return canvas


def body(canvas, side: int) -> str:
    return canvas.sheet.document.texts[side].body


def point_of(canvas, side: int, position: int) -> QPoint:
    """The middle of the left edge of a character, on the viewport."""
    caret = canvas.sheet.caret(Hit(side, position)).translated(0, -canvas.scrolled)
    return QPoint(round(caret.x()), round(caret.center().y()))


def drag(canvas, start: QPoint, end: QPoint) -> None:
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, PLAIN, start)
    QTest.mouseMove(view, QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2))
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, PLAIN, end)


def chosen(canvas) -> str | None:
    found = canvas.selection()
    return found[1].of(body(canvas, canvas.sheet.document.side_of(found[0]))) if found else None


def key(canvas, which: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(canvas, which, modifiers)


@pytest.mark.parametrize(
    ("side", "words"),
    [
        (0, "\U00020bb7野家"),
        (0, f"创客空间{FAMILY}旁"),
        (0, "有\U0001f600很多人。\n第二段"),
        (0, "\U00020bb7野家在哪里？\n在创客"),
        (1, f"makerspace {FAMILY}. Il"),
    ],
)
def test_dragging_over_words_selects_exactly_them(canvas, qtbot, side: int, words: str) -> None:
    start = body(canvas, side).index(words)
    with qtbot.waitSignal(canvas.selectionChanged) as told:
        drag(canvas, point_of(canvas, side, start), point_of(canvas, side, start + len(words)))
    assert chosen(canvas) == words
    assert told.args[0] == (ZH, FR)[side]
    drag(canvas, point_of(canvas, 1 - side, 0), point_of(canvas, 1 - side, 3))
    backwards = point_of(canvas, side, start + len(words)), point_of(canvas, side, start)
    drag(canvas, *backwards)
    assert chosen(canvas) == words


def test_a_drag_into_the_other_language_stays_in_its_own(canvas) -> None:
    start = body(canvas, 0).index("创客")
    drag(canvas, point_of(canvas, 0, start), point_of(canvas, 1, body(canvas, 1).index("monde")))
    assert canvas.selection()[0] == ZH


@pytest.mark.parametrize(
    ("clicks", "words"),
    [
        (2, "创客空间"),
        (3, f"在创客空间{FAMILY}旁边。"),
        (4, CHINESE[1][1]),
    ],
)
def test_more_clicks_select_more(canvas, clicks: int, words: str) -> None:
    view, point = canvas.viewport(), point_of(canvas, 0, body(canvas, 0).index("客空")) + QPoint(3, 0)
    QTest.mouseDClick(view, LEFT, PLAIN, point)
    if clicks > 2:
        QTest.mousePress(view, LEFT, PLAIN, point)
        QTest.mouseRelease(view, LEFT, PLAIN, point)
    if clicks > 3:
        QTest.mouseDClick(view, LEFT, PLAIN, point)
    assert chosen(canvas) == words


def test_a_double_click_on_an_emoji_selects_all_of_it(canvas) -> None:
    QTest.mouseDClick(
        canvas.viewport(), LEFT, PLAIN, point_of(canvas, 0, body(canvas, 0).index(FAMILY)) + QPoint(4, 0)
    )
    assert chosen(canvas) == FAMILY


def send(canvas, kind: QEvent.Type, point: QPoint, held: Qt.MouseButton) -> None:
    where = QPointF(point)
    event = QMouseEvent(kind, where, canvas.viewport().mapToGlobal(where), LEFT, held, PLAIN)
    QCoreApplication.sendEvent(canvas.viewport(), event)


@pytest.mark.parametrize(
    ("to", "words"), [("边。", f"创客空间{FAMILY}旁边"), ("家在", "家在哪里？\n在创客空间")]
)
def test_dragging_on_after_a_double_click_adds_whole_words(canvas, to: str, words: str) -> None:
    here = point_of(canvas, 0, body(canvas, 0).index("空间")) + QPoint(2, 0)
    there = point_of(canvas, 0, body(canvas, 0).index(to)) + QPoint(2, 0)
    send(canvas, QEvent.Type.MouseButtonPress, here, LEFT)
    send(canvas, QEvent.Type.MouseButtonRelease, here, Qt.MouseButton.NoButton)
    send(canvas, QEvent.Type.MouseButtonDblClick, here, LEFT)
    send(canvas, QEvent.Type.MouseMove, there, LEFT)
    send(canvas, QEvent.Type.MouseButtonRelease, there, Qt.MouseButton.NoButton)
    assert chosen(canvas) == words


def test_shift_click_extends(canvas) -> None:
    start = body(canvas, 0).index("创客")
    QTest.mouseClick(canvas.viewport(), LEFT, PLAIN, point_of(canvas, 0, start))
    assert chosen(canvas) is None
    QTest.mouseClick(canvas.viewport(), LEFT, SHIFT, point_of(canvas, 0, start + 4))
    assert chosen(canvas) == "创客空间"
    QTest.mouseClick(canvas.viewport(), LEFT, SHIFT, point_of(canvas, 0, start - 1))
    assert chosen(canvas) == "在"


def test_a_click_on_the_selection_lets_it_go(canvas) -> None:
    start = body(canvas, 0).index("创客")
    canvas.select(ZH, Span(start, start + 4))
    QTest.mouseClick(canvas.viewport(), LEFT, PLAIN, point_of(canvas, 0, start + 2) + QPoint(2, 0))
    assert chosen(canvas) is None
    assert canvas.caret() == (ZH, start + 2)


def test_arrows_walk_by_whole_characters(canvas) -> None:
    start = body(canvas, 0).index(FAMILY)
    QTest.mouseClick(canvas.viewport(), LEFT, PLAIN, point_of(canvas, 0, start))
    key(canvas, Qt.Key.Key_Right)
    assert canvas.caret() == (ZH, start + len(FAMILY))
    key(canvas, Qt.Key.Key_Left, SHIFT)
    assert chosen(canvas) == FAMILY
    key(canvas, Qt.Key.Key_Left, SHIFT)
    assert chosen(canvas) == "间" + FAMILY


def test_control_arrows_walk_by_words(canvas) -> None:
    QTest.mouseClick(canvas.viewport(), LEFT, PLAIN, point_of(canvas, 0, body(canvas, 0).index("创客")))
    key(canvas, Qt.Key.Key_Right, CTRL | SHIFT)
    assert chosen(canvas) == "创客空间"
    key(canvas, Qt.Key.Key_Right, CTRL | SHIFT, 2)
    assert chosen(canvas) == f"创客空间{FAMILY}旁边"
    key(canvas, Qt.Key.Key_Left, CTRL, 3)
    assert canvas.caret() == (ZH, body(canvas, 0).index("创客"))


def test_keys_walk_through_a_whole_text_and_back(canvas) -> None:
    text = canvas.sheet.document.texts[0]
    stops = sorted(
        {turn.span.start + at for turn in text.turns for at in grapheme_borders(turn.span.of(text.body))}
    )
    key(canvas, Qt.Key.Key_Home, CTRL)
    walked = [canvas.caret()[1]]
    for _ in stops[1:]:
        key(canvas, Qt.Key.Key_Right)
        walked.append(canvas.caret()[1])
    assert walked == stops
    for stop in reversed(stops[:-1]):
        key(canvas, Qt.Key.Key_Left)
        assert canvas.caret() == (ZH, stop)


def grapheme_borders(words: str) -> list[int]:
    graphemes, found = Graphemes(words), [0]
    while found[-1] < len(words):
        found.append(graphemes.after(found[-1]))
    return found


def test_home_and_end_go_to_the_ends_of_the_line(canvas) -> None:
    long_turn = canvas.sheet.document.texts[0].turns[3].span
    canvas.go_to(ZH, Span(long_turn.start, long_turn.end))
    key(canvas, Qt.Key.Key_End, SHIFT)
    first_line = chosen(canvas)
    assert 10 < len(first_line) < 60
    assert (
        canvas.sheet.caret(canvas.current_selection.caret).top()
        == canvas.sheet.caret(Hit(0, long_turn.start)).top()
    )
    key(canvas, Qt.Key.Key_Right)
    key(canvas, Qt.Key.Key_End)
    key(canvas, Qt.Key.Key_Home)
    assert canvas.caret() == (ZH, long_turn.start + len(first_line))


def test_up_and_down_keep_to_their_column_across_rows(canvas) -> None:
    key(canvas, Qt.Key.Key_Home, CTRL)
    key(canvas, Qt.Key.Key_Right, times=2)
    x = canvas.sheet.caret(canvas.current_selection.caret).x()
    lines = set()
    for _ in range(30):
        key(canvas, Qt.Key.Key_Down)
        place = canvas.sheet.caret(canvas.current_selection.caret)
        lines.add(round(place.top()))
        assert abs(place.x() - x) <= 17
    assert len(lines) >= 8
    for _ in range(30):
        key(canvas, Qt.Key.Key_Up)
    assert canvas.caret() == (ZH, 2)


def test_pages_and_ends(canvas) -> None:
    key(canvas, Qt.Key.Key_End, CTRL | SHIFT)
    assert chosen(canvas) == body(canvas, 0).removesuffix("\n")
    assert canvas.verticalScrollBar().value() > 0
    key(canvas, Qt.Key.Key_Home, CTRL)
    key(canvas, Qt.Key.Key_PageDown, SHIFT)
    below = canvas.caret()[1]
    assert below > 20
    key(canvas, Qt.Key.Key_PageUp, SHIFT)
    assert canvas.caret()[1] < below


def test_tab_and_f6_jump_to_the_words_that_render_these(canvas) -> None:
    canvas.go_to(ZH, Span(body(canvas, 0).index("您好"), 1))
    key(canvas, Qt.Key.Key_F6)
    assert canvas.caret() == (FR, body(canvas, 1).index("Bonjour"))
    canvas.go_to(ZH, Span(body(canvas, 0).index("我们"), body(canvas, 0).index("我们") + 1))
    key(canvas, Qt.Key.Key_Tab)
    assert canvas.caret() == (FR, body(canvas, 1).index("Nous"))
    key(canvas, Qt.Key.Key_Backtab, SHIFT)
    assert canvas.caret()[0] == ZH
    assert canvas.hasFocus()


def test_actions_select_word_sentence_and_turn(canvas) -> None:
    start = body(canvas, 0).index("空间")
    canvas.go_to(ZH, Span(start, start + 1))
    canvas.select_word()
    assert chosen(canvas) == "创客空间"
    canvas.select_sentence()
    assert chosen(canvas) == f"在创客空间{FAMILY}旁边。"
    canvas.select_turn()
    assert chosen(canvas) == CHINESE[1][1]


def test_copying_takes_the_words_as_they_are(canvas) -> None:
    start = body(canvas, 0).index("在哪里")
    canvas.select(ZH, Span(start, body(canvas, 0).index("空间")))
    key(canvas, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "在哪里？\n在创客"


def test_selecting_by_code_never_parts_a_character(canvas) -> None:
    start = body(canvas, 0).index(FAMILY)
    canvas.select(ZH, Span(start + 1, start + 3))
    assert chosen(canvas) == FAMILY


def test_escape_lets_the_selection_go(canvas) -> None:
    key(canvas, Qt.Key.Key_A, CTRL)
    assert chosen(canvas) == body(canvas, 0).removesuffix("\n")
    key(canvas, Qt.Key.Key_Escape)
    assert chosen(canvas) is None


@pytest.mark.parametrize("seed", range(6))
def test_no_gesture_ever_parts_a_character_or_mixes_languages(canvas, monkeypatch, seed: int) -> None:
    monkeypatch.setattr(QDrag, "exec", lambda _drag, _action: None)  # it would wait for a real drop
    rng, view = random.Random(seed), canvas.viewport()
    told = []
    canvas.selectionChanged.connect(lambda text, span: told.append((text, span)))
    keys = [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home]
    keys += [Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F6]
    borders = [stops(canvas, side) for side in (0, 1)]
    for _ in range(80):
        gesture = rng.randrange(4)
        here, there = (QPoint(rng.randrange(200, 900), rng.randrange(0, 600)) for _ in range(2))
        if gesture == 0:
            drag(canvas, here, there)
        elif gesture == 1:
            QTest.mouseDClick(view, LEFT, PLAIN, here)
        elif gesture == 2:
            QTest.mouseClick(view, LEFT, rng.choice([PLAIN, SHIFT]), here)
        else:
            key(canvas, rng.choice(keys), rng.choice([PLAIN, SHIFT, CTRL, CTRL | SHIFT]))
        text, position = canvas.caret()
        side = canvas.sheet.document.side_of(text)
        span = canvas.current_selection.span or Span(position, position)
        assert {span.start, span.end, position} <= borders[side]
        if told:
            assert told[-1] == (text, canvas.current_selection.span)


def stops(canvas, side: int) -> set[int]:
    text = canvas.sheet.document.texts[side]
    return {turn.span.start + at for turn in text.turns for at in grapheme_borders(turn.span.of(text.body))}
