"""Memos on what one sees, and the list of all memos: with real keys and an input method."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.queries.memo_lines import MemoLine, memo_lines
from opimpuc_qda.services import memos
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.memos.list_dialog import MemosDialog
from opimpuc_qda.ui.views.memos.target_dialog import TargetDialog

LEFT = Qt.MouseButton.LeftButton


def lines(window: MainWindow) -> tuple[MemoLine, ...]:
    assert window.session is not None
    with window.session.project.read() as view:
        return memo_lines(view)


def typed_by_input_method(widget: object, words: str) -> None:
    composing = QInputMethodEvent("ruan", [])
    QApplication.sendEvent(widget, composing)
    done = QInputMethodEvent()
    done.setCommitString(words)
    QApplication.sendEvent(widget, done)


@pytest.fixture
def note(coding_window: MainWindow, qtbot: QtBot) -> Callable[[MemoTarget, str], None]:
    """Writes on what is current, by its action, with an input method, and closes the dialog by Escape."""

    def write(on: MemoTarget, words: str) -> None:
        coding_window.menus[f"memos.{on.value}"].trigger()
        dialog = coding_window.transfers.dialog
        assert isinstance(dialog, TargetDialog)
        qtbot.waitUntil(dialog.editor.isEnabled)
        typed_by_input_method(dialog.editor, words)
        qtbot.keyClick(dialog.editor, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: coding_window.transfers.dialog is None)
        qtbot.waitUntil(lambda: not coding_window.tasks.busy)

    return write


@pytest.fixture
def listed(
    coding_window: MainWindow, note: Callable[[MemoTarget, str], None], qtbot: QtBot
) -> Callable[[], MemosDialog]:
    """Opens the list of all memos."""

    def go() -> MemosDialog:
        coding_window.menus["memos.show"].trigger()
        dialog = coding_window.transfers.dialog
        assert isinstance(dialog, MemosDialog)
        qtbot.waitUntil(lambda: not dialog.working)
        return dialog

    return go


def test_memos_are_written_on_what_is_current(
    coding_window: MainWindow, note: Callable[[MemoTarget, str], None], qtbot: QtBot
) -> None:
    note(MemoTarget.PROJECT, "关于整个项目")
    note(MemoTarget.TRANSCRIPT, "软化了批评 𠮷")
    note(MemoTarget.TURN, "这一话轮")
    note(MemoTarget.BEAD, "软化 → dilué")
    found = {line.memo.on: line for line in lines(coding_window)}
    assert {on: line.memo.body for on, line in found.items()} == {
        MemoTarget.PROJECT: "关于整个项目",
        MemoTarget.TRANSCRIPT: "软化了批评 𠮷",
        MemoTarget.TURN: "这一话轮",
        MemoTarget.BEAD: "软化 → dilué",
    }
    assert found[MemoTarget.TURN].place.turn == 1
    original, translation = found[MemoTarget.BEAD].place.quotes
    assert original
    assert translation
    assert original.startswith(found[MemoTarget.TURN].place.quotes[0])
    coding_window.undo()
    qtbot.waitUntil(lambda: len(lines(coding_window)) == 3)


def test_a_memo_on_a_code_is_about_the_marked_one(
    coding_window: MainWindow, note: Callable[[MemoTarget, str], None]
) -> None:
    assert coding_window.controller is not None
    tree = coding_window.controller.workspace.codebook
    code = tree.tree.codebook.in_order()[1]
    tree.view.mark(code.uid)
    note(MemoTarget.CODE, "what it means")
    (line,) = lines(coding_window)
    assert (line.memo.target, line.place.code) == (code.uid, code.uid)


def test_where_nothing_is_marked_the_window_says_so(coding_window: MainWindow) -> None:
    coding_window.menus["memos.case"].trigger()
    assert coding_window.transfers.dialog is None
    assert "nothing here" in coding_window.statusBar().currentMessage()


def test_the_list_is_narrowed_by_folded_words_and_kinds(
    note: Callable[[MemoTarget, str], None], listed: Callable[[], MemosDialog], qtbot: QtBot
) -> None:
    note(MemoTarget.PROJECT, "Été à Shenzhen")
    note(MemoTarget.TRANSCRIPT, "臺灣的項目")
    dialog = listed()
    QAbstractItemModelTester(dialog.table.rows)
    assert [row[1] for row in dialog.table.rows.texts()] == ["臺灣的項目", "Été à Shenzhen"]
    qtbot.keyClicks(dialog.filters.words, "ete")
    qtbot.waitUntil(lambda: [row[1] for row in dialog.table.rows.texts()] == ["Été à Shenzhen"])
    dialog.filters.words.setText("台湾")
    qtbot.waitUntil(lambda: [row[1] for row in dialog.table.rows.texts()] == ["臺灣的項目"])
    dialog.filters.words.clear()
    dialog.filters.kind.setCurrentIndex(dialog.filters.kind.findData(MemoTarget.PROJECT.value))
    qtbot.waitUntil(lambda: [row[1] for row in dialog.table.rows.texts()] == ["Été à Shenzhen"])
    dialog.reject()


def test_memos_are_edited_in_place_removed_and_brought_back(
    coding_window: MainWindow,
    note: Callable[[MemoTarget, str], None],
    listed: Callable[[], MemosDialog],
    qtbot: QtBot,
) -> None:
    note(MemoTarget.PROJECT, "first")
    dialog = listed()
    typed_by_input_method(dialog.editor, "批注 ")
    dialog.editor.settle()
    qtbot.waitUntil(lambda: [line.memo.body for line in lines(coding_window)] == ["批注 first"])
    qtbot.waitUntil(lambda: [row[1] for row in dialog.table.rows.texts()] == ["批注 first"])
    qtbot.waitUntil(dialog.remove_button.isEnabled)
    qtbot.mouseClick(dialog.remove_button, LEFT)
    qtbot.waitUntil(lambda: lines(coding_window) == () and dialog.undo_button.isEnabled())
    qtbot.mouseClick(dialog.undo_button, LEFT)
    qtbot.waitUntil(lambda: [row[1] for row in dialog.table.rows.texts()] == ["批注 first"])
    dialog.reject()


def test_the_list_sorts_goes_to_the_place_and_is_written_out(
    coding_window: MainWindow, listed: Callable[[], MemosDialog], qtbot: QtBot, tmp_path: Path
) -> None:
    session, coding = coding_window.session, coding_window.controller
    assert session is not None
    assert coding is not None
    assert coding.reading.transcript is not None
    bead = coding.reading.transcript.beads[4]
    for on, target, body in (
        (MemoTarget.BEAD, bead.uid, "b"),
        (MemoTarget.TRANSCRIPT, coding.reading.transcript.uid, "a"),
    ):
        memos.write(session.project, session.coder.uid, on, target, body)
    dialog = listed()
    dialog.table.horizontalHeader().sectionClicked.emit(1)
    assert [row[1] for row in dialog.table.rows.texts()] == ["a", "b"]
    dialog.export(tmp_path / "memos.md")
    qtbot.waitUntil(lambda: not dialog.working)
    written = (tmp_path / "memos.md").read_text(encoding="utf-8")
    assert written.startswith("# Memos\n\n## Transcript")
    assert "\n> " in written
    dialog.export(tmp_path / "memos.xlsx")
    qtbot.waitUntil(lambda: not dialog.working)
    assert (tmp_path / "memos.xlsx").stat().st_size > 1000
    dialog.table.selectRow(1)
    qtbot.mouseClick(dialog.go_button, LEFT)
    first = coding.reading.transcript.original.turns[bead.pairing.original[0] - 1].span

    def there() -> bool:
        caret = coding.workspace.canvas.caret()
        return caret is not None and first.start <= caret[1] <= first.end

    qtbot.waitUntil(there)
