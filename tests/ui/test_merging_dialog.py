from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.codebook import Code
from opimpuc_qda.domain.errors import NoSuchFile, SameProject
from opimpuc_qda.domain.merge import Conflict, LookAlike, MergedFile, MergeReport, Unplaced
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.services import coding, projects
from opimpuc_qda.services.merge_preview import backups_of, preview_readable
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.merging import wording
from opimpuc_qda.ui.views.merging.dialog import MergeDialog
from opimpuc_qda.ui.views.merging.report_view import CONFLICTS, LOOK_ALIKES, UNPLACED, ReportView

LEFT = Qt.MouseButton.LeftButton
Opener = Callable[..., MergeDialog]


@pytest.fixture
def colleague(made_project: Path, tmp_path: Path) -> Path:
    """The copy of another coder: three codings, and another wording of the first code."""
    path = Path(shutil.copy(made_project, tmp_path / "Bo final(1).opq"))
    with projects.open_project(path, "Bo") as project:
        coder = projects.coder_named(project, "Bo")
        with project.read() as view:
            text = read_transcript(view, transcripts(view)[0].uid).original
            code = next(code for code in codebook(view).in_order() if code.codable)
        for turn in text.turns[1:4]:
            coding.apply(project, coder, code.uid, text.uid, turn.span)
        with project.write("code.change", coder) as change:
            change.set(Code, code.uid, "label", {**code.label, "en": "Bo's wording"})
    return path


@pytest.fixture
def opened(coding_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Opener:
    """Opens the dialog by its action, with the files chosen, and waits for the dry run."""

    def go(*paths: Path) -> MergeDialog:
        names = [str(path) for path in paths]
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
        coding_window.menus["projects.merge"].trigger()
        dialog = coding_window.transfers.dialog
        assert isinstance(dialog, MergeDialog)
        qtbot.waitUntil(lambda: not dialog.working)
        return dialog

    return go


def reword(window: MainWindow, label: str) -> None:
    assert window.session is not None
    project, coder = window.session.project, window.session.coder.uid
    with project.read() as view:
        code = next(code for code in codebook(view).in_order() if code.codable)
    with project.write("code.change", coder) as change:
        change.set(Code, code.uid, "label", {**code.label, "en": label})


def codings(window: MainWindow) -> int:
    assert window.session is not None
    with window.session.project.read() as view:
        return sum(row.codings for row in transcripts(view))


def test_the_dry_run_shows_what_would_come_and_changes_nothing(
    coding_window: MainWindow, opened: Opener, colleague: Path, qtbot: QtBot
) -> None:
    reword(coding_window, "my wording")
    dialog = opened(colleague)
    view = dialog.report_view
    assert "Nothing is changed until" in dialog.headline.text()
    ((name, coders, _, operations, remark),) = view.files.rows.texts()
    assert (name, remark) == ("Bo final(1).opq", "")
    assert "Bo" in coders
    assert operations.startswith("5 / ")
    assert ("Codings", "3", "0", "0") in view.counts.rows.texts()
    assert view.codings.rows.texts() == [("Bo", "LZ-01-01", "3", "0")]
    ((_, field, stands, other),) = view.conflicts.rows.texts()
    assert field == "label"
    assert {stands.split("\n")[1], other.split("\n")[1]} == {"en: my wording", "en: Bo's wording"}
    assert view.tabText(CONFLICTS) == "&Conflicts (1)"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert codings(coding_window) == 0


def test_merging_backs_up_first_reports_and_refreshes(
    coding_window: MainWindow, opened: Opener, colleague: Path, qtbot: QtBot
) -> None:
    assert coding_window.session is not None
    folder = backups_of(coding_window.session.project)
    for made_on_opening in folder.glob("*.opq"):
        made_on_opening.unlink()
    dialog = opened(colleague)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.merge_button.isVisible() and not dialog.working)
    (kept,) = folder.glob("*.opq")
    assert f"“{folder.name}”" in dialog.headline.text()
    assert dialog.report_view.codings.rows.texts() == [("Bo", "LZ-01-01", "3", "0")]
    qtbot.mouseClick(dialog.close_button, LEFT)
    assert codings(coding_window) == 3
    with projects.open_project(kept, "somebody") as before, before.read() as view:
        assert [row.codings for row in transcripts(view)] == [0]
    controller = coding_window.controller
    assert controller is not None
    qtbot.waitUntil(lambda: [row.codings for row in controller.glance.transcripts] == [3])
    again = opened(colleague)
    assert "Nothing new" in again.headline.text()
    assert not again.merge_button.isEnabled()
    assert again.report_view.files.rows.texts()[0][-1] == "nothing new"
    again.reject()


def test_files_that_cannot_be_merged_stay_out(
    coding_window: MainWindow, opened: Opener, colleague: Path, tmp_path: Path, project_file: Path
) -> None:
    stranger = tmp_path / "letter.opq"
    stranger.write_text("Dear team", encoding="utf-8")
    dialog = opened(stranger, colleague, project_file)
    remarks = {name: remark for name, *_, remark in dialog.report_view.files.rows.texts()}
    assert "is not a project" in remarks["letter.opq"]
    assert "this very project" in remarks[project_file.name]
    assert remarks[colleague.name] == ""
    assert dialog.merge_button.isEnabled()
    dialog.reject()
    alone = opened(stranger)
    assert "None of these files" in alone.headline.text()
    assert not alone.merge_button.isEnabled()
    assert not alone.save_button.isEnabled()
    alone.reject()


def test_the_report_is_saved_as_a_workbook(
    opened: Opener, colleague: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(colleague)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "rapport é"), ""))
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: not dialog.working and (tmp_path / "rapport é.xlsx").exists())
    cells = [
        cell for sheet in load_workbook(tmp_path / "rapport é.xlsx") for row in sheet.values for cell in row
    ]
    assert "Bo" in cells
    assert dialog.isVisible()
    dialog.reject()


def test_a_report_that_cannot_be_written_is_told_in_the_dialog(
    opened: Opener, colleague: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(colleague)
    target = tmp_path / "no folder" / "report.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert "“report.xlsx” cannot be written" in dialog.trouble.text()
    dialog.reject()


def test_everything_the_report_lists_is_shown(qtbot: QtBot) -> None:
    at = "2026-05-03T10:00:00Z"
    report = MergeReport(
        files=(MergedFile(Path("/data/a.opq"), 9, 0, ("Bo", "陈"), at),),
        added={},
        changed={"code": 2},
        removed={"memo": 1},
        lines=(),
        conflicts=(
            Conflict("code", Uid("c"), "GOV.X", "alive", "true", "Bo", at, "false", "", ""),
            Conflict("memo", Uid("m"), "note", "body", "one", "Bo", at, "two", "陈", at),
        ),
        lookalikes=(LookAlike("coder", "same name", Uid("1"), Uid("2"), "Bo"),),
        unplaced=(Unplaced("coding", Uid("u"), "code 77"), Unplaced("memo", Uid("v"), "creation")),
        operation=None,
    )
    view = ReportView()
    qtbot.addWidget(view)
    view.show_report(report, {Path("/data/b.opq"): "It is empty."})
    assert [row[-1] for row in view.files.rows.texts()] == ["nothing new", "It is empty."]
    assert view.counts.rows.texts() == [("Codes", "0", "2", "0"), ("Memos", "0", "0", "1")]
    deleted, body = view.conflicts.rows.texts()
    assert (deleted[2].split("\n")[1], deleted[3]) == ("kept", "somebody\ndeleted")
    assert (body[1], body[3].split("\n")[1]) == ("text", "two")
    assert view.lookalikes.rows.texts() == [("Coders", "Bo", "the same name")]
    assert [row[2] for row in view.unplaced.rows.texts()] == ["Codes: 77", "the file that made it"]
    assert [view.tabText(tab)[-3:] for tab in (CONFLICTS, LOOK_ALIKES, UNPLACED)] == ["(2)", "(1)", "(2)"]


def test_only_wordings_that_differ_are_shown() -> None:
    one = Conflict(
        "code", Uid("c"), "X", "label", '{"en":"a","fr":"b"}', "", "", '{"en":"c","fr":"b"}', "", ""
    )
    assert wording.values(one) == ("en: a", "en: c")
    broken = replace(one, stands="{not json")
    assert wording.values(broken) == ("{not json", one.other)


def test_the_service_leaves_out_what_cannot_be_read(
    project_file: Path, colleague: Path, tmp_path: Path
) -> None:
    with projects.open_project(project_file, "Ann") as project:
        away = tmp_path / "away.opq"
        found = preview_readable(project, [away, colleague, project_file])
        assert found.paths == (colleague,)
        assert [type(problem) for problem in found.problems.values()] == [NoSuchFile, SameProject]
        assert found.report is not None
        assert found.report.added["coding"] == 3
        assert preview_readable(project, [away]).report is None
