"""``codebook``: the codebook and the attribute schema as files."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from opimpuc_qda.cli.arguments import Commands
from opimpuc_qda.cli.outcome import Outcome, outcome
from opimpuc_qda.services.codebook import export_attributes, export_codebook
from opimpuc_qda.services.projects import read_project


def add_commands(commands: Commands) -> None:
    """Enter the command of this module."""
    command = commands.add("codebook", "Write the codebook, or the attribute schema, as YAML.", _codebook)
    command.add_argument("action", choices=["export"], help="write the project's codebook to FILE")
    command.add_argument(
        "file", metavar="FILE.yaml", type=Path, help="the file to write; one that exists is replaced"
    )
    command.add_argument("--attributes", action="store_true", help="write the attribute schema instead")


def _codebook(arguments: Namespace) -> Outcome:
    target: Path = arguments.file
    with read_project(arguments.project) as project:
        if arguments.attributes:
            what, count = "attributes", export_attributes(project, target)
        else:
            what, count = "codes", export_codebook(project, target)
    return outcome({"file": str(target), what: count}, [f"{target}: {count} {what}"])
