"""The full editor of a code, and splitting a code, in the real window."""

from __future__ import annotations

from typing import TypeVar

import pytest
from codebooks import FABLAB, FORM, GOV, LICENCE, OPEN_BOM, uid
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot
from test_codebook_window import book, mark
from test_coding_window import Desk

from opimpuc_qda.domain.code_colours import tint_of
from opimpuc_qda.domain.codebook import CodeStatus, Cues
from opimpuc_qda.queries.history import operations
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.codebook.editor import CodeEditor
from opimpuc_qda.ui.views.codebook.split_dialog import SplitDialog

Key = Qt.Key
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def desk(coding_window: MainWindow, qtbot: QtBot) -> Desk:
    desk = Desk(coding_window, qtbot)
    desk.until(lambda: len(desk.space.codebook.tree.codebook) > 0)
    return desk


def opened(desk: Desk, action: str, kind: type[D]) -> D:
    desk.window.menus[action].trigger()
    desk.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def kinds(desk: Desk) -> list[str]:
    with desk.project.read() as view:
        return [row.kind for row in operations(view)]


def test_all_of_a_code_is_saved_in_one_operation_and_undone(desk: Desk) -> None:
    mark(desk, OPEN_BOM)
    was, done = book(desk)[uid(OPEN_BOM)], len(kinds(desk))
    editor = opened(desk, "codebook.edit", CodeEditor)
    assert not editor.save.isEnabled()
    chinese = editor.pages["zh-Hans"]
    chinese.strong.selectAll()
    QTest.keyClicks(chinese.strong, "; open list,parts")
    editor.pages["fr"].definition.setPlainText("Une liste que tous lisent")
    editor.pages["en"].example.setPlainText("We publish what it is made of.")
    editor.facts.colour.buttons[1].click()
    editor.facts.parent_box.setCurrentIndex(editor.facts.parent_box.findData(uid(FORM)))
    editor.facts.key.setCurrentIndex(4)
    editor.save.click()
    desk.until(lambda: book(desk)[uid(OPEN_BOM)].parent == uid(FORM))
    code = book(desk)[uid(OPEN_BOM)]
    assert code.cues["zh-Hans"] == Cues(("open list", "parts"))
    assert code.definition["fr"] == "Une liste que tous lisent"
    assert code.example is not None
    assert (code.example.constructed, dict(code.example.text)) == (
        True,
        {"en": "We publish what it is made of."},
    )
    assert (code.colour, code.tint) == ("#A94604", tint_of("#A94604"))
    assert kinds(desk)[done:] == ["code.edit"]
    desk.until(lambda: desk.controller.quick.key_of(uid(OPEN_BOM)) == 4)
    desk.window.menus["edit.undo"].trigger()
    desk.until(lambda: book(desk)[uid(OPEN_BOM)] == was)


def test_what_is_wrong_is_said_while_one_types(desk: Desk) -> None:
    mark(desk, LICENCE)
    editor = opened(desk, "codebook.edit", CodeEditor)
    label = editor.pages["en"].label
    desk.qtbot.waitUntil(label.hasFocus)
    label.selectAll()
    QTest.keyClicks(label, "fab LAB")
    assert "Another code is called “fab LAB” too." in editor.told.text()
    assert editor.save.isEnabled()
    field = editor.facts.colour.written
    field.selectAll()
    QTest.keyClicks(field, "#FFF")
    assert "“#FFF” is no colour" in editor.told.text()
    assert not editor.save.isEnabled()
    QTest.keyClick(label, Key.Key_Return)
    assert editor.isVisible()
    for page in editor.pages.values():
        page.label.clear()
        page.changed.emit()
    assert "needs a label" in editor.told.text()
    assert book(desk)[uid(LICENCE)].label["en"] == "Licence"
    editor.done(0)


def test_what_was_typed_is_not_thrown_away_unasked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    mark(desk, LICENCE)
    editor = opened(desk, "codebook.edit", CodeEditor)
    asked = []
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: asked.append(1) or answers[len(asked) - 1])
    QTest.keyClicks(editor.pages["en"].label, "s")
    QTest.keyClick(editor, Key.Key_Escape)
    assert (editor.isVisible(), len(asked)) == (True, 1)
    QTest.keyClick(editor, Key.Key_Escape)
    assert len(asked) == 2
    desk.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    again = opened(desk, "codebook.edit", CodeEditor)
    QTest.keyClick(again, Key.Key_Escape)  # nothing was typed: nothing is asked
    assert len(asked) == 2


def test_a_code_is_retired_in_favour_of_another(desk: Desk) -> None:
    mark(desk, FABLAB)
    editor = opened(desk, "codebook.edit", CodeEditor)
    facts = editor.facts
    assert not facts.heir.isEnabled()
    facts.status.setCurrentIndex(facts.status.findData(CodeStatus.RETIRED.value))
    facts.heir.setCurrentIndex(facts.heir.findData("GOV.ENG.LICENCE"))
    editor.save.click()
    desk.until(lambda: book(desk)[uid(FABLAB)].replaced_by == "GOV.ENG.LICENCE")
    assert book(desk)[uid(FABLAB)].status is CodeStatus.RETIRED
    desk.until(lambda: uid(FABLAB) not in desk.space.codebook.view.search.find("fab"))


def test_a_new_code_is_written_below_the_marked_group(desk: Desk) -> None:
    mark(desk, GOV)
    editor = opened(desk, "codebook.new", CodeEditor)
    assert not editor.save.isEnabled()
    QTest.keyClicks(editor.pages["en"].label, "Repair")
    QTest.keyClick(editor.pages["en"].label, Key.Key_Return)
    desk.until(lambda: book(desk).named("GOV.ENG.REPAIR") is not None)
    made = book(desk).named("GOV.ENG.REPAIR")
    assert made is not None
    assert (made.parent, made.label, made.can_be_applied) == (uid(GOV), {"en": "Repair"}, True)


def test_some_codings_go_to_a_new_code_after_a_look(desk: Desk) -> None:
    for start, end in ((3, 9), (20, 30)):
        desk.select(start, end)
        desk.controller.apply(uid(FABLAB))
        desk.until(lambda end=end: any(row.span.end == end for row in desk.codings()))
    mark(desk, FABLAB)
    split = opened(desk, "codebook.split", SplitDialog)
    model = split.codings
    assert model.rowCount() == 2
    assert not split.verb.isEnabled()
    assert all(len(str(model.index(row).data()).split("\n")) == 3 for row in range(2))
    words = str(model.index(1).data()).split("\n")[1]
    split.filter.setText(words)
    assert model.rowCount() == 1
    split.all_button.click()
    QTest.keyClicks(split.name, "Open workshop")
    desk.qtbot.waitUntil(split.verb.isEnabled)
    assert "get the other code: 1" in split.effect.text()
    split.verb.click()
    desk.until(lambda: len({row.code for row in desk.codings()}) == 2)
    made = book(desk).named("FORM.OPEN_WORKSHOP")
    assert made is not None
    assert [row.span.end for row in desk.codings() if row.code == made.uid] == [30]
    assert kinds(desk)[-1] == "code.split"
    desk.window.menus["edit.undo"].trigger()
    desk.until(lambda: {row.code for row in desk.codings()} == {uid(FABLAB)})
    assert book(desk).named("FORM.OPEN_WORKSHOP") is None
