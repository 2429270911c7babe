"""``new``: a project."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from opimpuc_qda.cli.arguments import Commands, add_coder, coder_name
from opimpuc_qda.cli.outcome import Json, Outcome, outcome
from opimpuc_qda.queries.attributes import attributes
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.services.projects import create


def add_commands(commands: Commands) -> None:
    """Enter the command of this module."""
    new = commands.add("new", "Make a project with the shipped or given codebook.", _new)
    new.add_argument(
        "--codebook", metavar="F", type=Path, help="a codebook (YAML) instead of the shipped one"
    )
    new.add_argument("--attributes", metavar="F", type=Path, help="an attribute schema (YAML) likewise")
    add_coder(new)


def _new(arguments: Namespace) -> Outcome:
    path: Path = arguments.project
    with (
        create(path, coder_name(arguments), arguments.codebook, arguments.attributes) as project,
        project.read() as view,
    ):
        codes, variables = len(codebook(view)), len(attributes(view))
    found: dict[str, Json] = {"project": str(path), "codes": codes, "attributes": variables}
    return outcome(found, [f"{path}: {codes} entries in the codebook, {variables} attributes"])
