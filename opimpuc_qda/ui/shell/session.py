"""An open project in the window: the project, who codes, and the refresh signal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from opimpuc_qda.domain.changes import Changes
from opimpuc_qda.domain.coder import Coder
from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.ui.shell.tasks import Task, Tasks

if TYPE_CHECKING:
    from opimpuc_qda.store.project import Project, View

T = TypeVar("T")


class Session(QObject):
    """``changed`` gives every :class:`Changes` of the project in the window's thread, after the commit."""

    changed = Signal(object)
    _committed = Signal(object)

    def __init__(self, project: Project, coder: Coder, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.coder = coder
        self.tasks = tasks
        self._committed.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = project.subscribe(self._note)

    def read(
        self,
        query: Callable[[View], T],
        on_done: Callable[[T], None],
        on_error: Callable[[BaseException], None] | None = None,
    ) -> Task:
        """Run ``query`` on a snapshot in a worker and give its answer to ``on_done``."""

        def work(_: Progress) -> T:
            with self.project.read() as view:
                return query(view)

        return self.tasks.run(work, on_done, on_error)

    def write(
        self,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[BaseException], None] | None = None,
    ) -> Task:
        """Run ``work``, which changes the project, after every write asked for before."""
        return self.tasks.run(work, on_done, on_error, writes=True)

    def unless_gone(self, error: BaseException) -> None:
        """For ``on_error``: tell of ``error``, unless what the work is about was taken away meanwhile."""
        if not isinstance(error, NoSuchThing):
            self.tasks.failed.emit(error)

    def close(self) -> None:
        """Stop what runs and close the project's file."""
        self._unsubscribe()
        self.tasks.abandon()
        self.project.close()

    def _note(self, changes: Changes) -> None:
        self._committed.emit(changes)
