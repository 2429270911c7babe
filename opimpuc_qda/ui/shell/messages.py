"""The one place that speaks to the person in boxes, questions and notices."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from opimpuc_qda.domain.errors import ProblemError, Unavailable
from opimpuc_qda.ui.shell import wording
from opimpuc_qda.ui.shell.crash import CrashDialog

NOTICE = 6000  # milliseconds a notice stays in the status bar


class Messages(QObject):
    """Boxes over ``window``; notices go to the signal ``noticed`` (text, milliseconds)."""

    noticed = Signal(str, int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def notice(self, text: str) -> None:
        """Say something that needs no answer, in the status bar."""
        self.noticed.emit(text, NOTICE)

    def problem(self, error: BaseException) -> None:
        """Say what went wrong; faults of the program come with a report that can be copied."""
        if isinstance(error, ProblemError):
            kind = (
                QMessageBox.Icon.Warning if isinstance(error, Unavailable) else QMessageBox.Icon.Information
            )
            self._box(kind, wording.sentence(error)).exec()
        else:
            CrashDialog(error, self._window).exec()

    def ask(self, question: str, yes: str) -> bool:
        """Ask before something that cannot simply be undone; ``yes`` names the deed."""
        box = self._box(QMessageBox.Icon.Question, question)
        deed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is deed

    def ask_name(self) -> str | None:
        """Ask how the person signs her codings; None when she would rather not say now."""
        while True:
            name, given = QInputDialog.getText(
                self._window,
                self.tr("Who is coding?"),
                self.tr(
                    "Your name stands beside your codings when the team merges its work.\n"
                    "It is asked once; you can use initials or a pseudonym."
                ),
                QLineEdit.EchoMode.Normal,
            )
            if not given or name.strip():
                return name.strip() or None

    def open_path(self) -> Path | None:
        """Ask which project to open."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open project"), _documents(), self.tr("Projects (*.opq)")
        )
        return Path(name) if name else None

    def save_path(self) -> Path | None:
        """Ask where a new project goes; the suffix is added where it lacks."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("New project"), _documents(), self.tr("Projects (*.opq)")
        )
        return (Path(name) if name.endswith(".opq") else Path(f"{name}.opq")) if name else None

    def _box(self, icon: QMessageBox.Icon, text: str) -> QMessageBox:
        box = QMessageBox(icon, "OPIMPUC-QDA", text, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        return box


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
