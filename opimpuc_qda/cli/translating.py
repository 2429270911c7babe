"""``translate``: a translation for a transcript that is there."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from opimpuc_qda.cli.arguments import Commands, acting, add_coder, coder_name
from opimpuc_qda.cli.console import watched
from opimpuc_qda.cli.importing import found_json, found_lines
from opimpuc_qda.cli.outcome import Json, Outcome, outcome
from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.services.projects import open_project
from opimpuc_qda.services.translating import (
    Replaced,
    attach,
    check_attachable,
    read_translation,
    replace,
    translation_in,
)
from opimpuc_qda.store.project import Project


def add_commands(commands: Commands) -> None:
    """Enter the command of this module."""
    command = commands.add("translate", "Attach a translation to a transcript that is there.", _translate)
    command.add_argument("transcript", metavar="TRANSCRIPT", help="the transcript, by name or uid")
    command.add_argument("file", metavar="FILE", type=Path, help="the translation: a Word document or text")
    command.add_argument("--layout", metavar="L", help="how the file is laid out, where the guess is wrong")
    command.add_argument("--encoding", metavar="E", help="the encoding of a text file, likewise")
    command.add_argument(
        "--replace", action="store_true", help="put it in the place of the translation in its language"
    )
    add_coder(command)


def _translate(arguments: Namespace) -> Outcome:
    name, path = coder_name(arguments), arguments.file
    with open_project(arguments.project, name) as project, watched() as progress:
        uid = _transcript(project, arguments.transcript)
        draft = read_translation(project, uid, path, arguments.layout, arguments.encoding)
        check = translation_in if arguments.replace else check_attachable
        check(project, uid, draft.texts[1].language)  # before the coder is entered: all or nothing
        coder = acting(arguments, project)
        if arguments.replace:
            return _replaced(path, uid, replace(project, coder, uid, draft, progress))
        prepared = attach(project, coder, uid, draft, progress).prepared
    return outcome(found_json([path], [prepared], [uid]), found_lines([prepared]))


def _replaced(path: Path, uid: Uid, done: Replaced) -> Outcome:
    """What an import says, and what became of the codings."""
    kept, edited, lost = done.corrected.kept, done.corrected.edited, done.corrected.unplaced
    told = f"  codings: {kept} kept, {len(edited)} with a corrected quote, {len(lost)} unplaced"
    codings: dict[str, Json] = {"kept": kept, "edited": edited, "unplaced": lost}
    found = {**found_json([path], [done.prepared], [uid]), "codings": codings}
    return outcome(found, [*found_lines([done.prepared]), told])


def _transcript(project: Project, name: str) -> Uid:
    """The one transcript with this name or uid; a name that several bear does not do."""
    with project.read() as view:
        found = [row.uid for row in transcripts(view) if name in (row.name, row.uid)]
    if len(found) != 1:
        raise NoSuchThing("single transcript" if found else "transcript", name)
    return found[0]
