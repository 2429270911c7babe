"""What went wrong, in one English sentence for each type of :mod:`opimpuc_qda.domain.errors`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from opimpuc_qda.domain import errors

SENTENCES: Mapping[type[errors.ProblemError], str] = MappingProxyType(
    {
        errors.NoSuchFile: "There is no file {path}.",
        errors.FileExists: "{path} exists already and was left as it is; choose another name.",
        errors.NotAProject: "{path} is no project of this program, so it was left untouched.",
        errors.NewerProject: "{path} was written by a newer version of this program (format {found}, "
        "this one knows {known}), so it was left untouched; install the newer version.",
        errors.EmptyFile: "{path} is empty.",
        errors.UnknownFormat: "{path} is of a kind that cannot be used here.",
        errors.BrokenDocument: "{path} is named as a {format} file, but its content is something else or "
        "damaged.",
        errors.LockedDocument: "{path} is locked by a password; save a copy without one and import that.",
        errors.ScannedDocument: "{path} holds pictures of pages and no text, so nothing was taken from it.",
        errors.TooLarge: "{path} is far too large for a transcript, so nothing was taken from it.",
        errors.UnreadableEncoding: "{path} cannot be read as {encoding}; give the right one with --encoding.",
        errors.NothingToImport: "No turn of speech was found in {path}, so nothing was imported.",
        errors.TranscriptExists: "The transcript {name} is in the project already, so nothing was added.",
        errors.TranslationExists: "The transcript {name} has a translation in {language} already, so nothing "
        "was added; to put this in its place, give --replace.",
        errors.NotATranslation: "The transcript {name} is itself in {language}, so this is no translation of "
        "it.",
        errors.OtherLanguage: "{path} is in {found} and not in {wanted}, so nothing was changed.",
        errors.TranslationCoded: "The translation in {language} bears codings ({codings}), so it was left as "
        "it is.",
        errors.NoWords: "The turn {turn} would have no words left, so nothing was changed.",
        errors.BadCodebook: "{path} cannot be used as a codebook or attribute schema: {reason} ({where}).",
        errors.BadTable: "Row {row} of {path} cannot be used, so nothing was changed: the column {column} "
        'has "{value}".',
        errors.BadValue: "{value} cannot be the value of {attribute} ({fault}), so nothing was changed.",
        errors.NoSuchThing: "There is no {kind} called {name}.",
        errors.NotCodable: "{name} is a group or a retired code and cannot be applied.",
        errors.BadCodeId: "{name} cannot be the id of a code: capitals and _ only, in up to three parts.",
        errors.CodeIdTaken: "There is another code with the id {name}, so nothing was changed.",
        errors.NoLabel: "The code {name} needs a label in one language at least, so nothing was changed.",
        errors.CodeBelowItself: "{name} would stand below itself, or more than {deepest} codes deep.",
        errors.CodeInUse: "{name} bears codings ({codings}), so it was left as it is.",
        errors.OutsideText: "The passage from {start} to {end} is empty or lies outside the text.",
        errors.NothingToUndo: "There is nothing to undo.",
        errors.ChangedSince: "This cannot be undone, because {coder} has changed the {kind} since ({at}).",
        errors.SameProject: "{path} is the project itself, so there is nothing to merge.",
        errors.BadPattern: "{pattern} is no regular expression: it goes wrong after {position} characters.",
        errors.SlowPattern: "The regular expression {pattern} would take too long; make it simpler, or "
        "search for a part of it.",
        errors.NotAWord: "{word} cannot be added: a word needs a Chinese character, and no space or sign.",
        errors.NoPipeline: "No language model for {language} is installed.",
        errors.NotAModel: "{path} holds no trained spaCy pipeline.",
        errors.UnsafeModel: "{path} was not unpacked: {entry} is a link, points outside or is too large.",
        errors.ModelNeedsCode: "{path} needs code that is no part of spaCy ({name}); nothing was installed.",
        errors.ModelOfOtherVersion: "{path} was made for spaCy {wanted}; here is {found}.",
        errors.ModelOfOtherLanguage: "{path} is a pipeline for {language}, not for zh, fr or en.",
        errors.ModelDoesNotLoad: "{path} cannot be loaded ({detail}); nothing was installed.",
        errors.WordNotWhole: "{word} would still be cut in pieces, so it was not added.",
        errors.InUse: "{path} is open elsewhere ({who} on {host}, since {since}); close it there first.",
        errors.NotReadable: "{path} is there but cannot be read: another program or the system keeps it.",
        errors.NotWritable: "{path} cannot be written: its folder is read-only, or another program holds it.",
        errors.DiskFull: "The disk with {path} is full; what was saved before is safe.",
        errors.Damaged: "{path} is damaged ({detail}) and was left as it is; open a backup from the folder "
        "beside it.",
    }
)
NOTHING_TO_REDO = "There is nothing to redo."
NO_ENCODING = "{path} fits none of the known encodings; give the right one with --encoding."
NO_COLUMN = "{path} cannot be used, so nothing was changed: its first row names no column {column}."
SOMEBODY = "{path} is open in another program; close it there first."


def sentence(problem: errors.ProblemError) -> str:
    """One sentence, in one line.

    Raises:
        KeyError: for a type without a sentence.
    """
    return _source(problem).format_map(vars(problem))


def system_sentence(error: OSError) -> str:
    """What the system says of a file, as one sentence."""
    about = f"{error.filename} cannot be used" if error.filename else "The system does not let us"
    return f"{about}: {error.strerror or type(error).__name__}."


def _source(problem: errors.ProblemError) -> str:
    match problem:
        case errors.NothingToUndo(redo=True):
            return NOTHING_TO_REDO
        case errors.UnreadableEncoding(encoding=""):
            return NO_ENCODING
        case errors.BadTable(row=1, value=""):
            return NO_COLUMN
        case errors.InUse(who=""):
            return SOMEBODY
        case _:
            return SENTENCES[type(problem)]
