"""Whatever a person does, in whatever order: what is drawn is what the project holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opimpuc_qda.queries.codings import codings_of
from opimpuc_qda.queries.tables import code_counts
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.settings import ARRANGEMENTS, MARKINGS, SNAPS
from opimpuc_qda.ui.models.graphemes import Graphemes
from opimpuc_qda.ui.shell.main_window import MainWindow

Gesture = Callable[["Hands"], None]


@dataclass(frozen=True, slots=True)
class Hands:
    """Mouse and keyboard over the window."""

    window: MainWindow
    qtbot: QtBot

    @property
    def canvas(self):
        return self.window.controller.workspace.canvas

    def rest(self) -> None:
        """Wait until nothing is under way any more."""
        self.qtbot.waitUntil(lambda: not self.window.tasks.busy, timeout=20_000)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.focusWidget() or self.canvas, key, modifiers)

    def point(self, x: float, y: float) -> QPoint:
        view = self.canvas.viewport()
        return QPoint(round(x * (view.width() - 1)), round(y * (view.height() - 1)))


def click(x: float, y: float, times: int, *, shift: bool) -> Gesture:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier

    def act(hands: Hands) -> None:
        view, at = hands.canvas.viewport(), hands.point(x, y)
        for nth in range(times):
            press = QTest.mouseDClick if nth == 1 else QTest.mouseClick
            press(view, Qt.MouseButton.LeftButton, held, at)

    return act


def drag(x: float, y: float, to_x: float, to_y: float) -> Gesture:
    def act(hands: Hands) -> None:
        view, start, end = hands.canvas.viewport(), hands.point(x, y), hands.point(to_x, to_y)
        if hands.canvas.is_selected_at(QPointF(start)):
            return  # that begins a drag of the platform, which waits for a drop
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        for at in (QPoint((start + end) / 2), end):
            QApplication.sendEvent(view, moved(view.mapToGlobal(at), at))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)

    return act


def moved(where: QPoint, at: QPoint) -> QMouseEvent:
    left = Qt.MouseButton.LeftButton
    kind = QMouseEvent.Type.MouseMove
    return QMouseEvent(kind, QPointF(at), QPointF(where), left, left, Qt.KeyboardModifier.NoModifier)


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Gesture:
    return lambda hands: hands.key(code, modifiers)


def act_on(action: str) -> Gesture:
    def act(hands: Hands) -> None:
        made = hands.window.menus[action]
        if made.isEnabled():
            made.trigger()

    return act


def resize(width: int) -> Gesture:
    return lambda hands: hands.window.resize(width, 700)


def compose(words: str) -> Gesture:
    """An input method writes into whatever has the focus: the page takes nothing of it."""

    def act(hands: Hands) -> None:
        for event in (QInputMethodEvent(words, []), QInputMethodEvent()):
            event.setCommitString("" if event.preeditString() else words)
            QApplication.sendEvent(hands.canvas, event)

    return act


def other_transcript(nth: int) -> Gesture:
    def act(hands: Hands) -> None:
        rows = hands.window.controller.glance.transcripts
        if rows:
            hands.window.controller.workspace.transcripts.mark(rows[nth % len(rows)].uid)

    return act


def apply_code(nth: int) -> Gesture:
    def act(hands: Hands) -> None:
        codes = hands.window.controller.workspace.codebook.tree.codebook.in_order()
        usable = [code for code in codes if code.can_be_applied]
        hands.window.controller.apply(usable[nth % len(usable)].uid)

    return act


def wait(hands: Hands) -> None:
    hands.rest()


share = st.floats(0, 1)
SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
ACTIONS = (
    *(f"snap.{name}" for name in SNAPS),
    *(f"arrangement.{name}" for name in ARRANGEMENTS),
    *(f"marking.{name}" for name in MARKINGS),
    *(
        "view.larger",
        "view.smaller",
        "go.sentence.next",
        "go.coding.next",
        "go.uncoded.next",
        "go.overlapping",
    ),
    *("coding.end.later", "coding.end.earlier", "coding.start.later", "coding.start.earlier"),
)
GESTURES = st.one_of(
    st.builds(click, share, share, st.integers(1, 4), shift=st.booleans()),
    st.builds(drag, share, share, share, share),
    st.builds(key, st.sampled_from(ARROWS), st.sampled_from((SHIFT, CONTROL, SHIFT | CONTROL))),
    st.builds(key, st.sampled_from([Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Delete, Qt.Key.Key_PageDown])),
    st.builds(apply_code, st.integers(0, 3)),
    st.builds(key, st.sampled_from([Qt.Key.Key_Z, Qt.Key.Key_Y]), st.just(CONTROL)),
    st.builds(act_on, st.sampled_from(ACTIONS)),
    st.builds(resize, st.integers(500, 1500)),
    st.builds(compose, st.sampled_from(["zhong", "中文", "é"])),
    st.builds(other_transcript, st.integers(0, 1)),
    st.just(wait),
)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(GESTURES, min_size=5, max_size=25))
def test_view_and_project_agree(coding_window: MainWindow, qtbot: QtBot, gestures: list[Gesture]) -> None:
    hands = Hands(coding_window, qtbot)
    hands.canvas.setFocus()
    for gesture in gestures:
        gesture(hands)
    QTest.keyRelease(hands.canvas, Qt.Key.Key_Shift)
    coding_window.controller.settle()
    hands.rest()
    come_back(hands)
    qtbot.waitUntil(lambda: drawn(hands) == kept(hands), timeout=20_000)
    assert counts_agree(hands)
    assert selection_is_whole(hands)
    assert rows_are_drawn(hands)


def come_back(hands: Hands) -> None:
    """Where even the import was undone, nothing is shown; to redo brings the transcript back."""
    for _ in range(30):
        if hands.window.controller.reading.transcript is not None:
            return
        assert hands.canvas.sheet is None
        hands.window.controller.redo()
        hands.rest()
        other_transcript(0)(hands)
        hands.rest()


def drawn(hands: Hands) -> Counter:
    index, texts = hands.canvas.sheet.document.index, hands.window.controller.reading.transcript.texts
    return Counter((row.uid, row.code, row.text, row.span) for text in texts for row in index.of(text.uid))


def kept(hands: Hands) -> Counter:
    with hands.window.session.project.read() as view:
        rows = codings_of(view, hands.window.controller.reading.transcript.uid)
    return Counter((row.uid, row.code, row.text, row.span) for row in rows)


def counts_agree(hands: Hands) -> bool:
    controller = hands.window.controller
    with hands.window.session.project.read() as view:
        counts, listed = code_counts(view), transcripts(view)
    tree = controller.workspace.codebook.tree
    hands.qtbot.waitUntil(lambda: controller.glance.transcripts == tuple(listed), timeout=20_000)
    return all(
        tree._own.get(code.uid, 0) == (counts[code.uid].own if code.uid in counts else 0)
        for code in tree.codebook.in_order()
    )


def selection_is_whole(hands: Hands) -> bool:
    """It stands in a turn of a text that is shown, between whole characters, and is what the binding says."""
    canvas, passage = hands.canvas, hands.window.controller.reading.passage
    sheet, selection = canvas.sheet, canvas.current_selection
    assert selection.side in sheet.geometry.shown
    assert passage == canvas.selection()
    body = sheet.document.texts[selection.side].body
    span = selection.span or selection.origin
    whole = Graphemes(body)
    assert 0 <= span.start <= span.end <= len(body)
    return all(whole.floor(end) == end for end in (span.start, span.end, selection.caret.position))


def rows_are_drawn(hands: Hands) -> bool:
    """The stripes beside the rows that are seen are those of the codings there, each once."""
    sheet = hands.canvas.sheet
    for row in hands.canvas.visible_rows():
        for side in sheet.geometry.shown:
            stripes = Counter(stripe.mark.key for stripe in sheet.row_margins(row)[side].stripes)
            marks = Counter(mark.key for mark in sheet.document.marks(row, side))
            assert stripes == marks
    return True
