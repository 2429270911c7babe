"""Previews beside the window's work: of questions that follow each other only the last is answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from opimpuc_qda.domain.errors import ProblemError

if TYPE_CHECKING:
    from opimpuc_qda.store.project import Project
    from opimpuc_qda.ui.shell.session import Session
    from opimpuc_qda.ui.shell.tasks import Task

T = TypeVar("T")


class Foresight:
    """Asks ``session`` what an act would do, in a worker."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._round = 0
        self._task: Task | None = None

    def ask(
        self, work: Callable[[Project], T], show: Callable[[T], None], refuse: Callable[[ProblemError], None]
    ) -> None:
        """Give what ``work`` finds to ``show``, or the problem it meets to ``refuse``."""
        self.forget()
        mine = self._round

        def answered(found: T) -> None:
            if mine == self._round:
                show(found)

        def failed(error: BaseException) -> None:
            if not isinstance(error, ProblemError):
                self._session.tasks.failed.emit(error)
            elif mine == self._round:
                refuse(error)

        self._task = self._session.tasks.run(lambda _: work(self._session.project), answered, failed)

    def forget(self) -> None:
        """Care no more for what was asked."""
        self._round += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None
