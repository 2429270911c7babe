"""How the parts of an Office Open XML archive (docx, xlsx) find each other; nothing outside is followed."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from opimpuc_qda.formats.archive import Archive


@dataclass(frozen=True, slots=True)
class Relation:
    """A part that another one uses: its ``id`` there, the last word of its type, its member name."""

    id: str
    kind: str
    member: str


def relations(archive: Archive, part: str = "") -> Iterator[Relation]:
    """The parts that ``part`` uses, those of the whole archive for ""; links to the outside are left out."""
    folder, name = posixpath.split(part)
    place = posixpath.join(folder, "_rels", f"{name}.rels")
    if place not in archive:
        return
    for found in archive.xml(place):
        target = found.get("Target", "")
        if found.get("TargetMode") != "External":
            whole = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            kind = found.get("Type", "").rpartition("/")[2]
            yield Relation(found.get("Id", ""), kind, posixpath.normpath(whole))


def main_part(archive: Archive, usual: str) -> str:
    """The member that holds the document itself, ``usual`` where the archive does not say."""
    found = (one.member for one in relations(archive) if one.kind == "officeDocument")
    return next(found, usual)
