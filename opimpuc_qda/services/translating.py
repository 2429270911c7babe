"""Translations added later: attached to a transcript that is there, replaced, or taken away again.

Nothing else of the transcript is touched: its texts, codings and the alignment of other translations stay.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

from opimpuc_qda.domain.alignment import Bead, Pairing
from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.draft import CharacterCount, Draft, DraftText, DraftTurn
from opimpuc_qda.domain.errors import (
    NoSuchThing,
    NotATranslation,
    NothingToImport,
    TranslationCoded,
    TranslationExists,
)
from opimpuc_qda.domain.memo import Memo
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.transcript import Revision, Speaker, Text, Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.reading import ReadText, ReadTranscript, read_transcript
from opimpuc_qda.queries.translations import belongings, source_of
from opimpuc_qda.services.correcting import Corrected, replace_text
from opimpuc_qda.services.importing import Prepared, PreparedText, add_text, prepare, read_drafts
from opimpuc_qda.store.project import Project, Readable, View

_SILENT = Silent()


@dataclass(frozen=True, slots=True)
class Attached:
    """The new text, and what was understood: ``prepared`` has the original and the translation."""

    text: Uid
    prepared: Prepared


@dataclass(frozen=True, slots=True)
class Replaced:
    """The text that has new words, what is stored of it now, and what became of its codings."""

    text: Uid
    prepared: Prepared
    corrected: Corrected


def read_translation(
    project: Readable, transcript: Uid, path: Path, layout: str | None = None, encoding: str | None = None
) -> Draft:
    """The file ``path`` as a draft of the original that is there and its translation; nothing is written.

    Of a file that holds several languages the first that is not that of the original is taken. What the file
    itself pairs is kept where its original is the very one of the project.

    Raises:
        NoSuchThing: the project has no such transcript.
        NothingToImport: the file holds no transcript, or more than one.
        NotATranslation: it is in the language of the original only.
        Refused: it cannot be read.
    """
    drafts = read_drafts([path], layout, encoding)
    if len(drafts) != 1:
        raise NothingToImport(path)
    with project.read() as view:
        read = read_transcript(view, transcript)
        original = _original(view, read)
    index = _foreign(drafts[0], read)
    return dataclasses.replace(
        drafts[0],
        name=read.name,
        texts=(original, dataclasses.replace(drafts[0].texts[index], version=Version.TRANSLATION)),
        pairings=_pairings(drafts[0], index, read.original.body),
        further_pairings=(),
    )


def beside(project: Readable, transcript: Uid, text: DraftText) -> Draft:
    """A draft of the original that is there and of ``text`` (typed in, say); nothing is written.

    Raises:
        NoSuchThing, NotATranslation: as :func:`read_translation`.
    """
    with project.read() as view:
        read = read_transcript(view, transcript)
        original = _original(view, read)
    draft = Draft(read.name, "", "", (text,), (), (), CharacterCount(0, 0, 0))
    _foreign(draft, read)
    return dataclasses.replace(
        draft, texts=(original, dataclasses.replace(text, version=Version.TRANSLATION))
    )


def check_attachable(project: Readable, transcript: Uid, language: str) -> None:
    """Make sure that ``transcript`` has no translation in ``language`` yet; raises as :func:`attach`."""
    with project.read() as view:
        read = read_transcript(view, transcript)
    if any(text.language == language for text in read.texts[1:]):
        raise TranslationExists(read.name, language)


def attach(
    project: Project, coder: Uid, transcript: Uid, draft: Draft, progress: Progress = _SILENT
) -> Attached:
    """Align the translation of ``draft`` with the original and bring both into the project as one operation.

    ``draft`` comes from :func:`read_translation` or :func:`beside`: the original first, as it is there.

    Raises:
        NoSuchThing: the project has no such transcript.
        TranslationExists: the transcript has a translation in this language already.
        Cancelled: the user stopped it; nothing was changed.
    """
    check_attachable(project, transcript, draft.texts[1].language)
    prepared = prepare(draft, progress)
    with project.read() as view:
        original = read_transcript(view, transcript).original.uid
    with project.write("translation.attach", coder) as change:
        text = add_text(change, transcript, prepared.texts[1])
        change.add_all(
            Bead(change.new_uid(), transcript, original, text, pairing) for pairing in prepared.pairings[0]
        )
    return Attached(text, prepared)


def replace(
    project: Project, coder: Uid, transcript: Uid, draft: Draft, progress: Progress = _SILENT
) -> Replaced:
    """Put the translation of ``draft`` in the place of the one in its language, as one operation.

    The text keeps its uid; codings on it go over to the new words where these are the same or nearly so, the
    others are listed by ``queries.unplaced``. Turns that stay keep their beads.

    Raises:
        NoSuchThing: the project has no such transcript, or no translation in this language.
        Cancelled: the user stopped it; nothing was changed.
    """
    text = draft.texts[1]
    found = translation_in(project, transcript, text.language)
    done = replace_text(project, coder, found, text, progress, "translation.replace")
    with project.read() as view:
        read = read_transcript(view, transcript)
    texts = (read.original, read.text(found))
    prepared = tuple(
        PreparedText(one, now.body, now.segments) for one, now in zip(draft.texts, texts, strict=True)
    )
    pairings = tuple(bead.pairing for bead in read.beads if bead.translation_text == found)
    return Replaced(found, Prepared(draft, prepared, (pairings,)), done)


def translation_in(project: Readable, transcript: Uid, language: str) -> Uid:
    """The translation of ``transcript`` in ``language`` (BCP 47); raises as :func:`replace`."""
    with project.read() as view:
        read = read_transcript(view, transcript)
    for text in read.texts[1:]:
        if text.language == language:
            return text.uid
    raise NoSuchThing("translation", language)


def remove(project: Project, coder: Uid, text: Uid, *, with_codings: bool = False) -> None:
    """Take a translation away as one operation, with its alignment; the log keeps all of it.

    ``with_codings`` takes its codings, and the memos on them, away with it.

    Raises:
        NoSuchThing: the project has no such translation.
        TranslationCoded: codings rest on it, and were not to go with it.
    """
    with project.read() as view:
        found = _translation(view, text)
        rests = belongings(view, text)
    if rests.codings and not with_codings:
        raise TranslationCoded(found.language, len(rests.codings))
    with project.write("translation.remove", coder) as change:
        going: tuple[tuple[type, tuple[Uid, ...]], ...] = (
            (Memo, rests.memos),
            (Coding, rests.codings),
            (Bead, rests.beads),
            (Speaker, rests.speakers),
            (Revision, rests.revisions),
            (Text, (text,)),
        )
        for kind, uids in going:
            for uid in uids:
                change.remove(kind, uid)


def _translation(view: View, text: Uid) -> ReadText:
    source = source_of(view, text)
    if source is None:
        raise NoSuchThing("translation", text)
    found = read_transcript(view, source.transcript).text(text)
    if found.version is not Version.TRANSLATION:
        raise NoSuchThing("translation", text)
    return found


def _original(view: View, read: ReadTranscript) -> DraftText:
    """The original as a draft has it."""
    text = read.original
    source = source_of(view, text.uid)
    turns = tuple(
        DraftTurn(turn.span.of(text.body), turn.speaker, turn.role, turn.time) for turn in text.turns
    )
    file, encoding = (source.file, source.encoding) if source else ("", "")
    return DraftText(text.version, text.language, file, encoding, turns)


def _foreign(draft: Draft, read: ReadTranscript) -> int:
    """Which text of ``draft`` is not in the language of the original (scripts do not count)."""
    own = read.original.language.partition("-")[0]
    for index, text in enumerate(draft.texts):
        if text.language.partition("-")[0] != own:
            return index
    raise NotATranslation(read.name, draft.texts[0].language)


def _pairings(draft: Draft, index: int, body: str) -> tuple[Pairing, ...]:
    """What the layout pairs, where the file has the very original of the project."""
    if not index or "\n".join(turn.text for turn in draft.texts[0].turns) != body:
        return ()
    return draft.pairings_by_text[index - 1]
