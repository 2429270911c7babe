"""The dialogs for import, merge and export can be read in every language, in both themes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from opimpuc_qda.resources import resource
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog

T2 = [resource("sample/T2_LW-04-02_zh.txt"), resource("sample/T2_LW-04-02_en.txt")]


def cut_off(dialog: QWidget) -> list[str]:
    """What is shown, but not in full."""
    shown = [*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton)]
    return [
        widget.text()
        for widget in shown
        if widget.isVisible() and widget.text()
        if widget.width() < widget.minimumSizeHint().width()
        or widget.height() < widget.minimumSizeHint().height()
    ]


def keys(dialog: QWidget) -> list[str]:
    """The access keys of buttons, labels and tabs that are shown at the same time."""
    shown = [*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton)]
    texts = [widget.text() for widget in shown if widget.isVisible()]
    for tabs in dialog.findChildren(QTabWidget):
        texts += [tabs.tabText(tab) for tab in range(tabs.count())]
    return [text[text.index("&") + 1].lower() for text in texts if "&" in text.replace("&&", "")]


def open_dialog(window: MainWindow, action: str, qtbot: QtBot) -> WorkingDialog:
    window.menus[action].trigger()
    dialog = window.transfers.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.working)
    return dialog


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "fr", "zh_CN"])
@pytest.mark.parametrize("action", ["transcripts.import", "projects.merge", "workbook.export"])
def test_nothing_is_cut_off_and_no_access_key_serves_twice(
    coding_window: MainWindow,
    made_project: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    action: str,
    language: str,
    theme: str,
) -> None:
    copy = shutil.copy(made_project, tmp_path / "copy.opq")
    names = [str(path) for path in T2] if "import" in action else [str(copy)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
    coding_window.look.use_language(language)
    coding_window.look.use_theme(theme)
    dialog = open_dialog(coding_window, action, qtbot)
    qtbot.waitUntil(lambda: cut_off(dialog) == [])
    found = keys(dialog)
    assert sorted(set(found)) == sorted(found)
    dialog.reject()
