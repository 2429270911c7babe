"""Asks before codes are merged, replaced or deleted: into which one, and what that does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.code_choices import CodeChoices
from opimpuc_qda.ui.models.sizes import grown_size

SIZE = QSize(520, 460)


class ActDialog(QDialog):
    """``looked_at`` gives the code that is marked as the target: show with ``say`` what would happen.

    Without ``choices`` there is nothing to choose; ``done_with`` gives the target ("" for none) at the end.
    """

    looked_at = Signal(str)
    done_with = Signal(str)

    def __init__(
        self, title: str, verb: str, choices: CodeChoices | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._choices = choices
        self.field, self.list = QLineEdit(self), QListView(self)
        self.effect, self.lines = QLabel(self), QListWidget(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.verb = self.buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self._arrange()
        self.buttons.accepted.connect(self._end)
        self.buttons.rejected.connect(self.reject)
        if choices is not None:
            self._let_choose(choices)
        self.resize(grown_size(SIZE))

    def target(self) -> Uid | None:
        """The code that is marked."""
        index = self.list.currentIndex()
        if self._choices is None or not index.isValid():
            return None
        code = self._choices[index.row()].code
        return code.uid if code else None

    def say(self, effect: str, lines: Sequence[str] = (), *, possible: bool = True) -> None:
        """Tell what would happen, with the codings it is about, and whether it can be done."""
        self.effect.setText(effect)
        self.lines.clear()
        self.lines.addItems(list(lines))
        self.lines.setVisible(bool(lines))
        self.verb.setEnabled(possible)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: arrows in the field move in the list."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}.get(event.key(), 0)
            row = self.list.currentIndex().row() + step
            if step and self._choices is not None and 0 <= row < len(self._choices):
                self.list.setCurrentIndex(self._choices.index(row))
            return bool(step)
        return super().eventFilter(watched, event)

    def _let_choose(self, choices: CodeChoices) -> None:
        self.list.setModel(choices)
        self.list.selectionModel().currentChanged.connect(lambda: self.looked_at.emit(self.target() or ""))
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self._narrow("")
        self.field.setFocus()

    def _narrow(self, typed: str) -> None:
        assert self._choices is not None
        self._choices.offer_targets(typed)
        self.list.setCurrentIndex(self._choices.index(0))
        self.looked_at.emit(self.target() or "")

    def _end(self) -> None:
        self.done_with.emit(self.target() or "")
        self.accept()

    def _arrange(self) -> None:
        self.effect.setWordWrap(True)
        self.effect.setTextFormat(Qt.TextFormat.PlainText)
        self.field.setPlaceholderText(self.tr("Find a code in any language"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.list.setAccessibleName(self.tr("Codes that fit"))
        self.lines.setAccessibleName(self.tr("Codings"))
        self.lines.hide()
        layout = QVBoxLayout(self)
        for widget in (self.field, self.list, self.effect, self.lines, self.buttons):
            layout.addWidget(widget)
        for widget in (self.field, self.list):
            widget.setVisible(self._choices is not None)
