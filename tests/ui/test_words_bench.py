"""The window of words over the real project, by keys and mouse."""

from __future__ import annotations

import csv
import xml.etree.ElementTree as ET
from pathlib import Path

import openpyxl
import pytest
from hands import let_go
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from trained_models import make_model

from opimpuc_qda.domain.searching import Within
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.word_lists import ContextOrder, Reading, WordQuery
from opimpuc_qda.queries.words import stop_words, team_words
from opimpuc_qda.services import language_models
from opimpuc_qda.services.word_lists import ProjectWords
from opimpuc_qda.ui.models.checked_list import CheckedList
from opimpuc_qda.ui.models.context_table import Part
from opimpuc_qda.ui.models.word_cloud import outline, placed
from opimpuc_qda.ui.views.words.add_dialog import AddWordDialog
from opimpuc_qda.ui.views.words.files import Tab
from opimpuc_qda.ui.views.words.models_dialog import ModelsDialog
from opimpuc_qda.ui.views.words.picture import Kind
from opimpuc_qda.ui.views.words.window_binding import WordsWindowBinding

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def bench_of(window):
    return window.controller.workspace.findChild(WordsWindowBinding).window.bench


def rested(window, qtbot):
    qtbot.waitUntil(lambda: not bench_of(window).busy and not window.tasks.busy)


@pytest.fixture
def bench(coding_window, qtbot):
    """The window of words, opened by its keys."""
    canvas = coding_window.controller.workspace.canvas
    canvas.setFocus()
    QTest.keyClick(coding_window, Qt.Key.Key_W, CONTROL_SHIFT)
    let_go()
    rested(coding_window, qtbot)
    return bench_of(coding_window)


def shown(bench):
    return {row.key: row.count for row in bench.list.view.table.rows}


def expected(window, **asked):
    return {
        row.key: row.count
        for row in ProjectWords(window.session.project).frequencies(WordQuery("zh", **asked)).rows
    }


def go_to(bench, window, qtbot, tab, word=""):
    bench.open_at(tab, word)
    rested(window, qtbot)


def click_head(view, column):
    heads = view.horizontalHeader()
    place = QPoint(heads.sectionViewportPosition(column) + 12, heads.height() // 2)
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=place)


def double_click(view, row, column):
    place = view.visualRect(view.model().index(row, column)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_list_counts_respondents_and_says_so(coding_window, bench, qtbot):
    QAbstractItemModelTester(bench.list.view.table)
    respondents = expected(coding_window)
    assert shown(bench) == respondents
    assert "Respondents" in bench.said.text()
    assert "Interviewers" in bench.said.text().partition("Left out")[2]
    bench.selection.choose_roles([])
    rested(coding_window, qtbot)
    assert shown(bench) == expected(coding_window, within=Within())
    assert shown(bench) != respondents
    assert "all speakers" in bench.said.text()
    bench.options.stopped.click()
    bench.options.numbers.click()
    rested(coding_window, qtbot)
    everything = bench.list.view.table.rows
    assert sum(row.count for row in everything) == bench.list.counts.words
    (rate,) = [one for one in bench.list.columns() if one.head == "Per 10,000"]
    assert rate.value(everything[0]) == pytest.approx(10_000 * everything[0].count / bench.list.counts.words)


def test_rows_are_found_and_sorted(coding_window, bench, qtbot):
    view = bench.list.view
    counts = [row.count for row in view.table.rows]
    assert counts == sorted(counts, reverse=True)
    click_head(view, 1)
    rested(coding_window, qtbot)
    assert [row.count for row in view.table.rows] == sorted(counts)
    click_head(view, 0)
    rested(coding_window, qtbot)
    assert view.table.headerData(0, Qt.Orientation.Horizontal) == "Word ▴"
    wanted = view.table.rows[5].word
    bench.list.field.setText(wanted)
    rested(coding_window, qtbot)
    assert {row.word for row in view.table.rows} == {word for word in shown(bench) if wanted in word}
    assert wanted in shown(bench)


def test_a_double_click_leads_to_the_places_and_another_to_the_passage(coding_window, bench, qtbot):
    word = next(row for row in bench.list.view.table.rows if row.count > 3)
    bench.list.field.setText(word.word)
    rested(coding_window, qtbot)
    row = [one.key for one in bench.list.view.table.rows].index(word.key)
    double_click(bench.list.view, row, 0)
    rested(coding_window, qtbot)
    assert bench.tab is Tab.CONTEXT
    places, view = bench.context.places, bench.context.view
    QAbstractItemModelTester(places)
    assert places.rowCount() == word.count
    assert str(word.count) in bench.context.told.text()
    qtbot.waitUntil(lambda: places.hit(2) is not None)
    hit = places.hit(2)
    assert places.index(2, Part.WORD).data() == hit.quote
    assert hit.echo
    double_click(view, 2, Part.AFTER)
    canvas = coding_window.controller.workspace.canvas
    qtbot.waitUntil(lambda: canvas.selection() == (hit.text, hit.span))


def test_places_are_sorted_and_all_are_found_behind_the_first(coding_window, bench, qtbot, monkeypatch):
    monkeypatch.setattr("opimpuc_qda.ui.views.words.context_page.PAGE", 2)
    bench.options.stopped.click()
    rested(coding_window, qtbot)
    often = bench.list.view.table.rows[0]
    assert often.count > 20
    go_to(bench, coding_window, qtbot, Tab.CONTEXT, often.word)
    places = bench.context.places
    assert places.rowCount() == often.count
    bench.context.order.setCurrentIndex(bench.context.order.findData(ContextOrder.RIGHT.value))
    rested(coding_window, qtbot)
    assert sorted(places.shown.order) == list(range(often.count))
    bench.context.view.scrollToBottom()
    qtbot.waitUntil(lambda: places.hit(often.count - 1) is not None)
    bench.context.field.clear()
    rested(coding_window, qtbot)
    assert places.rowCount() == 0


def test_key_words_compare_with_another_selection(coding_window, bench, qtbot):
    QAbstractItemModelTester(bench.keys.view.table)
    go_to(bench, coding_window, qtbot, Tab.KEYS)
    assert bench.keys.view.table.rows == ()
    assert "nothing to compare" in bench.keys.told.text()
    bench.keys.against.setCurrentIndex(1)
    bench.keys.other.choose_roles([Role.INTERVIEWER])
    bench.keys.least.setCurrentIndex(0)
    rested(coding_window, qtbot)
    rows = bench.keys.view.table.rows
    asked = WordQuery("zh")
    told = ProjectWords(coding_window.session.project).keyness(
        asked, Within(roles=frozenset({Role.INTERVIEWER}))
    )
    assert [row.key for row in rows] == [row.key for row in told.rows]
    assert "twice" in bench.keys.explained.text()
    click_head(bench.keys.view, 6)
    rested(coding_window, qtbot)
    ratios = [row.ratio for row in bench.keys.view.table.rows]
    assert ratios == sorted(ratios, reverse=True)


def test_a_hidden_word_is_on_the_stop_list_and_comes_back(coding_window, bench, qtbot):
    def own():
        with coding_window.session.project.read() as view:
            return {one.word: one.stopped for one in stop_words(view)}

    top = bench.list.view.table.rows[0]
    bench.list.view.selectRow(0)
    QTest.mouseClick(bench.list.hide_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: top.key not in shown(bench))
    assert own() == {top.key: True}
    go_to(bench, coding_window, qtbot, Tab.STOPS)
    first = bench.stops.view.table.rows[0]
    assert (first.word, first.shipped, first.stopped) == (top.key, False, True)
    bench.stops.view.selectRow(0)
    assert bench.stops.turn_button.isEnabled()
    QTest.mouseClick(bench.stops.turn_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: own() == {top.key: False} and not bench.busy)
    QTest.keyClick(bench, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: own() == {top.key: True})
    bench.stops.new.setText("甲 乙")
    QTest.keyClick(bench.stops.new, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: {"甲", "乙"} <= own().keys())
    rested(coding_window, qtbot)
    shipped = next(n for n, row in enumerate(bench.stops.view.table.rows) if row.shipped)
    bench.stops.view.selectRow(shipped)
    word = bench.stops.view.current().word
    QTest.mouseClick(bench.stops.turn_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: own().get(word) is False)


def test_a_word_is_added_after_a_look_and_removed_again(coding_window, bench, qtbot):
    def team():
        with coding_window.session.project.read() as view:
            return [row.word.word for row in team_words(view)]

    go_to(bench, coding_window, qtbot, Tab.LEXICON)
    QAbstractItemModelTester(bench.lexicon.view.table)
    sources = {row.source for row in bench.lexicon.view.table.rows}
    assert len(sources) >= 1
    QTest.mouseClick(bench.lexicon.add_button, Qt.MouseButton.LeftButton)
    dialog = coding_window.transfers.dialog
    assert isinstance(dialog, AddWordDialog)
    assert not dialog.add_button.isEnabled()
    dialog.field.setText("word")
    qtbot.waitUntil(lambda: "Chinese character" in dialog.found.text())
    assert not dialog.add_button.isEnabled()
    dialog.field.setText("的人")
    qtbot.waitUntil(lambda: dialog.check is not None and not dialog.working)
    assert dialog.check.occurrences > 0
    assert dialog.table.rows.rowCount() == len(dialog.check.examples)
    assert team() == []
    QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: coding_window.transfers.dialog is None)
    rested(coding_window, qtbot)
    assert team() == ["的人"]
    first = bench.lexicon.view.table.rows[0]
    assert first.word == "的人"
    bench.lexicon.view.selectRow(0)
    QTest.mouseClick(bench.lexicon.remove_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: team() == [])
    rested(coding_window, qtbot)
    assert not bench.lexicon.remove_button.isEnabled()


def test_words_of_the_text_are_taken_over(coding_window, qtbot):
    canvas, reading = coding_window.controller.workspace.canvas, coding_window.controller.reading
    text = reading.transcript.original
    start = text.body.index("人")
    canvas.select(text.uid, type(text.turns[0].span)(start, start + 1))
    canvas.setFocus()
    QTest.keyClick(coding_window, Qt.Key.Key_X, CONTROL_SHIFT)
    rested(coding_window, qtbot)
    bench = bench_of(coding_window)
    assert (bench.tab, bench.context.field.text()) == (Tab.CONTEXT, "人")
    assert bench.context.places.rowCount() > 0
    coding_window.menus["words.add"].trigger()
    dialog = coding_window.transfers.dialog
    assert isinstance(dialog, AddWordDialog)
    assert dialog.field.text() == "人"
    qtbot.waitUntil(lambda: dialog.check is not None and not dialog.working)
    dialog.reject()


def test_pictures_are_saved_and_copied(coding_window, bench, qtbot, tmp_path):
    go_to(bench, coding_window, qtbot, Tab.PICTURE)
    for kind in Kind:
        bench.picture.kind.setCurrentIndex(bench.picture.kind.findData(kind.value))
        rested(coding_window, qtbot)
        picture = bench.picture.view.picture
        assert picture.kind is kind
        assert [count for _, count in picture.words] == sorted(
            (count for _, count in picture.words), reverse=True
        )
        assert bench.list.view.table.rows[0].word == picture.words[0][0]
        for ending in ("png", "svg"):
            target = tmp_path / f"词 {kind.value}.{ending}"
            bench.export(target)
            rested(coding_window, qtbot)
            assert target.stat().st_size > 1000
        image = QImage(str(tmp_path / f"词 {kind.value}.png"))
        assert image.width() == 2 * picture.size.width()
        assert len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, 900, 7)}) > 2
        drawn = ET.parse(tmp_path / f"词 {kind.value}.svg")
        names = {element.tag.rpartition("}")[2] for element in drawn.iter()}
        assert "path" in names
        assert "text" not in names
    bench.picture.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert bytes(data.data("image/svg+xml").data()).startswith(b"<?xml")
    QGuiApplication.clipboard().clear()


def test_words_of_a_cloud_lie_apart(qtbot):
    sizes = [(12.0 * (1 + n % 7), 60 / (1 + n / 9)) for n in range(60)]
    corners = placed(sizes)
    boxes = [(x, y, x + width, y + height) for (x, y), (width, height) in zip(corners, sizes, strict=True)]
    for nth, one in enumerate(boxes):
        for other in boxes[:nth]:
            assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
    left, top, right, bottom = outline(sizes, corners)
    assert 0.8 < (right - left) / (bottom - top) < 3.5
    assert outline([], []) == (0, 0, 0, 0)


@pytest.mark.parametrize("tab", [Tab.LIST, Tab.KEYS, Tab.CONTEXT, Tab.LEXICON, Tab.STOPS])
def test_what_is_shown_is_written_to_files(coding_window, bench, qtbot, tmp_path, tab):
    bench.keys.against.setCurrentIndex(1)
    go_to(bench, coding_window, qtbot, tab, "人" if tab is Tab.CONTEXT else "")
    targets = [tmp_path / "表.xlsx", tmp_path / "表.csv"]
    for target in targets:
        bench.export(target)
        rested(coding_window, qtbot)
    sheet = openpyxl.load_workbook(targets[0]).worksheets[0]
    with targets[1].open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.reader(file))
    view = bench.context.view if tab is Tab.CONTEXT else bench._pages[tab].view
    assert sheet.max_row == len(written) == view.model().rowCount() + 1
    assert len(written) > 5
    assert [cell.value for cell in sheet[1]] == written[0]
    if tab is Tab.LIST:
        top = bench.list.view.table.rows[0]
        assert [cell.value for cell in sheet[2]][:2] == [top.word, top.count]
        assert isinstance(sheet["C2"].value, float)


def test_the_language_of_the_interface_changes_while_it_is_open(coding_window, bench, qtbot):
    go_to(bench, coding_window, qtbot, Tab.CONTEXT, "人")
    coding_window.look.use_language("fr")
    rested(coding_window, qtbot)
    changed = bench_of(coding_window)
    assert changed is not bench
    assert (changed.tab, changed.context.field.text()) == (Tab.CONTEXT, "人")
    assert changed.context.places.rowCount() > 0
    coding_window.look.use_language("en")
    rested(coding_window, qtbot)


def test_everything_is_reached_by_keys(coding_window, bench, qtbot):
    for number, tab in enumerate(Tab, 1):
        QTest.keyClick(bench, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda tab=tab: bench.tab is tab)
    rested(coding_window, qtbot)
    window = bench.window()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    qtbot.waitUntil(coding_window.isActiveWindow)
    QTest.keyClick(coding_window, Qt.Key.Key_W, CONTROL_SHIFT)
    rested(coding_window, qtbot)
    assert window.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing", "support raise", extend=True)
def test_names_are_ticked_by_keys(coding_window, bench, qtbot):
    picker = bench.selection.roles
    QAbstractItemModelTester(picker.choices)
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Space)
    qtbot.waitUntil(picker.popup.isVisible)
    QTest.keyClick(picker.list, Qt.Key.Key_Down)
    QTest.keyClick(picker.list, Qt.Key.Key_Space)
    assert picker.checked == {"respondent", "interviewer"}
    QTest.keyClick(picker.list, Qt.Key.Key_Return)
    assert not picker.popup.isVisible()
    rested(coding_window, qtbot)
    roles = frozenset({Role.RESPONDENT, Role.INTERVIEWER})
    assert shown(bench) == expected(coding_window, within=Within(roles=roles))


def test_ticks_stay_while_names_are_narrowed(qtbot):
    names = CheckedList()
    QAbstractItemModelTester(names)
    names.offer([("a", "Atelier"), ("b", "Boutique"), ("c", "Café")])
    names.check(["a", "c", "none"])
    names.narrow("BOU")
    assert names.rowCount() == 1
    names.setData(names.index(0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert names.names() == ("Atelier", "Boutique", "Café")
    names.offer([("b", "Boutique")])
    assert names.checked == {"b"}


def test_a_model_is_installed_used_and_removed(coding_window, bench, qtbot, tmp_path):
    assert bench.options.reading.count() == 1
    coding_window.menus["models.show"].trigger()
    dialog = coding_window.transfers.dialog
    assert isinstance(dialog, ModelsDialog)
    qtbot.waitUntil(lambda: not dialog.working)
    assert dialog.table.rows.rowCount() == 0
    assert dialog.embeddings.text()
    bad = tmp_path / "m.zip"
    bad.write_bytes(b"no archive")
    dialog.install(bad)
    qtbot.waitUntil(lambda: "m.zip" in dialog.trouble.text())
    dialog.install(make_model(tmp_path / "model", "zh", {"人": ("NOUN", "人")}))
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 1 and not dialog.working)
    dialog.reject()
    rested(coding_window, qtbot)
    reading = bench.options.reading
    reading.setCurrentIndex(reading.findData(Reading.NOUNS.value))
    rested(coding_window, qtbot)
    assert set(shown(bench)) == {"人"}
    go_to(bench, coding_window, qtbot, Tab.CONTEXT, "人")
    assert bench.context.places.rowCount() == shown(bench)["人"]
    coding_window.menus["models.show"].trigger()
    dialog = coding_window.transfers.dialog
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 1 and not dialog.working)
    QTest.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 0 and not dialog.working)
    assert language_models.installed() == ()
    dialog.reject()
    rested(coding_window, qtbot)
    assert bench.options.reading.count() == 1
    go_to(bench, coding_window, qtbot, Tab.LIST)
    assert len(shown(bench)) > 10


def test_a_list_that_cannot_be_written_says_why(coding_window, bench, qtbot, tmp_path):
    bench.export(Path(tmp_path / "absent" / "x.csv"))
    qtbot.waitUntil(lambda: "x.csv" in bench.trouble.text())
    rested(coding_window, qtbot)
