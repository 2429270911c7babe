"""``search``: hits in context, with what renders them in the other language."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from opimpuc_qda.cli.arguments import Commands
from opimpuc_qda.cli.outcome import Json, Outcome, outcome
from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.searching import Mode, SearchQuery, Within
from opimpuc_qda.domain.transcript import Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.search_hits import Hit
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.services.projects import read_project
from opimpuc_qda.services.searching import find_all, page
from opimpuc_qda.store.project import ReadOnlyProject


def add_commands(commands: Commands) -> None:
    """Enter the command of this module."""
    command = commands.add("search", "Find words in all texts, in context.", _search)
    command.add_argument(
        "query",
        metavar="QUERY",
        help="what to find; traditional characters and simplified "
        "ones are alike, and so are letters of either case and with or without accents",
    )
    _add_ways(command)


def _add_ways(command: ArgumentParser) -> None:
    ways = command.add_mutually_exclusive_group()
    for mode, does in (
        (Mode.WORDS, "whole words only"),
        (Mode.FORMS, "French and English words of one stem, whatever their endings"),
        (Mode.PATTERN, "QUERY is a regular expression"),
    ):
        ways.add_argument(f"--{mode}", dest="mode", action="store_const", const=mode, help=does)
    command.set_defaults(mode=Mode.TEXT)
    command.add_argument("--case", action="store_true", help="tell capitals from small letters")
    command.add_argument("--accents", action="store_true", help="tell é from e")
    command.add_argument("--script", action="store_true", help="tell traditional from simplified characters")
    command.add_argument(
        "--in", dest="version", metavar="TEXTS", choices=tuple(Version), help="original or translation alone"
    )
    command.add_argument(
        "--transcript", metavar="NAME", action="append", default=[], help="only this one, by name or uid"
    )


def _search(arguments: Namespace) -> Outcome:
    with read_project(arguments.project) as project:
        within = Within(
            version=Version(arguments.version) if arguments.version else None,
            transcripts=frozenset(_named(project, arguments.transcript)),
        )
        query = SearchQuery(
            arguments.query, arguments.mode, arguments.case, arguments.accents, arguments.script, within
        )
        found = find_all(project, query)
        hits = page(project, found, 0, found.total)
    lines = (f"{hit.name}  {_place(hit)}  {_line(hit)}" for hit in hits)
    return outcome({"hits": [_json(hit) for hit in hits]}, lines)


def _named(project: ReadOnlyProject, names: list[str]) -> list[Uid]:
    with project.read() as view:
        rows = transcripts(view)
    found: list[Uid] = []
    for name in names:
        named = [row.uid for row in rows if name in (row.name, row.uid)]
        if not named:
            raise NoSuchThing("transcript", name)
        found += named
    return found


def _place(hit: Hit) -> str:
    return f"{hit.language} {hit.span.start}-{hit.span.end}"


def _line(hit: Hit) -> str:
    """The hit in its turn, and what renders it."""
    said = " ".join(f"{hit.before}[{hit.quote}]{hit.after}".split())
    return f"{said}  |  {' '.join(hit.echo.split())}" if hit.echo else said


def _json(hit: Hit) -> dict[str, Json]:
    return {
        "transcript": hit.name,
        "transcript_uid": hit.transcript,
        "language": hit.language,
        "role": hit.version,
        "turn": hit.turn,
        "speaker": hit.speaker,
        "start": hit.span.start,
        "end": hit.span.end,
        "quote": hit.quote,
        "before": hit.before,
        "after": hit.after,
        "echo": hit.echo,
    }
