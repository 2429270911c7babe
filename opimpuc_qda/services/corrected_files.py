"""Corrected files: which of their texts takes the place of one in the project."""

from __future__ import annotations

from pathlib import Path

from opimpuc_qda.domain.draft import DraftText
from opimpuc_qda.domain.errors import NoSuchThing, NothingToImport, OtherLanguage
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.queries.translations import source_of
from opimpuc_qda.services.importing import read_drafts
from opimpuc_qda.store.project import Readable

_SILENT = Silent()


def read_corrected(
    project: Readable, text: Uid, path: Path, encoding: str | None = None, progress: Progress = _SILENT
) -> DraftText:
    """What ``path`` holds in the language of ``text`` (scripts do not count); nothing is written.

    Raises:
        NoSuchThing: the project has no such text.
        NothingToImport: the file holds no transcript, or more than one.
        OtherLanguage: it holds nothing in this language.
        Refused: it cannot be read.
    """
    with project.read() as view:
        source = source_of(view, text)
        if source is None:
            raise NoSuchThing("text", text)
        wanted = read_transcript(view, source.transcript).text(text).language
    progress.step(0, 2, "reading")
    drafts = read_drafts([path], encoding=encoding)
    if len(drafts) != 1:
        raise NothingToImport(path)
    for found in drafts[0].texts:
        if found.language.partition("-")[0] == wanted.partition("-")[0]:
            return found
    raise OtherLanguage(path, drafts[0].texts[0].language, wanted)
