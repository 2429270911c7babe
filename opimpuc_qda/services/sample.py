"""The sample project: made transcripts with the made codings of a first coder, and a second coder's copy."""

from __future__ import annotations

import shutil
from pathlib import Path

from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.resources import resource
from opimpuc_qda.services.coding_table import apply_table
from opimpuc_qda.services.importing import add, prepare, read_drafts
from opimpuc_qda.services.projects import coder_named, create, open_project

FIRST, SECOND = "Sample coder A", "Sample coder B"
TRANSCRIPTS = ("T1_LZ-01-01_zh-fr_table.docx", "T2_LW-04-02_zh.txt", "T2_LW-04-02_en.txt")
_SILENT = Silent()


def make_sample(path: Path, progress: Progress = _SILENT) -> None:
    """Write the sample project to ``path``; it appears there only when it is whole.

    Raises:
        FileExists: there is a file at ``path``.
        NotWritable, DiskFull: as the disk says.
        Cancelled: the user stopped it; nothing is left behind.
    """
    building = path.with_name(f"{path.stem}.building{path.suffix}")
    building.unlink(missing_ok=True)
    try:
        with create(building, FIRST) as project:
            coder = coder_named(project, FIRST)
            drafts = read_drafts([resource(f"sample/{name}") for name in TRANSCRIPTS])
            add(project, coder, [prepare(draft, progress) for draft in drafts], progress)
            apply_table(project, coder, resource("sample/codings.csv"))
        building.rename(path)
    finally:
        building.unlink(missing_ok=True)


def make_second_coder(sample: Path, path: Path) -> None:
    """Copy the closed ``sample`` to ``path`` and code it there as the second coder."""
    shutil.copyfile(sample, path)
    with open_project(path, SECOND) as project:
        apply_table(project, coder_named(project, SECOND), resource("sample/codings-second-coder.csv"))
