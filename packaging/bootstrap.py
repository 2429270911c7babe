"""Set everything up in a fresh clone, then run or test: `python3 packaging/bootstrap.py run`, or `test`.

Needs nothing but Python 3.11 to 3.13 and its standard library. The packages go into `.venv` in the
repository; a second start finds the stamp there and takes no time.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
SUPPORTED = ((3, 11), (3, 13))
USAGE = """usage: python3 packaging/bootstrap.py run [PROJECT.opq]
       python3 packaging/bootstrap.py test [arguments of pytest]

run   set up, then open the window on a copy of the sample project, or on PROJECT.opq;
      without a display do the same job unseen and leave its results in demo/
test  set up, then run the tests"""


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says and return the exit status."""
    if not SUPPORTED[0] <= sys.version_info[:2] <= SUPPORTED[1]:
        return complain(
            f"This needs Python 3.11, 3.12 or 3.13, and {sys.executable} is {sys.version.split()[0]}."
        )
    if arguments[:1] in (["-h"], ["--help"]):
        print(USAGE)
        return 0
    if not arguments or arguments[0] not in COMMANDS:
        print(USAGE, file=sys.stderr)
        return 2
    from setup_failures import SetUpFailed

    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except SetUpFailed as failure:
        return complain(str(failure))
    except KeyboardInterrupt:
        return complain("Interrupted: the same command goes on where this one stopped.")


def complain(sentence: str) -> int:
    """Print why it did not work; the exit status for that."""
    print(f"\n{sentence}", file=sys.stderr)
    return 1


def run(arguments: Sequence[str]) -> int:
    """Open the window on the sample project, or, where there is no display, do the sample's job unseen."""
    screen = has_display(os.environ, sys.platform)
    if arguments and not screen:
        return complain(
            f"There is no display to open {arguments[0]} on; the commands of opimpuc-qda need none."
        )
    python = set_up(screen=screen, tests=False)
    if not screen:
        return show_unseen(python)
    projects = arguments or [str(sample_project(python, data_folder(os.environ, sys.platform)))]
    return hand_over([str(python), "-m", "opimpuc_qda", *projects])


def show_unseen(python: Path) -> int:
    """Do the job of the sample project without a display."""
    demo = ROOT / "demo"
    print(f"There is no display: doing the same job without one. The results go to {demo}.", flush=True)
    script = str(ROOT / "packaging" / "demo.py")
    return hand_over([str(python), script, str(demo)], {"QT_QPA_PLATFORM": "offscreen"})


def test(arguments: Sequence[str]) -> int:
    """Run the tests; the arguments are pytest's."""
    python = set_up(screen=has_display(os.environ, sys.platform), tests=True)
    chosen = arguments[1:] if arguments[:1] == ["--"] else arguments
    os.chdir(ROOT)
    return hand_over([str(python), "-m", "pytest", *chosen], {"QT_QPA_PLATFORM": "offscreen"})


COMMANDS = {"run": run, "test": test}


def set_up(*, screen: bool, tests: bool) -> Path:
    """Bring system libraries, environment and translations up to date; returns the interpreter to use."""
    from setup_environment import Environment, alone, ensure_environment
    from setup_system import ensure_environments_can_be_made, ensure_system

    environment = Environment(ROOT)
    with alone(ROOT):
        ensure_environments_can_be_made()
        ensure_system(screen=screen)
        ensure_environment(environment, tests=tests)
        ensure_translations(environment.python)
    return environment.python


def ensure_translations(python: Path) -> None:
    """Compile the translations that are newer than their compiled form."""
    from setup_failures import SetUpFailed
    from translations import is_stale

    if not is_stale():
        return
    print("Compiling the translations", flush=True)
    command = [str(python), str(ROOT / "packaging" / "translations.py"), "compile"]
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise SetUpFailed("The translations could not be compiled: the reason stands above.")


def has_display(variables: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be shown: on Windows and macOS always, elsewhere where X or Wayland is named."""
    if platform in ("win32", "darwin"):
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def data_folder(variables: Mapping[str, str], platform: str) -> Path:
    """The user's own folder for the data of programs."""
    home = Path.home()
    if platform == "win32":
        return Path(variables.get("LOCALAPPDATA") or home / "AppData" / "Local")
    if platform == "darwin":
        return home / "Library" / "Application Support"
    return Path(variables.get("XDG_DATA_HOME") or home / ".local" / "share")


def sample_project(python: Path, data: Path) -> Path:
    """The user's copy of the sample project, built at the first start.

    It is built beside its place and moved there when it is whole.
    """
    from setup_failures import SetUpFailed

    project = data / "opimpuc-qda" / "sample.opq"
    if project.exists():
        return project
    print(f"Building the sample project {project}", flush=True)
    building = project.with_name("sample.building.opq")
    building.parent.mkdir(parents=True, exist_ok=True)
    building.unlink(missing_ok=True)
    command = [str(python), str(ROOT / "packaging" / "demo.py"), "--project-only", str(building)]
    if subprocess.run(command, check=False).returncode != 0:
        raise SetUpFailed("The sample project could not be built: the reason stands above.")
    return building.replace(project)


def hand_over(command: Sequence[str], variables: Mapping[str, str] | None = None) -> int:
    """Let another program take this one's place; `variables` are for where the user has not set them."""
    environment = {**(variables or {}), **os.environ}
    sys.stdout.flush()
    if sys.platform == "win32":
        return subprocess.run(command, env=environment, check=False).returncode
    return os.execve(command[0], list(command), environment)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
