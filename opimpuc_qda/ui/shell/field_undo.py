"""Undo goes to the text field one types in first, and to the project once the field has nothing left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


def undo_in(field: QWidget | None) -> bool:
    """Take back typing in ``field``; False where there is nothing to take back."""
    return _can(field, redo=False) and _did(field, redo=False)


def redo_in(field: QWidget | None) -> bool:
    """Bring typing back in ``field``; False where there is nothing to bring back."""
    return _can(field, redo=True) and _did(field, redo=True)


class FieldUndo(QObject):
    """Keeps fields without anything to undo from swallowing the keys for it."""

    def watch(self, field: QWidget) -> None:
        """Let the undo keys through ``field`` where it cannot use them."""
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a field claims its keys in a shortcut override, whether or not it can use them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            field = watched if isinstance(watched, QWidget) else None
            for key, redo in ((QKeySequence.StandardKey.Undo, False), (QKeySequence.StandardKey.Redo, True)):
                if event.matches(key) and not _can(field, redo=redo):
                    event.ignore()
                    return True
        return super().eventFilter(watched, event)


def _can(field: QWidget | None, *, redo: bool) -> bool:
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable() if redo else field.isUndoAvailable()
    if isinstance(field, QPlainTextEdit):
        document = field.document()
        return document.isRedoAvailable() if redo else document.isUndoAvailable()
    return False


def _did(field: QWidget | None, *, redo: bool) -> bool:
    if isinstance(field, QLineEdit | QPlainTextEdit):
        (field.redo if redo else field.undo)()
    return True
