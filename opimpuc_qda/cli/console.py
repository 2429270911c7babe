"""Standard output and error: UTF-8 and plain line feeds everywhere, progress where somebody watches."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from opimpuc_qda.domain.progress import Progress, Silent


def speak_utf8() -> None:
    """Write UTF-8 to pipes and consoles of every system, whatever the locale says.

    Half characters (from file names that are no UTF-8) are written as JSON escapes.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def say(text: str) -> None:
    """Print to standard output, at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def complain(told: str) -> None:
    """Print one line to standard error."""
    sys.stderr.write(" ".join(told.split()) + "\n")


@contextmanager
def watched() -> Iterator[Progress]:
    """Progress on standard error where that is a terminal; logs and pipes stay clean."""
    if not sys.stderr.isatty():
        yield Silent()
        return
    line = _Line()
    try:
        yield line
    finally:
        line.show("")


class _Line:
    """One line of the terminal that is written over."""

    def __init__(self) -> None:
        self._shown = ""

    def step(self, done: int, total: int, doing: str = "") -> None:
        """Show how far the work is."""
        self.show(f"{doing or 'working'} {done}/{total}")

    def show(self, text: str) -> None:
        """Replace the line; an empty text leaves none."""
        if text != self._shown:
            sys.stderr.write("\r" + text.ljust(len(self._shown)) + ("" if text else "\r"))
            sys.stderr.flush()
            self._shown = text
