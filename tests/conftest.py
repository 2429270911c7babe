"""What holds for every test: no screen, no network, no settings of the person who runs it.

Chinese labels need a Chinese font (``fonts-noto-cjk`` or another): without one the tests pass, but
pictures of the window show boxes.
"""

from __future__ import annotations

import gc
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program works without a network; whoever tries to connect fails the test."""

    def refuse(*target: object) -> NoReturn:
        pytest.fail(f"tried to reach the network: {target}")

    for way in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, way, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Settings, caches and data of the program lie in a folder of this test alone."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(home / variable.lower()))
    monkeypatch.setenv("OPIMPUC_QDA_SETTINGS", str(home / "settings"))  # no XDG on Windows and macOS
    return home


@pytest.fixture(autouse=True)
def garbage_is_collected() -> Iterator[None]:
    """What puts off the search for garbage brings it back; else every later test pays for it."""
    yield
    assert gc.isenabled()


@pytest.fixture(autouse=True)
def free_hands() -> Iterator[None]:
    """No key or button that a test of the window left down is down in the next test."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from hands import let_go

        let_go()
