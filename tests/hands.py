"""The keys and buttons of the one keyboard and mouse that all tests of the window share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def let_go() -> None:
    """Release what a gesture left down: Qt remembers it for the whole program, not for one window."""
    if QApplication.instance() is None:
        return
    if not _held():
        return
    nobody = QWidget()
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton):
        if button in QApplication.mouseButtons():
            QTest.mouseRelease(nobody, button)
    QTest.keyRelease(nobody, Qt.Key.Key_Shift)
    nobody.deleteLater()


def _held() -> bool:
    return bool(QApplication.mouseButtons().value or QApplication.queryKeyboardModifiers().value)
