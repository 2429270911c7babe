"""From process start to the painted window, against a process that paints an empty QMainWindow."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BARE = """
import sys, time
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print(time.time())
        QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Window()
window.show()
app.exec()
"""
OURS = """
import sys, time
import opimpuc_qda.main as program
def look(window, path):
    print(time.time())
    window.close()
program.begin = look
sys.exit(program.run(None))
"""


def seconds_to_paint(script: str) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    begun = time.time()
    command = [sys.executable, "-c", script]
    ran = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=True)
    return float(ran.stdout.split()[0]) - begun


@pytest.mark.benchmark
def test_the_window_is_painted_soon_after_process_start() -> None:
    seconds_to_paint(OURS)  # warm the caches of the file system
    ours, bare = [], []
    for _ in range(5):
        ours.append(seconds_to_paint(OURS))
        bare.append(seconds_to_paint(BARE))
    middle, least = statistics.median(ours), min(ours)
    print(
        f"\nstart to paint: median {middle * 1000:.0f} ms, best {least * 1000:.0f} ms; "
        f"{middle / statistics.median(bare):.1f} x an empty window"
    )
    assert least < 0.3
