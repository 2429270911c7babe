"""What the core says in types and terms, said to a person: one translated sentence for each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from opimpuc_qda.domain import errors
from opimpuc_qda.ui.models.fault_words import fault
from opimpuc_qda.ui.models.moments import moment
from opimpuc_qda.ui.shell.marking import QT_TRANSLATE_NOOP

THINGS = {
    "project": QT_TRANSLATE_NOOP("Things", "project"),
    "transcript": QT_TRANSLATE_NOOP("Things", "transcript"),
    "revision": QT_TRANSLATE_NOOP("Things", "version of a text"),
    "translation": QT_TRANSLATE_NOOP("Things", "translation"),
    "turn": QT_TRANSLATE_NOOP("Things", "turn"),
    "text": QT_TRANSLATE_NOOP("Things", "text"),
    "language": QT_TRANSLATE_NOOP("Things", "language"),
    "code": QT_TRANSLATE_NOOP("Things", "code"),
    "coding": QT_TRANSLATE_NOOP("Things", "coding"),
    "coder": QT_TRANSLATE_NOOP("Things", "coder"),
    "memo": QT_TRANSLATE_NOOP("Things", "memo"),
    "summary": QT_TRANSLATE_NOOP("Things", "summary"),
    "bead": QT_TRANSLATE_NOOP("Things", "alignment"),
    "attribute": QT_TRANSLATE_NOOP("Things", "attribute"),
    "attribute_value": QT_TRANSLATE_NOOP("Things", "value of an attribute"),
    "case": QT_TRANSLATE_NOOP("Things", "place"),
    "participant": QT_TRANSLATE_NOOP("Things", "participant"),
    "interview": QT_TRANSLATE_NOOP("Things", "interview"),
    "saved_query": QT_TRANSLATE_NOOP("Things", "saved query"),
    "habit": QT_TRANSLATE_NOOP("Things", "correction for imports"),
    "team_word": QT_TRANSLATE_NOOP("Things", "word of the team"),
    "stop_word": QT_TRANSLATE_NOOP("Things", "stop word"),
    "rejection": QT_TRANSLATE_NOOP("Things", "rejected suggestion"),
}

OPERATIONS = {
    "project.create": QT_TRANSLATE_NOOP("Operations", "make the project"),
    "coder.add": QT_TRANSLATE_NOOP("Operations", "enter a coder"),
    "habit.forget": QT_TRANSLATE_NOOP("Operations", "forget a correction for imports"),
    "transcript.import": QT_TRANSLATE_NOOP("Operations", "import transcripts"),
    "translation.attach": QT_TRANSLATE_NOOP("Operations", "add a translation"),
    "translation.replace": QT_TRANSLATE_NOOP("Operations", "replace a translation"),
    "translation.remove": QT_TRANSLATE_NOOP("Operations", "remove a translation"),
    "translation.start": QT_TRANSLATE_NOOP("Operations", "begin a translation"),
    "translation.type": QT_TRANSLATE_NOOP("Operations", "type a translation"),
    "text.correct": QT_TRANSLATE_NOOP("Operations", "correct a text"),
    "text.place": QT_TRANSLATE_NOOP("Operations", "place codings"),
    "coding.apply": QT_TRANSLATE_NOOP("Operations", "apply a code"),
    "coding.place": QT_TRANSLATE_NOOP("Operations", "give a coding a place"),
    "coding.new": QT_TRANSLATE_NOOP("Operations", "make and apply a code"),
    "coding.resize": QT_TRANSLATE_NOOP("Operations", "move the end of a coding"),
    "coding.remove": QT_TRANSLATE_NOOP("Operations", "remove a coding"),
    "suggestion.reject": QT_TRANSLATE_NOOP("Operations", "reject suggestions"),
    "code.add": QT_TRANSLATE_NOOP("Operations", "make a code"),
    "code.edit": QT_TRANSLATE_NOOP("Operations", "edit a code"),
    "code.rename": QT_TRANSLATE_NOOP("Operations", "rename a code"),
    "code.define": QT_TRANSLATE_NOOP("Operations", "define a code"),
    "code.colour": QT_TRANSLATE_NOOP("Operations", "colour a code"),
    "code.cues": QT_TRANSLATE_NOOP("Operations", "change the cues of a code"),
    "code.move": QT_TRANSLATE_NOOP("Operations", "move a code"),
    "code.merge": QT_TRANSLATE_NOOP("Operations", "merge codes"),
    "code.split": QT_TRANSLATE_NOOP("Operations", "split a code"),
    "code.retire": QT_TRANSLATE_NOOP("Operations", "retire a code"),
    "code.revive": QT_TRANSLATE_NOOP("Operations", "take a code into use again"),
    "code.delete": QT_TRANSLATE_NOOP("Operations", "delete a code"),
    "memo.write": QT_TRANSLATE_NOOP("Operations", "write a memo"),
    "memo.remove": QT_TRANSLATE_NOOP("Operations", "remove memos"),
    "query.save": QT_TRANSLATE_NOOP("Operations", "save a query"),
    "query.remove": QT_TRANSLATE_NOOP("Operations", "remove a saved query"),
    "summary.write": QT_TRANSLATE_NOOP("Operations", "write a summary"),
    "alignment.merge": QT_TRANSLATE_NOOP("Operations", "merge in the alignment"),
    "alignment.split": QT_TRANSLATE_NOOP("Operations", "split in the alignment"),
    "alignment.shift": QT_TRANSLATE_NOOP("Operations", "move the translation"),
    "alignment.unlink": QT_TRANSLATE_NOOP("Operations", "unlink a translation"),
    "alignment.link": QT_TRANSLATE_NOOP("Operations", "link a translation"),
    "alignment.confirm": QT_TRANSLATE_NOOP("Operations", "confirm an alignment"),
    "alignment.realign": QT_TRANSLATE_NOOP("Operations", "align anew"),
    "case.add": QT_TRANSLATE_NOOP("Operations", "enter a place"),
    "case.rename": QT_TRANSLATE_NOOP("Operations", "rename a place"),
    "case.remove": QT_TRANSLATE_NOOP("Operations", "remove a place"),
    "participant.add": QT_TRANSLATE_NOOP("Operations", "enter a participant"),
    "participant.rename": QT_TRANSLATE_NOOP("Operations", "rename a participant"),
    "participant.remove": QT_TRANSLATE_NOOP("Operations", "remove a participant"),
    "interview.assign": QT_TRANSLATE_NOOP("Operations", "say where an interview was held"),
    "interview.describe": QT_TRANSLATE_NOOP("Operations", "describe an interview"),
    "attributes.set": QT_TRANSLATE_NOOP("Operations", "fill in attributes"),
    "attributes.import": QT_TRANSLATE_NOOP("Operations", "import attributes"),
    "words.add": QT_TRANSLATE_NOOP("Operations", "add a word"),
    "words.remove": QT_TRANSLATE_NOOP("Operations", "remove words"),
    "words.stop": QT_TRANSLATE_NOOP("Operations", "change a stop list"),
}

PROGRESS = {
    "reading": QT_TRANSLATE_NOOP("Progress", "Reading"),
    "sentences": QT_TRANSLATE_NOOP("Progress", "Finding sentences"),
    "aligning": QT_TRANSLATE_NOOP("Progress", "Aligning"),
    "comparing": QT_TRANSLATE_NOOP("Progress", "Comparing"),
    "importing": QT_TRANSLATE_NOOP("Progress", "Importing"),
    "counting": QT_TRANSLATE_NOOP("Progress", "Counting"),
    "writing": QT_TRANSLATE_NOOP("Progress", "Writing"),
    "merging": QT_TRANSLATE_NOOP("Progress", "Merging"),
    "indexing": QT_TRANSLATE_NOOP("Progress", "Preparing the search"),
    "searching": QT_TRANSLATE_NOOP("Progress", "Searching"),
    "sorting": QT_TRANSLATE_NOOP("Progress", "Sorting"),
    "unpacking": QT_TRANSLATE_NOOP("Progress", "Unpacking"),
    "trying": QT_TRANSLATE_NOOP("Progress", "Trying it out"),
}

SENTENCES: dict[type[BaseException], str] = {
    errors.NoSuchFile: QT_TRANSLATE_NOOP(
        "Errors",
        "There is no file “{path}” any more. Nothing was changed. "
        "Look whether it was moved or renamed, then choose it again.",
    ),
    errors.FileExists: QT_TRANSLATE_NOOP(
        "Errors",
        "A file “{path}” exists already and was left as it is. Choose another name.",
    ),
    errors.NotAProject: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is not a project of this program, so it was left untouched. "
        "Projects end in “.opq”; transcripts are imported into one.",
    ),
    errors.NewerProject: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” was written by a newer version of this program (format {found}; this one knows {known}). "
        "It was left untouched. Install the newer version to open it.",
    ),
    errors.EmptyFile: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is empty, so nothing was taken from it. "
        "Ask for the file again: it may have been cut in transfer.",
    ),
    errors.UnknownFormat: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is of a kind that cannot be read here, so nothing was taken from it. "
        "Save it as a Word document or as plain text and try again.",
    ),
    errors.BrokenDocument: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is named as a {format} file, but its content is something else or damaged. "
        "Nothing was taken from it. Open it in the program it comes from and save it again.",
    ),
    errors.LockedDocument: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is locked by a password, so nothing was taken from it. "
        "Open it with its password, save a copy without one, and import the copy.",
    ),
    errors.ScannedDocument: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” holds pictures of pages and no text, so nothing was taken from it. "
        "Run text recognition on it first, or ask for the document it was printed from.",
    ),
    errors.TooLarge: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is far too large for a transcript, so nothing was taken from it. "
        "Check that it is the right file, or split it.",
    ),
    errors.UnreadableEncoding: QT_TRANSLATE_NOOP(
        "Errors",
        "The characters of “{path}” cannot be read as {encoding}. Nothing was taken from it. "
        "Choose another encoding, or save the file as UTF-8.",
    ),
    errors.NothingToImport: QT_TRANSLATE_NOOP(
        "Errors",
        "No turn of speech was found in “{path}”, so nothing was imported. "
        "Check that it is the transcript, and that speakers stand before what they say.",
    ),
    errors.TranscriptExists: QT_TRANSLATE_NOOP(
        "Errors",
        "The transcript “{name}” with the same texts is in the project already. Nothing was added.",
    ),
    errors.TranslationExists: QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” has a translation in this language ({language}) already. Nothing was added. "
        "Replace that translation, or remove it first.",
    ),
    errors.NotATranslation: QT_TRANSLATE_NOOP(
        "Errors",
        "This text is in the language of the original of “{name}” ({language}), "
        "so it is no translation of it. Nothing was added.",
    ),
    errors.OtherLanguage: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is in another language ({found}) than the text it was to replace ({wanted}). "
        "Nothing was changed. Choose the text that it corrects.",
    ),
    errors.TranslationCoded: QT_TRANSLATE_NOOP(
        "Errors",
        "The translation ({language}) bears codings ({codings}), which would go with it. "
        "Nothing was changed. Remove them first, or ask for both.",
    ),
    errors.NoWords: QT_TRANSLATE_NOOP(
        "Errors",
        "Turn {turn} would have no words left. Nothing was changed. Leave at least one word in it.",
    ),
    errors.BadCodebook: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” cannot be used as a codebook or attribute schema: {reason} ({where}). "
        "Nothing was changed. Correct this entry and try again.",
    ),
    errors.BadTable: QT_TRANSLATE_NOOP(
        "Errors",
        "Row {row} of “{path}” cannot be used: “{value}” in the column “{column}”. "
        "Nothing was changed. Correct the row and try again.",
    ),
    errors.BadValue: QT_TRANSLATE_NOOP(
        "Errors",
        "“{value}” cannot be the value of “{attribute}”. {fault} Nothing was changed.",
    ),
    errors.NoSuchThing: QT_TRANSLATE_NOOP(
        "Errors",
        "The project has no {kind} “{name}” (any more). Nothing was changed.",
    ),
    errors.NotCodable: QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is a group or a retired code and cannot be applied. Nothing was changed. "
        "Choose one of the codes below it.",
    ),
    errors.BadCodeId: QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” cannot be the id of a code. Nothing was changed. "
        "Use Latin capitals and “_”, in up to three parts with “.” between them.",
    ),
    errors.CodeIdTaken: QT_TRANSLATE_NOOP(
        "Errors", "Another code has the id “{name}” already. Nothing was changed. Choose another id."
    ),
    errors.NoLabel: QT_TRANSLATE_NOOP(
        "Errors", "A code needs a label in one language at least. Nothing was changed. Type one."
    ),
    errors.CodeBelowItself: QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” cannot stand there: it would be below itself, or more than {deepest} codes deep. "
        "Nothing was changed. Choose another place.",
    ),
    errors.CodeInUse: QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” or a code below it bears codings ({codings}). Nothing was changed. "
        "Merge it into another code, retire it, or delete it with these codings.",
    ),
    errors.OutsideText: QT_TRANSLATE_NOOP(
        "Errors",
        "The passage lies outside the text (characters {start} to {end}) or is empty. "
        "Nothing was changed. Select some text first.",
    ),
    errors.NothingToUndo: QT_TRANSLATE_NOOP("Errors", "There is nothing to undo. Your work is saved."),
    errors.ChangedSince: QT_TRANSLATE_NOOP(
        "Errors",
        "This cannot be undone: {coder} has changed the {kind} since ({at}). Nothing was changed. "
        "Change it by hand if you still want to.",
    ),
    errors.SameProject: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is this very project; there is nothing to merge. Choose another coder's copy.",
    ),
    errors.BadPattern: QT_TRANSLATE_NOOP(
        "Errors",
        "“{pattern}” is no regular expression: it goes wrong after {position} characters. Nothing was "
        "searched. Correct it, or search for the text as it stands.",
    ),
    errors.SlowPattern: QT_TRANSLATE_NOOP(
        "Errors",
        "Searching for “{pattern}” would take too long and was stopped. Nothing was changed. "
        "Make the expression simpler, or search in fewer transcripts.",
    ),
    errors.NotAWord: QT_TRANSLATE_NOOP(
        "Errors",
        "“{word}” cannot be added, and nothing was changed: a word here has a Chinese character and "
        "no space or sign. French and English words are told apart without being added.",
    ),
    errors.WordNotWhole: QT_TRANSLATE_NOOP(
        "Errors",
        "“{word}” would still be cut in pieces, which is worse than not adding it, so nothing was changed. "
        "Try a shorter or a longer word.",
    ),
    errors.NoPipeline: QT_TRANSLATE_NOOP(
        "Errors",
        "No language model for this language ({language}) is installed, so lemmas and word classes are not "
        "known. Install one under Project > Language models, or count words as they are written.",
    ),
    errors.NotAModel: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” holds no trained spaCy pipeline that can be read, so nothing was installed. "
        "Choose a folder, zip archive or wheel with one meta.json beside one config.cfg.",
    ),
    errors.UnsafeModel: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” was not unpacked: “{entry}” in it is a link, points outside or is far too large. "
        "Nothing was installed. Get the file again from a source that you trust.",
    ),
    errors.ModelNeedsCode: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” needs program code (“{name}”) that is no part of spaCy. Such code is never run here, so "
        "nothing was installed. Choose a pipeline of spaCy's own components.",
    ),
    errors.ModelOfOtherVersion: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” was made for spaCy {wanted}; this program has {found}. Nothing was installed. "
        "Get the pipeline in the version for {found}.",
    ),
    errors.ModelOfOtherLanguage: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is a pipeline for another language ({language}). Nothing was installed. "
        "Choose one for Chinese (zh), French (fr) or English (en).",
    ),
    errors.ModelDoesNotLoad: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” cannot be used: spaCy could not load it ({detail}). Nothing was changed. "
        "Get the file again, or choose another pipeline.",
    ),
    errors.InUse: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is open already: {who} on “{host}”, since {since}. It was left untouched. "
        "Close it there first, or work on a copy and merge it later.",
    ),
    errors.NotReadable: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” cannot be read: another program holds it, or you may not open it. "
        "Nothing was taken from it. Close it there, or copy it to a folder of yours.",
    ),
    errors.NotWritable: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” cannot be written: the folder is read-only or another program holds the file. "
        "What was saved before is safe. Free it, or use another folder.",
    ),
    errors.DiskFull: QT_TRANSLATE_NOOP(
        "Errors",
        "The disk with “{path}” is full. What was saved before is safe; the last step was not done. "
        "Make room and try again.",
    ),
    errors.Damaged: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is damaged ({detail}). It was left as it is. "
        "Open the latest of the backups that lie beside it, and keep the damaged file.",
    ),
}

NOTHING_TO_REDO = QT_TRANSLATE_NOOP("Errors", "There is nothing to redo. Your work is saved.")
NO_ENCODING = QT_TRANSLATE_NOOP(
    "Errors",
    "The characters of “{path}” fit none of the known encodings. Nothing was taken from it. "
    "Choose the encoding yourself, or save the file as UTF-8.",
)
UNEXPECTED = QT_TRANSLATE_NOOP(
    "Errors",
    "Something unexpected happened ({kind}). Nothing was changed and your project is safe.",
)


def thing(kind: str) -> str:
    """The word for an entity kind; kinds without a word stand for themselves."""
    return QCoreApplication.translate("Things", THINGS.get(kind, kind))


def operation(kind: str) -> str:
    """What an operation did, as it stands after "Undo:"."""
    other = QT_TRANSLATE_NOOP("Operations", "the last change")
    return QCoreApplication.translate("Operations", OPERATIONS.get(kind, other))


def progress(term: str) -> str:
    """What a long function is doing; "" where it does not say."""
    return QCoreApplication.translate("Progress", PROGRESS.get(term, term)) if term else ""


def sentence(problem: BaseException) -> str:
    """What happened, what is safe and what to do, for every type of :mod:`opimpuc_qda.domain.errors`."""
    if (source := _source(problem)) is None:
        return QCoreApplication.translate("Errors", UNEXPECTED).format(kind=type(problem).__name__)
    return QCoreApplication.translate("Errors", source).format_map(_shown_fields(problem))


def _source(problem: BaseException) -> str | None:
    if isinstance(problem, errors.NothingToUndo) and problem.redo:
        return NOTHING_TO_REDO
    if isinstance(problem, errors.UnreadableEncoding) and not problem.encoding:
        return NO_ENCODING
    return next((SENTENCES[kind] for kind in type(problem).__mro__ if kind in SENTENCES), None)


def _shown_fields(problem: BaseException) -> dict[str, str]:
    return {name: _shown(name, value) for name, value in vars(problem).items()}


def _shown(name: str, value: object) -> str:
    if isinstance(value, Path):
        return value.name
    if name == "fault":
        return fault(str(value))
    if name == "kind":
        return thing(str(value))
    if name in ("at", "since") and value:
        return moment(str(value))
    return str(value)
