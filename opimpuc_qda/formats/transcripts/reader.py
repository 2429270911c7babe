"""Files of transcripts to drafts: the one way in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from opimpuc_qda.domain.draft import Draft
from opimpuc_qda.domain.errors import NothingToImport
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.formats.transcripts.document import Document
from opimpuc_qda.formats.transcripts.files.documents import read_document
from opimpuc_qda.formats.transcripts.layouts.known import LAYOUTS, Layout, layout_named
from opimpuc_qda.formats.transcripts.naming import families

_NO_ROLES: Mapping[str, Role | None] = MappingProxyType({})
_NO_ENCODINGS: Mapping[Path, str] = MappingProxyType({})


def read(
    paths: Sequence[Path],
    *,
    layout: str | None = None,
    encoding: str | None = None,
    encodings: Mapping[Path, str] = _NO_ENCODINGS,
    roles: Mapping[str, Role | None] = _NO_ROLES,
) -> tuple[Draft, ...]:
    """Read transcripts; the files of one pair (by name and language) make one draft, any other makes its own.

    Args:
        paths: the files, in any order; one given twice is read once.
        layout: the name of one of ``LAYOUTS``, to use no other; one that joins files joins all ``paths``.
        encoding: a Python codec name, to read text files with no other.
        encodings: codec names for single files, before ``encoding``.
        roles: roles by label as written; these labels count as speakers wherever they open a paragraph, those
            with None nowhere.

    Raises:
        NoSuchFile, NotReadable, UnknownFormat, EmptyFile, BrokenDocument, UnreadableEncoding: a file cannot
            be read.
        NothingToImport: a file has no turns, or none in the layout asked for.
        NoSuchThing: no layout bears the name.
    """
    tried = (layout_named(layout),) if layout else LAYOUTS
    files = list(dict.fromkeys(paths))
    groups = [tuple(files)] if any(one.joins for one in tried if layout) else families(files)
    documents = {path: read_document(path, encodings.get(path, encoding)) for path in files}
    drafts: list[Draft] = []
    for group in groups:
        drafts += _drafts(group, documents, tried, roles)
    return tuple(drafts)


def _drafts(
    group: Sequence[Path],
    documents: Mapping[Path, Document],
    tried: Sequence[Layout],
    roles: Mapping[str, Role | None],
) -> list[Draft]:
    """One draft of the whole group where a layout takes it, else one of each file."""
    if draft := _recognised([documents[path] for path in group], tried, roles):
        return [draft]
    if len(group) == 1:
        raise NothingToImport(group[0])
    return [draft for path in group for draft in _drafts([path], documents, tried, roles)]


def _recognised(
    documents: Sequence[Document], tried: Sequence[Layout], roles: Mapping[str, Role | None]
) -> Draft | None:
    drafts = (layout.read(documents, roles) for layout in tried)
    return next((draft for draft in drafts if draft), None)
