"""The layouts of transcripts, in the order in which they are tried; a new one is one function and a line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from opimpuc_qda.domain.draft import Draft
from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.formats.transcripts.document import Document
from opimpuc_qda.formats.transcripts.layouts.captions import (
    BILINGUAL_SUBTITLES,
    SUBTITLE_FILES,
    SUBTITLES,
    bilingual_subtitles,
    subtitle_files,
    subtitles,
)
from opimpuc_qda.formats.transcripts.layouts.interleaved import INTERLEAVED, interleaved
from opimpuc_qda.formats.transcripts.layouts.messages import CHAT, SPEAKER_LINES, chat, speaker_lines
from opimpuc_qda.formats.transcripts.layouts.paragraphs import LABELLED, PLAIN, labelled, plain
from opimpuc_qda.formats.transcripts.layouts.parallel import PARALLEL, parallel
from opimpuc_qda.formats.transcripts.layouts.tables import (
    MORE_COLUMNS,
    ONE_LANGUAGE,
    TWO_COLUMNS,
    more_columns,
    one_language,
    two_columns,
)

Recogniser = Callable[[Sequence[Document], Mapping[str, Role | None]], Draft | None]
"""Reads documents (all of one interview) with the roles that the user has set; None where they do not fit."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A way in which interviews are laid out: a short English term, and what reads it.

    ``joins``: it makes one interview of several files.
    """

    name: str
    read: Recogniser
    joins: bool = False


LAYOUTS = (
    Layout(SUBTITLE_FILES, subtitle_files, joins=True),
    Layout(BILINGUAL_SUBTITLES, bilingual_subtitles),
    Layout(SUBTITLES, subtitles),
    Layout(TWO_COLUMNS, two_columns),
    Layout(MORE_COLUMNS, more_columns),
    Layout(ONE_LANGUAGE, one_language),
    Layout(PARALLEL, parallel, joins=True),
    Layout(CHAT, chat),
    Layout(SPEAKER_LINES, speaker_lines),
    Layout(INTERLEAVED, interleaved),
    Layout(LABELLED, labelled),
    Layout(PLAIN, plain),
)


def layout_named(name: str) -> Layout:
    """The layout called ``name``.

    Raises:
        NoSuchThing: there is none.
    """
    found = next((layout for layout in LAYOUTS if layout.name == name), None)
    if found is None:
        raise NoSuchThing("layout", name)
    return found
