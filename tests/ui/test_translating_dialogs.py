"""Files of translations looked at, added and put in another's place, on the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from test_translating_window import Translator

from opimpuc_qda.queries.codings import codings_of
from opimpuc_qda.queries.history import operations
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.translating.add_dialog import AddDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(coding_window: MainWindow, qtbot: QtBot) -> Translator:
    return Translator(coding_window, qtbot)


def made_file(desk: Translator, folder: Path, language: str = "en") -> Path:
    """A file with an English rendering for each turn; made words."""
    lines = [
        f"{'Q' if n % 2 else 'R'}: We talk about the workshop, the makers and number {n}. That is all of it."
        for n in range(1, len(desk.shown.original.turns) + 1)
    ]
    path = folder / f"traduction {language}.txt"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_file_is_looked_at_and_added(desk: Translator, tmp_path: Path) -> None:
    before = desk.stored()
    original = desk.code(desk.shown.original.uid, desk.shown.original.turns[1].span)
    desk.window.transfers.add_translation(made_file(desk, tmp_path))
    dialog = desk.window.transfers.dialog
    assert isinstance(dialog, AddDialog)
    desk.qtbot.waitUntil(dialog.add_button.isEnabled)
    assert "English" in dialog.language.currentText()
    assert dialog.encoding.isEnabled()
    assert dialog.pairs.table.rows.rowCount() >= len(before.original.turns)
    french = dialog.language.findData("fr")
    dialog.language.setCurrentIndex(french)
    dialog.language.activated.emit(french)
    desk.qtbot.waitUntil(lambda: not desk.window.tasks.busy and bool(dialog.trouble.text()))
    assert not dialog.add_button.isEnabled()  # there is one in French
    dialog.language.setCurrentIndex(0)
    dialog.language.activated.emit(0)
    desk.qtbot.waitUntil(dialog.add_button.isEnabled)
    assert not dialog.trouble.text()
    QTest.mouseClick(dialog.add_button, LEFT)
    desk.qtbot.waitUntil(lambda: len(desk.shown.texts) == 3)
    desk.rest()
    assert desk.languages() == ["zh-Hans", "en"]  # what was added is shown
    after = desk.stored()
    assert after.original == before.original
    assert after.text(before.texts[1].uid) == before.texts[1]
    with desk.session.project.read() as view:
        assert [row.uid for row in codings_of(view, after.uid)] == [original]
        assert [row.kind for row in operations(view)][-1] == "translation.attach"
    desk.window.menus["edit.undo"].trigger()
    desk.qtbot.waitUntil(lambda: desk.stored() == before)
    desk.rest()


def test_a_file_in_the_language_of_the_original_is_told(desk: Translator, tmp_path: Path) -> None:
    path = tmp_path / "原文.txt"
    path.write_text("问：这里有多少人？\n答：大概有一百个人吧。\n", encoding="utf-8")
    desk.window.transfers.add_translation(path)
    dialog = desk.window.transfers.dialog
    assert isinstance(dialog, AddDialog)
    desk.qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert not dialog.add_button.isEnabled()
    dialog.reject()


def test_a_translation_is_replaced_after_a_look_at_its_codings(desk: Translator, tmp_path: Path) -> None:
    french = desk.shown.texts[1]
    coded = desk.code(french.uid, french.turns[1].span)
    path = tmp_path / "traduction.txt"
    turns = [turn.span.of(french.body).replace("\n", " ") for turn in french.turns]
    turns[4] = "Une autre phrase, corrigée depuis."
    labels = [turn.speaker or "R" for turn in french.turns]
    path.write_text(
        "\n".join(f"{label} : {words}" for label, words in zip(labels, turns, strict=True)), encoding="utf-8"
    )
    desk.window.transfers.replace_translation(path)
    dialog = desk.window.transfers.dialog
    assert isinstance(dialog, AddDialog)
    desk.qtbot.waitUntil(dialog.add_button.isEnabled)
    assert not dialog.language.isEnabled()
    assert "1" in dialog.fate.text()
    QTest.mouseClick(dialog.add_button, LEFT)
    desk.qtbot.waitUntil(lambda: desk.stored().texts[1].revision != french.revision)
    desk.rest()
    assert "corrigée depuis" in desk.stored().texts[1].body
    assert desk.stored().texts[1].uid == french.uid
    with desk.session.project.read() as view:
        assert [row.uid for row in codings_of(view, desk.shown.uid)] == [coded]
        assert [row.kind for row in operations(view)][-1] == "translation.replace"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_encoding_that_is_a_guess_is_told_here_too(desk: Translator, tmp_path: Path) -> None:
    path = tmp_path / "en.txt"
    path.write_bytes("Q: café\n".encode("cp1252"))
    desk.window.transfers.add_translation(path)
    dialog = desk.window.transfers.dialog
    assert isinstance(dialog, AddDialog)
    desk.qtbot.waitUntil(lambda: not dialog.working and dialog.doubt.isVisible())
    assert "“café”" in dialog.doubt.label.text()
    QTest.mouseClick(dialog.doubt.button, LEFT)
    assert dialog.encoding.view().isVisible()
    dialog.encoding.hidePopup()
    dialog.reject()
