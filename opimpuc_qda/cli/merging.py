"""``merge``: the projects of other coders."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

from opimpuc_qda.cli.arguments import Commands, acting, add_coder, coder_name
from opimpuc_qda.cli.console import watched
from opimpuc_qda.cli.outcome import Json, Outcome, outcome, table
from opimpuc_qda.domain.merge import Conflict, LookAlike, MergedFile, MergeReport, Unplaced
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.services.exporting import merge_report
from opimpuc_qda.services.merging import merge, preview
from opimpuc_qda.services.projects import open_project
from opimpuc_qda.store.project import Project


def add_commands(commands: Commands) -> None:
    """Enter the command of this module."""
    command = commands.add("merge", "Merge the projects of other coders; twice is once.", _merge)
    command.add_argument("others", metavar="OTHER.opq", type=Path, nargs="+", help="their project files")
    command.add_argument("--dry-run", action="store_true", help="only tell what would change")
    command.add_argument("--report", metavar="F.xlsx", type=Path, help="write the report as a workbook, too")
    add_coder(command)


def _merge(arguments: Namespace) -> Outcome:
    name, others = coder_name(arguments), list(arguments.others)
    with open_project(arguments.project, name) as project, watched() as progress:
        if arguments.dry_run:
            report = preview(project, others, progress)
        else:
            report = _merged(project, arguments, others, progress)
    if arguments.report is not None:
        merge_report(report, arguments.report, "en")
    return outcome(_found(report), _lines(report))


def _merged(project: Project, arguments: Namespace, others: list[Path], progress: Progress) -> MergeReport:
    if arguments.coder is not None:
        preview(project, others, progress)  # refuses before a new coder is entered: all or nothing
    return merge(project, acting(arguments, project), others, progress)


def _found(report: MergeReport) -> dict[str, Json]:
    return {
        "added": dict(report.added),
        "changed": dict(report.changed),
        "removed": dict(report.removed),
        "conflicts": [asdict(conflict) for conflict in report.conflicts],
        "lookalikes": [asdict(pair) for pair in report.lookalikes],
        "unplaced": [asdict(lost) for lost in report.unplaced],
        "lines": [asdict(line) for line in report.lines],
        "files": [asdict(file) | {"path": str(file.path)} for file in report.files],
        "operation": report.operation,
    }


def _lines(report: MergeReport) -> Iterator[str]:
    yield from map(_file, report.files)
    for what, counts in (("added", report.added), ("changed", report.changed), ("removed", report.removed)):
        yield f"{what}: {_counts(counts)}"
    if report.lines:
        rows = [(line.coder, line.transcript, line.added, line.removed) for line in report.lines]
        yield from table(("coder", "transcript", "codings added", "removed"), rows)
    yield from map(_conflict, report.conflicts)
    yield from map(_lookalike, report.lookalikes)
    yield from map(_unplaced, report.unplaced)


def _file(file: MergedFile) -> str:
    coders = ", ".join(file.coders)
    return f"{file.path} ({coders}): {file.new_operations} of {file.operations} operations are new"


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{kind} {count}" for kind, count in counts.items()) or "nothing"


def _conflict(found: Conflict) -> str:
    stands, other = f"{found.stands} ({found.stands_by})", f"{found.other} ({found.other_by})"
    return f"conflict: {found.kind} {found.what}, {found.field}: {stands} stands, not {other}"


def _lookalike(found: LookAlike) -> str:
    return f"look-alikes: two of the kind {found.kind} called {found.name} ({found.why})"


def _unplaced(found: Unplaced) -> str:
    return f"kept, but without its ground: {found.kind} {found.uid} (missing: {found.missing})"
