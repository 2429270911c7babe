"""What the canvas shows: codings, echoes, places; and that nothing jumps."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from reading_samples import FR, SHARED, ZH, codebook, coding, in_order, read_text, sample, transcript

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.ui.views.reading import DARK, LIGHT, BilingualCanvas
from opimpuc_qda.ui.views.reading.sheet import Hit
from opimpuc_qda.ui.views.reading.wording import clock

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def turns(words: str, count: int) -> list[tuple[str, str, Role, int | None]]:
    return [("", f"{nth}{words}" * (1 + nth * 7 % 5), Role.RESPONDENT, None) for nth in range(count)]


def long_one(count: int = 120):
    return transcript(
        read_text(ZH, Version.ORIGINAL, "zh-Hans", turns("我们在这里一起做东西，大家都很高兴。", count)),
        read_text(FR, Version.TRANSLATION, "fr", turns(" Nous faisons ici des choses ensemble.", count)),
    )


def shown(qtbot, data, codings=(), language="en") -> BilingualCanvas:
    canvas = BilingualCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(1100, 600)
    canvas.set_caret_blinking(on=False)
    canvas.show_transcript(data, codings, codebook(), language)
    with qtbot.waitExposed(canvas):
        canvas.show()
    return canvas


def marks(canvas, row: int, side: int) -> list[tuple[str, bool]]:
    return [(mark.coding.uid, mark.echo) for mark in canvas.sheet.document.marks(row, side)]


def test_a_coding_shows_on_its_own_language_and_echoes_on_the_other(qtbot) -> None:
    data = long_one()
    third = data.texts[0].turns[2].span
    canvas = shown(qtbot, data, [coding(0, ZH, third.start + 2, third.start + 5)])
    assert marks(canvas, 2, 0) == [("coding-0", False)]
    assert marks(canvas, 2, 1) == [("coding-0", True)]
    assert [marks(canvas, row, side) for row in (1, 3) for side in (0, 1)] == [[]] * 4


def test_an_echo_covers_just_the_sentence_that_renders_the_coded_one(qtbot) -> None:
    data = transcript(
        read_text(ZH, Version.ORIGINAL, "zh-Hans", [("", "一。二。三。", Role.RESPONDENT, None)]),
        read_text(FR, Version.TRANSLATION, "fr", [("", "Un. Deux. Trois.", Role.RESPONDENT, None)]),
    )
    canvas = shown(qtbot, data, [coding(0, ZH, 2, 3)])
    (echo,) = canvas.sheet.document.marks(0, 1)
    assert [span.of(data.texts[1].body) for span in echo.spans] == ["Deux."]


def test_a_coding_over_many_turns_is_named_once_in_each_margin(qtbot) -> None:
    data = long_one(10)
    span = Span(data.texts[0].turns[1].span.start + 1, data.texts[0].turns[6].span.end - 1)
    canvas = shown(qtbot, data, [coding(0, ZH, span.start, span.end)])
    for side in (0, 1):
        margins = [canvas.sheet.row_margins(row)[side] for row in range(10)]
        assert [len(margin.stripes) for margin in margins] == [0, 1, 1, 1, 1, 1, 1, 0, 0, 0]
        assert [len(margin.names) for margin in margins] == [0, 1, 0, 0, 0, 0, 0, 0, 0, 0]


def test_names_bear_glyph_and_label_and_echoes_their_sign(qtbot) -> None:
    canvas = shown(qtbot, long_one(3), [coding(0, ZH, 0, 3)], "zh-Hans")
    here, there = (canvas.sheet.row_margins(0)[side].names[0] for side in (0, 1))
    assert (here.signs, here.words) == ("◐", "开放物料清单")
    assert there.signs == "↔ ◐"
    canvas.set_labels_language("en")
    assert canvas.sheet.row_margins(0)[0].names[0].words.startswith("Open")


def tooltip(canvas, spot: QPointF) -> str:
    point = (spot - QPointF(0, canvas.scrolled)).toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, point, canvas.viewport().mapToGlobal(point))
    QApplication.sendEvent(canvas.viewport(), event)
    return QToolTip.text()


@pytest.mark.qt_log_ignore("does not support raise")
def test_coded_words_name_their_codes(qtbot) -> None:
    canvas = shown(qtbot, long_one(3), [coding(0, ZH, 0, 3), coding(5, ZH, 2, 6)])
    assert tooltip(canvas, canvas.sheet.caret(Hit(0, 2)).center() + QPointF(4, 0)).splitlines() == [
        "◐ Open bill of materials  (GOV.ENG.OPEN_BOM)",
        "☺ Workers  (ACTOR.WORKER)",
    ]
    tooltip(canvas, canvas.sheet.caret(Hit(0, 9)).center())
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


@pytest.mark.qt_log_ignore("does not support raise")
def test_names_without_room_are_counted_not_dropped(qtbot) -> None:
    codings = in_order([coding(nth, ZH, 0, 3 + nth) for nth in range(30)])
    canvas = shown(qtbot, long_one(3), codings)
    margin = canvas.sheet.row_margins(0)[0]
    assert len(margin.names) + len(margin.hidden) == len(margin.stripes) == 30
    assert margin.more is not None
    assert "Trust among acquaintances  (GOV.RULE.TRUST)" in tooltip(canvas, margin.more.center())


def test_a_click_on_a_name_or_a_stripe_activates_its_coding(qtbot) -> None:
    canvas = shown(qtbot, long_one(3), [coding(4, ZH, 0, 3)])
    for side in (0, 1):
        margin = canvas.sheet.row_margins(0)[side]
        stripe = QPointF(margin.stripes[0].x + 2, margin.stripes[0].pieces[0][0] + 5)
        for place in (margin.names[0].rect.center(), stripe):
            canvas.set_current(None)
            with qtbot.waitSignal(canvas.codingActivated) as told:
                QTest.mouseClick(canvas.viewport(), LEFT, PLAIN, place.toPoint())
            assert told.args == ["coding-4"]
            assert canvas.current() == "coding-4"


def test_adding_one_coding_draws_only_its_rows_again(qtbot, monkeypatch) -> None:
    data = long_one()
    canvas = shown(qtbot, data, [coding(0, ZH, 0, 3)])
    canvas.viewport().repaint()
    drawn: list[int] = []
    paint = canvas.paint_rows
    monkeypatch.setattr(
        canvas, "paint_rows", lambda painter, rows, area: (drawn.extend(rows), paint(painter, rows, area))
    )
    fourth = data.texts[0].turns[3].span
    fresh = in_order([coding(0, ZH, 0, 3), coding(1, ZH, fourth.start, fourth.end)])
    canvas.update_codings(fresh)
    qtbot.waitUntil(lambda: bool(drawn))
    assert set(drawn) == {3}
    assert len(canvas.sheet.row_margins(3)[1].stripes) == 1
    canvas.update_codings((fresh[0], replace(fresh[1], code="code-5")))
    assert canvas.sheet.row_margins(3)[0].names[0].signs == "☺"
    canvas.update_codings(fresh[:1])
    assert canvas.sheet.row_margins(3)[0].stripes == ()


def pixels(canvas):
    canvas.clearFocus()  # no caret
    return canvas.viewport().grab().toImage()


def test_drawing_the_changed_rows_gives_what_drawing_all_gives(qtbot) -> None:
    data = long_one()
    canvas = shown(qtbot, data, [coding(0, ZH, 0, 3)])
    fourth = data.texts[0].turns[3].span
    fresh = in_order([coding(0, ZH, 0, 3), coding(1, ZH, 4, fourth.end)])
    canvas.update_codings(fresh)
    assert pixels(canvas) == pixels(shown(qtbot, data, fresh))


@pytest.mark.parametrize("step", [-37, -150, -400, 60, 333])
def test_scrolling_moves_what_one_reads_by_just_as_much(qtbot, step: int) -> None:
    canvas = shown(qtbot, long_one(400))
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)  # rows above have never been set: their heights are guesses
    for _ in range(40):
        row = canvas.anchor.row if step > 0 else canvas.visible_rows()[0]
        watched = row + (1 if step > 0 else 0)
        before = canvas.sheet.heights.top(watched) - canvas.scrolled
        bar.setValue(bar.value() + step)
        assert canvas.sheet.heights.top(watched) - canvas.scrolled == before - step
        assert bar.value() == canvas.scrolled


def test_the_ends_of_the_page_can_be_reached(qtbot) -> None:
    canvas = shown(qtbot, long_one(400))
    bar = canvas.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + 500)
    assert canvas.visible_rows()[-1] == 399
    assert canvas.sheet.height - canvas.scrolled == canvas.viewport().height()
    while bar.value() > 0:
        bar.setValue(bar.value() - 500)
    assert canvas.anchor.row == canvas.anchor.offset == 0


def test_going_to_a_passage_shows_it(qtbot) -> None:
    data = long_one(400)
    canvas = shown(qtbot, data)
    for text, turn in ((FR, 300), (ZH, 12), (ZH, 399), (FR, 0)):
        span = data.text(text).turns[turn].span
        canvas.go_to(text, span)
        assert canvas.caret() == (text, span.start)
        side = canvas.sheet.document.side_of(text)
        caret = canvas.to_viewport(canvas.sheet.caret(Hit(side, span.start)))
        assert 0 <= caret.top() <= caret.bottom() <= canvas.viewport().height()
    canvas.go_to(ZH, Span(3, 6), select=True)
    assert canvas.selection() == (ZH, Span(3, 6))


def test_one_comes_back_to_a_place_at_another_size(qtbot) -> None:
    data = long_one(400)
    canvas = shown(qtbot, data)
    canvas.go_to(ZH, data.texts[0].turns[200].span)
    with qtbot.waitSignal(canvas.placeChanged) as told:
        canvas.scroll_by(90)
    place = canvas.place()
    assert told.args == [place]
    other = shown(qtbot, data)
    other.restore(place)
    assert other.place() == place
    other.resize(900, 700)
    other.set_text_size(20)
    other.restore(place)
    first_line = other.sheet.line_ends(Hit(0, other.place().top))
    assert first_line[0] <= place.top < first_line[1]
    assert other.caret() == (ZH, data.texts[0].turns[200].span.start)


def test_text_size_and_width_keep_the_row_at_the_top(qtbot) -> None:
    data = long_one(400)
    canvas = shown(qtbot, data)
    canvas.go_to(ZH, data.texts[0].turns[200].span)
    row = canvas.anchor.row
    canvas.set_text_size(22)
    assert canvas.anchor.row == row
    canvas.resize(800, 500)
    assert canvas.anchor.row == row


def test_one_language_alone_has_one_column(qtbot) -> None:
    data = transcript(long_one(5).original)
    canvas = shown(qtbot, data, [coding(0, ZH, 0, 3)])
    assert len(canvas.sheet.geometry.columns) == 1
    assert marks(canvas, 0, 0) == [("coding-0", False)]
    QTest.keyClick(canvas, Qt.Key.Key_F6)
    assert canvas.caret()[0] == ZH


def test_nothing_to_show_is_no_trouble(qtbot) -> None:
    canvas = shown(qtbot, transcript(read_text(ZH, Version.ORIGINAL, "zh-Hans", [])))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_F6, Qt.Key.Key_Right):
        QTest.keyClick(canvas, key)
    QTest.mouseClick(canvas.viewport(), LEFT, PLAIN, QPoint(400, 100))
    canvas.select_word()
    canvas.clear()
    pixels(canvas)
    QTest.mouseClick(canvas.viewport(), LEFT, PLAIN, QPoint(400, 100))
    assert (canvas.selection(), canvas.caret(), canvas.place()) == (None, None, None)


def test_the_context_menu_is_asked_for_with_the_codings_there(qtbot) -> None:
    canvas = shown(qtbot, long_one(5), [coding(0, ZH, 0, 3), coding(1, ZH, 8, 9)])
    caret = canvas.sheet.caret(Hit(0, 2)).center().toPoint()
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.RightButton, PLAIN, caret)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, caret, canvas.viewport().mapToGlobal(caret))
    with qtbot.waitSignal(canvas.contextMenuRequested) as told:
        QApplication.sendEvent(canvas.viewport(), event)
    spot = told.args[1]
    assert (spot.text, spot.position, [row.uid for row in spot.codings]) == (ZH, 2, ["coding-0"])


@pytest.mark.skipif(not SHARED.exists(), reason="the made transcripts are not here")
@pytest.mark.parametrize("name", ["T1", "T2"])
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_made_transcripts_show_with_paper_all_round(qtbot, name: str, theme) -> None:
    data = sample(name)
    canvas = shown(qtbot, data, [coding(0, ZH, 0, 9)])
    canvas.set_theme(theme)
    image = pixels(canvas)
    corners = {
        image.pixelColor(x, y).name().upper() for x in (0, image.width() - 1) for y in (0, image.height() - 1)
    }
    assert corners == {theme.paper}
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, 200, 3)}
    assert len(colours) > 20


@pytest.mark.parametrize(
    ("time", "shown_as"), [(None, ""), (0, "00:00"), (125_900, "02:05"), (3_725_000, "1:02:05")]
)
def test_times_are_short(time: int | None, shown_as: str) -> None:
    assert clock(time) == shown_as
