"""The canvas as screen readers see it.

Two traps of the binding: Python's ``None`` is no null pointer where an interface is asked for, and the
factory keeps its answers to the end, so that they must not keep the canvas.
"""

from __future__ import annotations

from functools import cache
from typing import cast
from weakref import ref

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget
from shiboken6 import VoidPtr

from opimpuc_qda.ui.views.reading.spoken import Voice

NOTHING = VoidPtr(0)


class AccessibleCanvas(QAccessibleWidget):
    """A read-only text with the turn at the caret; ``voice`` knows what there is to say."""

    def __init__(self, canvas: QAbstractScrollArea, voice: Voice) -> None:
        super().__init__(canvas, QAccessible.Role.EditableText, "")
        self._voice = ref(voice)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """Qt: the address of the interface ``kind``; questions about text go to the unseen field."""
        found: object = None
        voice = self._voice()
        if kind is not QAccessible.InterfaceType.TextInterface:
            found = super().interface_cast(kind)
        elif voice is not None:
            found = QAccessible.queryAccessibleInterface(voice.words()).interface_cast(kind)
        return cast("int", NOTHING if found is None else found)

    def text(self, kind: QAccessible.Text) -> str:
        """Qt: name and description."""
        voice = self._voice()
        if voice is not None and kind == QAccessible.Text.Name:
            return voice.name()
        if voice is not None and kind == QAccessible.Text.Description:
            return voice.description()
        return super().text(kind)

    def state(self) -> QAccessible.State:
        """Qt: can be read and selected from, not written in."""
        found = super().state()
        found.readOnly = found.multiLine = found.selectableText = 1
        return found


@cache
def speak_for_canvases() -> None:
    """Let Qt ask us when a screen reader asks for a canvas; once in the life of the program."""
    QAccessible.installFactory(_made)


def _made(kind: str, widget: QObject) -> AccessibleCanvas | None:  # noqa: ARG001  (Qt's signature)
    if not isinstance(widget, QAbstractScrollArea):
        return None
    voice = widget.findChild(Voice, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return AccessibleCanvas(widget, voice) if voice is not None else None
