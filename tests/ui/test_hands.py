"""A key or a button that one test leaves down is not down in the next."""

from __future__ import annotations

from hands import let_go
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


def test_what_a_gesture_left_down_is_let_go(qtbot: QtBot) -> None:
    field = QWidget()
    qtbot.addWidget(field)
    QTest.keyPress(field, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        QTest.mousePress(field, button)
        assert button in QApplication.mouseButtons()
    QTest.keyPress(field, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.queryKeyboardModifiers() == Qt.KeyboardModifier.ShiftModifier
    let_go()
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton
    assert QApplication.queryKeyboardModifiers() == Qt.KeyboardModifier.NoModifier
