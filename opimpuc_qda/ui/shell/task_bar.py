"""Progress in the status bar: it appears only when something takes a while, and can stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from opimpuc_qda.ui.shell import wording
from opimpuc_qda.ui.shell.tasks import Task, Tasks

PATIENCE = 400  # milliseconds of work before it is shown


class TaskBar(QWidget):
    """Shows the oldest function that runs, with a button that cancels it."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks: list[Task] = []
        self.doing, self.bar, self.cancel = QLabel(self), QProgressBar(self), QToolButton(self)
        self.bar.setFixedWidth(160)
        self.bar.setTextVisible(False)
        self.cancel.setAutoRaise(True)
        self.cancel.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.doing, self.bar, self.cancel):
            layout.addWidget(widget)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self.show)
        tasks.started.connect(self._add)
        tasks.ended.connect(self._drop)
        self._say()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface language may have changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _add(self, task: Task) -> None:
        if task.quiet:
            return
        self._tasks.append(task)
        if len(self._tasks) == 1:
            self._watch(task)

    def _drop(self, task: Task) -> None:
        if task not in self._tasks:  # quiet, or begun before the bar of a dialog was there
            return
        was_shown = self._tasks[:1] == [task]
        self._tasks.remove(task)
        if not self._tasks:
            self._patience.stop()
            self.hide()
        elif was_shown:
            self.hide()
            self._watch(self._tasks[0])

    def _watch(self, task: Task) -> None:
        self.doing.clear()
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        task.progressed.connect(self._progress)
        self._patience.start()

    def _progress(self, done: int, total: int, term: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.doing.setText(wording.progress(term))

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        for task in self._tasks[:1]:
            task.cancel()

    def _say(self) -> None:
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Stop; what was begun is taken back"))
