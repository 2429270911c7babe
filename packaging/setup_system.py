"""What Qt and Chinese text need from the system: found, named, installed with apt where that is allowed."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from setup_environment import can_make_environments
from setup_failures import SetUpFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


class Library(NamedTuple):
    """A shared library, by the name under which programs load it, and Debian's package for it."""

    soname: str
    package: str


ALWAYS = (
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libGL.so.1", "libgl1"),
    Library("libEGL.so.1", "libegl1"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libfontconfig.so.1", "libfontconfig1"),
)
ON_A_SCREEN = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-randr.so.0", "libxcb-randr0"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Library("libX11-xcb.so.1", "libx11-xcb1"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0"),
)
FONT_PACKAGE = "fonts-noto-cjk"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_MARKS = (
    "cjk",
    "wqy",
    "notosanssc",
    "notoserifsc",
    "sourcehansans",
    "sourcehanserif",
    "droidsansfallback",
)


def loads(soname: str) -> bool:
    """Whether the system's loader finds a library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_libraries(
    wanted: Iterable[Library], is_there: Callable[[str], bool] = loads
) -> tuple[Library, ...]:
    """Those of `wanted` that can't be loaded, in their order."""
    return tuple(library for library in wanted if not is_there(library.soname))


def has_chinese_font() -> bool:
    """Whether a font with Chinese characters is installed: fontconfig says so, or the names of the files."""
    if (lister := shutil.which("fc-list")) is not None:
        listed = subprocess.run([lister, ":lang=zh-cn", "family"], capture_output=True, check=False)
        return bool(listed.stdout.strip())
    folders = (Path(name).expanduser() for name in FONT_FOLDERS)
    return any(is_chinese_font(file.name) for folder in folders for file in folder.rglob("*.tt?"))


def is_chinese_font(file_name: str) -> bool:
    """Whether a file's name is one of the usual Chinese fonts'."""
    plain = file_name.casefold().replace("-", "").replace("_", "")
    return any(mark in plain for mark in FONT_MARKS)


@cache
def apt() -> tuple[str, ...]:
    """The beginning of an apt-get command that needs no question, or () where there is none to be had."""
    if shutil.which("apt-get") is None:
        return ()
    command = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300")
    if os.geteuid() == 0:
        return command
    if shutil.which("sudo") is None:
        return ()
    may = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    return ("sudo", "-n", *command) if may else ()


@cache
def refresh_package_lists() -> bool:
    """`apt-get update`, once."""
    return subprocess.run([*apt(), "update"], stdin=subprocess.DEVNULL, check=False).returncode == 0


def apt_install(packages: Sequence[str]) -> bool:
    """Install Debian packages if that may be done without asking; whether it was."""
    if not apt():
        return False
    print("Installing with apt: " + " ".join(packages), flush=True)
    refresh_package_lists()
    command = [*apt(), "install", "--yes", "--no-install-recommends", *packages]
    return subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode == 0


def by_hand(packages: Sequence[str]) -> str:
    """The command that a person gives to install Debian packages."""
    return "sudo apt-get install " + " ".join(packages)


def ensure_environments_can_be_made() -> None:
    """Debian ships Python without venv and pip: install them where that may be done, else say how."""
    if can_make_environments():
        return
    package = "python3-venv"
    if apt_install([package]) and can_make_environments():
        return
    raise SetUpFailed(
        f"This Python ({sys.executable}) can't make environments: on Debian and Ubuntu run "
        f"`{by_hand([package])}`, elsewhere install Python's venv and ensurepip modules, then run the same "
        "command again."
    )


def ensure_system(*, screen: bool) -> None:
    """On Linux, see to Qt's libraries and a Chinese font; what stays missing is said, and stops nothing."""
    if sys.platform != "linux":
        return
    wanted = (*ALWAYS, *ON_A_SCREEN) if screen else ALWAYS
    if not (packages := missing_packages(wanted)):
        return
    print("Missing in this system: " + missing_in_words(wanted), flush=True)
    if apt_install(packages) and not missing_packages(wanted):
        return
    print(still_missing(missing_packages(wanted), debian=shutil.which("apt-get") is not None), flush=True)


def missing_packages(wanted: Iterable[Library]) -> tuple[str, ...]:
    """Debian's packages for what is missing."""
    font = () if has_chinese_font() else (FONT_PACKAGE,)
    return (*(library.package for library in missing_libraries(wanted)), *font)


def missing_in_words(wanted: Iterable[Library]) -> str:
    """What is missing, for any Linux."""
    font = () if has_chinese_font() else ("a Chinese font",)
    return ", ".join((*(library.soname for library in missing_libraries(wanted)), *font))


def still_missing(packages: Sequence[str], *, debian: bool) -> str:
    """One sentence for what could not be installed."""
    how = f"run `{by_hand(packages)}`" if debian else "install them with your system's package manager"
    return f"Without {', '.join(packages)} the window may not open or show Chinese: {how}."
