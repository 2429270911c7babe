"""``code``: codings from a table."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from opimpuc_qda.cli.arguments import Commands, add_coder, coder_name
from opimpuc_qda.cli.outcome import Outcome, outcome
from opimpuc_qda.services.coding import apply_all
from opimpuc_qda.services.coding_table import read_wanted
from opimpuc_qda.services.projects import coder_named, open_project


def add_commands(commands: Commands) -> None:
    """Enter the command of this module."""
    code = commands.add("code", "Make the codings of a table, all or none.", _code)
    add_coder(code, required=True)
    code.add_argument(
        "--from",
        dest="table",
        metavar="FILE.csv",
        type=Path,
        required=True,
        help="columns transcript, language, start, end, code, and where wanted weight, memo; the transcript "
        "by name or uid, the code by its stable id, positions in code points, the end exclusive",
    )


def _code(arguments: Namespace) -> Outcome:
    name = coder_name(arguments)
    with open_project(arguments.project, name) as project:
        wanted = read_wanted(project, arguments.table)  # before the coder is entered: all or nothing
        done = apply_all(project, coder_named(project, name), wanted)
    added = len(done.added)
    found = {"added": added, "already": done.already}
    return outcome(found, [f"{added} codings added, {done.already} were there already"])
