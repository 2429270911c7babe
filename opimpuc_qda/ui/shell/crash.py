"""Faults of the program itself: a dialog with a report that can be copied. Data is safe by transactions."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable
from traceback import format_exception
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda import __version__


def report(error: BaseException) -> str:
    """Versions and the trace of ``error``, for a bug report; no text of the project is in it."""
    head = f"OPIMPUC-QDA {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    return f"{head}, {platform.platform()}\n\n{''.join(format_exception(error))}"


def install(show: Callable[[BaseException], None]) -> None:
    """Hand every exception that nobody catches in the window's thread to ``show``."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            show(error)

    sys.excepthook = hook


class CrashDialog(QDialog):
    """Says calmly that the program is at fault, and gives the report."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumSize(640, 420)
        explanation = QLabel(
            self.tr(
                "The program made a mistake. Everything you did before this step is saved, and your project "
                "is safe. You can go on working. Please copy this report, look through it for words of your "
                "interviews, and send it to the people who look after the program."
            )
        )
        explanation.setWordWrap(True)
        self.details = QPlainTextEdit(report(error))
        self.details.setReadOnly(True)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (explanation, self.details, buttons):
            layout.addWidget(widget)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.details.toPlainText())
