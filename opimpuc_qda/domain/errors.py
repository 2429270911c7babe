"""What can go wrong, as types with fields; the wording belongs to the window and the commands.

``Refused``: the user can change something. ``Unavailable``: disk, lock or a damaged file; data is safe.
Anything else that is raised is a bug.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class ProblemError(Exception):
    """Base of everything that is told to the user in one sentence."""


class Refused(ProblemError):
    """The request cannot be met as it stands; nothing was changed."""


class Unavailable(ProblemError):
    """The file or the machine does not let us; nothing was changed."""


@dataclass(eq=False)
class NoSuchFile(Refused):
    """There is no file at ``path``."""

    path: Path


@dataclass(eq=False)
class FileExists(Refused):
    """A file is already at ``path`` and would be overwritten."""

    path: Path


@dataclass(eq=False)
class NotAProject(Refused):
    """``path`` is no project: another kind of file, or another program's database."""

    path: Path


@dataclass(eq=False)
class NewerProject(Refused):
    """``path`` was written by a newer version of the program (format ``found`` > ``known``)."""

    path: Path
    found: int
    known: int


@dataclass(eq=False)
class EmptyFile(Refused):
    """``path`` has no content."""

    path: Path


@dataclass(eq=False)
class UnknownFormat(Refused):
    """No reader takes ``path``."""

    path: Path


@dataclass(eq=False)
class BrokenDocument(Refused):
    """``path`` bears the name of a format (``format``, e.g. "docx") that its content does not follow."""

    path: Path
    format: str


@dataclass(eq=False)
class LockedDocument(Refused):
    """``path`` can be opened with a password only."""

    path: Path


@dataclass(eq=False)
class ScannedDocument(Refused):
    """``path`` holds pictures of pages and no text."""

    path: Path


@dataclass(eq=False)
class TooLarge(Refused):
    """``path`` holds far more than a transcript can."""

    path: Path


@dataclass(eq=False)
class UnreadableEncoding(Refused):
    """``path`` cannot be decoded as ``encoding`` ("" when none of the known ones fits)."""

    path: Path
    encoding: str


@dataclass(eq=False)
class NothingToImport(Refused):
    """No turn was found in ``path``."""

    path: Path


@dataclass(eq=False)
class TranscriptExists(Refused):
    """A transcript of this ``name`` with the same texts is in the project already."""

    name: str


@dataclass(eq=False)
class TranslationExists(Refused):
    """The transcript ``name`` has a translation in ``language`` (BCP 47) already."""

    name: str
    language: str


@dataclass(eq=False)
class NotATranslation(Refused):
    """What is offered is in ``language`` (BCP 47), as the original of ``name`` is."""

    name: str
    language: str


@dataclass(eq=False)
class OtherLanguage(Refused):
    """``path`` holds no text in the language ``wanted`` but one in ``found`` (BCP 47)."""

    path: Path
    found: str
    wanted: str


@dataclass(eq=False)
class TranslationCoded(Refused):
    """The translation in ``language`` (BCP 47) bears ``codings`` codings, which would go with it."""

    language: str
    codings: int


@dataclass(eq=False)
class NoWords(Refused):
    """The turn ``turn`` (from 1) would have no words left."""

    turn: int


@dataclass(eq=False)
class BadCodebook(Refused):
    """``path`` is no codebook or attribute schema: ``reason`` is an English term, ``where`` the entry."""

    path: Path
    reason: str
    where: str


@dataclass(eq=False)
class BadTable(Refused):
    """Row ``row`` (1 = header) of the table ``path`` cannot be used; ``column`` and ``value`` say why."""

    path: Path
    row: int
    column: str
    value: str


@dataclass(eq=False)
class BadValue(Refused):
    """``value`` cannot be the value of ``attribute``; ``fault`` is a term of ``attribute_values.Fault``."""

    attribute: str
    value: str
    fault: str


@dataclass(eq=False)
class NoSuchThing(Refused):
    """The project has no ``kind`` ("transcript", "code", "coder" ...) called ``name``."""

    kind: str
    name: str


@dataclass(eq=False)
class NotCodable(Refused):
    """The code ``name`` is a group, or retired, and cannot be applied."""

    name: str


@dataclass(eq=False)
class BadCodeId(Refused):
    """``name`` cannot be a stable id: Latin capitals and "_", in up to three parts with "." between."""

    name: str


@dataclass(eq=False)
class CodeIdTaken(Refused):
    """Another code has the stable id ``name``."""

    name: str


@dataclass(eq=False)
class NoLabel(Refused):
    """The code ``name`` ("" for a new one) would have no label in any language."""

    name: str


@dataclass(eq=False)
class CodeBelowItself(Refused):
    """The code ``name`` would stand below itself, or more than ``deepest`` codes deep."""

    name: str
    deepest: int


@dataclass(eq=False)
class CodeInUse(Refused):
    """The code ``name``, or one below it, bears ``codings`` codings that would go with it."""

    name: str
    codings: int


@dataclass(eq=False)
class OutsideText(Refused):
    """[start, end) does not lie within the text, or is empty (code points)."""

    start: int
    end: int


@dataclass(eq=False)
class NothingToUndo(Refused):
    """The history of this coder holds nothing to undo (or to redo)."""

    redo: bool = False


@dataclass(eq=False)
class ChangedSince(Refused):
    """``kind`` was changed since by ``coder`` at ``at`` (UTC ISO 8601), so it cannot be undone."""

    kind: str
    coder: str
    at: str


@dataclass(eq=False)
class SameProject(Refused):
    """A project cannot be merged with itself."""

    path: Path


@dataclass(eq=False)
class InUse(Unavailable):
    """``path`` is open elsewhere: ``who`` on the machine ``host`` since ``since`` (UTC ISO 8601)."""

    path: Path
    who: str
    host: str
    since: str


@dataclass(eq=False)
class NotReadable(Unavailable):
    """``path`` is there but cannot be read (permissions, a lock of another program, a failing disk)."""

    path: Path


@dataclass(eq=False)
class NotWritable(Unavailable):
    """``path`` or its folder cannot be written (read-only, permissions, open in another program)."""

    path: Path


@dataclass(eq=False)
class DiskFull(Unavailable):
    """No room is left where ``path`` lies."""

    path: Path


@dataclass(eq=False)
class Damaged(Unavailable):
    """The content of ``path`` is damaged; ``detail`` is what SQLite or the doctor found."""

    path: Path
    detail: str


@dataclass(eq=False)
class BadPattern(Refused):
    """``pattern`` is no regular expression; ``position`` is the code point (from 0) where it goes wrong."""

    pattern: str
    position: int


@dataclass(eq=False)
class SlowPattern(Refused):
    """The regular expression ``pattern`` would take too long."""

    pattern: str


@dataclass(eq=False)
class NotAWord(Refused):
    """``word`` cannot be taught: it has no Chinese character, or white space or other signs within."""

    word: str


@dataclass(eq=False)
class WordNotWhole(Refused):
    """However frequent ``word`` is said to be, it would be cut in pieces."""

    word: str


@dataclass(eq=False)
class NoPipeline(Refused):
    """No trained pipeline of ``language`` (zh, fr, en) is installed."""

    language: str


@dataclass(eq=False)
class NotAModel(Refused):
    """``path`` holds no trained spaCy pipeline: not one folder with meta.json and config.cfg."""

    path: Path


@dataclass(eq=False)
class UnsafeModel(Refused):
    """``path`` is not unpacked: its entry ``entry`` would leave the folder, is a link, or is too large."""

    path: Path
    entry: str


@dataclass(eq=False)
class ModelNeedsCode(Refused):
    """The pipeline at ``path`` needs ``name``, which is no part of spaCy."""

    path: Path
    name: str


@dataclass(eq=False)
class ModelOfOtherVersion(Refused):
    """The pipeline at ``path`` was made for spaCy ``wanted``; here is ``found``."""

    path: Path
    wanted: str
    found: str


@dataclass(eq=False)
class ModelOfOtherLanguage(Refused):
    """The pipeline at ``path`` is for ``language``, not for zh, fr or en."""

    path: Path
    language: str


@dataclass(eq=False)
class ModelDoesNotLoad(Refused):
    """spaCy cannot load the pipeline at ``path``: it says ``detail``, or its components give no words."""

    path: Path
    detail: str
