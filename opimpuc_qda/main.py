"""Starts the window: painted first, the project opened after that, the language libraries when idle."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, MutableMapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLibraryInfo, QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.resources import resource
from opimpuc_qda.ui.shell import crash
from opimpuc_qda.ui.shell.look import Look
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.shell.preferences import Preferences
from opimpuc_qda.ui.shell.recovery import interrupted

if TYPE_CHECKING:
    from opimpuc_qda.language.words import Segmenter

IDLE = 1500  # milliseconds after the first paint: whoever opens the window looks at it first


def choose_input_method(variables: MutableMapping[str, str], platform: str) -> None:
    """Let fcitx be reached on X11, where Qt's wheels bring the ibus plugin alone; fcitx 5 answers to it."""
    named = " ".join(variables.get(name, "") for name in ("QT_IM_MODULE", "XMODIFIERS", "GTK_IM_MODULE"))
    on_x11 = platform == "linux" and variables.get("QT_QPA_PLATFORM", "xcb").startswith("xcb")
    if on_x11 and "fcitx" in named and not _has_fcitx_plugin():
        variables["QT_IM_MODULE"] = "ibus"


def _has_fcitx_plugin() -> bool:
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    return any(plugins.glob("platforminputcontexts/*fcitx*"))


class FirstPaint(QObject):
    """Calls ``then`` once, when ``window`` has been painted for the first time."""

    def __init__(self, window: MainWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._then = window, then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: wait for the paint event, then for everything queued behind it."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return super().eventFilter(watched, event)


def run(path: Path | None) -> int:
    """Show the window, with the project at ``path`` if one is given, until it is closed."""
    choose_input_method(os.environ, sys.platform)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("OPIMPUC-QDA")
    app.setDesktopFileName("opimpuc-qda")
    app.setWindowIcon(QIcon(str(resource("icons/app.svg"))))
    preferences = Preferences()
    window = MainWindow(preferences, Look(app, preferences))
    crash.install(window.messages.problem)
    FirstPaint(window, lambda: begin(window, path))
    window.show()
    return app.exec()


def begin(window: MainWindow, path: Path | None) -> None:
    """What waits until the window has been seen: the project, then the language libraries.

    Without a project named, that is the one in which the program was interrupted, if it was.
    """
    path = path or interrupted()
    if path is not None:
        window.projects.open(path)
    QTimer.singleShot(
        IDLE, lambda: window.tasks.run(warm_up, lambda words: window.use_words(words.word_at), quiet=True)
    )


def warm_up(progress: Progress) -> Segmenter:
    """Load the words of the field and try both scripts once, so that no double click waits for it."""
    del progress
    from opimpuc_qda.language.words import Segmenter

    words = Segmenter(resource("lexicon/jieba-domain.txt"))
    for text, language in (("创客空间", "zh-Hans"), ("les lieux", "fr"), ("the places", "en")):
        words.words(text, language)
    return words
