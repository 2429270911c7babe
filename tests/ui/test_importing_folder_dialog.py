"""The real dialog over a real project: what it lists, what it imports, stopping, the report."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from opimpuc_qda.queries.dump import dump
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.resources import resource
from opimpuc_qda.services.importing_folder import Fate
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.importing.dialog import ImportDialog
from opimpuc_qda.ui.views.importing_folder.dialog import LEFT_OUT, TO_READ, FolderDialog

T1 = "T1_LZ-01-01_zh-fr_table.docx"
T2 = ("T2_LW-04-02_zh.txt", "T2_LW-04-02_en.txt")
LEFT = Qt.MouseButton.LeftButton
Opener = Callable[[], FolderDialog]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "访谈 dossier"
    (root / "inside").mkdir(parents=True)
    for name in (T1, *T2):
        shutil.copy(resource(f"sample/{name}"), root)
    (root / "empty.txt").write_bytes(b"")
    (root / "~$x.docx").write_bytes(b"lock")
    (root / "photo.jpg").write_bytes(b"\xff\xd8")
    (root / "inside" / "LZ-01-01.txt").write_text("问：同名？\n答：对，内容不一样。", encoding="utf-8")
    return root


@pytest.fixture
def opened(coding_window: MainWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Opener:
    """Opens the dialog by its action, with the folder chosen, and waits until it is looked through."""

    def go() -> FolderDialog:
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
        coding_window.menus["folder.import"].trigger()
        return shown_dialog(coding_window, qtbot)

    return go


def shown_dialog(window: MainWindow, qtbot: QtBot) -> FolderDialog:
    dialog = window.transfers.dialog
    assert isinstance(dialog, FolderDialog)
    qtbot.waitUntil(lambda: not dialog.working and dialog.found.rows.rowCount() > 0)
    return dialog


def state(window: MainWindow) -> str:
    assert window.session is not None
    with window.session.project.read() as view:
        return dump(view)


def names(window: MainWindow) -> list[str]:
    assert window.session is not None
    with window.session.project.read() as view:
        return [row.name for row in transcripts(view)]


def imported(dialog: FolderDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.accept_button, LEFT)
    qtbot.waitUntil(lambda: dialog.report.rows.rowCount() > 0 and not dialog.working)


def test_what_would_be_read_is_listed_and_nothing_is_changed(
    coding_window: MainWindow, opened: Opener, qtbot: QtBot
) -> None:
    before = state(coding_window)
    dialog = opened()
    assert [(name, files) for name, files, _ in dialog.found.rows.texts()] == [
        ("LZ-01-01", T1),
        ("LW-04-02", "\n".join(sorted(T2))),
        ("empty", "empty.txt"),
        ("LZ-01-01", "LZ-01-01.txt"),
    ]
    assert dialog.left_out.rows.texts() == [
        ("photo.jpg", "of a kind that cannot be read here"),
        ("~$x.docx", "only says that somebody has a file open"),
    ]
    assert [dialog.tabs.tabText(tab) for tab in (TO_READ, LEFT_OUT)] == ["To be &read (4)", "&Left out (2)"]
    assert dialog.accept_button.text() == "&Import 4 transcripts"
    qtbot.mouseClick(dialog.deep, LEFT, pos=QPoint(8, dialog.deep.height() // 2))
    qtbot.waitUntil(lambda: dialog.accept_button.text() == "&Import 3 transcripts")
    dialog.reject()
    assert state(coding_window) == before


def test_one_go_one_report_problems_first(coding_window: MainWindow, opened: Opener, qtbot: QtBot) -> None:
    dialog = opened()
    imported(dialog, qtbot)
    rows = dialog.report.rows.texts()
    assert [row[:2] for row in rows] == [
        ("refused", ""),
        ("already there", "LZ-01-01"),
        ("imported", "LZ-01-01 (2)"),
        ("imported", "LW-04-02"),
    ]
    assert "is empty" in rows[0][3]
    assert rows[1][3] == "Its text is in the project already, as “LZ-01-01”."
    assert rows[2][3].startswith("The name “LZ-01-01” was taken.")
    assert rows[3][4:14] == (
        "One file for each language",
        "Chinese – English",
        "34",
        "33",
        "1",
        "0",
        "0",
        "7,977",
        "7,773",
        "204",
    )
    assert dialog.headline.text() == "Imported: 2 · already there: 1 · refused: 1"
    assert names(coding_window) == ["LW-04-02", "LZ-01-01", "LZ-01-01 (2)"]
    dialog.reject()
    qtbot.waitUntil(lambda: not coding_window.tasks.busy)
    coding_window.undo()
    qtbot.waitUntil(lambda: names(coding_window) == ["LZ-01-01"])


def test_a_double_click_opens_the_transcript(coding_window: MainWindow, opened: Opener, qtbot: QtBot) -> None:
    dialog = opened()
    imported(dialog, qtbot)
    table = dialog.report
    place = table.visualRect(table.rows.index(3, 1)).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(table.viewport(), LEFT, pos=place)
    reading = coding_window.controller.reading if coding_window.controller else None
    assert reading is not None
    qtbot.waitUntil(lambda: reading.transcript is not None and reading.transcript.name == "LW-04-02")
    assert coding_window.transfers.dialog is None


def test_a_click_on_a_head_sorts_by_numbers(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened()
    imported(dialog, qtbot)
    header = dialog.report.horizontalHeader()
    dialog.report.scrollTo(dialog.report.rows.index(0, 11))
    for order in (sorted, lambda found: sorted(found, reverse=True)):
        place = header.sectionViewportPosition(11) + header.sectionSize(11) // 2
        qtbot.mouseClick(header.viewport(), LEFT, pos=QPointF(place, header.height() // 2).toPoint())
        shown = [int(row[11].replace(",", "") or -1) for row in dialog.report.rows.texts()]
        assert shown == order(shown)
        assert len(set(shown)) > 2
    dialog.reject()


def test_the_report_is_copied_and_saved_with_numbers(
    opened: Opener, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened()
    imported(dialog, qtbot)
    qtbot.mouseClick(dialog.copy_button, LEFT)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 1 + 4 + 1
    assert lines[0].split("\t")[:2] == ["Result", "Transcript"]
    for ending in (".xlsx", ".csv"):
        target = tmp_path / f"report{ending}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, to=target: (str(to), ""))
        qtbot.mouseClick(dialog.save_button, LEFT)
        qtbot.waitUntil(lambda to=target: to.exists() and not dialog.working)
    sheet = load_workbook(tmp_path / "report.xlsx").worksheets[0]
    (told,) = [row for row in sheet.iter_rows(values_only=True) if row[1] == "LW-04-02"]
    assert told[6:14] == (34, 33, 1, 0, 0, 7977, 7773, 204)
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == list(dialog.report.heads())
    assert rows[-1][:2] == ["Total", "2"]
    dialog.reject()


def test_stopping_in_the_middle_leaves_the_project_as_it_was(
    coding_window: MainWindow, opened: Opener, folder: Path, qtbot: QtBot
) -> None:
    for number in range(40):
        lines = [f"问：第{number}次的第{line}句？\n答：第{number}次的第{line}个回答。" for line in range(60)]
        (folder / f"made {number:02}.txt").write_text("\n".join(lines), encoding="utf-8")
    before = state(coding_window)
    dialog = opened()
    seen: list[str] = []
    qtbot.mouseClick(dialog.accept_button, LEFT)
    assert dialog._task is not None
    dialog._task.progressed.connect(
        lambda done, *_: done > 3 and (seen.append(dialog.headline.text()), dialog.reject())
    )
    qtbot.waitUntil(lambda: not dialog.working, timeout=20_000)
    assert seen
    assert seen[0].startswith("Reading ")
    assert dialog.trouble.text() == "Stopped; nothing was changed."
    assert state(coding_window) == before
    assert dialog.accept_button.isEnabled()
    dialog.reject()


def test_a_broken_file_neither_stops_the_others_nor_a_second_try(
    coding_window: MainWindow, opened: Opener, folder: Path, qtbot: QtBot
) -> None:
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 no archive")
    before = state(coding_window)
    dialog = opened()
    qtbot.mouseClick(dialog.accept_button, LEFT)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.working)
    assert dialog.trouble.text() == "Stopped; nothing was changed."
    assert dialog.isVisible()
    assert state(coding_window) == before
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.report.rows.rowCount() > 0 and not dialog.working, timeout=20_000)
    rows = dialog.report.rows.texts()
    assert [(row[0], row[2]) for row in rows[:2]] == [("refused", "broken.docx"), ("refused", "empty.txt")]
    assert "“broken.docx”" in rows[0][3]
    assert dialog.headline.text() == "Imported: 2 · already there: 1 · refused: 2"
    remark = dialog.report.columnWidth(3)
    assert remark >= 200  # its sentences can be read
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not coding_window.tasks.busy)
    assert names(coding_window) == ["LW-04-02", "LZ-01-01", "LZ-01-01 (2)"]


def test_a_folder_dropped_on_the_window_comes_here_and_files_go_to_the_preview(
    coding_window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    def drop(*paths: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(QPoint(5, 5), action, data, LEFT, none)
        QApplication.sendEvent(coding_window, entering)
        assert entering.isAccepted()
        QApplication.sendEvent(coding_window, QDropEvent(QPointF(5, 5), action, data, LEFT, none))

    drop(folder)
    dialog = shown_dialog(coding_window, qtbot)
    assert dialog.found.rows.rowCount() == 4
    dialog.reject()
    drop(*(folder / name for name in (T1, *T2)))
    preview = coding_window.transfers.dialog
    assert isinstance(preview, ImportDialog)
    qtbot.waitUntil(lambda: not preview.working and len(preview.candidates) == 2)
    preview.reject()


def test_the_fates_have_words() -> None:
    from opimpuc_qda.ui.views.importing_folder.report import fate

    assert len({fate(one) for one in Fate}) == len(Fate)
