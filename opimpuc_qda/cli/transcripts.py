"""``transcripts``: the list of them, or one in full."""

from __future__ import annotations

from argparse import Namespace

from opimpuc_qda.cli.arguments import Commands
from opimpuc_qda.cli.full_transcript import full_json, full_lines
from opimpuc_qda.cli.outcome import Json, Outcome, outcome, table
from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.queries.coders import coders
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.codings import codings_of
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.queries.transcripts import TextRow, TranscriptRow, transcripts
from opimpuc_qda.queries.unplaced import unplaced
from opimpuc_qda.services.projects import read_project
from opimpuc_qda.store.project import View


def add_commands(commands: Commands) -> None:
    """Enter the command of this module."""
    command = commands.add("transcripts", "List the transcripts, or show one in full.", _transcripts)
    command.add_argument(
        "--text",
        metavar="NAME",
        help="one transcript by name or uid: texts, turns, sentences, beads, codings",
    )


def _transcripts(arguments: Namespace) -> Outcome:
    name: str | None = arguments.text
    with read_project(arguments.project) as project, project.read() as view:
        rows = transcripts(view)
        return _listed(rows) if name is None else _in_full(view, name, rows)


def _listed(rows: tuple[TranscriptRow, ...]) -> Outcome:
    header = ("name", "languages", "turns", "characters", "codings")
    lines = table(header, [_cells(row) for row in rows])
    return outcome({"transcripts": [_summary(row) for row in rows]}, lines)


def _cells(row: TranscriptRow) -> tuple[str, str, int, int, int]:
    languages = ", ".join(text.language for text in row.texts)
    turns, characters = sum(text.turns for text in row.texts), sum(text.characters for text in row.texts)
    return (row.name, languages, turns, characters, row.codings)


def _summary(row: TranscriptRow) -> dict[str, Json]:
    texts = [_text_summary(text) for text in row.texts]
    return {"name": row.name, "uid": row.uid, "texts": texts, "codings": row.codings}


def _text_summary(text: TextRow) -> dict[str, Json]:
    return {
        "uid": text.uid,
        "language": text.language,
        "role": text.version,
        "characters": text.characters,
        "turns": text.turns,
    }


def _in_full(view: View, name: str, rows: tuple[TranscriptRow, ...]) -> Outcome:
    chosen = [row.uid for row in rows if name in (row.name, row.uid)]
    if not chosen:
        raise NoSuchThing("transcript", name)
    tree, names = codebook(view), {coder.uid: coder.name for coder in coders(view)}
    found: list[Json] = []
    lines: list[str] = []
    for uid in chosen:
        read, codings, lost = read_transcript(view, uid), codings_of(view, uid), unplaced(view, uid)
        found.append(full_json(read, codings, lost, tree, names))
        lines += full_lines(read, codings, lost, tree, names)
    return outcome({"transcripts": found}, lines)
