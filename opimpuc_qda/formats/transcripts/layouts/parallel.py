"""Files that are sides of one interview, each in a layout of its own.

They are aligned later, by content; subtitles by time where theirs coincide.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import reduce
from operator import add

from opimpuc_qda.domain.draft import Draft
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.formats.transcripts.document import Document
from opimpuc_qda.formats.transcripts.layouts.captions import subtitle_files, subtitles
from opimpuc_qda.formats.transcripts.layouts.messages import chat, speaker_lines
from opimpuc_qda.formats.transcripts.layouts.paragraphs import labelled, plain
from opimpuc_qda.formats.transcripts.layouts.tables import one_language
from opimpuc_qda.formats.transcripts.naming import draft_name

PARALLEL = "parallel files"

_LAYOUTS = (subtitles, one_language, chat, speaker_lines, labelled, plain)
_CHINESE = "zh"


def parallel(documents: Sequence[Document], roles: Mapping[str, Role | None]) -> Draft | None:
    """One file for each language; None where two are in one language, or one holds no text."""
    if len(documents) == 1:
        return None
    if timed := subtitle_files(documents, roles):
        return replace(timed, layout=PARALLEL)
    drafts = [draft for one in documents if (draft := _alone(one, roles))]
    languages = [draft.texts[0].language for draft in drafts]
    if len(set(languages)) < len(documents):
        return None
    first = next((n for n, language in enumerate(languages) if language.startswith(_CHINESE)), 0)
    drafts.insert(0, drafts.pop(first))
    return _joined(drafts)


def _alone(document: Document, roles: Mapping[str, Role | None]) -> Draft | None:
    drafts = (layout([document], roles) for layout in _LAYOUTS)
    return next((draft for draft in drafts if draft), None)


def _joined(drafts: Sequence[Draft]) -> Draft:
    """One draft, the original first, of drafts of one text each."""
    head = "\n\n".join(draft.head for draft in drafts if draft.head)
    texts = [draft.texts[0] for draft in drafts]
    comments = (replace(one, side=n) for n, draft in enumerate(drafts) for one in draft.comments)
    return Draft(
        name=draft_name([text.file for text in texts], head),
        layout=PARALLEL,
        head=head,
        texts=(texts[0], *(replace(text, version=Version.TRANSLATION) for text in texts[1:])),
        pairings=(),
        skipped=tuple(piece for draft in drafts for piece in draft.skipped),
        characters=reduce(add, (draft.characters for draft in drafts)),
        warnings=tuple(dict.fromkeys(_warnings(drafts))),
        comments=tuple(comments),
    )


def _warnings(drafts: Sequence[Draft]) -> Iterator[tuple[str, int]]:
    """Those of the original; of the others those that concern no turn, because turns are the original's."""
    yield from drafts[0].warnings
    for draft in drafts[1:]:
        yield from (warning for warning in draft.warnings if not warning[1])
