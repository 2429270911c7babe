"""The project's own Python environment: made once, stamped, and mended when a set-up was interrupted."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import tomllib
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from setup_failures import SetUpFailed, why_pip_failed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

# The one source package among the dependencies (jieba) and the project itself are built with these, from the
# environment, not from a fresh download in a place of its own: one list of pins is then true of everything.
BUILD_TOOLS = ("setuptools", "wheel", "hatchling", "editables")


class Stamp(NamedTuple):
    """What an environment holds: the hash of what it was made from, and whether the test packages are in."""

    inputs: str
    tests: bool

    def serves(self, wanted: Stamp) -> bool:
        """Whether nothing has to be installed for `wanted`."""
        return self.inputs == wanted.inputs and (self.tests or not wanted.tests)


class Environment(NamedTuple):
    """The environment `.venv` of the repository at `root`."""

    root: Path

    @property
    def folder(self) -> Path:
        """Where the environment lies."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        inside = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
        return self.folder.joinpath(*inside)

    @property
    def stamp_file(self) -> Path:
        """Written when everything is in."""
        return self.folder / "set-up.json"

    @property
    def unfinished(self) -> Path:
        """There while packages are being installed: found at a start, it tells of an interruption."""
        return self.folder / "set-up.unfinished"

    @property
    def constraints(self) -> Path:
        """The exact versions."""
        return self.root / "packaging" / "constraints.txt"

    def wanted(self, *, tests: bool) -> Stamp:
        """The stamp that the files of the repository ask for now."""
        parts = (
            relevant(self.root.joinpath("pyproject.toml").read_text(encoding="utf-8")),
            self.constraints.read_text(encoding="utf-8"),
            self.root.joinpath("opimpuc_qda", "__init__.py").read_text(encoding="utf-8"),
            str(self.root),
        )
        return Stamp(digest(parts), tests)

    def stamp(self) -> Stamp | None:
        """The stamp of the environment that is there; None where there is none or it is unusable."""
        if self.unfinished.exists() or not self.python.exists():
            return None
        try:
            found = json.loads(self.stamp_file.read_text(encoding="utf-8"))
            return Stamp(str(found["inputs"]), bool(found["tests"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None


def relevant(pyproject: str) -> str:
    """The part of pyproject.toml that decides what is installed, in one canonical form."""
    tables = tomllib.loads(pyproject)
    return json.dumps({name: tables.get(name) for name in ("build-system", "project")}, sort_keys=True)


def digest(parts: Sequence[str]) -> str:
    """One hash for several texts; where one text ends and the next begins counts."""
    return hashlib.sha256(json.dumps(list(parts)).encode()).hexdigest()


def requirements(pyproject: str, *, tests: bool) -> tuple[str, ...]:
    """The requirements of the project, and of its tests if asked."""
    project = tomllib.loads(pyproject)["project"]
    extra = project.get("optional-dependencies", {}).get("test", []) if tests else []
    return (*project.get("dependencies", []), *extra)


def can_make_environments() -> bool:
    """Whether this Python can make environments with pip: Debian's cannot until python3-venv is installed."""
    importlib.invalidate_caches()
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


def pip_surroundings(inherited: dict[str, str]) -> dict[str, str]:
    """The environment variables for pip: patient, and not led astray by a user's habits."""
    habits = ("PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PYTHONPATH", "PYTHONHOME")
    kept = {name: value for name, value in inherited.items() if name not in habits}
    kept.setdefault("PIP_DEFAULT_TIMEOUT", "60")
    kept.setdefault("PIP_RETRIES", "5")
    return {**kept, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_USER": "0", "PIP_NO_INPUT": "1"}


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """One set-up of the repository at `root` at a time.

    The lock passes to the programs that the set-up starts: after a set-up was killed, the next one waits for
    a pip that outlived it. Windows has no such locks, and ends the children of a console with it.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with root.joinpath("packaging", "bootstrap.py").open("rb") as handle:
        os.set_inheritable(handle.fileno(), True)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Another set-up is at work here: waiting for its end.", flush=True)
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def ensure_environment(environment: Environment, *, tests: bool) -> None:
    """Make `.venv` serve: nothing to do when its stamp is right, else whatever is missing.

    Raises `SetUpFailed` with a sentence on what to do.
    """
    wanted = environment.wanted(tests=tests)
    if (found := environment.stamp()) is not None and found.serves(wanted):
        return
    make_environment(environment)
    install(environment, tests=tests)
    environment.stamp_file.write_text(json.dumps(wanted._asdict()), encoding="utf-8")


def make_environment(environment: Environment) -> None:
    """Make the environment, unless a usable one is there.

    One that was interrupted in the middle of an installation is made anew: a half-copied package would pass
    for an installed one. The downloads are not lost, pip has kept them.
    """
    if not environment.unfinished.exists() and is_usable(environment.python):
        return
    print("Making the Python environment .venv", flush=True)
    command = [sys.executable, "-m", "venv", "--clear", str(environment.folder)]
    surroundings = pip_surroundings(dict(os.environ))
    if subprocess.run(command, env=surroundings, close_fds=False, check=False).returncode != 0:
        raise SetUpFailed(
            f"Python could not make an environment in {environment.folder}: check that the folder can be "
            "written and that the disk has 1 GB free, then run the same command again."
        )


def is_usable(python: Path) -> bool:
    """Whether an environment has the version of Python that runs this, and pip."""
    probe = "import sys, pip; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run([python, "-c", probe], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.split() == [str(n) for n in sys.version_info[:2]]


def install(environment: Environment, *, tests: bool) -> None:
    """Install the pinned packages, then the project itself, editable."""
    pyproject = environment.root.joinpath("pyproject.toml").read_text(encoding="utf-8")
    print("Installing the packages (some 300 MB the first time)", flush=True)
    environment.unfinished.touch()
    pip(environment, *BUILD_TOOLS)
    pip(environment, "--no-build-isolation", *requirements(pyproject, tests=tests))
    pip(environment, "--no-build-isolation", "--no-deps", "--editable", str(environment.root))
    environment.unfinished.unlink()


def pip(environment: Environment, *arguments: str) -> None:
    """Run `pip install` under the constraints, its words passed on; raises `SetUpFailed`.

    pip installs nothing before it has all downloads: after a failed one there is nothing to mend.
    """
    fixed = ("-m", "pip", "install", "--progress-bar", "on" if sys.stdout.isatty() else "off", "--constraint")
    said: list[str] = []
    with subprocess.Popen(
        [environment.python, *fixed, environment.constraints, *arguments],
        env=pip_surroundings(dict(os.environ)),
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        close_fds=False,
    ) as running:
        for line in running.stderr or ():
            print(line, end="", file=sys.stderr, flush=True)
            said.append(line)
    if running.returncode == 0:
        return
    reason = why_pip_failed("".join(said))
    if reason.nothing_installed:
        environment.unfinished.unlink()
    raise SetUpFailed(reason.sentence)
