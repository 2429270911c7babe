"""``export``: the workbook of tables."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from types import MappingProxyType

from opimpuc_qda.cli.arguments import Commands
from opimpuc_qda.cli.console import watched
from opimpuc_qda.cli.outcome import Outcome, outcome, table
from opimpuc_qda.domain.matrix import Counting
from opimpuc_qda.services.exporting import workbook
from opimpuc_qda.services.projects import read_project

LANGUAGES = MappingProxyType({"en": "en", "fr": "fr", "zh-Hans": "zh_CN"})


def add_commands(commands: Commands) -> None:
    """Enter the command of this module."""
    command = commands.add("export", "Write the tables of a project as a workbook.", _export)
    command.add_argument("file", metavar="FILE.xlsx", type=Path, help="the workbook to write")
    command.add_argument(
        "--counting",
        choices=[str(rule) for rule in Counting],
        default=str(Counting.PASSAGES),
        help="passages (the default): overlapping codings of a coder in either language count once; "
        "codings: each counts",
    )
    command.add_argument("--language", choices=LANGUAGES, default="en", help="of the workbook")


def _export(arguments: Namespace) -> Outcome:
    target: Path = arguments.file
    with read_project(arguments.project) as project, watched() as progress:
        language = LANGUAGES[arguments.language]
        sheets = workbook(project, target, Counting(arguments.counting), language, progress)
    lines = [f"{target}", *table(("sheet", "rows"), sheets.items())]
    return outcome({"file": str(target), "sheets": dict(sheets)}, lines)
