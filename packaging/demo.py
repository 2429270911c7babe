"""Do the sample's job without a display: project, second coder, merge, workbook, pictures of the real window.

``demo.py FOLDER`` leaves everything in FOLDER; ``demo.py --project-only FILE`` builds the project alone.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from opimpuc_qda.domain.errors import ProblemError
from opimpuc_qda.domain.span import Span
from opimpuc_qda.services import exporting, merging, projects, sample

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from opimpuc_qda.ui.shell.main_window import MainWindow

PATIENCE = 60.0
"""Seconds that the window has to show the project."""

SIZE = (1440, 900)
TRANSCRIPT, PASSAGE = "LZ-01-01", "物料清单"
PICTURES = (("en", "light"), ("en", "dark"), ("fr", "light"), ("zh_CN", "light"))


def main(arguments: Sequence[str]) -> int:
    """Build what was asked for; returns the exit status."""
    parser = argparse.ArgumentParser(description="Build the sample project, or the whole demonstration.")
    parser.add_argument("--project-only", action="store_true", help="stop after the project")
    parser.add_argument("target", type=Path, help="the folder (or the project file) to write")
    given = parser.parse_args(arguments)
    try:
        if given.project_only:
            sample.make_sample(given.target)
        else:
            demonstrate(given.target)
    except ProblemError as problem:
        print(f"The demonstration stopped: {type(problem).__name__}: {problem}", file=sys.stderr)
        return 1
    return 0


def demonstrate(folder: Path) -> None:
    """Fill ``folder``, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    project, second = folder / "sample.opq", folder / "sample coder B.opq"
    say("project with two transcripts and forty codings", project)
    sample.make_sample(project)
    say("the same, coded by a second coder", second)
    sample.make_second_coder(project, second)
    merge(project, second, folder)
    pictures(project, folder)
    for backups in folder.glob("* backups"):
        shutil.rmtree(backups)


def merge(path: Path, second: Path, folder: Path) -> None:
    """Bring the second coder in and write both workbooks."""
    with projects.open_project(path, sample.FIRST) as project:
        coder = projects.coder_named(project, sample.FIRST)
        report = merging.merge(project, coder, [second])
        say(f"merged {report.added.get('coding', 0)} codings; report", folder / "merge report.xlsx")
        exporting.merge_report(report, folder / "merge report.xlsx", "en")
        sheets = exporting.workbook(project, folder / "sample.xlsx")
        say(f"workbook with {len(sheets)} sheets", folder / "sample.xlsx")


def pictures(project: Path, folder: Path) -> None:
    """Open the real window, show the first transcript, and take pictures in languages and themes."""
    settings = folder / "settings"
    os.environ["OPIMPUC_QDA_SETTINGS"] = str(settings)
    from PySide6.QtWidgets import QApplication

    from opimpuc_qda.ui.shell.look import Look
    from opimpuc_qda.ui.shell.main_window import MainWindow
    from opimpuc_qda.ui.shell.preferences import Preferences

    app = QApplication.instance() or QApplication(["opimpuc-qda"])
    assert isinstance(app, QApplication)
    preferences = Preferences()
    preferences.change(coder_name=sample.FIRST, language="en", theme="light")
    look = Look(app, preferences)
    window = MainWindow(preferences, look)
    window.show()
    window.resize(*SIZE)  # a window without a display starts on a small imagined screen
    window.projects.open(project)
    wait_until(app, lambda: is_showing(window))
    show_coded_passage(app, window)
    for language, theme in PICTURES:
        look.use_language(language)
        look.use_theme(theme)
        settle(app)
        picture = folder / f"window {language} {theme}.png"
        window.grab().save(str(picture))
        say("picture", picture)
    window.close()
    settle(app)
    shutil.rmtree(settings, ignore_errors=True)


def show_coded_passage(app: QApplication, window: MainWindow) -> None:
    """Turn to the transcript and the passage of the README's tour."""
    controller = window.controller
    assert controller is not None
    row = next(row for row in controller.glance.transcripts if row.name == TRANSCRIPT)
    controller.workspace.transcripts.mark(row.uid)
    wait_until(app, lambda: getattr(controller.reading.transcript, "uid", None) == row.uid)
    assert controller.reading.transcript is not None
    original = controller.reading.transcript.original
    start = original.body.index(PASSAGE)
    controller.workspace.canvas.go_to(original.uid, Span(start, start + len(PASSAGE)))


def is_showing(window: MainWindow) -> bool:
    """Whether a transcript is on the page."""
    controller = window.controller
    return controller is not None and controller.reading.transcript is not None


def wait_until(app: QApplication, condition: Callable[[], bool]) -> None:
    """Let the window work until ``condition`` holds."""
    limit = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > limit:
            raise TimeoutError("the window did not show the project")
        settle(app)


def settle(app: QApplication, seconds: float = 0.3) -> None:
    """Let the window work for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop(app)
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def say(what: str, path: Path) -> None:
    """Tell what is being made."""
    print(f"  {what}: {path}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
