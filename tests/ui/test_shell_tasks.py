from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QStandardItemModel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from opimpuc_qda.domain.progress import Cancelled, Progress
from opimpuc_qda.ui.shell.tasks import Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    runner = Tasks()
    yield runner
    runner.close()


def until_cancelled(progress: Progress) -> None:
    while True:
        progress.step(1, 10, "reading")


def test_the_result_comes_back_in_the_windows_thread(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[object] = []
    tasks.run(
        lambda _: threading.current_thread(), lambda worker: seen.extend((worker, QThread.currentThread()))
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0] is not threading.current_thread()
    assert seen[1] == tasks.thread()


def test_writes_keep_their_order(tasks: Tasks, qtbot: QtBot) -> None:
    order: list[int] = []
    for n in range(50):
        tasks.run(lambda _, n=n: order.append(n), writes=True)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert order == list(range(50))


def test_an_exception_goes_to_whoever_takes_it(tasks: Tasks, qtbot: QtBot) -> None:
    def fail(_: Progress) -> None:
        raise ValueError("no")

    caught: list[BaseException] = []
    tasks.run(fail, on_error=caught.append)
    qtbot.waitUntil(lambda: bool(caught))
    with qtbot.waitSignal(tasks.failed) as signal:
        tasks.run(fail)
    assert isinstance(caught[0], ValueError)
    assert isinstance(signal.args[0], ValueError)


def test_cancelling_ends_the_function_and_calls_nobody(tasks: Tasks, qtbot: QtBot) -> None:
    ended: list[str] = []

    def work(progress: Progress) -> None:
        try:
            until_cancelled(progress)
        except Cancelled:
            ended.append("rolled back")
            raise

    task = tasks.run(work, lambda _: ended.append("done"), lambda _: ended.append("failed"))
    with qtbot.waitSignal(task.progressed) as progress:
        pass
    with qtbot.waitSignal(tasks.ended):
        task.cancel()
    assert ended == ["rolled back"]
    assert progress.args == [1, 10, "reading"]


def test_leaving_waits_and_forgets(tasks: Tasks, qtbot: QtBot) -> None:
    calls: list[object] = []
    tasks.run(until_cancelled, calls.append, calls.append)
    tasks.run(lambda _: 1, calls.append, writes=True)
    with qtbot.waitSignals([tasks.ended, tasks.ended]):
        tasks.abandon()
    assert not tasks.busy
    assert calls == []


def in_a_lambda(model: QStandardItemModel) -> Callable[[int], None]:
    return lambda last: model.setRowCount(last + 1)


def as_a_method(model: QStandardItemModel) -> Callable[[int], None]:
    return model.setRowCount


def bound_to_it(model: QStandardItemModel) -> Callable[[int], None]:
    return partial(QStandardItemModel.setRowCount, model)


@pytest.mark.parametrize("callback", [in_a_lambda, as_a_method, bound_to_it])
def test_nobody_is_called_whose_widget_is_gone(
    tasks: Tasks, qtbot: QtBot, callback: Callable[[QStandardItemModel], Callable[[int], None]]
) -> None:
    kept, gone = QStandardItemModel(), QStandardItemModel()
    for model in (kept, gone):
        tasks.run(lambda _: 2, callback(model))
    delete(gone)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert kept.rowCount() > 0
