"""The history in the real window: listed, filtered, gone to, taken back; and nothing but the text."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.errors import ChangedSince
from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.acts import Act, Subject
from opimpuc_qda.services import coding
from opimpuc_qda.ui.models.history_list import ACT, DAY, HistoryList
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.history.binding import HistoryBinding
from opimpuc_qda.ui.views.history.panel import HistoryPanel


def shown_history(window: MainWindow, qtbot: QtBot) -> HistoryPanel:
    """The panel, opened by its key, with its first page read."""
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    made = window.controller.workspace.findChild(HistoryBinding)
    wait_read(made.panel, qtbot)
    return made.panel


def wait_read(panel: HistoryPanel, qtbot: QtBot) -> None:
    """Until the first row is read anew."""
    model = panel.acts
    qtbot.waitUntil(lambda: model.rowCount() > 0 and model.index(0).data(ACT) is not None)


def kinds(panel: HistoryPanel) -> list[str]:
    acts = [panel.acts.index(row).data(ACT) for row in range(panel.acts.rowCount())]
    return [act.kind for act in acts if act]


def code_some(window: MainWindow, start: int = 40) -> str:
    session, shown = window.session, window.controller.reading.transcript
    code = next(
        one.uid for one in window.controller.workspace.codebook.tree.codebook.in_order() if one.can_be_applied
    )
    return coding.apply(session.project, session.coder.uid, code, shown.original.uid, Span(start, start + 6))


def test_a_coding_is_listed_gone_to_and_taken_back(coding_window: MainWindow, qtbot: QtBot) -> None:
    uid = code_some(coding_window)
    panel = shown_history(coding_window, qtbot)
    assert kinds(panel)[0] == "coding.apply"
    act = panel.current()
    assert act.coder_name in panel.acts.index(0).data()
    assert act.subject.transcript_name in panel.acts.index(0).data()
    assert "apply a code" in panel.acts.index(0).data()
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    canvas = coding_window.controller.workspace.canvas
    qtbot.waitUntil(lambda: canvas.selection() == (act.subject.text, act.subject.span))
    qtbot.mouseClick(panel.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kinds(panel)[:1] == ["undo"])
    assert panel.acts.index(1).data(ACT).undone
    qtbot.waitUntil(lambda: canvas.coding(uid) is None)
    qtbot.waitUntil(panel.undo.isEnabled)
    qtbot.mouseClick(panel.undo, Qt.MouseButton.LeftButton)  # an undo is undone
    qtbot.waitUntil(lambda: kinds(panel)[:1] == ["redo"])
    qtbot.keyClick(panel.list, Qt.Key.Key_Escape)
    assert panel.isHidden()


def test_what_something_depends_on_is_refused_in_a_sentence(
    coding_window: MainWindow, problems: list[BaseException], qtbot: QtBot
) -> None:
    uid = code_some(coding_window)
    session = coding_window.session
    coding.resize(session.project, session.coder.uid, uid, Span(40, 50))
    panel = shown_history(coding_window, qtbot)
    panel.list.setCurrentIndex(panel.acts.index(1))
    qtbot.mouseClick(panel.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(problems) == 1)
    assert isinstance(problems.pop(), ChangedSince)


def test_filters(coding_window: MainWindow, qtbot: QtBot) -> None:
    code_some(coding_window)
    panel = shown_history(coding_window, qtbot)
    everything = panel.acts.rowCount()
    panel.kind.setCurrentIndex(1)
    qtbot.waitUntil(lambda: panel.acts.rowCount() == 1)
    panel.kind.setCurrentIndex(0)
    qtbot.waitUntil(lambda: panel.acts.rowCount() == everything)
    panel.field.setText("no such words")
    qtbot.waitUntil(lambda: panel.acts.rowCount() == 0)
    assert not panel.undo.isEnabled()


def test_only_the_text(coding_window: MainWindow, qtbot: QtBot) -> None:
    space = coding_window.controller.workspace
    for hidden in (True, False):
        qtbot.keyClick(coding_window, Qt.Key.Key_F11)
        assert space.transcripts.isHidden() is space.codebook.parentWidget().isHidden() is hidden
        assert space.canvas.isVisible()
        assert coding_window.menuBar().isVisible()


def made_acts(count: int, day: int = 2) -> list[Act]:
    about = Subject(("A.B", "A.C"), 5, None, "T")
    return [
        Act("u", "coding.apply", "", "c", "Lin", f"2026-03-0{day}T12:0{n % 10}:00Z", False, True, True, about)
        for n in range(count)
    ]


def test_the_model_reads_by_pages_and_says_a_day_once(qtbot: QtBot) -> None:
    del qtbot
    model = HistoryList(lambda kind: kind, lambda: date(2026, 3, 2))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    asked: list[tuple[int, int]] = []
    model.wanted.connect(lambda start, stop: asked.append((start, stop)))
    model.show_count(100_000)
    assert model.index(50_000).data() == "…"
    assert (50_000, 50_040) in asked
    old = model.version
    model.show_count(50)
    model.fill(old, 0, made_acts(40))
    assert model.index(0).data(ACT) is None
    model.fill(model.version, 0, [*made_acts(3), *made_acts(2, 1)])
    assert [model.index(row).data(DAY) for row in range(5)] == ["Today", "", "", "Yesterday", ""]
    assert model.index(0).data().endswith("Lin  coding.apply · A.B, A.C +3 · T")


def test_acts_are_painted_at_once_however_many(coding_window: MainWindow, qtbot: QtBot) -> None:
    panel = shown_history(coding_window, qtbot)
    panel.acts.show_count(100_000)
    size = panel.list.itemDelegate().sizeHint(QStyleOptionViewItem(), panel.acts.index(0))
    assert size.height() > 0
    assert not panel.list.grab().isNull()
