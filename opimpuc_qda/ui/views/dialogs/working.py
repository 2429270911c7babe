"""A dialog with work beside it: one function at a time, stopped with it, problems told inside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.domain.errors import ProblemError
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.ui.models.sizes import grown_size
from opimpuc_qda.ui.views.dialogs.desk import Desk

if TYPE_CHECKING:
    from opimpuc_qda.ui.shell.tasks import Task

T = TypeVar("T")
ROOM = QSize(40, 90)  # pixels of the screen that a dialog leaves free for its frame and the task bar


class WorkingDialog(QDialog):
    """Subclasses put their widgets into ``page`` and say in :meth:`suit` what is possible when."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.page = QVBoxLayout()
        self.trouble = QLabel()
        self.buttons = QDialogButtonBox()
        self._task: Task | None = None
        self._writing = self._stopping = False
        self._round = 0
        self.setModal(True)
        self.buttons.rejected.connect(self.reject)
        desk.session.tasks.ended.connect(self._ended)

    @property
    def working(self) -> bool:
        """Whether a function of this dialog runs."""
        return self._task is not None

    def begin(
        self,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        *,
        writes: bool = False,
        queued: bool = False,
    ) -> None:
        """Run ``work`` in a worker, then call ``then`` with its answer; what ran before is stopped.

        Problems are told in the dialog. ``writes``: the work changes the project, so that closing the dialog
        stops it first and waits until it is taken back. ``queued``: it leaves the project as it is, but
        needs the place of a writer.
        """
        self.stop()
        self._round += 1
        mine = self._round

        def answered(answer: T) -> None:
            if mine == self._round:
                then(answer)

        def failed(error: BaseException) -> None:
            if mine == self._round:
                self.fail(error)

        self.tell("")
        self._writing, self._stopping = writes, False
        self._task = self.desk.session.tasks.run(work, answered, failed, writes=writes or queued)
        self.suit()

    def stop(self) -> None:
        """Stop what runs, and do not care for its answer."""
        self._round += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def fail(self, error: BaseException) -> None:
        """Tell a problem in the dialog; faults of the program are told by the window."""
        if isinstance(error, ProblemError):
            self.tell(self.desk.sentence(error))
        else:
            self.desk.session.tasks.failed.emit(error)

    def tell(self, problem: str) -> None:
        """Show a sentence above the buttons; "" for none."""
        self.trouble.setText(problem)
        self.trouble.setVisible(bool(problem) and self.trouble.parent() is not None)

    def suit(self) -> None:
        """Enable what is possible now; called when work begins and ends."""

    def show_sized(self, size: QSize) -> None:
        """Show the dialog over its window: ``size`` is meant for usual words; the screen is the limit."""
        layout = self._finish()
        wanted = grown_size(size)
        wanted.setHeight(max(wanted.height(), layout.totalMinimumHeightForWidth(wanted.width())))
        self.resize(wanted.boundedTo(self.screen().availableSize() - ROOM))
        self.open()

    def reject(self) -> None:
        """Qt: Escape and Cancel; a change of the project that runs is taken back first."""
        if self._task is not None and self._writing:
            self._stopping = True
            self._task.cancel()
        else:
            super().reject()

    def abort(self) -> None:
        """Close whatever is going on: the project is being left."""
        self.done(QDialog.DialogCode.Rejected)

    def done(self, result: int) -> None:
        """Qt: the dialog ends; answers that come later reach nobody."""
        self.stop()
        super().done(result)
        self.deleteLater()

    def _ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            if self._stopping:
                self.tell(self.tr("Stopped; nothing was changed."))
            self.suit()

    def _finish(self) -> QVBoxLayout:
        """Put the foot below the page: it joins the dialog last, and so comes last to the Tab key."""
        self.trouble.setWordWrap(True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setProperty("role", "trouble")
        self.trouble.setVisible(bool(self.trouble.text()))
        foot = QHBoxLayout()
        foot.addWidget(self.desk.progress(self))
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.addLayout(self.page, 1)
        layout.addWidget(self.trouble)
        layout.addLayout(foot)
        for button in self.findChildren(QPushButton):
            accepts = self.buttons.buttonRole(button) is QDialogButtonBox.ButtonRole.AcceptRole
            button.setAutoDefault(accepts)
            button.setDefault(accepts)
        return layout
