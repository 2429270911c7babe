from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.progress import Cancelled
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.resources import resource
from opimpuc_qda.services import projects
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.importing import dialog as module
from opimpuc_qda.ui.views.importing.dialog import ImportDialog

T1 = resource("sample/T1_LZ-01-01_zh-fr_table.docx")
T2 = [resource("sample/T2_LW-04-02_zh.txt"), resource("sample/T2_LW-04-02_en.txt")]
Opener = Callable[..., ImportDialog]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(coding_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Opener:
    """Opens the dialog by its key, with the files chosen, and waits until they are read."""

    def go(*paths: Path) -> ImportDialog:
        names = [str(path) for path in paths]
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
        coding_window.menus["transcripts.import"].trigger()
        dialog = coding_window.transfers.dialog
        assert isinstance(dialog, ImportDialog)
        settled(dialog, qtbot)
        return dialog

    return go


def settled(dialog: ImportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.working and len(dialog.candidates) > 0)


def finish(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.transfers.dialog is None and not window.tasks.busy)


def shown_names(window: MainWindow) -> list[str]:
    assert window.session is not None
    with window.session.project.read() as view:
        return [row.name for row in transcripts(view)]


def choose(combo: QComboBox, data: object, qtbot: QtBot) -> None:
    """Choose by keys, as a person would."""
    combo.setFocus()
    while combo.currentIndex() != combo.findData(data):
        key = Qt.Key.Key_Down if combo.currentIndex() < combo.findData(data) else Qt.Key.Key_Up
        combo.blockSignals(
            combo.currentIndex() + (1 if key == Qt.Key.Key_Down else -1) != combo.findData(data)
        )
        qtbot.keyClick(combo, key)
    combo.blockSignals(False)


def test_the_preview_says_what_was_understood(opened: Opener) -> None:
    dialog = opened(*T2)
    panel = dialog.panel
    assert panel.name.text() == "LW-04-02"
    assert panel.layout_choice.currentText() == "As recognised: One file for each language"
    assert panel.summary.text().splitlines() == [
        "Chinese: 34 turns · English: 33 turns · 2 speakers · no times",
        "33 pairs · 1 turn not translated · 0 uncertain pairs",
        "Characters: 7,977 in the file = 7,773 imported + 204 skipped",
    ]
    assert [combo.currentText() for combo in panel.files.combos.values()] == [
        "As recognised: GB18030 (also GBK, GB2312)",
        "As recognised: UTF-8",
    ]
    assert len(panel.pairs.table.rows.texts()) == 34
    assert [what for what, *_ in panel.skipped.rows.texts()] == ["head of the document"] * 2


def test_importing_is_one_operation_and_goes_to_the_new_transcript(
    coding_window: MainWindow, opened: Opener, qtbot: QtBot
) -> None:
    notices: list[str] = []
    coding_window.messages.noticed.connect(lambda text, _: notices.append(text))
    dialog = opened(*T2)
    qtbot.mouseClick(dialog.accept_button, LEFT)
    finish(coding_window, qtbot)
    controller = coding_window.controller
    assert controller is not None
    qtbot.waitUntil(
        lambda: controller.reading.transcript is not None and controller.reading.transcript.name == "LW-04-02"
    )
    assert notices == ["1 transcript imported"]
    qtbot.waitUntil(lambda: controller.glance.undo == "transcript.import")
    coding_window.undo()
    qtbot.waitUntil(lambda: shown_names(coding_window) == ["LZ-01-01"])
    qtbot.waitUntil(
        lambda: controller.reading.transcript is not None and controller.reading.transcript.name == "LZ-01-01"
    )


def test_an_undone_first_import_leaves_an_empty_page(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    projects.create(tmp_path / "new.opq", "Test Coder").close()
    window.projects.open(tmp_path / "new.opq")
    qtbot.waitUntil(lambda: window.controller is not None and not window.tasks.busy)
    controller = window.controller
    assert controller is not None
    for _ in range(2):
        window.transfers.import_transcripts(T2)
        dialog = window.transfers.dialog
        assert isinstance(dialog, ImportDialog)
        settled(dialog, qtbot)
        qtbot.mouseClick(dialog.accept_button, LEFT)
        qtbot.waitUntil(lambda: controller.reading.transcript is not None)
        qtbot.waitUntil(lambda: controller.glance.undo == "transcript.import" and not window.tasks.busy)
        window.undo()
        qtbot.waitUntil(lambda: controller.reading.transcript is None)
        assert not controller.situation().transcript
        qtbot.waitUntil(lambda: not window.tasks.busy)


def test_bad_files_are_told_and_good_ones_imported(
    coding_window: MainWindow, opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    empty = tmp_path / "notes.txt"
    empty.touch()
    dialog = opened(empty, T1, *T2)
    assert "“notes.txt” is empty" in dialog.panel.problem.text()
    assert not dialog.panel.tabs.isVisible()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert "its text is in the project already" in dialog.panel.problem.text()
    assert dialog.accept_button.text() == "&Import 1 transcript"
    qtbot.mouseClick(dialog.accept_button, LEFT)
    finish(coding_window, qtbot)
    assert shown_names(coding_window) == ["LW-04-02", "LZ-01-01"]


def test_a_new_name_is_what_is_imported(coding_window: MainWindow, opened: Opener, qtbot: QtBot) -> None:
    dialog = opened(*T2)
    dialog.panel.name.selectAll()
    qtbot.keyClicks(dialog.panel.name, "LZ-01-01")
    assert dialog.panel.problem.text() == "This transcript stays out: its name is taken."
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.panel.name, " Li")
    assert not dialog.panel.problem.isVisible()
    qtbot.keyClick(dialog.panel.name, Qt.Key.Key_Return)
    finish(coding_window, qtbot)
    assert shown_names(coding_window) == ["LZ-01-01", "LZ-01-01 Li"]


def test_a_corrected_role_is_imported(coding_window: MainWindow, opened: Opener, qtbot: QtBot) -> None:
    dialog = opened(*T2)
    dialog.panel.tabs.setCurrentWidget(dialog.panel.speakers)
    choose(dialog.panel.speakers.combos["答"], Role.MODERATOR, qtbot)
    qtbot.waitUntil(lambda: dialog.working)
    settled(dialog, qtbot)
    assert dialog.panel.speakers.combos["答"].currentText() == "Moderator"
    assert dialog.panel.speakers.combos["答"].hasFocus()
    qtbot.mouseClick(dialog.accept_button, LEFT)
    finish(coding_window, qtbot)
    assert coding_window.session is not None
    with coding_window.session.project.read() as view:
        read = read_transcript(view, transcripts(view)[0].uid)
    assert {turn.role for turn in read.original.turns if turn.speaker == "答"} == {Role.MODERATOR}


def test_a_wrong_encoding_is_told_and_can_be_taken_back(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened(*T2)
    choose(dialog.panel.files.combos[T2[0]], "utf-8", qtbot)
    qtbot.waitUntil(lambda: dialog.candidates[0].look.problem is not None and not dialog.working)
    assert "cannot be read as utf-8" in dialog.panel.problem.text()
    choose(dialog.panel.files.combos[T2[0]], None, qtbot)
    qtbot.waitUntil(lambda: dialog.candidates[0].look.prepared is not None)
    assert not dialog.panel.problem.isVisible()
    assert len(dialog.candidates) == 1  # the files stayed together


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_encoding_that_is_a_guess_is_told_with_words_to_judge_it_by(
    opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    short = tmp_path / "short.txt"
    short.write_bytes("问：好。\n".encode("gb18030"))
    dialog = opened(short)
    assert dialog.candidates.index(0).data() == "short\nChinese\nEncoding uncertain: “好。”"
    doubt = dialog.panel.doubt
    assert doubt.label.text() == (
        "The encoding is a guess: GB18030 (also GBK, GB2312). So short.txt reads: “好。”"
    )
    qtbot.mouseClick(doubt.button, LEFT)
    combo = dialog.panel.files.combos[short]
    assert combo.view().isVisible()
    qtbot.keyClick(combo.view(), Qt.Key.Key_Down)
    qtbot.keyClick(combo.view(), Qt.Key.Key_Down)
    qtbot.keyClick(combo.view(), Qt.Key.Key_Return)
    settled(dialog, qtbot)
    assert dialog.candidates[0].look.request.encodings == {short: "gb18030"}
    assert not doubt.isVisible()
    assert dialog.candidates.index(0).data() == "short\nChinese"


def test_a_subtitle_pair_is_one_transcript_by_its_times(
    coding_window: MainWindow, opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    files = [tmp_path / "车间_zh.srt", tmp_path / "车间_fr.srt"]
    sides = (("问：几点开门？", "答：十点。"), ("Q : À quelle heure ?", "R : À dix heures."))
    for path, lines in zip(files, sides, strict=True):
        shown = [f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{line}\n" for n, line in enumerate(lines, start=1)]
        path.write_text("\n".join(shown), encoding="utf-8")
    dialog = opened(*files)
    panel = dialog.panel
    assert panel.layout_choice.currentText() == "As recognised: Subtitles, one file for each language"
    assert panel.pairs.table.rows.texts() == [
        ("1", "0:00:01", "问 / Q", "几点开门？", "À quelle heure ?"),
        ("2", "0:00:02", "答 / R", "十点。", "À dix heures."),
    ]
    qtbot.keyClick(dialog.panel.name, Qt.Key.Key_Return)
    finish(coding_window, qtbot)
    assert shown_names(coding_window) == ["LZ-01-01", "车间"]


def test_a_spreadsheet_is_imported_with_a_corrected_role(
    coding_window: MainWindow, opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    for line in (
        ("时间", "说话人", "中文", "法文", "备注"),
        ("00:00:01", "采访人", "钱从哪里来？", "D'où vient l'argent ?", None),
        ("00:00:09", "小周", "他说一半是卖板子的。", "Il dit : pour moitié des cartes.", "再听一遍"),
    ):
        book.active.append(line)
    path = tmp_path / "turns.xlsx"
    book.save(path)
    dialog = opened(path)
    panel = dialog.panel
    assert [texts[1:3] for texts in panel.pairs.table.rows.texts()] == [
        ("0:00:01", "采访人"),
        ("0:00:09", "小周"),
    ]
    panel.tabs.setCurrentWidget(panel.speakers)
    choose(panel.speakers.combos["小周"], Role.INTERPRETER, qtbot)
    settled(dialog, qtbot)
    assert panel.speakers.combos["小周"].currentText() == "Interpreter"
    qtbot.mouseClick(dialog.accept_button, LEFT)
    finish(coding_window, qtbot)
    assert coding_window.session is not None
    with coding_window.session.project.read() as view:
        new = next(row for row in transcripts(view) if row.name == "turns")
        read = read_transcript(view, new.uid)
    assert [turn.role for turn in read.original.turns] == [Role.INTERVIEWER, Role.INTERPRETER]


def test_a_layout_that_does_not_fit_is_told(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened(*T2)
    choose(dialog.panel.layout_choice, "table, 2 columns", qtbot)
    qtbot.waitUntil(lambda: dialog.candidates[0].look.problem is not None)
    assert "does not fit" in dialog.panel.problem.text()
    assert not dialog.accept_button.isEnabled()
    choose(dialog.panel.layout_choice, None, qtbot)
    qtbot.waitUntil(lambda: dialog.candidates[0].look.prepared is not None)
    assert dialog.accept_button.isEnabled()


def test_files_with_unlike_names_are_joined(opened: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    here, there = tmp_path / "郭 entretien.txt", tmp_path / "reed bay.txt"
    here.write_bytes(T2[0].read_bytes())
    there.write_bytes(T2[1].read_bytes())
    dialog = opened(here, there)
    assert not dialog.join.isEnabled()
    dialog.list.selectAll()
    qtbot.mouseClick(dialog.join, LEFT)
    qtbot.waitUntil(lambda: len(dialog.candidates) == 1 and not dialog.working)
    item = dialog.candidates[0].look.prepared
    assert item is not None
    assert item.linked == 33


def test_only_what_is_not_translated_can_be_shown(opened: Opener, qtbot: QtBot) -> None:
    tab = opened(*T2).panel.pairs
    tab.filter.setFocus()
    for _ in range(2):
        qtbot.keyClick(tab.filter, Qt.Key.Key_Down)
    ((number, *_, translation),) = tab.table.rows.texts()
    assert (number, translation) == ("27", "(not translated)")


def test_more_files_can_be_added(opened: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = opened(T1)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in T2], ""))
    qtbot.mouseClick(dialog.more, LEFT)
    qtbot.waitUntil(lambda: len(dialog.candidates) == 2 and not dialog.working)
    assert dialog.list.currentIndex().row() == 1
    index = dialog.candidates.index(0)
    dialog.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert dialog.panel.name.text() == "LZ-01-01"


def test_escape_leaves_the_project_as_it_was(coding_window: MainWindow, opened: Opener, qtbot: QtBot) -> None:
    dialog = opened(*T2)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    finish(coding_window, qtbot)
    assert shown_names(coding_window) == ["LZ-01-01"]


def test_stopping_an_import_takes_it_back_and_keeps_the_preview(
    coding_window: MainWindow, opened: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = module.add

    def slow(project, coder, prepared, progress, habits):  # type: ignore[no-untyped-def]
        try:
            while True:
                progress.step(0, 1, "importing")
        except Cancelled:
            stopped.append(True)
        return real(project, coder, prepared, progress, habits)

    stopped: list[bool] = []
    monkeypatch.setattr(module, "add", slow)
    dialog = opened(*T2)
    qtbot.mouseClick(dialog.accept_button, LEFT)
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.working)
    assert stopped == [True]
    assert dialog.isVisible()
    assert dialog.trouble.text() == "Stopped; nothing was changed."
    assert shown_names(coding_window) == ["LZ-01-01"]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    finish(coding_window, qtbot)


def test_leaving_the_project_closes_the_dialog(coding_window: MainWindow, opened: Opener) -> None:
    opened(*T2)
    coding_window.projects.leave()
    assert coding_window.transfers.dialog is None


def test_files_dropped_on_the_window_are_looked_at(coding_window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in T2])
    actions, button, none = Qt.DropAction.CopyAction, LEFT, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), actions, data, button, none)
    QApplication.sendEvent(coding_window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(coding_window, QDropEvent(QPointF(5, 5), actions, data, button, none))
    dialog = coding_window.transfers.dialog
    assert isinstance(dialog, ImportDialog)
    settled(dialog, qtbot)
    assert dialog.panel.name.text() == "LW-04-02"
    dialog.reject()


def test_without_a_project_nothing_can_be_imported(window: MainWindow) -> None:
    for action in ("transcripts.import", "projects.merge", "workbook.export"):
        assert not window.menus[action].isEnabled()


@pytest.mark.parametrize("language", ["en", "fr", "zh_CN"])
def test_the_tab_key_begins_in_the_list_and_ends_at_the_buttons(
    coding_window: MainWindow, opened: Opener, qtbot: QtBot, language: str
) -> None:
    coding_window.look.use_language(language)
    dialog = opened(*T2)
    qtbot.waitUntil(lambda: all(combo.isVisible() for combo in dialog.panel.files.combos.values()))
    chain: list[QWidget] = []
    widget = dialog.nextInFocusChain()
    while widget is not dialog:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            chain.append(widget)
        widget = widget.nextInFocusChain()
    assert chain[0] is dialog.list
    assert chain[-2:] == dialog.buttons.buttons()
    panel = dialog.panel
    after_name = chain[chain.index(panel.name) :]
    assert after_name[1:6] == [panel.layout_choice, *panel.files.choices]
    assert dialog.size().width() <= dialog.screen().availableSize().width()
    dialog.reject()
