"""``suggest``: what might be coded, and why; applies nothing."""

from __future__ import annotations

from argparse import Namespace

from opimpuc_qda.cli.arguments import Commands
from opimpuc_qda.cli.outcome import Json, Outcome, outcome
from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.services.projects import read_project
from opimpuc_qda.services.suggesting import Suggester


def add_commands(commands: Commands) -> None:
    """Enter the command of this module."""
    command = commands.add(
        "suggest", "Suggest codes from cues and from what is coded; apply nothing.", _suggest
    )
    command.add_argument("--transcript", metavar="T", help="only this one, by name or uid")


def _suggest(arguments: Namespace) -> Outcome:
    wanted: str | None = arguments.transcript
    with read_project(arguments.project) as project:
        with project.read() as view:
            rows = [row for row in transcripts(view) if wanted in (None, row.name, row.uid)]
            book = codebook(view)
        if wanted is not None and not rows:
            raise NoSuchThing("transcript", wanted)
        suggester = Suggester(project)
        suggester.refresh()
        found: list[dict[str, Json]] = []
        for row in rows:
            languages = {text.uid: text.language for text in row.texts}
            found += [
                {
                    "transcript": row.name,
                    "language": languages[one.text],
                    "start": one.span.start,
                    "end": one.span.end,
                    "code": book[one.code].name,
                    "score": round(one.score, 3),
                    "why": list(one.why),
                    "basis": str(one.basis),
                }
                for one in suggester.suggestions(row.uid)
            ]
    return outcome({"suggestions": found}, map(_line, found))


def _line(one: dict[str, Json]) -> str:
    why = one["why"]
    words = ", ".join(map(str, why)) if isinstance(why, list) else ""
    place = f"{one['transcript']}  {one['language']} {one['start']}-{one['end']}"
    return f"{place}  {one['code']}  {one['score']}  ({words})"
