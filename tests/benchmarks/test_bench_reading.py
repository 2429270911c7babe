"""The canvas beside a QPlainTextEdit that shows the bare text, in one run.

Times are those of the window's thread, so that other work on the machine counts little.
"""

from __future__ import annotations

import gc
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.ui.views.reading import BilingualCanvas

sys.path.insert(0, str(Path(__file__).parents[1] / "ui"))
from reading_samples import FR, ZH, codebook, coding, in_order, read_text, transcript

CHARACTERS = 300_000
CODINGS = 5_000
HAN = "创客空间里大家一起做东西开放物料清单也在网上房东是村里的人深圳华强北的供应链很快"


def made_turns(
    random_: random.Random, language: str, times: int = 1
) -> list[tuple[str, str, Role, int | None]]:
    turns, length = [], 0
    limit = times * (CHARACTERS // 3 if language == "zh" else CHARACTERS * 2 // 3)
    while length < limit:
        sentences = [made_sentence(random_, language) for _ in range(random_.randint(1, 12))]
        words = ("" if language == "zh" else " ").join(sentences)
        turns.append(("受访者" if language == "zh" else "Enquêté", words, Role.RESPONDENT, len(turns) * 9000))
        length += len(words)
    return turns


def made_sentence(random_: random.Random, language: str) -> str:
    if language == "zh":
        return "".join(random_.choice(HAN) for _ in range(random_.randint(6, 30))) + "。"
    words = ["atelier", "partagé", "où", "l'on", "fabrique", "ensemble", "des", "choses", "à", "Shenzhen"]
    return " ".join(random_.choice(words) for _ in range(random_.randint(4, 20))).capitalize() + "."


@pytest.fixture(scope="module")
def made():
    return made_data()


def made_data(times: int = 1):
    """300,000 characters in two languages, 5,000 codings on both; or ``times`` as many."""
    random_ = random.Random(7)
    original = read_text(ZH, Version.ORIGINAL, "zh-Hans", made_turns(random_, "zh", times))
    translation = read_text(FR, Version.TRANSLATION, "fr", made_turns(random_, "fr", times))
    codings = []
    for nth in range(CODINGS * times):
        text = original if nth % 3 else translation
        start = random_.randrange(len(text.body) - 400)
        codings.append(coding(nth, text.uid, start, start + random_.randint(2, 200)))
    return transcript(original, translation), in_order(codings)


def painted(widget: QWidget) -> None:
    widget.viewport().repaint()


def milliseconds(job: Callable[[], None]) -> float:
    start = time.thread_time()
    job()
    return (time.thread_time() - start) * 1000


def shown(qtbot, widget: QWidget) -> QWidget:
    """A widget that really paints when told to; offscreen too, that takes an exposed window."""
    widget.resize(1400, 900)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def report(capsys, words: str) -> None:
    with capsys.disabled():
        sys.stdout.write(f"\n{words}\n")


def resident() -> float:
    """Megabytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


def open_canvas(canvas: BilingualCanvas, made) -> None:
    canvas.show_transcript(made[0], made[1], codebook(), "en")
    painted(canvas)


def open_plain(edit: QPlainTextEdit, text: str) -> None:
    edit.setPlainText(text)
    painted(edit)


@pytest.mark.benchmark
def test_opening_a_long_transcript(qtbot, made, capsys) -> None:
    text = "\n".join(part.body for part in made[0].texts)
    assert len(text) >= CHARACTERS
    ours, theirs = [], []
    for _ in range(5):
        canvas, edit = shown(qtbot, BilingualCanvas()), shown(qtbot, QPlainTextEdit())
        gc.collect()
        theirs.append(milliseconds(lambda edit=edit: open_plain(edit, text)))
        gc.collect()
        ours.append(milliseconds(lambda canvas=canvas: open_canvas(canvas, made)))
        for widget in (canvas, edit):
            widget.close()
            widget.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    mine, plain = statistics.median(ours), statistics.median(theirs)
    words = f"open to painted: {mine:.0f} ms (first {ours[0]:.0f}), plain text {plain:.0f} ms"
    report(capsys, f"{words}, ratio {mine / plain:.2f}")
    assert mine <= 3 * plain
    assert mine < 150


@pytest.mark.benchmark
def test_scrolling_through_it(qtbot, made, capsys) -> None:
    canvas = shown(qtbot, BilingualCanvas())
    qtbot.addWidget(canvas)
    open_canvas(canvas, made)
    bar = canvas.verticalScrollBar()

    def frame() -> None:
        bar.setValue(bar.value() + 60)
        QApplication.sendPostedEvents()
        canvas.viewport().repaint(0, 899, 1, 1)  # carries out what scrolling left to draw

    def page() -> None:
        bar.setValue(bar.value() + 850)
        QApplication.sendPostedEvents()
        painted(canvas)

    gc.collect()
    frames = sorted(milliseconds(frame) for _ in range(400))
    pages = sorted(milliseconds(page) for _ in range(60))
    middle, worst = statistics.median(frames), frames[-1]
    words = f"scroll frame: median {middle:.1f}, p95 {frames[380]:.1f}, worst {worst:.1f} ms"
    report(capsys, f"{words}; page: median {statistics.median(pages):.1f}, p95 {pages[57]:.1f} ms")
    assert frames[380] < 8


@pytest.mark.benchmark
def test_adding_one_coding(qtbot, made, capsys) -> None:
    canvas = shown(qtbot, BilingualCanvas())
    qtbot.addWidget(canvas)
    open_canvas(canvas, made)
    codings, times = list(made[1]), []
    place = canvas.place()
    for nth in range(20):
        codings.append(coding(CODINGS + nth, place.top_text, place.top + nth, place.top + 20 + nth))
        fresh = in_order([replace(row) for row in codings])

        def add(fresh=fresh) -> None:
            canvas.update_codings(fresh)
            canvas.viewport().repaint(0, 899, 1, 1)  # carries out what the change left to draw

        gc.collect()
        times.append(milliseconds(add))
    report(
        capsys, f"add one coding to painted: median {statistics.median(times):.1f}, worst {max(times):.1f} ms"
    )
    assert statistics.median(times) < 20


@pytest.mark.benchmark
def test_ten_times_as_long_costs_little_more_where_one_works(qtbot, capsys) -> None:
    """Three million characters with 50,000 codings: what a key makes one wait for must not grow with them."""
    long, few = made_data(10), made_data()
    times = {}
    for name, data in (("short", few), ("long", long)):
        canvas = shown(qtbot, BilingualCanvas())
        qtbot.addWidget(canvas)
        gc.collect()
        opened = milliseconds(lambda canvas=canvas, data=data: open_canvas(canvas, data))
        times[name] = (opened, *worked(canvas))
    words = "; ".join(
        "{}: open {:.0f}, apply {:.1f}, remove {:.1f}, resize {:.0f} ms".format(name, *found)
        for name, found in times.items()
    )
    report(capsys, words)
    opened, applied, removed, resized = times["long"]
    assert opened < 250
    assert max(applied, removed) < 20
    assert max(applied, removed) < 3 * max(times["short"][1:3])
    assert resized < 90


def worked(canvas: BilingualCanvas) -> tuple[float, float, float]:
    """Milliseconds to painted, medians: applying one coding, removing one, another width."""
    place, applied, removed = canvas.place(), [], []
    for nth in range(15):
        row = coding(900_000 + nth, place.top_text, place.top + nth, place.top + 20 + nth)
        applied.append(milliseconds(lambda row=row: exchanged(canvas, [], [row])))
        removed.append(milliseconds(lambda row=row: exchanged(canvas, [row.uid], [])))
    resized = [milliseconds(lambda width=width: widened(canvas, width)) for width in (1300, 1200, 1100)]
    return statistics.median(applied), statistics.median(removed), statistics.median(resized)


def exchanged(canvas: BilingualCanvas, gone, fresh) -> None:
    canvas.exchange_codings(gone, fresh)
    canvas.viewport().repaint(0, 899, 1, 1)  # carries out what the change left to draw


def widened(canvas: BilingualCanvas, width: int) -> None:
    canvas.resize(width, 900)
    QApplication.sendPostedEvents()
    painted(canvas)


@pytest.mark.benchmark
def test_memory_while_reading_all_of_it(capsys) -> None:
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    command = [sys.executable, __file__]
    done = subprocess.run(command, capture_output=True, check=True, text=True, env=environment)
    grown = float(done.stdout)
    report(capsys, f"resident memory after reading all of it: +{grown:.0f} MB")
    assert 0 < grown < 60


def memory_of_reading() -> float:
    """Megabytes that a fresh process grows by, the data itself already there."""
    app = QApplication([])
    data = made_data()
    canvas = BilingualCanvas()
    canvas.resize(1400, 900)
    canvas.show()
    app.sendPostedEvents()
    canvas.grab()
    gc.collect()
    before = resident()
    canvas.show_transcript(data[0], data[1], codebook(), "en")
    bar = canvas.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + 850)
        canvas.viewport().grab()
    return resident() - before


if __name__ == "__main__":
    sys.stdout.write(str(memory_of_reading()))
