"""What every command takes, and how the words of a command line are understood."""

from __future__ import annotations

import getpass
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from opimpuc_qda import __version__
from opimpuc_qda.cli.outcome import Outcome
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.services.projects import Project, coder_known, coder_named
from opimpuc_qda.settings import load

PROGRAM = "opimpuc-qda"
Run = Callable[[Namespace], Outcome]


class WrongUsage(Exception):
    """The command line asks for something that it does not allow; the message is one sentence."""


class Commands:
    """The commands of the program, as the groups of them enter theirs."""

    def __init__(self) -> None:
        self.parser = ArgumentParser(
            prog=PROGRAM,
            allow_abbrev=False,
            description="Qualitative coding of bilingual interviews. Alone, or with one PROJECT.opq, the "
            "program opens its window; a command does its work without one.",
            epilog="Exit status: 0 done, 1 refused or a problem found, 2 wrong usage.",
        )
        self.parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
        self._commands = self.parser.add_subparsers(metavar="COMMAND", required=True)

    def add(self, name: str, does: str, run: Run) -> ArgumentParser:
        """Enter the command ``name``, which takes a project and ``--json``; returns its parser for more."""
        command = self._commands.add_parser(name, help=does, description=does, allow_abbrev=False)
        command.add_argument("project", metavar="PROJECT.opq", type=Path, help="the project file")
        command.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
        command.set_defaults(run=run)
        return command


def add_coder(command: ArgumentParser, *, required: bool = False) -> None:
    """Let the command be told who does it."""
    whose = "" if required else " (the name in your settings where the project knows it, else its maker)"
    command.add_argument("--coder", metavar="NAME", required=required, help=f"who does it{whose}")


def coder_name(arguments: Namespace) -> str:
    """Who does it, as said or as known.

    Raises:
        WrongUsage: nobody is named, and neither the settings nor the system know a name.
    """
    said: str | None = arguments.coder
    name = (somebody() if said is None else said).strip()
    if not name:
        raise WrongUsage("Nobody is named: say who does it with --coder NAME.")
    return name


def acting(arguments: Namespace, project: Project) -> Uid:
    """The coder who does it: as said, entering the coder where new; unsaid, one whom the project knows.

    So a merge that nobody signs makes no difference between the two copies that merge each other.
    """
    if arguments.coder is None:
        return coder_known(project, somebody())
    return coder_named(project, coder_name(arguments))


def somebody() -> str:
    """The name of this person from the settings, else the login name, else ""."""
    return load().coder_name or _login_name()


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no such user, by version and system
        return ""


def moment(text: str) -> str:
    """A date or time (local where it names no zone) as UTC ISO 8601 with milliseconds, as the log has it.

    Raises:
        ValueError: when ``text`` is neither.
    """
    said = datetime.fromisoformat(text).astimezone(UTC)
    return said.isoformat(timespec="milliseconds").replace("+00:00", "Z")
