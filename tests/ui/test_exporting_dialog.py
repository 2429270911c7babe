from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.matrix import Counting
from opimpuc_qda.services import exporting
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.shell.messages import Messages
from opimpuc_qda.ui.views.exporting.dialog import ExportDialog

LEFT = Qt.MouseButton.LeftButton
Opener = Callable[[], ExportDialog]


@pytest.fixture
def opened(coding_window: MainWindow) -> Opener:
    """Opens the dialog by its action."""

    def go() -> ExportDialog:
        coding_window.menus["workbook.export"].trigger()
        dialog = coding_window.transfers.dialog
        assert isinstance(dialog, ExportDialog)
        return dialog

    return go


def written(dialog: ExportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.open_folder.isVisible)


def test_a_workbook_is_written_beside_the_project(
    coding_window: MainWindow,
    opened: Opener,
    project_file: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    notices: list[str] = []
    coding_window.messages.noticed.connect(lambda text, _: notices.append(text))
    dialog = opened()
    target = project_file.with_suffix(".xlsx")
    assert dialog.path == target
    qtbot.waitUntil(dialog.target.hasFocus)
    qtbot.keyClick(dialog.target, Qt.Key.Key_Return)
    written(dialog, qtbot)
    sheets = load_workbook(target).sheetnames
    assert all(sheet in dialog.done_text.text() for sheet in sheets)
    assert notices == [f"Workbook written: {target.name}"]
    folders: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", folders.append)
    qtbot.mouseClick(dialog.open_folder, LEFT)
    assert folders == [QUrl.fromLocalFile(str(target.parent))]
    qtbot.mouseClick(dialog.close_button, LEFT)
    assert coding_window.transfers.dialog is None


def test_counting_and_language_are_those_chosen(
    opened: Opener, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    real = exporting.workbook

    def watch(project, target, counting, language, progress):  # type: ignore[no-untyped-def]
        asked.extend((target, counting, language))
        return real(project, target, counting, language, progress)

    monkeypatch.setattr(exporting, "workbook", watch)
    dialog = opened()
    dialog.target.selectAll()
    qtbot.keyClicks(dialog.target, str(tmp_path / "out"))
    dialog.passages.setFocus()
    qtbot.waitUntil(dialog.passages.hasFocus)
    qtbot.keyClick(dialog.passages, Qt.Key.Key_Down)
    assert dialog.codings.isChecked()
    qtbot.keyClick(dialog.language, Qt.Key.Key_Down)
    qtbot.mouseClick(dialog.export_button, LEFT)
    written(dialog, qtbot)
    assert asked == [tmp_path / "out.xlsx", Counting.CODINGS, "fr"]
    dialog.reject()


def test_an_existing_file_is_asked_about_once(
    opened: Opener, project_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = project_file.with_suffix(".xlsx")
    target.write_bytes(b"mine")
    answers = [False, True]
    asked: list[str] = []
    monkeypatch.setattr(Messages, "ask", lambda _, *said: asked.append(said[0]) or answers.pop(0))
    dialog = opened()
    qtbot.mouseClick(dialog.export_button, LEFT)
    assert not dialog.working
    assert target.read_bytes() == b"mine"
    qtbot.mouseClick(dialog.export_button, LEFT)
    written(dialog, qtbot)
    assert asked == [f"“{target.name}” exists already. Replace it?"] * 2
    assert load_workbook(target).sheetnames
    dialog.reject()


def test_a_place_that_cannot_be_written_is_told_and_can_be_changed(
    opened: Opener, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened()
    dialog.target.setText(str(tmp_path / "no folder" / "x.xlsx"))
    qtbot.mouseClick(dialog.export_button, LEFT)
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert "“x.xlsx” cannot be written" in dialog.trouble.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "y.xlsx"), ""))
    qtbot.mouseClick(dialog.browse, LEFT)
    qtbot.mouseClick(dialog.export_button, LEFT)
    written(dialog, qtbot)
    assert (tmp_path / "y.xlsx").exists()
    assert not dialog.trouble.isVisible()
    dialog.reject()


def test_cancelling_leaves_no_file(
    opened: Opener, project_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = exporting.workbook

    def late(project, target, counting, language, progress):  # type: ignore[no-untyped-def]
        cancelled.wait()
        return real(project, target, counting, language, progress)

    cancelled = Event()
    monkeypatch.setattr(exporting, "workbook", late)
    dialog = opened()
    tasks = dialog.desk.session.tasks
    qtbot.mouseClick(dialog.export_button, LEFT)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    cancelled.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert [path.suffix for path in project_file.parent.glob("*.xlsx")] == []


def test_without_a_name_nothing_is_written(opened: Opener) -> None:
    dialog = opened()
    dialog.target.clear()
    assert not dialog.export_button.isEnabled()
    dialog.reject()
