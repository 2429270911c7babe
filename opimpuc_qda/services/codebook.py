"""The codebook and the attribute schema as files."""

from __future__ import annotations

from pathlib import Path

from opimpuc_qda.domain.errors import NoSuchThing, UnknownFormat
from opimpuc_qda.formats.codebooks import write_attributes, write_codebook
from opimpuc_qda.queries.attributes import attributes, schema_head
from opimpuc_qda.queries.codes import codebook, codebook_head
from opimpuc_qda.store.project import Readable

SUFFIXES = (".yaml", ".yml")


def export_codebook(project: Readable, path: Path) -> int:
    """Write the codebook to ``path`` (YAML); returns how many entries it has.

    A codebook that was not changed gives the very bytes that it was read from, line ends aside.

    Raises:
        NoSuchThing: the project has no codebook.
        UnknownFormat: ``path`` does not end as YAML does.
        NotWritable, DiskFull: as the disk says; a file that is there stays.
    """
    with project.read() as view:
        head, codes = codebook_head(view), codebook(view).in_order()
    if head is None:
        raise NoSuchThing("codebook", project.path.name)
    write_codebook(_checked(path), head, codes)
    return len(codes)


def export_attributes(project: Readable, path: Path) -> int:
    """Write the attribute schema as :func:`export_codebook` writes the codebook."""
    with project.read() as view:
        head, variables = schema_head(view), attributes(view)
    if head is None:
        raise NoSuchThing("attribute schema", project.path.name)
    write_attributes(_checked(path), head, variables)
    return len(variables)


def _checked(path: Path) -> Path:
    if path.suffix.lower() not in SUFFIXES:
        raise UnknownFormat(path)
    return path
