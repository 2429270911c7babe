"""``log``, ``check`` and ``dump``: looking into a project."""

from __future__ import annotations

from argparse import Namespace

from opimpuc_qda.cli.arguments import Commands, moment, somebody
from opimpuc_qda.cli.outcome import Json, Outcome, outcome, table
from opimpuc_qda.queries.dump import dump
from opimpuc_qda.queries.history import OperationRow, operations
from opimpuc_qda.services.projects import Checked, check, open_project, read_project


def add_commands(commands: Commands) -> None:
    """Enter the commands of this module."""
    log = commands.add("log", "Tell who did what, when.", _log)
    log.add_argument("--since", metavar="WHEN", type=moment, help="from this date or time (ISO 8601) on")
    doctor = commands.add("check", "Examine a project; exit status 1 where something is found.", _check)
    doctor.add_argument(
        "--repair", action="store_true", help="rebuild the tables from the log, after a backup"
    )
    commands.add("dump", "Print the whole state: equal states print equal bytes.", _dump)


def _check(arguments: Namespace) -> Outcome:
    with open_project(arguments.project, somebody()) as project:
        checks = check(project, repair=arguments.repair)
    lines = [line for done in checks for line in _check_lines(done)]
    found: list[Json] = [{"name": done.name, "ok": done.ok, "found": done.found} for done in checks]
    return outcome({"checks": found}, lines, ok=all(done.ok for done in checks))


def _check_lines(done: Checked) -> list[str]:
    return [f"{done.name}: {'ok' if done.ok else 'found'}", *(f"  {what}" for what in done.found)]


def _dump(arguments: Namespace) -> Outcome:
    with read_project(arguments.project) as project, project.read() as view:
        state = dump(view)
    return Outcome(json=state, text=state)


def _log(arguments: Namespace) -> Outcome:
    with read_project(arguments.project) as project, project.read() as view:
        rows = operations(view, arguments.since)
    lines = table(("when", "who", "what", "changes"), [_log_cells(row) for row in rows])
    return outcome({"operations": [_operation(row) for row in rows]}, lines)


def _operation(row: OperationRow) -> dict[str, str | int | None]:
    return {
        "uid": row.uid,
        "kind": row.kind,
        "coder": row.coder_name,
        "coder_uid": row.coder,
        "at": row.at,
        "changes": row.changes,
        "undoes": row.undoes,
    }


def _log_cells(row: OperationRow) -> tuple[str, str, str, int]:
    return (row.at, row.coder_name, row.kind, row.changes)
