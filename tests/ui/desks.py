"""Somebody at the real window, with keys and a mouse: what the tests of editing start from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.dump import dump
from opimpuc_qda.queries.history import operations
from opimpuc_qda.queries.reading import ReadText, ReadTranscript, read_transcript
from opimpuc_qda.services import coding
from opimpuc_qda.ui.shell.main_window import MainWindow

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Desk:
    """A coder before an open transcript; ``notices`` are what the status bar said."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        assert window.controller is not None
        assert window.session is not None
        self.window, self.qtbot, self.session = window, qtbot, window.session
        self.controller = window.controller
        self.reading, self.canvas = self.controller.reading, self.controller.workspace.canvas
        self.notices: list[str] = []
        window.messages.noticed.connect(lambda text, _: self.notices.append(text))

    @property
    def shown(self) -> ReadTranscript:
        assert self.reading.transcript is not None
        return self.reading.transcript

    def text(self, side: int = 0) -> ReadText:
        return self.shown.texts[side]

    def go(self, turn: int, side: int = 0) -> None:
        """Put the caret into a turn (from 1)."""
        text = self.text(side)
        start = text.turns[turn - 1].span.start
        self.canvas.setFocus()
        self.canvas.go_to(text.uid, Span(start + 1, start + 1))

    def rest(self) -> None:
        """Until the page shows what the project has."""
        self.qtbot.waitUntil(lambda: not self.window.tasks.busy)
        self.qtbot.waitUntil(lambda: self.shown == self.stored())
        self.qtbot.waitUntil(lambda: not self.window.tasks.busy)

    def undo(self) -> None:
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.qtbot.waitUntil(self.window.menus["edit.undo"].isEnabled)
        QTest.keyClick(self.window, Key.Key_Z, Modifier.ControlModifier)
        self.rest()

    def stored(self) -> ReadTranscript:
        with self.session.project.read() as view:
            return read_transcript(view, self.shown.uid)

    def dump(self) -> str:
        with self.session.project.read() as view:
            return dump(view)

    def kinds(self) -> list[str]:
        """The operations of the project, oldest first."""
        with self.session.project.read() as view:
            return [row.kind for row in operations(view)]

    def coded(self, text: Uid, span: Span) -> Uid:
        """A coding made by the service."""
        with self.session.project.read() as view:
            code = next(code.uid for code in codebook(view).in_order() if code.codable)
        return coding.apply(self.session.project, self.session.coder.uid, code, text, span)
