"""The one runner of long work: one worker for writes, a few for reads; callbacks come in the window's thread.

Nothing else in the program makes threads. The work is a plain function with a progress argument; where it
calls ``progress.step`` it can be cancelled, and whatever it had begun is rolled back by its own ``with``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from threading import Event
from time import monotonic
from types import BuiltinMethodType, FunctionType, MethodType
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from opimpuc_qda.domain.progress import Cancelled, Progress

T = TypeVar("T")

READERS = 3
PULSE = 0.05  # seconds between two reports to the window; more would only cost repaints


class Task(QObject):
    """One running function: it can be cancelled, and it reports how far it is."""

    progressed = Signal(int, int, str)

    def __init__(self, *, quiet: bool) -> None:
        super().__init__()
        self.quiet = quiet
        self._cancelled = Event()
        self._next_report = 0.0

    def cancel(self) -> None:
        """Make the next ``step`` of the function raise :class:`Cancelled`."""
        self._cancelled.set()

    def step(self, done: int, total: int, doing: str = "") -> None:
        """Report from the worker's thread.

        Raises:
            Cancelled: when the user stopped the work.
        """
        if self._cancelled.is_set():
            raise Cancelled
        if (now := monotonic()) >= self._next_report:
            self._next_report = now + PULSE
            self.progressed.emit(done, total, doing)


@dataclass(frozen=True, slots=True)
class _Started:
    future: Future[Any]
    deliver: Callable[[], None]
    writes: bool


class Tasks(QObject):
    """Runs functions off the window's thread and hands their results back to it.

    ``started`` and ``ended`` give the :class:`Task`; ``failed`` gives every exception nobody else takes.
    """

    started = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(1, "writes")
        self._readers = ThreadPoolExecutor(READERS, "reads")
        self._running: dict[Task, _Started] = {}
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a function runs, waits, or has a result that was not handed over yet."""
        return bool(self._running)

    def run(
        self,
        function: Callable[[Progress], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[BaseException], None] | None = None,
        *,
        writes: bool = False,
        quiet: bool = False,
    ) -> Task:
        """Run ``function`` in a worker and call ``on_done(result)`` or ``on_error(exception)`` here.

        ``writes`` puts it in the one queue of writers, which keeps their order. Without ``on_error`` the
        exception goes to the signal ``failed``. A cancelled function calls neither, and neither is called
        once a widget that it holds was deleted. ``quiet`` work was asked for by nobody, and is not shown.
        """
        task = Task(quiet=quiet)
        future = (self._writer if writes else self._readers).submit(function, task)

        def deliver() -> None:
            if future.cancelled() or isinstance(error := future.exception(), Cancelled):
                return
            if error is not None:
                _call(on_error or self.failed.emit, error)
            elif on_done is not None:
                _call(on_done, future.result())

        self._running[task] = _Started(future, deliver, writes)
        self.started.emit(task)
        future.add_done_callback(lambda _: self._arrived.emit(task))
        return task

    def abandon(self) -> None:
        """Stop what can be stopped, wait until the workers are idle, and forget the results.

        Writes that wait their turn are still begun: short ones (typing that is being saved) get done, long
        ones stop at their first ``step``.
        """
        running, self._running = self._running, {}
        for task, started in running.items():
            task.cancel()
            if not started.writes:
                started.future.cancel()
        wait(started.future for started in running.values())
        for task in running:
            self.ended.emit(task)

    def close(self) -> None:
        """Abandon everything and end the workers; the runner is of no use afterwards."""
        self.abandon()
        self._writer.shutdown()
        self._readers.shutdown()

    def _deliver(self, task: Task) -> None:
        if task in self._running:
            started = self._running.pop(task)
            self.ended.emit(task)
            started.deliver()


def _call(callback: Callable[[T], None], result: T) -> None:
    if all(map(isValid, _held(callback))):
        callback(result)


def _held(callback: object) -> Iterator[QObject]:
    """The objects of Qt that a callback refers to: they may have been deleted while the work ran."""
    if isinstance(callback, QObject):
        yield callback
    elif isinstance(callback, MethodType | BuiltinMethodType):
        yield from _held(callback.__self__)
    elif isinstance(callback, partial):
        for part in (callback.func, *callback.args, *callback.keywords.values()):
            yield from _held(part)
    elif isinstance(callback, FunctionType):
        for cell in callback.__closure__ or ():
            if not isinstance(cell.cell_contents, FunctionType):  # it may be the callback itself
                yield from _held(cell.cell_contents)
