"""One question at a time: whoever asks another one does not want the answer to the first any more."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from opimpuc_qda.domain.progress import Progress

if TYPE_CHECKING:
    from opimpuc_qda.ui.shell.session import Session
    from opimpuc_qda.ui.shell.tasks import Task

T = TypeVar("T")


class Newest(QObject):
    """``failed`` gives what went wrong; ``rested`` tells that nothing is asked any more."""

    failed = Signal(object)
    rested = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = session.tasks
        self._task: Task | None = None
        self._round = 0
        self._tasks.ended.connect(self._ended)

    @property
    def busy(self) -> bool:
        """Whether an answer is to come."""
        return self._task is not None

    def ask(
        self,
        work: Callable[[Progress], T],
        show: Callable[[T], None],
        *,
        quiet: bool = False,
        writes: bool = False,
    ) -> None:
        """Run ``work`` in a worker and ``show`` its answer, unless something else is asked meanwhile."""
        self.stop()
        mine = self._round

        def answered(answer: T) -> None:
            if mine == self._round:
                show(answer)

        def wrong(error: BaseException) -> None:
            if mine == self._round:
                self.failed.emit(error)

        self._task = self._tasks.run(work, answered, wrong, quiet=quiet, writes=writes)

    def stop(self) -> None:
        """Do not ask any more."""
        self._round += 1
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.rested.emit()
