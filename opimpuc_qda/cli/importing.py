"""``import``: transcripts into a project, or only a look at what they hold."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from opimpuc_qda.cli.arguments import Commands, acting, add_coder, coder_name
from opimpuc_qda.cli.console import complain, watched
from opimpuc_qda.cli.outcome import Json, Outcome, outcome, table
from opimpuc_qda.cli.times import clock
from opimpuc_qda.cli.wording import sentence
from opimpuc_qda.domain.draft import CharacterCount, Draft
from opimpuc_qda.domain.habit import Habit
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.habits import habits
from opimpuc_qda.services.folder_scan import Scan, scan
from opimpuc_qda.services.importing import Prepared, PreparedText, add, check_new, prepare
from opimpuc_qda.services.importing_folder import Entry, Fate, FolderReport, import_all, look_at_all
from opimpuc_qda.services.previewing import Request
from opimpuc_qda.services.projects import open_project
from opimpuc_qda.services.remembering import Wishes, readings


def add_commands(commands: Commands) -> None:
    """Enter the command of this module."""
    command = commands.add(
        "import", "Import transcripts; two files of one pair make one transcript.", _import
    )
    command.add_argument(
        "files", metavar="FILE", type=Path, nargs="+", help="transcripts, or folders of them"
    )
    command.add_argument("--layout", metavar="L", help="how the files are laid out, where the guess is wrong")
    command.add_argument("--encoding", metavar="E", help="the encoding of text files, likewise")
    command.add_argument(
        "--as-recognised",
        action="store_true",
        help="leave aside the corrections that the project remembers from earlier imports",
    )
    command.add_argument(
        "--no-comments", action="store_true", help="make no memos of the comments and remarks in the files"
    )
    command.add_argument("--dry-run", action="store_true", help="only tell what would be imported")
    add_coder(command)


def _import(arguments: Namespace) -> Outcome:
    name, paths = coder_name(arguments), list(arguments.files)
    if any(path.is_dir() for path in paths):
        return import_folders(arguments, name)
    with open_project(arguments.project, name) as project, watched() as progress:
        with project.read() as view:
            known = () if arguments.as_recognised else habits(view)
        found = readings(paths, Wishes(arguments.layout, arguments.encoding), known)
        prepared = [prepare(reading.draft, progress) for reading in found]
        if arguments.no_comments:
            prepared = [replace(item, memos=()) for item in prepared]
        check_new(project, prepared)  # before the coder is entered: all or nothing
        uids: Sequence[Uid | None] = [None] * len(prepared)
        if not arguments.dry_run:
            uids = add(project, acting(arguments, project), prepared, progress)
    followed = list(dict.fromkeys(habit for reading in found for habit in reading.applied))
    told = found_json(paths, prepared, uids) | {"remembered": [_habit_json(habit) for habit in followed]}
    return outcome(told, (*found_lines(prepared), *map(_habit_line, followed)))


def _habit_json(habit: Habit) -> dict[str, Json]:
    return {"about": habit.about, "found": habit.found, "taken": habit.taken or None}


def _habit_line(habit: Habit) -> str:
    return f"remembered in this project: {habit.about} {habit.found} -> {habit.taken or 'no speaker'}"


def found_json(
    paths: Sequence[Path], prepared: Sequence[Prepared], uids: Sequence[Uid | None]
) -> dict[str, Json]:
    """What was found in the files, for machines; ``uids`` are those of the transcripts, None for a look."""
    drafts = [item.draft for item in prepared]
    count = sum((draft.characters for draft in drafts), CharacterCount(0, 0, 0))
    return {
        "files": [path.name for path in paths],
        "transcripts": [transcript_json(item, uid) for item, uid in zip(prepared, uids, strict=True)],
        "skipped": [piece for draft in drafts for piece in skipped_json(draft)],
        "characters": characters_json(count),
    }


def import_folders(arguments: Namespace, name: str) -> Outcome:
    """The same with folders among the files: what cannot be read keeps nothing else out, and is told."""
    wanted = scan(arguments.files)
    requests = [_as_asked(request, arguments) for request in wanted.requests]
    found, lines, pieces = list[Json](), list[str](), list[Json]()

    def heed(item: Prepared, uid: Uid | None) -> None:
        if arguments.json:
            found.append(transcript_json(item, uid))
            pieces.extend(skipped_json(item.draft))
        else:
            lines.extend(found_lines([item]))

    with open_project(arguments.project, name) as project, watched() as progress:
        if arguments.dry_run:
            report = look_at_all(project, requests, progress, heed)
        else:
            report = import_all(project, acting(arguments, project), requests, progress, heed)
    if refused := report.count(Fate.REFUSED):
        complain(f"{refused} of {len(report.entries)} could not be read; the report says why.")
    told = {
        "files": [wanted.shown(path) for request in requests for path in request.paths],
        "transcripts": found,
        "skipped": pieces,
        "characters": characters_json(report.characters),
        **_fates_json(report, wanted),
    }
    return outcome(told, [*lines, *_fate_lines(report, wanted)], ok=not refused)


def _as_asked(request: Request, arguments: Namespace) -> Request:
    encodings = {path: arguments.encoding for path in request.paths if arguments.encoding}
    return replace(request, layout=arguments.layout, encodings=encodings)


def _fates_json(report: FolderReport, wanted: Scan) -> dict[str, Json]:
    return {
        "refused": [
            {"files": _shown(entry, wanted), "why": sentence(entry.problem)}
            for entry in report.entries
            if entry.problem is not None
        ],
        "already": [
            {"files": _shown(entry, wanted), "name": entry.name}
            for entry in report.entries
            if entry.fate is Fate.ALREADY
        ],
        "renamed": [
            {"files": _shown(entry, wanted), "wanted": entry.wanted, "name": entry.name}
            for entry in report.entries
            if entry.wanted
        ],
        "left_out": [{"file": wanted.shown(one.path), "why": one.why} for one in wanted.left_out],
    }


def _fate_lines(report: FolderReport, wanted: Scan) -> Iterator[str]:
    for entry in report.entries:
        files = ", ".join(_shown(entry, wanted))
        if entry.problem is not None:
            yield f"refused: {files}: {sentence(entry.problem)}"
        elif entry.fate is Fate.ALREADY:
            yield f"already there: {files} (as {entry.name})"
        elif entry.wanted:
            yield f"renamed: {files}: {entry.name}, because {entry.wanted} is taken"
    yield from (f"left out: {wanted.shown(one.path)} ({one.why})" for one in wanted.left_out)
    yield ", ".join(f"{report.count(fate)} {fate}" for fate in reversed(Fate))


def _shown(entry: Entry, wanted: Scan) -> list[str]:
    return [wanted.shown(path) for path in entry.files]


def skipped_json(draft: Draft) -> list[Json]:
    """The pieces of its files that enter no text."""
    return [{"file": piece.file, "what": piece.what, "text": piece.text} for piece in draft.skipped]


def characters_json(count: CharacterCount) -> dict[str, Json]:
    """Code points; those of the file are the imported and the skipped."""
    return {"file": count.file, "imported": count.imported, "skipped": count.skipped}


def transcript_json(item: Prepared, uid: Uid | None) -> dict[str, Json]:
    """What was understood of one transcript; ``uid`` is None for a look."""
    return {
        "name": item.draft.name,
        "uid": uid,
        "layout": item.draft.layout,
        "texts": [_text(text) for text in item.texts],
        "beads": item.linked,
        "untranslated": item.untranslated,
        "uncertain": item.uncertain,
        "memos": len(item.memos),
        "warnings": [{"what": what, "turn": turn or None} for what, turn in item.draft.warnings],
    }


def _text(text: PreparedText) -> dict[str, Json]:
    draft = text.draft
    times = [turn.time for turn in draft.turns if turn.time is not None]
    return {
        "language": draft.language,
        "role": draft.version,
        "file": draft.file,
        "encoding": draft.encoding,
        "turns": len(draft.turns),
        "characters": len(text.body),
        "speakers": Counter(turn.speaker for turn in draft.turns),
        "roles": Counter(str(turn.role) for turn in draft.turns),
        "first_time": clock(times[0]) if times else None,
        "last_time": clock(times[-1]) if times else None,
    }


def found_lines(prepared: Sequence[Prepared]) -> Iterator[str]:
    """What was found in the files, for people."""
    for item in prepared:
        yield f"{item.draft.name} ({item.draft.layout})"
        header = ("language", "role", "turns", "characters", "speakers")
        yield from (f"  {line}" for line in table(header, [_cells(text) for text in item.texts]))
        yield f"  {item.linked} beads"
        if item.memos:
            yield f"  {len(item.memos)} comments and remarks as memos"
        yield from _told("turns without translation", item.untranslated)
        yield from _told("uncertain turns", item.uncertain)
        yield from _told_skipped(item.draft)


def _cells(text: PreparedText) -> tuple[str, str, int, int, str]:
    speakers = Counter(turn.speaker or "(no label)" for turn in text.draft.turns)
    shown = ", ".join(f"{label} {count}" for label, count in speakers.items())
    return (text.draft.language, text.draft.version, len(text.draft.turns), len(text.body), shown)


def _told(what: str, numbers: Sequence[int]) -> Iterator[str]:
    if numbers:
        yield f"  {what}: {', '.join(map(str, numbers))}"


def _told_skipped(draft: Draft) -> Iterator[str]:
    kinds = Counter(piece.what for piece in draft.skipped)
    if kinds:
        yield "  skipped: " + ", ".join(f"{what} {count}" for what, count in kinds.items())
