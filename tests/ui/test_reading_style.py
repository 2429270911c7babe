"""One language, two columns, one below the other; marks as tints or lines; room between lines; fonts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from reading_samples import FR, LOOKS, ZH, codebook, coding, in_order, read_text, transcript

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.ui.views.reading import DARK, LIGHT, BilingualCanvas
from opimpuc_qda.ui.views.reading.sheet import Hit
from opimpuc_qda.ui.views.reading.style import Arrangement, Marking, Style
from opimpuc_qda.ui.views.reading.theme import READABLE, contrast, readable

CHINESE = [f"第{nth}轮，我们一起做东西。大家分享工具。" * (1 + nth % 4) for nth in range(60)]
FRENCH = [f"Tour {nth}, nous fabriquons ensemble. Tous partagent." * (1 + nth % 4) for nth in range(60)]
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ALL = tuple(Arrangement)


@pytest.fixture
def canvas(qtbot):
    ours = [("答", words, Role.RESPONDENT, None) for words in CHINESE]
    theirs = [("R", words, Role.RESPONDENT, None) for nth, words in enumerate(FRENCH) if nth % 10 != 7]
    numbers = [nth + 1 for nth in range(60) if nth % 10 != 7]
    pairs = [((n,), (at,)) for at, n in enumerate(numbers, 1)]
    canvas = BilingualCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(1000, 600)
    canvas.set_caret_blinking(on=False)
    data = transcript(
        read_text(ZH, Version.ORIGINAL, "zh-Hans", ours),
        read_text(FR, Version.TRANSLATION, "fr", theirs),
        pairs,
    )
    rows = [coding(nth, FR if nth % 3 else ZH, nth * 17, nth * 17 + 30) for nth in range(50)]
    canvas.show_transcript(data, in_order(rows), codebook(), "en")
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.setFocus()
    return canvas


def side(arrangement: Arrangement) -> int:
    return arrangement.side or 0


@pytest.mark.parametrize("arrangement", ALL)
def test_a_click_lands_on_the_character_that_is_shown_there(canvas, arrangement: Arrangement) -> None:
    canvas.set_style(Style(arrangement=arrangement))
    for one in canvas.sheet.geometry.shown:
        text = canvas.sheet.document.texts[one]
        for position in (0, 30, text.turns[3].span.start + 2, text.turns[5].span.start + 9):
            rect = canvas.caret_rect(Hit(one, position))
            QTest.mouseClick(canvas.viewport(), LEFT, PLAIN, QPoint(rect.x() + 2, rect.center().y()))
            assert canvas.caret() == (text.uid, position)


@pytest.mark.parametrize("arrangement", ALL)
def test_all_of_it_can_be_scrolled_through_and_drawn(canvas, arrangement: Arrangement) -> None:
    canvas.set_style(Style(arrangement=arrangement, marking=Marking.UNDERLINE))
    bar, seen = canvas.verticalScrollBar(), set()
    while True:
        canvas.viewport().grab()
        seen |= set(canvas.visible_rows())
        if bar.value() >= bar.maximum():
            break
        bar.setValue(bar.value() + 500)
    assert seen == set(range(60))


@pytest.mark.parametrize("start", ALL)
@pytest.mark.parametrize("then", ALL)
def test_what_one_reads_stays_where_it_is(canvas, start: Arrangement, then: Arrangement) -> None:
    canvas.set_style(Style(arrangement=start))
    text = canvas.sheet.document.texts[side(start)]
    turn = text.turns[30]
    canvas.go_to(text.uid, turn.span)
    row = canvas.sheet.document.rows.find(side(start), turn.span.start)[0]
    canvas.set_style(Style(arrangement=then))
    assert canvas.current_selection.caret.side in canvas.sheet.geometry.shown
    assert canvas.sheet.document.rows.find(*_place(canvas))[0] == row
    assert (
        canvas.viewport()
        .rect()
        .intersects(canvas.caret_rect(canvas.current_selection.caret).adjusted(0, 0, 1, 0))
    )


def _place(canvas) -> tuple[int, int]:
    caret = canvas.current_selection.caret
    return caret.side, caret.position


def test_a_turn_without_a_translation_takes_no_room_where_only_that_is_shown(canvas) -> None:
    canvas.set_style(Style(arrangement=Arrangement.TRANSLATION))
    heights = [canvas.sheet.row_layout(row).height for row in range(60)]
    assert [row for row, height in enumerate(heights) if not height] == [7, 17, 27, 37, 47, 57]
    assert {
        canvas.sheet.hit(QPointF(500, canvas.sheet.heights.top(row)), None).side for row in range(60)
    } == {1}


def test_the_other_language_stands_below_and_its_names_beside_it(canvas) -> None:
    canvas.set_style(Style(arrangement=Arrangement.INTERLEAVED))
    for row in canvas.visible_rows():
        layout, margins = canvas.sheet.row_layout(row), canvas.sheet.row_margins(row)
        over, under = layout.cells
        assert not under.paragraphs or under.top > over.bottom
        assert all(name.rect.bottom() <= under.top for name in margins[0].names if under.paragraphs)
        assert all(name.rect.top() >= under.top - 1 for name in margins[1].names)


def test_echoes_show_where_their_own_language_does_not(canvas) -> None:
    canvas.set_style(Style(arrangement=Arrangement.ORIGINAL))
    stripes = [stripe for row in canvas.visible_rows() for stripe in canvas.sheet.row_margins(row)[0].stripes]
    assert {stripe.mark.echo for stripe in stripes} == {True, False}
    assert all(not canvas.sheet.row_margins(row)[1].stripes for row in canvas.visible_rows())


def test_going_to_words_that_are_not_shown_goes_to_what_renders_them(canvas) -> None:
    canvas.set_style(Style(arrangement=Arrangement.ORIGINAL))
    french = canvas.sheet.document.texts[1]
    canvas.go_to(FR, french.turns[40].span)
    text, position = canvas.caret()
    assert text == ZH
    assert canvas.sheet.document.turn_index(0, position) == 44
    canvas.select(FR, Span(0, 4))
    assert canvas.selection() is None


def test_lines_have_the_room_that_is_wished(canvas) -> None:
    usual = canvas.sheet.fonts.faces[0].pitch
    canvas.set_style(Style(spacing=150))
    assert canvas.sheet.fonts.faces[0].pitch == round(usual * 1.5)


def test_a_wished_font_is_used_for_its_language_alone(canvas) -> None:
    latin = canvas.sheet.fonts.faces[1].font.families()
    canvas.set_style(Style(han_font="DejaVu Sans Mono", latin_font="No such font"))
    assert canvas.sheet.fonts.faces[0].font.families()[0] == "DejaVu Sans Mono"
    assert canvas.sheet.fonts.faces[1].font.families() == latin


def test_changing_how_codings_show_sets_no_word_anew(canvas) -> None:
    sheet = canvas.sheet
    tinted = canvas.viewport().grab().toImage()
    canvas.set_style(replace(Style(), marking=Marking.UNDERLINE))
    assert canvas.sheet is sheet
    lined = canvas.viewport().grab().toImage()
    assert lined != tinted
    canvas.set_style(Style())
    assert canvas.viewport().grab().toImage() == tinted


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_words_can_be_read_on_every_ground(theme) -> None:
    paper = QColor(theme.paper)
    for colour in (theme.ink, theme.muted, theme.caret, theme.doubt, theme.sure):
        assert contrast(QColor(colour), paper) >= READABLE
    for _, colour, *_ in LOOKS:
        name = readable(colour, theme.paper)
        assert contrast(name, paper) >= READABLE
        for opacity in (theme.tint, theme.strong_tint):
            assert contrast(QColor(theme.ink), over(name, opacity, paper)) >= READABLE
    for ground in (theme.selection, theme.idle_selection, theme.flash):
        assert contrast(QColor(theme.ink), QColor(ground)) >= READABLE


def over(colour: QColor, opacity: int, paper: QColor) -> QColor:
    share = opacity / 255
    mixed = (
        round(a * share + b * (1 - share))
        for a, b in zip(colour.getRgb()[:3], paper.getRgb()[:3], strict=True)
    )
    return QColor(*mixed)


def test_no_two_codes_differ_by_colour_alone(canvas) -> None:
    signs = [
        (name.signs, name.mark.coding.code)
        for row in range(60)
        for margin in canvas.sheet.row_margins(row)
        for name in margin.names
    ]
    assert len({sign.removeprefix("↔ ") for sign, _ in signs}) == len({code for _, code in signs})
    assert all(
        sign.startswith("↔") is name.mark.echo
        for row in range(60)
        for margin in canvas.sheet.row_margins(row)
        for name in margin.names
        for sign in [name.signs]
    )
