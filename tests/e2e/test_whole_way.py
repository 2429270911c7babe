"""The whole way on the made samples: import, code, see the echo, merge, export, in the real window."""

from __future__ import annotations

import shutil
from collections import Counter

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from opimpuc_qda.domain.matrix import Counting
from opimpuc_qda.domain.progress import Silent
from opimpuc_qda.domain.span import Span
from opimpuc_qda.main import warm_up
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.codings import codings_of
from opimpuc_qda.queries.dump import dump
from opimpuc_qda.resources import resource
from opimpuc_qda.services import coding, exporting, importing, merging, projects, sample
from opimpuc_qda.ui.shell.look import Look
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.shell.preferences import Preferences

NAME = "Li"
WORD = "物料清单"


def new_project(path):
    """A project with the shipped codebook and both made transcripts."""
    with projects.create(path, NAME) as project:
        coder = projects.coder_named(project, NAME)
        drafts = importing.read_drafts([resource(f"sample/{name}") for name in sample.TRANSCRIPTS])
        importing.add(project, coder, [importing.prepare(draft) for draft in drafts])
    return path


@pytest.fixture
def at_window(qapp, qtbot):
    """Opens the real window on a project; everything is closed afterwards."""
    opened = []

    def open_at(path):
        preferences = Preferences()
        preferences.change(coder_name=NAME, language="en", theme="light")
        look = Look(qapp, preferences)
        window = MainWindow(preferences, look)
        opened.append((window, look))
        qtbot.addWidget(window)
        window.show()
        window.resize(1400, 900)
        window.projects.open(path)
        window.use_words(warm_up(Silent()).word_at)  # what start-up does when idle
        qtbot.waitUntil(lambda: window.controller is not None and bool(window.controller.glance.transcripts))
        rest(qtbot, window)
        return window

    yield open_at
    for window, look in opened:
        window.close()
        look.leave()


def rest(qtbot, window):
    qtbot.waitUntil(lambda: not window.tasks.busy)


def show(qtbot, window, name):
    """Turn to the transcript ``name``; returns it as it is shown."""
    controller = window.controller
    row = next(row for row in controller.glance.transcripts if row.name == name)
    controller.workspace.transcripts.mark(row.uid)
    qtbot.waitUntil(lambda: getattr(controller.reading.transcript, "uid", None) == row.uid)
    rest(qtbot, window)
    return controller.reading.transcript


def double_click(canvas, text, position):
    """Double-click the character at ``position`` of ``text``."""
    canvas.go_to(text, Span(position, position + 1))
    canvas.select(text, Span(position, position))
    place = canvas.to_viewport(canvas.sheet.caret(canvas.current_selection.caret))
    point = QPoint(round(place.left()) + 5, round(place.center().y()))
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)


def type_keys(text):
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget(), letter)


def test_from_import_to_workbook(tmp_path, qtbot, at_window):
    path = new_project(tmp_path / "项目 à moi.opq")
    colleague = tmp_path / "final(1).opq"
    shutil.copyfile(path, colleague)

    window = at_window(path)
    read = show(qtbot, window, "LZ-01-01")
    canvas = window.controller.workspace.canvas
    position = read.original.body.index(WORD) + 1
    double_click(canvas, read.original.uid, position)
    text, span = canvas.selection()
    assert span.of(read.original.body) == WORD

    type_keys("bom")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.controller.reading.coding is not None)
    rest(qtbot, window)
    project = window.session.project
    with project.read() as view:
        (made,) = codings_of(view, read.uid)
        assert codebook(view)[made.code].name == "GOV.ENG.OPEN_BOM"
    assert (made.text, made.span) == (text, span)

    translation = read.texts[1]
    (echo,) = read.echoes(read.original.uid, translation.uid).of(span)
    assert "nomenclature" in echo.of(translation.body)
    shown = canvas.grab().toImage()
    assert not shown.isNull()
    window.close()

    with projects.open_project(colleague, "Guo") as theirs:
        guo = projects.coder_named(theirs, "Guo")
        place = translation.body.index("la nomenclature")
        coding.apply(theirs, guo, made.code, translation.uid, Span(place, place + 15))

    with projects.open_project(path, NAME) as project:
        coder = projects.coder_named(project, NAME)
        report = merging.merge(project, coder, [colleague])
        assert report.added["coding"] == 1
        with project.read() as view:
            after = dump(view)
        assert merging.merge(project, coder, [colleague]).added == {}
        with project.read() as view:
            assert dump(view) == after
        workbook = tmp_path / "out.xlsx"
        exporting.workbook(project, workbook, Counting.PASSAGES)
        assert all(check.ok for check in projects.check(project))

    book = load_workbook(workbook)
    heads, *rows = book["Segments"].iter_rows(values_only=True)
    segments = [dict(zip(heads, row, strict=True)) for row in rows]
    assert Counter(row["Coder"] for row in segments) == {"Li": 1, "Guo": 1}
    assert WORD in {row["Original"] for row in segments}
    assert "la nomenclature" in {row["Translation"] for row in segments}


def test_undo_after_a_restart_in_the_window(tmp_path, qtbot, at_window):
    path = new_project(tmp_path / "p.opq")
    window = at_window(path)
    read = show(qtbot, window, "LZ-01-01")
    canvas = window.controller.workspace.canvas
    double_click(canvas, read.original.uid, read.original.body.index(WORD))
    type_keys("bom")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.controller.reading.coding is not None)
    rest(qtbot, window)
    window.close()

    again = at_window(path)
    show(qtbot, again, "LZ-01-01")
    qtbot.waitUntil(lambda: again.controller.glance.undo is not None)
    again.controller.workspace.canvas.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    rest(qtbot, again)
    with again.session.project.read() as view:
        assert codings_of(view, read.uid) == ()


def test_undo_turns_to_the_transcript_where_it_happened(tmp_path, qtbot, at_window):
    window = at_window(new_project(tmp_path / "p.opq"))
    read = show(qtbot, window, "LZ-01-01")
    canvas = window.controller.workspace.canvas
    double_click(canvas, read.original.uid, read.original.body.index(WORD))
    type_keys("bom")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.controller.reading.coding is not None)
    rest(qtbot, window)
    show(qtbot, window, "LW-04-02")
    canvas.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.controller.reading.transcript.uid == read.uid)
    rest(qtbot, window)
    assert canvas.caret()[0] == read.original.uid
