"""Which project the window shows: making, opening, leaving, the sample."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

from opimpuc_qda.domain.coder import Coder
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.shell.messages import Messages
from opimpuc_qda.ui.shell.preferences import Preferences
from opimpuc_qda.ui.shell.session import Session
from opimpuc_qda.ui.shell.tasks import Tasks

if TYPE_CHECKING:
    from opimpuc_qda.store.project import Project


class Projects(QObject):
    """``opened`` gives the new :class:`Session`; ``left`` tells that there is none any more."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, tasks: Tasks, messages: Messages, preferences: Preferences) -> None:
        super().__init__(messages)
        self._tasks, self._messages, self._preferences = tasks, messages, preferences
        self.session: Session | None = None

    def new(self) -> None:
        """Ask where, and make a project there."""
        if (path := self._messages.save_path()) is not None:
            self._enter(path, lambda name, _: _created(path, name))

    def choose(self) -> None:
        """Ask which project, and open it."""
        if (path := self._messages.open_path()) is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open the project at ``path``."""
        self._enter(path, lambda name, _: _opened(path, name))

    def sample(self) -> None:
        """Open the person's copy of the sample project; it is built from the sample transcripts at first."""
        path = sample_path()
        self._enter(path, lambda name, progress: _sample(path, name, progress), remember=False)

    def leave(self) -> None:
        """Close the project; everything is saved already."""
        if self.session is not None:
            session, self.session = self.session, None
            self.left.emit()
            session.close()

    def coder_name(self) -> str | None:
        """How the person signs; asked once. None when she would rather not say now."""
        if not self._preferences.settings.coder_name:
            name = self._messages.ask_name()
            if name is None:
                return None
            self._preferences.change(coder_name=name)
        return self._preferences.settings.coder_name

    def _enter(
        self, path: Path, how: Callable[[str, Progress], tuple[Project, Uid]], *, remember: bool = True
    ) -> None:
        if (name := self.coder_name()) is None:
            return

        def show(found: tuple[Project, Uid]) -> None:
            project, coder = found
            self.session = Session(project, Coder(coder, name), self._tasks, self)
            if remember:
                self._preferences.remember(path)
            self.opened.emit(self.session)

        self.leave()
        self._tasks.run(lambda progress: how(name, progress), show, writes=True)


def sample_path() -> Path:
    """Where the person's copy of the sample project lies."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "opimpuc-qda" / "sample.opq"


def _opened(path: Path, name: str) -> tuple[Project, Uid]:
    from opimpuc_qda.services.projects import coder_named, open_project

    project = open_project(path, name)
    return project, coder_named(project, name)


def _created(path: Path, name: str) -> tuple[Project, Uid]:
    from opimpuc_qda.services.projects import coder_named, create

    project = create(path, name)
    return project, coder_named(project, name)


def _sample(path: Path, name: str, progress: Progress) -> tuple[Project, Uid]:
    if not path.exists():
        from opimpuc_qda.services.sample import make_sample

        path.parent.mkdir(parents=True, exist_ok=True)
        make_sample(path, progress)
    return _opened(path, name)
