"""Corrections of the preview by real events: remembered, forgotten, led to; the speakers are made up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.draft import DraftComment
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.queries.habits import habits
from opimpuc_qda.ui.models.candidates import Candidate
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.importing.dialog import ImportDialog

TEXT = "问：您是怎么开始的？\n老周：他说租了铺子。\n答：对。\n"
TEXT += "老周：很便宜。\n价格：十块。\n问：后来呢？\n价格：二十块。\n"
Opener = Callable[[Path], ImportDialog]


@pytest.fixture
def opened(coding_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Opener:
    def go(path: Path) -> ImportDialog:
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
        coding_window.menus["transcripts.import"].trigger()
        dialog = coding_window.transfers.dialog
        assert isinstance(dialog, ImportDialog)
        qtbot.waitUntil(lambda: not dialog.working and len(dialog.candidates) > 0)
        return dialog

    return go


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def choose(dialog: ImportDialog, label: str, role: Role | None, qtbot: QtBot) -> None:
    combo = dialog.panel.speakers.combos[label]
    combo.setCurrentIndex(combo.findData(role))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: not dialog.working)


def test_corrections_are_remembered_and_forgotten(
    coding_window: MainWindow, opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(written(tmp_path, "a.txt", TEXT))
    assert not dialog.panel.remembered.isVisibleTo(dialog)
    choose(dialog, "老周", Role.INTERPRETER, qtbot)
    choose(dialog, "价格", None, qtbot)
    assert "价格" not in dialog.panel.speakers.combos
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: coding_window.transfers.dialog is None and not coding_window.tasks.busy)

    dialog = opened(written(tmp_path, "b.txt", TEXT.replace("铺子", "厂房")))
    bar = dialog.panel.remembered
    assert bar.isVisibleTo(dialog)
    assert bar.label.text() == "Remembered in this project: 价格 → No speaker · 老周 → Interpreter"
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.working and not bar.isVisibleTo(dialog))
    assert "价格" in dialog.panel.speakers.combos
    assert coding_window.session is not None
    with coding_window.session.project.read() as view:
        assert habits(view) == ()
    dialog.reject()


def test_a_language_can_be_corrected(opened: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(written(tmp_path, "a.txt", TEXT))
    (combo,) = dialog.panel.files.languages
    combo.setCurrentIndex(combo.findData("zh-Hant"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: not dialog.working)
    (item,) = dialog.candidates.chosen()
    assert item.draft.texts[0].language == "zh-Hant"
    assert [one.taken for one in dialog.candidates.learned()] == ["zh-Hant"]
    dialog.reject()


def test_layouts_that_join_files_are_not_offered_for_one(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(written(tmp_path, "a.txt", TEXT))
    combo = dialog.panel.layout_choice
    offered = {combo.itemData(row) for row in range(combo.count())}
    assert "labelled paragraphs" in offered
    assert offered.isdisjoint({"parallel files", "subtitle files"})
    dialog.reject()


def test_a_warning_leads_to_its_pair(opened: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(written(tmp_path, "a.txt", TEXT))
    panel = dialog.panel
    panel.tabs.setCurrentWidget(panel.remarks)
    row = next(n for n, text in enumerate(panel.remarks.texts()) if text.startswith("Turn 5"))
    place = panel.remarks.visualItemRect(panel.remarks.item(row)).center()
    qtbot.mouseClick(panel.remarks.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert panel.tabs.currentWidget() is panel.pairs
    assert [index.data() for index in panel.pairs.table.selectionModel().selectedRows()] == ["5"]
    dialog.reject()


def test_remarks_are_offered_and_can_be_left_out(opened: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(written(tmp_path, "a.txt", TEXT))
    look = dialog.candidates[0].look
    assert look.prepared is not None
    assert not dialog.panel.tabs.isTabVisible(4)
    said = DraftComment(2, "铺子", "échoppe ?", "A. B."), DraftComment(0, "", "lu", "")
    with_memos = replace(look, prepared=replace(look.prepared, memos=said))
    dialog.candidates.put([0], [with_memos], dialog.candidates._shelf)
    dialog.panel.show_candidate(Candidate(with_memos, "a"), "")
    comments = dialog.panel.comments
    assert [comments.item(row).text() for row in range(2)] == [
        "échoppe ?\nTurn 2 · A. B. · “铺子”",
        "lu\nWhole text",
    ]
    dialog.list.setCurrentIndex(dialog.candidates.index(0))
    comments.item(1).setCheckState(Qt.CheckState.Unchecked)
    (item,) = dialog.candidates.chosen()
    assert item.memos == said[:1]
    dialog.reject()
