"""The grid of summaries, with keys and an input method."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.summaries import summary_grid
from opimpuc_qda.services import coding as services
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.summaries.dialog import SummariesDialog


@pytest.fixture
def grid(coding_window: MainWindow, qtbot: QtBot) -> SummariesDialog:
    """The grid over one transcript with two codings of a code and one of another."""
    session, coding = coding_window.session, coding_window.controller
    assert session is not None
    assert coding is not None
    assert coding.reading.transcript is not None
    text = coding.reading.transcript.original.uid
    codes = [code.uid for code in coding.workspace.codebook.tree.codebook.in_order() if code.can_be_applied]
    for code, start in ((codes[0], 0), (codes[0], 9), (codes[1], 0)):
        services.apply(session.project, session.coder.uid, code, text, Span(start, start + 6))
    coding_window.menus["summaries.show"].trigger()
    dialog = coding_window.transfers.dialog
    assert isinstance(dialog, SummariesDialog)
    qtbot.waitUntil(lambda: not dialog.working and dialog.table.rows.rowCount() > 0)
    QAbstractItemModelTester(dialog.table.rows)
    return dialog


def said(window: MainWindow) -> list[str]:
    assert window.session is not None
    with window.session.project.read() as view:
        return [row.body for rows in summary_grid(view).summaries.values() for row in rows]


def test_one_walks_the_cells_and_writes_beside_the_passages(
    coding_window: MainWindow, grid: SummariesDialog, qtbot: QtBot
) -> None:
    assert grid.table.rows.texts()[0][1:] == ("[2]", "[1]")
    qtbot.waitUntil(lambda: len(grid.passages.rows.texts()) == 2)
    assert all(original and translation for original, translation in grid.passages.rows.texts())
    grid.table.setFocus()
    qtbot.keyClick(grid.table, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: len(grid.passages.rows.texts()) == 1)
    grid.editor.setFocus()
    qtbot.waitUntil(grid.editor.hasFocus)
    done = QInputMethodEvent()
    done.setCommitString("大家都在等材料 𠮷")
    QApplication.sendEvent(grid.editor, done)
    qtbot.keyClick(grid.editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(grid.table.hasFocus)
    qtbot.waitUntil(lambda: said(coding_window) == ["大家都在等材料 𠮷"])
    qtbot.waitUntil(lambda: grid.table.rows.texts()[0][1:] == ("[2]", "[1]\n大家都在等材料 𠮷"))
    assert grid.table.currentIndex().column() == 2
    grid.reject()
    coding_window.undo()
    qtbot.waitUntil(lambda: said(coding_window) == [])


def test_rows_and_columns_are_narrowed(grid: SummariesDialog, qtbot: QtBot) -> None:
    heads = grid.table.rows.columnCount()
    grid.used.setChecked(False)
    qtbot.waitUntil(lambda: grid.table.rows.columnCount() > heads)
    qtbot.keyClicks(grid.rows, "no such name")
    qtbot.waitUntil(lambda: grid.table.rows.rowCount() == 0)
    assert not grid.editor.isEnabled()
    grid.rows.clear()
    qtbot.waitUntil(lambda: grid.table.rows.rowCount() == 1)
    grid.reject()


def test_the_grid_is_written_as_it_is_shown(grid: SummariesDialog, qtbot: QtBot, tmp_path: Path) -> None:
    grid.export(tmp_path / "grid.csv")
    qtbot.waitUntil(lambda: not grid.working and (tmp_path / "grid.csv").exists())
    assert "[2]" in (tmp_path / "grid.csv").read_text(encoding="utf-8-sig")
    grid.reject()


def test_typing_goes_on_while_a_summary_is_saved(
    coding_window: MainWindow, grid: SummariesDialog, qtbot: QtBot
) -> None:
    grid.editor.setFocus()
    qtbot.keyClicks(grid.editor, "one")
    grid.editor.settle()
    qtbot.keyClicks(grid.editor, " two")
    qtbot.waitUntil(lambda: said(coding_window) == ["one"] or said(coding_window) == ["one two"])
    qtbot.waitUntil(lambda: not grid.working and "one" in grid.table.rows.texts()[0][1])
    qtbot.keyClicks(grid.editor, " three")
    assert grid.editor.toPlainText() == "one two three"
    grid.reject()
    grid.reject()
    qtbot.waitUntil(lambda: said(coding_window) == ["one two three"])
