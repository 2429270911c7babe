"""Searching in the real window: by keys and by an input method, going to hits, and coding them all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from opimpuc_qda.domain.errors import BadPattern, SlowPattern
from opimpuc_qda.language.folding import fold_same_length
from opimpuc_qda.queries.codings import codings_of
from opimpuc_qda.services import searching
from opimpuc_qda.ui.models.hits_list import HIT
from opimpuc_qda.ui.views.searching.binding import SearchBinding
from opimpuc_qda.ui.views.searching.code_all import CodeAllDialog


@pytest.fixture
def panel(coding_window, qtbot):
    """The panel, opened for all transcripts by its keys."""
    canvas = coding_window.controller.workspace.canvas
    canvas.setFocus()
    QTest.keyClick(
        coding_window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    panel = coding_window.controller.workspace.search
    qtbot.waitUntil(lambda: panel.isVisible() and not coding_window.tasks.busy)
    return panel


def settled(window, qtbot):
    binding = window.controller.workspace.findChild(SearchBinding)
    qtbot.waitUntil(lambda: not binding._timer.isActive() and not window.tasks.busy)


def typed(window, qtbot, panel, text):
    panel.field.clear()
    if text.isascii():
        QTest.keyClicks(panel.field, text)
    else:
        composed(panel.field, text)
    settled(window, qtbot)


def bodies(window):
    return {text.uid: text.body for text in window.controller.reading.transcript.texts}


def scan(window, needle):
    folded = [fold_same_length(body) for body in bodies(window).values()]
    return sum(body.count(fold_same_length(needle)) for body in folded)


def composed(field, text, preedit=""):
    event = QInputMethodEvent(preedit, [])
    if text:
        event.setCommitString(text)
    QApplication.sendEvent(field, event)


def test_hits_come_as_one_types(coding_window, panel, qtbot):
    assert panel.field.hasFocus()
    typed(coding_window, qtbot, panel, "bom")
    assert panel.hits.found.total == scan(coding_window, "bom") > 3
    assert str(panel.hits.found.total) in panel.told.text()
    typed(coding_window, qtbot, panel, "zzzz")
    assert panel.hits.found.total == 0
    assert not panel.code.isEnabled()
    panel.field.clear()
    settled(coding_window, qtbot)
    assert panel.told.text() == ""


def test_an_input_method_searches_only_what_it_committed(coding_window, panel, qtbot):
    composed(panel.field, "", "wuliao")
    settled(coding_window, qtbot)
    assert panel.hits.found.total == 0
    composed(panel.field, "清單")
    settled(coding_window, qtbot)
    assert panel.field.text() == "清單"
    assert panel.hits.found.total == scan(coding_window, "清单") > 0


def test_keys_walk_through_the_hits_and_select_them(coding_window, panel, qtbot):
    typed(coding_window, qtbot, panel, "BOM")
    canvas = coding_window.controller.workspace.canvas
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(panel.field, key)
    assert panel.current() == 0
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    places = list(panel.hits.found.places())
    assert canvas.selection() == (places[0][0].uid, places[0][1])
    assert panel.field.hasFocus()
    for key, number in ((Qt.Key.Key_F3, 1), (Qt.Key.Key_F3, 2)):
        QTest.keyClick(coding_window, key)
        assert canvas.selection() == (places[number][0].uid, places[number][1])
    QTest.keyClick(coding_window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.selection() == (places[1][0].uid, places[1][1])
    for _ in places:
        QTest.keyClick(coding_window, Qt.Key.Key_F3)
    assert panel.current() == 1
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert canvas.hasFocus()


def test_selected_words_are_searched(coding_window, panel, qtbot):
    canvas, reading = coding_window.controller.workspace.canvas, coding_window.controller.reading
    typed(coding_window, qtbot, panel, "BOM")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    panel.field.clear()
    canvas.setFocus()
    QTest.keyClick(coding_window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    settled(coding_window, qtbot)
    assert panel.field.text() == reading.passage[1].of(bodies(coding_window)[reading.passage[0]])
    assert panel.filters.here.isChecked()
    assert panel.hits.found.total == scan(coding_window, "BOM")


def test_hits_are_marked_in_the_text(coding_window, panel, qtbot):
    canvas = coding_window.controller.workspace.canvas
    typed(coding_window, qtbot, panel, "zzzz")
    before = canvas.viewport().grab().toImage()
    typed(coding_window, qtbot, panel, "的")
    assert canvas.viewport().grab().toImage() != before
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    settled(coding_window, qtbot)
    assert canvas._found == {}


def test_the_list_is_a_sound_model(coding_window, panel, qtbot, qtmodeltester):
    qtmodeltester.check(panel.hits)
    for text in ("BOM", "zzzz", "的"):
        typed(coding_window, qtbot, panel, text)
        qtmodeltester.check(panel.hits)


def test_rows_show_pages_when_they_are_seen(coding_window, panel, qtbot):
    typed(coding_window, qtbot, panel, "的")
    total = panel.hits.found.total
    assert panel.hits.rowCount() == total + 1
    assert panel.hits.index(0).data() == f"{panel.hits.found.texts[0].text.name} ({total})"
    last = panel.hits.index(total)
    last.data()
    settled(coding_window, qtbot)
    expected = searching.page(coding_window.session.project, panel.hits.found, total - 1, total)[0]
    assert last.data(HIT) == expected
    assert expected.quote in last.data()


def test_filters_narrow_and_a_half_typed_pattern_is_no_fault(coding_window, panel, qtbot):
    typed(coding_window, qtbot, panel, "BOM")
    total = panel.hits.found.total
    panel.more.click()
    assert panel.filters.isVisible()
    panel.filters.version.setCurrentIndex(1)
    settled(coding_window, qtbot)
    originals = panel.hits.found.total
    panel.filters.version.setCurrentIndex(2)
    settled(coding_window, qtbot)
    assert (originals, panel.hits.found.total) != (total, total)
    assert originals + panel.hits.found.total == total
    panel.filters.version.setCurrentIndex(0)
    panel.filters.mode.setCurrentIndex(1)
    typed(coding_window, qtbot, panel, "BO")
    assert panel.hits.found.total == 0
    panel.filters.mode.setCurrentIndex(3)
    typed(coding_window, qtbot, panel, "(B")
    assert panel.hits.found.total == 0
    assert "unfinished" in panel.told.text()
    typed(coding_window, qtbot, panel, "(B)O.")
    assert panel.hits.found.total >= total
    assert str(panel.hits.found.total) in panel.told.text()


def test_a_refused_pattern_says_so_and_is_forgotten_with_the_next_answer(panel):
    for why, words in ((BadPattern("(", 1), "unfinished"), (SlowPattern("(a+)+$"), "too long")):
        panel.tell(3)
        panel.refuse(why)
        assert words in panel.told.text()
        assert not panel.code.isEnabled()
    panel.tell(0)
    assert panel.told.text() == "Nothing found"


def test_all_hits_are_coded_at_once_and_one_undo_takes_it_back(coding_window, panel, qtbot):
    session, workspace = coding_window.session, coding_window.controller.workspace
    typed(coding_window, qtbot, panel, "BOM")

    def codings():
        with session.project.read() as view:
            return codings_of(view, coding_window.controller.reading.transcript.uid)

    before = codings()
    panel.code.click()
    dialog = workspace.findChild(CodeAllDialog)
    qtbot.waitUntil(dialog.apply.isEnabled)
    assert str(panel.hits.found.total) in dialog.told.text()
    dialog.unit.setCurrentIndex(1)
    assert not dialog.apply.isEnabled()
    qtbot.waitUntil(dialog.apply.isEnabled)
    sentences = int("".join(char for char in dialog.told.text() if char.isdigit()))
    assert 0 < sentences <= panel.hits.found.total
    dialog.apply.click()
    settled(coding_window, qtbot)
    assert len(codings()) == len(before) + sentences
    workspace.canvas.setFocus()
    coding_window.undo()
    settled(coding_window, qtbot)
    assert codings() == before
