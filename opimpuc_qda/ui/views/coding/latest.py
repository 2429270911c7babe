"""Asks the project the same question again whenever it may have another answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from opimpuc_qda.store.project import View
    from opimpuc_qda.ui.shell.session import Session

T = TypeVar("T")


class Latest(Generic[T]):
    """Runs ``query`` in a worker and shows its answer; whoever asks meanwhile has it run once more."""

    def __init__(self, session: Session, query: Callable[[View], T], show: Callable[[T], None]) -> None:
        self._session = session
        self._query = query
        self._show = show
        self._running = False
        self._again = False

    def ask(self) -> None:
        """Have the answer of now shown soon."""
        if self._running:
            self._again = True
            return
        self._running = True
        self._session.read(self._query, self._answered, self._failed)

    def _failed(self, error: BaseException) -> None:
        self._running = self._again = False
        self._session.tasks.failed.emit(error)

    def _answered(self, answer: T) -> None:
        self._running = False
        self._show(answer)
        if self._again:
            self._again = False
            self.ask()
